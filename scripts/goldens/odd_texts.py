"""Invented texts for the odd files, what is true of a file made of them, and a workbook written by hand."""

import io
import zipfile
from xml.sax.saxutils import escape

# Question, a short answer, another with as many words, a long one.
TEXTS = [
    (
        "How do I prune an apple tree?",
        "Cut it back in late winter.",
        "Cut only wood that has died.",
        "Cut it back in late winter while it rests, and take the crossing branches first.",
    ),
    (
        "Why does bread dough rise?",
        "Yeast eats sugar and makes gas.",
        "Warm air swells inside the loaf.",
        "Yeast eats the sugar of the flour and makes a gas, which the gluten holds in small bubbles.",
    ),
    (
        "How often should a bicycle chain be oiled?",
        "After every ride in the rain.",
        "Once a month should be enough.",
        "Oil it after every ride in the rain, and in dry weather about every two hundred kilometres.",
    ),
    (
        "What keeps a candle burning?",
        "Melted wax climbs up the wick.",
        "The flame needs wax and air.",
        "The heat of the flame melts wax, the wick draws it up, and its vapour is what burns.",
    ),
    (
        "Can I freeze cooked rice?",
        "Yes, for about one month only.",
        "Yes, if it has cooled quickly.",
        "Yes, if you cool it quickly, pack it flat in small bags and heat it through before eating.",
    ),
    (
        "Why is the moon sometimes red?",
        "The shadow of Earth covers it.",
        "Dust in the air colours it.",
        "During an eclipse the only light that reaches it has passed through "
        "our air, which lets red through.",
    ),
    (
        "How do I stop a door from squeaking?",
        "Put some oil on its hinges.",
        "Lift the door off its hinges.",
        "Lift the pins out of the hinges, clean them, rub them with candle wax and put them back.",
    ),
    (
        "What is a good first instrument?",
        "The ukulele is easy to learn.",
        "The recorder is cheap and light.",
        "The ukulele is cheap, small and kind to fingers, so that songs come within a week or two.",
    ),
    (
        "How deep should tulips be planted?",
        "Three times their own height down.",
        "About as deep as your hand.",
        "Plant them three times as deep as they are high, the pointed end up, before the first frost.",
    ),
    (
        "Why do cats purr?",
        "They are content or need comfort.",
        "Their throat muscles move very fast.",
        "Mostly because they are content, but they also purr when hurt, "
        "perhaps to calm and heal themselves.",
    ),
    (
        "How can I remember names better?",
        "Repeat the name when you hear it.",
        "Think of a picture for each one.",
        "Repeat the name aloud, tie it to something you see in the face, and write it down later.",
    ),
    (
        "What makes a knife stay sharp?",
        "Hard steel and a wooden board.",
        "Never put it in the dishwasher.",
        "Hard steel, a wooden board, a few strokes on the rod before each use, and never the dishwasher.",
    ),
    (
        "Is it safe to drink from a spring?",
        "Only if it has been tested.",
        "Boil the water for one minute.",
        "Not without a test or a filter, because animals higher up may have left germs that nobody sees.",
    ),
    (
        "How do I choose a ripe melon?",
        "It smells sweet at the end.",
        "It feels heavy for its size.",
        "Take one that is heavy for its size, smells sweet at the end and sounds dull when you knock.",
    ),
]
for _prompt, _short, _level, _long in TEXTS:
    assert len(_short.split()) == len(_level.split()) < len(_long.split())


def pairs(pattern, first=0):
    """One pair a letter: L the longer text preferred, S the shorter, E one of two of equal length, T a tie, . no label.

    Which text stands first changes from row to row. Gives (prompt, a, b, choice): 1 for a, -1 for b, 0 a tie, or None.
    """
    for at, letter in enumerate(pattern):
        prompt, short, level, long = TEXTS[(first + at) % len(TEXTS)]
        other = level if letter == "E" else long
        a, b = (other, short) if at % 3 != 1 else (short, other)
        wins = short if letter == "S" else other
        yield prompt, a, b, None if letter == "." else 0 if letter == "T" else 1 if wins == a else -1


def ordered(pattern, first=0):
    """The same pairs as (prompt, chosen, rejected); no ties and no missing ones."""
    for prompt, a, b, choice in pairs(pattern, first):
        yield (prompt, a, b) if choice == 1 else (prompt, b, a)


