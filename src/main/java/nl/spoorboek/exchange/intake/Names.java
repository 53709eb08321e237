package nl.spoorboek.exchange.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.people.Choices.Choice;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** Finds what a cell names: a track, an owner, a value of a list; in Dutch or English. */
@SuppressWarnings("NullableOptional") // three answers: a track, the programme's own line, or nothing said
final class Names {

    private static final Pattern NUMBER = Pattern.compile("(?:[\\p{L}]+\\s*)?(\\d{1,3})(?:\\b.*)?");

    private static final Pattern SEPARATORS = Pattern.compile("[,;\\n]");

    private final List<ExportWords> languages;
    private final Map<TrackId, TrackItem> tracks;
    private final Map<String, Optional<Choice>> owners = new HashMap<>();

    /** Thousands of rows say the same few words. */
    private final Map<String, Found> found = new HashMap<>();

    private final Map<Enum<?>, Set<String>> called = new HashMap<>();

    /** What a text was found to name. */
    private record Found(@Nullable Optional<TrackId> track) {}

    Names(List<ExportWords> languages, Map<TrackId, TrackItem> tracks, List<Choice> choices) {
        this.languages = languages;
        this.tracks = tracks;
        // a name that two have says nobody in particular
        choices.forEach(choice ->
                owners.merge(ColumnGuess.plain(choice.name()), Optional.of(choice), (one, other) -> Optional.empty()));
    }

    /** The track that a text names; {@code Optional.empty()} for the programme's own line, null when it names none. */
    @Nullable
    Optional<TrackId> track(String text) {
        return found.computeIfAbsent(text, asked -> new Found(find(asked))).track();
    }

    private @Nullable Optional<TrackId> find(String text) {
        String plain = ColumnGuess.plain(text);
        for (TrackItem track : tracks.values()) {
            boolean named = plain.equals(ColumnGuess.plain(track.name()))
                    || languages.stream()
                            .anyMatch(words -> plain.equals(
                                    ColumnGuess.plain(words.t("track.label", track.number(), track.name()))));
            if (named) {
                return Optional.of(track.id());
            }
        }
        if (languages.stream().anyMatch(words -> plain.equals(ColumnGuess.plain(words.t("programme.line"))))) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text.strip());
        if (number.matches() && isAWordForTrack(text)) {
            int wanted = Integer.parseInt(number.group(1));
            return tracks.values().stream()
                    .filter(track -> track.number() == wanted)
                    .findFirst()
                    .map(track -> Optional.of(track.id()))
                    .orElse(null);
        }
        return null;
    }

    /** The tracks that a text names: our own names for them, which may hold a comma, or what stands between commas and the like. */
    Set<TrackId> tracks(String text) {
        Set<TrackId> found = new LinkedHashSet<>();
        String rest = text;
        for (TrackItem track : tracks.values()) {
            for (ExportWords words : languages) {
                String label = words.t("track.label", track.number(), track.name());
                if (rest.contains(label)) {
                    found.add(track.id());
                    rest = rest.replace(label, "");
                }
            }
        }
        for (String piece : SEPARATORS.splitAsStream(rest).toList()) {
            if (piece.isBlank()) {
                continue;
            }
            Optional<TrackId> named = track(piece.strip());
            if (named == null) {
                throw new Problem.Invalid("track", Message.of("intake.refused.track", piece.strip()));
            }
            named.ifPresent(found::add);
        }
        return found;
    }

    private boolean isAWordForTrack(String text) {
        String plain = ColumnGuess.plain(text);
        return plain.chars().allMatch(Character::isDigit)
                || languages.stream()
                        .anyMatch(words -> plain.startsWith(ColumnGuess.plain(words.t("milestone.track"))));
    }

    /** The owner that a text names: somebody or something of the workspace, else a party outside. */
    Owner owner(String name) {
        return owners.getOrDefault(ColumnGuess.plain(name), Optional.empty())
                .<Owner>map(choice -> switch (choice.kind()) {
                    case PERSON -> new Owner.OfPerson(new PersonId(choice.id()));
                    case SEAT -> new Owner.OfSeat(new SeatId(choice.id()));
                    case ORGANISATION -> new Owner.OfOrganisation(new OrganisationId(choice.id()));
                })
                .orElseGet(() -> new Owner.Outside(name));
    }

    /**
     * The value of a list that a cell names.
     *
     * @param key the sentence that tells which there are, with places for what stood there and for the list
     */
    <E extends Enum<E>> @Nullable E value(Cell cell, List<E> values, String key) {
        String plain = ColumnGuess.plain(cell.text());
        if (plain.isEmpty()) {
            return null;
        }
        for (E value : values) {
            if (called.computeIfAbsent(value, this::words).contains(plain)) {
                return value;
            }
        }
        ExportWords own = languages.getFirst();
        throw new Problem.Invalid(
                "value",
                Message.of(
                        key,
                        cell.text(),
                        String.join("; ", values.stream().map(own::word).toList())));
    }

    private Set<String> words(Enum<?> value) {
        return Stream.concat(Stream.of(value.name()), languages.stream().map(words -> words.word(value)))
                .map(ColumnGuess::plain)
                .collect(Collectors.toSet());
    }
}
