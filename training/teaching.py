"""A small parser learns from a larger one: from its states and scores on each sentence, whether or not gold labels are known."""

import torch
from torch import nn


class Teacher:
    STATES = 2.0  # weight of the mean squared distance of the words' states

    def __init__(self, parser):
        self.parser = parser.eval()

    @torch.no_grad()
    def outputs(self, batch):
        encoded = self.parser.encoded(*batch[:3])
        return encoded, self.parser.scores(encoded, batch[3])

    def loss(self, batch, encoded, scores, student):
        """How far the student's states, tags, arcs, names and relations are from the teacher's."""
        wanted, targets = self.outputs(batch)
        real = batch[2] > 0
        # ROOT and padding share index 0; a column of padding is no head.
        padding = ~real & (torch.arange(real.shape[1]) > 0)
        arcs, their_arcs = (s[2].masked_fill(padding.unsqueeze(1), -1e4) for s in (scores, targets))
        total = self.STATES * nn.functional.mse_loss(encoded[~padding].float(), wanted[~padding].float())
        for mine, theirs in ((scores[0], targets[0]), (scores[1], targets[1]), (arcs, their_arcs), (scores[3], targets[3])):
            total = total + divergence(mine[real], theirs[real])
        return total + self.of_relations(their_arcs.argmax(-1), real, scores[4], targets[4], student)

    def of_relations(self, heads, real, mine, theirs, student):
        """The relations to the heads that the teacher would choose."""
        pairs = (real & (heads > 0)).nonzero(as_tuple=True)
        (dependent, head), (their_dependent, their_head) = mine, theirs
        chosen = pairs[0], heads[pairs]
        with torch.no_grad():
            target = self.parser.relations_of_pairs(their_dependent[pairs], their_head[chosen])
        return divergence(student.relations_of_pairs(dependent[pairs], head[chosen]), target)


def divergence(mine, theirs):
    """The mean divergence of two rows of scores taken as distributions."""
    if not len(mine):
        return mine.sum()
    mine, theirs = (nn.functional.log_softmax(s.float(), dim=-1) for s in (mine, theirs))
    return nn.functional.kl_div(mine, theirs, log_target=True, reduction="batchmean")
