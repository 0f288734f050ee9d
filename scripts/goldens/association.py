"""How alike factors point, and which of them belong together."""

import math

import numpy as np
from scipy import stats
from scipy.cluster import hierarchy
from scipy.spatial import distance

from draw import MISSING, Draw, golden, same
from similarity import pair_signs

CUT = 0.5


def signs():
    draw = Draw(71)
    yield {"x": [1, -1, 0, 1], "y": [1, -1, 0, 1]}
    yield {"x": [1, -1, 1], "y": [-1, 1, -1]}
    yield {"x": [0, 0, 0], "y": [1, -1, 1]}
    yield {"x": [2, 1], "y": [1, 2]}
    yield {"x": [], "y": []}
    for count, ties, missing in ((12, 30, 0), (90, 25, 10), (200, 60, 30)):
        yield {"x": draw.labels(count, ties, missing), "y": draw.labels(count, ties, missing)}


def factor_correlation(case):
    both = [(x, y) for x, y in zip(case["x"], case["y"]) if MISSING not in (x, y)]
    concordant, discordant = sum(x * y > 0 for x, y in both), sum(x * y < 0 for x, y in both)
    first, second = sum(x == 0 != y for x, y in both), sum(y == 0 != x for x, y in both)
    product = (concordant + discordant + first) * (concordant + discordant + second)
    return (concordant - discordant) / math.sqrt(product) if product else None


def check_with_scipy():
    draw = Draw(72)
    for bound in (2, 5, 40):
        x, y = draw.decimals(15, bound, 1), draw.decimals(15, bound, 1)
        same(factor_correlation({"x": pair_signs(x), "y": pair_signs(y)}), stats.kendalltau(x, y)[0])


def distances():
    """Of factors that follow a few hidden ones, and of one pair that always points the opposite way."""
    draw = Draw(73)
    yield [[0, 0.3], [0.3, 0]]
    for factors, hidden in ((5, 2), (9, 3), (20, 5)):
        lead = [draw.labels(120, 10) for _ in range(hidden)]
        loyal = [40 + draw.below(55) for _ in range(factors)]
        drawn = [
            [sign if draw.chance(loyal[at]) else draw.labels(1, 20)[0] for sign in lead[at % hidden]] for at in range(factors)
        ]
        drawn[-1] = [-sign for sign in drawn[0]]
        yield [[0 if x is y else 1 - abs(factor_correlation({"x": x, "y": y})) for y in drawn] for x in drawn]


def linked(matrix):
    tree = hierarchy.linkage(distance.squareform(np.array(matrix), checks=False), "average")
    heights = np.sort(distance.pdist(tree[:, 2:3]))
    if len(heights) and heights[0] < 1e-9:
        raise ArithmeticError("two merges at the same height could come in either order")
    of = hierarchy.fcluster(tree, CUT, "distance")
    clusters = sorted([[int(at) for at in np.flatnonzero(of == each)] for each in set(of)])
    merges = [{"first": int(first), "second": int(second), "height": height} for first, second, height, _ in tree]
    return {"merges": merges, "clusters": clusters}


def compute():
    check_with_scipy()
    return {
        "factorCorrelation": golden(
            "(C - D) / sqrt((C + D + T1) (C + D + T2)) of two lists of signs, 2 is missing; "
            "equals scipy.stats.kendalltau when the signs are those of all pairs of items",
            signs(),
            factor_correlation,
        ),
        "averageLinkage": golden(
            'scipy.cluster.hierarchy.linkage(squareform(distances), "average"); clusters: fcluster(tree, 0.5, "distance")',
            distances(),
            linked,
        ),
    }
