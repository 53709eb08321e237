package nl.spoorboek.people;

import java.util.List;

/** The accounts that the sign-in page of an example installation offers; elsewhere there are none. */
public interface ExampleAccounts {

    /** The accounts in the order to show them. */
    List<Account> accounts();

    /**
     * One account.
     *
     * @param username its sign-in name
     * @param password its password, which everyone may know
     * @param name the name to show
     * @param doesNl one line in Dutch on what the role does
     * @param doesEn the same in English
     */
    record Account(String username, String password, String name, String doesNl, String doesEn) {}
}
