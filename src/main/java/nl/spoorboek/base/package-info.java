/** Values that every feature shares: ids, reading levels, errors, who acts. */
@NullMarked
package nl.spoorboek.base;

import org.jspecify.annotations.NullMarked;
