#!/usr/bin/env python3
"""Fills in universal tags where CoNLL-U has only Penn tags:  upos.py < IN.conllu > OUT.conllu

penn-upos.tsv gives a tag its universal tag, more closely where it names a relation or a word too.
"""
import csv
import pathlib
import sys


def table():
    with open(pathlib.Path(__file__).with_name("penn-upos.tsv"), encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {(r["xpos"], r["relation"], r["word"]): r["upos"] for r in rows}


def main():
    known = table()
    for line in sys.stdin:
        row = line.rstrip("\n").split("\t")
        if len(row) == 10:
            xpos, relation, word = row[4], row[7], row[1].lower()
            row[3] = known.get((xpos, relation, "")) or known.get((xpos, "", word)) or known.get((xpos, "", ""), "X")
        print("\t".join(row))


if __name__ == "__main__":
    main()
