"""The event model: which event stands between a marked actor and a marked recipient, and whether one does."""

import torch
from torch import nn

from marked import ACTOR, RECIPIENT


class EventModel(nn.Module):
    HIDDEN, DROPOUT = 256, 0.2

    def __init__(self, encoder, events, modes, cameo, size=384):
        super().__init__()
        self.encoder = encoder
        self.roles = nn.Embedding(3, size)
        nn.init.normal_(self.roles.weight, std=0.02)
        self.hidden = nn.Sequential(
            nn.Dropout(self.DROPOUT), nn.Linear(3 * size, self.HIDDEN), nn.GELU(), nn.Dropout(self.DROPOUT)
        )
        self.events = nn.Linear(self.HIDDEN, len(events))
        self.modes = nn.Linear(self.HIDDEN, len(modes))
        self.cameo = nn.Linear(self.HIDDEN, len(cameo))
        self.related = nn.Linear(self.HIDDEN, 2)

    def forward(self, rows, mask, roles):
        states = self.encoder(rows + self.roles(roles), mask)
        pooled = torch.cat([states[:, 0], mean(states, roles == ACTOR), mean(states, roles == RECIPIENT)], dim=-1)
        hidden = self.hidden(pooled)
        return self.events(hidden), self.modes(hidden), self.cameo(hidden), self.related(hidden)


def mean(states, chosen):
    """The mean of the chosen states, zero where none is chosen."""
    weight = chosen.to(states.dtype).unsqueeze(-1)
    return (states * weight).sum(1) / weight.sum(1).clamp(min=1.0)
