package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.time.Reading;
import org.jspecify.annotations.Nullable;

/**
 * When: typed as one would say it. Below the field stands how it was understood; what lacks a year is asked for with proposals
 * to click; words that are no date are kept as words. What was typed always stays.
 */
public class PartialDateField extends CustomField<@Nullable PartialDate> {

    private static final int PAUSE_MILLIS = 300;

    private final TextField words = new TextField();
    private final Div understood = new Div();
    private final Div proposals = new Div();
    private final transient PartialDateParser parser;
    private final LocalDate today;
    private @Nullable PartialDate known;
    private String impossible = "";

    /** A field that reads words with the given rules; {@code today} is what "komend half jaar" counts from. */
    public PartialDateField(String label, PartialDateParser parser, LocalDate today) {
        super(null);
        this.parser = parser;
        this.today = today;
        setLabel(label);
        words.setWidthFull();
        words.setMaxLength(PartialDate.MAX_WORDS);
        words.setAriaLabel(label);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read();
            }
        });
        understood.addClassName("understood");
        understood.getElement().setAttribute("aria-live", "polite");
        proposals.addClassName("proposals");
        proposals.setVisible(false);
        add(words, understood, proposals);
    }

    private void read() {
        proposals.removeAll();
        proposals.setVisible(false);
        setInvalid(false);
        known = null;
        String typed = words.getValue();
        if (typed.isBlank()) {
            understood.setText("");
        } else {
            show(parser.read(typed, today));
        }
        updateValue();
    }

    private void show(Reading reading) {
        switch (reading) {
            case Reading.Understood(PartialDate date) -> accept(date);
            case Reading.Needs needs -> {
                understood.setText(t("date.needs." + needs.what().name()));
                known = PartialDate.wordsOnly(needs.words());
                needs.proposals().forEach(proposal -> proposals.add(proposal(proposal)));
                proposals.setVisible(!needs.proposals().isEmpty());
            }
            case Reading.NotADate(String kept) -> {
                understood.setText(t("date.not-a-date"));
                known = PartialDate.wordsOnly(kept);
            }
            case Reading.Impossible refused -> {
                understood.setText("");
                impossible = refused.part();
                setErrorMessage(t("date.impossible", impossible));
                setInvalid(true);
            }
        }
    }

    private Button proposal(PartialDate date) {
        return new Button(date.words(), click -> {
            words.setValue(date.words());
            proposals.removeAll();
            proposals.setVisible(false);
            accept(date);
            updateValue();
            words.focus();
        });
    }

    private void accept(PartialDate date) {
        known = date;
        understood.setText(t("date.understood", PartialDateWords.explain(date, Texts.locale())));
    }

    /** Whether what stands in the field cannot be kept: a date that does not exist. */
    public boolean isImpossible() {
        return known == null && !words.isEmpty();
    }

    /**
     * What was filled in, or null when nothing was.
     *
     * @param field the name of the field in the {@link Problem.Invalid} that refuses a date that does not exist
     */
    public @Nullable PartialDate filled(String field) {
        if (isImpossible()) {
            throw new Problem.Invalid(field, Message.of("date.impossible", impossible));
        }
        return getValue();
    }

    /** A line of help under the empty field. */
    public void setHelp(String help) {
        words.setHelperText(help);
    }

    @Override
    protected @Nullable PartialDate generateModelValue() {
        return known;
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate date) {
        known = date;
        words.setValue(date == null ? "" : date.words());
        understood.setText("");
        proposals.removeAll();
        proposals.setVisible(false);
        if (date != null && date.isPlanned()) {
            accept(date);
        }
    }

    @Override
    public void focus() {
        words.focus();
    }
}
