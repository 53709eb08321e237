package nl.spoorboek.cocreation;

/** When a contribution was given, seen from the session. */
public enum Moment {
    BEFORE,
    DURING,
    AFTER
}
