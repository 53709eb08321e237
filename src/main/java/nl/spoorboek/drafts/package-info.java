/** Drafts in numbered versions, their passages, rounds of review and remarks on words of a version. */
@NullMarked
package nl.spoorboek.drafts;

import org.jspecify.annotations.NullMarked;
