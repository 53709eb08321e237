package nl.spoorboek.actions;

import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Component;

/** In lists of actions: the milestone on whose page one was made. */
@Component
class MilestoneTitles implements OriginTitles {

    private final Rights rights;

    MilestoneTitles(Rights rights) {
        this.rights = rights;
    }

    @Override
    public String entity() {
        return "milestone";
    }

    @Override
    public Titles readable() {
        ReadScope scope = rights.scope();
        return new Titles("select m.id, m.title from milestone m where " + scope.on("m"), scope.parameters());
    }
}
