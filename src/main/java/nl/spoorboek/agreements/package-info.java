/** Agreements between tracks: what one needs of another or makes possible, by when, and whether the other side accepted it. */
@NullMarked
package nl.spoorboek.agreements;

import org.jspecify.annotations.NullMarked;
