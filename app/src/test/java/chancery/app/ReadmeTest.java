package chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void outputInTheReadmeIsWhatTheCommandPrints() throws IOException {
        Matcher shown = Pattern.compile("<!-- output -->\n```\n(.*?)\n```\n<!-- end of output -->", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(shown.find()).isTrue();
        Cli.Result result = Cli.run(
                "code", ROOT.resolve("examples/2021-08-19-accusation-congo.txt").toString());
        assertThat(shown.group(1))
                .as("README.md is out of date: run docs/refresh")
                .isEqualTo(result.out().stripTrailing());
    }

    static Stream<String> pages() {
        return Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/decisions.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(String page) throws IOException {
        Path file = ROOT.resolve(page);
        assertThat(file).exists();
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(file));
        while (links.find()) {
            assertThat(file.resolveSibling(links.group(1))).exists();
        }
    }
}
