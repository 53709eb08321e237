/** Action items: who does what by when, on a list and on a board. */
@NullMarked
package nl.spoorboek.actions;

import org.jspecify.annotations.NullMarked;
