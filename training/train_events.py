"""Trains the event model on marked sentences: the tables in `events/` and the examples of the codebook's frames."""

import argparse
import random
import time
from collections import Counter
from pathlib import Path

import torch
from torch import nn

import marked
from batches import by_length, pad
from encoder import Table, load_encoder, read_jar
from event_model import EventModel
from patterns import Patterns
from train_parser import optimizer_of, rate
from variations import Varier
from words import Pieces

HERE = Path(__file__).parent
MOST_PIECES = 160
NONE = "NONE"
RARE = 10
IGNORED = -100


def read(events):
    """Every marked sentence of the project with an event of PLOVER or with none, each once."""
    found = [s for path in sorted((HERE / "events").glob("*.tsv")) for s in marked.table(path)]
    found += [s for path in sorted((HERE / "../codebook/frames").rglob("*.yaml")) for s in marked.frames(path)]
    return sorted({s for s in found if s.event in (*events, NONE) and marked.ACTOR in s.roles}, key=lambda s: s.words)


def codes_of(sentences):
    """The events with their CAMEO codes; a code with few sentences counts as its first three figures."""
    counts = Counter(f"{s.event}/{s.cameo}" for s in sentences if s.cameo)
    return sorted({code if n >= RARE else shortened(code) for code, n in counts.items()})


def shortened(code):
    return code[: code.index("/") + 4]


def code_number(s, codes):
    code = f"{s.event}/{s.cameo}"
    return next((codes.index(c) for c in (code, shortened(code)) if s.cameo and c in codes), IGNORED)


def encode(s, pieces):
    numbers, roles = [pieces.start], [0]
    for word, role in zip(s.words, s.roles):
        found = pieces.of(word)
        numbers += found
        roles += [role] * len(found)
    return numbers[: MOST_PIECES - 1] + [pieces.end], roles[: MOST_PIECES - 1] + [0]


def inputs(table, encoded):
    numbers, roles = pad([e[0] for e in encoded]), pad([e[1] for e in encoded])
    mask = pad([[1] * len(e[0]) for e in encoded])
    return table(numbers) * mask.unsqueeze(-1), mask, roles


def loss_of(scores, items, labels):
    """Cross entropy of what is known: the event, the mode among those of that event, the CAMEO code, and whether there is one."""
    events, modes, codes = labels
    event_scores, mode_scores, code_scores, related_scores = scores
    some = [s.event != NONE for s in items]
    wanted = torch.tensor([events.index(s.event) if own else IGNORED for s, own in zip(items, some)])
    mode = torch.tensor([modes.index(f"{s.event}/{s.mode}") if own else IGNORED for s, own in zip(items, some)])
    owner = torch.tensor([events.index(m.split("/")[0]) for m in modes])
    mode_scores = mode_scores.masked_fill(owner.unsqueeze(0) != wanted.unsqueeze(1), -1e4)
    code = torch.tensor([code_number(s, codes) for s in items])
    parts = [(1.0, event_scores, wanted, 0.1), (0.5, mode_scores, mode, 0.0), (0.5, code_scores, code, 0.1),
             (0.5, related_scores, torch.tensor(some, dtype=torch.long), 0.0)]  # fmt: skip
    return sum(
        weight * nn.functional.cross_entropy(part, gold, label_smoothing=smoothing, ignore_index=IGNORED)
        for weight, part, gold, smoothing in parts
        if (gold != IGNORED).any()
    )


def balanced(sentences, generator):
    """An epoch's sentences: the rarer an event, the more often each of its sentences comes, within bounds."""
    counts = Counter(s.event for s in sentences if s.event != NONE)
    top = max(counts.values())
    chosen = []
    for s in sentences:
        times = 1.0 if s.event == NONE else min(3.0, (top / counts[s.event]) ** 0.5)
        chosen += [s] * (int(times) + (generator.random() < times % 1))
    return chosen


def predict(model, sentences, table, pieces):
    """Scores of events, modes, codes and of there being one, in the order of the sentences."""
    model.eval()
    with torch.no_grad():
        parts = [sentences[k : k + 32] for k in range(0, len(sentences), 32)]
        scores = [model(*inputs(table, [encode(s, pieces) for s in part])) for part in parts]
    return [torch.cat(kind) for kind in zip(*scores)]


