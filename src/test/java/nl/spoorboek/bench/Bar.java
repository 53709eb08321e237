package nl.spoorboek.bench;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure should not exceed, in the unit of the figure; null where nothing is asked.
 *
 * @param p50 half of all
 * @param p95 nineteen of twenty
 */
record Bar(@Nullable Double p50, @Nullable Double p95) {

    static final Bar NONE = new Bar(null, null);
    /** A place, from the click to the picture. */
    static final Bar PLACE = new Bar(150.0, 400.0);
    /** Something that one does, until one sees it. */
    static final Bar ACTION = new Bar(null, 150.0);
    /** The same, until others see it. */
    static final Bar OTHERS = new Bar(null, 300.0);

    static Bar half(double most) {
        return new Bar(most, null);
    }

    static Bar most(double most) {
        return new Bar(null, most);
    }

    boolean isMetBy(List<Double> figures) {
        return (p50 == null || Figures.percentile(figures, 0.5) <= p50)
                && (p95 == null || Figures.percentile(figures, 0.95) <= p95);
    }

    boolean asksNothing() {
        return p50 == null && p95 == null;
    }

    @Override
    public String toString() {
        return Stream.of(said("p50", p50), said("p95", p95))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static @Nullable String said(String name, @Nullable Double most) {
        return most == null ? null : String.format(Locale.ROOT, "%s ≤ %s", name, Figures.shown(most));
    }
}
