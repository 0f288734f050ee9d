"""Logistic regression without intercept, plain and with a ridge penalty, its cluster-robust errors, and collinearity."""

import math

import numpy as np
import statsmodels.api as sm
from scipy import linalg, optimize, special

from draw import Draw, golden, same


def designs():
    draw = Draw(61)
    for pairs, columns, most, kind in ((40, 1, 1, "sign"), (120, 3, 5, "sign"), (150, 4, 3, "difference")):
        cluster = draw.clusters(pairs, most)
        drawn = [draw.labels(pairs, 25) if kind == "sign" else draw.decimals(pairs, 40, 16) for _ in range(columns)]
        if columns > 2:
            drawn[1] = [first if draw.chance(40) else own for first, own in zip(drawn[0], drawn[1])]
        lean = [draw.below(3) - 1 for _ in range(cluster[-1] + 1)]
        pull = [sum(column[at] for column in drawn[:2]) + lean[cluster[at]] for at in range(pairs)]
        chosen = [(1 if each >= 0 else -1) * (1 if draw.chance(75) else -1) for each in pull]
        for penalty in (0, 1, 7.5):
            yield {"columns": drawn, "chosen": chosen, "cluster": cluster, "penalty": penalty}


def refused():
    """Without a penalty there is no largest likelihood: completely separated, nearly so, and a column twice."""
    first, chosen = [1, 1, -1, -1, 1, -1, 1, -1], [1, 1, -1, -1, 1, -1, 1, -1]
    second = [1, -1, 0, 1, -1, 1, 0, 1]
    cluster = [0, 0, 1, 1, 2, 2, 3, 3]
    yield {"columns": [first, second], "chosen": chosen, "cluster": cluster, "penalty": 0}
    yield {"columns": [[0, 1, -1, 0, 0, -1, 1, 0], second], "chosen": chosen, "cluster": cluster, "penalty": 0}
    yield {"columns": [second, second], "chosen": [1, 1, -1, 1, -1, -1, 1, -1], "cluster": cluster, "penalty": 0}


def has_maximum(design, chosen):
    """Full rank, and no direction in which every pair's chance only grows (Albert and Anderson 1984), by a linear program."""
    signed = design * chosen[:, None]
    found = optimize.linprog(-signed.sum(0), A_ub=-signed, b_ub=np.zeros(len(signed)), bounds=[(-1, 1)] * design.shape[1])
    return np.linalg.matrix_rank(design) == design.shape[1] and abs(found.fun) < 1e-9


def newton(design, chosen, penalty):
    """The least of -loglik + penalty / 2 |beta|²; stops when a step no longer changes anything."""
    beta = np.zeros(design.shape[1])
    for _ in range(200):
        rest = special.expit(-chosen * (design @ beta))
        gradient = design.T @ (chosen * rest) - penalty * beta
        curvature = (design * (rest * (1 - rest))[:, None]).T @ design + penalty * np.eye(len(beta))
        step = linalg.solve(curvature, gradient, assume_a="pos")
        beta = beta + step
        if np.abs(step).max() < 1e-15:
            break
    return beta, curvature


def log_likelihood(design, chosen, beta):
    return -np.logaddexp(0, -chosen * (design @ beta)).sum()


def weighted(design, chosen, beta):
    """The regression's last step as one by least squares: rows and residuals times the root of their weights."""
    rest = special.expit(-chosen * (design @ beta))
    root = np.sqrt(rest * (1 - rest))
    return design * root[:, None], chosen * rest / root


def inverse_root(symmetric):
    """Its pseudo-inverse's root (Moore and Penrose)."""
    values, vectors = linalg.eigh(symmetric)
    return (vectors * [1 / math.sqrt(each) if each > 1e-10 else 0 for each in values]) @ vectors.T


def reduced(case):
    """CR2 and Satterthwaite's degrees of freedom (Pustejovsky and Tipton 2018) from whole n x n matrices."""
    design, chosen, cluster = np.array(case["columns"], dtype=float).T, np.array(case["chosen"]), np.array(case["cluster"])
    beta, curvature = newton(design, chosen, case["penalty"])
    rows, residuals = weighted(design, chosen, beta)
    bread = linalg.inv(curvature)
    left = np.eye(len(rows)) - rows @ bread @ rows.T
    places = [np.flatnonzero(cluster == each) for each in np.unique(cluster)]
    adjust = [inverse_root(left[np.ix_(at, at)]) for at in places]
    if case["penalty"] == 0 and len(places) == len(rows):
        hc2 = sm.OLS(residuals + rows @ beta, rows).fit(cov_type="HC2").bse
        for own, theirs in zip([cr2(rows, residuals, bread, places, adjust, each) for each in np.eye(len(beta))], hc2):
            same(own, theirs)
    found = []
    for contrast in np.array(case["contrasts"], dtype=float):
        products = satterthwaite(rows, bread, left, places, adjust, contrast, case["penalty"] == 0)
        error = cr2(rows, residuals, bread, places, adjust, contrast)
        found.append({"error": error, "degrees": np.trace(products) ** 2 / (products**2).sum()})
    return found


