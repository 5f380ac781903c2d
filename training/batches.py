"""Sentences as padded tensors."""

import random

import torch

from words import CAPITALS, INITIAL, LETTER, LOWER, MIXED, OTHER, shape

MOST_PIECES = 256


def encode(words, pieces):
    """Piece numbers with [CLS] and [SEP], and where each word begins; None when the sentence is too long."""
    numbers, first = [pieces.start], [0]
    for word in words:
        first.append(len(numbers))
        numbers += pieces.of(word)
    numbers.append(pieces.end)
    return (numbers, first) if len(numbers) <= MOST_PIECES else None


def pad(lists, value=0):
    width = max(map(len, lists))
    return torch.tensor([row + [value] * (width - len(row)) for row in lists])


def inputs(table, encoded, shapes):
    """The four inputs of the graph."""
    numbers = pad([e[0] for e in encoded])
    mask = pad([[1] * len(e[0]) for e in encoded])
    # The graph sees zeros, not the row of [PAD], in the padding: so does the Java side.
    rows = table(numbers) * mask.unsqueeze(-1)
    return rows, mask, pad([e[1] for e in encoded]), pad(shapes)


def shapes_of(words):
    return [OTHER] + [shape(word) for word in words]


def headline(shapes, chance):
    """Shapes as a headline in capitals, in title case or all in lower case would have them, sometimes."""
    if chance < 0.05:
        return [CAPITALS if s in (LOWER, INITIAL, MIXED) else s for s in shapes]
    if chance < 0.10:
        return [INITIAL if s == LOWER and random.random() < 0.85 else s for s in shapes]
    if chance < 0.13:
        return [LOWER if s in (INITIAL, CAPITALS, MIXED, LETTER) else s for s in shapes]
    return shapes


def by_length(items, length, budget):
    """Batches of like length with at most `budget` padded pieces, in random order."""
    batches, batch = [], []
    for item in sorted(items, key=lambda i: (length(i), random.random())):
        if batch and (len(batch) + 1) * length(item) > budget:
            batches.append(batch)
            batch = []
        batch.append(item)
    batches.append(batch)
    random.shuffle(batches)
    return batches
