package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.DoorLink;

/** Hands over a link: says that it was mailed, or shows it once to copy. */
class LinkDialog extends Dialog {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private LinkDialog(String path, DoorLink link) {
        setHeaderTitle(t("link.title"));
        setWidth("36rem");
        var address = new TextField(t("link.address"));
        address.setValue(site() + "/" + path);
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        add(new Paragraph(t("link.copy", link.email(), Texts.moment(link.until()))), address);
        getFooter().add(new Button(t("action.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                address.focus();
            }
        });
    }

    /** Shows the link, or that it was mailed. */
    static void show(DoorLink link) {
        link.path()
                .ifPresentOrElse(
                        path -> new LinkDialog(path, link).open(), () -> Notices.done(t("link.mailed", link.email())));
    }

    /** As the person who looks reached this site; the link goes no further than their own screen. */
    private static String site() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        int port = request.getServerPort();
        boolean usual = port == HTTP || port == HTTPS;
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port)
                + request.getContextPath();
    }
}
