/** Tests of proposals to change a milestone. */
@NullMarked
package nl.spoorboek.proposals;

import org.jspecify.annotations.NullMarked;
