package nl.spoorboek.planning;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.people.Viewer;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of the roadmap under a name. Everyone keeps their own; whoever plans a track may share one with all who read that track,
 * and may rename and delete what was shared with it. What a view shows is asked anew with the rights of whoever opens it.
 */
@Service
@Transactional
public class SavedViewService {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 2000;

    private final SavedViewQuery query;
    private final ProgrammeService programmes;
    private final Rights rights;

    SavedViewService(SavedViewQuery query, ProgrammeService programmes, Rights rights) {
        this.query = query;
        this.programmes = programmes;
        this.rights = rights;
    }

    /** My own views, and those shared with tracks that I read; by name. */
    @Transactional(readOnly = true)
    public List<SavedView> list() {
        rights.requireContent();
        Viewer viewer = rights.viewer();
        return query.list(viewer.person(), rights.scope()).stream()
                .map(row -> view(row, viewer))
                .toList();
    }

    /**
     * Saves a view under a name.
     *
     * @param place the track on whose page it is saved; null for the roadmap of all tracks
     * @param share the track whose readers see it; null for nobody else. {@link Problem.Refused} for who does not plan that track
     */
    public UUID save(String name, String address, @Nullable TrackId place, @Nullable TrackId share) {
        rights.requireContent();
        check(name, share);
        if (address.length() > LONGEST_ADDRESS) {
            throw new Problem.Invalid("name", Message.of("saved-view.too-much"));
        }
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        UUID id = Id.fresh();
        return named(() -> {
            query.insert(id, programme.id(), rights.viewer().person(), name.strip(), address, place, share);
            return id;
        });
    }

    /**
     * Gives a view another name, or shares it with others.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void change(UUID id, int seen, String name, @Nullable TrackId share) {
        SavedViewQuery.Row row = mine(id);
        if (!Objects.equals(share, row.sharedWith())) {
            check(name, share);
        } else {
            check(name, null);
        }
        boolean saved = named(() -> query.update(id, seen, name.strip(), share));
        if (!saved) {
            throw new Problem.Conflict();
        }
    }

    /** Deletes a view; what it showed stays. */
    public void delete(UUID id) {
        query.delete(mine(id).id());
    }

    private SavedViewQuery.Row mine(UUID id) {
        rights.requireContent();
        Viewer viewer = rights.viewer();
        SavedViewQuery.Row row = query.find(id, viewer.person(), rights.scope()).orElseThrow(Problem.NotFound::new);
        if (!mayEdit(row, viewer)) {
            throw new Problem.Refused(Message.of("saved-view.refused", row.ownerName()));
        }
        return row;
    }

    private void check(String name, @Nullable TrackId share) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Problem.Invalid("name", Message.of("saved-view.name.missing"));
        }
        if (share != null) {
            rights.require(Right.EDIT_PLANNING, Subject.track(share), Message.of("saved-view.share.refused"));
        }
    }

    private static <T> T named(java.util.function.Supplier<T> save) {
        return Saving.checked(save, new Saving.Unique("saved_view_name", "name", Message.of("saved-view.name.twice")));
    }

    private static boolean mayEdit(SavedViewQuery.Row row, Viewer viewer) {
        TrackId track = row.sharedWith();
        return row.owner().equals(viewer.person())
                || (track != null && Rights.may(viewer, Right.EDIT_PLANNING, Subject.track(track)));
    }

    private static SavedView view(SavedViewQuery.Row row, Viewer viewer) {
        return new SavedView(
                row.id(),
                row.version(),
                row.name(),
                row.address(),
                row.place(),
                row.sharedWith(),
                row.ownerName(),
                row.owner().equals(viewer.person()),
                mayEdit(row, viewer));
    }
}
