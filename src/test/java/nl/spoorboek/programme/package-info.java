/** Tests of the programme, its tracks and their frame. */
@NullMarked
package nl.spoorboek.programme;

import org.jspecify.annotations.NullMarked;
