package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.FirstStart;
import nl.spoorboek.people.PersonDraft;
import nl.spoorboek.people.SignIn;

/** Makes the first administrator of an empty installation. */
@Route(value = "eerste-start", autoLayout = false)
@AnonymousAllowed
@Place(Place.Kind.DOOR)
class FirstStartView extends Door implements BeforeEnterObserver {

    private final transient FirstStart firstStart;
    private final transient SignIn signIn;
    private final FormProblems problems = new FormProblems();
    private final TextField code = new TextField(t("first-start.code"));
    private final TextField name = new TextField(t("person.name"));
    private final EmailField email = new EmailField(t("person.email"));
    private final NewPassword password = new NewPassword(t("password.choose"));

    FirstStartView(FirstStart firstStart, SignIn signIn) {
        this.firstStart = firstStart;
        this.signIn = signIn;
        code.setHelperText(t("first-start.code.help"));
        code.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        problems.field("code", t("first-start.code"), code);
        problems.field("name", t("person.name"), name);
        problems.field("email", t("person.email"), email);
        problems.field("password", t("password.choose"), password);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstStart.isNeeded()) {
            throw new Problem.NotFound();
        }
        var begin = new Button(t("first-start.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(problems, code, name, email, password, begin);
        form.addClassName("form");
        show(t("first-start.title"), t("first-start.what"), form);
    }

    private void begin() {
        problems.clear();
        try {
            signIn.as(firstStart.make(
                    code.getValue(),
                    new PersonDraft(name.getValue(), email.getValue(), null),
                    password.getValue(),
                    Texts.locale().getLanguage(),
                    address()));
            UI.getCurrent().getPage().setLocation(AdministrationNavigation.OVERVIEW);
        } catch (Problem problem) {
            problems.show(problem);
        }
    }
}
