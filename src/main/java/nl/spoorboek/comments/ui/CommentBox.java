package nl.spoorboek.comments.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.KeptText;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.people.Choices;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.people.Choices.Kind;

/** Where one writes a comment and names people in it. */
class CommentBox extends Div {

    private final FormProblems problems = new FormProblems();
    private final KeptText text;
    private final MultiSelectComboBox<Choice> mentioned = new MultiSelectComboBox<>(t("comment.mention"));
    private final transient Choices choices;
    private final transient BiConsumer<String, Set<PersonId>> add;

    CommentBox(About about, Choices choices, BiConsumer<String, Set<PersonId>> add) {
        this.choices = choices;
        this.add = add;
        text = new KeptText(t("comment.body"), "comment:" + about.id());
        addClassName("form");
        text.setMinRows(2);
        text.setMaxLength(CommentService.MAX_BODY);
        text.setWidthFull();
        mentioned.setHelperText(t("comment.mention.help"));
        mentioned.setItems(this::people);
        mentioned.setItemLabelGenerator(Choice::name);
        problems.field("body", text.getLabel(), text);
        problems.field("mentioned", mentioned.getLabel(), mentioned);
        var post = new Button(t("comment.add"), click -> post());
        post.addThemeVariants(ButtonVariant.PRIMARY);
        var hint = new Paragraph(t("comment.hint"));
        hint.addClassName("reads");
        add(problems, text, hint, mentioned, new Div(post));
    }

    /** Asked for only when someone opens the list. */
    private Stream<Choice> people(Query<Choice, String> query) {
        String typed = query.getFilter().orElse("").toLowerCase(Texts.locale());
        return choices.owners().stream()
                .filter(choice -> choice.kind() == Kind.PERSON)
                .filter(choice -> choice.name().toLowerCase(Texts.locale()).contains(typed))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private void post() {
        Set<PersonId> people = mentioned.getValue().stream()
                .map(choice -> new PersonId(choice.id()))
                .collect(Collectors.toSet());
        try {
            add.accept(text.getValue(), people);
        } catch (Problem problem) {
            problems.show(problem);
            return;
        }
        problems.clear();
        text.saved();
        mentioned.clear();
        Notices.done(t("comment.added"));
    }
}
