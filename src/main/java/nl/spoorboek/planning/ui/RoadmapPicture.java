package nl.spoorboek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.ui.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The roadmap as a picture, in the browser; it asks for the stretch of time that is in view. */
@Tag("spoor-roadmap")
@JsModule("./roadmap/spoor-roadmap.ts")
@NpmPackage(value = "d3-time", version = "3.1.0")
@NpmPackage(value = "@types/d3-time", version = "3.0.4")
class RoadmapPicture extends Component implements HasSize {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DETAIL = "event.detail";

    private transient @Nullable DateRange seen;
    private @Nullable String gone;

    /** Asked for a stretch of time. */
    interface WindowListener {
        /** Gives what touches [from, to), under the number of the question. */
        RoadmapMessages.Window answer(int seq, LocalDate from, LocalDate to);
    }

    RoadmapPicture(LocalDate today) {
        addClassName("roadmap-picture");
        getElement().setProperty("today", today.toString());
        getElement().setProperty("locale", Texts.locale().getLanguage());
        gone("");
    }

    /** Where a stop leads that is in an adopted planning only, when such plannings are compared. */
    final void gone(String address) {
        if (!address.equals(gone)) {
            gone = address;
            getElement().setPropertyJson("texts", JSON.valueToTree(RoadmapTexts.all(address)));
        }
    }

    /** The lines, from above. */
    void lanes(List<RoadmapMessages.Lane> lanes) {
        getElement().setPropertyJson("lanes", JSON.valueToTree(lanes));
    }

    /** How far one can scroll: days of which both ends are known. */
    void extent(DateRange days) {
        getElement().setProperty("extentFrom", String.valueOf(days.from()));
        getElement().setProperty("extentTo", String.valueOf(days.to()));
    }

    /** What is in view: the left edge and how coarse. */
    void view(LocalDate from, RoadmapZoom zoom) {
        getElement().setProperty("from", from.toString());
        zoom(zoom);
    }

    /** How coarse: the middle stays where it is. */
    void zoom(RoadmapZoom zoom) {
        getElement().setProperty("zoom", zoom.code());
    }

    /** Goes to a day, also when the reader left it by scrolling: of that the property on this side knows nothing. */
    void goTo(LocalDate from) {
        getElement().setProperty("from", from.toString());
        if (isAttached()) {
            getElement().executeJs("this.from = $0", from.toString());
        }
    }

    /** Asks again for what is in view, without a flicker. */
    void refresh() {
        getElement().callJsFunction("refresh");
    }

    /** Tells how a few milestones stand now; the others stay as they are drawn. */
    void change(RoadmapMessages.Changes changes) {
        getElement().callJsFunction("putChanges", RoadmapMessages.text(changes));
    }

    /** Gives it what it will need first, so that it need not ask. */
    void begin(RoadmapMessages.Window window) {
        getElement().callJsFunction("putWindow", RoadmapMessages.text(window));
    }

    /** Whether whoever reads may move something. */
    void planner(boolean may) {
        getElement().setProperty("planner", may);
    }

    /** Whether the adopted dates are drawn too. */
    void ghosts(boolean shown) {
        getElement().setProperty("ghosts", shown);
    }

    /** What was dropped is not saved: puts the stop back. */
    void restoreMove() {
        getElement().callJsFunction("restoreMove");
    }

    /** Who answers when the picture asks. */
    void onWindow(WindowListener listener) {
        getElement()
                .addEventListener("window-request", event -> {
                    JsonNode detail = event.getEventData().get(DETAIL);
                    var window = listener.answer(
                            detail.get("seq").asInt(),
                            LocalDate.parse(detail.get("from").asString()),
                            LocalDate.parse(detail.get("to").asString()));
                    getElement().callJsFunction("putWindow", RoadmapMessages.text(window));
                })
                .addEventData(DETAIL);
    }

    /** The period in view: as the picture last told, or what a wide page shows from there when it has not told yet. */
    DateRange seen(LocalDate from, RoadmapZoom zoom) {
        boolean told = seen != null && from.equals(seen.from());
        return told && seen != null ? seen : new DateRange(from, from.plusMonths(zoom.monthsInView()));
    }

    /** Hears what the reader looks at now. */
    void onView(BiConsumer<LocalDate, RoadmapZoom> listener) {
        getElement()
                .addEventListener("view-change", event -> {
                    JsonNode detail = event.getEventData().get(DETAIL);
                    seen = new DateRange(
                            LocalDate.parse(detail.get("from").asString()),
                            LocalDate.parse(detail.get("to").asString()));
                    listener.accept(
                            LocalDate.parse(detail.get("from").asString()),
                            RoadmapZoom.of(detail.get("zoom").asString()));
                })
                .addEventData(DETAIL);
    }

    /** Who tells what a date becomes while its stop is moved. */
    void onMoveAsk(Function<RoadmapMessages.MoveAsk, RoadmapMessages.MoveAnswer> listener) {
        hear(
                "move-ask",
                detail -> getElement()
                        .callJsFunction(
                                "putMove",
                                JSON.valueToTree(
                                        listener.apply(JSON.treeToValue(detail, RoadmapMessages.MoveAsk.class)))));
    }

    /** Hears that a stop was dropped. */
    void onMoveDrop(Consumer<RoadmapMessages.MoveAsk> listener) {
        hear("move-drop", detail -> listener.accept(JSON.treeToValue(detail, RoadmapMessages.MoveAsk.class)));
    }

    /** Hears that someone tried to move a milestone that is not theirs. */
    void onMoveRefused(Consumer<String> listener) {
        hear("move-refused", detail -> listener.accept(detail.get("id").asString()));
    }

    /** Hears that one milestone shall wait for another: first the one that waits. */
    void onTie(BiConsumer<String, String> listener) {
        hear(
                "tie",
                detail -> listener.accept(
                        detail.get("waiting").asString(), detail.get("needs").asString()));
    }

    /** Hears that a line is folded or unfolded, or that its programme lines are (true). */
    void onFold(BiConsumer<String, Boolean> listener) {
        hear(
                "fold",
                detail -> listener.accept(
                        detail.get("lane").asString(), detail.get("lines").asBoolean()));
    }

    /** Hears which milestone is opened, by identity. */
    void onOpen(Consumer<String> listener) {
        hear("open-item", detail -> listener.accept(detail.get("id").asString()));
    }

    /** Hears of which line the undated milestones are asked. */
    void onUnplanned(Consumer<String> listener) {
        hear("open-unplanned", detail -> listener.accept(detail.get("lane").asString()));
    }

    private void hear(String name, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        name, event -> listener.accept(event.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
    }
}
