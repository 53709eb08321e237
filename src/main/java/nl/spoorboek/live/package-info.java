/** One live mechanism: a change in the database wakes the open views that show it. */
@NullMarked
package nl.spoorboek.live;

import org.jspecify.annotations.NullMarked;
