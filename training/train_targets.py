"""Learns whom an act that names nobody is directed at: softmax regression over the traits that LessonsTest writes.

    mvn test -pl coder -am -Dtest=LessonsTest -Dsurefire.failIfNoSpecifiedTests=false -Dchancery.targets=/tmp/targets.tsv
    python train_targets.py /tmp/targets.tsv ../coder/src/main/resources/chancery/language/targets.tsv
"""

import argparse
from collections import Counter
from pathlib import Path

import torch

LEAST_SEEN = 3
CHOICES = ["NOBODY", "OWN", "OTHER"]


def read(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        story, part, choice, *traits = line.split("\t")
        yield story, part == "held out", CHOICES.index(choice), traits


def inputs(rows, index):
    table = torch.zeros(len(rows), len(index), dtype=torch.double)
    for k, (_, _, _, traits) in enumerate(rows):
        table[k, [index[t] for t in traits if t in index]] = 1
    return table


def learn(rows, penalty):
    seen = Counter(trait for row in rows for trait in row[3])
    index = {trait: k for k, trait in enumerate(sorted(t for t, count in seen.items() if count >= LEAST_SEEN))}
    table, wanted = inputs(rows, index), torch.tensor([row[2] for row in rows])
    weights = torch.zeros(len(index), len(CHOICES), dtype=torch.double, requires_grad=True)
    fit = torch.optim.LBFGS([weights], max_iter=500, line_search_fn="strong_wolfe")

    def loss():
        fit.zero_grad()
        value = torch.nn.functional.cross_entropy(table @ weights, wanted, reduction="sum") + penalty / 2 * weights.square().sum()
        value.backward()
        return value

    fit.step(loss)
    return index, weights.detach()


def report(name, rows, said):
    wanted = [row[2] for row in rows]
    right = sum(s == w for s, w in zip(said, wanted))
    given = [(s, w) for s, w in zip(said, wanted) if s]
    print(f"{name}: {len(rows)} acts, {sum(map(bool, wanted))} with one of the two; {right / len(rows):.3f} right;"
          f" of {len(given)} given {sum(s == w for s, w in given) / max(1, len(given)):.3f} right")  # fmt: skip


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("targets", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--penalty", type=float, default=3.0)
    given = options.parse_args()
    every = list(read(given.targets))
    learned, unseen = [r for r in every if not r[1]], [r for r in every if r[1]]
    said = [0] * len(learned)
    for file in sorted({row[0][0] for row in learned}):
        index, weights = learn([r for r in learned if r[0][0] != file], given.penalty)
        own = [k for k, r in enumerate(learned) if r[0][0] == file]
        for k, choice in zip(own, (inputs([learned[k] for k in own], index) @ weights).argmax(1).tolist()):
            said[k] = choice
    report("file by file", learned, said)
    index, weights = learn(learned, given.penalty)
    report("held out", unseen, (inputs(unseen, index) @ weights).argmax(1).tolist())
    with open(given.out, "w", encoding="utf-8") as out:
        out.write("\t".join(["trait", *CHOICES]) + "\n")
        for trait, k in index.items():
            out.write("\t".join([trait, *(f"{w:.3f}" for w in weights[k].tolist())]) + "\n")
