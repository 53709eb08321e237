package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.ConflictDialog;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.programme.Light;
import nl.spoorboek.programme.ProfileBlock;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackSheet;
import nl.spoorboek.programme.TrackSheetService;
import org.jspecify.annotations.Nullable;

/** The lights and the eleven blocks of a track; who plans the track changes them block by block. */
class SheetPanel extends Div {

    private final transient TrackSheetService sheets;
    private final transient TrackItem track;

    SheetPanel(TrackSheetService sheets, TrackItem track) {
        this.sheets = sheets;
        this.track = track;
        addClassName("sheet");
        show();
    }

    private void show() {
        removeAll();
        TrackSheet sheet = sheets.sheet(track);
        add(lights(sheet));
        if (!sheet.lines().isEmpty()) {
            add(card(t("sheet.lines"), new Paragraph(String.join(" · ", sheet.lines()))));
        }
        var blocks = new Div();
        blocks.addClassName("sheet-blocks");
        for (ProfileBlock block : ProfileBlock.values()) {
            blocks.add(block(block, sheet));
        }
        add(blocks);
    }

    private static Div card(String heading, com.vaadin.flow.component.Component content) {
        var card = new Div(new H2(heading), content);
        card.addClassName("card");
        return card;
    }

    private Div lights(TrackSheet sheet) {
        var list = new Div();
        list.addClassName("lights");
        for (Light.Aspect aspect : Light.Aspect.values()) {
            Light light = sheet.lights().get(aspect);
            var name = new H3(t("light.aspect." + aspect.name()));
            var line = new Div(name, new LightMark(aspect, light));
            line.addClassName("light-line");
            if (light != null) {
                line.add(new Span(light.sentence()));
                var since = new Span(t("light.confirmed", Texts.day(light.confirmedOn())));
                since.addClassName("quiet");
                line.add(since);
            }
            if (sheet.mayEdit()) {
                line.add(giver(aspect, light));
            }
            list.add(line);
        }
        return card(t("sheet.lights"), list);
    }

    private Div giver(Light.Aspect aspect, @Nullable Light light) {
        var change = new Button(t(light == null ? "light.give" : "action.edit"), click -> openLight(aspect, light));
        change.setAriaLabel(t("light.give.of", t("light.aspect." + aspect.name())));
        var row = new Div(change);
        row.addClassName("toolbar");
        if (light != null) {
            row.add(new Button(t("light.confirm"), click -> {
                giveLight(aspect, light.version(), light.colour(), light.sentence());
            }));
        }
        return row;
    }

    private void openLight(Light.Aspect aspect, @Nullable Light light) {
        var problems = new FormProblems();
        var colour = new Select<Light.Colour>();
        colour.setLabel(t("light.colour"));
        colour.setItems(Light.Colour.values());
        colour.setItemLabelGenerator(value -> t("light.colour." + value.name()));
        colour.setValue(light == null ? Light.Colour.ON_COURSE : light.colour());
        var sentence = new TextArea(t("light.sentence"));
        sentence.setValue(light == null ? "" : light.sentence());
        problems.field("sentence", t("light.sentence"), sentence);
        var form = new Div(problems, colour, sentence);
        form.addClassName("form");
        var dialog = dialog(t("light.aspect." + aspect.name()), form);
        save(dialog, () -> {
            try {
                sheets.give(track, aspect, light == null ? 0 : light.version(), colour.getValue(), sentence.getValue());
                dialog.close();
                show();
            } catch (Problem.Conflict conflict) {
                dialog.close();
                chooseLight(aspect, colour.getValue(), sentence.getValue());
            } catch (Problem problem) {
                problems.show(problem);
            }
        });
        dialog.open();
    }

    private void giveLight(Light.Aspect aspect, int seen, Light.Colour colour, String sentence) {
        try {
            sheets.give(track, aspect, seen, colour, sentence);
            Notices.done(t("light.confirm.done"));
            show();
        } catch (Problem.Conflict conflict) {
            chooseLight(aspect, colour, sentence);
        }
    }

    /** Someone else gave this light in between: both versions, and a choice. */
    private void chooseLight(Light.Aspect aspect, Light.Colour colour, String sentence) {
        Light now = sheets.sheet(track).lights().get(aspect);
        int seen = now == null ? 0 : now.version();
        new ConflictDialog(
                        java.util.List.of(
                                new ConflictDialog.Difference(
                                        t("light.colour"),
                                        t("light.colour." + colour.name()),
                                        now == null
                                                ? null
                                                : t("light.colour."
                                                        + now.colour().name())),
                                new ConflictDialog.Difference(
                                        t("light.sentence"), sentence, now == null ? null : now.sentence())),
                        () -> giveLight(aspect, seen, colour, sentence),
                        this::show)
                .open();
    }

    private Div block(ProfileBlock block, TrackSheet sheet) {
        String body = sheet.blocks().getOrDefault(block, "");
        String name = t("profile-block." + block.name());
        var card = new Div(new H3(name));
        card.addClassName("card");
        if (body.isBlank()) {
            var empty = new Paragraph(t("sheet.empty"));
            empty.addClassName("quiet");
            card.add(empty);
        } else {
            card.add(new Markdown(body));
        }
        if (sheet.mayEdit()) {
            var edit = new Button(
                    t("action.edit"),
                    click -> openBlock(block, body, sheet.versions().getOrDefault(block, 0)));
            edit.setAriaLabel(t("sheet.edit", name));
            card.add(edit);
        }
        return card;
    }

    private void openBlock(ProfileBlock block, String body, int seen) {
        var problems = new FormProblems();
        var text = new TextArea(t("sheet.text"));
        text.setHelperText(t("sheet.text.help"));
        text.setMinRows(8);
        text.setValue(body);
        problems.field("body", t("sheet.text"), text);
        var form = new Div(problems, text);
        form.addClassName("form");
        var dialog = dialog(t("profile-block." + block.name()), form);
        save(dialog, () -> saveBlock(block, seen, text, dialog, problems));
        dialog.open();
    }

    private void saveBlock(ProfileBlock block, int seen, TextArea text, Dialog dialog, FormProblems problems) {
        try {
            sheets.saveBlock(track, block, seen, text.getValue());
            dialog.close();
            show();
        } catch (Problem.Conflict conflict) {
            TrackSheet now = sheets.sheet(track);
            new ConflictDialog(
                            java.util.List.of(new ConflictDialog.Difference(
                                    t("sheet.text"),
                                    text.getValue(),
                                    now.blocks().get(block))),
                            () -> saveBlock(block, now.versions().getOrDefault(block, 0), text, dialog, problems),
                            () -> {
                                dialog.close();
                                show();
                            })
                    .open();
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    private static Dialog dialog(String heading, Div form) {
        var dialog = new Dialog(form);
        dialog.setHeaderTitle(heading);
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        return dialog;
    }

    private static void save(Dialog dialog, Runnable save) {
        var ok = new Button(t("action.save"), click -> save.run());
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), ok);
    }
}
