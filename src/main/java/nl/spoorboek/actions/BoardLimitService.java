package nl.spoorboek.actions;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many actions a column of the board should hold at most: agreed by whoever plans the track, or for all tracks together by whoever
 * plans the programme's own line. A limit is told and never enforced.
 */
@Service
@Transactional
public class BoardLimitService {

    /** Highest limit. */
    public static final int MOST = 999;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final ActionAccess access;
    private final ProgrammeService programmes;

    BoardLimitService(JdbcClient jdbc, Rights rights, ActionAccess access, ProgrammeService programmes) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.access = access;
        this.programmes = programmes;
    }

    /** The limits of a track's board, or with null of the board of all tracks; a column without one is absent. */
    @Transactional(readOnly = true)
    public Map<ActionState, Integer> limits(@Nullable TrackId track) {
        rights.requireContent();
        Map<ActionState, Integer> limits = new EnumMap<>(ActionState.class);
        jdbc.sql("select state, most from board_limit where track_id is not distinct from cast(:track as uuid)")
                .param("track", track == null ? null : track.value())
                .query(row -> {
                    limits.put(ActionState.valueOf(row.getString("state")), row.getInt("most"));
                });
        return limits;
    }

    /** Whether the signed-in person sets the limits of the board. */
    @Transactional(readOnly = true)
    public boolean maySet(@Nullable TrackId track) {
        return rights.may(Right.EDIT_PLANNING, ActionAccess.line(track));
    }

    /**
     * Sets the limits of a board.
     *
     * @param limits from 1 to 999, for states in which something is still to be done; a state that is absent has no limit
     */
    public void set(@Nullable TrackId track, Map<ActionState, Integer> limits) {
        rights.requireContent();
        rights.require(Right.EDIT_PLANNING, ActionAccess.line(track), () -> access.refusal(ActionAccess.line(track)));
        Map<String, Message> wrong = new LinkedHashMap<>();
        limits.forEach((state, most) -> {
            if (!state.isOpen() || most < 1 || most > MOST) {
                wrong.put(state.name(), Message.of("board-limit.wrong", MOST));
            }
        });
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        for (ActionState state : ActionState.values()) {
            if (!state.isOpen()) {
                continue;
            }
            Integer most = limits.get(state);
            var change = jdbc.sql(
                            most == null
                                    ? "delete from board_limit"
                                            + " where track_id is not distinct from cast(:track as uuid) and state = :state"
                                    : """
                                    insert into board_limit (id, programme_id, track_id, state, most)
                                    values (:id, :programme, cast(:track as uuid), :state, :most)
                                    on conflict (programme_id, track_id, state) do update set most = excluded.most
                                     where board_limit.most <> excluded.most
                                    """)
                    .param("track", track == null ? null : track.value())
                    .param("state", state.name());
            if (most != null) {
                change = change.param("id", Id.fresh())
                        .param("programme", programme.id().value())
                        .param("most", most);
            }
            change.update();
        }
    }
}
