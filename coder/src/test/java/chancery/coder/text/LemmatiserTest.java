package chancery.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.coder.codebook.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmatiserTest {
    private static final Lemmatiser LEMMATISER =
            new Lemmatiser(Sources.shipped(), new Pieces(Language.lines("vocabulary.txt")));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Putin, PROPN, NNP, Putin",
                "Bahamas, PROPN, NNPS, Bahamas",
                "Saudis, PROPN, NNPS, Saudi",
                "Russian, ADJ, JJ, Russian",
                "n't, PART, RB, not",
                "'s, AUX, VBZ, be",
                "'s, PART, POS, 's",
                "him, PRON, PRP, he",
                "accused, VERB, VBD, accuse",
                "denied, VERB, VBD, deny",
                "denies, VERB, VBZ, deny",
                "planned, VERB, VBN, plan",
                "hoping, VERB, VBG, hope",
                "visited, VERB, VBD, visit",
                "expelled, VERB, VBN, expel",
                "vetoes, VERB, VBZ, veto",
                "plummeting, VERB, VBG, plummet",
                "condemned, VERB, VBD, condemn",
                "pledging, VERB, VBG, pledge",
                "shelling, VERB, VBG, shell",
                "killed, VERB, VBN, kill",
                "struck, VERB, VBN, strike",
                "fled, VERB, VBD, flee",
                "dying, VERB, VBG, die",
                "besieged, VERB, VBD, besiege",
                "withdrew, VERB, VBD, withdraw",
                "ministries, NOUN, NNS, ministry",
                "hostages, NOUN, NNS, hostage",
                "crises, NOUN, NNS, crisis",
                "policemen, NOUN, NNS, policeman",
                "embargoes, NOUN, NNS, embargo",
                "missiles, NOUN, NNS, missile",
                "Talks, NOUN, NNS, talk",
                "worse, ADJ, JJR, bad",
                "closer, ADJ, JJR, close",
                "biggest, ADJ, JJS, big"
            })
    void lemmasAreDictionaryForms(String form, Upos upos, String xpos, String lemma) {
        assertThat(LEMMATISER.lemma(form, upos, xpos, true)).isEqualTo(lemma);
    }
}
