package nl.spoorboek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.agreements.AgreementDraft;
import nl.spoorboek.agreements.AgreementKind;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.cocreation.ContributionService;
import nl.spoorboek.cocreation.SessionDraft;
import nl.spoorboek.cocreation.SessionKind;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.cocreation.TopicService;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.DraftWorld;
import nl.spoorboek.drafts.PassageEdit;
import nl.spoorboek.drafts.PassageKind;
import nl.spoorboek.drafts.PassageService;
import nl.spoorboek.drafts.RemarkOutcome;
import nl.spoorboek.drafts.ReviewService;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every kind of record is found by whoever reads it, and by nobody else: every role, each through a word that occurs once. */
@IntegrationTest
class SearchRightsTest {

    private static final List<String> ACCOUNTS = List.of(
            "programmamanager",
            "spoortrekker3",
            "spoortrekker4",
            "medewerker3",
            "controller",
            "portefeuillehouder",
            "griffie",
            "raadslid",
            "partner1",
            "partner3",
            "participatieraad1",
            "participatieraad2",
            "voorzitter",
            "secretaris");

    private static final List<String> BODY =
            List.of("participatieraad1", "participatieraad2", "voorzitter", "secretaris");

    /** Of track 3. */
    private static final Set<String> INTERNAL = accounts(
            "programmamanager", "spoortrekker3", "spoortrekker4", "medewerker3", "controller", "portefeuillehouder");

    private static final Set<String> SHARED = and(and(INTERNAL, BODY), List.of("partner1", "partner3"));

    /** Of track 3, without those invited. */
    private static final Set<String> INVITED =
            accounts("programmamanager", "spoortrekker3", "medewerker3", "controller", "portefeuillehouder");

    private static final Set<String> ALL = new LinkedHashSet<>(ACCOUNTS);

    @Autowired
    private SearchService search;

    @Autowired
    private PlanningService planning;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private ActionService actions;

    @Autowired
    private CommentService comments;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TopicService topics;

    @Autowired
    private ContributionService contributions;

    @Autowired
    private DraftService drafts;

    @Autowired
    private PassageService passages;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    private DraftWorld world;

    /** A word that nothing else has. */
    private String word;

