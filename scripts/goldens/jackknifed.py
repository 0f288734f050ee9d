"""Statistics that are no means: the whole statistic without each prompt in turn, on the arcsine scale (METHOD §3)."""

import math

import numpy as np
from scipy import stats

from agreement import krippendorff
from draw import MISSING, Draw, golden
from inference import arcsine, correlation, degrees, effective, jackknife, sign_flips, told_apart

CONFIDENCE = 0.95


def grouped(rows):
    """Rows (prompt, …) by prompt, without the prompt."""
    found = {}
    for prompt, *row in rows:
        found.setdefault(prompt, []).append(tuple(row))
    return list(found.values())


def moves(prompts, statistic):
    whole = statistic([row for rows in prompts for row in rows])
    left = [statistic([row for rows in prompts[:at] + prompts[at + 1 :] for row in rows]) for at in range(len(prompts))]
    return whole, [0 if each is None else each - whole for each in left]


def left_out(prompts, statistic, values, size=1, rho=correlation, is_steep=lambda whole, ys: False):
    """`values`: what a prompt's pairs are, for the intra-prompt correlation `rho`. Interval and p; `few`: by sign flips."""
    whole, delta = moves(prompts, statistic)
    squares = sum(each**2 for each in delta)
    variance = (len(prompts) - 1) / len(prompts) * squares
    ys = [values(rows) for rows in prompts]
    pairs = effective([len(rows) for rows in ys], rho(ys))
    carrying = squares**2 / sum(each**4 for each in delta) if squares > 0 else 1
    told = told_apart(ys)
    few = sum(map(len, told)) < 10 or len(told) < 5
    if few or is_steep(whole, ys):
        return {"value": whole, "low": None, "high": None, "p": sign_flips([sum(rows) for rows in ys])}
    low, high, p = arcsine(whole, variance, max(1.0, min(pairs, carrying) - 1), size)
    return {"value": whole, "low": low, "high": high, "p": p}


def kappa(rows):
    one, other = (np.array(column) for column in zip(*rows))
    chance = sum(np.mean(one == label) * np.mean(other == label) for label in (-1, 0, 1))
    return None if chance == 1 else (np.mean(one == other) - chance) / (1 - chance)


def kappa_of(case):
    rows = zip(case["prompt"], case["choices"], case["model"])
    prompts = grouped([row for row in rows if MISSING not in row[1:]])
    alike = lambda rows: [1 if one == other else -1 for one, other in rows]
    return without_p(left_out(prompts, kappa, alike))


def without_p(found):
    return {name: value for name, value in found.items() if name != "p"}


def tau_b(rows):
    choices, signs = (np.array(column) for column in zip(*rows))
    below = (np.abs(choices * signs).sum() + ((choices == 0) & (signs != 0)).sum()) * np.abs(choices).sum()
    return None if below == 0 else (choices * signs).sum() / math.sqrt(below)


def tau_b_score(case):
    rows = zip(case["prompt"], case["choices"], case["signs"])
    prompts = grouped([row for row in rows if MISSING not in row[1:] and row[1:] != (0, 0)])
    return left_out(prompts, tau_b, lambda rows: [one * sign for one, sign in rows], is_steep=lacks_opponents)


def lacks_opponents(whole, ys):
    """A score beyond ±½ that fewer than three prompts speak against."""
    return abs(whole) > 0.5 and sum(any(y * whole < 0 for y in rows) for rows in ys) < 3


def tau_b_gap(case):
    """On the pairs both decided, as all paired gaps are."""
    rows = zip(case["prompt"], case["model"], case["choices"], case["signs"])
    prompts = grouped([row for row in rows if abs(row[1]) == abs(row[2]) == 1 and row[3] != MISSING])

    def gap(rows):
        own, people, signs = zip(*rows)
        ends = tau_b(list(zip(own, signs))), tau_b(list(zip(people, signs)))
        return None if None in ends else ends[0] - ends[1]

    return left_out(prompts, gap, lambda rows: [(own - people) * sign for own, people, sign in rows], size=2)


def unpaired(case):
    """Each score on the pairs its rater decided; both jackknifed over all prompts, so that they may be alike."""
    sides = []
    for name in ("model", "choices"):
        rows = zip(case["prompt"], case[name], case["signs"])
        sides.append({p: [y for (y,) in ys] for p, ys in by_prompt((p, c * s) for p, c, s in rows if abs(c) == 1 and s != MISSING)})
    union = sorted(set(sides[0]) | set(sides[1]))
    values, deltas, variances, dfs = [], [], [], []
    for side in sides:
        prompts = list(side.values())
        value, variance = jackknife(prompts)
        values.append(value)
        variances.append(variance)
        dfs.append(degrees(prompts))
        without = {p: np.mean([y for q, ys in side.items() if q != p for y in ys]) - value for p in side}
        deltas.append([without.get(p, 0) for p in union])
    covariance = (len(union) - 1) / len(union) * float(np.dot(*deltas))
    variance = sum(variances) - 2 * covariance
    df = sum(variances) ** 2 / sum(each**2 / own for each, own in zip(variances, dfs))
    gap = values[0] - values[1]
    low, high, p = arcsine(gap, variance, df, 2)
    return {"value": gap, "low": low, "high": high, "p": p, "df": df}


