/** What every feature shares. */
@NullMarked
package nl.spoorboek.base;

import org.jspecify.annotations.NullMarked;
