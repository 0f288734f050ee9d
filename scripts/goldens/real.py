"""Numbers of real data, which is read where it lies and never copied."""

import itertools
import json
import os
from pathlib import Path

from agreement import LABELS, cohen, fleiss, krippendorff, units_of
from draw import MISSING, golden
from similarity import CALLS, FUNCTIONS

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("PROCLIVITY_SHARED", ROOT / ".." / "shared")) / "data"
WEIGHTS = SHARED / "preference_dissection" / "fitted_paras_comparison"
PANDALM = SHARED / "pandalm" / "testset-v1.json"
CHOICE = {1: 1, 2: -1, 0: 0}


def available():
    return WEIGHTS.is_dir() and PANDALM.is_file()


def scenarios():
    return sorted(path.name.removeprefix("model_").removesuffix("_fitted_paras.jsonl") for path in WEIGHTS.glob("*.jsonl"))


def similarities(scenario):
    """Each model's weights of the 29 properties beside people's."""
    lines = (WEIGHTS / f"model_{scenario}_fitted_paras.jsonl").read_text().splitlines()
    weights = {row["model_name"]: row["parameters"] for row in map(json.loads, lines)}
    human = weights.pop("human")
    return {model: [FUNCTIONS[name](human, own)[0] for name in CALLS] for model, own in weights.items()}


def annotators():
    """A label that is none of 0, 1 and 2 (a boolean, a word, nothing) is missing."""
    rows = json.loads(PANDALM.read_text())
    labels = [[row.get(f"annotator{which}") for row in rows] for which in (1, 2, 3)]
    return [[CHOICE.get(label, MISSING) if type(label) is int else MISSING for label in each] for each in labels]


def agreements():
    choices = annotators()
    cells = list(itertools.product(LABELS, LABELS))
    pairs = [list(zip(one, other)) for one, other in itertools.combinations(choices, 2)]
    kappas = [cohen([pair.count(cell) for cell in cells]) for pair in pairs]
    return {"kappas": kappas, "fleiss": fleiss(choices), "krippendorff": krippendorff(units_of(choices))}


def compute():
    return {
        "preferenceDissection": golden(
            f"{', '.join(CALLS.values())}; input: a scenario, x: weights of human, y: of each model",
            scenarios(),
            similarities,
        ),
        "pandalm": golden(
            "cohens_kappa of annotators 1 and 2, 1 and 3, 2 and 3; fleiss_kappa and nominal alpha of all; input: the file",
            ["pandalm/testset-v1.json"],
            lambda _: agreements(),
        ),
    }
