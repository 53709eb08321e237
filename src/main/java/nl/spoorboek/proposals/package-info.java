/** Proposals to change a milestone, by those who read it and do not plan it. */
@NullMarked
package nl.spoorboek.proposals;

import org.jspecify.annotations.NullMarked;
