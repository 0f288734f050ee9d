"""Agreement of two and of several raters beyond chance."""

import numpy as np
from statsmodels.stats.inter_rater import cohens_kappa, fleiss_kappa

from draw import MISSING, Draw, golden, same

LABELS = (1, 0, -1)


def confusions():
    draw = Draw(41)
    yield [2, 0, 0, 0, 0, 0, 0, 0, 2]
    yield [0, 0, 0, 0, 0, 0, 0, 0, 0]
    yield [5, 0, 0, 0, 0, 0, 0, 0, 0]
    yield [0, 0, 9, 0, 0, 0, 9, 0, 0]
    for bound in (4, 30, 900, 90_000):
        yield [draw.below(bound) for _ in range(9)]


def cohen(cells):
    table = np.array(cells, dtype=float).reshape(3, 3)
    return cohens_kappa(table).kappa if (table.sum(1) > 0).sum() + (table.sum(0) > 0).sum() > 2 else None


def share(cells):
    return np.trace(np.reshape(cells, (3, 3))) / sum(cells) if sum(cells) else None


def decided_share(cells):
    decided = cells[0] + cells[2] + cells[6] + cells[8]
    return (cells[0] + cells[8]) / decided if decided else None


def raters():
    """Several raters who follow one truth with noise."""
    draw = Draw(42)
    yield [[1, 1, -1, 0], [1, 1, -1, 0], [1, 1, -1, 0]]
    yield [[1, 1, 1], [1, 1, 1]]
    yield [[1, 2, 2], [2, 1, 2]]
    yield [[2, 2], [2, 2]]
    for count, pairs, missing in ((2, 30, 0), (3, 40, 12), (5, 60, 30), (7, 25, 5)):
        truth = draw.labels(pairs, 20)
        noisy = [[label if draw.chance(70) else draw.labels(1, 30)[0] for label in truth] for _ in range(count)]
        yield [[MISSING if draw.chance(missing) else label for label in row] for row in noisy]


def fleiss(choices):
    complete = [unit for unit in zip(*choices) if MISSING not in unit]
    if len({label for unit in complete for label in unit}) < 2:
        return None
    return fleiss_kappa(np.array([[unit.count(label) for label in LABELS] for unit in complete]), method="fleiss")


def krippendorff(units, labels=LABELS):
    """Nominal alpha from the coincidence matrix; each unit is the labels it got."""
    coincidence = np.zeros((len(labels), len(labels)))
    for unit in units:
        if len(unit) < 2:
            continue
        counts = np.array([unit.count(label) for label in labels])
        coincidence += (np.outer(counts, counts) - np.diag(counts)) / (len(unit) - 1)
    totals = coincidence.sum(0)
    n = totals.sum()
    expected = (n * n - (totals**2).sum()) / (n - 1) if n > 1 else 0
    return 1 - (n - np.trace(coincidence)) / expected if expected else None


def units_of(choices):
    return [[label for label in unit if label != MISSING] for unit in zip(*choices)]


def check_published():
    """Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", nominal, with missing data, .743."""
    rows = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]
    units = [[int(label) for label in unit if label != "."] for unit in zip(*rows)]
    same(round(krippendorff(units, range(1, 6)), 3), 0.743)


def compute():
    check_published()
    cells = "input: nine counts, rows and columns a, tie, b"
    return {
        "kappa": golden(f"statsmodels.stats.inter_rater.cohens_kappa(table).kappa; {cells}", confusions(), cohen),
        "agreement": golden(f"numpy.trace(table) / table.sum(); {cells}", confusions(), share),
        "agreementWithoutTies": golden(f"the same over the four cells without a tie; {cells}", confusions(), decided_share),
        "fleiss": golden(
            "statsmodels.stats.inter_rater.fleiss_kappa(counts of labels by pair) over the pairs all raters labelled",
            raters(),
            fleiss,
        ),
        "krippendorff": golden(
            "1 - (n - 1) (n - trace(o)) / (n² - sum(n_c²)) of the coincidence matrix o (Krippendorff 2011)",
            raters(),
            lambda choices: krippendorff(units_of(choices)),
        ),
    }
