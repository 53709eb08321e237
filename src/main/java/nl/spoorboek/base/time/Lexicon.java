package nl.spoorboek.base.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Dutch and English words of a date, of one word or several. */
final class Lexicon {

    /** The value of "laatste" as an ordinal. */
    static final int LAST = -1;

    /** The most words in one entry. */
    static final int LONGEST = 5;

    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    private static final Map<String, CalendarUnit> UNITS = new HashMap<>();

    /** What a word or phrase means. */
    record Entry(Token.Kind kind, int value) {}

    static {
        numbered(
                Token.Kind.MONTH,
                1,
                "januari jan january",
                "februari feb febr february",
                "maart mrt mar march",
                "april apr",
                "mei may",
                "juni jun june",
                "juli jul july",
                "augustus aug august",
                "september sep sept",
                "oktober okt october oct",
                "november nov",
                "december dec");
        numbered(
                Token.Kind.WEEKDAY,
                1,
                "maandag ma monday mon",
                "dinsdag di tuesday tue",
                "woensdag wo wednesday wed",
                "donderdag do thursday thu",
                "vrijdag vr friday fri",
                "zaterdag za saturday sat",
                "zondag zo sunday sun");
        numbered(
                Token.Kind.SEASON,
                1,
                "voorjaar lente voorjaarsmoment spring springtime",
                "zomer summer",
                "najaar herfst najaarsmoment autumn fall",
                "winter");
        numbered(Token.Kind.ORDINAL, 1, "eerste first", "tweede second", "derde third", "vierde fourth");
        all(Token.Kind.ORDINAL, LAST, "laatste last");
        numbered(
                Token.Kind.NUMBER,
                2,
                "twee two",
                "drie three",
                "vier four",
                "vijf five",
                "zes six",
                "zeven seven",
                "acht eight",
                "negen nine",
                "tien ten");
        numbered(
                Token.Kind.PART,
                0,
                "begin beginning start_of early vroeg",
                "medio half midden halverwege mid middle",
                "eind einde end late laat");
        all(Token.Kind.HALF, 0, "helft");
        unit(CalendarUnit.DAY, "dag dagen day days");
        unit(CalendarUnit.WEEK, "week weken wk weeks");
        unit(CalendarUnit.MONTH, "maand maanden month months");
        unit(CalendarUnit.QUARTER, "kwartaal kwartalen quarter quarters q k kw");
        unit(CalendarUnit.HALF_YEAR, "halfjaar half_jaar half_year half_-_year h");
        unit(CalendarUnit.YEAR, "jaar jaren year years");
        all(Token.Kind.REPORT, 0, "rapportage rapportageperiode halfjaarrapportage report");
        all(Token.Kind.RECESS, 0, "zomerreces zomervakantie reces summer_recess summer_break recess");
        all(Token.Kind.SCHOOL_YEAR, 0, "schooljaar school_year school_-_year academic_year studiejaar");

        all(
                Token.Kind.FROM,
                0,
                "vanaf sinds since from ingaande miv met_ingang_van as_of as_from starting beginnend "
                        + "niet_voor niet_vóór niet_eerder_dan op_zijn_vroegst not_before no_earlier_than at_the_earliest");
        all(Token.Kind.PER, 0, "per");
        all(Token.Kind.UNTIL, 1, "tot tot_en_met tm t_/_m to until till up_to up_to_and_including through");
        all(
                Token.Kind.UNTIL,
                0,
                "uiterlijk uiterlijk_op uiterlijk_in op_zijn_laatst ten_laatste niet_later_dan by "
                        + "no_later_than not_later_than at_the_latest");
        all(Token.Kind.BEFORE, 0, "voor");
        all(Token.Kind.BEFORE, 1, "vóór vòòr before prior_to");
        all(Token.Kind.AFTER, 0, "na after");
        all(Token.Kind.BETWEEN, 0, "tussen between");
        all(Token.Kind.JOIN, 0, "en and or");
        all(Token.Kind.TARGET, 0, "doel target");
        all(
                Token.Kind.ONWARDS,
                0,
                "ev e_v en_verder en_later en_daarna onwards and_onwards and_later and_beyond " + "and_after");
        all(Token.Kind.APPROXIMATE, 0, "ca circa omstreeks rond rondom ongeveer approx approximately about around");
        all(
                Token.Kind.UNCERTAIN,
                0,
                "mogelijk wellicht misschien vermoedelijk nog_niet_zeker niet_zeker not_certain onder_voorbehoud ovb possibly perhaps "
                        + "tentative provisional");
        numbered(
                Token.Kind.RELATIVE,
                -2,
                "afgelopen past",
                "vorig vorige previous",
                "dit deze lopend lopende " + "huidig huidige this current",
                "volgend volgende next",
                "komend komende aankomend aankomende coming");
        numbered(Token.Kind.DAY_WORD, -1, "gisteren yesterday", "vandaag today", "morgen tomorrow", "overmorgen");
        numbered(Token.Kind.AHEAD, 0, "over", "binnen within");
        all(
                Token.Kind.RECURRING,
                0,
                "elk elke ieder iedere every each per_dag per_week per_maand per_kwartaal "
                        + "per_jaar per_halfjaar per_half_jaar jaarlijks maandelijks wekelijks dagelijks halfjaarlijks yearly "
                        + "annually monthly weekly daily quarterly");
        all(Token.Kind.NO_DATE, 0, "niet geen nooit onbekend onduidelijk ongedateerd not no never unknown undated");
        all(Token.Kind.FILLER, 0, "van het de in op of the on during gedurende in_de_loop_van heel geheel");
    }

    private Lexicon() {}

    /** The meaning of a word or of words joined by one space, in any case; null when it has none in a date. */
    static @Nullable Entry find(String words) {
        return ENTRIES.get(words.toLowerCase(Locale.ROOT));
    }

    /** The unit that a word of kind {@link Token.Kind#UNIT} names; null for another word. */
    static @Nullable CalendarUnit unit(Token token) {
        return UNITS.get(token.text());
    }

    private static void unit(CalendarUnit unit, String words) {
        for (String word : words.split(" ", -1)) {
            UNITS.put(word.replace('_', ' '), unit);
        }
        all(Token.Kind.UNIT, 0, words);
    }

    private static void numbered(Token.Kind kind, int first, String... words) {
        for (int i = 0; i < words.length; i++) {
            all(kind, first + i, words[i]);
        }
    }

    private static void all(Token.Kind kind, int value, String words) {
        for (String word : words.split(" ", -1)) {
            String entry = word.replace('_', ' ');
            if (ENTRIES.putIfAbsent(entry, new Entry(kind, value)) != null) {
                throw new IllegalStateException("twice in the lexicon: " + entry);
            }
        }
    }
}
