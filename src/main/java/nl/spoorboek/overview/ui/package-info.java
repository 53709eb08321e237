/** The first place and the place of the programme. */
@NullMarked
package nl.spoorboek.overview.ui;

import org.jspecify.annotations.NullMarked;
