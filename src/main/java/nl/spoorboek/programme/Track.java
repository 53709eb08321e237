package nl.spoorboek.programme;

import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A numbered strand of the programme. */
@Table("track")
@SuppressWarnings("UnusedVariable") // written to the database, read from there by queries
class Track {

    @Id
    private final TrackId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private int number = 1;
    private String name = "";
    private Level defaultLevel = Level.SHARED;
    private Level level = Level.SHARED;

    Track(TrackId id, ProgrammeId programmeId) {
        this.id = id;
        this.programmeId = programmeId;
    }

    static Track of(ProgrammeId programme, TrackDraft draft) {
        var track = new Track(TrackId.fresh(), programme);
        track.edit(draft);
        return track;
    }

    /** Takes over what a person filled in. */
    final void edit(TrackDraft draft) {
        draft.check();
        number = draft.number();
        name = draft.name();
        defaultLevel = draft.defaultLevel();
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    TrackId id() {
        return id;
    }
}
