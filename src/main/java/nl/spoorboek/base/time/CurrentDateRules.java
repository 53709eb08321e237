package nl.spoorboek.base.time;

/** What vague date words mean at this moment: the programme's settings, or the defaults while it has none. */
@FunctionalInterface
public interface CurrentDateRules {

    /** The rules that hold now; cheap enough to ask at each key that is typed. */
    DateRules now();
}
