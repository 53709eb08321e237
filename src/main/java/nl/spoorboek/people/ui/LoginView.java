package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.ExampleAccounts;
import nl.spoorboek.people.ExampleAccounts.Account;
import nl.spoorboek.people.SignIn;
import nl.spoorboek.people.SignedOutException;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page; in an example installation it also offers the accounts to look around with. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@Place(Place.Kind.DOOR)
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Paragraph out = new Paragraph();
    private final transient SignIn signIn;

    LoginView(SignIn signIn, ObjectProvider<ExampleAccounts> examples) {
        this.signIn = signIn;
        addClassName("door");
        var brand = new H1("Spoorboek");
        brand.addClassName("brand");
        form.setI18n(words(t("signin.wrong")));
        form.addLoginListener(login -> enter(login.getUsername(), login.getPassword()));
        form.setForgotPasswordButtonVisible(true);
        form.addForgotPasswordListener(click -> UI.getCurrent().navigate("wachtwoord-vergeten"));
        out.addClassName("form-problem");
        out.getElement().setAttribute("role", "status");
        out.setVisible(false);
        var card = new Div(brand, new Paragraph(t("signin.intro")), out, form, new LanguageChoice());
        card.addClassName("door-card");
        add(card);
        List<Account> accounts = examples.stream()
                .flatMap(example -> example.accounts().stream())
                .toList();
        if (!accounts.isEmpty()) {
            add(examples(accounts));
        }
    }

    private Div examples(List<Account> accounts) {
        var list = new UnorderedList();
        list.addClassName("example-accounts");
        for (Account account : accounts) {
            var enter = new Button(account.name(), click -> enter(account.username(), account.password()));
            enter.addClassName("example-account");
            boolean english = "en".equals(Texts.locale().getLanguage());
            var does = new Span(english ? account.doesEn() : account.doesNl());
            does.addClassName("example-does");
            var username = new Span(account.username());
            username.addClassName("example-username");
            list.add(new ListItem(enter, username, does));
        }
        var box = new Div(new H2(t("signin.examples")), new Paragraph(t("signin.examples.intro", "spoorboek")), list);
        box.addClassName("door-examples");
        return box;
    }

    /** On this page, without leaving it: what it loaded serves the workspace too, and a wrong password costs no typing. */
    private void enter(String username, String password) {
        Optional<Message> wrong = signIn.with(username, password);
        if (wrong.isPresent()) {
            form.setI18n(words(t(wrong.get())));
            form.setError(true);
            return;
        }
        goOn(signIn.destination());
    }

    /** To a place within this page; whatever else was asked for, such as a file, the browser opens by itself. */
    private static void goOn(String destination) {
        UI ui = UI.getCurrent();
        String[] parts = destination.split("\\?", 2);
        String path = parts[0].replaceFirst("^[./]+", "");
        if (RouteConfiguration.forSessionScope().getRoute(path).isPresent()) {
            ui.navigate(path, QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        } else {
            ui.getPage().setLocation(destination);
        }
    }

    private static LoginI18n words(String wrong) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(t("signin.title"));
        words.getForm().setUsername(t("signin.username"));
        words.getForm().setPassword(t("signin.password"));
        words.getForm().setSubmit(t("signin.submit"));
        words.getForm().setForgotPassword(t("signin.forgot"));
        words.getErrorMessage().setTitle(t("signin.wrong.title"));
        words.getErrorMessage().setMessage(wrong);
        words.getErrorMessage().setUsername(t("signin.username.missing"));
        words.getErrorMessage().setPassword(t("signin.password.missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sayWhy(event);
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            form.setError(true);
        }
    }

    /** Why somebody who was at work finds this page; anything else in the address says nothing. */
    private void sayWhy(BeforeEnterEvent event) {
        String why = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("afgemeld")
                .orElse("");
        Arrays.stream(SignedOutException.Reason.values())
                .filter(reason -> reason.name().equals(why))
                .forEach(reason -> {
                    out.setText(t("signin.out." + reason.name()));
                    out.setVisible(true);
                });
    }

    @Override
    public String getPageTitle() {
        return t("signin.title") + " · Spoorboek";
    }
}
