"""Writes what the Java side loads: the table, the vocabulary, the labels and the int8 graph."""

import argparse
import os
import tempfile
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnx import helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.optimizer import optimize_model

from encoder import Encoder, read_jar, round_table, write_table
from event_model import EventModel
from train_parser import trained


def load_parser(path):
    parser = trained(path)
    weights, vocabulary = read_jar(torch.load(path, weights_only=False)["encoder"])
    return parser.eval(), weights, vocabulary


def export(model, example, inputs, outputs, axes, path):
    """A fused fp32 graph and, at `path`, the int8 graph made from it, as ONNX Runtime is to run it."""
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        torch.onnx.export(model, example, plain, input_names=inputs, output_names=outputs, dynamic_axes=axes,
                          opset_version=17, dynamo=False)  # fmt: skip
        fused = optimize_model(plain, model_type="bert", num_heads=12, hidden_size=384, opt_level=0)
        fused.save_model_to_file(str(path) + ".fp32")
        small = os.path.join(folder, "small.onnx")
        quantize_dynamic(str(path) + ".fp32", small, per_channel=True, reduce_range=True,
                         weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Attention", "Gather"],
                         extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})  # fmt: skip
        settle(small, path)
    ops = [n.op_type for n in onnx.load(path).graph.node]
    print(path, os.path.getsize(path), {op: ops.count(op) for op in sorted(set(ops))})


def settle(source, target):
    """Takes SkipLayerNormalization apart, whose kernel is slower than its parts together, and fuses all else for good."""
    model = onnx.load(source)
    nodes = [part for node in model.graph.node for part in parts_of(node)]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(model.SerializeToString(), options, disabled_optimizers=["SkipLayerNormFusion"])


def parts_of(node):
    if node.op_type != "SkipLayerNormalization":
        return [node]
    states, skipped, scale, shift, *bias = node.input
    output = node.output[0]
    adds = [("_with_bias", bias[0])] if bias else []
    nodes = []
    for name, added in [*adds, ("_with_skip", skipped)]:
        nodes.append(helper.make_node("Add", [states, added], [output + name]))
        states = output + name
    epsilon = next(a.f for a in node.attribute if a.name == "epsilon")
    return [*nodes, helper.make_node("LayerNormalization", [states, scale, shift], [output], axis=-1, epsilon=epsilon)]


def parser_example():
    rows = torch.randn(2, 7, 384)
    mask = torch.tensor([[1] * 7, [1] * 5 + [0] * 2])
    words = torch.tensor([[0, 1, 2, 4, 5], [0, 1, 3, 0, 0]])
    return rows, mask, words, torch.tensor([[0, 2, 1, 1, 6], [0, 3, 6, 0, 0]])


def export_parser(checkpoint, folder):
    parser, weights, vocabulary = load_parser(checkpoint)
    write_table(folder / "embeddings.bin", *round_table(weights["embeddings.word_embeddings.weight"]))
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    parser.labels.write(folder / "labels.txt")
    pieces, words = {0: "batch", 1: "pieces"}, {0: "batch", 1: "words"}
    axes = {"embeddings": pieces, "mask": pieces, "words": words, "shapes": words,
            "upos": words, "xpos": words, "entities": words, "acts": words,
            "arcs": {0: "batch", 1: "words", 2: "words"}, "relations": {0: "batch", 1: "words", 2: "words"}}  # fmt: skip
    export(parser, parser_example(), ["embeddings", "mask", "words", "shapes"],
           ["upos", "xpos", "arcs", "relations", "entities", "acts"], axes, folder / "parser.onnx")  # fmt: skip


def export_events(checkpoint, folder):
    saved = torch.load(checkpoint, weights_only=False)
    model = EventModel(Encoder(6), *saved["labels"])
    model.load_state_dict(saved["model"])
    with open(folder / "event-labels.txt", "w", encoding="utf-8") as out:
        for name, values in zip(("events", "modes", "cameo"), saved["labels"]):
            out.write("\t".join([name, *values]) + "\n")
    rows, mask, _, _ = parser_example()
    roles = torch.tensor([[0, 1, 1, 0, 2, 2, 0], [0, 1, 0, 2, 0, 0, 0]])
    pieces = {0: "batch", 1: "pieces"}
    axes = {"embeddings": pieces, "mask": pieces, "roles": pieces, "events": {0: "batch"}, "modes": {0: "batch"}, "cameo": {0: "batch"},
            "related": {0: "batch"}}
    export(model.eval(), (rows, mask, roles), ["embeddings", "mask", "roles"], ["events", "modes", "cameo", "related"], axes,
           folder / "event.onnx")  # fmt: skip


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--parser", type=Path, help="checkpoint of the parser")
    options.add_argument("--events", help="checkpoint of the event model")
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.parser:
        export_parser(given.parser, given.out)
    if given.events:
        export_events(given.events, given.out)