class Truth:
    """What is in a file, counted while it is made."""

    def __init__(self):
        self.rows, self.pairs, self.raters, self.slices = 0, {}, {}, {}

    def pair(self, prompt, a, b, votes, slices=()):
        """votes: (rater, kind, choice) each, the choice 1 for a, -1 for b, 0 a tie, None missing."""
        sides = (prompt, a, b)
        if sides not in self.pairs:
            self.pairs[sides] = True
            for name, value in slices:
                counts = self.slices.setdefault(name, {})
                counts[value] = counts.get(value, 0) + 1
        for rater, kind, choice in votes:
            longer = len(a.split()) - len(b.split())
            counts = self.raters.setdefault(rater, dict(kind=kind, longer=0, shorter=0, level=0, ties=0, missing=0))
            outcome = "missing" if choice is None else "ties" if choice == 0 else "level" if longer == 0 else None
            counts[outcome or ("longer" if (longer > 0) == (choice > 0) else "shorter")] += 1

    def expected(self):
        texts = {(prompt, text) for prompt, a, b in self.pairs for text in (a, b)}
        prompts = {prompt for prompt, _, _ in self.pairs}
        raters = {}
        for name, counts in self.raters.items():
            decided = counts["longer"] + counts["shorter"] + counts["level"]
            tau = round((counts["longer"] - counts["shorter"]) / decided, 6) if decided else None
            raters[name] = {**counts, "tau14": tau}
        return {
            "rows": self.rows,
            "pairs": len(self.pairs),
            "prompts": len(prompts),
            # Code units of UTF-16, as JavaScript counts: a text that was cut shows here.
            "promptLength": sum(units(prompt) for prompt in prompts),
            "responseLength": sum(units(text) for _, text in texts),
            "raters": raters,
            "slices": self.slices,
        }


def units(text):
    return len(text.encode("utf-16-le")) // 2


def workbook(sheets):
    """An XLSX file as a spreadsheet writes it: shared strings, one of them in runs, numbers as numbers."""
    strings, out = [], io.BytesIO()

    def cell(value, column, row):
        place = f"{chr(65 + column)}{row}"
        if isinstance(value, (int, float)):
            return f'<c r="{place}"><v>{value}</v></c>'
        if value == "":
            return ""
        if value not in strings:
            strings.append(value)
        return f'<c r="{place}" t="s"><v>{strings.index(value)}</v></c>'

    def sheet(rows):
        lines = (
            f'<row r="{at}">{"".join(cell(value, column, at) for column, value in enumerate(row))}</row>'
            for at, row in enumerate(rows, 1)
        )
        return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'

    def shared(text):
        plain = lambda part: f'<t xml:space="preserve">{escape(part)}</t>'
        first, _, rest = text.partition(" ")
        runs = f"<r>{plain(first + ' ')}</r><r>{plain(rest)}</r>"
        return f"<si>{plain(text) if len(text) < 60 else runs}</si>"

    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    numbered = list(enumerate(sheets.items(), 1))
    parts = {f"xl/worksheets/sheet{at}.xml": sheet(rows) for at, (_, rows) in numbered}
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{"".join(map(shared, strings))}</sst>'
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{office}"><sheets>'
        + "".join(f'<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>' for at, (name, _) in numbered)
        + "</sheets></workbook>"
    )
    related = [(f"worksheets/sheet{at}.xml", "worksheet") for at, _ in numbered]
    related.append(("sharedStrings.xml", "sharedStrings"))
    relations = (
        f'<Relationship Id="rId{at}" Type="{office}/{what}" Target="{target}"/>'
        for at, (target, what) in enumerate(related, 1)
    )
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{package}/relationships">{"".join(relations)}</Relationships>'
    )
    parts["_rels/.rels"] = (
        f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    )
    types = [("xl/workbook.xml", "sheet.main"), ("xl/sharedStrings.xml", "sharedStrings")]
    types += [(f"xl/worksheets/sheet{at}.xml", "worksheet") for at, _ in numbered]
    parts["[Content_Types].xml"] = (
        f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="/{path}" ContentType="{kind}.{what}+xml"/>' for path, what in types)
        + "</Types>"
    )
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(parts, key=lambda path: (path != "[Content_Types].xml", path)):
            # A fixed date: the same contents make the same bytes.
            name = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            name.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + parts[path])
    return out.getvalue()


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
