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


def views():
    """p of people's scores, models' scores and gaps by factor, and of order effects; some factors are the twin of an earlier one."""
    draw = Draw(12)
    for factors, models in ((3, 0), (5, 1), (8, 3), (22, 6)):
        ps = lambda: [None if draw.chance(10) else (1 + draw.below(10 ** (2 + draw.below(4)))) / 10**5 for _ in range(factors)]
        twins = [draw.below(at) if at > 1 and draw.chance(25) else None for at in range(factors)]
        twins = [None if twin is not None and twins[twin] is not None else twin for twin in twins]
        crowd = [{"scores": ps(), "gaps": ps(), "order": ps()[0]} for _ in range(models)]
        yield {"twins": twins, "people": ps(), "models": crowd}


def families(view):
    """What a headline chooses from is one family, models' own scores another; a twin is no test, and has its elder's q."""
    own = [at for at, twin in enumerate(view["twins"]) if twin is None]
    elder = [at if twin is None else twin for at, twin in enumerate(view["twins"])]
    models = view["models"]
    lists = [view["people"], *[model["gaps"] for model in models]]
    main = corrected([ps[at] for ps in lists for at in own] + [model["order"] for model in models])
    others = corrected([model["scores"][at] for model in models for at in own])

    def back(qs, place):
        return [qs[place * len(own) + own.index(at)] for at in elder]

    return {
        "people": back(main, 0),
        "models": [
            {"scores": back(others, at), "gaps": back(main, 1 + at), "order": main[len(lists) * len(own) + at]}
            for at in range(len(models))
        ],
    }


def compute():
    return {
        "signTest": golden("scipy.stats.binomtest(c, c + d, 0.5).pvalue; input: [c, d]", SIGNS, sign_test),
        "benjaminiHochberg": golden(
            'statsmodels.stats.multitest.multipletests(ps, method="fdr_bh")[1]; nulls are left out and stay null',
            p_values(),
            corrected,
        ),
        "families": golden(
            'multipletests(ps, method="fdr_bh")[1] over people, gaps and orders together, and over models\' scores together; twins once',
            views(),
            families,
        ),
    }
