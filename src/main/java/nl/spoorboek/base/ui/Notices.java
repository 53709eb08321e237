package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short messages at the edge of the page; a screen reader reads them. */
public final class Notices {

    private static final int DONE_MILLIS = 5_000;
    private static final int UNDO_MILLIS = 10_000;

    private Notices() {}

    /** Something was done. */
    public static void done(String text) {
        Notification.show(text, DONE_MILLIS, Position.BOTTOM_START).addClassName("notice-done");
    }

    /** Something was done and can be undone for ten seconds. */
    public static void done(String text, Runnable undo) {
        var notice = new Notification();
        notice.setDuration(UNDO_MILLIS);
        notice.setPosition(Position.BOTTOM_START);
        notice.addClassName("notice-done");
        notice.add(new Span(text), new Button(t("action.undo"), click -> {
            notice.close();
            undo.run();
        }));
        notice.open();
    }

    /** Something was made, with the way to it within the workspace. */
    public static void done(String text, String what, String address) {
        var notice = new Notification();
        notice.setDuration(UNDO_MILLIS);
        notice.setPosition(Position.BOTTOM_START);
        notice.addClassName("notice-done");
        notice.add(new Span(text + " "), new Anchor(address, what));
        notice.open();
    }

    /** Something did not happen; the message stays until it is closed. */
    public static void problem(String text) {
        var notice = new Notification();
        notice.setDuration(0);
        notice.setPosition(Position.MIDDLE);
        notice.setAssertive(true);
        notice.addClassName("notice-problem");
        notice.add(new Span(text), new Button(t("action.close"), click -> notice.close()));
        notice.open();
    }
}
