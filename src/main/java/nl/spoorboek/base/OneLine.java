package nl.spoorboek.base;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Short texts on one line: names and titles. */
public final class OneLine {

    /** Characters one cannot see: controls, line ends, zero-width and direction marks. In a name they only deceive. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private OneLine() {}

    /** The text without invisible characters, with single spaces. */
    public static String of(String typed) {
        return SPACES.matcher(UNSEEN.matcher(typed.replace('\n', ' ').replace('\t', ' '))
                        .replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The same; null when nothing is left. */
    public static @Nullable String orNull(@Nullable String typed) {
        String text = typed == null ? "" : of(typed);
        return text.isEmpty() ? null : text;
    }

    /** Notes in {@code wrong} when a required text is missing or longer than {@code most} UTF-16 units. */
    public static void check(
            Map<String, Message> wrong, String field, @Nullable String text, int most, boolean required) {
        if (text == null || text.isEmpty()) {
            if (required) {
                wrong.put(field, Message.of("field.required"));
            }
        } else if (text.length() > most) {
            wrong.put(field, Message.of("field.too-long", text.length(), most));
        }
    }

    /** Throws when anything was noted. */
    public static void refuse(Map<String, Message> wrong) {
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }
}
