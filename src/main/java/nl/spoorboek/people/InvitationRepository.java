package nl.spoorboek.people;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** Invitations one by one, to change them. */
interface InvitationRepository extends CrudRepository<Invitation, InvitationId> {

    /** The invitation with a code. */
    Optional<Invitation> findByCodeHash(String codeHash);
}
