package nl.spoorboek.cocreation;

import nl.spoorboek.actions.OriginTitles;
import nl.spoorboek.people.ReadScope;
import org.springframework.stereotype.Component;

/** In lists of actions: the first words of the contribution that one came from, as on its page. */
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
        return new Titles("""
                select c.id, case when length(said.line) > %1$d then left(said.line, %1$d) || '…' else said.line end as title
                  from contribution c
                  join session s on s.id = c.session_id
                  cross join lateral (select split_part(replace(c.body, chr(13), chr(10)), chr(10), 1) as line) said
                 where %2$s
                """.formatted(Source.FIRST_WORDS, scope.on("s")), scope.parameters());
    }
}
