package nl.spoorboek.agreements;

/** Which way an agreement runs between the track that says it and the track that answers. */
public enum AgreementKind {
    /** The track that says it needs something; the other brings it. */
    NEEDS,
    /** The track that says it brings something that makes the other's work possible. */
    MAKES_POSSIBLE
}
