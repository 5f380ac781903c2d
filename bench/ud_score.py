#!/usr/bin/env python3
"""Scores CoNLL-U against CoNLL-U: words, sentences, UPOS, XPOS, lemma, UAS and LAS, with and without punctuation.

    bench/ud_score.py GOLD PREDICTED

Words are aligned by the characters that they cover when white space is left out, so both gold words and words found in raw
text can be scored; figures are F1, which is accuracy where all words are given. Relations are compared with their subtypes if not said otherwise.
Curly quotes and dashes count as their ASCII likenesses in lemmas.
"""
import gzip
import sys

FOLD = str.maketrans("\u2018\u2019`\u201c\u201d\u2013\u2014", "'''\"\"--")


def sentences(path):
    """Lists of (begin, end, row) with ends counted in visible characters of the file."""
    at, rows, found, inner, last = 0, [], [], [], 0
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line and rows:
                found.append(rows)
                rows = []
            elif line and not line.startswith("#"):
                row = line.split("\t")
                if row[0].isdigit():
                    size = len("".join(row[1].split()))
                    rows.append((at, at + size, row))
                    at += size
    return found + ([rows] if rows else [])


def facts(found):
    words, spans = {}, set()
    for rows in found:
        spans.add((rows[0][0], rows[-1][1]))
        for begin, end, row in rows:
            head = int(row[6]) - 1
            parent = ("root",) if head < 0 else rows[head][:2]
            words[begin, end] = (row[3], row[4], row[2].translate(FOLD), parent, row[7])
    return words, spans


def base(relation):
    return relation.split(":")[0]


def f1(right, gold, given):
    return 200 * right / max(1, gold + given)


def main(gold_path, given_path):
    gold, gold_spans = facts(sentences(gold_path))
    given, given_spans = facts(sentences(given_path))
    both = gold.keys() & given.keys()
    print(f"{len(gold)} words, {len(gold_spans)} sentences")
    print(f"words      {f1(len(both), len(gold), len(given)):.2f}")
    print(f"sentences  {f1(len(gold_spans & given_spans), len(gold_spans), len(given_spans)):.2f}")
    tests = {
        "UPOS": lambda a, b: a[0] == b[0],
        "XPOS": lambda a, b: a[1] == b[1],
        "lemma": lambda a, b: a[2] == b[2],
        "UAS": lambda a, b: a[3] == b[3],
        "LAS": lambda a, b: a[3:] == b[3:],
        "LAS without subtypes": lambda a, b: a[3] == b[3] and base(a[4]) == base(b[4]),
    }
    for name, test in tests.items():
        print(f"{name:10} {f1(sum(test(gold[w], given[w]) for w in both), len(gold), len(given)):.2f}")
    plain = {w for w in gold if gold[w][0] != "PUNCT"}
    mine = {w for w in given if (gold[w][0] if w in gold else given[w][0]) != "PUNCT"}
    for name in ("UAS", "LAS"):
        right = sum(tests[name](gold[w], given[w]) for w in plain & mine)
        print(f"{name} without punctuation {f1(right, len(plain), len(mine)):.2f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
