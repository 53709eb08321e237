package nl.spoorboek.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a draft and their texts. */
@Component
class VersionQuery {

    private final JdbcClient jdbc;

    VersionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version: the working version in front, then the latest first. */
    List<VersionItem> of(DraftId draft) {
        return jdbc.sql("""
                        select v.id, v.number, v.change_note, v.published_at, p.name
                          from draft_version v
                          left join person p on p.id = v.published_by
                         where v.draft_id = :draft
                         order by v.number > 0, v.number desc
                        """)
                .param("draft", draft.value())
                .query((row, index) -> new VersionItem(
                        new DraftVersionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("change_note"),
                        Columns.moment(row, "published_at"),
                        row.getString("name")))
                .list();
    }

    /** The text of a version, in order. */
    List<PassageItem> passages(DraftVersionId version) {
        return jdbc.sql("""
                        select passage_id, version, kind, number, body
                          from passage_text
                         where draft_version_id = :version
                         order by position
                        """)
                .param("version", version.value())
                .query((row, index) -> passage(row))
                .list();
    }

    private static PassageItem passage(ResultSet row) throws SQLException {
        return new PassageItem(
                new PassageId(row.getObject("passage_id", UUID.class)),
                row.getInt("version"),
                PassageKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("body"));
    }

    /** Whether the working version has another text than the last published one, or than none. */
    boolean hasNews(DraftId draft) {
        return jdbc.sql("""
                        with last as (
                            select v.id from draft_version v
                             where v.draft_id = :draft and v.number > 0 order by v.number desc limit 1),
                        published as (
                            select row_number() over (order by position) as place, passage_id, kind, number, body
                              from passage_text where draft_version_id = (select id from last)),
                        working as (
                            select row_number() over (order by t.position) as place, t.passage_id, t.kind, t.number, t.body
                              from passage_text t
                              join draft_version v on v.id = t.draft_version_id
                             where v.draft_id = :draft and v.number = 0)
                        select exists (select * from working except select * from published)
                            or exists (select * from published except select * from working)
                        """).param("draft", draft.value()).query(Boolean.class).single();
    }

    /** Makes the empty working version of a new draft. */
    void begin(Draft draft) {
        jdbc.sql("insert into draft_version (id, programme_id, draft_id, number) values (:id, :programme, :draft, 0)")
                .param("id", Id.fresh())
                .param("programme", draft.programme().value())
                .param("draft", draft.id().value())
                .update();
    }

    /** Copies the working version to the next number, and seals it; gives that number. */
    int publish(Draft draft, String changeNote, Instant now, PersonId publisher) {
        int number = jdbc.sql("select max(number) + 1 from draft_version where draft_id = :draft")
                .param("draft", draft.id().value())
                .query(Integer.class)
                .single();
        UUID id = Id.fresh();
        jdbc.sql("""
                        insert into draft_version (id, programme_id, draft_id, number)
                        values (:id, :programme, :draft, :number)
                        """)
                .param("id", id)
                .param("programme", draft.programme().value())
                .param("draft", draft.id().value())
                .param("number", number)
                .update();
        jdbc.sql("""
                        insert into passage_text (id, programme_id, draft_id, draft_version_id, passage_id, position, kind,
                                                  number, body, published)
                        select gen_random_uuid(), t.programme_id, t.draft_id, :id, t.passage_id, t.position, t.kind,
                               t.number, t.body, true
                          from passage_text t
                          join draft_version v on v.id = t.draft_version_id
                         where v.draft_id = :draft and v.number = 0
                        """).param("id", id).param("draft", draft.id().value()).update();
        jdbc.sql("""
                        update draft_version set change_note = :note, published_at = :now, published_by = :publisher
                         where id = :id
                        """)
                .param("id", id)
                .param("note", changeNote)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("publisher", publisher.value())
                .update();
        return number;
    }
}
