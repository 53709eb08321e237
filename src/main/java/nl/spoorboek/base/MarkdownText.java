package nl.spoorboek.base;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text that people write, in Markdown (CommonMark 0.31): to HTML that is safe to show, and to plain text. Only Markdown is
 * kept; it is cleaned each time on its way out, so that a better cleaning counts for old texts too.
 *
 * <p><b>The rendered plain text</b> is, exactly, what the text nodes of {@link #html} hold, one after the other: what a browser
 * gives as {@code textContent}. Blocks are apart by one newline, list items too; a hard line break is a newline; a line end in a
 * paragraph stays one. Marks, tags and addresses of links are not in it; an image is its description. Nothing stands before
 * the first block or after the last; a block of code keeps its own last line end. Offsets in it count UTF-16 units, as in Java and in JavaScript.
 */
public final class MarkdownText {

    /** HTML that somebody typed is shown as what was typed. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();

    private static final Parser PARSER = Parser.builder().build();

    private static final PolicyFactory CLEAN = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "hr",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    /** A text stands under the headings of a page: its own begin two levels lower. */
    private static final int HEADING_SHIFT = 2;

    private static final int LOWEST_HEADING = 6;

    private static final Pattern AFTER_OPENING = Pattern.compile("(<(?:ul|ol|li|blockquote)(?: [^<>]*)?>)\n");
    private static final Pattern BEFORE_CLOSING = Pattern.compile("\n(</(?:ul|ol|li|blockquote)>)");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("</li>\\s*<li>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private MarkdownText() {}

    /** Safe HTML: no script, no style, no frame, no image; links to http, https and mailto only, with rel=noopener. */
    public static String html(String markdown) {
        Node document = PARSER.parse(normalised(markdown));
        document.accept(new Plainer());
        String html = CLEAN.sanitize(RENDERER.render(document)).strip();
        html = AFTER_OPENING.matcher(html).replaceAll("$1");
        html = BEFORE_CLOSING.matcher(html).replaceAll("$1");
        // the cleaner takes what stands between items away
        return BETWEEN_ITEMS.matcher(html).replaceAll("</li>\n<li>");
    }

    /** The rendered plain text, as defined above. */
    public static String plain(String markdown) {
        return text(html(markdown));
    }

    /** One line without Markdown, such as a heading, as safe HTML. */
    public static String lineHtml(String line) {
        return CLEAN.sanitize(escape(normalised(line).replace('\n', ' ').strip()));
    }

    /** The plain text of {@link #lineHtml}. */
    public static String linePlain(String line) {
        return text(lineHtml(line));
    }

    /** The text nodes of cleaned HTML: the cleaner writes every other angle bracket as an entity. */
    private static String text(String html) {
        return Encoding.decodeHtml(TAG.matcher(html).replaceAll(""), false);
    }

    private static String normalised(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Lowers headings and lets images be their description. */
    private static final class Plainer extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + HEADING_SHIFT, LOWEST_HEADING));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            for (Node child : children(image)) {
                image.insertBefore(child);
            }
            image.unlink();
        }

        private static List<Node> children(Node parent) {
            var children = new java.util.ArrayList<Node>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
