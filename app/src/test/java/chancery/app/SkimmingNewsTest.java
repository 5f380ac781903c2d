package chancery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.coder.Coder;
import chancery.coder.Effort;
import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Finding;
import chancery.reader.Document;
import chancery.reader.Mapping;
import chancery.reader.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** News of ../shared, one story in fifty, with and without skimming; bench/run Skim does the same for as many as one likes. */
class SkimmingNewsTest {
    private static final Path NEWS = Path.of("../../shared/dev/news/news-dev.jsonl.gz");
    private static final int STEP = 50;
    private static final double ALLOWED = 0.005;

    @Test
    void skimmingLosesAtMostHalfAPercentOfTheFindings() {
        assumeTrue(Files.isReadable(NEWS), "../shared is not here: skipped");
        Set<String> lost = new HashSet<>();
        int all = 0;
        Codebook codebook = Codebook.shipped();
        try (Coder skimming = new Coder(codebook);
                Coder whole = new Coder(codebook, Effort.WHOLE)) {
            for (Article article : stories()) {
                Set<String> expected = ids(whole, article);
                all += expected.size();
                expected.removeAll(ids(skimming, article));
                lost.addAll(expected);
            }
        }
        assertThat(all).isGreaterThan(500);
        assertThat(lost).hasSizeLessThanOrEqualTo((int) (ALLOWED * all));
    }

    private static List<Article> stories() {
        List<Article> all = new ArrayList<>();
        new Reader(Optional.empty(), Mapping.usual(), Optional.empty()).read(NEWS, document -> {
            if (document instanceof Document.Read read) {
                all.add(read.article());
            }
        });
        List<Article> some = new ArrayList<>();
        for (int k = 0; k < all.size(); k += STEP) {
            some.add(all.get(k));
        }
        return some;
    }

    private static Set<String> ids(Coder coder, Article article) {
        return coder.code(article).stream().map(Finding::id).collect(Collectors.toSet());
    }
}
