package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.InvitationOptions;
import nl.spoorboek.people.InvitationOptions.OrganisationChoice;
import nl.spoorboek.people.InvitationOptions.TrackChoice;
import nl.spoorboek.people.OrganisationKind;
import nl.spoorboek.people.Role;
import org.jspecify.annotations.Nullable;

/** A role with what it is held for: only the fields that belong to the role are shown. */
class RoleFields extends Composite<Div> {

    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<TrackChoice> tracks = new MultiSelectComboBox<>(t("seat.tracks"));
    private final ComboBox<OrganisationChoice> organisation = new ComboBox<>(t("seat.organisation"));
    private final Paragraph confirm = new Paragraph(t("seat.advisory.confirm"));
    private final InvitationOptions options;

    RoleFields(InvitationOptions options, FormProblems problems) {
        this.options = options;
        role.setLabel(t("seat.role"));
        role.setRequiredIndicatorVisible(true);
        role.setItems(options.roles());
        role.setItemLabelGenerator(Texts::word);
        role.addValueChangeListener(change -> settle(change.getValue()));
        tracks.setItems(options.tracks());
        tracks.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        organisation.setItemLabelGenerator(OrganisationChoice::name);
        confirm.addClassName("reads");
        problems.field("role", t("seat.role"), role);
        problems.field("tracks", t("seat.tracks"), tracks);
        problems.field("organisation", t("seat.organisation"), organisation);
        getContent().addClassName("form");
        getContent().add(role, tracks, organisation, confirm);
        tracks.setVisible(false);
        organisation.setVisible(false);
        confirm.setVisible(false);
        // nobody becomes administrator because a list happens to begin with that role
        if (options.roles().size() == 1) {
            role.setValue(options.roles().getFirst());
        }
    }

    private void settle(Role chosen) {
        tracks.setVisible(chosen.hasTracks());
        organisation.setVisible(chosen.isGuest());
        confirm.setVisible(chosen.isAdvisory());
        OrganisationKind kind = chosen.isAdvisory() ? OrganisationKind.ADVISORY_BODY : OrganisationKind.PARTNER;
        var offered = options.organisations().stream()
                .filter(choice -> choice.kind() == kind)
                .toList();
        var before = organisation.getValue();
        organisation.setItems(offered);
        if (before != null && offered.contains(before)) {
            organisation.setValue(before);
        } else if (offered.size() == 1) {
            organisation.setValue(offered.getFirst());
        }
    }

    /** Chooses a role with what it is held for. */
    void show(Role chosen, Set<TrackId> of, @Nullable OrganisationId body) {
        role.setValue(chosen);
        tracks.setValue(new HashSet<>(options.tracks().stream()
                .filter(track -> of.contains(track.id()))
                .toList()));
        options.organisations().stream()
                .filter(choice -> choice.id().equals(body))
                .findFirst()
                .ifPresent(organisation::setValue);
    }

    /** What is chosen, in words by label. */
    Map<String, @Nullable String> words() {
        Role chosen = role();
        Map<String, @Nullable String> words = new LinkedHashMap<>();
        words.put(t("seat.role"), Texts.word(chosen));
        words.put(
                t("seat.tracks"),
                tracks.getValue().stream()
                        .filter(track -> chosen.hasTracks())
                        .map(TrackChoice::number)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
        words.put(
                t("seat.organisation"),
                organisation() == null ? null : organisation.getValue().name());
        return words;
    }

    /** The role chosen; {@link Problem.Invalid} when none was. */
    Role role() {
        return role.getOptionalValue().orElseThrow(() -> new Problem.Invalid("role", Message.of("field.choose")));
    }

    Set<TrackId> tracks() {
        return role().hasTracks()
                ? tracks.getValue().stream().map(TrackChoice::id).collect(Collectors.toSet())
                : Set.of();
    }

    @Nullable
    OrganisationId organisation() {
        OrganisationChoice choice = organisation.getValue();
        return role().isGuest() && choice != null ? choice.id() : null;
    }
}
