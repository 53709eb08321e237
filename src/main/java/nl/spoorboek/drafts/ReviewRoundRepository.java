package nl.spoorboek.drafts;

import java.util.Optional;
import nl.spoorboek.base.DraftId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Rounds one by one, to open and close them. */
interface ReviewRoundRepository extends CrudRepository<ReviewRound, ReviewRoundId> {

    /** The round of a draft that has not been closed. */
    @Query("select * from review_round where draft_id = :draft and closed_at is null")
    Optional<ReviewRound> findOpen(DraftId draft);
}
