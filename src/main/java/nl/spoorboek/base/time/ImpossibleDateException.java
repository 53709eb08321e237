package nl.spoorboek.base.time;

/** A part of the text is a date that does not exist; becomes {@link Reading.Impossible}. */
final class ImpossibleDateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    ImpossibleDateException(String part) {
        // no stack trace: it tells what a person typed, not a fault of the programme
        super("no such date: " + part, null, false, false);
        this.part = part;
    }

    String part() {
        return part;
    }
}
