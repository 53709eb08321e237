/** What people say about a milestone or an action, and whom they mention. */
@NullMarked
package nl.spoorboek.comments;

import org.jspecify.annotations.NullMarked;
