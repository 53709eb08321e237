package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.ui.NarrowPage;
import nl.spoorboek.base.ui.Segments;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.exchange.intake.Preview;
import nl.spoorboek.exchange.intake.PreviewRow;
import nl.spoorboek.exchange.intake.PreviewRow.Found;
import nl.spoorboek.exchange.intake.PreviewRow.Outcome;

/** What would become of each row, before anything changes. */
class IntakePreview extends Div {

    private final transient Preview preview;
    private final Grid<PreviewRow> grid = new Grid<>();

    IntakePreview(Preview preview) {
        this.preview = preview;
        addClassName("intake-preview");
        add(new Paragraph(t("intake.preview.what")), found(), filter(), grid);
        if (preview.dependencies() + preview.dependenciesLeft() > 0) {
            add(new Paragraph(t("intake.preview.ties", preview.dependencies(), preview.dependenciesLeft())));
        }
        grid.addClassName("records");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", t("intake.preview"));
        grid.addColumn(title()).setHeader(t("milestone.title")).setFlexGrow(2);
        grid.addColumn(IntakePreview::outcome)
                .setHeader(t("intake.preview.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(what()).setHeader(t("intake.preview.changes")).setFlexGrow(3);
        NarrowPage.foldColumns(grid);
        show(Optional.empty());
    }

    private Paragraph found() {
        Map<Found, Long> how =
                preview.rows().stream().collect(Collectors.groupingBy(PreviewRow::found, Collectors.counting()));
        var line = new Paragraph(
                t("intake.preview.found", how.getOrDefault(Found.BY_ID, 0L), how.getOrDefault(Found.BY_TITLE, 0L)));
        line.addClassName("quiet");
        return line;
    }

    private Segments<Optional<Outcome>> filter() {
        List<Optional<Outcome>> offered = Stream.concat(
                        Stream.of(Optional.<Outcome>empty()),
                        Arrays.stream(Outcome.values()).map(Optional::of))
                .toList();
        var filter = new Segments<>(
                t("intake.preview.filter"),
                offered,
                only -> only.map(outcome -> t("intake.preview.count." + outcome.name(), preview.count(outcome)))
                        .orElseGet(() ->
                                t("intake.preview.count.all", preview.rows().size())));
        filter.addValueChangeListener(change -> show(change.getValue()));
        return filter;
    }

    private void show(Optional<Outcome> only) {
        List<PreviewRow> rows = preview.rows();
        grid.setItems(
                only.isEmpty()
                        ? rows
                        : rows.stream()
                                .filter(row -> row.outcome() == only.get())
                                .toList());
    }

    private static LitRenderer<PreviewRow> title() {
        return LitRenderer.<PreviewRow>of("""
                        <span class="quiet">${item.number}</span> <strong>${item.title}</strong>
                        <span class="sub">${item.outcome}: ${item.told}</span>
                        """)
                .withProperty("number", row -> t("intake.preview.row", row.number()))
                .withProperty("title", PreviewRow::title)
                .withProperty("outcome", IntakePreview::outcome)
                .withProperty("told", IntakePreview::told);
    }

    private static LitRenderer<PreviewRow> what() {
        return LitRenderer.<PreviewRow>of("<span class=\"${item.css}\">${item.told}</span>")
                .withProperty("css", row -> row.refusal() == null ? "wrap" : "wrap late")
                .withProperty("told", IntakePreview::told);
    }

    private static String outcome(PreviewRow row) {
        return t("intake.outcome." + row.outcome().name());
    }

    private static String told(PreviewRow row) {
        Message refusal = row.refusal();
        if (refusal != null) {
            return t(refusal);
        }
        String changes = row.changes().stream()
                .map(change -> row.outcome() == Outcome.FRESH
                        ? t("intake.change.new", Texts.word(change.field()), change.after())
                        : t(
                                "intake.change",
                                Texts.word(change.field()),
                                change.before().isEmpty() ? t("intake.change.nothing") : change.before(),
                                change.after()))
                .collect(Collectors.joining("; "));
        String left = row.left().stream().map(one -> t(one)).collect(Collectors.joining(" "));
        return Stream.of(changes, left, row.found() == Found.BY_TITLE ? t("intake.found.BY_TITLE") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
