/** The place where one searches. */
@NullMarked
package nl.spoorboek.search.ui;

import org.jspecify.annotations.NullMarked;
