package chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageTest {
    private static final String STORY = """
            France accused Norway of shelling the port 🚢🚢, a charge that Norway denied.\r
            \r
            "Nothing <b>of the kind</b> & no more," she said. <script>alert(1)</script>\r
            قالت فرنسا إنها تدين الهجوم. Kenya's president visited Peru on Tuesday.\r
            """;

    private static String page = "";

    @BeforeAll
    static void code(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("2015-05-12-<i>&.txt"), STORY);
        Cli.Result result = Cli.run("code", "--to", "html", file.toString());
        assertThat(result.exit()).isZero();
        page = result.out();
    }

    @Test
    void textStandsInThePageCharacterForCharacter() {
        Matcher text = Pattern.compile("<div class=\"text\" dir=\"auto\">(.*?)</div>", Pattern.DOTALL)
                .matcher(page);
        assertThat(text.find()).isTrue();
        assertThat(plain(text.group(1))).isEqualTo(STORY);
    }

    @Test
    void nothingOfTheStoryIsTakenForMarkup() {
        assertThat(page).doesNotContain("<script").doesNotContain("<b>of").doesNotContain("<i>");
        assertThat(page).contains("<h1>2015-05-12-&lt;i&gt;&amp;.txt</h1>");
    }

    @Test
    void pageAsksNothingOfAnybodyElse() {
        assertThat(page)
                .doesNotContainPattern("(?i)(src|href)\\s*=\\s*\"(?!#)")
                .doesNotContainPattern("(?i)url\\(|@import|https?:|<link|<iframe|<object");
    }

    @Test
    void wordsLeadToTheirCardAndTheCardSaysWhy() {
        assertThat(page).contains("id=\"s1f0\"", "href=\"#s1f0\"", "data-n=\"1\"", "<summary>why</summary>");
        assertThat(page).containsPattern("#s1:has\\(#s1f0:hover,#s1f0:target\\) \\.s1f0");
        assertThat(page).containsPattern("class=\"silent\" title=\"[^\"]+\"");
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&#13;", "\r")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
