package nl.spoorboek.comments;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a comment. */
public record CommentId(UUID value) implements Id {

    /** A fresh identity. */
    public static CommentId fresh() {
        return new CommentId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
