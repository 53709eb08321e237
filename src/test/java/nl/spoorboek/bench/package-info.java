/** Measures the house with much data and many people: tables of figures, no verdicts. */
@NullMarked
package nl.spoorboek.bench;

import org.jspecify.annotations.NullMarked;
