package nl.spoorboek.exchange.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.spoorboek.exchange.ExportWords;

/**
 * Guesses from its heading what a column says: the headings of our own tables in both languages, then words that Dutch and English
 * plans use, then headings that contain such a word.
 */
final class ColumnGuess {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Shorter words stand inside too many others. */
    private static final int LONG_ENOUGH = 5;

    private static final int ROWS_TO_LOOK_AT = 20;

    /** The likeliest first; a column is taken once, in the order of the fields. */
    private static final Map<IntakeField, String> COMMON = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    IntakeField.TITLE,
                    "titel title mijlpaal milestone naammijlpaal mijlpaalnaam naam name taaknaam taskname taak task"
                            + " activiteit activity onderwerp subject omschrijving description"),
            Map.entry(IntakeField.TRACK, "spoor track spoornummer programmaspoor"),
            Map.entry(
                    IntakeField.EXPECTED,
                    "verwacht expected wanneer when datum date planning gepland planned planningsdatum verwachtedatum"
                            + " opleverdatum deadline due duedate gereed periode period"),
            Map.entry(IntakeField.EDTF, "edtf"),
            Map.entry(IntakeField.FROM, "startdatum begindatum start begin startdate vanaf from"),
            Map.entry(IntakeField.UNTIL, "einddatum einde eind finish enddate end finishdate tm totenmet until"),
            Map.entry(IntakeField.KIND, "soort kind type categorie category soortmijlpaal"),
            Map.entry(IntakeField.CERTAINTY, "zekerheid certainty"),
            Map.entry(
                    IntakeField.OWNER,
                    "eigenaar owner verantwoordelijke verantwoordelijk trekker wie actiehouder responsible assignee"),
            Map.entry(IntakeField.LEVEL, "wieleestdit leesbaarvoor niveau level"),
            Map.entry(
                    IntakeField.NOTE,
                    "toelichting opmerking opmerkingen notitie notities omschrijving note notes remark remarks comment"
                            + " comments description"),
            Map.entry(IntakeField.TRACKS, "sporen tracks furthertracks overigesporen ookvanspoor"),
            Map.entry(IntakeField.CONDITION, "voorwaarde condition voorbehoud"),
            Map.entry(IntakeField.STATE, "stand state status voortgang progress"),
            Map.entry(IntakeField.PARTY, "wachtop waitingon waitsfor overgedragenaan handedoverto"),
            Map.entry(IntakeField.WHY, "reden redenstand waarom reason why"),
            Map.entry(
                    IntakeField.REACHED,
                    "behaald behaaldop gerealiseerd gerealiseerdop reached reachedon achieved actualdate"),
            Map.entry(
                    IntakeField.ADOPTED,
                    "vastgesteld vastgesteldedatum oorspronkelijk oorspronkelijkedatum adopted adopteddate baseline"
                            + " baselinedate"),
            Map.entry(IntakeField.ID, "kenmerk reference")));

    private final Map<IntakeField, Set<String>> known = new EnumMap<>(IntakeField.class);

    /** Goes by the words of our own tables in these languages too. */
    ColumnGuess(List<ExportWords> languages) {
        for (IntakeField field : IntakeField.values()) {
            Set<String> words = new LinkedHashSet<>();
            languages.forEach(language -> words.add(plain(own(field, language))));
            words.addAll(List.of(COMMON.getOrDefault(field, "").split(" ")));
            words.remove("");
            known.put(field, words);
        }
    }

    /** The heading under which our own tables have it. */
    static String own(IntakeField field, ExportWords words) {
        String expected = words.t("exchange.column.expected");
        return switch (field) {
            case TITLE -> words.t("milestone.title");
            case TRACK -> words.t("milestone.track");
            case EXPECTED -> expected;
            case EDTF -> words.t("exchange.column.edtf", expected);
            case FROM -> words.t("exchange.column.from", expected);
            case UNTIL -> words.t("exchange.column.until", expected);
            case KIND -> words.t("milestone.kind");
            case CERTAINTY -> words.t("milestone.certainty");
            case OWNER -> words.t("milestone.owner");
            case LEVEL -> words.t("exchange.column.level");
            case TRACKS -> words.t("exchange.column.tracks");
            case CONDITION -> words.t("milestone.condition");
            case STATE -> words.t("milestone.state");
            case PARTY -> words.t("exchange.column.waits-on");
            case WHY -> words.t("intake.column.why");
            case REACHED -> words.t("milestone.reached");
            case ADOPTED -> words.t("milestone.adopted");
            case NOTE -> words.t("milestone.note");
            case NEEDS -> words.t("intake.column.needs");
            case ID -> words.t("exchange.column.id");
        };
    }

    /** The columns by what they seem to say. */
    Map<IntakeField, Integer> columns(List<String> headings) {
        List<String> plain = headings.stream().map(ColumnGuess::plain).toList();
        Map<IntakeField, Integer> found = new EnumMap<>(IntakeField.class);
        Set<Integer> taken = new HashSet<>();
        for (IntakeField field : IntakeField.values()) {
            for (String word : words(field)) {
                take(found, taken, field, plain.indexOf(word));
            }
        }
        for (IntakeField field : IntakeField.values()) {
            for (int i = 0; i < plain.size(); i++) {
                String heading = plain.get(i);
                if (words(field).stream().anyMatch(word -> word.length() >= LONG_ENOUGH && heading.contains(word))) {
                    take(found, taken, field, i);
                }
            }
        }
        return found;
    }

    private Set<String> words(IntakeField field) {
        return known.getOrDefault(field, Set.of());
    }

    private static void take(Map<IntakeField, Integer> found, Set<Integer> taken, IntakeField field, int column) {
        if (column >= 0 && !found.containsKey(field) && taken.add(column)) {
            found.put(field, column);
        }
    }

    /** Which of the first rows holds the headings: that in which most is recognised, else the first. */
    int headings(List<ReadRow> rows) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.min(rows.size(), ROWS_TO_LOOK_AT); i++) {
            List<String> texts =
                    new ArrayList<>(rows.get(i).cells().stream().map(Cell::text).toList());
            int recognised = columns(texts).size();
            if (recognised > most) {
                most = recognised;
                best = i;
            }
        }
        return best;
    }

    /** Small letters and digits only, without accents. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return NOT_A_LETTER
                .matcher(MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
