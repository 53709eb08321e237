package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.exchange.intake.IntakeService;
import nl.spoorboek.exchange.intake.Preview;
import nl.spoorboek.exchange.intake.PreviewRow.Outcome;
import nl.spoorboek.exchange.intake.ReadTable;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;

/** Takes in a planning from a file in four steps; until the last nothing changes, and every step back keeps what was chosen. */
@Route("invoer")
@PermitAll
@Place(Place.Kind.CONTENT)
class IntakeView extends PlaceView {

    private final transient IntakeService intake;
    private final transient PlanningService planning;
    private final transient ProgrammeService programmes;
    private final IntakeSteps steps = new IntakeSteps();
    private final Div body = new Div();
    private @Nullable IntakeUpload upload;
    private transient @Nullable ReadTable table;
    private @Nullable IntakeColumns columns;

    IntakeView(IntakeService intake, PlanningService planning, ProgrammeService programmes) {
        this.intake = intake;
        this.planning = planning;
        this.programmes = programmes;
        head(t("intake.place"), t("intake.line"));
        body.addClassName("intake-body");
        if (intake.mayTakeIn()) {
            add(steps, body);
            chooseFile();
        } else {
            var line = new Paragraph(t("intake.refused"));
            line.addClassName("read-only-line");
            add(line);
        }
    }

    private void chooseFile() {
        if (upload == null) {
            upload = new IntakeUpload(intake, this::taken);
        }
        show(1, upload);
        if (columns != null) {
            var on = new Button(t("intake.next"), click -> matchColumns());
            on.addThemeVariants(ButtonVariant.PRIMARY);
            body.add(new Div(on));
        }
    }

    private void taken(ReadTable read) {
        table = read;
        columns = new IntakeColumns(read, intake.guess(read), new IntakeTarget(planning, programmes));
        matchColumns();
    }

    private void matchColumns() {
        if (columns != null) {
            show(2, columns);
            buttons(this::chooseFile, t("intake.next"), this::preview);
        }
    }

    private void preview() {
        if (table == null || columns == null) {
            return;
        }
        try {
            columns.clear();
            look(intake.preview(table, columns.matching()), null);
        } catch (Problem.Invalid invalid) {
            columns.show(invalid);
        }
    }

    private void look(Preview preview, @Nullable String notice) {
        var list = new IntakePreview(preview);
        show(3, list);
        if (notice != null) {
            var line = new Paragraph(notice);
            line.addClassName("form-problem");
            line.getElement().setAttribute("role", "alert");
            body.addComponentAsFirst(line);
        }
        if (preview.isIdle()) {
            var idle = new Paragraph(t("intake.idle"));
            idle.addClassName("read-only-line");
            body.add(idle);
            buttons(this::matchColumns, null, () -> {});
        } else {
            buttons(this::matchColumns, t("intake.next"), () -> confirm(preview));
        }
    }

    private void confirm(Preview preview) {
        if (table == null) {
            return;
        }
        var asked = new IntakeConfirm(preview, t("intake.reason.usual", table.file()));
        show(4, asked);
        buttons(() -> look(preview, null), t("intake.confirm"), () -> write(preview, asked));
    }

    private void write(Preview preview, IntakeConfirm asked) {
        if (table == null || columns == null) {
            return;
        }
        try {
            asked.clear();
            intake.confirm(table, columns.matching(), preview, asked.reason());
            done(preview);
        } catch (Problem.Invalid invalid) {
            asked.show(invalid);
        } catch (Problem.Conflict conflict) {
            look(intake.preview(table, columns.matching()), t("intake.conflict"));
        }
    }

    private void done(Preview preview) {
        var summary = new Paragraph(t(
                "intake.done.what",
                preview.count(Outcome.FRESH),
                preview.count(Outcome.CHANGED),
                preview.dependencies()));
        var left = new Paragraph(t("intake.done.left", preview.count(Outcome.SAME), preview.count(Outcome.REFUSED)));
        left.addClassName("quiet");
        var again = new Button(t("intake.again"), click -> startAgain());
        var links = new Div(new Anchor("routekaart", t("intake.done.roadmap")), again);
        links.addClassName("intake-buttons");
        var heading = new H2(t("intake.done"));
        heading.getElement().setAttribute("role", "status");
        table = null;
        columns = null;
        upload = null;
        show(4, heading, summary, left, links);
        steps.finish();
    }

    private void startAgain() {
        chooseFile();
    }

    private void show(int step, Component... parts) {
        steps.at(step);
        body.removeAll();
        body.add(parts);
    }

    private void buttons(Runnable back, @Nullable String next, Runnable forward) {
        var row = new Div(new Button(t("intake.back"), click -> back.run()));
        row.addClassName("intake-buttons");
        if (next != null) {
            var on = new Button(next, click -> forward.run());
            on.addThemeVariants(ButtonVariant.PRIMARY);
            on.setDisableOnClick(true);
            on.addClickListener(click -> on.setEnabled(true));
            row.add(on);
        }
        body.add(row);
    }
}
