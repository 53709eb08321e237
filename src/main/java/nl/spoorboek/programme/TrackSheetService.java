package nl.spoorboek.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets and lights of tracks. */
@Service
public class TrackSheetService {

    private static final int MAX_BODY = 20_000;
    private static final int MAX_SENTENCE = 500;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final ProgrammeService programmes;
    private final Today today;

    TrackSheetService(JdbcClient jdbc, Rights rights, ProgrammeService programmes, Today today) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.programmes = programmes;
        this.today = today;
    }

    /** The sheet of a track that this person may read. */
    @Transactional(readOnly = true)
    public TrackSheet sheet(TrackItem track) {
        programmes.track(track.number());
        Map<ProfileBlock, String> blocks = new EnumMap<>(ProfileBlock.class);
        Map<ProfileBlock, Integer> versions = new EnumMap<>(ProfileBlock.class);
        jdbc.sql("select block, body, version from profile_block where track_id = :track")
                .param("track", track.id().value())
                .query(row -> {
                    ProfileBlock block = ProfileBlock.valueOf(row.getString("block"));
                    blocks.put(block, row.getString("body"));
                    versions.put(block, row.getInt("version"));
                });
        List<String> lines = jdbc.sql("select name from programme_line where track_id = :track order by position")
                .param("track", track.id().value())
                .query(String.class)
                .list();
        return new TrackSheet(
                blocks,
                versions,
                lights().getOrDefault(track.id(), Map.of()),
                lines,
                rights.may(Right.EDIT_PLANNING, Subject.track(track.id())));
    }

    /** The lights of all tracks; callers show them only for tracks the person may read. */
    @Transactional(readOnly = true)
    public Map<TrackId, Map<Light.Aspect, Light>> lights() {
        rights.requireContent();
        Map<TrackId, Map<Light.Aspect, Light>> lights = new HashMap<>();
        var scope = rights.scope();
        jdbc.sql("""
                        select l.track_id, l.aspect, l.colour, l.sentence, l.confirmed_on, l.version
                          from light l
                          join (select *, array[id] as track_ids from track) t on t.id = l.track_id
                         where %s
                        """.formatted(scope.on("t"))).params(scope.parameters()).query(row -> {
            var aspect = Light.Aspect.valueOf(row.getString("aspect"));
            lights.computeIfAbsent(
                            new TrackId(row.getObject("track_id", UUID.class)),
                            track -> new EnumMap<>(Light.Aspect.class))
                    .put(
                            aspect,
                            new Light(
                                    aspect,
                                    Light.Colour.valueOf(row.getString("colour")),
                                    row.getString("sentence"),
                                    row.getObject("confirmed_on", LocalDate.class),
                                    row.getInt("version")));
        });
        return lights;
    }

    /** Saves the text of a block; {@link Problem.Conflict} when someone saved it since {@code seen} (0: it was empty). */
    @Transactional
    public void saveBlock(TrackItem track, ProfileBlock block, int seen, String body) {
        require(track);
        if (body.length() > MAX_BODY) {
            throw new Problem.Invalid("body", Message.of("field.too-long", body.length(), MAX_BODY));
        }
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        int written = seen == 0
                ? jdbc.sql("""
                        insert into profile_block (id, version, programme_id, track_id, block, body)
                        values (:id, 1, :programme, :track, :block, :body) on conflict (track_id, block) do nothing
                        """)
                        .param("id", Id.fresh())
                        .param("programme", programme.id().value())
                        .param("track", track.id().value())
                        .param("block", block.name())
                        .param("body", body.strip())
                        .update()
                : jdbc.sql("""
                        update profile_block set body = :body, version = version + 1
                         where track_id = :track and block = :block and version = :seen
                        """)
                        .param("track", track.id().value())
                        .param("block", block.name())
                        .param("body", body.strip())
                        .param("seen", seen)
                        .update();
        if (written == 0) {
            throw new Problem.Conflict();
        }
    }

    /**
     * Gives a light with its sentence, or says again that it holds ("ongewijzigd, bevestigd").
     *
     * @param seen the version that was on the screen, 0 when there was none; {@link Problem.Conflict} when it is not the last one
     */
    @Transactional
    public void give(TrackItem track, Light.Aspect aspect, int seen, Light.Colour colour, String sentence) {
        require(track);
        if (sentence.isBlank()) {
            throw new Problem.Invalid("sentence", Message.of("light.sentence.missing"));
        }
        if (sentence.length() > MAX_SENTENCE) {
            throw new Problem.Invalid("sentence", Message.of("field.too-long", sentence.length(), MAX_SENTENCE));
        }
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        int written = jdbc.sql("""
                        insert into light (id, version, programme_id, track_id, aspect, colour, sentence, confirmed_on)
                        values (:id, 1, :programme, :track, :aspect, :colour, :sentence, :today)
                        on conflict (track_id, aspect) do update
                           set colour = excluded.colour, sentence = excluded.sentence,
                               confirmed_on = excluded.confirmed_on, version = light.version + 1
                         where light.version = :seen
                        """)
                .param("id", Id.fresh())
                .param("programme", programme.id().value())
                .param("track", track.id().value())
                .param("aspect", aspect.name())
                .param("colour", colour.name())
                .param("sentence", sentence.strip())
                .param("today", today.date())
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new Problem.Conflict();
        }
    }

    private void require(TrackItem track) {
        rights.require(
                Right.EDIT_PLANNING,
                Subject.track(track.id()),
                track.lead() == null
                        ? Message.of("planning.refused.vacant", track.number())
                        : Message.of("planning.refused.track", track.number(), track.lead()));
    }
}
