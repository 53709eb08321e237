package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.InvitationDoor;
import nl.spoorboek.people.InvitationDoor.Welcome;
import nl.spoorboek.people.SignIn;

/** The page behind the link of an invitation. */
@Route(value = "uitnodiging/:code", autoLayout = false)
@AnonymousAllowed
@Place(Place.Kind.DOOR)
class InvitationDoorView extends Door implements BeforeEnterObserver {

    private final transient InvitationDoor door;
    private final transient SignIn signIn;
    private final FormProblems problems = new FormProblems();
    private final TextField name = new TextField();
    private final NewPassword password = new NewPassword(t("password.choose"));
    private String code = "";

    InvitationDoorView(InvitationDoor door, SignIn signIn) {
        this.door = door;
        this.signIn = signIn;
        name.setLabel(t("invitation.door.name"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        problems.field("name", t("invitation.door.name"), name);
        problems.field("password", t("password.choose"), password);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        try {
            welcome(door.look(code));
        } catch (Problem.NotNow | Problem.NotFound shut) {
            refuse(shut);
        }
    }

    private void welcome(Welcome welcome) {
        name.setValue(welcome.name());
        String role = Texts.word(welcome.role());
        String what = welcome.organisation() == null || role.endsWith(welcome.organisation())
                ? t("invitation.door.what", role)
                : t("invitation.door.what.for", role, welcome.organisation());
        var enter = new Button(t("invitation.door.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(problems, new Paragraph(t("invitation.door.email", welcome.email())), name, password, enter);
        form.addClassName("form");
        if (!welcome.confirmed()) {
            form.addComponentAtIndex(1, new Paragraph(t("invitation.door.confirm")));
        }
        show(t("invitation.door.title"), what, form);
    }

    private void enter() {
        problems.clear();
        try {
            signIn.as(door.accept(
                    code, name.getValue(), password.getValue(), Texts.locale().getLanguage()));
            UI.getCurrent().getPage().setLocation(".");
        } catch (Problem.NotNow shut) {
            refuse(shut);
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    private void refuse(Problem shut) {
        String why = shut instanceof Problem.NotFound ? t("invitation.door.unknown") : t(shut.reason());
        show(t("invitation.door.shut"), why, new Anchor("login", t("signin.to")));
    }
}
