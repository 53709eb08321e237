/** Persons, organisations, seats and rights: the one place that answers "may ..?". */
@NullMarked
package nl.spoorboek.people;

import org.jspecify.annotations.NullMarked;
