"""Writes thirty odd little files, five of each kind that real files fail by, and counts what importing them must give.

    python3 scripts/goldens/odd_files.py [--check]

Standard library alone, and none of the project's code: the numbers come from the rows that a file is made of. Kinds:
1 chosen and rejected whose prompt is called something else, 2 containers, 3 who labelled, 4 dialogues, 5 files that a
guess must doubt or refuse, 6 spreadsheets. `outcome` is `imported` (known, or guessed without a doubt), `unsure`
(guessed rightly, with a doubt that says what else it could be) or `doubted` (refused, or guessed with a doubt that says
why); `says` are patterns of what a person must be told. A rater called "*" may have any name.
"""

import csv
import io
import json
import sys
import zipfile
from pathlib import Path

from odd_texts import TEXTS, Truth, ordered, pairs, workbook

FOLDER = Path(__file__).resolve().parents[2] / "lib/files/fixtures/odd"
FILES = []
WIDE = ["prompt", "response_a", "response_b", "preference"]


def odd(kind, name, shape, outcome="imported", says=()):
    def register(make):
        FILES.append((kind, name, shape, outcome, list(says), make))
        return make

    return register


def dump(value, **how):
    return json.dumps(value, ensure_ascii=False, **how)


def lines(rows):
    return "".join(dump(row) + "\n" for row in rows).encode()


def table(header, rows, delimiter=",", encoding="utf-8", end="\n"):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows([header, *rows])
    return out.getvalue().encode(encoding)


def word(choice, a="a", b="b", tie="tie", missing=""):
    return {1: a, -1: b, 0: tie, None: missing}[choice]


def chosen(truth, pattern, first=0):
    for prompt, better, worse in ordered(pattern, first):
        truth.rows += 1
        truth.pair(prompt, better, worse, [("*", "human", 1)])
        yield prompt, better, worse


def labelled(truth, pattern, first=0, slices=(), rater="People"):
    for prompt, a, b, choice in pairs(pattern, first):
        truth.rows += 1
        truth.pair(prompt, a, b, [(rater, "human", choice)], slices)
        yield prompt, a, b, choice


def wide(truth, pattern, first=0, slices=(), missing=""):
    for prompt, a, b, choice in labelled(truth, pattern, first, slices):
        yield {"prompt": prompt, "response_a": a, "response_b": b, "preference": word(choice, missing=missing)}


@odd(1, "query-positive-negative.jsonl", "triplets as embedding models are trained on: query, positive, negative")
def _(truth):
    rows = chosen(truth, "LLSLLELSLL")
    return lines({"query": prompt, "positive": better, "negative": worse} for prompt, better, worse in rows)


@odd(1, "system-varies.json", "one question under two system texts makes two prompts with opposite answers")
def _(truth):
    rows = []
    for system, pattern in (("Explain it fully.", "LLLL"), ("Be brief.", "SSSS")):
        for prompt, better, worse in ordered(pattern, 3):
            truth.rows += 1
            truth.pair(system + prompt, better, worse, [("*", "human", 1)])
            rows.append({"system": system, "question": prompt, "chosen": better, "rejected": worse})
    return dump(rows, indent=1).encode()


@odd(1, "nested-question.jsonl", "question, chosen and rejected are objects that hold their texts")
def _(truth):
    answer = lambda text: {"text": text, "model": "small" if len(text) < 40 else "large"}
    return lines(
        {"question": {"text": prompt, "language": "en"}, "chosen": answer(better), "rejected": answer(worse)}
        for prompt, better, worse in chosen(truth, "SLLSLLLS", 5)
    )


@odd(1, "shared-line.csv", "no prompt at all: both texts begin with the line that was asked", says=["begin"])
def _(truth):
    rows = []
    for prompt, better, worse in ordered("LLSLELS", 2):
        truth.rows += 1
        # The answers' own first words are shared too, and belong to them.
        texts = [f"In short: {text}" for text in (better, worse)]
        truth.pair(prompt, *texts, [("*", "human", 1)])
        rows.append([f"{prompt}\n{text}" for text in texts])
    return table(["chosen", "rejected"], rows)


