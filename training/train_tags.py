"""Trains the quick tagger, which guesses a word's part of speech from the words around it, before anything is parsed.

Each feature of a word picks one row of a table by its hash; the sum of the rows scores the tags. Writes `tags.bin`:
"TAG1", rows, tags, the scale of all (int32, int32, float32), then int8 rows; little-endian.
"""

import argparse
import random
import struct
from pathlib import Path

import numpy as np
import torch
from torch import nn

import treebank
from evaluate import Graph, predict
from marked import untagged
from parser_model import Labels
from words import fold, shape

ROWS = 1 << 16
DROPPED = 0.3  # share of the features hidden while it learns
SIDES = 2  # words that are seen on either side


def hash_of(text):
    """FNV-1a over UTF-16 code units, folded to 16 bits, as the Java side has it."""
    value = 0x811C9DC5
    for unit in np.frombuffer(text.encode("utf-16-le"), "<u2").tolist():
        value = ((value ^ unit) * 0x01000193) & 0xFFFFFFFF
    return (value ^ (value >> 16)) & (ROWS - 1)


class Features:
    """The rows of each word: itself, its neighbours, pairs of them, their endings, its beginning and its casing."""

    def __init__(self):
        self.cache = {}

    def row(self, text):
        if text not in self.cache:
            self.cache[text] = hash_of(text)
        return self.cache[text]

    def of(self, words):
        forms = [""] * SIDES + [fold(word).lower() for word in words] + [""] * SIDES
        shapes = ["0", *(str(shape(word)) for word in words), "0"]
        return [[self.row(text) for text in self.texts(forms, shapes, at)] for at in range(len(words))]

    @staticmethod
    def texts(forms, shapes, at):
        before2, before, word, after, after2 = forms[at : at + 5]
        casing = "".join(shapes[at : at + 3])
        return ("w" + word, "b" + before, "a" + after, "c" + before2, "d" + after2, "3" + word[-3:], "2" + word[-2:],
                "4" + word[-4:], "p" + word[:3], "x" + before[-3:], "y" + after[-3:], "s" + casing, "l" + before + " " + word,
                "r" + word + " " + after, "o" + before + " " + after, "z" + before[-2:] + " " + word[-3:] + " " + after[-2:])  # fmt: skip


def matrices(sentences, tags):
    features, rows, gold = Features(), [], []
    for s in sentences:
        rows += features.of(s.words)
        gold += [tags.index(tag) for tag in s.upos]
    return torch.tensor(rows), torch.tensor(gold)


def train(rows, gold, count, epochs):
    table = nn.EmbeddingBag(ROWS, count, mode="sum")
    nn.init.zeros_(table.weight)
    optimizer = torch.optim.Adagrad(table.parameters(), lr=0.2)
    for epoch in range(epochs):
        order, total = torch.randperm(len(gold)), 0.0
        for begin in range(0, len(order), 256):
            at = order[begin : begin + 256]
            picked = rows[at]
            kept = picked.masked_fill(torch.rand(picked.shape) < DROPPED, 0)  # no single feature is to be trusted
            loss = nn.functional.cross_entropy(table(kept), gold[at])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(at)
        print(f"epoch {epoch + 1} loss {total / len(gold):.4f}", flush=True)
    return table.weight.detach().numpy()


def write(path, weights):
    scale = np.abs(weights).max() / 127
    with open(path, "wb") as out:
        out.write(b"TAG1" + struct.pack("<iif", *weights.shape, scale))
        out.write(np.rint(weights / scale).astype(np.int8).tobytes())


def report(weights, rows, gold, tags):
    """Accuracy, and how often the right tag is among those within a margin of the best."""
    scores = weights[rows.numpy()].sum(1)
    right = scores[np.arange(len(gold)), gold.numpy()]
    gap = scores.max(1) - right
    open_ = np.isin(gold.numpy(), [tags.index(t) for t in ("NOUN", "VERB", "ADJ", "PROPN")])
    for margin in (0, 1, 2, 3, 4, 5):
        near = (scores >= scores.max(1, keepdims=True) - margin).sum(1)
        print(f"margin {margin}: right {(gap <= margin).mean():.4f}, of open classes {(gap <= margin)[open_].mean():.4f}; "
              f"{near.mean():.2f} tags a word")  # fmt: skip


def tagged(folder, files):
    """Our own sentences with the tags that the shipped parser gives them."""
    graph = Graph(folder, "parser.onnx")
    sentences = predict(untagged(files), graph, graph.table, graph.pieces)
    return [treebank.Sentence(s.words, [graph.labels.upos[k] for k in upos]) for s, upos, *_ in sentences]


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--train", nargs="+", required=True)
    options.add_argument("--dev", nargs="*", default=[])
    options.add_argument("--language", type=Path, required=True, help="folder of the shipped parser, whose tags these are")
    options.add_argument("--untagged", type=Path, nargs="*", default=[], help="event tables and frame files: for the parser to tag")
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    random.seed(7)
    torch.manual_seed(7)
    torch.set_num_threads(1)
    tags = Labels.read(given.language / "labels.txt").upos
    sentences = [s for f in given.train for s in treebank.read(f)] + tagged(given.language, given.untagged)
    weights = train(*matrices(sentences, tags), len(tags), given.epochs)
    write(given.out, weights)
    for file in given.dev:
        print(Path(file).name)
        report(weights, *matrices(treebank.read(file), tags), tags)


if __name__ == "__main__":
    main()
