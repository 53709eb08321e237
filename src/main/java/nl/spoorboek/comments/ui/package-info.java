/** The list of comments on a record's page. */
@NullMarked
package nl.spoorboek.comments.ui;

import org.jspecify.annotations.NullMarked;
