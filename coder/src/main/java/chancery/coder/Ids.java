package chancery.coder;

import chancery.model.Article;
import chancery.model.Mention;
import chancery.model.Quote;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Content hashes: the first 16 hexadecimal digits of SHA-256 over the article's id and what a finding says. */
final class Ids {
    private Ids() {}

    static String of(Article article, Draft draft) {
        StringBuilder content = new StringBuilder(article.id());
        content.append('\n')
                .append(draft.kind().event())
                .append('/')
                .append(draft.kind().mode());
        content.append('\n').append(draft.status());
        codes(content, draft.actors());
        codes(content, draft.recipients());
        for (Quote quote : draft.quotes()) {
            content.append('\n').append(quote.span().begin()).append(' ').append(quote.words());
        }
        return hash(content.toString());
    }

    private static void codes(StringBuilder content, List<Mention> mentions) {
        content.append('\n');
        mentions.forEach(mention ->
                mention.actors().forEach(actor -> content.append(actor.code()).append(' ')));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
