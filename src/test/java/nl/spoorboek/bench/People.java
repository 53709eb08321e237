package nl.spoorboek.bench;

import java.util.List;

/** Accounts of the large data set, in all roles. */
final class People {

    private People() {}

    /** So many usernames; the demo's own accounts are left to the browsers. */
    static List<String> of(Bench bench, int number) {
        List<String> names = bench.database()
                .sql("select username from person where username ~ '^p[0-9]{4}$' order by username limit :number")
                .param("number", number)
                .query(String.class)
                .list();
        if (names.size() < number) {
            throw new IllegalStateException("The large data set has only " + names.size() + " accounts");
        }
        return names;
    }
}
