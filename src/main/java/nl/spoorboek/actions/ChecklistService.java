package nl.spoorboek.actions;

import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points of an action: whoever edits the action writes them, whoever reports on it ticks them. */
@Service
@Transactional
public class ChecklistService {

    /** Longest point, in UTF-16 units. */
    public static final int MAX_TEXT = 300;

    /** Most points on one action. */
    public static final int MOST = 100;

    private final ActionRepository actions;
    private final ChecklistQuery query;
    private final ActionAccess access;
    private final Rights rights;

    ChecklistService(ActionRepository actions, ChecklistQuery query, ActionAccess access, Rights rights) {
        this.actions = actions;
        this.query = query;
        this.access = access;
        this.rights = rights;
    }

    /** The points of an action that one may read, in their order. */
    @Transactional(readOnly = true)
    public List<ChecklistPoint> points(ActionId action) {
        rights.requireContent();
        access.requireRead(load(action).subject());
        return query.points(action);
    }

    /** Puts a point at the end. */
    public PointId add(ActionId action, String text) {
        ActionItem item = editable(action);
        String checked = checked(text);
        if (query.points(action).size() >= MOST) {
            throw new Problem.Invalid("text", Message.of("checklist.full", MOST));
        }
        var id = PointId.fresh();
        query.add(item.programme(), action, id, checked);
        return id;
    }

    /**
     * Gives a point other words.
     *
     * @param was the words that were on the screen; {@link Problem.Conflict} when somebody else changed them
     */
    public void rename(PointId point, String was, String text) {
        editable(actionOf(point));
        if (!query.rename(point, was, checked(text))) {
            throw new Problem.Conflict();
        }
    }

    /** Ticks a point or takes the tick away; also by whoever reports on the action. */
    public void tick(PointId point, boolean done) {
        rights.requireContent();
        access.requireReport(load(actionOf(point)).subject());
        query.tick(point, done, rights.viewer().person());
    }

    /** Takes a point off the list. */
    public Removed remove(PointId point) {
        ActionId action = actionOf(point);
        editable(action);
        List<ChecklistPoint> points = query.points(action);
        int place = places(points).indexOf(point);
        query.remove(point);
        return new Removed(action, points.get(place), place);
    }

    /** Puts a point back where it was, ticked if it was. */
    public void restore(Removed removed) {
        ActionItem item = editable(removed.action());
        PointId id = removed.point().id();
        query.add(item.programme(), removed.action(), id, removed.point().text());
        if (removed.point().done()) {
            query.tick(id, true, rights.viewer().person());
        }
        arrange(removed.action(), id, removed.place());
    }

    /** Moves a point to a place, counted from 0; beyond the ends is the end. */
    public void move(PointId point, int place) {
        ActionId action = actionOf(point);
        editable(action);
        arrange(action, point, place);
    }

    /**
     * A point that was taken off, to put it back.
     *
     * @param action whose it was
     * @param point the point
     * @param place where it stood, from 0
     */
    public record Removed(ActionId action, ChecklistPoint point, int place) {}

    private void arrange(ActionId action, PointId point, int place) {
        List<PointId> order = new ArrayList<>(places(query.points(action)));
        order.remove(point);
        order.add(Math.clamp(place, 0, order.size()), point);
        query.arrange(order);
    }

    private static List<PointId> places(List<ChecklistPoint> points) {
        return points.stream().map(ChecklistPoint::id).toList();
    }

    private static String checked(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            throw new Problem.Invalid("text", Message.of("checklist.missing"));
        }
        if (words.length() > MAX_TEXT) {
            throw new Problem.Invalid("text", Message.of("field.too-long", words.length(), MAX_TEXT));
        }
        return words;
    }

    private ActionId actionOf(PointId point) {
        return query.action(point).orElseThrow(Problem.NotFound::new);
    }

    private ActionItem editable(ActionId action) {
        rights.requireContent();
        ActionItem item = load(action);
        access.requireEdit(item.subject());
        return item;
    }

    private ActionItem load(ActionId action) {
        return actions.findById(action).orElseThrow(Problem.NotFound::new);
    }
}
