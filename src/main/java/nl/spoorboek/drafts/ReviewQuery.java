package nl.spoorboek.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds with who is asked, and remarks with their answers. */
@Component
class ReviewQuery {

    private final JdbcClient jdbc;

    ReviewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every round of a draft, latest first. */
    List<RoundItem> rounds(DraftId draft) {
        return jdbc.sql("""
                        select r.id, r.number, v.number as version_number, r.audience, r.question, r.opened_at, r.until_day,
                               r.closed_at, array(select o.name from organisation o where o.id = any (r.audience)
                                                   order by o.name collate dutch) as audience_names
                          from review_round r
                          join draft_version v on v.id = r.draft_version_id
                         where r.draft_id = :draft
                         order by r.number desc
                        """)
                .param("draft", draft.value())
                .query((row, index) -> new RoundItem(
                        new ReviewRoundId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getInt("version_number"),
                        Columns.ids(row, "audience").stream()
                                .map(OrganisationId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                        Columns.texts(row, "audience_names"),
                        row.getString("question"),
                        Objects.requireNonNull(Columns.moment(row, "opened_at")),
                        row.getObject("until_day", LocalDate.class),
                        Columns.moment(row, "closed_at")))
                .list();
    }

    /** Whether all of these can be invited: partners and advisory bodies. */
    boolean canInvite(Set<OrganisationId> audience) {
        return jdbc.sql("select count(*) from organisation where id in (:ids) and kind in ('PARTNER', 'ADVISORY_BODY')")
                .param("ids", audience.stream().map(OrganisationId::value).toList())
                .query(Integer.class)
                .single()
                .equals(audience.size());
    }

    /** What was said about a draft, in the order of speaking. */
    List<RemarkItem> remarks(DraftId draft, PersonId reader) {
        return jdbc.sql("""
                        select m.id, m.round_id, v.number as version_number, m.passage_id, m.start_at, m.end_at, m.quote,
                               m.body, p.name as author, m.author_id, behalf.name as behalf, own.name as organisation,
                               m.on_behalf_of is null and own.kind in ('PARTNER', 'ADVISORY_BODY') as personal, m.at,
                               a.version as answer_version, a.outcome, a.body as answer, by_.name as answered_by,
                               a.at as answered_at
                          from remark m
                          join draft_version v on v.id = m.draft_version_id
                          join person p on p.id = m.author_id
                          left join organisation own on own.id = p.organisation_id
                          left join organisation behalf on behalf.id = m.on_behalf_of
                          left join remark_answer a on a.remark_id = m.id
                          left join person by_ on by_.id = a.answered_by
                         where m.draft_id = :draft
                         order by m.at, m.id
                        """)
                .param("draft", draft.value())
                .query((row, index) -> remark(row, reader))
                .list();
    }

    private static RemarkItem remark(ResultSet row, PersonId reader) throws SQLException {
        String quote = row.getString("quote");
        return new RemarkItem(
                new RemarkId(row.getObject("id", UUID.class)),
                new ReviewRoundId(row.getObject("round_id", UUID.class)),
                row.getInt("version_number"),
                new PassageId(row.getObject("passage_id", UUID.class)),
                quote == null ? -1 : row.getInt("start_at"),
                quote == null ? -1 : row.getInt("end_at"),
                quote,
                row.getString("body"),
                row.getString("author"),
                row.getString("behalf"),
                row.getString("organisation"),
                row.getBoolean("personal"),
                reader.value().equals(row.getObject("author_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                answer(row));
    }

    private static RemarkItem.@Nullable Answer answer(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("answered_at");
        return at == null
                ? null
                : new RemarkItem.Answer(
                        row.getInt("answer_version"),
                        RemarkOutcome.valueOf(row.getString("outcome")),
                        row.getString("answer"),
                        row.getString("answered_by"),
                        at.toInstant());
    }

    RemarkId insert(
            Draft draft, ReviewRound round, RemarkEntry entry, @Nullable Anchor anchor, PersonId author, Instant now) {
        RemarkId id = RemarkId.fresh();
        jdbc.sql("""
                        insert into remark (id, programme_id, draft_id, round_id, draft_version_id, passage_id, start_at, end_at,
                                            quote, prefix, suffix, body, author_id, on_behalf_of, at)
                        values (:id, :programme, :draft, :round, :version, :passage, :start, :end,
                                :quote, :prefix, :suffix, :body, :author, :behalf, :now)
                        """)
                .param("id", id.value())
                .param("programme", draft.programme().value())
                .param("draft", draft.id().value())
                .param("round", round.id().value())
                .param("version", round.draftVersion().value())
                .param("passage", entry.passage().value())
                .param("start", anchor == null ? null : anchor.start())
                .param("end", anchor == null ? null : anchor.end())
                .param("quote", anchor == null ? null : anchor.quote())
                .param("prefix", anchor == null ? null : anchor.prefix())
                .param("suffix", anchor == null ? null : anchor.suffix())
                .param("body", entry.text())
                .param("author", author.value())
                .param(
                        "behalf",
                        entry.onBehalfOf() == null ? null : entry.onBehalfOf().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** The draft a remark was made on; {@link Problem.NotFound} when there is no such remark. */
    DraftId draftOf(RemarkId remark) {
        return jdbc.sql("select draft_id from remark where id = :remark")
                .param("remark", remark.value())
                .query(UUID.class)
                .optional()
                .map(DraftId::new)
                .orElseThrow(Problem.NotFound::new);
    }

    /** Answers a remark for the first time ({@code seen} null) or again; {@link Problem.Conflict} when somebody else just did. */
    void answer(
            Draft draft,
            RemarkId remark,
            @Nullable Integer seen,
            RemarkOutcome outcome,
            String text,
            PersonId person,
            Instant now) {
        var statement = seen == null
                ? jdbc.sql("""
                                insert into remark_answer (id, programme_id, draft_id, remark_id, outcome, body, answered_by, at)
                                values (:id, :programme, :draft, :remark, :outcome, :body, :person, :now)
                                """)
                        .param("id", Id.fresh())
                        .param("programme", draft.programme().value())
                        .param("draft", draft.id().value())
                : jdbc.sql("""
                                update remark_answer
                                   set outcome = :outcome, body = :body, answered_by = :person, at = :now, version = version + 1
                                 where remark_id = :remark and version = :seen
                                """).param("seen", seen);
        try {
            int rows = statement
                    .param("remark", remark.value())
                    .param("outcome", outcome.name())
                    .param("body", text)
                    .param("person", person.value())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            if (rows != 1) {
                throw new Problem.Conflict();
            }
        } catch (DuplicateKeyException e) {
            throw (Problem.Conflict) new Problem.Conflict().initCause(e);
        }
    }
}
