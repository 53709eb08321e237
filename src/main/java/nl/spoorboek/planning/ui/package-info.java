/** Views of milestones and the roadmap. */
@NullMarked
package nl.spoorboek.planning.ui;

import org.jspecify.annotations.NullMarked;
