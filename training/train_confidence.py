"""Learns how likely a reader would record a draft: logistic regression over the traits that WholeStoriesTest writes.

    mvn test -pl coder -am -Dtest=WholeStoriesTest -Dsurefire.failIfNoSpecifiedTests=false -Dchancery.traits=/tmp/traits.tsv
    python train_confidence.py /tmp/traits.tsv ../coder/src/main/resources/chancery/language/confidence.tsv
"""

import argparse
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch

LEAST_SEEN = 3
RECORDED = {"RIGHT", "OTHER_PARTIES"}


@dataclass(frozen=True)
class Draft:
    file: str
    held_out: bool
    recorded: bool
    traits: frozenset


def read(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        story, part, fit, *traits = line.split("\t")
        yield Draft(story[0], part == "held out", fit in RECORDED, frozenset(traits))


class Model:
    """A weight for each trait seen often enough, and one for none at all."""

    def __init__(self, drafts, penalty):
        seen = Counter(trait for draft in drafts for trait in draft.traits)
        self.traits = sorted(trait for trait, count in seen.items() if count >= LEAST_SEEN)
        self.index = {trait: k for k, trait in enumerate(self.traits)}
        inputs, wanted = self.inputs(drafts), torch.tensor([float(d.recorded) for d in drafts], dtype=torch.double)
        self.weights = torch.zeros(len(self.traits) + 1, dtype=torch.double, requires_grad=True)
        fit = torch.optim.LBFGS([self.weights], max_iter=500, line_search_fn="strong_wolfe")

        def loss():
            fit.zero_grad()
            value = torch.nn.functional.binary_cross_entropy_with_logits(inputs @ self.weights, wanted, reduction="sum")
            value = value + penalty / 2 * self.weights[:-1].square().sum()
            value.backward()
            return value

        fit.step(loss)

    def inputs(self, drafts):
        rows = torch.zeros(len(drafts), len(self.traits) + 1, dtype=torch.double)
        rows[:, -1] = 1
        for k, draft in enumerate(drafts):
            rows[k, [self.index[t] for t in draft.traits if t in self.index]] = 1
        return rows

    def confidence(self, drafts):
        return torch.sigmoid(self.inputs(drafts) @ self.weights.detach())

    def write(self, path):
        weights = self.weights.detach().tolist()
        with open(path, "w", encoding="utf-8") as out:
            for trait, weight in zip(["", *self.traits], [weights[-1], *weights[:-1]]):
                out.write(f"{trait}\t{weight:.3f}\n")


def across_files(drafts, penalty):
    """What a model says of each file that has learned from the others alone."""
    said = torch.zeros(len(drafts), dtype=torch.double)
    for file in sorted({d.file for d in drafts}):
        own = [k for k, d in enumerate(drafts) if d.file == file]
        said[own] = Model([d for d in drafts if d.file != file], penalty).confidence([drafts[k] for k in own])
    return said


def area(said, recorded):
    """The chance that one of those recorded gets more than one of the others (area under the ROC curve)."""
    higher = said[recorded][:, None] - said[~recorded][None, :]
    return ((higher > 0).double() + (higher == 0).double() / 2).mean().item()


def report(name, drafts, said):
    recorded = torch.tensor([d.recorded for d in drafts])
    print(f"{name}: {len(drafts)} drafts, {recorded.double().mean():.3f} recorded, area {area(said, recorded):.3f}")
    for least in (0.2, 0.3, 0.4, 0.5):
        told = said >= least
        print(f"  least {least}: keeps {told[recorded].double().mean():.3f} of those recorded,"
              f" drops {(~told[~recorded]).double().mean():.3f} of the others,"
              f" {recorded[told].double().mean():.3f} of what is told is recorded")  # fmt: skip


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("traits", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--penalty", type=float, default=3.0)
    given = options.parse_args()
    every = list(read(given.traits))
    learned = [d for d in every if not d.held_out]
    unseen = [d for d in every if d.held_out]
    report("file by file", learned, across_files(learned, given.penalty))
    model = Model(learned, given.penalty)
    report("held out", unseen, model.confidence(unseen))
    model.write(given.out)
