/** Proposals on the page of their milestone. */
@NullMarked
package nl.spoorboek.proposals.ui;

import org.jspecify.annotations.NullMarked;
