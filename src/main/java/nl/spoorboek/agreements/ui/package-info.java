/** Agreements on their own page, on a track and on a milestone. */
@NullMarked
package nl.spoorboek.agreements.ui;

import org.jspecify.annotations.NullMarked;