@odd(1, "post-summaries.jsonl", "a post and the better and the worse summary of it")
def _(truth):
    rows = []
    for at, (question, better, worse) in enumerate(ordered("LSSLLLSLE", 1)):
        post = f"{question} I asked my neighbours, and each of them told me something else. {TEXTS[at][3]}"
        truth.rows += 1
        truth.pair(post, better, worse, [("*", "human", 1)])
        rows.append({"post": post, "chosen_summary": better, "rejected_summary": worse})
    return lines(rows[:9])


@odd(2, "splits-two-levels.json", "lists of rows two levels down, one for each split")
def _(truth):
    split = lambda name, pattern, first: list(wide(truth, pattern, first, [("split", name)]))
    splits = {"dev": split("dev", "LSLTL", 0), "test": split("test", "LLSE", 5)}
    return dump({"name": "answers", "version": "1.0", "splits": splits}).encode()


@odd(2, "pandas-split.json", "pandas to_json(orient='split'): columns, index and data")
def _(truth):
    rows = list(wide(truth, "LLSTLLSLEL", 2, missing=None))
    data = [list(row.values()) for row in rows]
    return dump({"columns": list(rows[0]), "index": [10 + 7 * at for at in range(len(rows))], "data": data}).encode()


@odd(2, "hub-rows.json", "a page of the hub's rows: others of the 2350 are elsewhere", says=["2,?350|2,?342"])
def _(truth):
    rows = [
        {"row_idx": at, "row": {"question": prompt, "chosen": better, "rejected": worse}, "truncated_cells": []}
        for at, (prompt, better, worse) in enumerate(chosen(truth, "LSLLSLLL", 4))
    ]
    names = ("question", "chosen", "rejected")
    text = {"dtype": "string", "_type": "Value"}
    features = [{"feature_idx": at, "name": name, "type": text} for at, name in enumerate(names)]
    page = {"features": features, "rows": rows, "num_rows_total": 2350, "num_rows_per_page": 100, "partial": False}
    return dump(page).encode()


@odd(2, "pretty-concatenated.json", "objects over several lines, one after the other and in no list, as jq prints them")
def _(truth):
    return "\n".join(dump(row, indent=2) for row in wide(truth, "LTSLLSL", 6)).encode()


@odd(2, "batches.jsonl", "each line is a list of rows, as they were sent in batches")
def _(truth):
    rows = list(wide(truth, "SLLTLSLL", 9))
    return lines([rows[:3], rows[3:6], rows[6:]])


@odd(3, "mturk-results.csv", "a row for each assignment, WorkerId says whose; one left the choice open")
def _(truth):
    inputs = ["Input.prompt", "Input.response_a", "Input.response_b"]
    header = ["HITId", "AssignmentId", "WorkerId", "WorkTimeInSeconds", *inputs, "Answer.choice"]
    rows, patterns = [], {"A1KQ7": "LLST", "A2ZN4": "LSST", "AX03P": "L.SL"}
    for worker, pattern in patterns.items():
        for at, (prompt, a, b, choice) in enumerate(labelled(truth, pattern, 7, rater=worker)):
            answer = word(choice, "Response A", "Response B", "Equal")
            rows.append([f"3H{at}", f"3A{len(rows):02}", worker, 20 + 9 * at, prompt, a, b, answer])
    return table(header, sorted(rows))


@odd(3, "wide-crowd.csv", "a column for each of three people, with words of their own")
def _(truth):
    patterns = {"crowd_1": "LLSTLSLL", "crowd_2": "LSSTLLLT", "crowd_3": "SLS.LLTL"}
    votes = [[each[3] for each in pairs(pattern)] for pattern in patterns.values()]
    rows = []
    for (prompt, a, b, _), choices in zip(pairs("LLLLLLLL"), zip(*votes)):
        truth.rows += 1
        truth.pair(prompt, a, b, [(name, "human", choice) for name, choice in zip(patterns, choices)])
        rows.append([prompt, a, b, *(word(choice, "a_better", "b_better", "same") for choice in choices)])
    return table(["question", "answer_a", "answer_b", *patterns], rows)


