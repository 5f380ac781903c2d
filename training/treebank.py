"""CoNLL-U in, sentences out, with the names that GUM's entity layer marks."""

import gzip
import re
from dataclasses import dataclass, field

KINDS = {"person": "PERSON", "organization": "ORGANIZATION", "place": "PLACE"}
ENTITIES = ["O"] + [f"{mark}-{kind}" for kind in KINDS.values() for mark in "BI"]
# Titles stand before a name; readers of news ask for the name alone.
TITLES = set(
    """mr mrs ms miss dr prof professor president vice prime minister chancellor king queen prince princess
    duke earl lord lady sir dame emperor empress pope saint st. sen sen. rep rep. senator representative congressman
    congresswoman governor gov gov. mayor judge justice chief general gen gen. colonel col col. major captain capt
    capt. sgt sgt. lieutenant admiral commander secretary ambassador minister director chairman chairwoman speaker
    attorney deputy mr. mrs. ms. dr. prof. bishop archbishop cardinal father sister brother reverend rev rev. sheikh
    imam ayatollah sultan uncle aunt""".split()
)
# Small words inside a name: in every name, and those of organisations only.
LINKS = {"-", "de", "la", "del", "da", "di", "du", "der", "von", "van", "al", "el", "bin"}
ORGANIZATION_LINKS = LINKS | {"of", "the", "for", "and", "&"}
PLACE_LINKS = LINKS | {"of", "the"}


@dataclass
class Sentence:
    words: list
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    entities: list = field(default_factory=list)  # empty: nothing is known about names
    lesson: object = None  # which words tell acts, where that is known


def read(path):
    """The sentences of a CoNLL-U file; entity marks only where the file has the layer."""
    sentences, rows, layer, open_ = [], [], False, {}
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                open_ = {}
            layer = layer or line.startswith("# global.Entity")
            if line and not line.startswith("#"):
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
            elif not line and rows:
                sentences.append(sentence(rows, layer))
                rows = []
    return sentences


def sentence(rows, layer):
    words, upos, xpos = ([row[k] for row in rows] for k in (1, 3, 4))
    heads = [int(row[6]) if row[6].isdigit() else 0 for row in rows]
    relations = [row[7] for row in rows]
    made = Sentence(words, upos, xpos, heads, relations)
    if layer:
        made.entities = names(made, [row[9] for row in rows])
    return made


def spans(notes):
    """Each bracket of `Entity=` as (first, last, type); brackets left open by the sentence are dropped."""
    found, stack = [], []
    for place, note in enumerate(notes):
        marks = next((part[7:] for part in note.split("|") if part.startswith("Entity=")), "")
        for opens, mark, closes in re.findall(r"(\()?([^()]+)(\))?", marks):
            group, *rest = mark.split("-")
            if opens:
                stack.append((group, rest[0], place))
            at = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][0] == group), None)
            if closes and at is not None:
                _, kind, begin = stack.pop(at)
                found.append((begin, place, kind))
    return found


def names(made, notes):
    """BIO tags of the outermost persons, organisations and places whose head is a proper noun."""
    tags = ["O"] * len(made.words)
    for begin, end, kind in sorted(spans(notes), key=lambda s: (s[0] - s[1], s[0])):
        core = name(made, begin, end, kind) if kind in KINDS else None
        if core and all(tags[k] == "O" for k in range(core[0], core[1] + 1)):
            tags[core[0]] = "B-" + KINDS[kind]
            tags[core[0] + 1 : core[1] + 1] = ["I-" + KINDS[kind]] * (core[1] - core[0])
    return tags


def name(made, begin, end, kind):
    """The name proper inside a marked phrase: "the late President John Doe of Ohio" gives "John Doe"."""
    head = next((k for k in range(begin, end + 1) if not begin <= made.heads[k] - 1 <= end), begin)
    if made.upos[head] != "PROPN" or (kind == "person" and made.xpos[head] == "NNPS"):
        return None
    proper = [x in ("NNP", "NNPS") for x in made.xpos]
    first = last = head
    while first > begin and (proper[first - 1] or joins(made, proper, first - 1, begin, end, kind)):
        first -= 1
    while last < end and (proper[last + 1] or joins(made, proper, last + 1, begin, end, kind)):
        last += 1
    while first <= last and (not proper[first] or (kind == "person" and made.words[first].lower() in TITLES)):
        first += 1
    while last >= first and not (proper[last] or made.xpos[last] == "CD"):
        last -= 1
    return (first, last) if first <= last else None


def joins(made, proper, place, begin, end, kind):
    """Whether a small word or a number holds two parts of one name together ("University of Oxford", "G 20")."""
    if made.xpos[place] == "CD":
        return kind == "organization" and place > begin and proper[place - 1]
    links = {"organization": ORGANIZATION_LINKS, "place": PLACE_LINKS}.get(kind, LINKS)
    if made.words[place].lower() not in links or not begin < place < end:
        return False
    after = place + 1 if made.words[place + 1] != "the" else place + 2
    before = place - 1 if proper[place - 1] else place - 2
    return before >= begin and after <= end and proper[before] and proper[after]
