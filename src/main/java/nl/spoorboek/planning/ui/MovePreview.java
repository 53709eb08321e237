package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MoveEffect;
import nl.spoorboek.planning.MoveImpact;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import nl.spoorboek.planning.MoveService.Along;
import nl.spoorboek.programme.TrackItem;

/** What a change of a milestone touches, in words and by track, and what to do about each thing that would clash. */
class MovePreview extends Dialog {

    private final Map<MilestoneId, Select<Choice>> chosen = new LinkedHashMap<>();
    private final Map<MilestoneId, Component> lines = new LinkedHashMap<>();
    private final transient MoveImpact impact;
    private final transient Map<TrackId, TrackItem> tracks;

    /**
     * Asks.
     *
     * @param what what is about to happen, in a sentence
     * @param confirm takes what goes along; the dialog is closed by then
     * @param left what follows when nothing is to be saved after all
     */
    MovePreview(
            String what,
            MoveImpact impact,
            Map<TrackId, TrackItem> tracks,
            Consumer<List<Along>> confirm,
            Runnable left) {
        this.impact = impact;
        this.tracks = tracks;
        setHeaderTitle(t("impact.title"));
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        var content = new Div(new Paragraph(what));
        content.addClassName("impact");
        clashes().forEach(content::add);
        effects().forEach(content::add);
        mended().ifPresent(content::add);
        add(content);
        var cancel = new Button(t("impact.back"), click -> {
            close();
            left.run();
        });
        addDialogCloseActionListener(closing -> {
            close();
            left.run();
        });
        var ok = new Button(t("action.save"), click -> {
            close();
            confirm.accept(along());
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ok);
        follow();
    }

    /** What would clash, by track; a chain may bring in more tracks. */
    private List<Component> clashes() {
        Map<String, UnorderedList> byTrack = new LinkedHashMap<>();
        List<Component> parts = new ArrayList<>();
        for (Clash clash : impact.clashes()) {
            String track = trackName(clash.waiting().tracks());
            byTrack.computeIfAbsent(track, name -> {
                        var list = list();
                        parts.add(new H3(t(clash.isStalled() ? "impact.waiting" : "impact.clashes", name)));
                        parts.add(list);
                        return list;
                    })
                    .add(line(clash));
        }
        return parts;
    }

    private ListItem line(Clash clash) {
        MilestoneItem item = clash.waiting();
        var when =
                new Span(item.expected() == null ? t("milestone.unplanned") : PartialDateWords.told(item.expected()));
        when.addClassName("quiet");
        var head = new Span(link(item), when);
        head.addClassName("tie");
        var why = new Span(clash(clash));
        why.addClassName("late");
        var line = new ListItem(head, why, choice(clash));
        line.addClassName("agreement-line");
        lines.put(item.id(), line);
        return line;
    }

    private static Anchor link(MilestoneItem item) {
        var link = new Anchor(PlanningNavigation.milestone(item.id()), item.title());
        link.setTarget(com.vaadin.flow.component.html.AnchorTarget.BLANK);
        return link;
    }

    /** What it would wait for in vain, or by how much it would be too early, in days, weeks or months as one would say it. */
    private static String clash(Clash clash) {
        if (clash.isStalled()) {
            return t("impact.waits." + clash.cause(), clash.needsTitle());
        }
        long days = clash.days();
        String unit = days < 14 ? "days" : days < 92 ? "weeks" : "months";
        long number = days < 14 ? days : days < 92 ? Math.round(days / 7.0) : Math.round(days / 30.4);
        return t("impact.clash." + unit, number, clash.needsTitle());
    }

    private Component choice(Clash clash) {
        if (clash.choices().size() == 1) {
            return new Span(t(clash.isStalled() ? "impact.choice.only.wait" : "impact.choice.only"));
        }
        var select = new Select<Choice>();
        select.setLabel(t("impact.choose", clash.waiting().title()));
        select.setItems(
                Arrays.stream(Choice.values()).filter(clash.choices()::contains).toList());
        String along = clash.along() == null ? "" : clash.along().words();
        select.setItemLabelGenerator(
                choice -> t("impact.choice." + choice + (clash.isStalled() ? ".wait" : ""), along));
        select.setValue(clash.choices().contains(Choice.MOVE) ? Choice.MOVE : Choice.LEAVE);
        select.setWidthFull();
        select.addValueChangeListener(change -> follow());
        chosen.put(clash.waiting().id(), select);
        return select;
    }

    /**
     * What only clashes because another one moves along, is asked about only as long as that one does; what only waits behind
     * another one, as long as that one waits.
     */
    private void follow() {
        for (Clash clash : impact.clashes()) {
            Component before = lines.get(clash.needs());
            Choice choice = choice(clash.needs()).orElse(Choice.LEAVE);
            boolean follows = clash.isStalled() ? choice != Choice.RELEASE : choice != Choice.LEAVE;
            Component line = lines.get(clash.waiting().id());
            if (line != null) {
                line.setVisible(before == null || (before.isVisible() && follows));
            }
        }
    }

    private Optional<Choice> choice(MilestoneId id) {
        return Optional.ofNullable(chosen.get(id)).map(Select::getValue);
    }

    private List<Along> along() {
        List<Along> along = new ArrayList<>();
        for (Clash clash : impact.clashes()) {
            Component line = lines.get(clash.waiting().id());
            Choice choice = choice(clash.waiting().id()).orElse(Choice.LEAVE);
            if (line != null && line.isVisible() && choice != Choice.LEAVE) {
                along.add(new Along(clash, choice));
            }
        }
        return along;
    }

    private List<Component> effects() {
        if (impact.effects().isEmpty()) {
            return List.of();
        }
        var list = list();
        for (MoveEffect.Effect effect : impact.effects()) {
            var link = new Anchor(effect.href(), t(effect.what()));
            link.setTarget(com.vaadin.flow.component.html.AnchorTarget.BLANK);
            var line = new ListItem(badges(effect), link);
            line.addClassName("tie");
            if (effect.worse()) {
                line.addClassName("late");
            }
            list.add(line);
        }
        return List.of(new H3(t("impact.effects")), list);
    }

    private Span badges(MoveEffect.Effect effect) {
        var badges = new Span();
        badges.addClassName("track-badges");
        tracks.values().stream()
                .filter(track -> effect.tracks().contains(track.id()))
                .sorted(java.util.Comparator.comparingInt(TrackItem::number))
                .forEach(track -> badges.add(new TrackBadge(track.number(), track.name())));
        return badges;
    }

    private Optional<Component> mended() {
        if (impact.mended().isEmpty()) {
            return Optional.empty();
        }
        var list = list();
        impact.mended().forEach(item -> list.add(new ListItem(link(item))));
        return Optional.of(new Div(new H3(t("impact.mended")), list));
    }

    private String trackName(List<TrackId> of) {
        return of.stream()
                .filter(tracks::containsKey)
                .map(tracks::get)
                .map(track -> t("track.label", track.number(), track.name()))
                .findFirst()
                .orElseGet(() -> t("programme.line"));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        return list;
    }
}
