package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokeniserTest {
    private static final Tokeniser TOKENISER = new Tokeniser(new WordLists(Sources.shipped()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They don't, won't, cannot.|They do n't , wo n't , can not .",
                "Oslo's envoy; the rebels' camp|Oslo 's envoy ; the rebels ' camp",
                "It's Riga's; they'd say we're late|It 's Riga 's ; they 'd say we 're late",
                "the U.S. President|the U.S. President",
                "Mr. J. Smith, Jr., met Gen. Ahmed.|Mr. J. Smith , Jr. , met Gen. Ahmed .",
                "GEN. AHMED MET SEN. ROE|GEN. AHMED MET SEN. ROE",
                "No. 7 said no.|No. 7 said no .",
                "He said No. She left.|He said No . She left .",
                "a 15-year-old boy|a 15 - year - old boy",
                "the S-300 system|the S - 300 system",
                "a non-aligned, anti-tank, re-elected man|a non-aligned , anti-tank , re-elected man",
                "U.N.-backed talks|U.N. - backed talks",
                "$5m, \u20ac2.5bn and US$3 million|$ 5 m , \u20ac 2.5 bn and US$ 3 million",
                "1,000 men, 2,5 or 3.4%|1,000 men , 2 , 5 or 3.4 %",
                "at 10:30am on 9/11|at 10:30 am on 9/11",
                "and/or|and / or",
                "see www.example.org/a?b=1, or write a.b@example.org.|see www.example.org/a?b=1 , or write a.b@example.org .",
                "wait ... no--yes!!! (ok?)|wait ... no -- yes!!! ( ok ? )",
                "the square.Oslo said|the square . Oslo said",
                "US.Secretary of State of the US.|US. Secretary of State of the US .",
                "\"We agree,\" she said.|\" We agree , \" she said .",
                "the 'moderate' rebels of '72 and the 1980s|the ' moderate ' rebels of '72 and the 1980s",
                "AT&T and R&D|AT&T and R&D",
                "[ISIS] and (NATO)'s|[ ISIS ] and ( NATO ) 's",
                "#Oslo @oslo #1|#Oslo @oslo #1",
                "4\u20135 May \u2014 later|4 - 5 May - later",
                "O'Brien at 5 o'clock|O'Brien at 5 o'clock",
                "\u0645\u0635\u0631 \u041a\u0438\u0457\u0432 \ud83d\ude00\ud83d\udc4d\ud83c\udffd|\u0645\u0635\u0631 \u041a\u0438\u0457\u0432 \ud83d\ude00 \ud83d\udc4d\ud83c\udffd",
            })
    void wordsAreThoseOfUniversalDependencies(String text, String words) {
        String folded = Folding.fold(text);

        String found = TOKENISER.words(folded, 0, folded.length()).stream()
                .map(w -> folded.substring(w.begin(), w.end()))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(words.replace("yes!!!", "yes !!!"));
    }
}
