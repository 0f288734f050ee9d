"""What experiments say (IMPROVE §3), arm by arm: each formula spelled out from the texts and verdicts, nothing shared."""

import math

import numpy as np
from scipy import optimize, stats
from statsmodels.stats.multitest import multipletests

from draw import MISSING, Draw, golden
from inference import arcsine, degrees, jackknife, sign_flips

CONTROL = {"J1": "J2", "J3": "J2", "J4": "J2", "J5": "J2", "A2": "A1", "A3": "A4", "A5": "A6", "A7": "A1"}
CONTROLS = ["J2", "A1", "A4", "A6"]


def quantile(level, df):
    """scipy finds the place, Newton's steps the last digits."""
    t = stats.t.isf(level / 2, df)
    for _ in range(3):
        t = t + (stats.t.sf(t, df) - level / 2) / stats.t.pdf(t, df)
    return t


def grouped(values, prompt):
    """The known values of each prompt."""
    found = {}
    for value, at in zip(values, prompt):
        if value is not None:
            found.setdefault(at, []).append(value)
    return list(found.values())


def tell(values, prompt, scale, level):
    """A mean with its interval: arcsine for shares of 0 … 1 (against a half), plain for differences."""
    groups = grouped(values, prompt)
    if len(groups) < 2:
        return None
    value, variance = jackknife(groups)
    known = [each for group in groups for each in group]
    found = {"value": value, "low": None, "high": None, "p": None, "error": math.sqrt(variance), "pairs": len(known), "prompts": len(groups), "basis": "few"}
    told = sum(abs(each) > 1e-12 for each in known)
    taking = sum(any(abs(each) > 1e-12 for each in group) for group in groups)
    if scale == "difference":
        sums = [round(6 * sum(group)) for group in groups]
        changing = sum(each != 0 for each in sums)
        if changing < 10:
            return found | ({"basis": "flips", "p": sign_flips(sums), "changing": changing} if changing else {})
    if len(known) < 10 or (len(groups) if scale == "share" else taking) < 5 or (scale != "share" and told < 10):
        return found
    df = degrees(groups)
    if scale == "share":
        if value in (0, 1):
            end = (level / 2) ** (1 / len(groups))
            p = 2.0 ** (1 - len(groups))
            return found | {"low": end if value else 0, "high": 1 if value else 1 - end, "p": p, "basis": "flips", "changing": len(groups)}
        low, high, p = arcsine(2 * value - 1, 4 * variance, df, 1, 1 - level)
        return found | {"low": (1 + low) / 2, "high": (1 + high) / 2, "p": p, "basis": "student"}
    error = math.sqrt(variance)
    reach = quantile(level, df) * error
    return found | {"low": value - reach, "high": value + reach, "p": 2 * stats.t.sf(abs(value) / error, df), "basis": "student"}


def less(after, before):
    return [None if one is None or other is None else one - other for one, other in zip(after, before)]


def share_closed(moved, whole, prompt, level):
    """Fieller's interval from the jackknife of both sums."""
    rows = [(m, w, at) for m, w, at in zip(moved, whole, prompt) if m is not None and w is not None]
    prompts = sorted({at for _, _, at in rows})
    if len(prompts) < 10:
        return None
    m, w = np.mean([row[0] for row in rows]), np.mean([row[1] for row in rows])
    left = np.array([np.mean([row[:2] for row in rows if row[2] != at], axis=0) for at in prompts]) - [m, w]
    (mm, mw), (_, ww) = (len(prompts) - 1) / len(prompts) * left.T @ left
    t = quantile(level, degrees(grouped([row[0] for row in rows], [row[2] for row in rows])))
    if w <= 0 or w * w <= t * t * ww:
        return None
    low, high = sorted(np.roots([w * w - t * t * ww, -2 * (m * w - t * t * mw), m * m - t * t * mm]).real)
    return {"value": m / w, "low": low, "high": high}


