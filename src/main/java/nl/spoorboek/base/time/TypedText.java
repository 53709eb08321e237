package nl.spoorboek.base.time;

/** Text as a person typed it, made safe to keep: nothing that is visible changes. */
final class TypedText {

    private TypedText() {}

    /**
     * Without control and formatting characters (such as those that turn the direction of text, which would make a
     * date look like another one), without lone surrogates, and without space around it. Line ends and tabs become
     * a space.
     */
    static String clean(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append(' ');
                case Character.FORMAT -> {}
                case Character.SURROGATE -> kept.append('\uFFFD');
                default -> kept.appendCodePoint(point);
            }
        });
        return kept.toString().strip();
    }

    /** The length as PostgreSQL counts it. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
