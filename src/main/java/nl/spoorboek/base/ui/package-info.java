/** The few components that every place uses. */
@NullMarked
package nl.spoorboek.base.ui;

import org.jspecify.annotations.NullMarked;
