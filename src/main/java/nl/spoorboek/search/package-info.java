/** Finding records by their words: everything one may read, and nothing else. */
@NullMarked
package nl.spoorboek.search;

import org.jspecify.annotations.NullMarked;
