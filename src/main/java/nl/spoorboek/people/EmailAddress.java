package nl.spoorboek.people;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.spoorboek.base.Message;

/** The rule for e-mail addresses: as the HTML standard has it for input fields, with a dot in the domain. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern VALID =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._@+-]{2,120}");

    private EmailAddress() {}

    static void check(Map<String, Message> wrong, String email) {
        if (email.isEmpty()) {
            wrong.put("email", Message.of("field.required"));
        } else if (email.length() > LONGEST || !VALID.matcher(email).matches()) {
            wrong.put("email", Message.of("email.wrong"));
        }
    }

    /** The sign-in name for an address: the address itself, or a code when it has characters a sign-in name cannot have. */
    static String username(String email, Supplier<String> fallback) {
        String lower = email.toLowerCase(Locale.ROOT);
        return USERNAME.matcher(lower).matches() ? lower : fallback.get();
    }
}
