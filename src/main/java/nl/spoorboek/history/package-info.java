/** Who changed what, when and why: one history for all records. */
@NullMarked
package nl.spoorboek.history;

import org.jspecify.annotations.NullMarked;
