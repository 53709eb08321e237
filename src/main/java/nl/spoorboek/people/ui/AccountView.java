package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.AccountSection;
import nl.spoorboek.people.AccountService;
import nl.spoorboek.people.AccountService.Account;
import nl.spoorboek.people.PasswordService;
import nl.spoorboek.people.SeatItem;

/** One's own name, language, theme, password and open sign-ins. */
@Route("account")
@PermitAll
@Place(Place.Kind.OWN)
class AccountView extends PlaceView implements BeforeEnterObserver {

    private final transient AccountService accounts;
    private final transient PasswordService passwords;
    private final transient List<AccountSection> sections;

    AccountView(AccountService accounts, PasswordService passwords, List<AccountSection> sections) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sections = sections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Account account = accounts.account();
        removeAll();
        head(t("account.title"), account.person().username());
        var main = new Div(settings(account), password());
        sections.forEach(section -> section.content().ifPresent(main::add));
        var side = new Div(roles(account), signIns(account));
        var columns = new Div(main, side);
        columns.addClassName("columns");
        add(columns);
    }

    private Div settings(Account account) {
        var problems = new FormProblems();
        var name = new TextField(t("person.name"));
        name.setValue(account.person().name());
        name.setRequiredIndicatorVisible(true);
        var language = new Select<String>();
        language.setLabel(t("account.language"));
        language.setItems("nl", "en");
        language.setItemLabelGenerator(code -> "nl".equals(code) ? "Nederlands" : "English");
        language.setValue(account.language());
        var theme = new Select<String>();
        theme.setLabel(t("account.theme"));
        theme.setItems("SYSTEM", "LIGHT", "DARK");
        theme.setItemLabelGenerator(code -> t("account.theme." + code));
        theme.setValue(account.theme());
        problems.field("name", t("person.name"), name);
        var save = new Button(
                t("action.save"),
                click -> attempt(problems, () -> {
                    accounts.save(name.getValue(), language.getValue(), theme.getValue());
                    // the frame around the place speaks the language too
                    UI.getCurrent().getPage().reload();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return card(t("account.settings"), problems, name, language, theme, save);
    }

    private Div password() {
        var problems = new FormProblems();
        var current = new PasswordField(t("password.current"));
        current.setWidthFull();
        var fresh = new NewPassword(t("password.new"));
        problems.field("current", t("password.current"), current);
        problems.field("fresh", t("password.new"), fresh);
        var save = new Button(
                t("password.change"),
                click -> attempt(problems, () -> {
                    passwords.change(current.getValue(), fresh.getValue());
                    current.clear();
                    fresh.clear();
                    Notices.done(t("password.changed"));
                }));
        return card(t("password.title"), problems, current, fresh, save);
    }

    private static void attempt(FormProblems problems, Runnable work) {
        problems.clear();
        try {
            work.run();
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    private static Div roles(Account account) {
        var facts = new Facts();
        facts.line(t("person.email"), account.person().email());
        facts.line(t("person.organisation"), account.person().organisationName());
        var roles = new UnorderedList();
        roles.addClassName("plain-list");
        for (SeatItem seat : account.seats()) {
            roles.add(new ListItem(SeatWords.of(seat)));
        }
        return card(t("account.roles"), facts, roles);
    }

    private Div signIns(Account account) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        account.signIns()
                .forEach(open -> list.add(new ListItem(t(
                        open.here() ? "account.sign-in.here" : "account.sign-in",
                        open.device(),
                        Texts.moment(open.since())))));
        var everywhere = new Button(t("account.sign-out-everywhere"), click -> {
            accounts.signOutEverywhere();
            UI.getCurrent().getPage().reload();
        });
        return card(t("account.sign-ins"), new Paragraph(t("account.sign-ins.what")), list, everywhere);
    }

    private static Div card(String heading, Component... content) {
        var card = new Div(new H2(heading));
        card.add(content);
        card.addClassNames("card", "form");
        return card;
    }
}
