/** The places where drafts are read, remarked on and written. */
@NullMarked
package nl.spoorboek.drafts.ui;

import org.jspecify.annotations.NullMarked;
