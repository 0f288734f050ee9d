"""Student's t, the incomplete beta function, F, and intervals that rest on them."""

import itertools
import math

import numpy as np
from scipy import optimize, special, stats

from draw import Draw, golden

DEGREES = [1, 2, 3, 9, 29, 199, 1000, 19_999, 999_999]


def student_quantile(case):
    """By inverting the tail: t.isf alone is right to 2e-9 only, t.sf to rounding."""
    tail, degrees = case
    return optimize.brentq(lambda t: 2 * stats.t.sf(t, degrees) - tail, 0, 1e7, xtol=1e-300, rtol=1e-15)


def percentiles(case):
    clusters, values = case["clusters"], [value for value in case["replicates"] if value is not None]
    if clusters < 2 or len(values) < 2:
        return {"low": None, "high": None}
    reach = stats.t.ppf(1 - (1 - case["confidence"]) / 2, clusters - 1) * math.sqrt(clusters / (clusters - 1))
    tail = stats.norm.sf(reach)
    places = (np.arange(len(values)) + 1) / (len(values) + 1)
    low, high = np.interp([tail, 1 - tail], places, np.sort(values))
    return {"low": low, "high": high}


def replicates():
    draw = Draw(31)
    yield {"replicates": [1, 2, 3], "clusters": 1000, "confidence": 0.95}
    yield {"replicates": [1, 2, 3], "clusters": 1, "confidence": 0.95}
    yield {"replicates": [], "clusters": 9, "confidence": 0.95}
    for count, clusters, confidence in ((20, 9, 0.9), (199, 12, 0.95), (199, 5000, 0.95)):
        values = [value + 0.4 for value in draw.decimals(count, 999, 1200)]
        yield {"replicates": [None if draw.chance(3) else v for v in values], "clusters": clusters, "confidence": confidence}


def compute():
    quantiles = list(itertools.product((0.5, 0.1, 0.05, 0.01, 1e-6), DEGREES))
    tails = list(itertools.product((0, 0.3, -1, 2, 3.5, -8, 25), DEGREES))
    betas = [(1, 1, 0.25), (2, 3, 0.4), (0.5, 0.5, 0.1), (0.5, 7, 0.02), (30, 0.5, 0.97), (12, 90, 0.2), (400, 300, 0.55)]
    betas += [(5000.5, 0.5, 0.9996), (10_000, 10_001, 0.5), (2, 3, 0), (2, 3, 1)]
    fishers = itertools.product((0, 0.4, 1, 2.5, 7, 40), (1, 2, 3, 11), (1, 4, 30, 500, 20_000))
    return {
        "studentQuantile": golden(
            "scipy.optimize.brentq(lambda t: 2 * scipy.stats.t.sf(t, degrees) - tail, 0, 1e7, rtol=1e-15); input: [tail, degrees]",
            quantiles,
            student_quantile,
        ),
        "studentTail": golden("2 * scipy.stats.t.sf(abs(t), degrees); input: [t, degrees]", tails, lambda x: 2 * stats.t.sf(abs(x[0]), x[1])),
        "regularisedBeta": golden("scipy.special.betainc(a, b, x); input: [a, b, x]", betas, lambda x: special.betainc(*x)),
        "fisherTail": golden("scipy.stats.f.sf(f, first, second); input: [f, first, second]", fishers, lambda x: stats.f.sf(*x)),
        "percentileInterval": golden(
            "numpy.interp([tail, 1 - tail], (arange(n) + 1) / (n + 1), sort(replicates)), "
            "tail = norm.sf(t.ppf(1 - (1 - confidence) / 2, G - 1) * sqrt(G / (G - 1)))",
            replicates(),
            percentiles,
        ),
    }
