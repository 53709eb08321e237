/** Tests of the places that gather from all features. */
@NullMarked
package nl.spoorboek.overview;

import org.jspecify.annotations.NullMarked;
