package nl.spoorboek.drafts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Today;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes drafts in tests, as the lead of track 3. */
public final class DraftWorld {

    /** What track 3's lead writes in it. */
    public static final String TEXT = "Wie zich meldt, spreekt **binnen twee weken** iemand van het wijkteam.";

    private final DraftService drafts;
    private final PassageService passages;
    private final ReviewService reviews;
    private final ProgrammeService programmes;
    private final JdbcClient jdbc;
    private final Today today;
    private final TransactionTemplate transaction;

    /** On the running application. */
    public DraftWorld(ApplicationContext context) {
        drafts = context.getBean(DraftService.class);
        passages = context.getBean(PassageService.class);
        reviews = context.getBean(ReviewService.class);
        programmes = context.getBean(ProgrammeService.class);
        jdbc = context.getBean(JdbcClient.class);
        today = context.getBean(Today.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    /** A draft of a track with one paragraph, not published. */
    public DraftId written(int track, String title) {
        DraftId id = drafts.create(new DraftHeading(programmes.track(track).id(), Set.of(), title, "notitie", null));
        passages.add(id, null, new PassageEdit(PassageKind.PARAGRAPH, "4.1", TEXT));
        return id;
    }

    /** The same, published as version 1. */
    public DraftId published(int track, String title) {
        DraftId id = written(track, title);
        drafts.publish(id, "Eerste versie");
        return id;
    }

    /** The same with a round for the organisations of these accounts, until some days from now. */
    public DraftId inReview(int track, String title, int days, String... guests) {
        DraftId id = published(track, title);
        open(id, days, guests);
        return id;
    }

    /** Opens a round. */
    public void open(DraftId id, int days, String... guests) {
        Set<OrganisationId> audience =
                Arrays.stream(guests).map(this::organisationOf).collect(Collectors.toSet());
        reviews.openRound(id, version(id), new RoundPlan(audience, day(days), null));
    }

    /** Some days from the working date. */
    public LocalDate day(int days) {
        return today.date().plusDays(days);
    }

    /** Lets the last day of the open round be some days from now, which nobody can do by hand. */
    public void endTerm(DraftId id, int days) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update review_round set until_day = :day where draft_id = :id and closed_at is null")
                .param("day", day(days))
                .param("id", id.value())
                .update());
    }

    /** The organisation of an account. */
    public OrganisationId organisationOf(String username) {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single());
    }

    /** The version of the draft on the screen. */
    public int version(DraftId id) {
        return drafts.find(id, null).version();
    }

    /** The first passage of the version that is shown. */
    public PassageItem first(DraftId id) {
        return drafts.find(id, null).passages().getFirst();
    }

    /** A remark on the first passage of version 1, on words or with null on the whole. */
    public RemarkEntry entry(DraftId id, @Nullable String words, String text) {
        PassageId passage = first(id).id();
        RemarkEntry.About about = words == null ? new RemarkEntry.WholePassage() : new RemarkEntry.Typed(words);
        return new RemarkEntry(1, passage, about, text, null);
    }

    /** Signs in. */
    public PersonId as(String username) {
        return SignedIn.as(jdbc, username);
    }
}
