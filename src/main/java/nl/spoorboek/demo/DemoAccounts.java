package nl.spoorboek.demo;

import java.util.List;
import nl.spoorboek.people.ExampleAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page of the demo offers. */
@Component
@ConditionalOnProperty(name = "spoorboek.demo", havingValue = "true", matchIfMissing = true)
class DemoAccounts implements ExampleAccounts {

    private final List<Account> accounts = Entry.all("people.yaml").stream()
            .map(person -> new Account(
                    person.text("username"),
                    DemoPeople.PASSWORD,
                    person.text("name"),
                    person.entry("does").orElseThrow().text("nl"),
                    person.entry("does").orElseThrow().text("en")))
            .toList();

    @Override
    public List<Account> accounts() {
        return accounts;
    }
}