@odd(3, "good-bad.csv", "one answer a row, called good or bad in Chinese: pairs of the answers to one prompt")
def _(truth):
    rows = []
    for prompt, a, b, choice in pairs("LLSTLS", 8):
        truth.pair(prompt, a, b, [("*", "human", choice)])
        truth.rows += 2
        rows += [[prompt, a, "差" if choice == -1 else "好"], [prompt, b, "差" if choice == 1 else "好"]]
    return table(["prompt", "response", "评价"], rows)


@odd(3, "people-and-judges.jsonl", "one person's label beside those of two models, named by their columns")
def _(truth):
    patterns = {"human": "LLSLTSLLL", "gpt-4o-mini": "LLLLLLTL.", "claude-3-haiku": "SLSLTSSLL"}
    votes = [[each[3] for each in pairs(pattern, 3)] for pattern in patterns.values()]
    rows = []
    for (prompt, a, b, _), choices in zip(pairs("LLLLLLLLL", 3), zip(*votes)):
        truth.rows += 1
        kinds = ("human", "model", "model")
        truth.pair(prompt, a, b, list(zip(patterns, kinds, choices)))
        labels = {name: word(choice, "A", "B", "tie", None) for name, choice in zip(patterns, choices)}
        rows.append({"prompt": prompt, "response_a": a, "response_b": b, **labels})
    return lines(rows)


@odd(3, "labels-by-name.json", "an object in each row says what each person chose")
def _(truth):
    patterns = {"ann": "LSLTLLSL", "bo": "LLLTS.SL"}
    votes = [[each[3] for each in pairs(pattern, 10)] for pattern in patterns.values()]
    rows = []
    for (prompt, a, b, _), choices in zip(pairs("LLLLLLLL", 10), zip(*votes)):
        truth.rows += 1
        truth.pair(prompt, a, b, [(name, "human", choice) for name, choice in zip(patterns, choices)])
        words = [word(choice, "response_1", "response_2", "tie", None) for choice in choices]
        labels = dict(zip(patterns, words))
        rows.append({"prompt": prompt, "response_1": a, "response_2": b, "labels": labels})
    return dump(rows).encode()


@odd(4, "sharegpt-lists.json", "chosen and rejected are whole ShareGPT dialogues that part at the last turn")
def _(truth):
    rows = []
    for at, (prompt, better, worse) in enumerate(ordered("LLSLSL")):
        said = [("system", "Be kind."), ("human", "Hello!"), ("gpt", "Hello, ask me.")][: at % 4]
        asked = [{"from": role, "value": text} for role, text in [*said, ("human", prompt)]]
        truth.rows += 1
        truth.pair("".join(turn["value"] for turn in asked), better, worse, [("*", "human", 1)])
        answer = lambda text: [*asked, {"from": "gpt", "value": text}]
        rows.append({"chosen": answer(better), "rejected": answer(worse)})
    return dump(rows).encode()


@odd(4, "tool-results.jsonl", "a call of a tool without content and the tool's answer before the preferred output")
def _(truth):
    rows = []
    for at, (prompt, better, worse) in enumerate(ordered("LSLLSL", 4)):
        call = {"id": f"c{at}", "type": "function", "function": {"name": "look_up", "arguments": f'{{"page": {at}}}'}}
        result = f"Page {at}: {TEXTS[at][1]}"
        messages = [
            {"role": "user", "content": prompt},
            {"role": "assistant", "content": None, "tool_calls": [call]},
            {"role": "tool", "tool_call_id": f"c{at}", "content": result},
        ]
        truth.rows += 1
        truth.pair(prompt + result, better, worse, [("*", "human", 1)])
        output = lambda text: [{"role": "assistant", "content": text}]
        outputs = {"preferred_output": output(better), "non_preferred_output": output(worse)}
        rows.append({"input": {"messages": messages}, **outputs})
    return lines(rows)


