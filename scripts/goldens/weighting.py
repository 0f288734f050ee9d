"""Rows weighted so that means meet targets, and drawn (IMPROVE §4): exponential tilting and systematic sampling."""

import numpy as np
from scipy import optimize, special

from draw import Draw, golden, same

TOLERANCE = 0.01
MASK = 2**32 - 1


def off_target(case):
    """What each row says beyond each target; 0 where it says nothing."""
    rows = np.array([[np.nan if value is None else value for value in column] for column in case["columns"]]).T
    return rows - np.array(case["targets"])


def dual(theta, off, counts):
    return special.logsumexp(-off @ theta, b=counts)


def tilt(case):
    """scipy finds the place on the dual, Newton's steps the last digits."""
    off = np.nan_to_num(off_target(case), nan=0.0)
    counts = np.array(case["counts"], dtype=float)
    theta = optimize.minimize(dual, np.zeros(off.shape[1]), (off, counts), method="BFGS").x
    for _ in range(30):
        shares = special.softmax(-off @ theta + np.log(counts))
        mean = shares @ off
        theta = theta + np.linalg.solve(off.T @ np.diag(shares) @ off - np.outer(mean, mean), mean)
    shares = special.softmax(-off @ theta + np.log(counts))
    for each in shares @ off:
        same(1 + each, 1, 1e-13)
    weights = np.exp(-off @ theta)
    return {"theta": theta, "weights": weights / weights.max()}


def include(case):
    """The largest c at which no mean is expected off its target by more than .01, among all places where a limit may bind."""
    off, counts, most = off_target(case), np.array(case["counts"], dtype=float), case["most"]
    relative = np.array(case["weights"]) / max(case["weights"])

    def expected(c):
        return np.minimum(most, c * relative)

    def limits(c):
        """Each is to be 0 at most."""
        taken = counts * expected(c)
        found = [taken.sum() - counts.sum()]
        for column in off.T:
            told = ~np.isnan(column)
            miss, all_ = taken[told] @ column[told], taken[told].sum()
            found += [miss - TOLERANCE * all_, -miss - TOLERANCE * all_]
        return np.array(found)

    # Between two breaks every limit is a line in c.
    breaks = sorted({0.0, *(most / relative)})
    places = list(breaks)
    for low, high in zip(breaks, breaks[1:]):
        for at_low, at_high in zip(limits(low), limits(high)):
            if at_low * at_high < 0:
                places.append(low + (high - low) * at_low / (at_low - at_high))
    c = max(place for place in places if (limits(place) <= 1e-9).all())
    return {"scale": c, "expected": expected(c)}


def random(seed):
    """xoshiro128** (Blackman and Vigna) from four words of splitmix32."""
    state = []
    for at in range(1, 5):
        word = (seed + at * 0x9E3779B9) & MASK
        word = ((word ^ word >> 16) * 0x21F0AAAD) & MASK
        word = ((word ^ word >> 15) * 0x735A2D97) & MASK
        state.append(word ^ word >> 15)

    def rotate(word, by):
        return (word << by | word >> (32 - by)) & MASK

    def below(bound):
        result = rotate(state[1] * 5 & MASK, 7) * 9 & MASK
        shifted = state[1] << 9 & MASK
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= shifted
        state[3] = rotate(state[3], 11)
        return result * bound >> 32

    return below


def shuffled(length, seed):
    """Fisher and Yates, from the last place down."""
    below, order = random(seed), list(range(length))
    for last in range(length - 1, 0, -1):
        at = below(last + 1)
        order[last], order[at] = order[at], order[last]
    return order


def select(case):
    """Points u, u + 1, u + 2 … on the sum of what is expected beyond whole times, rows most expected first, alike shuffled."""
    expected = np.array(case["expected"])
    whole = np.floor(expected).astype(int)
    start = random(case["seed"] + 1)(2**30) / 2**30
    order = sorted(shuffled(len(expected), case["seed"]), key=lambda row: -expected[row])
    ends = np.cumsum([expected[row] - whole[row] for row in order])
    points = start + np.arange(len(expected) + 1)
    times = whole.copy()
    below = 0
    for row, end in zip(order, ends):
        passed = int((points < end).sum())
        times[row] += passed - below
        below = passed
    return times


def rows(seed, count, shares, missing=0):
    """What pairs say of three factors: with the choice, against it, or nothing apart; two of them go together."""
    draw = Draw(seed)
    columns = [[1 if draw.chance(share) else draw.below(3) - 1 for _ in range(count)] for share in shares]
    columns[1] = [one if draw.chance(30) else other for one, other in zip(columns[0], columns[1])]
    if missing:
        columns = [[None if draw.chance(missing) else value for value in column] for column in columns]
    return {"columns": columns, "counts": [1 + draw.below(3) for _ in range(count)]}


def tilted():
    yield rows(1, 60, (40, 50, 20)) | {"targets": [0.1, 0.2, 0.0]}
    yield rows(2, 80, (50, 30, 30), missing=8) | {"targets": [0.0, 0.35, -0.2]}
    yield rows(3, 50, (30, 10, 60)) | {"targets": [0.55, 0.0, 0.25]}


def included():
    for case, most in zip(tilted(), (1, 2, 1)):
        yield case | {"weights": [float(each) for each in tilt(case)["weights"]], "most": most}


def selected():
    draw = Draw(7)
    for count, most, seed in ((40, 1, 1), (60, 2, 20261129), (25, 1, 7)):
        yield {"expected": [draw.below(64 * most + 1) / 64 for _ in range(count)], "seed": seed}
    for seed, case in enumerate(included()):
        yield {"expected": [float(each) for each in include(case)["expected"]], "seed": seed}


def compute():
    return {
        "tiltRows": golden("scipy.optimize.minimize of scipy.special.logsumexp and Newton's steps, to 1e-13", tilted(), tilt),
        "includeRows": golden("every place where a limit may bind, checked one by one", included(), include),
        "selectSystematically": golden("numpy.cumsum and points 1 apart; xoshiro128** by its definition", selected(), select),
    }
