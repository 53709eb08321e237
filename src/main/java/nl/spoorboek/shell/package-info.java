/** The frame around every place: navigation, error pages, browser settings. */
@NullMarked
package nl.spoorboek.shell;

import org.jspecify.annotations.NullMarked;
