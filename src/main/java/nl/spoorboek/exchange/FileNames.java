package nl.spoorboek.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of files that every system can keep: "mijlpalen-spoor-3-2023-03-14.xlsx". */
final class FileNames {

    private static final int MAX_PART = 60;

    private FileNames() {}

    /** The parts as words of small letters and digits, the day and the ending; blank parts are left out. */
    static String of(LocalDate day, String ending, String... parts) {
        return Arrays.stream(parts)
                        .map(FileNames::word)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + "-" + day + "." + ending;
    }

    private static String word(String part) {
        String plain = Normalizer.normalize(part, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= MAX_PART ? plain : plain.substring(0, MAX_PART).replaceAll("-$", "");
    }
}
