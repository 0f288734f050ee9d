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


POWER = stats.norm.ppf(0.8)
# Prompts, value, error, degrees of freedom, told apart, prompts with one, share told apart (None: error as it is), size.
NAMES = ("prompts", "value", "error", "df", "told", "taking", "share", "size")
PILOTS = [
    dict(zip(NAMES, row))
    for row in [
        *[(100, 0, 0.05, 99, 90, 90, 0.9, 1), (100, 0.1, 0.05, 99, 90, 90, 0.9, 2), (60, -0.3, 0.11, 38.2, 55, 40, 0.46, 2)],
        *[(400, 0.8, 0.03, 310, 700, 380, 0.5, 2), (35, 0.02, 0.2, 9.7, 12, 9, 0.08, 2)],
        (200, 0.4, 0.06, 150, 300, 190, None, 2),
    ]
]


def expected(pilot, prompts, value):
    """Error and degrees of freedom with so many prompts."""
    share, size = pilot["share"], pilot["size"]
    spread = lambda x: 1 if share is None else size**2 * max(share, abs(x) / size) - x**2
    times = prompts / pilot["prompts"]
    error = pilot["error"] * math.sqrt(spread(value) / spread(pilot["value"]) / times)
    return error, max(1, times * (pilot["df"] + 1) - 1)


def on_arcsine(error, value, size):
    return error / (size * math.sqrt(1 - (value / size) ** 2))


def above(centre, t, df):
    return (centre - t * (1 - 1 / (4 * df))) / math.sqrt(1 + t**2 / (2 * df))


def enough(pilot, prompts, told, taking):
    come = [pilot[name] * prompts / pilot["prompts"] for name in ("told", "taking")]
    return all(each - POWER * math.sqrt(each) >= least for each, least in zip(come, (told, taking)))


def first(holds):
    """The fewest prompts, one by one in steps that get smaller."""
    prompts, step = 0, 2**20
    while step >= 1:
        if not holds(prompts + step):
            prompts += step
        else:
            step //= 2
    return prompts + 1


def for_width(x):
    pilot, wanted = x

    def holds(prompts):
        value, size = pilot["value"], pilot["size"]
        error, df = expected(pilot, prompts, value)
        reach = stats.t.ppf(0.975, df) * on_arcsine(error, value, size)
        ends = [max(-math.pi / 2, math.asin(value / size) - reach), min(math.pi / 2, math.asin(value / size) + reach)]
        return size * (math.sin(ends[1]) - math.sin(ends[0])) / 2 <= wanted

    return first(holds)


def for_value(x):
    pilot, wanted, level = x
    size = pilot["size"]

    def parts(prompts):
        error, df = expected(pilot, prompts, wanted)
        return math.asin(wanted / size) / on_arcsine(error, wanted, size), stats.t.isf(level / 2, df), df

    found = first(lambda n: enough(pilot, n, 10, 5) and above(*parts(n)) >= POWER)
    centre, t, df = parts(found)
    if df > 20 and enough(pilot, found - 1, 10, 5) and abs(stats.nct.sf(t, df, centre) - 0.8) > 0.02:
        raise ArithmeticError("the normal approximation of noncentral t is off")
    return found


def chance_alike(x):
    pilot, margin, prompts = x
    size = pilot["size"]
    error, df = expected(pilot, prompts, 0)
    room = above(math.asin(margin / size) / on_arcsine(error, 0, size), stats.t.ppf(0.95, df), df)
    return 0 if room <= 0 else 1 - 2 * stats.norm.sf(room)


def for_alike(x):
    return first(lambda n: enough(x[0], n, 20, 10) and chance_alike((*x, n)) >= 0.8)


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
    return {
        "welchJames": {
            "call": 'statsmodels.stats.oneway.anova_oneway(groups, use_var="unequal", welch_correction=True); the input is the mean of '
            "each group, the variance of that mean and its degrees of freedom; of two groups: "
            "scipy.stats.ttest_ind(equal_var=False), t squared",
            "cases": [{"input": plain(summary(each)), "expected": plain(heterogeneity(each))} for each in slices()],
        },
        "promptsForWidth": golden(
            "fewest prompts with a 95 % interval, by scipy.stats.t on the arcsine scale, of half that width; input: [pilot, wanted]",
            [(pilot, wanted) for pilot in PILOTS for wanted in (0.05, 0.013, 0.3)],
            for_width,
        ),
        "promptsForValue": golden(
            "fewest prompts with power .8, normal approximation of scipy.stats.nct; input: [pilot, wanted, level]",
            [(pilot, wanted, level) for pilot in PILOTS for wanted in (0.1, 0.42) for level in (0.05, 0.05 / 190)],
            for_value,
        ),
        "chanceOfEquivalence": golden(
            "two one-sided tests at 5 % of a value of 0; input: [pilot, margin, prompts]",
            [(pilot, margin, prompts) for pilot in PILOTS for margin in (0.1, 0.2) for prompts in (50, 400, 2000)],
            chance_alike,
        ),
        "promptsForEquivalence": golden(
            "fewest prompts with a chance of .8; input: [pilot, margin]",
            [(pilot, margin) for pilot in PILOTS for margin in (0.1, 0.2)],
            for_alike,
        ),
        "detectableValue": golden(
            "size * sin(min(pi / 2, scipy.stats.t.isf(level / 2, df) * se)), se = error / (size * sqrt(1 - (value / size)**2)); "
            "input: [value, error, df, size, level]",
            REACHES,
            detectable,
        ),
    }
