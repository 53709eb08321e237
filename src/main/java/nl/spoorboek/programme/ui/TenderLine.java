package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.ConflictDialog.Difference;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.Tender;
import nl.spoorboek.people.TenderService;
import nl.spoorboek.people.TenderService.Candidate;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** One line on a track's page while the track is under tender; whoever plans the track switches it here. */
class TenderLine extends Div {

    private final transient TenderService tenders;
    private final transient TrackItem track;
    private final boolean offers;

    /** With {@code offers} the track can be put under tender here when it is not. */
    TenderLine(TenderService tenders, TrackItem track, boolean offers) {
        this.tenders = tenders;
        this.track = track;
        this.offers = offers;
        show();
    }

    void show() {
        removeAll();
        TenderService.Standing standing = tenders.of(track.id());
        Optional<Tender> tender = standing.tender();
        setVisible(tender.isPresent() || (offers && standing.maySwitch()));
        setClassName("tender-line", true);
        setClassName("tender-on", tender.isPresent());
        if (tender.isPresent()) {
            var words = new Span(
                    t("tender.on", Texts.day(tender.get().since()), tender.get().names()));
            words.addClassName("grow");
            add(words);
        }
        if (standing.maySwitch() && (tender.isPresent() || offers)) {
            add(new Button(
                    t(tender.isPresent() ? "tender.change" : "tender.begin"), click -> open(tender.orElse(null))));
        }
    }

    private void open(@Nullable Tender now) {
        var dialog = new EditDialog(t(now == null ? "tender.begin" : "tender.change"));
        var bidders = new MultiSelectComboBox<Candidate>(t("tender.bidders"));
        var candidates = tenders.candidates(track.id());
        bidders.setItems(candidates);
        bidders.setItemLabelGenerator(one -> one.takesPart() ? t("tender.takes-part", one.name()) : one.name());
        bidders.setRequiredIndicatorVisible(true);
        bidders.setHelperText(t("tender.bidders.help"));
        if (now != null) {
            bidders.setValue(candidates.stream()
                    .filter(one -> now.bidders().contains(one.id()))
                    .collect(Collectors.toSet()));
        }
        dialog.with(new Paragraph(t("tender.what"))).field("bidders", t("tender.bidders"), bidders);
        if (now == null) {
            dialog.saveAs(t("tender.begin")).saving(() -> {
                tenders.begin(track.id(), chosen(bidders));
                show();
            });
        } else {
            dialog.saving(
                    now.version(),
                    () -> chosen(bidders),
                    (chosen, seen) -> tenders.change(track.id(), seen, chosen),
                    this::latest,
                    (mine, theirs) -> List.of(
                            new Difference(t("tender.bidders"), names(candidates, mine), names(candidates, theirs))),
                    this::show);
            dialog.with(ending(dialog, now));
        }
        dialog.open();
        bidders.focus();
    }

    private Button ending(EditDialog dialog, Tender now) {
        var end = new Button(t("tender.end"), click -> {
            try {
                tenders.end(track.id(), now.version());
                dialog.close();
                show();
                Notices.done(t("tender.ended"));
            } catch (Problem problem) {
                dialog.problems().show(problem);
            }
        });
        end.addClassName("remove");
        return end;
    }

    private Latest<Set<OrganisationId>> latest() {
        Tender now = tenders.of(track.id()).tender().orElseThrow(Problem.NotFound::new);
        return new Latest<>(now.version(), now.bidders());
    }

    private static String names(List<Candidate> candidates, Set<OrganisationId> chosen) {
        return candidates.stream()
                .filter(one -> chosen.contains(one.id()))
                .map(Candidate::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Set<OrganisationId> chosen(MultiSelectComboBox<Candidate> bidders) {
        return bidders.getValue().stream().map(Candidate::id).collect(Collectors.toSet());
    }
}
