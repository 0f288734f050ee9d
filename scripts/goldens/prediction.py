"""Models of choices by differences (IMPROVE §1 and §2): penalised fits, evidence, held-out chances, CR3 errors, score tests."""

import itertools

import numpy as np
from scipy import optimize, special

from draw import Draw, golden
from inference import by_prompt, degrees, effective, jackknife

LAMBDAS = [0.3, 1, 3, 10, 30, 100, 300, 1000]
DRAWS = 9999


def array(columns):
    """A row for each pair; what is missing is NaN."""
    return np.array([[np.nan if value is None else value for value in column] for column in columns], dtype=float).T


def in_units(design, units):
    return np.nan_to_num(design / units, nan=0.0)


def root_mean_square(design):
    return np.sqrt(np.nanmean(design**2, axis=0))


def height(beta, design, first, penalty):
    margin = design @ beta
    return np.logaddexp(0, margin).sum() - first @ margin + 0.5 * (penalty * beta**2).sum()


def slope(beta, design, first, penalty):
    return design.T @ (special.expit(design @ beta) - first) + penalty * beta


def curvature(beta, design, penalty):
    chances = special.expit(design @ beta)
    return design.T @ np.diag(chances * (1 - chances)) @ design + np.diag(penalty)


def least(design, first, penalty):
    """scipy finds the place, Newton's steps the last digits."""
    beta = optimize.minimize(height, np.zeros(design.shape[1]), (design, first, penalty), jac=slope, method="BFGS").x
    for _ in range(20):
        beta = beta - np.linalg.solve(curvature(beta, design, penalty), slope(beta, design, first, penalty))
    return beta


def log_evidence(beta, design, first, penalty):
    half_log_determinant = 0.5 * np.linalg.slogdet(curvature(beta, design, penalty))[1]
    return -height(beta, design, first, penalty) + 0.5 * np.log(penalty).sum() - half_log_determinant


def by_evidence(design, first, fixed):
    """The penalty with the largest evidence, and all of them."""
    tried = []
    for strength in LAMBDAS:
        penalty = np.array([1.0 if at < fixed else strength for at in range(design.shape[1])])
        beta = least(design, first, penalty)
        tried.append((log_evidence(beta, design, first, penalty), beta))
    best = int(np.argmax([value for value, _ in tried]))
    return {"logEvidence": [value for value, _ in tried], "lambda": LAMBDAS[best], "weights": tried[best][1]}


def evidence(case):
    design, first = array(case["columns"]), np.array(case["first"])
    units = root_mean_square(design)
    return {"scale": units, **by_evidence(in_units(design, units), first, case["fixed"])}


def held_out(case):
    """Every chance from a fit that knows nothing of its part: neither units nor penalty nor weights."""
    design, first, fold = array(case["columns"]), np.array(case["first"]), np.array(case["fold"])
    chances = np.zeros(len(first))
    for part in np.unique(fold):
        kept, held = fold != part, fold == part
        units = root_mean_square(design[kept])
        found = by_evidence(in_units(design[kept], units), first[kept], case["fixed"])
        chances[held] = special.expit(in_units(design[held], units) @ found["weights"])
    return chances


def one_step(case):
    """What one Newton step from the whole fit moves when a prompt is left out; lambda is 1."""
    design, first, prompt = array(case["columns"]), np.array(case["first"]), np.array(case["prompt"])
    design = in_units(design, root_mean_square(design))
    penalty = np.ones(design.shape[1])
    beta = least(design, first, penalty)
    groups = np.unique(prompt)
    moves = []
    for group in groups:
        rest = prompt != group
        moves.append(np.linalg.solve(curvature(beta, design[rest], penalty), -slope(beta, design[rest], first[rest], penalty)))
    moves = np.array(moves)
    variance = (len(groups) - 1) / len(groups) * (moves**2).sum(0)
    carrying = 3 * (moves**2).sum(0) ** 2 / (moves**4).sum(0)
    by_size = effective([int((prompt == group).sum()) for group in groups], 0)
    return {"weights": beta, "errors": np.sqrt(variance), "df": np.maximum(1, np.minimum(carrying, by_size) - 1)}


