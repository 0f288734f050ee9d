"""Recomputes every golden value of the statistics' tests with numpy, scipy and statsmodels.

    python3 scripts/goldens/recompute.py           writes lib/profile/goldens/*.json
    python3 scripts/goldens/recompute.py --check   compares with what is there (relative 1e-9); 1 when something differs

Debian and Ubuntu: apt-get install python3-scipy python3-statsmodels. Families of real data need the shared folder
(PROCLIVITY_SHARED, else ../shared beside the project) and are left alone without it.
"""

import json
import math
import sys
import warnings
from pathlib import Path

sys.dont_write_bytecode = True
warnings.simplefilter("ignore")

import agreement  # noqa: E402
import association  # noqa: E402
import comparison  # noqa: E402
import distributions  # noqa: E402
import experiment  # noqa: E402
import inference  # noqa: E402
import intervals  # noqa: E402
import jackknifed  # noqa: E402
import llmbar  # noqa: E402
import powered  # noqa: E402
import prediction  # noqa: E402
import real  # noqa: E402
import regression  # noqa: E402
import significance  # noqa: E402
import similarity  # noqa: E402
import weighting  # noqa: E402

FOLDER = Path(__file__).resolve().parents[2] / "lib" / "profile" / "goldens"
FAMILIES = [agreement, association, comparison, distributions, experiment, inference, intervals, jackknifed, powered, prediction, regression, significance, similarity, weighting]
TOLERANCE = 1e-9
ROUNDING = 1e-13


def written(family):
    """JSON with a line for each case."""
    functions = []
    for name, golden in family.items():
        cases = ",\n".join(f"      {json.dumps(case, ensure_ascii=False)}" for case in golden["cases"])
        call = json.dumps(golden["call"], ensure_ascii=False)
        functions.append(f'  "{name}": {{\n    "call": {call},\n    "cases": [\n{cases}\n    ]\n  }}')
    return "{\n" + ",\n".join(functions) + "\n}\n"


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def differences(found, kept, place):
    """Where two values differ: numbers by more than the tolerance, anything else at all."""
    if is_number(found) and is_number(kept):
        if not math.isclose(found, kept, rel_tol=TOLERANCE, abs_tol=0 if kept else ROUNDING):
            yield f"{place}: {kept!r} should be {found!r}"
    elif isinstance(found, dict) and isinstance(kept, dict) and found.keys() == kept.keys():
        for key in found:
            yield from differences(found[key], kept[key], f"{place} {key}")
    elif isinstance(found, list) and isinstance(kept, list) and len(found) == len(kept):
        for at, (one, other) in enumerate(zip(found, kept)):
            yield from differences(one, other, f"{place}[{at}]")
    elif found != kept:
        yield f"{place}: {json.dumps(kept)[:80]} should be {json.dumps(found)[:80]}"


def check(name, family):
    file = FOLDER / f"{name}.json"
    kept = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None
    return list(differences(json.loads(written(family)), kept, name))


def main(arguments):
    families = FAMILIES + [module for module in (real, llmbar) if module.available()]
    for module in (real, llmbar):
        if module not in families:
            print(f"{module.__name__}: left alone, the shared data is not there")
    wrong = []
    for module in families:
        family = module.compute()
        if arguments == ["--check"]:
            wrong += check(module.__name__, family)
        else:
            FOLDER.mkdir(parents=True, exist_ok=True)
            (FOLDER / f"{module.__name__}.json").write_text(written(family), encoding="utf-8")
        print(f"{module.__name__}: {sum(len(golden['cases']) for golden in family.values())} cases")
    print("\n".join(wrong) if wrong else "All agree." if arguments else "Written.")
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
