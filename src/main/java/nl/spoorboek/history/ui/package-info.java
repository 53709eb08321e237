/** How history and sources are shown on a record's page. */
@NullMarked
package nl.spoorboek.history.ui;

import org.jspecify.annotations.NullMarked;
