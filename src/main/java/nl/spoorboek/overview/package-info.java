/** The places that gather from all features: what is mine today, and the programme at a glance. */
@NullMarked
package nl.spoorboek.overview;

import org.jspecify.annotations.NullMarked;
