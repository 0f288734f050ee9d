import { spokenPart } from './read-verdict'

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const NUMBER = `(?<![\\w.,/-]|\\d (?:or|to) )(-?\\d{1,3}(?:\\.\\d{1,2})?|${WORDS.join('|')})(?![\\w,-]*\\d|\\.\\d|\\s?%|[a-z]| (?:or|to) (?:\\d|${WORDS.join('|')}))( and a half)?`
const OUT_OF = `(?:\\s?(?:/|out of)\\s?(?:a )?(?:possible )?(\\d{1,3}|${WORDS.join('|')})\\b)`
const SCORE = '(?:scores?|ratings?|grades?|marks?)'
const IS = '(?:\\s{0,3}[:=–-]\\s{0,3}| is | of | would be | as | at | )'

/** A labelled score decides even when it lies outside the scale; in prose, such a number is about something else. */
type Family = { readonly says: string; readonly labelled: boolean; readonly pattern: RegExp }

const FINAL: Family = {
  says: 'Final score: 4/5; overall rating is 3',
  labelled: true,
  pattern: new RegExp(
    `\\b(?:final|overall|total) (?:[a-z]{1,20} ){0,2}${SCORE}${IS}(?:an? )?${NUMBER}${OUT_OF}?`,
    'gi',
  ),
}

/** After a number in prose, anything but these makes it a count of something: "it gives 3 examples". */
const END =
  '(?=$| ?[^\\w\\s]|\\s*\\n| (?:stars?|for|in|on|because|as|since|with|to|and|but|due|overall|would|indicat[a-z]*|is)\\b)'

/** Tried in order when no final score is named; in the first family that says a usable score, the last one counts. */
const FAMILIES: readonly Family[] = [
  {
    says: '[[4]]; \\boxed{4}',
    labelled: true,
    pattern: new RegExp(`(?:\\[\\[|\\\\boxed\\{)\\s{0,3}${NUMBER}${OUT_OF}?\\s{0,3}[\\]}]`, 'gi'),
  },
  {
    says: 'Score: 4; rating = 3.5',
    labelled: true,
    pattern: new RegExp(`\\b${SCORE}\\s?[:=–]\\s{0,3}${NUMBER}${OUT_OF}?`, 'gi'),
  },
  {
    says: 'a score of 4.5; scoring a one out of five; I would rate it 3; scores a perfect fluency of 5',
    labelled: false,
    pattern: new RegExp(
      `\\b(?:score|scores|scoring|rate|rates|rating|grade|giv(?:e|es|ing)|gets|earns|deserves)\\b(?: (?!by\\b|from\\b)[a-z]{1,20},?){0,12}? ${NUMBER}(?:${OUT_OF}|${END})`,
      'gi',
    ),
  },
  {
    says: 'making it a 5 in terms of relevance; is a perfect relevance (5); is a 4 because',
    labelled: false,
    pattern: new RegExp(
      `\\b(?:is|mak(?:es|ing) (?:it|this)) an? (?:[a-z]{1,20},? ){0,2}\\(?(?=\\d)${NUMBER}${END}(?! ?(?:/|out of))`,
      'gi',
    ),
  },
  { says: '3 out of 5; 4/5', labelled: false, pattern: new RegExp(`${NUMBER}${OUT_OF}`, 'gi') },
  { says: 'Fluency: 3', labelled: false, pattern: new RegExp(`^[a-z]{3,20}: ${NUMBER}${OUT_OF}?`, 'gim') },
  {
    says: 'a number alone, or alone at the end',
    labelled: false,
    pattern: new RegExp(`(?:^|[.;:,!\\n"]\\s{0,9}|\\()${NUMBER}(?: stars?)?\\)?[.]?$`, 'gi'),
  },
]

/** Before a number, these make it a score that was not given: "what keeps it from being a perfect 5 out of 5". */
const HYPOTHETICAL =
  /\b(?:prevent|keep|keeps|preventing|keeping|could|would have|would make|not (?:quite|giving)|if|to (?:make|reach|achieve|earn|get|be|elevate|receive|deserve))\b[^.,;:\n]{0,60}$/i

const amountOf = (words: string, half: string | undefined): number => {
  const word = WORDS.indexOf(words.toLowerCase())
  return (word < 0 ? Number(words) : word) + (half === undefined ? 0 : 0.5)
}

/** Where an answer starts to split its score into parts, whose own scores are not the answer's. */
const BREAKDOWN = /\n[^\n]{0,30}\bbreakdown\b[^\n]{0,60}:/i

type Reading = { readonly score: number | null }

function lastReading(spoken: string, family: Family, [low, high]: readonly [number, number]): Reading | null {
  let reading: Reading | null = null
  for (const match of spoken.matchAll(family.pattern)) {
    const [whole, number = '', half, total] = match
    if (total !== undefined && amountOf(total, undefined) !== high) continue
    const at = match.index + whole.indexOf(number)
    if (HYPOTHETICAL.test(spoken.slice(Math.max(0, at - 100), at))) continue
    const score = amountOf(number, half)
    const within = score >= low && score <= high
    if (within || family.labelled) reading = { score: within ? score : null }
  }
  return reading
}

/**
 * The score at which a judge's "reason, then a score" text ends, within the scale from `range[0]` to `range[1]`.
 * `null` means unreadable: no score, one outside the scale, or one out of another total ("4/10" on a scale of 5).
 */
export function readScore(text: string, range: readonly [number, number]): number | null {
  const spoken = spokenPart(text)
  const breakdown = spoken.search(BREAKDOWN)
  const parts = breakdown < 0 ? [spoken] : [spoken.slice(0, breakdown), spoken]
  const final = lastReading(spoken, FINAL, range)
  if (final !== null) return final.score
  for (const part of parts)
    for (const family of FAMILIES) {
      const reading = lastReading(part, family, range)
      if (reading !== null) return reading.score
    }
  return null
}
