package chancery.coder.text;

import chancery.coder.codebook.Sources;
import chancery.model.Article;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

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
    private final Tokeniser tokeniser;
    private final Splitter splitter;
    private final Scorer scorer;
    private final Windows windows;
    private final Lemmatiser lemmatiser;
    private final Roles roles;

    /** An analyser with the shipped language model and the word lists of the codebook. */
    public TextAnalyser(Sources sources) {
        this(sources, new Pieces(Language.lines("vocabulary.txt")));
    }

    private TextAnalyser(Sources sources, Pieces pieces) {
        this(sources, pieces, Network.shipped(pieces), Labels.shipped());
    }

    TextAnalyser(Sources sources, Pieces pieces, Scorer scorer, Labels labels) {
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
        String folded = Folding.fold(article.text());
        List<Block> blocks = Layout.blocks(folded);
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            addSentences(folded, blocks.get(paragraph), paragraph, sentences);
        }
        List<Sentence> annotated =
                Names.agreed(sentences).stream().map(roles::annotate).toList();
        return new Analysis(article, annotated, Quotations.in(article.text(), folded, blocks));
    }

    private void addSentences(String folded, Block block, int paragraph, List<Sentence> sentences) {
        List<Span> words = tokeniser.words(folded, block.begin(), block.end());
        int begin = 0;
        for (int end : splitter.ends(folded, words, block.heading())) {
            List<Span> own = words.subList(begin, end);
            sentences.add(sentence(folded, own, sentences.size(), paragraph, block.heading()));
            begin = end;
        }
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
        return roles.annotate(sentence(Folding.fold(text.toString()), spans, 0, 0, false));
    }

    private Sentence sentence(String folded, List<Span> words, int index, int paragraph, boolean heading) {
        List<String> forms = words.stream()
                .map(word -> folded.substring(word.begin(), word.end()))
                .toList();
        Parse parse = windows.parse(forms);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int at = 0; at < forms.size(); at++) {
            tokens.add(token(parse, forms.get(at), words.get(at), at, heading));
        }
        Span span = words.isEmpty() ? new Span(0, 0) : words.getFirst().cover(words.getLast());
        return new Sentence(index, paragraph, heading, span, tokens, Names.of(parse.marks()), List.of());
    }

    private Token token(Parse parse, String form, Span span, int at, boolean heading) {
        Upos upos = parse.upos().get(at);
        String xpos = parse.xpos().get(at);
        String lemma = lemmatiser.lemma(form, upos, xpos, at > 0 && !heading);
        return new Token(
                at,
                span,
                form,
                lemma,
                upos,
                xpos,
                parse.heads().get(at),
                parse.relations().get(at));
    }

    /** Frees the native model; no call may be under way, and none may follow. */
    @Override
    public void close() {
        scorer.close();
    }
}
