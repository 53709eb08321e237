package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.DayField;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.BaselineDraft;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.springframework.stereotype.Component;

/** Asks which decision adopted the planning, and lays it down. */
@Component
class BaselineAdopting {

    private final BaselineService baselines;
    private final ProgrammeService programmes;
    private final Today today;

    BaselineAdopting(BaselineService baselines, ProgrammeService programmes, Today today) {
        this.baselines = baselines;
        this.programmes = programmes;
        this.today = today;
    }

    void open(Consumer<BaselineId> adopted) {
        var name = new TextField(t("baseline.name"));
        name.setHelperText(t("baseline.name.help"));
        name.setMaxLength(BaselineDraft.MAX_NAME);
        name.setRequiredIndicatorVisible(true);
        var body = new TextField(t("baseline.body"));
        body.setHelperText(t("baseline.body.help"));
        body.setMaxLength(BaselineDraft.MAX_BODY);
        body.setRequiredIndicatorVisible(true);
        var day = new DayField(t("baseline.day"), today.date());
        day.setRequiredIndicatorVisible(true);
        var number = new TextField(t("baseline.number"));
        number.setHelperText(t("baseline.number.help"));
        number.setMaxLength(BaselineDraft.MAX_NUMBER);
        var tracks = new MultiSelectComboBox<TrackItem>(t("baseline.tracks"));
        tracks.setItems(programmes.tracks());
        tracks.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        tracks.setHelperText(t("baseline.tracks.help"));
        var dialog = new EditDialog(t("baseline.adopt"))
                .with(new Paragraph(t("baseline.adopt.what")))
                .field("name", t("baseline.name"), name)
                .field("body", t("baseline.body"), body)
                .field("day", t("baseline.day"), day)
                .field("number", t("baseline.number"), number)
                .field("tracks", t("baseline.tracks"), tracks)
                .saveAs(t("baseline.adopt.do"))
                .saving(() -> {
                    BaselineId id = baselines.adopt(new BaselineDraft(
                            name.getValue(),
                            number.getValue(),
                            day.getValue(),
                            body.getValue(),
                            tracks.getValue().stream().map(TrackItem::id).collect(Collectors.toSet())));
                    Notices.done(t("baseline.adopted", name.getValue()));
                    adopted.accept(id);
                });
        dialog.open();
        name.focus();
    }
}
