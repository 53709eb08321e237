package nl.spoorboek.actions.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/**
 * One line that someone typed to make an action: a title, and if they are there a track ("spoor 3", "#3") and at the end a date,
 * after a comma or a word such as "voor" or "op". Nothing is guessed: what is not surely a date stays in the title.
 *
 * @param title what is left
 * @param track the track that was named, or null
 * @param due the date that was named, or null
 */
record QuickWords(
        String title, @Nullable TrackItem track, @Nullable PartialDate due) {

    private static final int MOST_DATE_WORDS = 7;
    private static final Pattern TRACK =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:(?:spoor|track)\\s*|#)(\\d{1,2})(?![\\p{L}\\d]):?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> BEFORE_DATES = Set.of(
            "voor",
            "vóór",
            "uiterlijk",
            "op",
            "per",
            "in",
            "vanaf",
            "tot",
            "begin",
            "medio",
            "eind",
            "na",
            "before",
            "by",
            "on",
            "from",
            "until",
            "early",
            "late",
            "after");

    /** Reads a line; {@code tracks} are those that can be named. */
    static QuickWords read(String line, List<TrackItem> tracks, PartialDateParser parser, LocalDate today) {
        TrackItem named = null;
        String rest = line.strip();
        Matcher matcher = TRACK.matcher(rest);
        while (named == null && matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            named = tracks.stream()
                    .filter(track -> track.number() == number)
                    .findFirst()
                    .orElse(null);
            if (named != null) {
                rest = tidy(rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end()));
            }
        }
        String[] words = SPACE.split(rest);
        for (int from = Math.max(1, words.length - MOST_DATE_WORDS); from < words.length; from++) {
            PartialDate due = dateFrom(words, from, parser, today);
            if (due != null) {
                return new QuickWords(tidy(join(words, 0, from)), named, due);
            }
        }
        return new QuickWords(tidy(rest), named, null);
    }

    private static @Nullable PartialDate dateFrom(String[] words, int from, PartialDateParser parser, LocalDate today) {
        boolean afterComma = words[from - 1].endsWith(",") || words[from - 1].endsWith(";");
        boolean marked = BEFORE_DATES.contains(words[from].toLowerCase(Locale.ROOT));
        if (!afterComma && !marked) {
            return null;
        }
        return parser.read(join(words, from, words.length), today) instanceof Reading.Understood(PartialDate date)
                ? date
                : null;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    /** Without the space and commas that were around what was taken out. */
    private static String tidy(String text) {
        return SPACE.matcher(text)
                .replaceAll(" ")
                .replaceAll(" (?=[,;])", "")
                .replaceAll("([,;])[,; ]*[,;]", "$1")
                .replaceAll("^[,; ]+|[,; ]+$", "");
    }
}
