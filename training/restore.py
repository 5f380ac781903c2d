"""Reads the shipped int8 graph of the parser back into PyTorch, rounded as it is: what training goes on from, and a teacher."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from parser_model import Labels
from students import Design


def restored(folder):
    """The parser in a folder of shipped files."""
    graph = onnx.load(folder / "parser.onnx").graph
    kept = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {name: value for name, value in kept.items() if name.endswith((".weight", ".bias", "encoder.segment"))}
    for name in ("encoder.positions.weight", "shape.weight"):
        state[name] = dequantised(kept, name)
    for node in graph.node:
        state.update(matrices(node, kept))
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    activation = "relu" if any(node.op_type == "Relu" for node in graph.node) else "gelu"
    relation, inner = state["relation_head.0.bias"].size, state["encoder.layers.0.wide.bias"].size
    parser = Design(layers, inner, activation, relation).parser(Labels.read(folder / "labels.txt"))
    parser.load_state_dict({name: torch.tensor(np.ascontiguousarray(value)) for name, value in state.items()})
    return parser.eval()


def dequantised(kept, name):
    zero = kept.get(name + "_zero_point", np.int8(0)).astype(np.float32)
    return (kept[name + "_quantized"].astype(np.float32) - zero) * kept[name + "_scale"]


def matrices(node, kept):
    """The matrix of a node as the module has it, outputs first; an attention node holds three, and their biases."""
    weight = next((i.removesuffix("_quantized") for i in node.input if i in kept and i.endswith("_quantized")), None)
    if weight is None or node.op_type not in ("QAttention", "DynamicQuantizeMatMul", "MatMulIntegerToFloat"):
        return {}
    matrix = dequantised(kept, weight).T
    if node.op_type != "QAttention":
        # A layer inside a sequence has the name of the sequence twice: "/tag/tag.0/MatMul_quant".
        path = node.name.strip("/").removesuffix("/MatMul_quant").split("/")
        return {".".join(part for k, part in enumerate(path) if not "".join(path[k + 1 :]).startswith(part + ".")) + ".weight": matrix}
    layer = "encoder.layers." + node.name.split("_")[1]
    biases = kept[f"Attention_{node.name.split('_')[1]}_qkv_bias"]
    found = {}
    for part, rows, bias in zip(("query", "key", "value"), np.split(matrix, 3), np.split(biases, 3)):
        found |= {f"{layer}.{part}.weight": rows, f"{layer}.{part}.bias": bias}
    return found
