"""The parser: tags, a biaffine head and relation scorer, and names, over one encoder."""

from dataclasses import dataclass

import torch
from torch import nn

from words import SHAPES


@dataclass(frozen=True)
class Labels:
    upos: list
    xpos: list
    relations: list  # "root" first
    entities: list

    def write(self, path):
        with open(path, "w", encoding="utf-8") as out:
            for name in ("upos", "xpos", "relations", "entities"):
                out.write("\t".join([name, *getattr(self, name)]) + "\n")

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8") as lines:
            return Labels(**{row[0]: row[1:] for row in (line.rstrip("\n").split("\t") for line in lines)})


def layer(inputs, outputs, dropout):
    return nn.Sequential(nn.Linear(inputs, outputs), nn.GELU(), nn.Dropout(dropout))


class Parser(nn.Module):
    SHAPE, NEIGHBOURS, TAG, ARC, RELATION, DROPOUT = 32, 64, 256, 320, 128, 0.25

    def __init__(self, encoder, labels, size=384):
        super().__init__()
        self.encoder, self.labels = encoder, labels
        self.shape = nn.Embedding(SHAPES, self.SHAPE)
        # Casing means little alone: a capital in a sentence of capitals is no name. Two words on each side tell.
        self.neighbours = nn.Conv1d(self.SHAPE, self.NEIGHBOURS, 5, padding=2)
        self.dropout = nn.Dropout(self.DROPOUT)
        width = size + self.SHAPE + self.NEIGHBOURS
        self.tag = layer(width, self.TAG, self.DROPOUT)
        self.upos = nn.Linear(self.TAG, len(labels.upos))
        self.xpos = nn.Linear(self.TAG, len(labels.xpos))
        self.name = layer(width, self.TAG, self.DROPOUT)
        self.entities = nn.Linear(self.TAG, len(labels.entities))
        self.arc_dependent, self.arc_head = layer(width, self.ARC, self.DROPOUT), layer(width, self.ARC, self.DROPOUT)
        self.arc = nn.Linear(self.ARC, self.ARC)
        self.arc_bias = nn.Linear(self.ARC, 1)
        self.relation_dependent = layer(width, self.RELATION, self.DROPOUT)
        self.relation_head = layer(width, self.RELATION, self.DROPOUT)
        # "root" is never scored: it holds exactly when the head is column 0.
        self.rest = rest = len(labels.relations) - 1
        self.relation = nn.Linear(self.RELATION, rest * self.RELATION, bias=False)
        self.relation_of_dependent = nn.Linear(self.RELATION, rest)
        self.relation_of_head = nn.Linear(self.RELATION, rest)
        nn.init.zeros_(self.relation.weight)

    def states(self, rows, mask, words, shapes):
        pieces = self.encoder(rows, mask)
        index = words.unsqueeze(-1).expand(-1, -1, pieces.shape[-1])
        casing = self.shape(shapes)
        around = nn.functional.gelu(self.neighbours(casing.transpose(1, 2))).transpose(1, 2)
        return self.dropout(torch.cat([torch.gather(pieces, 1, index), casing, around], dim=-1))

    def scores(self, rows, mask, words, shapes):
        """Scores of tags, names and arcs, and the two relation vectors of each word."""
        states = self.states(rows, mask, words, shapes)
        tag = self.tag(states)
        head = self.arc_head(states)
        arcs = torch.matmul(self.arc(self.arc_dependent(states)), head.transpose(1, 2))
        arcs = arcs / self.ARC**0.5 + self.arc_bias(head).transpose(1, 2)
        relation = self.relation_dependent(states), self.relation_head(states)
        return self.upos(tag), self.xpos(tag), arcs, self.entities(self.name(states)), relation

    def relations_of_pairs(self, dependent, head):
        """Relation scores of dependents with one head each: [N, R - 1]."""
        both = self.relation(dependent).view(-1, self.rest, self.RELATION)
        scores = torch.matmul(both, head.unsqueeze(-1)).squeeze(-1)
        return scores + self.relation_of_dependent(dependent) + self.relation_of_head(head)

    def forward(self, rows, mask, words, shapes):
        """The outputs of the shipped graph."""
        upos, xpos, arcs, entities, (dependent, head) = self.scores(rows, mask, words, shapes)
        batch, length, size = dependent.shape
        both = self.relation(dependent).view(batch, length * self.rest, size)
        scores = torch.matmul(both, head.transpose(1, 2)).view(batch, length, self.rest, length)
        scores = scores + self.relation_of_dependent(dependent).unsqueeze(-1)
        scores = scores + self.relation_of_head(head).transpose(1, 2).unsqueeze(1)
        best = torch.argmax(scores, dim=2) + 1
        relations = torch.cat([torch.zeros_like(best[:, :, :1]), best[:, :, 1:]], dim=2)
        return upos, xpos, arcs, relations, entities
