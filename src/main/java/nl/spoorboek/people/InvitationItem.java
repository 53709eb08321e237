package nl.spoorboek.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation in lists.
 *
 * @param id identity
 * @param version the version that was read, for saving
 * @param name who was invited
 * @param email at which address
 * @param role with which role
 * @param trackNumbers for which tracks
 * @param organisationName for which organisation or body
 * @param inviter who invited
 * @param expiresAt when the link lapses
 * @param state where it stands
 * @param mailRefused whether the mail server refuses the address, so that the link did not arrive
 */
public record InvitationItem(
        InvitationId id,
        int version,
        String name,
        String email,
        Role role,
        List<Integer> trackNumbers,
        @Nullable String organisationName,
        String inviter,
        Instant expiresAt,
        InvitationState state,
        boolean mailRefused) {}
