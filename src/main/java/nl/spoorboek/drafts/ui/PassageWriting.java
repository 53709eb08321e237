package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.ConflictDialog;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.PassageEdit;
import nl.spoorboek.drafts.PassageId;
import nl.spoorboek.drafts.PassageItem;
import nl.spoorboek.drafts.PassageKind;
import nl.spoorboek.drafts.PassageService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The boxes of a working version. Boxes stay while others write: only what nobody is typing in is brought up to date. A passage that is
 * far from view stands there as text, and gets its box when the writer comes near: hundreds of boxes at once take seconds.
 */
class PassageWriting extends Div implements PassageBox.Writer {

    /** So many have their box from the start. */
    private static final int AT_ONCE = 6;

    private static final String WATCH = """
            this.nearing ??= new IntersectionObserver(seen => {
              const near = seen.filter(one => one.isIntersecting).map(one => one.target.id);
              if (near.length > 0) this.dispatchEvent(new CustomEvent('near', {detail: near}));
            }, {rootMargin: '900px'});
            this.nearing.disconnect();
            for (const one of this.querySelectorAll(':scope > .passage-waiting')) this.nearing.observe(one);
            """;

    private final transient PassageService passages;
    private final DraftId draft;
    private final Map<PassageId, PassageBox> boxes = new LinkedHashMap<>();
    private final Map<PassageId, PassageWaiting> waiting = new HashMap<>();
    /** What was typed in passages that are not there any more, until it is kept elsewhere. */
    private final List<PassageBox> lost = new ArrayList<>();

    private transient List<PassageItem> items = List.of();
    private boolean begun;