def gap_change(after, before, prompt, level):
    """All that ||a| − |b|| can be while a − b and a + b are in their intervals: the extremes lie on corners and axes."""
    u = tell(less(after, before), prompt, "any", level)
    v = tell([None if one is None or other is None else one + other for one, other in zip(after, before)], prompt, "any", level)
    if u is None or v is None:
        return None

    def size(one, other):
        return abs((one + other) / 2) - abs((other - one) / 2)

    found = (u if abs(u["value"]) <= abs(v["value"]) else v) | {"value": size(u["value"], v["value"])}
    if u["low"] is None or v["low"] is None:
        return found | {"low": None, "high": None, "p": None, "basis": "few"}
    ends = [[each["low"], each["high"]] + ([0] if each["low"] <= 0 <= each["high"] else []) for each in (u, v)]
    sizes = [size(one, other) for one in ends[0] for other in ends[1]]
    return found | {"low": min(sizes), "high": max(sizes), "p": max(u["p"], v["p"]), "basis": "student"}


def corrected(ps):
    known = [p for p in ps if p is not None]
    qs = iter(multipletests(known, method="fdr_bh")[1]) if known else iter(())
    return [None if p is None else next(qs) for p in ps]


def factor_changes(case, places, targeted, level):
    found = []
    for factor, place in zip(case["factors"], places):
        rows = [at for at in range(len(case["prompt"])) if None not in (place["before"][at], place["after"][at], place["people"][at])]
        b, a, h = ([place[side][at] for at in rows] for side in ("before", "after", "people"))
        prompt = [case["prompt"][at] for at in rows]
        found.append(
            {
                "factor": factor["factor"],
                "targeted": factor["factor"] in targeted,
                "before": np.mean(b),
                "after": np.mean(a),
                "people": np.mean(h),
                "change": tell(less(a, b), prompt, "any", level),
                "gapChange": gap_change(less(a, h), less(b, h), prompt, level),
            }
        )
    qs = corrected([change["gapChange"] and change["gapChange"]["p"] for change in found])
    return [change | {"q": q} for change, q in zip(found, qs)]


def movement(case, places, takes, targeted, changes, level):
    def along(names, to, origin):
        rows = []
        for at in range(len(case["prompt"])):
            if not (takes[to][at] and takes[origin][at]):
                rows.append(None)
                continue
            steps = [(factor, place[to][at], place[origin][at]) for factor, place in zip(case["factors"], places)]
            rows.append(math.fsum(f["weight"] * (one - other) for f, one, other in steps if f["factor"] in names and None not in (one, other)))
        return rows

    every = [factor["factor"] for factor in case["factors"]]
    others = [name for name in every if name not in targeted]
    moved, whole = along(every, "after", "before"), along(every, "people", "before")

    def told(rows):
        return tell(rows, case["prompt"], "any", level)

    def tau(side):
        value = stats.kendalltau([each["people"] for each in changes], [each[side] for each in changes]).statistic
        return None if math.isnan(value) else value

    return {
        "change": told(moved),
        "overControl": told(along(every, "after", "control")) if "control" in takes else None,
        "whole": told(whole),
        "share": share_closed(moved, whole, case["prompt"], level),
        "targeted": told(along([name for name in every if name in targeted], "after", "before")) if len(others) < len(every) else None,
        "untargeted": told(along(others, "after", "before")) if others else None,
        "tauB": {"before": tau("before"), "after": tau("after")},
    }


def both(before, after, prompt, scales, level):
    known = [one is not None and other is not None for one, other in zip(before, after)]
    return {
        "before": tell([each if ok else None for each, ok in zip(before, known)], prompt, scales[0], level),
        "after": tell([each if ok else None for each, ok in zip(after, known)], prompt, scales[0], level),
        "change": tell(less(after, before), prompt, scales[1], level),
    }


def left_out(rows, prompt, statistic, level, bound):
    """Jackknife over prompts; K prompts carry the variance."""
    prompts = sorted(set(prompt))
    value = statistic(rows)
    moves = np.array([statistic([row for row, own in zip(rows, prompt) if own != at]) - value for at in prompts])
    squares = (moves**2).sum()
    error = math.sqrt((len(prompts) - 1) / len(prompts) * squares)
    found = {"value": value, "error": error, "pairs": len(rows), "prompts": len(prompts)}
    if len(prompts) < 10 or error == 0:
        return found | {"low": None, "high": None, "p": None, "basis": "few"}
    df = max(1, squares**2 / (moves**4).sum() - 1)
    reach = quantile(level, df) * error
    return found | {"low": max(-bound, value - reach), "high": min(bound, value + reach), "p": 2 * stats.t.sf(abs(value) / error, df), "basis": "student"}