    @BeforeEach
    void sign_in(@Autowired ApplicationContext context) {
        world = new DraftWorld(context);
        word = letters();
        world.as("spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "SHARED", "PUBLIC"})
    void a_milestone_and_what_is_said_about_it(Level level) {
        MilestoneId id = planning.create(milestone(level, "Onder voorbehoud"));
        comments.add(About.milestone(id), "Hierover nog dit: " + word, Set.of());
        expectFound(FoundKind.COMMENT, readers(level));
        String second = letters();
        planning.save(id, version(id), milestone(level, second), MoveReason.NONE);
        word = second;
        expectFound(FoundKind.MILESTONE, readers(level));
        planning.save(id, version(id), milestone(Level.INTERNAL, second), MoveReason.NONE);
        expectFound(FoundKind.MILESTONE, INTERNAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "SHARED"})
    void an_agreement_between_tracks(Level level) {
        AgreementId id = agreements.ask(new AgreementDraft(
                AgreementKind.NEEDS,
                track(),
                programmes.track(1).id(),
                "Afspraak om te vinden",
                "Het gaat om " + word,
                null,
                null,
                null,
                level));
        expectFound(FoundKind.AGREEMENT, readers(level));
        agreements.withdraw(id, 1, "");
        expectFound(FoundKind.AGREEMENT, readers(level));
    }

    @Test
    void a_level_that_changes_counts_at_once_for_what_hangs_under_the_record_too() {
        MilestoneId id = planning.create(milestone(Level.SHARED, null));
        comments.add(About.milestone(id), "Hierover nog dit: " + word, Set.of());
        expectFound(FoundKind.COMMENT, SHARED);
        planning.save(id, version(id), milestone(Level.INTERNAL, null), MoveReason.NONE);
        expectFound(FoundKind.COMMENT, INTERNAL);
        planning.save(id, version(id), milestone(Level.PUBLIC, null), MoveReason.NONE);
        expectFound(FoundKind.COMMENT, ALL);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "SHARED"})
    void an_action_and_what_is_said_about_it(Level level) {
        ActionId id =
                actions.create(ActionDraft.titled(track(), "Offerte " + word).withLevel(level), Set.of());
        expectFound(FoundKind.ACTION, readers(level));
        word = letters();
        comments.add(About.action(id), "Hierover nog dit: " + word, Set.of());
        expectFound(FoundKind.COMMENT, readers(level));
    }

    @Test
    void a_comment_that_was_taken_back_and_a_record_that_is_gone_are_not_found() {
        ActionId id = actions.create(ActionDraft.titled(track(), "Offerte " + word), Set.of());
        String said = letters();
        var comment = comments.add(About.action(id), "Over " + said, Set.of());
        comments.remove(comment);
        assertThat(search.find(said, null, 0).counts()).isEmpty();
        MilestoneId milestone = planning.create(milestone(Level.INTERNAL, said));
        assertThat(search.find(said, null, 0).total()).isEqualTo(1);
        planning.delete(milestone, version(milestone));
        assertThat(search.find(said, null, 0).counts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "SHARED", "INVITED", "PUBLIC"})
    void a_session_its_topics_and_what_is_said_in_it(Level level) {
        Set<String> readers = level == Level.INVITED ? and(and(INVITED, BODY), List.of("partner1")) : readers(level);
        SessionId id = sessions.prepare(SessionDraft.of(track(), "Gesprekstafel", SessionKind.DIALOGUE_TABLE)
                .withLevel(level));
        var topic = topics.add(id, "Wat houdt jongeren tegen?", "Denk aan " + word);
        sessions.invite(id, Set.of(world.organisationOf("partner1"), world.organisationOf("participatieraad1")));
        expectFound(FoundKind.SESSION, accounts("programmamanager", "spoortrekker3", "medewerker3"));
        sessions.announce(id, sessions.find(id).version());
        expectFound(FoundKind.SESSION, readers);
        sessions.open(id, sessions.find(id).version());
        assertThat(sessions.find(id).state()).isEqualTo(SessionState.OPEN);
        expectFound(FoundKind.SESSION, readers);
        word = letters();
        contributions.contribute(id, topic, "Het probleem is " + word, null);
        expectFound(FoundKind.CONTRIBUTION, readers);
        if (level == Level.INVITED) {
            sessions.withdraw(id, world.organisationOf("partner1"));
            readers = and(INVITED, BODY);
            expectFound(FoundKind.CONTRIBUTION, readers);
        }
        sessions.close(id, sessions.find(id).version());
        expectFound(FoundKind.CONTRIBUTION, readers);
    }

    @Test
    void a_draft_that_is_being_written() {
        DraftId id = world.written(3, "Notitie " + word);
        expectFound(FoundKind.DRAFT, INTERNAL);
        word = letters();
        passages.add(id, null, paragraph());
        expectFound(FoundKind.PASSAGE, INTERNAL);
        drafts.publish(id, "Eerste versie");
        expectFound(FoundKind.PASSAGE, INTERNAL);
    }

    @Test
    void a_draft_in_review_its_text_and_the_remarks_of_its_round() {
        DraftId id = world.written(3, "Notitie " + word);
        String text = letters();
        word = text;
        passages.add(id, null, paragraph());
        drafts.publish(id, "Eerste versie");
        world.open(id, 7, "partner3", "participatieraad1");
        Set<String> asked = and(and(INVITED, BODY), List.of("partner3"));
        expectFound(FoundKind.PASSAGE, asked);
        word = letters();
        var remark = reviews.remark(id, world.entry(id, null, "Dit is niet goed: " + word));
        expectFound(FoundKind.REMARK, asked);
        word = letters();
        reviews.answer(remark, null, RemarkOutcome.NOTED, "Dank, " + word);
        expectFound(FoundKind.REMARK, asked);
    }

    @Test
    void a_second_round_with_others() {
        DraftId id = world.inReview(3, "Notitie van twee ronden", 7, "partner3");
        String remark = letters();
        reviews.remark(id, world.entry(id, null, "Dit is niet goed: " + remark));
        reviews.closeRound(id, world.version(id));
        // the working version is for the municipality, until it is published
        passages.add(id, null, paragraph());
        expectFound(FoundKind.PASSAGE, INVITED);
        drafts.publish(id, "Tweede versie");
        expectFound(FoundKind.PASSAGE, INVITED);
        world.open(id, 7, "partner1");
        expectFound(FoundKind.PASSAGE, and(INVITED, List.of("partner1")));
        reviews.closeRound(id, world.version(id));
        drafts.adopt(id, world.version(id));
        expectFound(FoundKind.PASSAGE, and(INVITED, List.of("partner1")));
        word = remark;
        expectFound(FoundKind.REMARK, and(INVITED, List.of("partner3")));
    }

    @Test
    void the_text_of_a_round_stays_found_by_its_guests_when_the_draft_goes_on_without_them() {
        DraftId id = world.written(3, "Notitie die verandert");
        var passage = passages.add(id, null, paragraph());
        drafts.publish(id, "Eerste versie");
        world.open(id, 7, "partner3");
        reviews.closeRound(id, world.version(id));
        passages.save(id, passage, 1, new PassageEdit(PassageKind.PARAGRAPH, null, "Heel anders."));
        expectFound(FoundKind.PASSAGE, accounts("partner3"));
    }

    @Test
    void an_organisation_is_found_by_everyone_who_opens_content() {
        word = jdbc.sql(
                        "select name from organisation o where not exists (select from organisation x where x.id <> o.id"
                                + " and x.name ilike '%' || o.name || '%') order by name limit 1")
                .query(String.class)
                .single();
        for (String account : ACCOUNTS) {
            world.as(account);
            assertThat(search.find("\"" + word + "\"", FoundKind.ORGANISATION, 0)
                            .found())
                    .as(account)
                    .extracting(Found::title)
                    .contains(word);
        }
    }

    /** Exactly one record has the word, and each account finds it, alone and counted, or no trace of it. */
    private void expectFound(FoundKind kind, Set<String> readers) {
        String now = word;
        var before = SecurityContextHolder.getContext();
        for (String account : ACCOUNTS) {
            world.as(account);
            SearchResults results = search.find(now, null, 0);
            assertThat(results.counts().keySet())
                    .as(account)
                    .isEqualTo(readers.contains(account) ? Set.of(kind) : Set.of());
            assertThat(results.total()).as(account).isEqualTo(readers.contains(account) ? 1 : 0);
            assertThat(results.found()).as(account).hasSize(results.total());
            assertThat(search.find(now, kind, 0).found()).as(account).hasSize(results.total());
        }
        world.as("beheerder");
        assertThatThrownBy(() -> search.find(now, null, 0)).isInstanceOf(Problem.NotFound.class);
        SecurityContextHolder.setContext(before);
    }

    private static Set<String> readers(Level level) {
        return switch (level) {
            case INTERNAL -> INTERNAL;
            case SHARED -> SHARED;
            default -> ALL;
        };
    }

    private static Set<String> accounts(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private static Set<String> and(Set<String> some, List<String> others) {
        List<String> both = new ArrayList<>(some);
        both.addAll(others);
        return new LinkedHashSet<>(both);
    }

    private static String letters() {
        // letters only, so that it is one word
        return "zoek" + UUID.randomUUID().toString().replaceAll("[^a-f]", "")
                + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
    }

    private PassageEdit paragraph() {
        return new PassageEdit(PassageKind.PARAGRAPH, null, "Hier staat **" + word + "** in de tekst.");
    }

    private TrackId track() {
        return programmes.track(3).id();
    }

    private int version(MilestoneId id) {
        return planning.find(id).item().version();
    }

    private MilestoneDraft milestone(Level level, @Nullable String note) {
        return new MilestoneDraft(
                track(),
                Set.of(),
                null,
                "Mijlpaal om te vinden",
                MilestoneKind.DECISION,
                null,
                Certainty.EXPECTED,
                null,
                note,
                null,
                level,
                new Owner.Nobody());
    }
}
