"""Whether slices have the same score, and how many prompts it takes to be sure of something."""

import math

import numpy as np
from scipy import stats
from statsmodels.stats.oneway import anova_oneway

from draw import Draw, golden, plain, same


def slices():
    draw = Draw(81)
    for count in (2, 2, 3, 5, 12):
        for most in (3, 60):
            sizes = [8 + draw.below(most) for _ in range(count)]
            yield [draw.decimals(size, 50, 10 * (1 + draw.below(20))) for size in sizes]


def summary(groups):
    """Of each group its mean, the variance of that mean, and the degrees of freedom of this variance."""
    return [{"value": np.mean(each), "variance": np.var(each, ddof=1) / len(each), "degrees": len(each) - 1} for each in groups]


def heterogeneity(groups):
    found = anova_oneway(groups, use_var="unequal", welch_correction=True)
    if len(groups) == 2:
        welch = stats.ttest_ind(*groups, equal_var=False)
        same(found.statistic, welch.statistic**2)
        same(found.pvalue, welch.pvalue)
    return {"f": found.statistic, "first": found.df_num, "second": found.df_denom, "p": found.pvalue}


def whole(number):
    """Rounded up; a number within rounding of a whole one would make a poor golden value."""
    if 1e-9 < abs(number - round(number)) < 1e-6:
        raise ArithmeticError(f"{number} is too near a whole number")
    return round(number) if abs(number - round(number)) <= 1e-9 else math.ceil(number)


WIDTHS = [(100, 0.1, 0.05), (100, 0.25, 0.25), (200, 0.085, 0.05), (937, 0.0413, 0.01), (50, 0.31, 0.4), (20_000, 0.012, 0.003)]
GAPS = [(100, 0.05, 0.1), (200, 0.043, 0.05), (937, 0.0211, 0.01), (50, 0.16, 0.5), (20_000, 0.006, -0.02)]

# Value, error, degrees of freedom, largest value there is, level.
REACHES = [
    *[(0, 0.1, 1e6, 2, 0.05), (0.33, 0.12, 47.3, 2, 0.05 / 160), (-0.9, 0.03, 12.5, 1, 0.05), (1.2, 0.2, 4, 2, 0.01)],
    *[(0.05, 0.4, 1, 2, 0.05), (-0.01, 0.004, 399, 1, 0.05 * 7 / 30)],
]


def detectable(x):
    value, error, df, size, level = x
    se = error / (size * math.sqrt(1 - (value / size) ** 2))
    return size * math.sin(min(math.pi / 2, stats.t.isf(level / 2, df) * se))


def compute():
    power = stats.norm.ppf(0.975) + stats.norm.ppf(0.8)
    return {
        "welchJames": {
            "call": 'statsmodels.stats.oneway.anova_oneway(groups, use_var="unequal", welch_correction=True); the input is the mean of '
            "each group, the variance of that mean and its degrees of freedom; of two groups: "
            "scipy.stats.ttest_ind(equal_var=False), t squared",
            "cases": [{"input": plain(summary(each)), "expected": plain(heterogeneity(each))} for each in slices()],
        },
        "promptsForWidth": golden(
            "ceil(G * (half / wanted)**2); input: [prompts, half, wanted]", WIDTHS, lambda x: whole(x[0] * (x[1] / x[2]) ** 2)
        ),
        "promptsForGap": golden(
            "ceil(G * ((scipy.stats.norm.ppf(.975) + scipy.stats.norm.ppf(.8)) * error / gap)**2); input: [prompts, error, gap]",
            GAPS,
            lambda x: whole(x[0] * (power * x[1] / x[2]) ** 2),
        ),
        "detectableValue": golden(
            "size * sin(min(pi / 2, scipy.stats.t.isf(level / 2, df) * se)), se = error / (size * sqrt(1 - (value / size)**2)); "
            "input: [value, error, df, size, level]",
            REACHES,
            detectable,
        ),
    }
