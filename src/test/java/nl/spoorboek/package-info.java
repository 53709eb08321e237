/** What the tests of all parts share. */
@NullMarked
package nl.spoorboek;

import org.jspecify.annotations.NullMarked;
