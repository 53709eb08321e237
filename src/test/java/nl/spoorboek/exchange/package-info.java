/** Tests of what leaves the workspace. */
@NullMarked
package nl.spoorboek.exchange;

import org.jspecify.annotations.NullMarked;
