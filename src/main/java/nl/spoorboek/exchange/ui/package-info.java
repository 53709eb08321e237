/** The menus from which files are taken, and the calendar feed on one's own account. */
@NullMarked
package nl.spoorboek.exchange.ui;

import org.jspecify.annotations.NullMarked;
