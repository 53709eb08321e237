/** Spoorboek, the shared timetable of a reform. */
@NullMarked
package nl.spoorboek;

import org.jspecify.annotations.NullMarked;
