/** Tests of letters. */
@NullMarked
package nl.spoorboek.notify;

import org.jspecify.annotations.NullMarked;
