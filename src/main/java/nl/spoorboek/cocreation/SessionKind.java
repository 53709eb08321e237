package nl.spoorboek.cocreation;

/** What kind of gathering a session is (the kinds of the demo files, see {@code db/demo/sessions.yaml}). */
public enum SessionKind {
    DIALOGUE_TABLE,
    CITY_DIALOGUE,
    WORKSHOP,
    DESIGN_SESSION,
    SOUNDING_BOARD,
    CONSULTATION,
    LEARNING_SESSION,
    CASE_DISCUSSION,
    WORKING_GROUP,
    NETWORK_MEETING,
    STEERING_TABLE,
    COUNCIL_MEETING,
    SURVEY,
    MEETING
}
