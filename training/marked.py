"""Marked sentences: `[actor Three Gulf states] [blamed] [recipient Yemen's rebels] for shelling the port.`"""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from treebank import Sentence

NONE, ACTOR, RECIPIENT = range(3)
ROLES = {"actor": ACTOR, "recipient": RECIPIENT}
OTHER_ROLES = {"content", "place", "time", "date", "topic", "about", "speaker", "mediator", "host", "with", "parties"}
# As the treebanks cut words: clitics and symbols stand alone, abbreviations and numbers stay whole.
WORD = re.compile(
    r"[A-Za-z]+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Rep|Gov|Lt|Maj)\."
    r"|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]{2,})?|\S",
    re.I,
)


@dataclass(frozen=True)
class Marked:
    event: str
    mode: str  # "-" for none
    cameo: str  # CAMEO code, empty where none was given
    words: tuple
    roles: tuple  # one of NONE, ACTOR, RECIPIENT a word


def tokenise(text):
    return WORD.findall(text)


def parse(text):
    """Words and their roles; brackets of other kinds are unwrapped."""
    words, roles, open_ = [], [], [NONE]
    for part in re.split(r"([\[\]])", text):
        if part == "[":
            open_.append(None)
        elif part == "]":
            if len(open_) == 1:
                raise ValueError(f"a bracket is closed that was never opened: {text}")
            open_.pop()
        else:
            if open_[-1] is None:
                name, _, rest = part.partition(" ")
                known = name in ROLES or (name in OTHER_ROLES and rest)
                open_[-1] = ROLES.get(name, open_[-2])
                part = rest if known else part
            found = tokenise(part)
            words += found
            roles += [open_[-1]] * len(found)
    if len(open_) > 1:
        raise ValueError(f"a bracket is never closed: {text}")
    return tuple(words), tuple(roles)


def table(path):
    """The sentences of a file with the columns event, mode, sentence and perhaps cameo."""
    with open(path, encoding="utf-8", newline="") as lines:
        rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Marked(row["event"], row["mode"] or "-", row.get("cameo") or "", *parse(row["sentence"])) for row in rows]


def frames(path):
    """The examples of a file of frames, read line by line: the files keep to one plain layout."""
    found, codes, cameo, inside = [], None, "", False
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line and not line[0].isspace():
            codes, cameo, inside = None, "", False
        elif re.match(r"  \w", line):
            key, _, value = line.strip().partition(":")
            inside = key == "examples"
            codes = value.split() if key == "codes" else codes
            cameo = value.strip() if key == "cameo" else cameo
        elif inside and line.strip() and codes:
            found.append(Marked(codes[0], codes[1] if len(codes) > 1 else "-", cameo, *parse(line.strip())))
    return found


def untagged(files):
    """The sentences of event tables and frame files, of which nothing is known but the words."""
    marked = (m for path in files for m in (frames(path) if path.suffix == ".yaml" else table(path)))
    return [Sentence(list(words)) for words in dict.fromkeys(m.words for m in marked)]


def labels(folder):
    """Events and modes in the order of the codebook's tables."""
    events, modes = (
        [line.split("\t") for line in (folder / name).read_text(encoding="utf-8").splitlines() if line[0] != "#"][1:]
        for name in ("events.tsv", "modes.tsv")
    )
    events = [row[0] for row in events]
    return events, [f"{row[0]}/{row[1]}" for row in modes] + [f"{event}/-" for event in events]
