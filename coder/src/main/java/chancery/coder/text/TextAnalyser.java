package chancery.coder.text;

import chancery.coder.codebook.Sources;
import chancery.model.Article;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The door of this package: articles to parsed sentences.
 *
 * <pre>{@code
 * try (TextAnalyser analyser = new TextAnalyser(Sources.shipped())) {
 *     Article article = Article.of("1", Optional.empty(), "Oslo welcomed the truce. Riga did too.");
 *     analyser.analyse(article).sentences().forEach(s -> System.out.println(s.tokens()));
 * }
 * }</pre>
 *
 * Any number of threads may use one analyser at once; each sentence is parsed alone, so the result depends on nothing else.
 */
public final class TextAnalyser implements AutoCloseable {
    private final Pieces pieces;
    private final EmbeddingTable table;
    private final Tokeniser tokeniser;
    private final Splitter splitter;
    private final Scorer scorer;
    private final Windows windows;
    private final Lemmatiser lemmatiser;
    private final Roles roles;

    /** An analyser with the shipped language model and the word lists of the codebook. */
    public TextAnalyser(Sources sources) {
        this(
                sources,
                new Pieces(Language.lines("vocabulary.txt")),
                new EmbeddingTable(Language.bytes("embeddings.bin")));
    }

    private TextAnalyser(Sources sources, Pieces pieces, EmbeddingTable table) {
        this(sources, pieces, table, Network.shipped(pieces, table), Labels.shipped());
    }

    TextAnalyser(Sources sources, Pieces pieces, EmbeddingTable table, Scorer scorer, Labels labels) {
        this.pieces = pieces;
        this.table = table;
        WordLists lists = new WordLists(sources);
        this.tokeniser = new Tokeniser(lists);
        this.splitter = new Splitter(lists);
        this.scorer = scorer;
        this.windows = new Windows(scorer, labels);
        this.lemmatiser = new Lemmatiser(sources, pieces);
        this.roles = new Roles(sources);
    }

    /** The article's sentences, parsed, with their names and predicates, and its quotations. */
    public Analysis analyse(Article article) {
        return analyse(article, Skim::all);
    }

    /** The same, where only the sentences that are worth it are parsed; the others are {@linkplain Sentence#skimmed skimmed}. */
    public Analysis analyse(Article article, Skim skim) {
        String folded = Folding.fold(article.text());
        List<Block> blocks = Layout.blocks(folded);
        List<Quotation> quotations = Quotations.in(article.text(), folded, blocks);
        List<Sentence> flat = new ArrayList<>();
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            split(folded, blocks.get(paragraph), paragraph, flat);
        }
        BitSet worth = skim.worth(flat, quotations);
        List<Sentence> sentences =
                flat.stream().map(s -> worth.get(s.index()) ? parsed(s) : s).toList();
        List<Sentence> annotated = Names.agreed(sentences).stream()
                .map(s -> s.skimmed() ? s : roles.annotate(s))
                .toList();
        return new Analysis(article, annotated, quotations);
    }

    private void split(String folded, Block block, int paragraph, List<Sentence> sentences) {
        List<Span> words = tokeniser.words(folded, block.begin(), block.end());
        int begin = 0;
        for (int end : splitter.ends(folded, words, block.heading())) {
            List<Span> own = words.subList(begin, end);
            sentences.add(Flat.sentence(folded, own, sentences.size(), paragraph, block.heading()));
            begin = end;
        }
    }

    /** All that a word may be a form of, whatever part of speech it is, in lower case. */
    public Set<String> lemmas(String form) {
        return lemmatiser.lemmas(form);
    }

    /** The words as one sentence, their spans as if single spaces stood between them. */
    public Sentence parse(List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            text.append(text.isEmpty() ? "" : " ");
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
        }
        return roles.annotate(parsed(Flat.sentence(Folding.fold(text.toString()), spans, 0, 0, false)));
    }

    private Sentence parsed(Sentence flat) {
        Parse parse = windows.parse(flat.tokens().stream().map(Token::form).toList());
        List<Token> tokens = new ArrayList<>(flat.tokens().size());
        for (Token token : flat.tokens()) {
            tokens.add(parsed(token, parse, token.index() > 0 && !flat.heading()));
        }
        return flat.parsed(Attachments.mended(tokens), Names.of(parse.marks()), parse.heard());
    }

    private Token parsed(Token token, Parse parse, boolean cased) {
        int at = token.index();
        Upos upos = parse.upos().get(at);
        String xpos = parse.xpos().get(at);
        return new Token(
                at,
                token.span(),
                token.form(),
                lemmatiser.lemma(token.form(), upos, xpos, cased),
                upos,
                xpos,
                parse.heads().get(at),
                parse.relations().get(at));
    }

    /** The classifier of pairs over the same word pieces; the caller closes it. */
    public PairScorer pairScorer() {
        return new PairScorer(pieces, table);
    }

    /** Frees the native model; no call may be under way, and none may follow. */
    @Override
    public void close() {
        scorer.close();
    }
}
