"""Means over pairs with the prompt as the unit, as METHOD §3 words them: each formula spelled out, nothing shared."""

import itertools
import math

import numpy as np
from scipy import stats

from draw import Draw, golden, same

CONFIDENCE = 0.95


def by_prompt(case):
    """The values of each prompt, in the order in which the prompts first appear."""
    found = {}
    for prompt, value in zip(case["prompt"], case["y"]):
        found.setdefault(prompt, []).append(value)
    return list(found.values())


def jackknife(prompts):
    """The mean of all values, and its variance from leaving out one prompt after the other."""
    whole = np.mean(np.concatenate(prompts))
    if len(prompts) < 2:
        return whole, 0.0
    left = [np.mean(np.concatenate(prompts[:at] + prompts[at + 1 :])) for at in range(len(prompts))]
    return whole, (len(prompts) - 1) / len(prompts) * sum((each - whole) ** 2 for each in left)


def correlation(prompts):
    """One-way analysis of variance (Donner 1986), between prompts and within them, clipped to [0, 1]."""
    sizes = np.array([len(values) for values in prompts], dtype=float)
    total, groups = sizes.sum(), len(prompts)
    if groups < 2 or total == groups:
        return 0.0
    mean = np.mean(np.concatenate(prompts))
    between = sum(len(values) * (np.mean(values) - mean) ** 2 for values in prompts) / (groups - 1)
    within = sum(((np.array(values) - np.mean(values)) ** 2).sum() for values in prompts) / (total - groups)
    typical = (total - (sizes**2).sum() / total) / (groups - 1)
    spread = between + (typical - 1) * within
    return min(1.0, max(0.0, (between - within) / spread)) if spread > 0 else 0.0


def effective(sizes, rho):
    weights = np.array([size * (1 + (size - 1) * rho) for size in sizes])
    return weights.sum() ** 2 / (weights**2).sum()


def told_apart(prompts):
    """Only the pairs other than 0, without the prompts that have none."""
    return [told for told in ([value for value in values if value != 0] for values in prompts) if told]


def told_correlation(prompts):
    """By METHOD both sums of squares are those of the pairs told apart: pairs of 0 add nothing to either."""
    return correlation(told_apart(prompts))


def degrees(prompts):
    told = told_apart(prompts)
    if not told:
        return 1.0
    pairs = effective([len(values) for values in prompts], correlation(prompts))
    apart = effective([len(values) for values in told], told_correlation(prompts))
    return max(1.0, min(pairs - 1, apart * (1 + apart / sum(map(len, told))) - 1))


def arcsine(value, variance, df, size, confidence=CONFIDENCE):
    """Estimate, bounds and p on the arcsine scale."""
    x = value / size
    error = math.sqrt(variance) / (size * math.sqrt(1 - x * x))
    reach = stats.t.ppf((1 + confidence) / 2, df) * error
    ends = [math.asin(x) - reach, math.asin(x) + reach]
    low, high = (size * math.sin(min(math.pi / 2, max(-math.pi / 2, end))) for end in ends)
    return low, high, 2 * stats.t.sf(abs(math.asin(x)) / error, df)


def sign_flips(sums):
    """Every way to turn whole prompts around, one by one."""
    moving = [each for each in sums if each != 0]
    far = abs(sum(moving))
    turned = [sum(sign * each for sign, each in zip(signs, moving)) for signs in itertools.product((1, -1), repeat=len(moving))]
    return sum(abs(each) >= far for each in turned) / len(turned)


def clopper_pearson(prompts, confidence=CONFIDENCE):
    """The lower end of a share of 1 among so many, as a score in [-1, 1]."""
    low = stats.binomtest(prompts, prompts).proportion_ci(confidence, method="exact").low
    same(2 * low - 1, 2 * stats.beta.ppf((1 - confidence) / 2, prompts, 1) - 1)
    return 2 * low - 1


