package nl.spoorboek.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.spoorboek.base.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the passages of the working version by the difference, so that the history holds only what really changed. */
@Component
class WorkingVersion {

    private final JdbcClient jdbc;
    private final VersionQuery versions;
    private final Clock clock;

    WorkingVersion(JdbcClient jdbc, VersionQuery versions, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
    }

    /** The identity of a draft's working version. */
    DraftVersionId idOf(Draft draft) {
        return new DraftVersionId(jdbc.sql("select id from draft_version where draft_id = :draft and number = 0")
                .param("draft", draft.id().value())
                .query(UUID.class)
                .single());
    }

    /** The passages as they stand now. */
    List<PassageItem> load(DraftVersionId working) {
        return versions.passages(working);
    }

    /** Brings what stands there to what it should be. */
    void store(Draft draft, DraftVersionId working, List<PassageItem> before, Passages after) {
        retire(working, after);
        Map<PassageId, Integer> places = new HashMap<>();
        Map<PassageId, PassageItem> old = new HashMap<>();
        for (PassageItem line : before) {
            places.put(line.id(), places.size());
            old.put(line.id(), line);
        }
        int position = 0;
        for (PassageItem line : after.lines()) {
            PassageItem was = old.get(line.id());
            if (was == null) {
                insert(draft, working, line, position, after.splitFrom().get(line.id()));
            } else if (!was.equals(line) || !Objects.equals(places.get(line.id()), position)) {
                update(working, line, position);
            }
            position++;
        }
    }

    private void retire(DraftVersionId working, Passages after) {
        after.retired().forEach((gone, successor) -> {
            jdbc.sql("delete from passage_text where draft_version_id = :working and passage_id = :gone")
                    .param("working", working.value())
                    .param("gone", gone.value())
                    .update();
            jdbc.sql("update passage set retired_at = :now, successor_id = :successor where id = :gone")
                    .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                    .param("successor", successor.map(PassageId::value).orElse(null))
                    .param("gone", gone.value())
                    .update();
        });
    }

    private void insert(
            Draft draft, DraftVersionId working, PassageItem line, int position, @Nullable PassageId splitFrom) {
        jdbc.sql("""
                        insert into passage (id, programme_id, draft_id, split_from)
                        values (:id, :programme, :draft, :from)
                        """)
                .param("id", line.id().value())
                .param("programme", draft.programme().value())
                .param("draft", draft.id().value())
                .param("from", splitFrom == null ? null : splitFrom.value())
                .update();
        jdbc.sql("""
                        insert into passage_text (id, version, programme_id, draft_id, draft_version_id, passage_id,
                                                  position, kind, number, body)
                        values (:id, :version, :programme, :draft, :working, :passage, :position, :kind, :number, :body)
                        """)
                .param("id", Id.fresh())
                .param("version", line.version())
                .param("programme", draft.programme().value())
                .param("draft", draft.id().value())
                .param("working", working.value())
                .param("passage", line.id().value())
                .param("position", position)
                .param("kind", line.kind().name())
                .param("number", line.number())
                .param("body", line.body())
                .update();
    }

    private void update(DraftVersionId working, PassageItem line, int position) {
        jdbc.sql("""
                        update passage_text
                           set version = :version, position = :position, kind = :kind, number = :number, body = :body
                         where draft_version_id = :working and passage_id = :passage
                        """)
                .param("version", line.version())
                .param("position", position)
                .param("kind", line.kind().name())
                .param("number", line.number())
                .param("body", line.body())
                .param("working", working.value())
                .param("passage", line.id().value())
                .update();
    }
}
