package nl.spoorboek.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @Test
    void paragraphs_are_apart_by_one_newline() {
        assertThat(MarkdownText.plain("Eerste *schuine* regel\n\nTweede **vette** regel\n"))
                .isEqualTo("Eerste schuine regel\nTweede vette regel");
    }

    @Test
    void a_line_end_stays_one_and_a_hard_break_is_a_newline() {
        assertThat(MarkdownText.plain("een\ntwee\\\ndrie")).isEqualTo("een\ntwee\ndrie");
        assertThat(MarkdownText.plain("een\r\ntwee\rdrie")).isEqualTo("een\ntwee\ndrie");
    }

    @Test
    void list_items_and_quotes_are_lines_without_marks() {
        assertThat(MarkdownText.plain("Vooraf:\n\n- a\n- b\n  1. c\n\n> d")).isEqualTo("Vooraf:\na\nb\nc\nd");
    }

    @Test
    void a_link_is_its_words_and_an_image_its_description() {
        assertThat(MarkdownText.plain(
                        "zie [de wet](https://wetten.example/a_b) en ![een foto](https://x.example/i.png)"))
                .isEqualTo("zie de wet en een foto");
        assertThat(MarkdownText.html("![een *mooie* foto](https://x.example/i.png)"))
                .isEqualTo("<p>een <em>mooie</em> foto</p>");
    }

    @Test
    void links_open_no_window_on_us() {
        assertThat(MarkdownText.html("[wet](https://wetten.example)"))
                .contains("href=\"https://wetten.example\"")
                .contains("noopener");
    }

    @Test
    void offsets_count_utf_16_units_of_emoji_and_combining_characters_as_they_are() {
        String typed = "Hé 👩‍👧 *gezin*, cafe\u0301!";
        String plain = MarkdownText.plain(typed);
        assertThat(plain).isEqualTo("Hé 👩‍👧 gezin, cafe\u0301!");
        assertThat(plain.indexOf("gezin")).isEqualTo(9);
        assertThat(plain).hasSize(typed.length() - 2);
    }

    @Test
    void headings_in_a_text_begin_below_those_of_the_page() {
        assertThat(MarkdownText.html("# Kop")).isEqualTo("<h3>Kop</h3>");
        assertThat(MarkdownText.html("###### Kop")).isEqualTo("<h6>Kop</h6>");
    }

    @Test
    void a_line_is_taken_as_it_is() {
        assertThat(MarkdownText.linePlain("1. Toegang & *keuze* <b>")).isEqualTo("1. Toegang & *keuze* <b>");
        assertThat(MarkdownText.lineHtml("<img src=x onerror=alert(1)>")).doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[klik](javascript:alert(1))",
                "[klik](  JaVaScRiPt:alert(1))",
                "[klik](&#106;avascript:alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:x)",
                "![x](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=https://x.example></iframe>",
                "<style>body{display:none}</style>",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "[x](https://x.example \"\\\" onmouseover=alert(1) \\\"\")",
                "<https://x.example/\"onclick=alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<div style=\"position:fixed\">x</div>",
                "\u202e<script>\u0000alert(1)</script>"
            })
    void hostile_text_comes_out_harmless(String hostile) {
        Element body = Jsoup.parseBodyFragment(MarkdownText.html(hostile)).body();
        assertThat(body.select("script, img, svg, iframe, style, object, form, input, div, link, meta"))
                .isEmpty();
        assertThat(body.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes()).allSatisfy(attribute -> {
                    assertThat(attribute.getKey()).isIn("href", "rel", "start");
                    if (attribute.getKey().equals("href")) {
                        assertThat(attribute.getValue()).matches("(?i)(https?|mailto):.*");
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gewoon",
                "a\n\nb\n\nc",
                "- een\n- twee\n\n  met meer\n- drie",
                "1. een\n   - a\n   - b\n2. twee",
                "> citaat\n> - lijst\n>\n> meer",
                "```\ncode < & >\n\nnog\n```\n\ndaarna",
                "# kop\ntekst  \nregel",
                "a & b < c > d \" ' = ` @ + &amp; &lt;",
                "👩‍👧 é e\u0301 \u00a0vast \u200bnul",
                "---\n\n***",
                "<b>html</b> & <script>x</script>",
                "![foto](x.png) [weg](javascript:x) [blijft](https://x.example)",
                "a\\\nb\\*c",
                ""
            })
    void the_plain_text_is_what_a_browser_reads_from_the_html(String markdown) {
        var text = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.getWholeText());
                    }
                },
                Jsoup.parseBodyFragment(MarkdownText.html(markdown)).body());
        assertThat(MarkdownText.plain(markdown)).isEqualTo(text.toString());
    }
}
