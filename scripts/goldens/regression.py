"""Logistic regression without intercept, plain and with a ridge penalty, and how near to collinear a design is."""

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


def sandwich(design, chosen, beta, bread, groups):
    """Bread, scores summed by cluster, bread; times G / (G - 1) and nothing else."""
    scores = design * (chosen * special.expit(-chosen * (design @ beta)))[:, None]
    sums = np.array([scores[groups == group].sum(0) for group in np.unique(groups)])
    return bread @ (sums.T @ sums) @ bread * len(sums) / (len(sums) - 1)


def fitted(case):
    design, chosen, groups = np.array(case["columns"], dtype=float).T, np.array(case["chosen"]), np.array(case["cluster"])
    if case["penalty"] == 0 and not has_maximum(design, chosen):
        return {"ok": False}
    beta, curvature = newton(design, chosen, case["penalty"])
    bread = linalg.inv(curvature)
    errors, robust = np.sqrt(np.diag(bread)), np.sqrt(np.diag(sandwich(design, chosen, beta, bread, groups)))
    best = log_likelihood(design, chosen, beta)
    if case["penalty"] == 0:
        check_with_statsmodels(design, chosen, groups, [*beta, *errors, *robust, best])
    else:
        check_with_bfgs(design, chosen, case["penalty"], beta)
    null = len(chosen) * math.log(0.5)
    return {"ok": True, "coefficients": beta, "errors": errors, "robustErrors": robust, "logLikelihood": best, "nullLogLikelihood": null}


def check_with_statsmodels(design, chosen, groups, ours):
    model = sm.Logit((chosen + 1) / 2, design)
    plain = model.fit(method="newton", tol=1e-14, maxiter=200, disp=0)
    clustered = model.fit(
        method="newton", tol=1e-14, maxiter=200, disp=0, cov_type="cluster", cov_kwds={"groups": groups, "use_correction": False}
    )
    clusters = len(np.unique(groups))
    robust = clustered.bse * math.sqrt(clusters / (clusters - 1))
    for own, theirs in zip(ours, [*plain.params, *plain.bse, *robust, plain.llf]):
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
            'statsmodels.api.Logit(chosen == 1, X).fit(method="newton", tol=1e-14); cluster-robust: cov_type="cluster", '
            'cov_kwds={"groups": cluster, "use_correction": False}, standard errors times sqrt(G / (G - 1)) '
            "(use_correction=True has (N - 1) / (N - K) besides); with a penalty: Newton's method on "
            "-loglik + penalty / 2 |beta|², curvature with penalty * I, checked with scipy.optimize.minimize(method='BFGS'); "
            "not ok: scipy.optimize.linprog finds a separating direction, or the rank is short",
            [*designs(), *refused()],
            fitted,
        ),
        "conditionNumber": golden(
            "numpy.linalg.cond(X); the columns have a standard deviation of 1, or are signs",
            scaled(),
            lambda columns: np.linalg.cond(np.array(columns).T),
        ),
    }
