package nl.spoorboek.agreements.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.agreements.AgreementDetail;
import nl.spoorboek.agreements.AgreementDetail.Step;
import nl.spoorboek.agreements.AgreementItem;
import nl.spoorboek.agreements.AgreementKind;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.agreements.TiedMilestone;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.history.ui.OriginList;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** One agreement between tracks: what, by when, which milestones it ties, who asked and who answered. */
@Route("afspraken/:id")
@PermitAll
@Place(Place.Kind.CONTENT)
class AgreementView extends PlaceView implements BeforeEnterObserver {

    private final transient AgreementService agreements;
    private final transient PlanningService planning;
    private final transient ProgrammeService programmes;
    private final transient AgreementEditing editing;
    private final transient LiveTopics live;
    private final HistoryCard history;
    private final Div main = new Div();
    private final Div side = new Div();
    private final Div page = new Div(main, side);
    private AgreementId id = new AgreementId(new UUID(0, 0));

    AgreementView(
            AgreementService agreements,
            PlanningService planning,
            ProgrammeService programmes,
            AgreementEditing editing,
            LiveTopics live) {
        this.agreements = agreements;
        this.planning = planning;
        this.programmes = programmes;
        this.editing = editing;
        this.live = live;
        history = new HistoryCard(() -> agreements.history(id));
        page.addClassName("columns");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = AgreementsNavigation.agreementId(
                event.getRouteParameters().get("id").orElse(""));
        history.setOpened(false);
        show();
        add(page);
        live.watch(this, this::show, Topic.one("agreement", id), Topic.all("milestone"));
    }

    private void show() {
        AgreementDetail detail = agreements.find(id);
        AgreementItem item = detail.item();
        Map<TrackId, TrackItem> tracks = programmes.tracksById();
        TrackBadge[] badges = AgreementParts.badges(item, tracks);
        for (TrackBadge badge : badges) {
            badge.large();
        }
        head(item.title(), AgreementParts.between(item), badges);
        actions(controls(detail));
        main.removeAll();
        main.add(what(detail));
        if (detail.draft().note() != null) {
            main.add(card(t("milestone.note"), new Markdown(detail.draft().note())));
        }
        side.removeAll();
        if (detail.readOnly() != null) {
            var why = new Paragraph(t(detail.readOnly()));
            why.addClassName("read-only-line");
            side.add(why);
        }
        side.add(card(t("agreement.about"), about(item)));
        if (!detail.origins().isEmpty()) {
            side.add(card(t("origin.title"), new OriginList(detail.origins())));
        }
        history.refresh();
        side.add(history);
    }

    private Div what(AgreementDetail detail) {
        AgreementItem item = detail.item();
        var state = new Paragraph(AgreementParts.mark(item));
        state.addClassName("state-line");
        if (item.stateReason() != null) {
            state.add(new Span(t("history.because", item.stateReason())));
        }
        var card = card(t("agreement.what"), state);
        if (item.breach() != null) {
            var broken = new Paragraph(AgreementParts.breach(item));
            broken.addClassName("late");
            card.add(broken);
        }
        boolean needs = item.kind() == AgreementKind.NEEDS;
        int needing = needs ? item.fromNumber() : item.toNumber();
        int delivering = needs ? item.toNumber() : item.fromNumber();
        card.add(new Facts()
                .line(
                        t("agreement.by-when"),
                        item.byWhen() == null
                                ? t("agreement.by-when.none")
                                : item.byWhen().words())
                .line(t("agreement.needing", needing), milestone(item.needing()))
                .line(t("agreement.delivering", delivering), milestone(item.delivering())));
        return card;
    }

    private static Component milestone(@Nullable TiedMilestone milestone) {
        return milestone == null ? new Span(t("agreement.milestone.none")) : AgreementParts.milestone(milestone);
    }

    private static Facts about(AgreementItem item) {
        return new Facts()
                .line(t("agreement.asked-by"), who(item.askedBy(), item.askedAt(), t("agreement.asked-by.source")))
                .line(t("agreement.answered-by"), who(item.answeredBy(), item.answeredAt(), t("agreement.unanswered")))
                .line(t("milestone.level"), t("agreement.level." + item.level()));
    }

    private static String who(@Nullable String name, @Nullable Instant at, String none) {
        return name == null || at == null ? none : t("agreement.who", name, Texts.moment(at));
    }

    static Div card(String heading, Component content) {
        var card = new Div(new H2(heading), content);
        card.addClassName("card");
        return card;
    }

    private Component[] controls(AgreementDetail detail) {
        var answer = new AgreementAnswer(agreements, planning, detail, this::show);
        AgreementItem item = detail.item();
        Set<Step> may = detail.may();
        List<Component> controls = new ArrayList<>();
        if (detail.ties().contains(item.from()) && !may.contains(Step.EDIT)) {
            controls.add(tie(answer, item.from(), item.fromNumber()));
        }
        if (detail.ties().contains(item.to()) && !may.contains(Step.EDIT)) {
            controls.add(tie(answer, item.to(), item.toNumber()));
        }
        add(controls, may, Step.WITHDRAW, "agreement.withdraw", answer::withdraw);
        add(controls, may, Step.EDIT, "action.edit", () -> editing.openEdit(detail, this::show));
        add(controls, may, Step.REOPEN, "agreement.reopen", answer::reopen);
        add(controls, may, Step.REFUSE, "agreement.refuse", answer::refuse);
        add(controls, may, Step.ACCEPT, "agreement.accept", answer::accept);
        add(controls, may, Step.MEET, "agreement.meet", answer::meet);
        if (!controls.isEmpty() && controls.getLast() instanceof Button last) {
            last.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return controls.toArray(Component[]::new);
    }

    private static Button tie(AgreementAnswer answer, TrackId track, int number) {
        return new Button(t("agreement.tie.of", number), click -> answer.tie(track, number));
    }

    private static void add(List<Component> controls, Set<Step> may, Step step, String key, Runnable work) {
        if (may.contains(step)) {
            controls.add(new Button(t(key), click -> work.run()));
        }
    }
}
