package nl.spoorboek.people;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import org.springframework.stereotype.Component;

/**
 * The one place that answers "may this person ..?". Every service method asks here first; list queries take
 * {@link #scope()} along. Two different answers leave it: what one may not read is {@link Problem.NotFound}, what one may
 * read and not change is {@link Problem.Refused}.
 */
@Component
public class Rights {

    private final CurrentViewer current;

    Rights(CurrentViewer current) {
        this.current = current;
    }

    /** The signed-in person with the roles held at this click. */
    public Viewer viewer() {
        return current.viewer();
    }

    /** What of a list the signed-in person may read. */
    public ReadScope scope() {
        return ReadScope.of(viewer());
    }

    /** Whether the signed-in person may. */
    public boolean may(Right right, Subject subject) {
        return may(viewer(), right, subject);
    }

    /** Whether the person may read the record. */
    public boolean mayRead(Subject subject) {
        return mayRead(viewer(), subject);
    }

    /** Whether somebody else may read the record, to say so before they are named in it. */
    public boolean mayRead(PersonId other, Subject subject) {
        return current.mayEnter(other)
                .filter(viewer -> mayRead(viewer, subject))
                .isPresent();
    }

    /** How far a right of the signed-in person reaches, for a query that leaves out what lies beyond. */
    public Reach reach(Right right) {
        Viewer viewer = viewer();
        return new Reach(viewer.everywhere(right), viewer.ownTracks(right));
    }

    /**
     * How far a right reaches by being held everywhere, or as "own" on tracks.
     *
     * @param everywhere on every record, those without a track too
     * @param tracks the tracks on which it is "own"
     */
    public record Reach(boolean everywhere, Set<TrackId> tracks) {}

    /**
     * Whether the person may do this for an organisation that the record belongs to, also when they do not read the record: of what is
     * asked of an organisation its people see that it is asked. Where a tender closes the track to them, it closes this too.
     */
    public boolean mayForOrganisation(Right right, Subject subject) {
        return !isClosedByTender(viewer(), subject)
                && !Collections.disjoint(organisationsFor(right), subject.organisations());
    }

    /** The organisations for which the signed-in person may do this, for a query that lists what is asked of them. */
    public Set<OrganisationId> organisationsFor(Right right) {
        Set<OrganisationId> organisations = new HashSet<>();
        for (Grant grant : viewer().grants()) {
            if (grant.organisation() != null && RightsTable.cell(right, grant.role()) == Extent.ORG) {
                organisations.add(grant.organisation());
            }
        }
        return organisations;
    }

    /** Goes on only when the signed-in person may read the record. */
    public void requireRead(Subject subject) {
        if (!mayRead(subject)) {
            throw new Problem.NotFound();
        }
    }

    /** Goes on only when the signed-in person holds a role that opens content. */
    public void requireContent() {
        if (!viewer().opensContent()) {
            throw new Problem.NotFound();
        }
    }

    /** Goes on only when the signed-in person may; {@code why} is the sentence for whoever may read and not do this. */
    public void require(Right right, Subject subject, Message why) {
        require(right, subject, () -> why);
    }

    /** The same, with a sentence that is only looked up when it is needed: it often names who can. */
    public void require(Right right, Subject subject, Supplier<Message> why) {
        requireRead(subject);
        if (!may(right, subject)) {
            throw new Problem.Refused(why.get());
        }
    }

    /** Goes on only when the signed-in person may; for everyone else what is asked for does not exist. */
    public void requireOrNotFound(Right right, Subject subject) {
        if (!may(right, subject)) {
            throw new Problem.NotFound();
        }
    }

    /** Whether a person may; for a list whose rows are asked about one by one, with the viewer looked up once. */
    public static boolean may(Viewer viewer, Right right, Subject subject) {
        return mayRead(viewer, subject) && (reaches(viewer, right, subject) || ownOfProgramme(viewer, right, subject));
    }

    static boolean mayRead(Viewer viewer, Subject subject) {
        return switch (subject.level()) {
            case PUBLIC -> reaches(viewer, Right.READ_PUBLIC, subject);
            case SHARED ->
                !isClosedByTender(viewer, subject)
                        && (reaches(viewer, Right.READ_SHARED, subject) || takesPartInProgramme(viewer, subject));
            case INVITED -> reaches(viewer, Right.READ_INVITED, subject);
            case INTERNAL -> reaches(viewer, Right.READ_INTERNAL, subject);
            case CONFIDENTIAL, CLOSED_ROOM -> false;
        };
    }

    /**
     * Whether a track of the record is under tender and the person belongs to an organisation that may bid. One such track closes
     * a record of several tracks, and it closes whatever the person's roles are: the advantage would be the same.
     */
    private static boolean isClosedByTender(Viewer viewer, Subject subject) {
        return !Collections.disjoint(viewer.closedTracks(), subject.tracks());
    }

    /** Programme-level SHARED records are "own" for whoever takes part in a track. */
    private static boolean takesPartInProgramme(Viewer viewer, Subject subject) {
        return subject.tracks().isEmpty()
                && !viewer.ownTracks(Right.READ_SHARED).isEmpty();
    }

    /** What is of the programme as a whole is planned by its manager alone, but proposed by whoever takes part in a track. */
    private static boolean ownOfProgramme(Viewer viewer, Right right, Subject subject) {
        return right == Right.PROPOSE_CHANGE
                && subject.level() == Level.SHARED
                && subject.tracks().isEmpty()
                && !viewer.ownTracks(right).isEmpty();
    }

    private static boolean reaches(Viewer viewer, Right right, Subject subject) {
        for (Grant grant : viewer.grants()) {
            boolean reached = switch (RightsTable.cell(right, grant.role())) {
                case NO -> false;
                case YES -> true;
                case OWN -> !Collections.disjoint(grant.tracks(), subject.tracks());
                case ORG ->
                    grant.organisation() != null && subject.organisations().contains(grant.organisation());
                case INVITED ->
                    grant.organisation() != null && subject.invited().contains(grant.organisation());
            };
            if (reached) {
                return true;
            }
        }
        return false;
    }
}
