package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.spoorboek.drafts.DraftAction;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.PassageId;
import nl.spoorboek.drafts.PassageItem;
import nl.spoorboek.drafts.RemarkEntry;
import nl.spoorboek.drafts.RemarkItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text of a version with its remarks beside it. The browser knows which words are selected and colours those remarked on. */
@Tag("spoor-passages")
@JsModule("./drafts/spoor-passages.ts")
class PassagesPane extends Component implements HasComponents, HasSize, HasStyle {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DETAIL = "event.detail";

    private final Map<PassageId, PassageRow> rows = new LinkedHashMap<>();
    private final transient BiConsumer<@Nullable PassageItem, RemarkEntry.About> wanted;
    private transient @Nullable Object drawn;

    /**
     * Words with a remark, for the browser.
     *
     * @param id the remark
     * @param passage its passage
     * @param start first UTF-16 unit in the passage's text
     * @param end after the last
     * @param answered whether it has its answer
     */
    record Mark(String id, String passage, int start, int end, boolean answered) {}

    /** {@code wanted} hears who wants to remark: on which passage (null: still to choose) and on which words. */
    PassagesPane(BiConsumer<@Nullable PassageItem, RemarkEntry.About> wanted) {
        this.wanted = wanted;
        addClassName("passages");
        getElement().setProperty("label", t("remark.place"));
        getElement().setProperty("spoken", t("remark.selected"));
        getElement()
                .addEventListener(
                        "words-chosen", event -> chosen(event.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
        getElement().addEventListener("words-wanted", event -> wanted.accept(null, new RemarkEntry.WholePassage()));
    }

    private void chosen(JsonNode words) {
        String passage = words.path("passage").asString("");
        rows.values().stream()
                .filter(row -> row.passage().id().toString().equals(passage))
                .findFirst()
                .ifPresent(row -> wanted.accept(
                        row.passage(),
                        new RemarkEntry.Selected(
                                words.path("start").asInt(-1),
                                words.path("end").asInt(-1),
                                words.path("quote").asString(""))));
    }

    /** Opens the box for what is selected in the browser, or asks for a passage. */
    void remark() {
        getElement().callJsFunction("remark");
    }

    /**
     * Shows a page. The text is only drawn again when it is another one, so that nobody loses a selection because somebody
     * else remarks.
     */
    void show(DraftPage page, Function<RemarkItem, Component> card) {
        boolean remarking = page.can(DraftAction.REMARK);
        Object now = List.of(page.passages(), remarking);
        if (!now.equals(drawn)) {
            drawn = now;
            draw(page.passages(), remarking);
        }
        List<RemarkItem> said = page.remarksOnShown();
        rows.values()
                .forEach(row -> row.remarks(said.stream()
                        .filter(remark -> remark.passage().equals(row.passage().id()))
                        .map(card)
                        .toList()));
        List<Mark> marks = said.stream()
                .filter(remark -> Objects.nonNull(remark.quote()))
                .map(remark -> new Mark(
                        remark.id().toString(),
                        remark.passage().toString(),
                        remark.start(),
                        remark.end(),
                        remark.answer() != null))
                .toList();
        getElement().setPropertyJson("marks", JSON.valueToTree(marks));
    }

    private void draw(List<PassageItem> passages, boolean remarking) {
        removeAll();
        rows.clear();
        getElement().setProperty("remarking", remarking);
        for (PassageItem passage : passages) {
            var row = new PassageRow(
                    passage, remarking ? () -> wanted.accept(passage, new RemarkEntry.WholePassage()) : null);
            rows.put(passage.id(), row);
            add(row);
        }
        var end = new Div();
        end.addClassName("passages-end");
        add(end);
    }
}
