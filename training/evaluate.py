"""Scores of a parser on CoNLL-U with gold words: tags, trees (Chu-Liu/Edmonds, one root) and names."""

import argparse

import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch

import treebank
from batches import encode, inputs, shapes_of
from encoder import read_table
from words import Pieces

CHUNK = 32


def tree(scores):
    """The best tree with one root: heads[d] for d >= 1; scores[d, h], column 0 = ROOT."""
    heads = edmonds(scores)
    roots = [d for d in range(1, len(scores)) if heads[d] == 0]
    if len(roots) <= 1:
        return heads
    best, value = heads, -np.inf
    for root in range(1, len(scores)):
        only = scores.copy()
        only[:, 0] = -1e9
        only[root, 0] = scores[root, 0]
        found = edmonds(only)
        total = sum(only[d, found[d]] for d in range(1, len(scores)))
        if total > value:
            best, value = found, total
    return best


def edmonds(scores):
    """The maximum spanning arborescence from node 0, cycles contracted one after another."""
    scores = scores.astype(np.float64).copy()
    np.fill_diagonal(scores, -np.inf)
    scores[0] = -np.inf
    heads = scores.argmax(axis=1)
    heads[0] = 0
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    outside = [k for k in range(len(scores)) if not inside[k]]
    loss = scores[cycle, heads[cycle]]
    # Entering the cycle at a node gives up that node's arc in it.
    enter = scores[np.ix_(cycle, outside)] - loss[:, None]
    leave = scores[np.ix_(outside, cycle)]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = enter.max(axis=0)
    small[:-1, -1] = leave.max(axis=1)
    found = edmonds(small)
    full = heads.copy()
    for place, node in enumerate(outside[1:], 1):
        head = found[place]
        full[node] = cycle[leave[place].argmax()] if head == len(outside) else outside[head]
    head = found[-1]
    full[cycle[enter[:, head].argmax()]] = outside[head]
    return full


def cycle_of(heads):
    color = [0] * len(heads)
    color[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while color[node] == 0:
            color[node] = 1
            path.append(node)
            node = heads[node]
        if color[node] == 1:
            return path[path.index(node) :]
        for k in path:
            color[k] = 2
    return []


def predict(sentences, run, table, pieces):
    """Each sentence that fits with (upos, xpos, heads, relations, entities), read off the first five outputs of `run`."""
    fitting = [(s, e) for s in sentences if (e := encode(s.words, pieces))]
    fitting.sort(key=lambda item: len(item[1][0]))
    for begin in range(0, len(fitting), CHUNK):
        chunk = fitting[begin : begin + CHUNK]
        outputs = run(*inputs(table, [e for _, e in chunk], [shapes_of(s.words) for s, _ in chunk]))
        for k, (s, _) in enumerate(chunk):
            upos, xpos, arcs, relations, entities = (np.asarray(o[k]) for o in outputs[:5])
            size = len(s.words) + 1
            heads = tree(log_softmax(arcs[:size, :size]))
            chosen = [relations[d, heads[d]] for d in range(1, size)]
            yield s, upos[1:size].argmax(1), xpos[1:size].argmax(1), heads[1:], chosen, entities[1:size].argmax(1)


def log_softmax(scores):
    """Log-probabilities, so that the tree maximises a product of choices."""
    scores = scores - scores.max(1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(1, keepdims=True))


def chunks(tags):
    """BIO tags as a set of (first, last, kind); an I- without its B- begins a name."""
    found, open_ = set(), None
    for k, tag in enumerate([*tags, "O"]):
        if open_ and not (tag[0] == "I" and tag[2:] == open_[1]):
            found.add((open_[0], k - 1, open_[1]))
            open_ = None
        if tag != "O" and open_ is None:
            open_ = (k, tag[2:])
    return found


class Tally:
    def __init__(self):
        self.words = self.plain = 0
        self.right = dict.fromkeys(["UPOS", "XPOS", "UAS", "LAS", "UAS-", "LAS-"], 0)
        self.names = {}

    def add(self, gold, upos, xpos, heads, relations, entities):
        for k in range(len(gold.words)):
            head = heads[k] == gold.heads[k]
            both = head and relations[k] == gold.relations[k]
            plain = gold.upos[k] != "PUNCT"
            self.words += 1
            self.plain += plain
            for name, hit in (("UPOS", upos[k] == gold.upos[k]), ("XPOS", xpos[k] == gold.xpos[k]), ("UAS", head),
                              ("LAS", both), ("UAS-", head and plain), ("LAS-", both and plain)):  # fmt: skip
                self.right[name] += hit
        if gold.entities:
            wanted, given = chunks(gold.entities), chunks(entities)
            for kind in {c[2] for c in wanted | given}:
                one = self.names.setdefault(kind, [0, 0, 0])
                mine, theirs = {c for c in given if c[2] == kind}, {c for c in wanted if c[2] == kind}
                one[0] += len(mine & theirs)
                one[1] += len(mine)
                one[2] += len(theirs)

    def __str__(self):
        parts = [f"{n} {100 * v / (self.plain if n[-1] == '-' else self.words):.2f}" for n, v in self.right.items()]
        if self.names:
            total = [sum(column) for column in zip(*self.names.values())]
            for kind, (hit, given, wanted) in [("names", total), *sorted(self.names.items())]:
                p, r = hit / max(given, 1), hit / max(wanted, 1)
                parts.append(f"{kind} P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f} of {wanted}")
        return f"{self.words} words; " + "; ".join(parts) + "  (- without punctuation)"


def report(sentences, parser, table, pieces):
    """One line of scores of a PyTorch parser."""
    parser.eval()
    with torch.no_grad():
        return str(tally(sentences, parser, table, pieces, parser.labels))


def tally(sentences, run, table, pieces, labels):
    total = Tally()
    for s, upos, xpos, heads, relations, entities in predict(sentences, run, table, pieces):
        total.add(s, [labels.upos[k] for k in upos], [labels.xpos[k] for k in xpos], heads,
                  [labels.relations[k] for k in relations], [labels.entities[k] for k in entities])  # fmt: skip
    return total


class Graph:
    """A graph as shipped, on one thread, with the CPU time that it took."""

    def __init__(self, folder, name):
        from parser_model import Labels

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / name), options)
        self.names = [i.name for i in self.session.get_inputs()]
        self.labels = Labels.read(folder / "labels.txt")
        rows = torch.tensor(read_table(folder / "embeddings.bin"))
        self.table = lambda pieces: torch.nn.functional.embedding(pieces, rows)
        self.pieces = Pieces((folder / "vocabulary.txt").read_text(encoding="utf-8").splitlines())
        self.seconds = 0.0

    def __call__(self, *batch):
        begun = time.process_time()
        outputs = self.session.run(None, {n: b.numpy() for n, b in zip(self.names, batch)})
        self.seconds += time.process_time() - begun
        return outputs


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folder", type=Path, required=True, help="where the shipped files are")
    options.add_argument("--graph", default="parser.onnx")
    options.add_argument("files", nargs="+")
    given = options.parse_args()
    torch.set_num_threads(1)
    for file in given.files:
        graph = Graph(given.folder, given.graph)
        total = tally(treebank.read(file), graph, graph.table, graph.pieces, graph.labels)
        print(Path(file).name, total, f"{total.words / graph.seconds:.0f} tokens per CPU-second")


if __name__ == "__main__":
    main()