def kappa(case, before, after, level):
    rows = [(h, b, a, at) for h, b, a, at in zip(case["people"], before, after, case["prompt"]) if {h, b, a} <= {1, -1}]
    prompt = [row[3] for row in rows]

    def of(which):
        def statistic(some):
            count = {(one, other): 0 for one in (1, -1) for other in (1, -1)}
            for row in some:
                count[row[which], row[0]] += 1
            alike = (count[1, 1] + count[-1, -1]) / len(some)
            own, people = (count[1, 1] + count[1, -1]) / len(some), (count[1, 1] + count[-1, 1]) / len(some)
            chance = own * people + (1 - own) * (1 - people)
            return (alike - chance) / (1 - chance)

        return statistic

    return {
        "before": left_out(rows, prompt, of(1), level, 1),
        "after": left_out(rows, prompt, of(2), level, 1),
        "change": left_out(rows, prompt, lambda some: of(2)(some) - of(1)(some), level, 2),
    }


def hits(choices, people):
    return [None if h not in (1, -1) or c == MISSING else 0.5 if c == 0 else float(c == h) for c, h in zip(choices, people)]


def flips(arm):
    return [None if MISSING in (one, other) else float(one != other) for one, other in zip(arm["shown"], arm["swapped"])]


def first_to_read(names, change, moved):
    rows = [(name, c or 0, m or 0, at) for at, (name, c, m) in enumerate(zip(names, change, moved))]
    up = sorted((row for row in rows if (row[1], row[2]) > (0, 0)), key=lambda row: (-row[1], -row[2], row[3]))
    down = sorted((row for row in rows if (row[1], row[2]) < (0, 0)), key=lambda row: (row[1], row[2], -row[3]))
    return {"improved": [row[0] for row in up][:20], "worsened": [row[0] for row in down][:20]}


def verdicts(arms, winner, level):
    """The words of all arms together, and what the numbers of prompts could have shown."""
    for key, arm in arms.items():
        arm["planned"] = key == winner and key not in CONTROLS
        tested = [arm["overBaseline"]] + ([arm["overControl"]] if arm["control"] else [])
        arm["tested"] = tested
        arm["ps"] = {
            "both": None if None in tested else max(each["p"] if each["value"] > 0 and each["p"] is not None else 1 for each in tested),
            "baseline": tested[0] and tested[0]["p"],
            "own": arm["own"] and arm["own"]["p"],
        }
    others = {key: arm for key, arm in arms.items() if not arm["planned"] and not arm["isBaseline"]}
    treatments = {key: arm for key, arm in others.items() if key not in CONTROLS}
    for arm in arms.values():
        arm["tests"] = dict(arm["ps"])
    for family in (others, treatments):
        for test in ("both", "baseline", "own"):
            for arm, q in zip(family.values(), corrected([arm["ps"][test] for arm in family.values()])):
                arm["tests"][test] = q if family is others or test == "both" or None in (q, arm["tests"][test]) else max(q, arm["tests"][test])

    def down(found):
        return bool(found) and (found["high"] if found["high"] is not None else found["value"]) < 0

    def few(found):
        return (found["basis"] == "few" and found["prompts"] < 30) or 2 ** (1 - found.get("changing", math.inf)) >= level

    for arm in arms.values():
        over, tests = arm["overBaseline"], arm["tests"]
        sure = {test: p is not None and p < level for test, p in tests.items()}
        rose = over is not None and over["value"] > 0
        used = "both"
        if arm["isBaseline"]:
            word = "none"
        elif over is None:
            word = "unknown"
        elif sure["baseline"] and down(over):
            word, used = "worse", "baseline"
        elif sure["both"]:
            word = "mixed" if down(arm["guard"]) and arm["guard"]["p"] is not None and arm["guard"]["p"] < level else "improved"
        elif None in arm["tested"]:
            word = "unknown"
        elif arm["control"] and sure["baseline"] and rose:
            word, used = "control", "baseline"
        elif sure["own"] and arm["own"]["value"] > 0 and not (rose and over["p"] is not None and over["p"] < level):
            word, used = "own", "own"
        else:
            word = "few" if any(few(each) for each in arm["tested"]) else "none"
        arm["verdict"], arm["smallest"], arm["promptsNeeded"] = word, None, None
        arm["q"] = None if arm["planned"] or arm["isBaseline"] else tests[used]
        arm["dollarsPerPoint"] = arm["paid"] / (100 * over["value"]) if word in ("improved", "mixed", "control") and arm["paid"] is not None else None
        if None in arm["tested"]:
            continue
        own = level if arm["planned"] else level / max(1, len(others))
        needs = [quantile(own, each["prompts"] - 1) + quantile(0.4, each["prompts"] - 1) for each in arm["tested"]]
        least = max(reach * (each["error"] or math.sqrt(3) / each["prompts"]) for reach, each in zip(needs, arm["tested"]))
        if word in ("improved", "mixed", "worse"):
            arm["smallest"] = min(least, abs(over["value"]))
            continue
        arm["smallest"] = None if any(abs(each["value"]) >= least for each in arm["tested"]) else least
        if all(each["value"] > 1e-9 and each["error"] > 0 for each in arm["tested"]):
            most = max(each["prompts"] * (reach * each["error"] / each["value"]) ** 2 for reach, each in zip(needs, arm["tested"]))
            if most <= 100 * over["prompts"]:
                arm["promptsNeeded"] = max(over["prompts"] + 1, math.ceil(most))
    for arm in arms.values():
        for name in ("isBaseline", "own", "guard", "tested", "ps", "tests", "paid"):
            del arm[name]
    return arms


