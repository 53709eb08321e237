package nl.spoorboek.bench;

import java.util.List;
import java.util.Locale;

/** Arithmetic of measured values. */
final class Figures {

    private Figures() {}

    /** The smallest measured value that at least this part of all does not exceed. */
    static double percentile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }

    /** Whole numbers from ten on; below, one digit more. */
    static String shown(double value) {
        return String.format(Locale.ROOT, value < 10 && value % 1 != 0 ? "%.1f" : "%.0f", value);
    }
}
