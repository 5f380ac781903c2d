"""From words to numbers: word pieces and casing classes. The Java side does exactly the same."""

import unicodedata

MOST_PIECES = 8
FOLDS = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u00b4": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u00a0": " ",
})  # fmt: skip


def fold(text):
    """Curly quotes and every dash in ASCII, one character for one."""
    return text.translate(FOLDS)


def symbol(char):
    """BERT's notion of punctuation: the ASCII symbols and Unicode's P* categories."""
    return (33 <= ord(char) < 127 and not char.isalnum()) or unicodedata.category(char).startswith("P")


class Pieces:
    """The word pieces of the uncased BERT vocabulary, word by word."""

    def __init__(self, vocabulary):
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.start, self.end, self.unknown = (self.ids[p] for p in ("[CLS]", "[SEP]", "[UNK]"))
        self.cache = {}

    def of(self, word):
        if word not in self.cache:
            plain = unicodedata.normalize("NFD", fold(word).lower())
            plain = "".join(c for c in plain if unicodedata.category(c) != "Mn" and not c.isspace())
            pieces = [piece for part in self.parts(plain) for piece in self.greedy(part)]
            self.cache[word] = pieces[:MOST_PIECES] or [self.unknown]
        return self.cache[word]

    @staticmethod
    def parts(plain):
        """A word cut at its symbols, each symbol a part of its own: "u.s." gives u . s ."""
        parts = [""]
        for char in plain:
            if symbol(char):
                parts += [char, ""]
            else:
                parts[-1] += char
        return [part for part in parts if part]

    def greedy(self, part):
        pieces, begin = [], 0
        while begin < len(part):
            prefix = "##" if begin else ""
            end = next((e for e in range(len(part), begin, -1) if prefix + part[begin:e] in self.ids), None)
            if end is None:
                return [self.unknown]
            pieces.append(self.ids[prefix + part[begin:end]])
            begin = end
        return pieces


OTHER, LOWER, INITIAL, CAPITALS, MIXED, DIGIT, SYMBOL, LETTER = range(8)
SHAPES = 8


def shape(word):
    """The casing class of a word; the encoder itself sees no capitals."""
    if any(c.isdigit() for c in word):
        return DIGIT
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SYMBOL if word else OTHER
    if all(c.islower() for c in letters):
        return LOWER
    if all(c.isupper() for c in letters):
        return LETTER if len(letters) == 1 else CAPITALS
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return INITIAL
    return MIXED if any(c.isupper() for c in letters) else LOWER
