"""Means from few labels and many predictions, prompts being the units (IMPROVE §2): each sum spelled out, nothing shared."""

import numpy as np

from draw import Draw, golden
from inference import arcsine, degrees, jackknife


def by_prompt(prompt, values):
    found = {}
    for group, value in zip(prompt, values):
        found.setdefault(group, []).append(value)
    return list(found.values())


def estimate(ys, fs, rest):
    """The mean, the weight of the predictions, and the variance that the prompts without labels bring."""
    pairs, others = sum(map(len, ys)), sum(map(len, rest))
    y, f, u = (sum(map(sum, groups)) / count for groups, count in ((ys, pairs), (fs, pairs), (rest, others)))
    of_y = [(sum(group) - y * len(group)) / pairs for group in ys]
    of_f = [(sum(group) - f * len(group)) / pairs for group in fs]
    of_u = [(sum(group) - u * len(group)) / others for group in rest]
    pooled = sum(map(sum, fs + rest)) / (pairs + others)
    spread = sum((sum(group) - pooled * len(group)) ** 2 for group in fs + rest) / (len(fs) + len(rest) - 1)
    scale = len(fs) * spread / pairs**2 + len(rest) * spread / others**2
    covariance = len(ys) / (len(ys) - 1) * float(np.dot(of_y, of_f))
    weight = min(1.0, max(0.0, covariance / scale)) if scale > 0 else 0.0
    return y + weight * (u - f), weight, weight**2 * len(rest) / (len(rest) - 1) * sum(each**2 for each in of_u)


def powered(case):
    ys, fs = (by_prompt(case["prompt"], case[name]) for name in ("observed", "predicted"))
    rest = by_prompt(case["restPrompt"], case["restPredicted"])
    value, weight, of_rest = estimate(ys, fs, rest)
    left = [estimate(ys[:at] + ys[at + 1 :], fs[:at] + fs[at + 1 :], rest)[0] for at in range(len(ys))]
    of_labels = (len(ys) - 1) / len(ys) * sum((each - value) ** 2 for each in left)
    variance = of_labels + of_rest
    df = variance**2 / (of_labels**2 / degrees(ys) + of_rest**2 / degrees(rest))
    low, high, p = arcsine(value, variance, df, 1)
    worth = jackknife(ys)[1] / variance
    return {"value": value, "weight": weight, "error": variance**0.5, "df": df, "low": low, "high": high, "p": p, "worth": worth}


def case(seed, labels, others, most, right):
    """Choices, and a judge's, which is right on so many of a hundred pairs."""
    draw = Draw(seed)

    def judged(choices):
        return [choice if draw.chance(right) else -choice if choice else draw.labels(1)[0] for choice in choices]

    observed = [1 if draw.chance(25) else choice for choice in draw.labels(labels)]
    hidden = [1 if draw.chance(25) else choice for choice in draw.labels(others)]
    return {
        "prompt": draw.clusters(labels, most),
        "observed": observed,
        "predicted": judged(observed),
        "restPrompt": draw.clusters(others, most),
        "restPredicted": judged(hidden),
    }


def compute():
    cases = [case(1, 20, 60, 1, 80), case(2, 40, 90, 4, 90), case(3, 60, 60, 9, 70), case(4, 50, 80, 6, 20), case(5, 70, 24, 3, 95)]
    call = "lambda from the covariance of sums by prompt; jackknife with lambda anew; Welch and Satterthwaite's df of METHOD §3's; scipy.stats.t on the arcsine scale"
    return {"inferPowered": golden(call, cases, powered)}
