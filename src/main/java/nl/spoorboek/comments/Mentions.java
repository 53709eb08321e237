package nl.spoorboek.comments;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.people.Choices.Kind;

/** Finds the people who are named in a text with an @ before their name. */
final class Mentions {

    private Mentions() {}

    /** Who is named; where two names begin alike, the longer one that fits is meant. */
    static Set<PersonId> in(String text, List<Choice> choices) {
        List<Choice> people = choices.stream()
                .filter(choice -> choice.kind() == Kind.PERSON)
                .sorted(Comparator.comparingInt((Choice choice) -> choice.name().length())
                        .reversed())
                .toList();
        String searched = text.toLowerCase(Locale.ROOT);
        Set<PersonId> named = new HashSet<>();
        for (int at = searched.indexOf('@'); at >= 0; at = searched.indexOf('@', at + 1)) {
            for (Choice person : people) {
                if (standsAt(searched, at + 1, person.name().toLowerCase(Locale.ROOT))) {
                    named.add(new PersonId(person.id()));
                    break;
                }
            }
        }
        return named;
    }

    /** The name of one of the people; empty when it is not among them. */
    static String name(PersonId person, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.id().equals(person.value()))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    private static boolean standsAt(String text, int from, String name) {
        int end = from + name.length();
        return text.startsWith(name, from) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
