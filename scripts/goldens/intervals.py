"""Cluster-robust intervals of factor scores and gaps, as regressions on a constant."""

import math

import numpy as np
import statsmodels.api as sm
from scipy import stats

from draw import MISSING, Draw, golden, same

# What a pair adds to the numerator, by (c, d, tm, th, thm); None: it is not in the denominator.
MEANS = {
    "tau14": (1, -1, 0, None, None),
    "tau13": (1, -1, None, None, None),
    "taua": (1, -1, 0, 0, 0),
    "tau10": (1, -1, -1, None, None),
    "tau23": (1, -1, -1, -1, 1),
    "accEq": (1, 0, 0, 0, 1),
}
CONFIDENCE = 0.95


def kind_of(choice, sign):
    """Which of the five counts a pair belongs to."""
    if MISSING in (choice, sign):
        return None
    if choice == 0:
        return 4 if sign == 0 else 3
    return 2 if sign == 0 else 0 if sign == choice else 1


def clustered(values, groups, design=None):
    """OLS with statsmodels' own small-sample factor G / (G - 1) * (N - 1) / (N - K)."""
    design = np.ones(len(values)) if design is None else design
    return sm.OLS(values, design).fit(cov_type="cluster", cov_kwds={"groups": np.array(groups)}, use_t=True)


def bounds(value, error, clusters):
    reach = stats.t.ppf(1 - (1 - CONFIDENCE) / 2, clusters - 1) * error
    return {"value": value, "low": value - reach, "high": value + reach, "p": 2 * stats.t.sf(abs(value / error), clusters - 1)}


def on_constant(values, groups):
    """With K = 1 statsmodels' factor is G / (G - 1), which is ours: its interval is taken as it is."""
    fit = clustered(np.array(values, dtype=float), groups)
    low, high = fit.conf_int(1 - CONFIDENCE)[0]
    same(low, bounds(fit.params[0], fit.bse[0], len(set(groups)))["low"])
    return {"value": fit.params[0], "low": low, "high": high, "p": fit.pvalues[0]}


def score(case, estimator):
    kinds = [kind_of(choice, sign) for choice, sign in zip(case["choices"], case["signs"])]
    taking = [at for at, kind in enumerate(kinds) if kind is not None and MEANS[estimator][kind] is not None]
    return on_constant([MEANS[estimator][kinds[at]] for at in taking], [case["prompt"][at] for at in taking])


def tau_b(case):
    """No mean: linearised by a complex step, exact to rounding (Squire and Trapp 1998)."""
    totals = {}
    for choice, sign, prompt in zip(case["choices"], case["signs"], case["prompt"]):
        kind = kind_of(choice, sign)
        if kind is not None and kind != 4:
            totals[prompt] = totals.get(prompt, np.zeros(4)) + np.eye(4)[kind]
    by_cluster = np.array(list(totals.values()))

    def statistic(counts):
        c, d, tm, th = counts
        return (c - d) / np.sqrt((c + d + th) * (c + d + tm))

    sums = by_cluster.sum(0)
    gradient = [statistic(sums + 1e-30j * step).imag / 1e-30 for step in np.eye(4)]
    clusters = len(by_cluster)
    error = math.sqrt(((by_cluster @ gradient) ** 2).sum() * clusters / (clusters - 1))
    return bounds(statistic(sums), error, clusters)


def paired_gap(case):
    """The difference of two indicators on the pairs both decided, on a constant."""
    rows = zip(case["model"], case["choices"], case["signs"], case["prompt"])
    taking = [(m * s - h * s, g) for m, h, s, g in rows if abs(m) == 1 and abs(h) == 1 and s != MISSING]
    return on_constant([value for value, _ in taking], [group for _, group in taking])


def unpaired_gap(case):
    """Two stacked samples with a constant each; statsmodels' (N - 1) / (N - 2) is taken out again."""
    stacked = [
        (choice * sign, prompt, place)
        for place, choices in enumerate((case["model"], case["choices"]))
        for choice, sign, prompt in zip(choices, case["signs"], case["prompt"])
        if abs(choice) == 1 and sign != MISSING
    ]
    values, groups, places = (np.array(column, dtype=float) for column in zip(*stacked))
    fit = clustered(values, groups, np.column_stack([places == 0, places == 1]).astype(float))
    n = len(values)
    contrast = np.array([1, -1])
    error = math.sqrt(contrast @ fit.cov_params() @ contrast * (n - 2) / (n - 1))
    return bounds(contrast @ fit.params, error, len(set(groups)))


def samples():
    draw = Draw(51)
    for pairs, most in ((24, 1), (60, 4), (150, 9)):
        prompt = draw.clusters(pairs, most)
        lean = [draw.below(3) - 1 for _ in range(prompt[-1] + 1)]
        signs = [MISSING if draw.chance(6) else 0 if draw.chance(20) else 1 - 2 * draw.below(2) for _ in prompt]
        raters = [
            [
                draw.labels(1, 60, 40)[0] if draw.chance(20) else lean[at] or sign % 2 or 1 if draw.chance(60) else -1
                for sign, at in zip(signs, prompt)
            ]
            for _ in range(2)
        ]
        yield {"choices": raters[0], "model": raters[1], "signs": signs, "prompt": prompt}


def compute():
    ols = 'statsmodels.api.OLS(y, 1).fit(cov_type="cluster", cov_kwds={"groups": prompt}, use_t=True).conf_int(.05)'
    return {
        "scores": golden(
            f"{ols}, y by METHOD §2 in {{-1, 0, 1}} over the pairs in the denominator; "
            "with one column statsmodels' factor G / (G - 1) * (N - 1) / (N - K) is G / (G - 1), as ours; "
            "taub: complex-step linearisation",
            samples(),
            lambda case: {name: score(case, name) for name in MEANS} | {"taub": tau_b(case)},
        ),
        "pairedGap": golden(f"{ols}, y = C - D of the model less that of people, on the pairs both decided", samples(), paired_gap),
        "unpairedGap": golden(
            "OLS of the stacked C - D on a constant for each rater, clustered; variance of the difference "
            "times (N - 2) / (N - 1), G - 1 degrees of freedom",
            samples(),
            unpaired_gap,
        ),
    }
