/** The place of the programme and of each track. */
@NullMarked
package nl.spoorboek.programme.ui;

import org.jspecify.annotations.NullMarked;
