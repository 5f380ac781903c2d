"""Trains the parser on CoNLL-U files; a checkpoint after each epoch, from which `--resume` goes on."""

import argparse
import random
import time
from collections import Counter
from pathlib import Path

import torch
from torch import nn

import acts
import names
import treebank
from batches import by_length, encode, headline, inputs, pad, shapes_of
from encoder import Table, load_encoder, read_jar
from evaluate import report
from marked import labels as codes
from marked import untagged
from parser_model import Labels, Parser
from restore import restored
from students import Design, student
from teaching import Teacher
from words import Pieces

IGNORED = -100
RARE = 20
CODEBOOK = Path(__file__).parent / "../codebook/plover"
BUDGET_UNTAUGHT = 2000
OF_ACTS = 2.0  # weight of hearing acts beside reading trees


def labels_of(sentences):
    counts = Counter(r for s in sentences for r in s.relations)
    relations = sorted({base(r, counts) for s in sentences for r in s.relations} - {"root"})
    upos = sorted({u for s in sentences for u in s.upos})
    xpos = sorted({x for s in sentences for x in s.xpos})
    return Labels(upos, xpos, ["root", *relations], treebank.ENTITIES)


def base(relation, counts):
    return relation.split(":")[0] if counts[relation] < RARE else relation


class Corpus:
    """Sentences with their pieces; `batch` gives graph inputs and gold labels."""

    def __init__(self, sentences, labels, pieces):
        self.index = {n: {v: k for k, v in enumerate(getattr(labels, n))} for n in ("upos", "xpos", "relations", "entities", "acts")}
        self.items = [(s, e) for s in sentences if (e := encode(s.words, pieces))]

    def batches(self, budget):
        return by_length(self.items, lambda item: len(item[1][0]), budget)

    def numbers(self, name, values, count):
        table = self.index[name]
        known = [table.get(v, table.get(v.split(":")[0], IGNORED)) for v in values]
        return [IGNORED] + (known or [IGNORED] * count)

    def batch(self, items, table, augment):
        encoded, shapes, gold = [], [], {n: [] for n in (*self.index, "heads", "weights")}
        for s, (pieces, first) in items:
            count, shape = len(s.words), shapes_of(s.words)
            if augment:
                shape = headline(shape, random.random())
                count -= final_stop(s) and random.random() < 0.1
            cut = pieces[: first[count + 1]] + pieces[-1:] if count < len(s.words) else pieces
            encoded.append((cut, first[: count + 1]))
            shapes.append(shape[: count + 1])
            gold["heads"].append([IGNORED] + (s.heads or [IGNORED] * count)[:count])
            told, weights = s.lesson.labels(len(s.words)) if s.lesson else ([], [0.0] * count)
            gold["weights"].append([0.0] + weights[:count])
            gold["acts"].append(self.numbers("acts", told, count)[: count + 1])
            for name in ("upos", "xpos", "relations", "entities"):
                gold[name].append(self.numbers(name, getattr(s, name), count)[: count + 1])
        return inputs(table, encoded, shapes), {n: pad(v, 0.0 if n == "weights" else IGNORED) for n, v in gold.items()}


def final_stop(s):
    """Whether the last word is a full stop that can go: headlines have none."""
    return len(s.words) > 2 and s.words[-1] == "." and len(s.words) not in s.heads


def loss_of(parser, batch, gold, teacher=None):
    encoded = parser.encoded(*batch[:3])
    scores = parser.scores(encoded, batch[3])
    taught = teacher.loss(batch, encoded, scores, parser) if teacher else 0
    return gold_loss(parser, batch, gold, scores) + taught


