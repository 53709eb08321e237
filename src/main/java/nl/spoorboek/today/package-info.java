/** What is mine: the first place, and the counts in the navigation. */
@NullMarked
package nl.spoorboek.today;

import org.jspecify.annotations.NullMarked;
