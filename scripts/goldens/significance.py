"""The exact sign test, and the correction of several tests."""

import numpy as np
from scipy import stats
from statsmodels.stats.multitest import multipletests

from draw import Draw, golden

SIGNS = [
    *[(0, 0), (1, 0), (3, 0), (0, 7), (5, 5), (60, 40), (40, 60), (12, 13), (99, 1), (0, 60), (355, 300), (1200, 1100)],
    *[(5_100, 4_900), (25_300, 24_700), (50_000, 50_000), (100_400, 99_600), (501_000, 499_000), (510_000, 490_000)],
]


def sign_test(counts):
    c, d = counts
    return stats.binomtest(c, c + d, 0.5).pvalue if c + d else None


def p_values():
    draw = Draw(11)
    yield [0.01, 0.04, None]
    yield [0.04, 0.03, 0.9]
    yield [None, None]
    yield []
    for count in (1, 2, 9, 30):
        yield [None if draw.chance(15) else (1 + draw.below(10 ** (1 + draw.below(6)))) / 10**6 for _ in range(count)]
    yield [0.02, 0.02, 0.02, 1.0, 0.5, 0.5]


def corrected(ps):
    defined = [p for p in ps if p is not None]
    qs = iter(multipletests(defined, method="fdr_bh")[1] if defined else np.array([]))
    return [None if p is None else next(qs) for p in ps]


def compute():
    return {
        "signTest": golden("scipy.stats.binomtest(c, c + d, 0.5).pvalue; input: [c, d]", SIGNS, sign_test),
        "benjaminiHochberg": golden(
            'statsmodels.stats.multitest.multipletests(ps, method="fdr_bh")[1]; nulls are left out and stay null',
            p_values(),
            corrected,
        ),
    }