def infer(case):
    """What may be said of a mean; a pair is `size`, 0 or −`size`."""
    prompts, size = by_prompt(case), case["size"]
    value, variance = jackknife(prompts)
    told = told_apart(prompts)
    m, taking = sum(map(len, told)), len(told)
    found = {
        "value": value,
        "variance": variance,
        "pairs": len(case["y"]),
        "told": m,
        "prompts": len(prompts),
        "taking": taking,
        "correlation": correlation(prompts),
        "effective": effective([len(values) for values in prompts], correlation(prompts)),
        "df": degrees(prompts),
        "low": None,
        "high": None,
    }
    if m == 0:
        return found | {"basis": "nothing", "p": None}
    flips = sign_flips([sum(values) for values in prompts])
    if m < 10 or taking < 5:
        return found | {"basis": "few", "p": flips}
    if abs(value) == size and size == 1:
        end = clopper_pearson(taking)
        low, high = (end, 1) if value > 0 else (-1, -end)
        return found | {"basis": "edge", "p": flips, "low": low, "high": high}
    if abs(value) == size or variance < 1e-14:
        return found | {"basis": "exact", "p": flips}
    low, high, p = arcsine(value, variance, found["df"], size)
    return found | {"basis": "student", "p": p, "low": low, "high": high}


def samples():
    """Pairs of prompts of unequal size that lean one way or the other; some edges by hand. At most 16 prompts are turned."""
    draw = Draw(61)
    for size in (1, 2):
        for pairs, most, told, kept in ((9, 2, 90, 70), (24, 3, 80, 60), (40, 6, 60, 75), (60, 12, 30, 85), (90, 20, 95, 55), (16, 1, 90, 50)):
            prompt = draw.clusters(pairs, most)
            lean = [size if draw.chance(65) else -size for _ in range(prompt[-1] + 1)]
            y = [0 if not draw.chance(told) else lean[at] if draw.chance(kept) else -lean[at] for at in prompt]
            yield {"prompt": prompt, "y": y, "size": size}
        full = [at for at, times in enumerate((3, 2, 1, 4, 2, 1)) for _ in range(times)]
        yield {"prompt": full, "y": [size] * 13, "size": size}
        yield {"prompt": full, "y": [-size] * 13, "size": size}
        yield {"prompt": full, "y": [0] * 13, "size": size}
        yield {"prompt": [at for at in range(8) for _ in range(2)], "y": [size, -size] * 8, "size": size}
        yield {"prompt": [0] * 12, "y": [size] * 9 + [-size] * 3, "size": size}


def sums_of_prompts():
    draw = Draw(62)
    yield from ([3, -1, 2, 2, -1, 1], [], [0, 0], [4], [1] * 5, [-2, -3, -1, -4, -1, -2], [1, -1], [3, 3, -3, 3, 3, 3])
    for count, bound in ((6, 2), (8, 5), (11, 12), (14, 3), (16, 40)):
        yield [draw.below(2 * bound + 1) - bound for _ in range(count)]


def single_pairs():
    """One pair a prompt: the binomial test."""
    for up, down in ((15, 5), (3, 9), (8, 8), (12, 0), (40, 61), (300, 355)):
        yield [1] * up + [-1] * down


def binomial(sums):
    return stats.binomtest(sums.count(1), len(sums), 0.5).pvalue


def compute():
    # METHOD's own example.
    same(sign_flips([3, -1, 2, 2, -1, 1]), 18 / 64)
    return {
        "inferMean": golden(
            "numpy.mean with each prompt left out in turn; one-way analysis of variance; scipy.stats.t on the arcsine "
            "scale; itertools.product over all signs; scipy.stats.binomtest(n, n).proportion_ci(method='exact')",
            samples(),
            infer,
        ),
        "signFlipTest": golden("itertools.product((1, -1), repeat=k) over the prompts that are not 0", sums_of_prompts(), sign_flips),
        "signFlipTestOfSingles": golden("scipy.stats.binomtest(ups, n, 0.5).pvalue", single_pairs(), binomial),
    }