def judges(case):
    level = 0.05 / case["look"]
    arms, found = {arm["arm"]: arm for arm in case["arms"]}, {}
    base = case["arms"][0]
    for key, arm in arms.items():
        control = arms.get(CONTROL.get(key))
        sides = {"before": base["choices"], "after": arm["choices"], "people": case["people"]} | ({"control": control["choices"]} if control else {})
        takes = {side: [choice in (1, -1) for choice in choices] for side, choices in sides.items()}
        places = [
            {side: [m * c if m != MISSING and c in (1, -1) else None for m, c in zip(factor["sign"], choices)] for side, choices in sides.items()}
            for factor in case["factors"]
        ]
        changes = factor_changes(case, places, arm["targeted"], level)
        before, after = hits(base["choices"], case["people"]), hits(arm["choices"], case["people"])
        rows = [(b, a) for b, a in zip(base["choices"], arm["choices"]) if MISSING not in (b, a)]
        moved = [
            math.fsum(f["weight"] * (p["after"][at] - p["before"][at]) for f, p in zip(case["factors"], places) if None not in (p["after"][at], p["before"][at]))
            if takes["after"][at] and takes["before"][at]
            else None
            for at in range(len(case["prompt"]))
        ]
        one = {
            "control": control and control["arm"],
            "movement": movement(case, places, takes, arm["targeted"], changes, level),
            "factors": changes,
            "agreement": both(before, after, case["prompt"], ("share", "difference"), level)
            | {"overControl": tell(less(after, hits(control["choices"], case["people"])), case["prompt"], "difference", level) if control else None},
            "kappa": kappa(case, base["choices"], arm["choices"], level),
            "flips": both(flips(base), flips(arm), case["prompt"], ("share", "difference"), level),
            "unchanged": np.mean([b == a for b, a in rows]),
            "read": first_to_read(case["pair"], less(after, before), moved),
            "missing": len(case["prompt"]) - len(rows),
            "isBaseline": arm is base,
            "own": None,
        }
        of = one["movement"] if case["outcome"] == "movement" else one["agreement"]
        one |= {"overBaseline": of["change"], "overControl": of["overControl"], "guard": one["agreement"]["change"]}
        if arm is base:
            one |= {"overBaseline": None, "overControl": None}
        found[key] = one | {"paid": arm["dollars"]}
    return without_change(verdicts(found, case["winner"], level))