@odd(4, "three-ranks.jsonl", "three completions with ranks: all three pairs of a row, equal ranks tied")
def _(truth):
    rows = []
    for at, ranks in enumerate([(0, 1, 2), (2, 0, 1), (1, 1, 0), (0, 2, 1), (1, 0, 2), (0, 1, 1)]):
        prompt, short, level, long = TEXTS[at]
        texts = (long, short, level)
        for a, b in ((0, 1), (0, 2), (1, 2)):
            choice = (ranks[b] > ranks[a]) - (ranks[b] < ranks[a])
            truth.pair(prompt, texts[a], texts[b], [("*", "human", choice)])
        truth.rows += 1
        said = lambda role, text: [{"role": role, "content": text}]
        completions = [{"rank": rank, "completion": said("assistant", text)} for rank, text in zip(ranks, texts)]
        rows.append({"context": said("user", prompt), "completions": completions})
    return lines(rows)


@odd(4, "promptfoo-results.json", "two providers' outputs to the same questions with the scores of a grader")
def _(truth):
    results = []
    for at, (prompt, a, b, choice) in enumerate(pairs("LSLTLL", 2)):
        truth.pair(prompt, a, b, [("*", "model", choice)])
        for provider, text, wins in (("openai:small", a, choice == 1), ("openai:large", b, choice == -1)):
            truth.rows += 1
            score = 1 if wins else 0.5
            results.append(
                {"testIdx": at, "promptIdx": 0, "provider": {"id": provider}, "vars": {"question": prompt}}
                | {"prompt": {"raw": prompt, "label": "{{question}}"}}
                | {"response": {"output": text}, "score": score, "success": score == 1}
            )
    return dump({"evalId": "eval-a1", "results": {"version": 3, "results": results}}).encode()


@odd(4, "argilla-label.json", "a label question whose answers name a field; one of them was discarded")
def _(truth):
    patterns = {"ann": "LLTSLLS", "bo": "LSTSL.L"}
    votes = [[each[3] for each in pairs(pattern, 5)] for pattern in patterns.values()]
    rows = []
    for at, ((prompt, a, b, _), choices) in enumerate(zip(pairs("LLLLLLL", 5), zip(*votes))):
        truth.rows += 1
        truth.pair(prompt, a, b, [(name, "human", choice) for name, choice in zip(patterns, choices)])
        answers = [
            {"user_id": name, "value": word(choice, "response_1", "response_2", "tie", "response_1")}
            | {"status": "discarded" if choice is None else "submitted"}
            for name, choice in zip(patterns, choices)
        ]
        fields = {"prompt": prompt, "response_1": a, "response_2": b}
        rows.append({"id": f"r{at}", "fields": fields, "responses": {"preference": answers}})
    return dump(rows).encode()


@odd(5, "ids-as-labels.csv", "the preferred one is an id that no column gives", "doubted", ["preferred_id|label"])
def _(truth):
    rows = []
    for at, (prompt, a, b, choice) in enumerate(labelled(truth, "LLSLSLL", rater="*")):
        rows.append([prompt, a, b, f"r-{1040 + 2 * at + (choice == 1)}"])
    return table(["prompt", "response_a", "response_b", "preferred_id"], rows)


@odd(5, "constant-label.jsonl", "the label is 1 in every row", "doubted", says=["better"])
def _(truth):
    rows = []
    for prompt, a, b, _ in pairs("LLLLLLLL", 3):
        truth.rows += 1
        truth.pair(prompt, a, b, [("*", "human", 1)])
        rows.append({"question": prompt, "answer_1": a, "answer_2": b, "better": 1})
    return lines(rows)


@odd(5, "comments-as-labels.csv", "a judgment in free words, none of which is a side", "doubted", ["judgment|label"])
def _(truth):
    comments = ["nice", "too long", "did not finish", "more friendly", "wrong here", "hard to say", "fine", "see above"]
    found = zip(labelled(truth, "........", 6, rater="*"), comments)
    rows = [[prompt, a, b, comment] for (prompt, a, b, _), comment in found]
    return table(["question", "answer_a", "answer_b", "judgment"], rows)


@odd(5, "contradicting-labels.csv", "two label columns that disagree in half the rows", "doubted", ["winner|preferred"])
def _(truth):
    rows = []
    for at, (prompt, a, b, choice) in enumerate(pairs("LLSLTLSLLS", 1)):
        other = -choice if at % 2 else choice
        truth.rows += 1
        truth.pair(prompt, a, b, [("winner", "human", choice), ("preferred", "human", other)])
        rows.append([prompt, a, b, word(choice, "A", "B"), word(other, "A", "B")])
    return table(["question", "answer_a", "answer_b", "winner", "preferred"], rows)


