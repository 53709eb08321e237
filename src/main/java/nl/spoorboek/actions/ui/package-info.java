/** Views of action items. */
@NullMarked
package nl.spoorboek.actions.ui;

import org.jspecify.annotations.NullMarked;
