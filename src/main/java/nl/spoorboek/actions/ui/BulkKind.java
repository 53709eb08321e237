package nl.spoorboek.actions.ui;

/** What can be done with several actions at once, in the order of its buttons. */
enum BulkKind {
    STATE,
    OWNER,
    DUE,
    SHIFT,
    PRIORITY,
    SERVE
}
