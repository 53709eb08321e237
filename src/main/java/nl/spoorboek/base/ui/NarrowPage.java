package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.util.function.Consumer;

/** Tells components whether the page is as narrow as a phone, at their arrival and at each change. */
public final class NarrowPage {

    /** Below this width, in CSS pixels, a page is narrow. */
    public static final int WIDTH = 720;

    private static final int USUAL = 1_280;

    private NarrowPage() {}

    /** How wide the page of a component was when it was opened, in CSS pixels; that of a usual laptop when nobody told. */
    public static int width(Component component) {
        return component
                .getUI()
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getWindowInnerWidth)
                .filter(width -> width > 0)
                .orElse(USUAL);
    }

    /** Tells the component while it is on the page. */
    public static void watch(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            narrow.accept(width(component) < WIDTH);
            var registration =
                    ui.getPage().addBrowserWindowResizeListener(resize -> narrow.accept(resize.getWidth() < WIDTH));
            component.addDetachListener(detach -> {
                registration.remove();
                detach.unregisterListener();
            });
        });
    }

    /** Shows only the first column while the page is narrow; its cells then hold the rest in a second line. */
    public static void foldColumns(Grid<?> grid) {
        watch(grid, narrow -> {
            for (int i = 1; i < grid.getColumns().size(); i++) {
                grid.getColumns().get(i).setVisible(!narrow);
            }
        });
    }
}
