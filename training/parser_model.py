"""The parser: tags, a biaffine head and relation scorer, names, and words that tell acts, over one encoder."""

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
    acts: list = ()  # "NONE", then "COERCE/arrest"; empty where the parser does not hear acts

    def write(self, path):
        with open(path, "w", encoding="utf-8") as out:
            for name in ("upos", "xpos", "relations", "entities", "acts"):
                out.write("\t".join([name, *getattr(self, name)]) + "\n")

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8") as lines:
            return Labels(**{row[0]: row[1:] for row in (line.rstrip("\n").split("\t") for line in lines)})


def with_one(vectors):
    return torch.cat([vectors, torch.ones_like(vectors[..., :1])], dim=-1)


def layer(inputs, outputs, dropout):
    return nn.Sequential(nn.Linear(inputs, outputs), nn.GELU(), nn.Dropout(dropout))


class Parser(nn.Module):
    SHAPE, NEIGHBOURS, TAG, ARC, RELATION, DROPOUT = 32, 64, 256, 320, 128, 0.25

    def __init__(self, encoder, labels, size=384, relation=RELATION):
        super().__init__()
        self.encoder, self.labels = encoder, labels
        self.size_of_relation = relation
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
        if labels.acts:
            self.tell, self.acts = layer(width, self.TAG, self.DROPOUT), nn.Linear(self.TAG, len(labels.acts))
        self.arc_dependent, self.arc_head = layer(width, self.ARC, self.DROPOUT), layer(width, self.ARC, self.DROPOUT)
        self.arc = nn.Linear(self.ARC, self.ARC)
        self.arc_bias = nn.Linear(self.ARC, 1)
        self.relation_dependent = layer(width, relation, self.DROPOUT)
        self.relation_head = layer(width, relation, self.DROPOUT)
        # "root" is never scored: it holds exactly when the head is column 0.
        self.rest = rest = len(labels.relations) - 1
        # Biaffine with one matrix: the head's vector ends in a 1, for what the dependent says alone, and the bias is the head's part.
        self.relation = nn.Linear(relation, rest * (relation + 1))
        nn.init.zeros_(self.relation.weight)

    def encoded(self, rows, mask, words):
        """The state of each word's first piece."""
        pieces = self.encoder(rows, mask)
        return torch.gather(pieces, 1, words.unsqueeze(-1).expand(-1, -1, pieces.shape[-1]))

    def scores(self, encoded, shapes):
        """Scores of tags, names and arcs, the two relation vectors of each word, and scores of acts."""
        casing = self.shape(shapes)
        around = nn.functional.gelu(self.neighbours(casing.transpose(1, 2))).transpose(1, 2)
        states = self.dropout(torch.cat([encoded, casing, around], dim=-1))
        tag = self.tag(states)
        head = self.arc_head(states)
        arcs = torch.matmul(self.arc(self.arc_dependent(states)), head.transpose(1, 2))
        arcs = arcs / self.ARC**0.5 + self.arc_bias(head).transpose(1, 2)
        relation = self.relation_dependent(states), self.relation_head(states)
        acts = self.acts(self.tell(states)) if self.labels.acts else None
        return self.upos(tag), self.xpos(tag), arcs, self.entities(self.name(states)), relation, acts

    def relations_of_pairs(self, dependent, head):
        """Relation scores of dependents with one head each: [N, R - 1]."""
        both = self.relation(dependent).view(-1, self.rest, self.size_of_relation + 1)
        return torch.matmul(both, with_one(head).unsqueeze(-1)).squeeze(-1)

    def forward(self, rows, mask, words, shapes):
        """The outputs of the shipped graph."""
        upos, xpos, arcs, entities, (dependent, head), acts = self.scores(self.encoded(rows, mask, words), shapes)
        batch, length, size = dependent.shape
        both = self.relation(dependent).view(batch, length * self.rest, size + 1)
        scores = torch.matmul(both, with_one(head).transpose(1, 2)).view(batch, length, self.rest, length)
        best = torch.argmax(scores, dim=2) + 1
        relations = torch.cat([torch.zeros_like(best[:, :, :1]), best[:, :, 1:]], dim=2)
        return upos, xpos, arcs, relations, entities, acts
