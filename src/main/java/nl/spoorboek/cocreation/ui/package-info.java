/** The places of cocreation: all sessions, and one session before, during and after. */
@NullMarked
package nl.spoorboek.cocreation.ui;

import org.jspecify.annotations.NullMarked;
