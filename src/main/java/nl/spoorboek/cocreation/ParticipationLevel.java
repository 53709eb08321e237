package nl.spoorboek.cocreation;

/** How far those who join in have a say, from being told to making it together. */
public enum ParticipationLevel {
    INFORM,
    CONSULT,
    ADVISE,
    COPRODUCE
}