def gold_loss(parser, batch, gold, scores):
    upos, xpos, arcs, entities, (dependent, head), told = scores
    # A padding column must not be a head; the mask is the word index itself, zero only for ROOT and padding.
    padding = (batch[2] == 0) & (torch.arange(batch[2].shape[1]) > 0)
    arcs = arcs.masked_fill(padding.unsqueeze(1), -1e4)

    def cross(scores, labels):
        if (labels == IGNORED).all():
            return scores.sum() * 0
        return nn.functional.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.reshape(-1), ignore_index=IGNORED)

    pairs = (gold["heads"] > 0).nonzero(as_tuple=True)
    relations = parser.relations_of_pairs(dependent[pairs], head[pairs[0], gold["heads"][pairs]])
    wanted = gold["relations"][pairs] - 1
    losses = [cross(arcs, gold["heads"]), cross(upos, gold["upos"]), cross(xpos, gold["xpos"])]
    losses.append(cross(relations, wanted.masked_fill(wanted < 0, IGNORED)) if len(wanted) else arcs.sum() * 0)
    losses.append(cross(entities, gold["entities"]))
    if told is not None:
        losses.append(OF_ACTS * weighed(told, gold["acts"], gold["weights"]))
    return sum(losses)


def weighed(scores, labels, weights):
    """Cross entropy, each word by its weight."""
    losses = nn.functional.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORED, reduction="none")
    return (losses * weights.flatten()).sum() / weights.sum().clamp(min=1.0)


def decide(corpus, parser, table):
    """Lets the parser say which of the words that may tell an act does; prints how many changed."""
    parser.eval()
    moved, number = 0, corpus.index["acts"]
    for items in corpus.batches(BUDGET_UNTAUGHT):
        items = [item for item in items if item[0].lesson and item[0].lesson.told]
        if items:
            batch = inputs(table, [e for _, e in items], [shapes_of(s.words) for s, _ in items])
            with torch.no_grad():
                told = torch.softmax(parser.scores(parser.encoded(*batch[:3]), batch[3])[-1].float(), dim=-1)
            for rows, (s, _) in zip(told, items):
                moved += s.lesson.decide(lambda word, label, rows=rows: rows[word + 1, number[label]].item())
    print(f"{moved} acts are told by another word", flush=True)


def optimizer_of(model, encoder_rate, head_rate):
    encoder, rest = [], []
    for name, weight in model.named_parameters():
        (encoder if name.startswith("encoder.") else rest).append(weight)
    groups = [{"params": encoder, "top": encoder_rate}, {"params": rest, "top": head_rate}]
    return torch.optim.AdamW(groups, lr=0, weight_decay=0.01, betas=(0.9, 0.98))


def rate(progress, warm=0.03):
    """Linear warm-up and decay over the whole run, as a share of the top rate."""
    return progress / warm if progress < warm else max(0.0, (1 - progress) / (1 - warm))


def begin(arguments, weights, trees):
    """The parser to train and its teacher: fresh over the published encoder, or made from a trained one."""
    if not arguments.teacher:
        return Parser(load_encoder(weights, arguments.layers), labels_of(trees)), None
    teacher = trained(arguments.teacher)
    first = trained(arguments.begin) if arguments.begin else teacher
    return student(first, arguments.layers, arguments.inner, arguments.activation, arguments.relation, of_acts(arguments)), Teacher(teacher)


def of_acts(arguments):
    """The labels of acts in the order of the codebook, where there are lessons."""
    return [acts.NONE, *codes(CODEBOOK)[1]] if arguments.lessons else ()


def trained(path):
    """A parser from a folder of shipped files or from a checkpoint."""
    if path.is_dir():
        return restored(path)
    saved = torch.load(path, weights_only=False)
    parser = saved["design"].parser(saved["labels"])
    parser.load_state_dict(saved["parser"])
    return parser