def by_prompt(rows):
    found = {}
    for prompt, *row in rows:
        found.setdefault(prompt, []).append(tuple(row))
    return found.items()


def paired(case):
    """The gap of means, and the smallest margin that two one-sided tests at 5 % put it in (Schuirmann 1987)."""
    rows = zip(case["prompt"], case["model"], case["choices"], case["signs"])
    prompts = [[y for (y,) in ys] for _, ys in by_prompt((g, (m - h) * s) for g, m, h, s in rows if abs(m) == abs(h) == 1 and s != MISSING)]
    value, variance = jackknife(prompts)
    df = degrees(prompts)
    told = told_apart(prompts)
    if sum(map(len, told)) < 10 or len(told) < 5:
        return {"value": value, "low": None, "high": None, "p": sign_flips(map(sum, prompts)), "df": df, "within": None}
    low, high, p = arcsine(value, variance, df, 2)
    inner = arcsine(value, variance, df, 2, 0.9)[:2]
    margin = max(map(abs, inner))
    # The larger of the two one-sided p is .05 at exactly this margin.
    error = math.sqrt(variance) / (2 * math.sqrt(1 - (value / 2) ** 2))
    place, edge = math.asin(value / 2), math.asin(margin / 2)
    larger = max(stats.t.sf((edge - place) / error, df), stats.t.sf((edge + place) / error, df))
    if not math.isclose(larger, 0.05, rel_tol=1e-9):
        raise ArithmeticError(f"two one-sided tests at {margin} give {larger}")
    return {"value": value, "low": low, "high": high, "p": p, "df": df, "within": margin}


def annotators(case):
    """Alpha of three, of whom one is the signs."""
    rows = zip(case["prompt"], case["choices"], case["model"], case["signs"])
    units = [(p, *(vote for vote in votes if vote != MISSING)) for p, *votes in rows]
    prompts = grouped([unit for unit in units if len(unit) > 2])
    return without_p(left_out(prompts, krippendorff, lambda rows: list(map(alike, rows)), rho=share_correlation))


def alike(unit):
    pairs = [one == other for at, one in enumerate(unit) for other in unit[at + 1 :]]
    return 2 * np.mean(pairs) - 1


def share_correlation(ys):
    """Of shares of votes: a pair counts as one hit or miss, so that its square is 1."""
    sizes = np.array([len(rows) for rows in ys], dtype=float)
    sums = np.array([sum(rows) for rows in ys])
    total, groups = sizes.sum(), len(ys)
    between = ((sums**2 / sizes).sum() - sums.sum() ** 2 / total) / (groups - 1)
    within = (total - (sums**2 / sizes).sum()) / (total - groups)
    typical = (total - (sizes**2).sum() / total) / (groups - 1)
    return min(1.0, max(0.0, (between - within) / (between + (typical - 1) * within)))


def samples():
    draw = Draw(71)
    for pairs, most, keep, close in ((30, 2, 70, 60), (60, 4, 80, 80), (120, 9, 60, 40), (150, 30, 75, 70), (28, 3, 92, 92)):
        prompt = draw.clusters(pairs, most)
        lean = [draw.chance(50) for _ in range(prompt[-1] + 1)]
        signs = [MISSING if draw.chance(5) else 0 if draw.chance(15) else 1 - 2 * draw.below(2) for _ in prompt]

        def follow(at, sign, chance):
            own = sign % 2 * sign or 1 - 2 * draw.below(2)
            return own if draw.chance(chance) else -own if draw.chance(60) else 1 if lean[at] else -1

        def rate(chance):
            return [MISSING if draw.chance(4) else 0 if draw.chance(12) else follow(at, sign, chance) for at, sign in zip(prompt, signs)]

        yield {"choices": rate(keep), "model": rate(close), "signs": signs, "prompt": prompt}


def compute():
    each = "the statistic without each prompt in turn; df = max(1, min(G*(n), (sum d²)² / sum d⁴) - 1); scipy.stats.t on the arcsine scale"
    return {
        "kappa": golden(f"Cohen's kappa: {each}", samples(), kappa_of),
        "krippendorff": golden(f"alpha of three raters, of which one is the signs: {each}", samples(), annotators),
        "tauBScore": golden(f"tau b: {each}; beyond .5 only with three prompts against it", samples(), tau_b_score),
        "tauBGap": golden(f"the difference of two tau b on common pairs: {each}", samples(), tau_b_gap),
        "unpairedGap": golden(
            "two scores jackknifed over all prompts, their covariance with them; Welch and Satterthwaite's degrees of freedom",
            samples(),
            unpaired,
        ),
        "pairedGap": golden("jackknifed mean of C - D of both; within: the 90 % interval, or two one-sided scipy.stats.t.sf", samples(), paired),
    }