def without_change(arms):
    """The baseline is compared to nothing: what would be 0 is left unsaid."""
    first = next(iter(arms.values()))
    for name in ("movement", "factors", "agreement", "kappa", "flips", "unchanged", "read", "reward", "selfBias", "unsupported"):
        first.pop(name, None)
    return arms


def logistic(won, x):
    """Level and slope where the log likelihood is largest; the last digits by Newton's steps."""
    design = np.column_stack([np.ones(len(x)), x])

    def slope(beta, rows):
        return design[rows].T @ (won[rows] - 1 / (1 + np.exp(-design[rows] @ beta)))

    def curve(beta, rows):
        chance = 1 / (1 + np.exp(-design[rows] @ beta))
        return (design[rows] * (chance * (1 - chance))[:, None]).T @ design[rows]

    every = np.arange(len(x))
    beta = optimize.root(lambda each: slope(each, every), np.zeros(2)).x
    for _ in range(5):
        beta = beta + np.linalg.solve(curve(beta, every), slope(beta, every))
    return beta, slope, curve


def at_equal_length(won, difference, prompt, level):
    rows = [at for at, (one, other) in enumerate(zip(won, difference)) if one is not None and other is not None]
    y, d, groups = (np.array([column[at] for at in rows]) for column in (won, difference, prompt))
    beta, slope, curve = logistic(y, d / math.sqrt(np.mean(d**2)))
    moves = []
    for group in sorted(set(groups)):
        rest = np.flatnonzero(groups != group)
        moves.append(np.linalg.solve(curve(beta, rest), slope(beta, rest))[0])
    error = math.sqrt((len(moves) - 1) / len(moves) * np.sum(np.square(moves)))
    df = degrees(grouped(list(y), list(groups)))
    reach = quantile(level, df) * error
    value, low, high = (1 / (1 + math.exp(-each)) for each in (beta[0], beta[0] - reach, beta[0] + reach))
    return {"value": value, "low": low, "high": high, "p": 2 * stats.t.sf(abs(beta[0]) / error, df), "error": error * value * (1 - value), "pairs": len(y), "prompts": len(moves), "basis": "student"}


def won(contest):
    return [None if each is None else (1 + each) / 2 for each in contest["graded"]]


def wins(case, arm, control, base, level):
    found = []
    for judge in ("own", "outside"):
        for against in ("baseline", "chosen"):
            contest = arm["contests"][judge][against]
            if contest is None:
                continue
            lengths = base["length"] if against == "baseline" else case["chosenLength"]
            longer = [None if None in (one, other) else math.log((1 + one) / (1 + other)) for one, other in zip(arm["length"], lengths)]
            of_control = control and control["contests"][judge][against]
            found.append(
                {
                    "judge": judge,
                    "against": against,
                    "raw": tell(won(contest), case["prompt"], "share", level),
                    "lengthControlled": at_equal_length(won(contest), longer, case["prompt"], level),
                    "overControl": tell(less(won(contest), won(of_control)), case["prompt"], "any", level) if of_control else None,
                    "unreadable": contest["unreadable"],
                    "asked": contest["asked"],
                }
            )
    return found


def lean(one, other, epsilon):
    if one is None or other is None:
        return None
    difference = round(one - other, 9)
    return 0 if abs(difference) <= epsilon else math.copysign(1, difference)


def above_half(found):
    return found and found | {name: None if found[name] is None else found[name] - 0.5 for name in ("value", "low", "high")}