def train(arguments):
    random.seed(arguments.seed)
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    weights, vocabulary = read_jar(arguments.encoder)
    pieces, table = Pieces(vocabulary), Table(weights)
    trees = [s for path in arguments.train for s in treebank.read(path)]
    parser, teacher = begin(arguments, weights, trees)
    sentences = trees + names.sentences(arguments.names, arguments.seed) + untagged(arguments.untagged)
    sentences += [treebank.Sentence(words, lesson=lesson) for path in arguments.lessons for words, lesson in acts.read(path)]
    corpus = Corpus(sentences, parser.labels, pieces)
    developed = {Path(path).name.split(".")[0]: treebank.read(path) for path in arguments.dev}
    optimizer = optimizer_of(parser, arguments.encoder_rate, arguments.head_rate)
    begun = resume(arguments, parser, optimizer)
    print(f"{len(corpus.items)} sentences, {len(parser.labels.relations)} relations", flush=True)
    for epoch in range(begun, arguments.epochs):
        one_epoch(epoch, arguments, corpus, table, parser, teacher, optimizer)
        save(arguments, parser, optimizer, epoch + 1)
        for name, gold in developed.items():
            print(name, report(gold, parser, table, pieces), flush=True)
        if arguments.lessons:
            decide(corpus, parser, table)


def one_epoch(epoch, arguments, corpus, table, parser, teacher, optimizer):
    parser.train()
    clock, total, batches = time.time(), 0.0, corpus.batches(arguments.budget)
    for step, items in enumerate(batches):
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * rate((epoch + step / len(batches)) / arguments.epochs)
        batch, gold = corpus.batch(items, table, augment=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=arguments.bfloat16):
            loss = loss_of(parser, batch, gold, teacher)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(parser.parameters(), 2.0)
        optimizer.step()
        total += loss.item()
        if step % 50 == 49:
            print(f"epoch {epoch + 1} step {step + 1}/{len(batches)} loss {total / 50:.3f} {time.time() - clock:.0f} s", flush=True)
            total = 0.0


def resume(arguments, parser, optimizer):
    """How many epochs lie behind; the parser and the optimizer as they were then."""
    if not arguments.resume or not Path(arguments.out).exists():
        return 0
    saved = torch.load(arguments.out, weights_only=False)
    parser.load_state_dict(saved["parser"])
    optimizer.load_state_dict(saved["optimizer"])
    return saved["epochs"]


def save(arguments, parser, optimizer, epochs):
    state = {"parser": parser.state_dict(), "optimizer": optimizer.state_dict(), "epochs": epochs, "labels": parser.labels,
             "design": Design.of(parser), "encoder": arguments.encoder}  # fmt: skip
    torch.save(state, arguments.out + ".new")
    Path(arguments.out + ".new").rename(arguments.out)


def arguments():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--encoder", required=True, help="jar with the encoder's ONNX file and tokenizer")
    options.add_argument("--teacher", type=Path, help="shipped folder or checkpoint of a parser to learn from, beginning with its layers")
    options.add_argument("--begin", type=Path, help="the same of another parser to begin with")
    options.add_argument("--inner", type=int, default=1536, help="inner units of the student's layers")
    options.add_argument("--relation", type=int, default=Parser.RELATION, help="size of the student's relation vectors")
    options.add_argument("--activation", choices=["gelu", "relu"], default="gelu", help="of the student's layers")
    options.add_argument("--untagged", type=Path, nargs="*", default=[], help="event tables and frame files: for a teacher to tag")
    options.add_argument("--lessons", type=Path, nargs="*", default=[], help="sentences with their acts, as LessonsTest writes them")
    options.add_argument("--bfloat16", action="store_true", help="short floats where the processor multiplies them")
    options.add_argument("--layers", type=lambda s: [int(n) for n in s.split(",")], default=list(range(6)))
    options.add_argument("--train", nargs="+", required=True)
    options.add_argument("--dev", nargs="*", default=[])
    options.add_argument("--names", type=int, default=3000, help="sentences with names to make from the templates")
    options.add_argument("--out", required=True)
    options.add_argument("--resume", action="store_true")
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--budget", type=int, default=900, help="padded pieces in a batch")
    options.add_argument("--encoder-rate", type=float, default=1e-4)
    options.add_argument("--head-rate", type=float, default=1e-3)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--seed", type=int, default=7)
    return options.parse_args()


if __name__ == "__main__":
    train(arguments())
