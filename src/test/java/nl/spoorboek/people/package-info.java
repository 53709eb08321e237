/** Tests of persons, organisations, seats and rights. */
@NullMarked
package nl.spoorboek.people;

import org.jspecify.annotations.NullMarked;