def start(arguments, labels, weights):
    encoder = load_encoder(weights, range(6))
    if arguments.parser:
        saved = torch.load(arguments.parser, weights_only=False)["parser"]
        state = {k.removeprefix("encoder."): v for k, v in saved.items() if k.startswith("encoder.")}
        encoder.load_state_dict(state)
    return EventModel(encoder, *labels)


def train(arguments):
    random.seed(arguments.seed)
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    events, modes = marked.labels(HERE / "../codebook/plover")
    weights, vocabulary = read_jar(arguments.encoder)
    pieces, table = Pieces(vocabulary), Table(weights)
    sentences = read(events)
    random.shuffle(sentences)
    held = sentences[: int(len(sentences) * arguments.held)]
    learnt = sentences[len(held) :]
    print(f"{len(learnt)} sentences; {dict(Counter(s.event for s in learnt))}", flush=True)
    resumed = arguments.resume and Path(arguments.out).exists()
    saved = torch.load(arguments.out, weights_only=False) if resumed else {"epochs": 0}
    labels = saved["labels"] if resumed else (events, modes, codes_of(sentences))
    model = start(arguments, labels, weights)
    optimizer = optimizer_of(model, arguments.encoder_rate, arguments.head_rate)
    if resumed:
        # A head that the checkpoint lacks begins anew, and the optimizer with it.
        if not model.load_state_dict(saved["model"], strict=False).missing_keys:
            optimizer.load_state_dict(saved["optimizer"])
    begun = saved["epochs"]
    # Another seed for each stretch of epochs, so that a resumed run does not draw the same variations again.
    random.seed(arguments.seed + begun)
    patterns = Patterns(arguments.seed + begun)
    varier = Varier(learnt + patterns.sentences(3), arguments.seed + begun)
    for epoch in range(begun, arguments.epochs):
        model.train()
        clock, total = time.time(), 0.0
        chosen = balanced(learnt + patterns.sentences(arguments.patterns), random)
        varied = [varier.vary(s) for s in chosen] + varier.unrelated(len(chosen) // 6)
        batches = by_length([(s, encode(s, pieces)) for s in varied], lambda item: len(item[1][0]), arguments.budget)
        for step, items in enumerate(batches):
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * rate((epoch + step / len(batches)) / arguments.epochs, warm=0.06)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=arguments.bfloat16):
                scores = model(*inputs(table, [e for _, e in items]))
            loss = loss_of([kind.float() for kind in scores], [s for s, _ in items], labels)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            total += loss.item()
            if step % 50 == 49:
                print(f"  step {step + 1}/{len(batches)} loss {total / (step + 1):.3f} {time.time() - clock:.0f} s", flush=True)
        line = f"epoch {epoch + 1}: {len(varied)} sentences, loss {total / len(batches):.3f}, {time.time() - clock:.0f} s"
        if held:
            best = predict(model, held, table, pieces)[0].argmax(1)
            line += f", held out {sum(events[b] == s.event for b, s in zip(best, held)) / len(held):.3f} of {len(held)}"
        print(line, flush=True)
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epochs": epoch + 1,
                    "labels": labels, "encoder": arguments.encoder}, arguments.out)  # fmt: skip


def arguments():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--encoder", required=True, help="jar with the encoder's ONNX file and tokenizer")
    options.add_argument("--parser", help="parser checkpoint to take the encoder from; without it, the published weights")
    options.add_argument("--out", required=True)
    options.add_argument("--resume", action="store_true")
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--patterns", type=int, default=2, help="sentences an epoch from each pattern")
    options.add_argument("--held", type=float, default=0.0, help="share of the sentences kept out to measure on")
    options.add_argument("--budget", type=int, default=900)
    options.add_argument("--encoder-rate", type=float, default=1e-4)
    options.add_argument("--head-rate", type=float, default=1e-3)
    options.add_argument("--bfloat16", action="store_true", help="half the numbers' width: twice as fast on processors with AMX")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--seed", type=int, default=7)
    return options.parse_args()


if __name__ == "__main__":
    train(arguments())
