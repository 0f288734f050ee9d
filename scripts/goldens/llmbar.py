"""LLMBar's four judges under two instructions, read where they lie: agreement before and after, per judge, by set and joined."""

import gzip
import json

from draw import MISSING, golden
from experiment import both, flips, hits
from real import SHARED

FOLDER = SHARED / "llmbar" / "Processed"
SETS = ["MT-Bench", "LLMEval^2"]
JUDGES = ["GPT-4", "ChatGPT", "PaLM2", "LLaMA2"]
BEFORE, AFTER = "Vanilla_NoRules", "Metrics_Reference"
WINNER = {"1": 1, "2": -1, 1: 1, 2: -1}


def available():
    return FOLDER.is_dir()


def read(name, judge, instruction):
    """The judge's winners in both orders, in terms of the two outputs; different winners are a tie."""
    with gzip.open(FOLDER / name / "evaluators" / judge / instruction / "result.json.gz") as file:
        rows = json.load(file)
    found = {"prompt": [], "people": [], "choices": [], "shown": [], "swapped": []}
    for row in rows:
        last = [each for each in row["results"] if isinstance(each, dict) and "swap = False" in each][-1]
        shown, swapped = (WINNER.get(last[order]["winner"], MISSING) for order in ("swap = False", "swap = True"))
        found["prompt"].append(row["input"])
        found["people"].append(WINNER.get(row["label"], MISSING))
        found["shown"].append(shown)
        found["swapped"].append(swapped)
        found["choices"].append(MISSING if MISSING in (shown, swapped) else shown if shown == swapped else 0)
    return found


def compared(case):
    parts = [{when: read(name, case["judge"], instruction) for when, instruction in (("before", BEFORE), ("after", AFTER))} for name in case["sets"]]
    joined = {when: {key: [each for part in parts for each in part[when][key]] for key in parts[0][when]} for when in ("before", "after")}
    before, after = joined["before"], joined["after"]
    if before["prompt"] != after["prompt"] or before["people"] != after["people"]:
        raise ValueError("the two files should hold the same pairs in the same order")
    agreement = both(hits(before["choices"], before["people"]), hits(after["choices"], after["people"]), before["prompt"], ("share", "difference"), 0.05)
    return {"agreement": agreement, "flips": both(flips(before), flips(after), before["prompt"], ("share", "difference"), 0.05)}


def compute():
    cases = [{"judge": judge, "sets": sets} for judge in JUDGES for sets in [[name] for name in SETS] + [SETS]]
    call = "winners of both orders against the label, a tie half; numpy means with each prompt left out in turn; input: the judge and the sets"
    return {"llmbar": golden(call, cases, compared)}
