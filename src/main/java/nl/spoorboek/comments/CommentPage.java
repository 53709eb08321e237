package nl.spoorboek.comments;

import java.util.List;

/**
 * The comments on a record.
 *
 * @param items the latest of them, oldest first
 * @param total how many there are
 * @param mayComment whether the reader may add one
 */
public record CommentPage(List<CommentItem> items, int total, boolean mayComment) {

    /** How many earlier ones are not among the items. */
    public int earlier() {
        return total - items.size();
    }
}
