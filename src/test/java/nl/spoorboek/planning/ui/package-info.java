/** What people do with milestones on their screens. */
@NullMarked
package nl.spoorboek.planning.ui;

import org.jspecify.annotations.NullMarked;
