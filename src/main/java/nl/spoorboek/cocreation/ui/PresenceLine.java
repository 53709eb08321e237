package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.people.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is present: initials to look at, names to read, a polite word when someone comes. */
class PresenceLine extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceLine.class);
    private static final int MOST = 5;

    private final transient Presence presence;
    private final transient Viewer viewer;
    private final SessionId session;
    private final AvatarGroup faces = new AvatarGroup();
    private final Span count = new Span();
    private final Span names = new Span();
    private transient Runnable leave = () -> {};

    PresenceLine(Presence presence, Viewer viewer, SessionId session) {
        this.presence = presence;
        this.viewer = viewer;
        this.session = session;
        addClassName("presence");
        faces.setMaxItemsVisible(MOST);
        faces.getElement().setAttribute("aria-hidden", "true");
        count.getElement().setAttribute("aria-live", "polite");
        names.addClassName("only-read");
        add(faces, count, names);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        leave = presence.enter(session, viewer.person(), viewer.name(), present -> {
            try {
                var _ = ui.access(() -> show(present));
            } catch (UIDetachedException gone) {
                LOG.debug("A page closed while it was being told who is present", gone);
            }
        });
        show(presence.in(session));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        leave.run();
        leave = () -> {};
    }

    private void show(List<Presence.Present> present) {
        faces.setItems(present.stream()
                .map(one -> new AvatarGroupItem(one.name()))
                .toList());
        count.setText(t("session.present", present.size()));
        names.setText(present.stream().map(Presence.Present::name).collect(Collectors.joining(", ")));
    }
}
