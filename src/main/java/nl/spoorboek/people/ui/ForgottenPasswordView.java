package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.people.PasswordService;

/** Asks for a link to choose a new password; the answer is the same for everyone. */
@Route(value = "wachtwoord-vergeten", autoLayout = false)
@AnonymousAllowed
@Place(Place.Kind.DOOR)
class ForgottenPasswordView extends Door implements BeforeEnterObserver {

    private final transient PasswordService passwords;
    private final FormProblems problems = new FormProblems();
    private final TextField name = new TextField(t("signin.username"));

    ForgottenPasswordView(PasswordService passwords) {
        this.passwords = passwords;
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        problems.field("name", t("signin.username"), name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var back = new Anchor("login", t("signin.to"));
        if (!passwords.mailsLinks()) {
            show(t("signin.forgot"), t("password.forgotten.no-mail"), back);
            return;
        }
        var send = new Button(t("password.forgotten.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(problems, name, send, back);
        form.addClassName("form");
        show(t("signin.forgot"), t("password.forgotten.what"), form);
    }

    private void send() {
        problems.clear();
        if (name.getValue().isBlank()) {
            problems.show(new Problem.Invalid(Map.of("name", Message.of("field.required"))));
            return;
        }
        try {
            passwords.requestLink(name.getValue(), address());
            show(t("signin.forgot"), t("password.forgotten.sent"), new Anchor("login", t("signin.to")));
        } catch (Problem problem) {
            problems.show(problem);
        }
    }
}