def writers(case):
    level = 0.05 / case["look"]
    arms, found = {arm["arm"]: arm for arm in case["arms"]}, {}
    base = case["arms"][0]
    for key, arm in arms.items():
        control = arms.get(CONTROL.get(key))
        sides = {"before": base, "after": arm} | ({"control": control} if control else {})
        count = len(case["prompt"])
        takes = {side: [each is not None for each in own["length"]] for side, own in sides.items()} | {"people": [True] * count}
        places = [
            {side: [lean(v, c, factor["epsilon"]) for v, c in zip(own["values"][at], factor["chosen"])] for side, own in sides.items()} | {"people": [0] * count}
            for at, factor in enumerate(case["factors"])
        ]
        changes = factor_changes(case, places, arm["targeted"], level)
        moved = [
            math.fsum(f["weight"] * (p["after"][at] - p["before"][at]) for f, p in zip(case["factors"], places) if None not in (p["after"][at], p["before"][at]))
            if takes["after"][at] and takes["before"][at]
            else None
            for at in range(count)
        ]
        rows = [at for at in range(count) if takes["before"][at] and takes["after"][at]]
        of_wins = wins(case, arm, control, base, level)
        deciding = arm["contests"]["outside"]["baseline"] or arm["contests"]["own"]["baseline"]
        one = {
            "control": control and control["arm"],
            "movement": movement(case, places, takes, arm["targeted"], changes, level),
            "factors": changes,
            "wins": of_wins,
            "missing": count - sum(not deciding or deciding["graded"][at] is not None for at in rows),
            "length": {"before": np.mean([base["length"][at] for at in rows]), "after": np.mean([arm["length"][at] for at in rows])},
            "isBaseline": arm is base,
            "guard": None,
        }
        if arm is not base:
            own, outside = (next(each for each in of_wins if (each["judge"], each["against"]) == (by, "baseline")) for by in ("own", "outside"))
            one |= {
                "reward": tell(less(arm["reward"], base["reward"]), case["prompt"], "any", level),
                "selfBias": tell(less(won(arm["contests"]["own"]["baseline"]), won(arm["contests"]["outside"]["baseline"])), case["prompt"], "any", level),
                "unsupported": both(base["unsupported"], arm["unsupported"], case["prompt"], ("any", "any"), level),
                "unchanged": np.mean([arm["unchanged"][at] for at in rows]),
                "read": first_to_read(case["prompt"], arm["contests"]["outside"]["baseline"]["graded"], moved),
                "overBaseline": above_half(outside["raw"]),
                "overControl": outside["overControl"],
                "own": above_half(own["raw"]),
            }
        else:
            one |= {"overBaseline": None, "overControl": None, "own": None}
        found[key] = one | {"paid": arm["dollars"]}
    return without_change(verdicts(found, case["winner"], level))


def weights_of(gaps):
    total = sum(abs(gap) for gap in gaps)
    return [-gap / total for gap in gaps]


def judge_case(seed, pairs, most, arms, outcome, look, obeys):
    """Verdicts that go by the first factor, each arm less than the one before by `obeys`."""
    draw = Draw(seed)
    prompt = draw.clusters(pairs, most)
    factors = [[MISSING if draw.chance(4) else draw.below(3) - 1 for _ in range(pairs)] for _ in range(4)]
    people = [0 if draw.chance(8) else 1 - 2 * draw.below(2) for _ in range(pairs)]
    shared = [draw.below(100) for _ in range(pairs)]

    def verdict(at, follows):
        if draw.chance(3):
            return MISSING
        sign = factors[0][at]
        if shared[at] < follows and sign in (1, -1):
            return sign
        return people[at] if people[at] and draw.chance(60) else 1 - 2 * draw.below(2)

    made = []
    for at, key in enumerate(arms):
        shown, swapped = ([verdict(pair, 70 - obeys[at]) for pair in range(pairs)] for _ in range(2))
        swapped = [one if draw.chance(75) else other for one, other in zip(shown, swapped)]
        choices = [MISSING if MISSING in (one, other) else one if one == other else 0 for one, other in zip(shown, swapped)]
        cost = {"calls": 2 * pairs, "tokens": 900 * pairs, "dollars": round(0.01 * pairs, 4)}
        made.append({"arm": key, "targeted": ["f2"] if key == "J2" else ["f0"], "shown": shown, "swapped": swapped, "choices": choices} | cost)
    weights = weights_of([0.5, -0.12, 0.07, 0.02])
    return {
        "outcome": outcome,
        "look": look,
        "winner": "J1",
        "pair": [3 * at + 1 for at in range(pairs)],
        "prompt": prompt,
        "people": people,
        "factors": [{"factor": f"f{k}", "label": f"f{k}", "weight": weight, "sign": sign} for k, (weight, sign) in enumerate(zip(weights, factors))],
        "arms": made,
    }