def score_test(case):
    """All ways to flip whole prompts up to 12 of them, else so many ways drawn."""
    design, first, prompt = array(case["columns"]), np.array(case["first"]), np.array(case["prompt"])
    sums = np.array([((first - 0.5) @ np.diag(prompt == group) @ design) for group in np.unique(prompt)])
    if len(sums) <= 12:
        signs = np.array(list(itertools.product((1, -1), repeat=len(sums))))
    else:
        signs = 2 * np.random.RandomState(1).randint(0, 2, (DRAWS, len(sums))) - 1
    statistic = (sums.sum(0) ** 2 / (sums**2).sum(0)).sum()
    flipped = ((signs @ sums) ** 2 / (sums**2).sum(0)).sum(1)
    extreme = int((flipped >= statistic - 1e-9).sum())
    p = extreme / len(signs) if len(sums) <= 12 else (1 + extreme) / (1 + DRAWS)
    return {"statistic": statistic, "p": p, "isExact": len(sums) <= 12}


def clustered(case):
    prompts = by_prompt(case)
    value, variance = jackknife(prompts)
    return {"value": value, "error": variance**0.5, "df": degrees(prompts)}


def choices(seed, pairs, factors, most, strength, missing=0):
    """Differences that go together in threes, and choices that follow every fourth of them."""
    draw = Draw(seed)
    prompt = draw.clusters(pairs, most)
    columns = [[draw.below(7) - 3 + draw.below(5) - 2 for _ in range(pairs)] for _ in range(factors)]
    for at in range(2, factors, 3):
        columns[at] = [one + (other if draw.chance(60) else 0) for one, other in zip(columns[at], columns[at - 1])]
    pull = [strength * sum(column[pair] for column in columns[::4]) for pair in range(pairs)]
    lean = [draw.below(5) - 2 for _ in range(prompt[-1] + 1)]
    first = [int(draw.below(1000) < 1000 * special.expit(each + 0.3 * lean[at])) for each, at in zip(pull, prompt)]
    if missing:
        columns = [[None if draw.chance(missing) else value for value in column] for column in columns]
    return {"columns": columns, "first": first, "prompt": prompt}


def of(case, *names, **more):
    return {name: case[name] for name in names} | more


def evidence_cases():
    for seed, pairs, factors, strength, fixed in ((1, 300, 9, 0.2, 0), (2, 400, 22, 0.1, 1), (3, 100, 60, 0.05, 0)):
        yield of(choices(seed, pairs, factors, 3, strength), "columns", "first", fixed=fixed)


def held_out_cases():
    for seed, pairs, factors, fixed in ((4, 120, 5, 0), (5, 90, 9, 1)):
        case = choices(seed, pairs, factors, 4, 0.2, missing=5)
        yield of(case, "columns", "first", fold=[(7 * at) % 5 for at in case["prompt"]], fixed=fixed)


def score_cases():
    for seed, pairs, most, strength in ((9, 30, 5, 0.3), (10, 24, 4, 0), (11, 120, 3, 0.02), (12, 150, 12, 0.04), (13, 90, 1, 0)):
        yield choices(seed, pairs, 4, most, strength)


def means():
    draw = Draw(14)
    for pairs, most, bound, told in ((40, 1, 50, 100), (60, 4, 30, 100), (90, 12, 40, 70), (120, 20, 9, 25), (12, 3, 5, 50)):
        prompt = draw.clusters(pairs, most)
        lean = [draw.below(2 * bound) - bound for _ in range(prompt[-1] + 1)]
        y = [(lean[at] + draw.below(2 * bound)) / 64 if draw.chance(told) else 0 for at in prompt]
        yield {"prompt": prompt, "y": y}


def compute():
    return {
        "fitByEvidence": golden(
            "scipy.optimize.minimize(method='BFGS') and Newton's steps for each lambda; numpy.linalg.slogdet; numpy.argmax",
            evidence_cases(),
            evidence,
        ),
        "crossFit": golden("the same for each part's other parts; scipy.special.expit", held_out_cases(), held_out),
        "oneStepErrors": golden(
            "numpy.linalg.solve of the rest's curvature and slope at the whole fit, a prompt left out in turn",
            [choices(6, 60, 4, 3, 0.3), choices(7, 150, 9, 9, 0.15), choices(8, 50, 6, 1, 0.2)],
            one_step,
        ),
        "scoreTest": golden("itertools.product over all signs, or 9,999 of numpy.random.RandomState(1)", score_cases(), score_test),
        "clusteredMean": golden("numpy.mean with each prompt left out in turn; METHOD's degrees of freedom", means(), clustered),
    }
