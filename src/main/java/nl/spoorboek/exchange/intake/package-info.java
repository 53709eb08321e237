/** A planning that comes in as a file: read, matched, shown before anything changes, and written as one change. */
@NullMarked
package nl.spoorboek.exchange.intake;

import org.jspecify.annotations.NullMarked;
