"""Sentences with the words that tell acts, as LessonsTest writes them: what the parser learns to hear."""

from dataclasses import dataclass

NONE = "NONE"
# How much a word counts: stories say of every word whether it tells an act, examples only of those that do.
STORY, STORY_SILENT, STORY_NEAR = 3.0, 1.5, 0.5
EXAMPLE, EXAMPLE_SILENT, NOT = 1.0, 0.3, 0.7


@dataclass
class Told:
    label: str  # "COERCE/arrest"
    word: int  # the likeliest of the candidates so far
    candidates: list


@dataclass
class Lesson:
    source: str  # "example", "not" or the story
    predicates: list
    told: list

    @property
    def of_story(self):
        return self.source not in ("example", "not")

    def labels(self, count):
        """The label and the weight of each word; a weight of zero says that nothing is known."""
        labels, weights = [NONE] * count, [0.0] * count
        silent = STORY_SILENT if self.of_story else NOT if self.source == "not" else EXAMPLE_SILENT
        for word in self.predicates:
            weights[word] = silent
        for told in self.told:
            for word in told.candidates:
                weights[word] = min(weights[word], STORY_NEAR) if self.of_story else 0.0
        for told in self.told:
            labels[told.word], weights[told.word] = told.label, STORY if self.of_story else EXAMPLE
        return labels, weights

    def decide(self, probability):
        """Moves each act to the candidate that the model, asked for word and label, finds likeliest; how many moved."""
        moved = 0
        for told in self.told:
            best = max(told.candidates, key=lambda w: probability(w, told.label) + (0.1 if w == told.word else 0.0))
            moved += best != told.word
            told.word = best
        return moved


def read(path):
    """Words and lesson of each line."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            source, words, predicates, acts = line.rstrip("\n").split("\t")
            told = [act.split("@") for act in acts.split(";") if act]
            yield words.split(" "), Lesson(
                source,
                [int(p) for p in predicates.split(",") if p],
                [Told(label, int(first), [int(w) for w in words_.split(",")]) for label, first, words_ in told],
            )
