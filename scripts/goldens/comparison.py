"""Whether slices have the same score, and how many prompts it takes to be sure of something."""

import math

import numpy as np
from scipy import stats

from draw import Draw, golden, same


def slices():
    draw = Draw(81)
    for count, clusters in ((2, 12), (3, 40), (5, 200), (12, 3000)):
        values = draw.decimals(count, 50, 100)
        spread = np.array([draw.decimals(count, 30, 400) for _ in range(count + 2)])
        yield {"values": values, "covariance": (spread.T @ spread + np.eye(count) * 0.001).tolist(), "clusters": clusters}
        diagonal = np.diag([(1 + draw.below(40)) / 4000 for _ in range(count)]).tolist()
        yield {"values": values, "covariance": diagonal, "clusters": clusters}
    yield {"values": [0.25, 0.25, 0.25], "covariance": np.diag([0.01, 0.02, 0.03]).tolist(), "clusters": 30}
    yield {"values": [0.25], "covariance": [[0.01]], "clusters": 30}
    yield {"values": [0.1, 0.2, 0.3], "covariance": np.diag([0.01, 0.02, 0.03]).tolist(), "clusters": 3}


def equality(case):
    values, covariance = np.array(case["values"]), np.array(case["covariance"])
    count = len(values)
    if count < 2 or case["clusters"] <= count:
        return None
    contrasts = np.column_stack([np.eye(count - 1), -np.ones(count - 1)])
    difference = contrasts @ values
    f = difference @ np.linalg.inv(contrasts @ covariance @ contrasts.T) @ difference / (count - 1)
    if np.count_nonzero(covariance - np.diag(np.diag(covariance))) == 0:
        same(f, cochran(values, np.diag(covariance)) / (count - 1))
    return {"f": f, "p": stats.f.sf(f, count - 1, case["clusters"] - count)}


def cochran(values, variances):
    """Cochran's Q, which the Wald statistic is for independent slices."""
    weights = 1 / variances
    return (weights * (values - (weights * values).sum() / weights.sum()) ** 2).sum()


def whole(number):
    """Rounded up; a number within rounding of a whole one would make a poor golden value."""
    if 1e-9 < abs(number - round(number)) < 1e-6:
        raise ArithmeticError(f"{number} is too near a whole number")
    return round(number) if abs(number - round(number)) <= 1e-9 else math.ceil(number)


WIDTHS = [(100, 0.1, 0.05), (100, 0.25, 0.25), (200, 0.085, 0.05), (937, 0.0413, 0.01), (50, 0.31, 0.4), (20_000, 0.012, 0.003)]
GAPS = [(100, 0.05, 0.1), (200, 0.043, 0.05), (937, 0.0211, 0.01), (50, 0.16, 0.5), (20_000, 0.006, -0.02)]


def compute():
    power = stats.norm.ppf(0.975) + stats.norm.ppf(0.8)
    return {
        "equalityTest": golden(
            "F = (C values)' inv(C covariance C') (C values) / (S - 1), C: each slice less the last; "
            "p: scipy.stats.f.sf(F, S - 1, G - S); for a diagonal covariance F (S - 1) is Cochran's Q; null: S < 2 or G <= S",
            slices(),
            equality,
        ),
        "promptsForWidth": golden(
            "ceil(G * (half / wanted)**2); input: [prompts, half, wanted]", WIDTHS, lambda x: whole(x[0] * (x[1] / x[2]) ** 2)
        ),
        "promptsForGap": golden(
            "ceil(G * ((scipy.stats.norm.ppf(.975) + scipy.stats.norm.ppf(.8)) * error / gap)**2); input: [prompts, error, gap]",
            GAPS,
            lambda x: whole(x[0] * (power * x[1] / x[2]) ** 2),
        ),
    }
