package nl.spoorboek.actions;

/** How pressing an action is, the most pressing first. */
public enum ActionPriority {
    HIGH,
    NORMAL,
    LOW
}
