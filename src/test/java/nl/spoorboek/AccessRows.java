package nl.spoorboek;

import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * The rows that a part of the house adds to the {@link AccessTest}: one for each thing one can do there. The test finds every class
 * that implements this, by itself; such a class has a constructor without arguments.
 */
public interface AccessRows {

    /** The rows, made with the services of the running application. */
    List<Row> rows(ApplicationContext application);

    /**
     * Something that some may do and others may not.
     *
     * @param right the right of the domain's table, with the case in words
     * @param granted the sign-in names of those who may; everyone else must be refused
     * @param attempt does it as whoever is signed in; whatever it changes is rolled back
     */
    record Row(String right, List<String> granted, Runnable attempt) {

        /** A row. */
        public static Row of(String right, List<String> granted, Runnable attempt) {
            return new Row(right, granted, attempt);
        }
    }
}
