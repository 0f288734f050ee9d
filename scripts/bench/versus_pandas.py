"""The table of `versus-pandas` as one would write it with pandas: vectorised, without groupby.

Reads packed columns (a.f32, b.f32: pairs x factors by columns; choices.i8: raters x pairs; starts.i32: first pair of each
prompt) from the folder given, computes every score and gap with its five counts and cluster-robust interval, and prints
JSON: the seconds of the fastest of three runs, and the scores with their bounds for comparison.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import stats


def interval(values, influence, taking, starts):
    """Bounds of estimates from the influence of every pair: prompts are neighbours, so their sums are slices."""
    squares = (np.add.reduceat(influence.to_numpy(), starts, axis=0) ** 2).sum(axis=0)
    clusters = (np.add.reduceat(taking.to_numpy(dtype=np.int32), starts) > 0).sum()
    reach = stats.t.ppf(0.975, clusters - 1) * np.sqrt(squares * clusters / (clusters - 1))
    return values - reach, values + reach


def score(signs, choice, taking, starts):
    """Counts, score and bounds of one rater on all factors at once."""
    follows = signs.mul(choice, axis=0).where(taking, 0.0)
    concordant, discordant = (follows > 0).sum(), (follows < 0).sum()
    ties = int(taking.sum()) - concordant - discordant
    n = concordant + discordant + ties
    value = (concordant - discordant) / n
    influence = follows.sub(value, axis=1).where(taking, 0.0) / n
    return value, influence, interval(value, influence, taking, starts)


def table(a, b, choices, starts):
    signs = np.sign((a - b).round(9))
    people = choices[0]
    rows = {}
    for rater in choices.columns:
        choice = choices[rater]
        decided = choice.abs() == 1
        value, _, bounds = score(signs, choice, decided, starts)
        rows[rater] = (value, *bounds)
        if rater == 0:
            continue
        common = decided & (people.abs() == 1)
        model, model_influence, _ = score(signs, choice, common, starts)
        human, human_influence, _ = score(signs, people, common, starts)
        gap = model - human
        rows[f"gap {rater}"] = (gap, *interval(gap, model_influence - human_influence, common, starts))
    return rows


def main(folder, factors, raters):
    root = Path(folder)
    a, b = (
        pd.DataFrame(np.fromfile(root / name, dtype=np.float32).reshape(factors, -1).T.astype(np.float64))
        for name in ("a.f32", "b.f32")
    )
    choices = pd.DataFrame(np.fromfile(root / "choices.i8", dtype=np.int8).reshape(raters, -1).T)
    starts = np.fromfile(root / "starts.i32", dtype=np.int32)
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        rows = table(a, b, choices, starts)
        seconds.append(time.perf_counter() - start)
    found = {str(name): [list(map(float, column)) for column in columns] for name, columns in rows.items()}
    print(json.dumps({"seconds": min(seconds), "rows": found}))


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
