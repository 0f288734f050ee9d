"""How alike two lists are, and the seven estimators of a factor score."""

import itertools
import math

import numpy as np
from scipy import stats

from draw import MISSING, Draw, golden, same

CALLS = {
    "pearson": "scipy.stats.pearsonr(x, y)[0]",
    "spearman": "scipy.stats.spearmanr(x, y)[0]",
    "kendall": "scipy.stats.kendalltau(x, y)[0]",
}
FUNCTIONS = {"pearson": stats.pearsonr, "spearman": stats.spearmanr, "kendall": stats.kendalltau}
HUMAN, METRIC = [1, 2, 2, 3, 4, 5], [1, 1, 3, 2, 2, 5]


def lists():
    draw = Draw(21)
    yield {"x": [1, 2, 3], "y": [2, 4, 6]}
    yield {"x": [1, 2, 3], "y": [10, 20, 15]}
    yield {"x": [1, 2, 3], "y": [1, 3, 2]}
    yield {"x": [1, 2, 3], "y": [0.1, 0.1, 0.1]}
    yield {"x": HUMAN, "y": METRIC}
    for length, bound in ((3, 9), (8, 3), (13, 500), (13, 4), (29, 9), (60, 5)):
        yield {"x": draw.decimals(length, bound, 7), "y": draw.decimals(length, bound, 3)}


def similarity(name):
    def expect(case):
        constant = any(len(set(case[side])) == 1 for side in "xy")
        return None if constant else FUNCTIONS[name](case["x"], case["y"])[0]

    return golden(f"{CALLS[name]}; null where a list is constant", lists(), expect)


def pair_signs(values):
    """The sign of the difference over all pairs of items."""
    return [int(np.sign(values[i] - values[j])) for i in range(len(values)) for j in range(i)]


def choices_and_signs():
    draw = Draw(22)
    yield {"choices": [1, 1, 1, -1, -1, 0, 1, -1], "signs": [1, 0, -1, -1, 0, 1, 1, -1]}
    yield {"choices": pair_signs(HUMAN), "signs": pair_signs(METRIC)}
    for count, ties, missing in ((6, 0, 0), (40, 20, 10), (200, 35, 5), (200, 5, 30)):
        yield {"choices": draw.labels(count, ties, missing), "signs": draw.labels(count, ties, missing)}
    yield {"choices": [0, 0, 2], "signs": [1, 0, 1]}
    yield {"choices": [1, -1, 0], "signs": [0, 0, 0]}


def counted(case):
    names = {"c": lambda p, m: p != 0 and m == p, "d": lambda p, m: p != 0 and m == -p}
    names |= {"tm": lambda p, m: p != 0 and m == 0, "th": lambda p, m: p == 0 and m != 0}
    names |= {"thm": lambda p, m: p == 0 and m == 0}
    labelled = [(p, m) for p, m in zip(case["choices"], case["signs"]) if p != MISSING]
    whole = [(p, m) for p, m in labelled if m != MISSING]
    return {name: sum(holds(p, m) for p, m in whole) for name, holds in names.items()} | {"absent": len(labelled) - len(whole)}


def ratio(top, bottom):
    return top / bottom if bottom else None


def estimates(case):
    c, d, tm, th, thm, _ = counted(case).values()
    every = c + d + tm + th + thm
    return {
        "tau14": ratio(c - d, c + d + tm),
        "tau13": ratio(c - d, c + d),
        "taua": ratio(c - d, every),
        "taub": ratio(c - d, math.sqrt((c + d + th) * (c + d + tm))),
        "tau10": ratio(c - d - tm, c + d + tm),
        "tau23": ratio(c + thm - d - th - tm, every),
        "accEq": ratio(c + thm, every),
    }


def check_with_scipy():
    """Over all pairs of items τ_b of the two signs is Kendall's τ_b of the two lists."""
    for case in itertools.islice(lists(), 4, None):
        signs = {"choices": pair_signs(case["x"]), "signs": pair_signs(case["y"])}
        same(estimates(signs)["taub"], stats.kendalltau(case["x"], case["y"])[0])


def compute():
    check_with_scipy()
    return {
        **{name: similarity(name) for name in FUNCTIONS},
        "counts": golden("counts of METHOD §2 by their definitions", choices_and_signs(), counted),
        "factorScore": golden(
            "estimators of METHOD §2 by their definitions; taub equals scipy.stats.kendalltau over all pairs of items",
            choices_and_signs(),
            estimates,
        ),
    }
