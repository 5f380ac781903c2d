"""Predictions of an event model for pairs in the bench's format; score them with ../shared/bench/score_pair.py."""

import argparse
import json
import re

import torch

from encoder import Encoder, Table, read_jar
from event_model import EventModel
from marked import parse, Marked
from train_events import predict
from words import Pieces


def marks(text):
    """The bench's <s> and <t> as brackets; brackets of the text itself would only disturb."""
    text = re.sub(r"[\[\]]", " ", text)
    text = re.sub(r"<s>", "[actor ", text)
    text = re.sub(r"<t>", "[recipient ", text)
    return re.sub(r"</[st]>", "]", text)


def load(path):
    saved = torch.load(path, weights_only=False)
    weights, vocabulary = read_jar(saved["encoder"])
    model = EventModel(Encoder(6), *saved["labels"])
    model.load_state_dict(saved["model"])
    return model.eval(), saved["labels"], Table(weights), Pieces(vocabulary)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--checkpoint", required=True)
    options.add_argument("--gold", required=True)
    options.add_argument("--pred", required=True)
    given = options.parse_args()
    model, (events, _, codes), table, pieces = load(given.checkpoint)
    with open(given.gold, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    scores, _, code_scores, _ = predict(model, [Marked("", "-", "", *parse(marks(d["marked"]))) for d in documents], table, pieces)
    with open(given.pred, "w", encoding="utf-8") as out:
        for document, row, code in zip(documents, scores, code_scores):
            best = int(row.argmax())
            score = round(float(row.softmax(0)[best]), 4)
            answer = {"uid": document["uid"], "root": events[best], "score": score, "cameo": codes[int(code.argmax())]}
            out.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main()
