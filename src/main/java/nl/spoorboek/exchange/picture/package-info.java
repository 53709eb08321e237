/** Draws the roadmap for paper and slides: where everything goes, and three ways to put it down (SVG, PNG, PDF). */
@NullMarked
package nl.spoorboek.exchange.picture;

import org.jspecify.annotations.NullMarked;
