package nl.spoorboek.actions.ui;

import nl.spoorboek.actions.ActionRow;

/** How a card on the board is moved without a mouse. */
interface BoardMoves {

    /** Offers the columns a card may go to, beside a button. */
    void choose(com.vaadin.flow.component.Component beside, ActionRow row);

    /** A key was pressed on a card; the number of a column moves it there. */
    void byKey(String key, ActionRow row);
}