def writer_case(seed, prompts, arms, outcome_of):
    """Texts beside the chosen ones in 64ths, and contests that lean to what is better."""
    draw = Draw(seed)
    chosen = [draw.decimals(prompts, 120, 64) for _ in range(3)]
    chosen[2] = [None if draw.chance(5) else each for each in chosen[2]]
    first = [[each + 0.5 for each in draw.decimals(prompts, 120, 64)], draw.decimals(prompts, 120, 64), draw.decimals(prompts, 40, 64)]
    lost = {"A5": 3}

    def contest(better):
        def order():
            return 0 if draw.chance(10) else 1 if draw.chance(better) else -1

        graded = [None if draw.chance(4) else (one + (one if draw.chance(70) else order())) / 2 for one in (order() for _ in range(prompts))]
        return {"graded": graded, "asked": 2 * prompts, "unreadable": sum(each is None for each in graded)}

    made = []
    for key in arms:
        towards, better, own = outcome_of[key]
        gone = [key in lost and at % 17 == lost[key] for at in range(prompts)]
        values = [[each if draw.chance(40) and key != "A0" else old for each, old in zip(draw.decimals(prompts, 120, 64), column)] for column in first]
        values[0] = [old - towards for old in values[0]]
        length = [None if no else 40 + draw.below(60) + int(20 * value) for value, no in zip(values[0], gone)]
        values = [[None if no else value for value, no in zip(column, gone)] for column in values]
        against = None if key == "A0" else {"own": contest(own), "outside": contest(better)}
        made.append(
            {
                "arm": key,
                "targeted": ["f1"] if key == "A6" else ["f0"],
                "values": values,
                "length": length,
                "unchanged": [0 if key == "A0" else int(draw.chance(10)) for _ in range(prompts)],
                "contests": {judge: {"baseline": against and against[judge], "chosen": contest(45) if judge == "outside" else None} for judge in ("own", "outside")},
                "reward": [None if no else each for each, no in zip(draw.decimals(prompts, 90, 32), gone)],
                "unsupported": [None if no else draw.below(4) for no in gone],
                "calls": prompts,
                "tokens": 500 * prompts,
                "dollars": None if key == "A6" else round(0.002 * prompts, 4),
            }
        )
    return {
        "outcome": "wins",
        "look": 1,
        "winner": "A5",
        "prompt": [2 * at + 5 for at in range(prompts)],
        "chosenLength": [50 + draw.below(60) for _ in range(prompts)],
        "factors": [
            {"factor": f"f{k}", "label": f"f{k}", "weight": weight, "epsilon": epsilon, "chosen": column}
            for k, (weight, epsilon, column) in enumerate(zip(weights_of([0.4, 0.1, -0.05]), (0, 0.25, 0.1), chosen))
        ],
        "arms": made,
    }


def compute():
    written = {"A0": (0, 50, 50), "A1": (0, 50, 50), "A2": (0.25, 66, 60), "A5": (0.75, 78, 75), "A6": (0, 50, 85), "AE": (-0.5, 30, 30)}
    return {
        "judgeResult": golden(
            "numpy means with each prompt left out in turn; scipy.stats.t, kendalltau; numpy.roots for Fieller; statsmodels fdr_bh",
            [
                judge_case(81, 120, 3, ["J0", "J1", "J2", "J4"], "movement", 1, [0, 60, 5, 40]),
                judge_case(82, 70, 2, ["J0", "J1", "J2", "J3", "JE"], "agreement", 2, [0, 60, 0, 20, -20]),
                judge_case(83, 24, 3, ["J0", "J1"], "movement", 1, [0, 30]),
            ],
            judges,
        ),
        "writerResult": golden(
            "the same; length held by scipy.optimize.root of the logistic score and a Newton step with each prompt left out",
            [writer_case(86, 90, list(written), written), writer_case(85, 40, ["A0", "A5", "A6"], written)],
            writers,
        ),
    }
