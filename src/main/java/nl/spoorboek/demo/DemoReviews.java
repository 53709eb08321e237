package nl.spoorboek.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.Today;
import nl.spoorboek.drafts.PassageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of the example drafts, with what people remarked and were answered. */
@Component
class DemoReviews {

    private static final int AROUND = 32;

    private final DemoWriter writer;
    private final JdbcClient jdbc;

    DemoReviews(DemoWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** Loads the rounds and remarks of one draft; {@code passages} gives its passages by key. */
    void load(Entry entry, UUID draft, Map<String, UUID> passages) {
        entry.entries("rounds").forEach(round -> round(entry, round, draft));
        entry.entries("remarks").forEach(remark -> remark(entry, remark, draft, passages));
    }

    private void round(Entry entry, Entry round, UUID draft) {
        boolean closed = round.has("closed");
        UUID lead = DemoIds.of("person", "spoortrekker" + entry.number("track"));
        writer.row("review_round")
                .set("id", roundId(entry, round.number("number")))
                .set("version", 1)
                .set("programme_id", writer.programme())
                .set("draft_id", draft)
                .set("draft_version_id", DemoDrafts.versionId(entry, round.number("version")))
                .set("number", round.number("number"))
                .setIds("audience", DemoDrafts.audience(round))
                .set("question", round.textIfAny("question"))
                .set("opened_at", morning(round.text("opened")))
                .set("opened_by", lead)
                .set("until_day", LocalDate.parse(round.text("until")))
                .set("closed_at", closed ? morning(round.text("closed")) : null)
                .set("closed_by", closed ? lead : null)
                .insert();
    }

    private static UUID roundId(Entry entry, int number) {
        return DemoIds.of("review_round", entry.text("key") + ":" + number);
    }

    private void remark(Entry entry, Entry remark, UUID draft, Map<String, UUID> passages) {
        UUID id = DemoIds.of("remark", remark.text("key"));
        String plain = plain(entry, remark.number("version"), remark.text("passage"));
        String quote = remark.text("quote");
        int start = plain.indexOf(quote);
        if (start < 0) {
            throw new IllegalStateException("no words '" + quote + "' for " + remark.text("key"));
        }
        int end = start + quote.length();
        writer.row("remark")
                .set("id", id)
                .set("programme_id", writer.programme())
                .set("draft_id", draft)
                .set("round_id", roundId(entry, remark.number("round")))
                .set("draft_version_id", DemoDrafts.versionId(entry, remark.number("version")))
                .set("passage_id", passages.get(remark.text("passage")))
                .set("start_at", start)
                .set("end_at", end)
                .set("quote", quote)
                .set("prefix", plain.substring(Math.max(0, start - AROUND), start))
                .set("suffix", plain.substring(end, Math.min(plain.length(), end + AROUND)))
                .set("body", remark.text("text").strip())
                .set("author_id", DemoIds.of("person", remark.text("by")))
                .set("on_behalf_of", behalf(remark.text("by")))
                .set("at", DemoDrafts.at(remark, "at"))
                .insert();
        remark.entry("answer")
                .ifPresent(answer -> writer.row("remark_answer")
                        .set("id", DemoIds.of("remark_answer", remark.text("key")))
                        .set("programme_id", writer.programme())
                        .set("draft_id", draft)
                        .set("remark_id", id)
                        .set("outcome", answer.text("outcome"))
                        .set("body", answer.text("text").strip())
                        .set("answered_by", DemoIds.of("person", answer.text("by")))
                        .set("at", DemoDrafts.at(answer, "at"))
                        .insert());
    }

    /** Partners speak for their organisation, members of an advisory body for themselves. */
    private @Nullable UUID behalf(String username) {
        return username.startsWith("partner")
                ? jdbc.sql("select organisation_id from person where id = :id")
                        .param("id", DemoIds.of("person", username))
                        .query(UUID.class)
                        .single()
                : null;
    }

    private static String plain(Entry entry, int number, String key) {
        Entry passage = entry.entries("versions").stream()
                .filter(version -> version.number("number") == number)
                .flatMap(version -> version.entries("passages").stream())
                .filter(line -> line.text("key").equals(key))
                .findFirst()
                .orElseThrow();
        return PassageKind.valueOf(passage.text("kind"))
                .plain(passage.text("text").strip());
    }

    private static OffsetDateTime morning(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(Today.ZONE).toOffsetDateTime();
    }
}
