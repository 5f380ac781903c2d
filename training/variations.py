"""Variations of a marked sentence that keep its event: other names, other company, other frames of a report."""

import random
import re
from collections import defaultdict

from marked import ACTOR, NONE, RECIPIENT, Marked, tokenise
from names import parts as read_parts

PARTS = read_parts()
SWAPPED = ["country", "demonym", "city", "region", "people", "day", "month", "family"]
CREDITS = ["officials said", "state media reported", "according to local reports", "a spokesman said", "police said",
           "witnesses said", "a news agency reported", "diplomats said", "the ministry said", "a statement said"]  # fmt: skip
TAILS = ["ahead of elections next month", "as tension rose along the border", "in a move that surprised diplomats",
         "after weeks of bitter debate", "amid growing pressure at home", "at the end of a two-day meeting",
         "in the worst crisis for years", "as part of a plan to end the long dispute", "in a letter made public",
         "during a televised speech", "at a news conference", "three years into the war", "despite doubts in the cabinet",
         "a day before the deadline", "to end a row over fishing rights", "for the second time this year"]  # fmt: skip
OPENINGS = ["In a statement", "At a news conference", "After a night of talks", "For the first time", "In a speech",
            "Two days after the vote", "Meanwhile", "In the latest twist", "Late in the evening", "As expected",
            "In a new sign of strain", "According to state television", "A source said that"]  # fmt: skip
JOINTS = ["while", "after", "as", "and", "but", ", although", ";", "hours before", "a day after"]


ONE_WAY = ["ACCUSE", "AID", "ASSAULT", "COERCE", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN"]


class Varier:
    def __init__(self, sentences, seed):
        self.random = random.Random(seed)
        self.kinds, self.values = {}, {}
        for kind in SWAPPED:
            values = [tuple(tokenise(v)) for v in PARTS[kind]]
            self.values[kind] = values
            # Family names are also common words ("May", "Young"); only an unmistakable one is swapped.
            self.kinds |= {v: kind for v in values if kind != "family" or len(v[0]) > 6}
        self.longest = max(map(len, self.kinds))
        self.sentences = sentences
        self.phrases = defaultdict(list)
        for s in sentences:
            for role in (ACTOR, RECIPIENT):
                if phrase := tuple(w for w, r in zip(s.words, s.roles) if r == role):
                    self.phrases[s.event, role].append(phrase)

    def vary(self, s):
        chance = self.random.random
        words, roles = list(s.words), list(s.roles)
        if chance() < 0.7:
            words, roles = self.rename(words, roles)
        for role in (ACTOR, RECIPIENT):
            if chance() < 0.15:
                words, roles = self.recast(words, roles, s.event, role)
        if RECIPIENT in roles and ACTOR in roles and chance() < 0.06:
            dropped = self.random.choice([ACTOR, RECIPIENT, RECIPIENT])
            roles = [NONE if r == dropped else r for r in roles]
        if chance() < 0.15:
            words, roles = self.accompany(words, roles)
        if chance() < 0.4:
            words, roles = self.report(words, roles)
        return Marked(s.event, s.mode, s.cameo, tuple(words), tuple(roles))

    def unrelated(self, count):
        """Pairs between which nothing stands: an act read the wrong way round, or the parties of two acts in one sentence."""
        one_way = [s for s in self.sentences if s.event in ONE_WAY and RECIPIENT in s.roles]
        turned = [self.turned(s) for s in self.random.sample(one_way, count // 3)]
        first, second = self.random.sample(one_way, count - len(turned)), self.random.choices(one_way, k=count - len(turned))
        joined = [self.joined(*pair) for pair in zip(first, second) if len(pair[0].words) + len(pair[1].words) < 60]
        return turned + joined

    @staticmethod
    def turned(s):
        other = {NONE: NONE, ACTOR: RECIPIENT, RECIPIENT: ACTOR}
        return Marked("NONE", "-", "", s.words, tuple(other[r] for r in s.roles))

    def joined(self, one, other):
        """The actor of the first clause beside the recipient of the second."""
        body = one.words[:-1] if re.fullmatch(r"[.!?]", one.words[-1]) else one.words
        joint = tokenise(self.random.choice(JOINTS))
        roles = [r if r == ACTOR else NONE for r in one.roles[: len(body)]] + [NONE] * len(joint)
        roles += [r if r == RECIPIENT else NONE for r in other.roles]
        return Marked("NONE", "-", "", (*body, *joint, *other.words), tuple(roles))

    def rename(self, words, roles):
        """Other names of the same kinds, the same one each time it comes."""
        chosen, out, marks, k = {}, [], [], 0
        while k < len(words):
            size = next((n for n in range(self.longest, 0, -1) if tuple(words[k : k + n]) in self.kinds), 0)
            name = tuple(words[k : k + size])
            if size:
                name = chosen.setdefault(name, self.random.choice(self.values[self.kinds[name]]))
            out += name or [words[k]]
            marks += [roles[k]] * max(len(name), 1)
            k += max(size, 1)
        return out, marks

    def recast(self, words, roles, event, role):
        """Another actor or recipient of the same event, when the role is one stretch of words."""
        places = [k for k, r in enumerate(roles) if r == role]
        if not places or places[-1] - places[0] + 1 != len(places):
            return words, roles
        phrase = self.random.choice(self.phrases[event, role])
        begin, end = places[0], places[-1] + 1
        return words[:begin] + list(phrase) + words[end:], roles[:begin] + [role] * len(phrase) + roles[end:]

    def accompany(self, words, roles):
        """A second clause, whose event is not asked for."""
        other = self.random.choice(self.sentences)
        if len(other.words) + len(words) > 60:
            return words, roles
        joint = tokenise(self.random.choice(JOINTS))
        first, second = (words, roles), (list(other.words), [NONE] * len(other.words))
        if self.random.random() < 0.3:
            first, second = second, first
        head = first[0][:-1] if re.fullmatch(r"[.!?]", first[0][-1]) else first[0]
        return head + joint + second[0], first[1][: len(head)] + [NONE] * len(joint) + second[1]

    def report(self, words, roles):
        """A dateline or an opening before, or a credit or a neutral phrase behind."""
        chance = self.random.random()
        if chance < 0.4:
            line = tokenise(self.random.choice(PARTS["city"]).upper()) + ["-"]
            if chance < 0.15:
                line = tokenise(self.random.choice(OPENINGS)) + [","]
            return line + words, [NONE] * len(line) + roles
        after = tokenise(self.random.choice(TAILS))
        if chance < 0.7:
            after = [",", *tokenise(self.random.choice(CREDITS))]
        if chance < 0.55:
            after += ["on", self.random.choice(PARTS["day"])]
        stop = words[-1:] if words[-1] == "." else []
        body = len(words) - len(stop)
        return words[:body] + after + stop, roles[:body] + [NONE] * len(after) + roles[body:]
