package nl.spoorboek.base;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks in a text for what may point to a person, so that its writer can be asked once more before it is posted (domain rule
 * "Personal data"). It asks and never forbids: it errs on both sides.
 */
public enum PersonalData {
    /** A citizen service number (BSN): nine digits, or eight, that pass the eleven test. */
    CITIZEN_NUMBER,
    /** A date beside a name or beside the word born. */
    DATE_OF_BIRTH,
    E_MAIL,
    /** A Dutch postcode with a house number near it. */
    ADDRESS;

    private static final int BSN_LENGTH = 9;
    private static final int ELEVEN = 11;

    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,-])\\d(?:[ .]?\\d){7,8}(?![\\d]|[.,-]\\d)");
    private static final String DATE =
            "(?:\\d{1,2}[-/. ](?:\\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september"
                    + "|oktober|november|december|january|february|march|may|june|july|august|october)[-/. ](?:19|20)\\d{2})";
    private static final String NAME = "(?:\\p{Lu}\\p{Ll}+ (?:(?:van|de|der|den|ten|ter|el|al) ){0,3}\\p{Lu}\\p{Ll}+)";
    private static final Pattern BIRTH = Pattern.compile("(?:\\b(?:geboren|geb\\.?|geboortedatum|born)\\b.{0,25}?"
            + DATE + "|" + NAME + "[^.!?\\n]{0,25}?" + DATE + "|" + DATE + "[^.!?\\n]{0,25}?" + NAME + ")");
    // bounded, with a fixed place to begin: a very long word must not be tried from each of its letters
    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?:\\b[1-9]\\d{3} ?[A-Z]{2}\\b[ ,]{0,3}\\d{1,4}\\b|\\b\\d{1,4} ?[a-zA-Z]?,? {0,2}[1-9]\\d{3} ?[A-Z]{2}\\b)");

    /** What the text seems to hold; empty when nothing stands out. */
    public static Set<PersonalData> in(String text) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (passesElevenTest(digits.group().replaceAll("\\D", ""))) {
                found.add(CITIZEN_NUMBER);
            }
        }
        if (BIRTH.matcher(text).find()) {
            found.add(DATE_OF_BIRTH);
        }
        if (MAIL.matcher(text).find()) {
            found.add(E_MAIL);
        }
        if (POSTCODE.matcher(text).find()) {
            found.add(ADDRESS);
        }
        return found;
    }

    /** The weights are 9 down to 2 and, for the last digit, minus 1; the sum is a multiple of eleven. */
    private static boolean passesElevenTest(String digits) {
        String nine = digits.length() == BSN_LENGTH ? digits : "0" + digits;
        int sum = -Character.digit(nine.charAt(BSN_LENGTH - 1), 10);
        for (int i = 0; i < BSN_LENGTH - 1; i++) {
            sum += (BSN_LENGTH - i) * Character.digit(nine.charAt(i), 10);
        }
        return sum != 0 && sum % ELEVEN == 0;
    }
}
