package nl.spoorboek.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Id;

/**
 * What a reader may see in a list, as a condition for the query and its parameters. The condition says in SQL what
 * {@link Rights#mayRead} says in Java; a test holds the two together.
 *
 * @param condition where-clause text with the placeholder {@code $} for the alias of a table that has columns {@code level}
 *     and {@code track_ids}
 * @param parameters the named parameters of the condition
 */
public record ReadScope(String condition, Map<String, Object> parameters) {

    private static final String CONDITION = """
            ($.level = 'PUBLIC' and :scopeSignedIn
              or $.level = 'INTERNAL' and (:scopeInternal or $.track_ids && cast(:scopeInternalTracks as uuid[]))
              or $.level = 'SHARED' and not $.track_ids && cast(:scopeClosedTracks as uuid[])
                                    and (:scopeShared or $.track_ids && cast(:scopeSharedTracks as uuid[])
                                         or $.track_ids = '{}' and :scopeTakesPart)
              or $.level = 'INVITED' and (:scopeInvited or $.track_ids && cast(:scopeInvitedTracks as uuid[])))
            """;

    static ReadScope of(Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>();
        Set<? extends Id> shared = viewer.ownTracks(Right.READ_SHARED);
        parameters.put("scopeSignedIn", viewer.everywhere(Right.READ_PUBLIC));
        parameters.put("scopeInternal", viewer.everywhere(Right.READ_INTERNAL));
        parameters.put("scopeInternalTracks", ids(viewer.ownTracks(Right.READ_INTERNAL)));
        parameters.put("scopeShared", viewer.everywhere(Right.READ_SHARED));
        parameters.put("scopeSharedTracks", ids(shared));
        parameters.put("scopeClosedTracks", ids(viewer.closedTracks()));
        parameters.put("scopeTakesPart", !shared.isEmpty());
        parameters.put("scopeInvited", viewer.everywhere(Right.READ_INVITED));
        parameters.put("scopeInvitedTracks", ids(viewer.ownTracks(Right.READ_INVITED)));
        parameters.put("scopeOrganisations", ids(viewer.organisations()));
        return new ReadScope(CONDITION, parameters);
    }

    /** The condition for the table with the given alias. */
    public String on(String alias) {
        return condition.replace("$", alias);
    }

    /**
     * The condition for a table with a further column {@code invited} ({@code uuid[]} of organisations): records that invite
     * somebody are read by those invited too.
     */
    public String withInvited(String alias) {
        return "(" + on(alias) + " or " + alias + ".level = 'INVITED' and " + alias
                + ".invited && cast(:scopeOrganisations as uuid[]))";
    }

    /** The condition that the reader reads what is INTERNAL on the tracks of the row, whatever the level of the row itself. */
    public String internally(String alias) {
        return "(:scopeInternal or " + alias + ".track_ids && cast(:scopeInternalTracks as uuid[]))";
    }

    /** The condition that a column of organisations ({@code uuid[]}) holds one the reader speaks for. */
    public String asked(String column) {
        return "(" + column + " && cast(:scopeOrganisations as uuid[]))";
    }

    /** An array as PostgreSQL writes it; the query casts it. */
    private static String ids(Collection<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
