package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.people.PasswordService;

/** The page behind a link to choose a new password. */
@Route(value = "wachtwoord/:code", autoLayout = false)
@AnonymousAllowed
@Place(Place.Kind.DOOR)
class NewPasswordView extends Door implements BeforeEnterObserver {

    private final transient PasswordService passwords;
    private final FormProblems problems = new FormProblems();
    private final NewPassword fresh = new NewPassword(t("password.new"));
    private String code = "";

    NewPasswordView(PasswordService passwords) {
        this.passwords = passwords;
        problems.field("fresh", t("password.new"), fresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        try {
            String name = passwords.look(code);
            var save = new Button(t("action.save"), click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            var form = new Div(problems, fresh, save);
            form.addClassName("form");
            show(t("password.new"), t("password.new.what", name), form);
        } catch (Problem.NotNow lapsed) {
            refuse(lapsed);
        }
    }

    private void save() {
        problems.clear();
        try {
            passwords.reset(code, fresh.getValue());
            show(t("password.new"), t("password.new.done"), new Anchor("login", t("signin.to")));
        } catch (Problem.NotNow lapsed) {
            refuse(lapsed);
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    private void refuse(Problem lapsed) {
        show(t("password.new"), t(lapsed.reason()), new Anchor("wachtwoord-vergeten", t("signin.forgot")));
    }
}
