package nl.spoorboek.programme.ui;

/** Addresses of the programme and its tracks. */
public final class ProgrammeNavigation {

    private ProgrammeNavigation() {}

    /** The page of a track. */
    public static String track(int number) {
        return "sporen/" + number;
    }

    /** A part of the page of a track. */
    public static String track(int number, String part) {
        return "sporen/" + number + "/" + part;
    }
}
