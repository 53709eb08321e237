package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.Linked;
import nl.spoorboek.cocreation.SessionDetail;
import nl.spoorboek.cocreation.Successor;
import nl.spoorboek.programme.TrackItem;

/** What a contribution becomes: nothing more, an action or a milestone, with as much as is needed to begin one. */
class SuccessorFields extends Div {

    private static final int MAX_TITLE = 200;

    private final transient SessionDetail session;
    private final RadioButtonGroup<Optional<Linked.Kind>> kind = new RadioButtonGroup<>(t("follow-up.becomes"));
    private final TextField title = new TextField(t("follow-up.becomes.title"));
    private final PartialDateField when;
    private final Select<Level> level = new Select<>();
    private final Div fields;

    SuccessorFields(SessionDetail session, String said, PartialDateParser parser, LocalDate today) {
        this.session = session;
        when = new PartialDateField(t("milestone.expected"), parser, today);
        when.setHelp(t("milestone.expected.help"));
        List<Optional<Linked.Kind>> kinds = new ArrayList<>();
        kinds.add(Optional.empty());
        if (session.may().makeAction()) {
            kinds.add(Optional.of(Linked.Kind.ACTION));
        }
        if (session.may().makeMilestone()) {
            kinds.add(Optional.of(Linked.Kind.MILESTONE));
        }
        kind.setItems(kinds);
        kind.setItemLabelGenerator(value ->
                value.map(one -> t("follow-up.becomes." + one.name())).orElseGet(() -> t("follow-up.becomes.nothing")));
        kind.setValue(Optional.empty());
        kind.addValueChangeListener(change -> showFields());
        kind.setVisible(kinds.size() > 1);
        title.setValue(firstWords(said));
        title.setRequiredIndicatorVisible(true);
        level.setLabel(t("milestone.level"));
        level.setItemLabelGenerator(Texts::word);
        fields = new Div(title, when, level);
        fields.addClassName("form");
        addClassName("form");
        add(kind, fields);
        showFields();
    }

    /** A title to begin with: the first sentence, or as much of it as fits. */
    private static String firstWords(String said) {
        String first = said.lines().findFirst().orElse("").split("(?<=[.!?]) ", 2)[0];
        return first.length() <= MAX_TITLE ? first : first.substring(0, first.lastIndexOf(' ', MAX_TITLE));
    }

    private void showFields() {
        Optional<Linked.Kind> chosen = kind.getValue();
        fields.setVisible(chosen.isPresent());
        chosen.ifPresent(one -> {
            boolean action = one == Linked.Kind.ACTION;
            level.setItems(
                    action
                            ? List.of(Level.INTERNAL, Level.SHARED)
                            : List.of(Level.INTERNAL, Level.SHARED, Level.PUBLIC));
            level.setValue(
                    action
                            ? Level.INTERNAL
                            : session.tracks().stream()
                                    .findFirst()
                                    .map(TrackItem::defaultLevel)
                                    .orElse(Level.SHARED));
        });
    }

    /** Registers the fields by the names that services use. */
    void register(FormProblems problems) {
        problems.field("title", t("follow-up.becomes.title"), title);
        problems.field("level", t("milestone.level"), level);
    }

    /** Whether the outcome allows that it becomes something. */
    void offer(boolean offered) {
        setVisible(offered);
    }

    /** What it becomes; empty for nothing. {@link Problem.Invalid} when a date stands there that does not exist. */
    Optional<Successor> read() {
        if (!isVisible() || kind.getValue().isEmpty()) {
            return Optional.empty();
        }
        if (when.isImpossible()) {
            throw new Problem.Invalid("when", Message.of("date.impossible", t("milestone.expected")));
        }
        return kind.getValue()
                .map(chosen -> new Successor(
                        chosen, title.getValue(), session.draft().track(), when.getValue(), level.getValue()));
    }
}
