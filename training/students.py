"""What a parser is made of, and smaller ones made from larger ones."""

import copy
from dataclasses import dataclass, replace

from torch import nn

from encoder import Encoder
from parser_model import Parser


@dataclass(frozen=True)
class Design:
    layers: int
    inner: int
    activation: str
    relation: int

    @staticmethod
    def of(parser):
        first = parser.encoder.layers[0]
        return Design(len(parser.encoder.layers), first.wide.out_features, first.activation, parser.size_of_relation)

    def parser(self, labels):
        return Parser(Encoder(self.layers, inner=self.inner, activation=self.activation), labels, relation=self.relation)


def student(teacher, layers, inner, activation, relation, acts=()):
    """Some layers of the teacher with their weightiest inner units and its heads; heads of another size or for acts begin anew."""
    made = Parser(copy.deepcopy(teacher.encoder), replace(teacher.labels, acts=acts), relation=relation)
    own = made.state_dict()
    theirs = {n: weight for n, weight in teacher.state_dict().items() if n in own and own[n].shape == weight.shape}
    made.load_state_dict(theirs, strict=False)
    made.encoder.layers = nn.ModuleList(made.encoder.layers[k] for k in layers)
    for layer in made.encoder.layers:
        layer.activation = activation
        if inner < layer.wide.out_features:
            layer.keep(inner)
    for part in made.encoder.modules():
        if isinstance(part, nn.Dropout):
            part.p = 0.1 if acts else 0.0  # a teacher's scores leave little to learn by heart; acts have none
    return made