def cr2(rows, residuals, bread, places, adjust, contrast):
    return math.sqrt(sum((contrast @ bread @ rows[at].T @ root @ residuals[at]) ** 2 for at, root in zip(places, adjust)))


def satterthwaite(rows, bread, left, places, adjust, contrast, is_projection):
    """Covariances of the clusters' terms if rows were independent; `left` is a projection where nothing is penalised."""
    terms = np.zeros((len(rows), len(places)))
    for column, (at, root) in enumerate(zip(places, adjust)):
        terms[at, column] = root @ rows[at] @ bread @ contrast
    products = terms.T @ left @ terms
    if is_projection:
        spread = left @ terms
        for own, theirs in zip(products.ravel(), (spread.T @ spread).ravel()):
            same(own, theirs)
    return products


def clustered():
    for case in designs():
        columns = len(case["columns"])
        yield {**case, "contrasts": [*np.eye(columns).tolist(), *([[1, -1, *[0] * (columns - 2)]] if columns > 1 else [])]}
    draw = Draw(63)
    chosen = [1 - 2 * draw.below(2) for _ in range(60)]
    # A column that only two clusters have, one that only one has, and a cluster of many rows.
    alone = [[draw.below(3) - 1 if first <= at < last else 0 for at in range(60)] for first, last in ((0, 9), (40, 45))]
    cluster = [at // 3 if at < 9 else 3 + at // 5 if at < 45 else 99 for at in range(60)]
    for penalty in (0, 1):
        columns = [*alone, draw.labels(60, 20), draw.decimals(60, 30, 12)]
        yield {"columns": columns, "chosen": chosen, "cluster": cluster, "penalty": penalty, "contrasts": np.eye(4).tolist()}


def fitted(case):
    design, chosen = np.array(case["columns"], dtype=float).T, np.array(case["chosen"])
    if case["penalty"] == 0 and not has_maximum(design, chosen):
        return {"ok": False}
    beta, curvature = newton(design, chosen, case["penalty"])
    errors = np.sqrt(np.diag(linalg.inv(curvature)))
    best = log_likelihood(design, chosen, beta)
    if case["penalty"] == 0:
        check_with_statsmodels(design, chosen, [*beta, *errors, best])
    else:
        check_with_bfgs(design, chosen, case["penalty"], beta)
    null = len(chosen) * math.log(0.5)
    return {"ok": True, "coefficients": beta, "errors": errors, "logLikelihood": best, "nullLogLikelihood": null}


def check_with_statsmodels(design, chosen, ours):
    plain = sm.Logit((chosen + 1) / 2, design).fit(method="newton", tol=1e-14, maxiter=200, disp=0)
    for own, theirs in zip(ours, [*plain.params, *plain.bse, plain.llf]):
        same(own, theirs)


def check_with_bfgs(design, chosen, penalty, beta):
    def loss(at):
        return -log_likelihood(design, chosen, at) + penalty / 2 * at @ at

    found = optimize.minimize(loss, np.zeros(len(beta)), method="BFGS", options={"gtol": 1e-9})
    for own, theirs in zip(beta, found.x):
        same(own, theirs, 1e-5)


def scaled():
    draw = Draw(62)
    for pairs, columns, alike in ((30, 1, 0), (50, 3, 0), (80, 6, 60), (80, 4, 97)):
        drawn = [draw.decimals(pairs, 50, 8) for _ in range(columns)]
        if alike:
            drawn[-1] = [first if draw.chance(alike) else own for first, own in zip(drawn[0], drawn[-1])]
        columns = np.array(drawn)
        yield (columns / columns.std(1)[:, None]).tolist()
    yield [draw.labels(60, 30) for _ in range(5)]


def compute():
    return {
        "fitLogistic": golden(
            'statsmodels.api.Logit(chosen == 1, X).fit(method="newton", tol=1e-14); with a penalty: Newton\'s method on '
            "-loglik + penalty / 2 |beta|², curvature with penalty * I, checked with scipy.optimize.minimize(method='BFGS'); "
            "not ok: scipy.optimize.linprog finds a separating direction, or the rank is short",
            [*designs(), *refused()],
            fitted,
        ),
        "clusterErrors": golden(
            "CR2 with Satterthwaite's degrees of freedom (Pustejovsky and Tipton 2018) of the least squares that is Newton's last "
            "step, from n x n matrices: I - X inv(X'X + penalty * I) X', blocks to the power -1/2 by scipy.linalg.eigh; with one "
            'row a cluster: statsmodels.api.OLS(y, X).fit(cov_type="HC2")',
            list(clustered()),
            reduced,
        ),
        "conditionNumber": golden(
            "numpy.linalg.cond(X); the columns have a standard deviation of 1, or are signs",
            scaled(),
            lambda columns: np.linalg.cond(np.array(columns).T),
        ),
    }