    PassageWriting(PassageService passages, DraftId draft) {
        this.passages = passages;
        this.draft = draft;
        addClassName("passage-writing");
        getElement()
                .addEventListener("near", event -> near(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
        refresh();
    }

    /** Brings the boxes up to what is saved, but for those in which something is not saved yet. */
    final void refresh() {
        List<PassageItem> now = passages.list(draft);
        boolean moved = !ids(now).equals(ids(items));
        items = now;
        Map<PassageId, PassageBox> gone = new LinkedHashMap<>(boxes);
        for (PassageItem item : now) {
            PassageBox box = gone.remove(item.id());
            if (box != null && item.version() != box.seen() && !box.isDirty()) {
                box.show(item);
            }
            Optional.ofNullable(waiting.get(item.id())).ifPresent(place -> place.show(item));
        }
        gone.keySet().forEach(boxes::remove);
        if (moved || now.isEmpty()) {
            arrange(gone.values());
        }
    }

    private void arrange(Collection<PassageBox> gone) {
        removeAll();
        for (int place = 0; place < items.size(); place++) {
            PassageItem item = items.get(place);
            boolean far = begun ? waiting.containsKey(item.id()) : place >= AT_ONCE;
            add(far ? waiting.computeIfAbsent(item.id(), id -> new PassageWaiting(item)) : box(item));
        }
        waiting.keySet().retainAll(ids(items));
        // somebody took it out while one was typing: the words stay, at the end
        gone.stream().filter(PassageBox::isDirty).forEach(this::lose);
        lost.forEach(this::add);
        begun = begun || !items.isEmpty();
        if (items.isEmpty()) {
            add(empty());
        }
        getElement().executeJs(WATCH);
    }

    private PassageBox box(PassageItem item) {
        return boxes.computeIfAbsent(item.id(), id -> new PassageBox(item, this));
    }

    private static List<PassageId> ids(List<PassageItem> of) {
        return of.stream().map(PassageItem::id).toList();
    }

    private void near(JsonNode places) {
        places.valueStream()
                .map(JsonNode::asString)
                .forEach(place -> waiting.keySet().stream()
                        .filter(id -> PassageWaiting.idOf(id).equals(place))
                        .findFirst()
                        .ifPresent(this::open));
    }

    /** Gives a passage its box. */
    private void open(PassageId id) {
        PassageWaiting place = waiting.remove(id);
        if (place != null) {
            replace(place, box(place.item()));
        }
    }

    private void lose(PassageBox box) {
        box.show(new Problem.NotNow(Message.of("passage.gone")));
        box.add(new Button(
                t("passage.keep"),
                click -> attempt(box, () -> {
                    passages.add(draft, last(), box.edit());
                    lost.remove(box);
                    refresh();
                })));
        lost.add(box);
    }

    private @Nullable PassageId last() {
        return items.isEmpty() ? null : items.getLast().id();
    }

    private EmptyPlace empty() {
        var heading = new Button(t("passage.first-heading"), click -> begin(PassageKind.HEADING));
        var text = new Button(t("passage.first"), click -> begin(PassageKind.PARAGRAPH));
        text.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyPlace(t("passage.none"), t("passage.none.what"), text, heading);
    }

    private void begin(PassageKind kind) {
        PassageId id = passages.add(draft, null, new PassageEdit(kind, null, ""));
        refresh();
        focus(id);
    }

    private void focus(PassageId id) {
        open(id);
        Optional.ofNullable(boxes.get(id)).ifPresent(PassageBox::focusText);
    }

    @Override
    public void save(PassageBox box) {
        attempt(box, () -> {
            try {
                box.saved(passages.save(draft, box.id(), box.seen(), box.edit()));
            } catch (Problem.Conflict conflict) {
                choose(box);
            }
        });
    }

    /** Somebody else saved this passage: both versions are shown and one is kept. */
    private void choose(PassageBox box) {
        Optional<PassageItem> theirs = passages.list(draft).stream()
                .filter(item -> item.id().equals(box.id()))
                .findFirst();
        if (theirs.isEmpty()) {
            refresh();
            return;
        }
        PassageEdit mine = box.edit();
        var differences = List.of(
                new ConflictDialog.Difference(
                        t("passage.kind"),
                        Texts.word(mine.kind()),
                        Texts.word(theirs.get().kind())),
                new ConflictDialog.Difference(
                        t("passage.number"), mine.number(), theirs.get().number()),
                new ConflictDialog.Difference(
                        t("passage.text"), mine.body(), theirs.get().body()));
        new ConflictDialog(
                        differences,
                        () -> {
                            box.basedOn(theirs.get());
                            save(box);
                        },
                        () -> box.giveWay(theirs.get()))
                .open();
    }

    @Override
    public void up(PassageBox box) {
        change(box, () -> passages.up(draft, box.id()));
        box.focusText();
    }

    @Override
    public void down(PassageBox box) {
        change(box, () -> passages.down(draft, box.id()));
        box.focusText();
    }

    @Override
    public void split(PassageBox box, int cursor) {
        String text = box.text();
        int at = Math.clamp(cursor, 0, text.length());
        change(box, () -> passages.split(draft, box.id(), box.seen(), text.substring(0, at), text.substring(at)));
    }

    @Override
    public void merge(PassageBox box) {
        int next = ids(items).indexOf(box.id()) + 1;
        change(
                box,
                () -> passages.mergeWithNext(
                        draft, box.id(), box.seen(), next < items.size() ? seen(items.get(next)) : 0));
    }

    /** The version that the writer sees of a passage. */
    private int seen(PassageItem item) {
        PassageBox box = boxes.get(item.id());
        return box == null ? item.version() : box.seen();
    }

    @Override
    public void remove(PassageBox box) {
        var sure = new ConfirmDialog();
        sure.setHeader(t("passage.remove.sure"));
        sure.setText(t("passage.remove.what"));
        sure.setCancelable(true);
        sure.setCancelText(t("action.cancel"));
        sure.setConfirmText(t("passage.remove"));
        sure.addConfirmListener(confirm -> change(box, () -> passages.remove(draft, box.id(), box.seen())));
        sure.open();
    }

    @Override
    public void addAfter(PassageBox box, PassageKind kind) {
        attempt(box, () -> {
            PassageId id = passages.add(draft, box.id(), new PassageEdit(kind, null, ""));
            refresh();
            focus(id);
        });
    }

    private void change(PassageBox box, Runnable what) {
        attempt(box, () -> {
            what.run();
            refresh();
        });
    }

    private static void attempt(PassageBox box, Runnable what) {
        try {
            what.run();
        } catch (Problem problem) {
            box.show(problem);
            if (!(problem instanceof Problem.Invalid)) {
                Notices.problem(t(problem.reason()));
            }
        }
    }
}