@odd(5, "seven-point.csv", "a scale of 1 to 7 that does not say whose end is whose", "doubted", ["rating|preference"])
def _(truth):
    rows, points = [], {1: (1, 2, 3), -1: (7, 6, 5), 0: (4,)}
    for at, (prompt, a, b, choice) in enumerate(labelled(truth, "LLSTLSLLTSLL", rater="*")):
        rows.append([prompt, a, b, points[choice][at % len(points[choice])]])
    return table(["question", "answer_1", "answer_2", "preference_rating"], rows)


@odd(6, "cp1252-late.csv", "windows-1252 that shows in the last row alone", says=["windows-1252", r"\b7\b"])
def _(truth):
    rows = [list(row.values()) for row in wide(truth, "LLSTLSLLEL")]
    prompt = "Where is the café “Zoë” in Köln – and is 3 € enough?"
    a, b = "At the river.", "Behind the old station, and no."
    truth.rows += 1
    truth.pair(prompt, a, b, [("People", "human", 1)])
    return table(WIDE, [*rows, [prompt, a, b, "a"]], encoding="cp1252", end="\r\n")


@odd(6, "sep-bar.csv", "the line sep=| names the delimiter, and scores have decimal commas", "unsure", ["score"])
def _(truth):
    rows = []
    for at, (prompt, a, b, choice) in enumerate(labelled(truth, "LSLLTLSL", 4, rater="*")):
        other = f"{1 + at % 3},25"
        rows.append([prompt, a, b, "4,5" if choice != -1 else other, "4,5" if choice != 1 else other])
    return b"sep=|\r\n" + table(["question", "answer_a", "answer_b", "score_a", "score_b"], rows, "|", end="\r\n")


@odd(6, "title-rows.csv", "two lines of title stand before headings in words")
def _(truth):
    rows = [list(row.values()) for row in wide(truth, "LTLSLLSL", 11)]
    header = ["Prompt", "Response A", "Response B", "Preference"]
    return b"Answers compared in spring,,,\r\n,,,\r\n" + table(header, rows, end="\r\n")


@odd(6, "unquoted-quotes.tsv", "cells between tabs that begin with a quotation mark and are not quoted")
def _(truth):
    rows = []
    for prompt, a, b, choice in pairs("LLSLTLS", 8):
        texts = [f'"{text}" they said.' for text in (a, b)]
        texts[0] = '"' + a
        truth.rows += 1
        truth.pair(prompt, *texts, [("People", "human", choice)])
        rows.append([prompt, *texts, word(choice)])
    return "".join("\t".join(row) + "\n" for row in [WIDE, *rows]).encode()


@odd(6, "two-sheets.xlsx", "a workbook: pairs on the first sheet, notes on the second", says=["Notes"])
def _(truth):
    rows = [list(row.values()) for row in wide(truth, "LLSTL.SLLE", 9)]
    notes = [["Who", "What"], ["Ann", "Rows 3 and 4 were hard."], ["Bo", "None."]]
    return workbook({"Pairs": [WIDE, *rows], "Notes": notes})


def made():
    files, expected = {}, {}
    for kind, name, shape, outcome, says, make in FILES:
        truth = Truth()
        files[name] = make(truth)
        assert len(files[name]) <= 4096 and 6 <= truth.rows <= 14, (name, len(files[name]), truth.rows)
        expected[name] = {"kind": kind, "shape": shape, "outcome": outcome, "says": says, **truth.expected()}
    return {**files, "expected.json": (dump(expected, indent=2) + "\n").encode()}


def contents(name, data):
    """What a workbook holds, whichever way it was compressed."""
    if not name.endswith(".xlsx"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {part: archive.read(part) for part in archive.namelist()}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, data in made().items():
        if sys.argv[1:] != ["--check"]:
            (FOLDER / name).write_bytes(data)
        elif contents(name, data) != contents(name, (FOLDER / name).read_bytes()):
            sys.exit(f"{name} is not what this script makes.")
