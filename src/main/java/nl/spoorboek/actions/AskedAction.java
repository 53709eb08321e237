package nl.spoorboek.actions;

import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.comments.OwnComment;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whoever does an action: as much of it as their organisation sees, whether or not they read the rest.
 *
 * @param id the action
 * @param version the version that was read, for reporting
 * @param title its title
 * @param words what is asked, in words for the organisation; null when there are none
 * @param due by when
 * @param organisation the organisation that is asked; null when an own person or seat does it
 * @param track the number of its main track; null for the programme as a whole
 * @param trackName the name of that track
 * @param askedBy the name of the track's lead; null when the seat is vacant
 * @param state where it stands
 * @param waitingOn on whom it waits
 * @param since since when the state holds
 * @param points its checklist
 * @param told what this person reported or wrote about it, latest first
 * @param level who reads the action, and with it what is told here
 * @param mayRead whether this person reads the action itself too
 */
public record AskedAction(
        ActionId id,
        int version,
        String title,
        @Nullable String words,
        @Nullable PartialDate due,
        @Nullable String organisation,
        @Nullable Integer track,
        @Nullable String trackName,
        @Nullable String askedBy,
        ActionState state,
        @Nullable String waitingOn,
        @Nullable LocalDate since,
        List<ChecklistPoint> points,
        List<OwnComment> told,
        Level level,
        boolean mayRead) {

    /** Longest explanation for the organisation, in UTF-16 units. */
    public static final int MAX_WORDS = ActionItem.MAX_ASKED;

    /** Copies the lists. */
    public AskedAction {
        points = List.copyOf(points);
        told = List.copyOf(told);
    }

    /** The page of what is asked, within the workspace. */
    public static String path(ActionId id) {
        return "acties/" + id + "/melden";
    }

    /**
     * An action that is asked of an organisation, as a line.
     *
     * @param id the action
     * @param title its title
     * @param due by when
     */
    public record Line(ActionId id, String title, @Nullable PartialDate due) {}
}
