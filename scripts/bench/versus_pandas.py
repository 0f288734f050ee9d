"""The table of `versus-pandas` as one would write it with pandas: vectorised, without groupby.

Reads packed columns (a.f32, b.f32: pairs x factors by columns; choices.i8: raters x pairs; starts.i32: first pair of each
prompt) from the folder given, computes every score, gap and both scores of a gap with counts and jackknife intervals, and prints
JSON: the seconds of the fastest of three runs, and the scores with their bounds for comparison.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import stats


def correlation(sums, sizes, told):
    """Intra-prompt correlation of pairs by factor, clipped to [0, 1]; prompts without a pair that counts say nothing."""
    groups = (sizes > 0).sum(axis=0)
    n, total = sizes.sum(axis=0), sums.sum(axis=0)
    inside = np.divide(sums**2, sizes, out=np.zeros_like(sums), where=sizes > 0).sum(axis=0)
    between = (inside - total**2 / n) / (groups - 1)
    within = (told.sum(axis=0) - inside) / (n - groups)
    typical = (n - (sizes**2).sum(axis=0) / n) / (groups - 1)
    return np.clip((between - within) / (between + (typical - 1) * within), 0, 1)


def effective(sizes, rho):
    weights = sizes * (1 + (sizes - 1) * rho)
    return weights.sum(axis=0) ** 2 / (weights**2).sum(axis=0)


def mean(y, taking, starts, size):
    """Means of pairs in [-1, 1] by factor, and their bounds: cluster jackknife, effective degrees of freedom, arcsine scale."""
    sums = np.add.reduceat(y.to_numpy(), starts, axis=0)
    told = np.add.reduceat((y != 0).to_numpy(dtype=np.float64), starts, axis=0)
    counted = np.add.reduceat(taking.to_numpy(dtype=np.float64), starts)[:, None] * np.ones(sums.shape[1])
    n, m, prompts = counted.sum(axis=0), told.sum(axis=0), (counted > 0).sum(axis=0)
    x = sums.sum(axis=0) / n
    error = np.sqrt((prompts - 1) / prompts * (((sums - counted * x) / (n - counted)) ** 2).sum(axis=0))
    by_pairs = effective(counted, correlation(sums, counted, told))
    by_told = effective(told, correlation(sums, told, told))
    df = np.maximum(1, np.minimum(by_pairs - 1, by_told * (1 + by_told / m) - 1))
    reach = stats.t.ppf(0.975, df) * error / np.sqrt(1 - x**2)
    low = size * np.sin(np.maximum(-np.pi / 2, np.arcsin(x) - reach))
    return size * x, low, size * np.sin(np.minimum(np.pi / 2, np.arcsin(x) + reach))


def score(signs, choice, taking, starts):
    """Counts, score and bounds of one rater on all factors at once."""
    follows = signs.mul(choice, axis=0).where(taking, 0.0)
    concordant, discordant = (follows > 0).sum(), (follows < 0).sum()
    ties = int(taking.sum()) - concordant - discordant
    return mean(follows, taking, starts, 1), (concordant, discordant, ties)


def table(a, b, choices, starts):
    signs = np.sign((a - b).round(9))
    people = choices[0]
    rows = {}
    for rater in choices.columns:
        choice = choices[rater]
        decided = choice.abs() == 1
        rows[rater], _ = score(signs, choice, decided, starts)
        if rater == 0:
            continue
        common = decided & (people.abs() == 1)
        score(signs, choice, common, starts)
        score(signs, people, common, starts)
        apart = signs.mul((choice - people) / 2, axis=0).where(common, 0.0)
        rows[f"gap {rater}"] = mean(apart, common, starts, 2)
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
