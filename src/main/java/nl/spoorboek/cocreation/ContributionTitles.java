package nl.spoorboek.cocreation;

import nl.spoorboek.actions.OriginTitles;
import nl.spoorboek.people.ReadScope;
import org.springframework.stereotype.Component;

/** In lists of actions: the session with the contribution that one came from. */
@Component
class ContributionTitles implements OriginTitles {

    private final SessionAccess access;

    ContributionTitles(SessionAccess access) {
        this.access = access;
    }

    @Override
    public String entity() {
        return "contribution";
    }

    @Override
    public Titles readable() {
        ReadScope scope = access.scope();
        return new Titles(
                "select c.id, s.title from contribution c join session s on s.id = c.session_id where " + scope.on("s"),
                scope.parameters());
    }
}
