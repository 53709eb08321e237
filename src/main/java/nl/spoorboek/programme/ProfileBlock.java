package nl.spoorboek.programme;

/** The eleven blocks of a track's sheet (spoorblad), in the order of the sheet (requirement R-SPR-02). */
public enum ProfileBlock {
    TARGET_GROUP,
    FINANCE,
    INFLUENCEABLE,
    NOT_INFLUENCEABLE,
    STAKEHOLDERS,
    INTERFACES,
    PROBLEM,
    REFORMS,
    DESIRED_RESULTS,
    CHALLENGES,
    REALISED
}
