/** Milestones, phases, dependencies and the roadmap. */
@NullMarked
package nl.spoorboek.planning;

import org.jspecify.annotations.NullMarked;
