package nl.spoorboek.exchange.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.spoorboek.exchange.picture.Place.Name;
import nl.spoorboek.exchange.picture.Place.Side;

/** A folded lane: a small sign for a stop by itself, and a count for stops that would touch; as on the screen, no names. */
final class FoldedLane {

    /** From the top of the lane to its line, and from there to the next lane. */
    static final double HALF = 20;

    static final double SIGN = 0.62;

    /** Two counts keep this far apart. */
    private static final double SPAN = 40;

    private FoldedLane() {}

    static List<Place> layOut(List<Item> items, ToDoubleFunction<Item> xOf) {
        List<Place> places = new ArrayList<>();
        for (Item item : items.stream()
                .sorted(Comparator.comparingDouble(xOf).thenComparing(Item::title))
                .toList()) {
            double x = xOf.applyAsDouble(item);
            Place last = places.isEmpty() ? null : places.getLast();
            if (last != null && x - last.x() < SPAN) {
                List<Item> together = new ArrayList<>(last.items());
                together.add(item);
                places.set(places.size() - 1, new Place(last.x(), 0, together, null, null));
            } else {
                places.add(new Place(x, 0, List.of(item), new Name(Side.RIGHT, x, 0, 0), null));
            }
        }
        return places;
    }
}
