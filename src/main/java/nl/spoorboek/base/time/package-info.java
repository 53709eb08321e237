/** Partial dates: what officials write, the days it covers, and how it is told in words. */
@NullMarked
package nl.spoorboek.base.time;

import org.jspecify.annotations.NullMarked;
