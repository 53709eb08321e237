/** The programme, its tracks, sheets, programme lines and lights. */
@NullMarked
package nl.spoorboek.programme;

import org.jspecify.annotations.NullMarked;
