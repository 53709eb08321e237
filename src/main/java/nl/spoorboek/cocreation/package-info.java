/** Cocreation sessions: topics, contributions, responses and what came of them. */
@NullMarked
package nl.spoorboek.cocreation;

import org.jspecify.annotations.NullMarked;
