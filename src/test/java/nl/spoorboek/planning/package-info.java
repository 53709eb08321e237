/** Tests of milestones and their dependencies. */
@NullMarked
package nl.spoorboek.planning;

import org.jspecify.annotations.NullMarked;
