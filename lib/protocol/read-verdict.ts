import { afterThinking } from './find-json'

/** What a judge's answer prefers: the first text shown (a), the second (b), or neither above the other. */
type Verdict = 'a' | 'b' | 'tie'

const NOUN = '(?:output|response|answer|assistant|option|candidate|completion|summary|text|model)'
const NAME = `(?:${NOUN}(?:[\\s_]{1,3}|\\s{0,3}[([]\\s?)(?:a|b|1|2)\\b[)\\]]?|(?:first|second) (?:${NOUN}|one)\\b)`
const MARK = '(?:\\((?:a|b|1|2)\\)|(?:a|b|1|2)(?=[.!,;}]?\\s{0,9}(?:$|\\n)))'
// Words that may stand before "better": "is therefore clearly the much better response", but never "is not better".
const WORDS = '(?:(?!not\\b|no\\b|never\\b|neither\\b|hardly\\b|than\\b|second\\b)[a-z]{1,20},? ){0,4}'
const BETTER = '(?:better|best|superior|preferable|preferred|stronger|the winner)\\b'
// Before a claim, these make it a question or a report of one: "whether Output (a) or …", "I do not think that …".
const FIRM =
  "(?<!\\b(?:or|nor|whether|if|unless|than|neither|either) (?:the )?|\\b(?:not|cannot|hard to|[a-z]{2,6}n't)(?: [a-z]{2,9}){1,2} (?:the )?)"
const ASIDE = '(?:, [a-z ]{1,40},)?'

type Family = readonly { readonly says: string; readonly pattern: RegExp }[]

/** Tried in order; the first family that says anything decides. Group 1 holds the preferred side, or a tie. */
const FAMILIES: readonly Family[] = [
  [
    { says: '[[A]], [[C]]', pattern: /\[\[\s{0,3}([abc12]|tie)\s{0,3}\]\]/gi },
    { says: '\\boxed{B}', pattern: /\\boxed\{\s{0,3}([abc12]|tie)\s{0,3}\}/gi },
  ],
  [
    {
      says: 'Winner: 1; Final answer: (b); The better output is Output (a); Verdict: tie',
      pattern: new RegExp(
        `\\b(?:winner|verdict|preference|preferred|choice|decision|judge?ment|answer|better|(?:better|best) (?:${NOUN}|one))` +
          `(?: is |\\s{0,3}[:=]\\s{0,3})(?:the )?(${NAME}|${MARK}|(?:a )?(?:tie|draw)\\b)`,
        'gi',
      ),
    },
  ],
  [
    {
      says: 'a first line that is only a name',
      pattern: new RegExp(`^(${NAME}|${MARK})[.!]?(?=\\s{0,9}(?:\\n|$))`, 'gi'),
    },
    { says: 'a last line that is only a name', pattern: new RegExp(`\\n *(${NAME}|${MARK})[.!]?$`, 'gi') },
    {
      says: 'Output (a) is better; Response B is clearly the superior answer',
      pattern: new RegExp(`${FIRM}(${NAME})${ASIDE} (?:is|was|does|performs|performed) ${WORDS}${BETTER}`, 'gi'),
    },
    { says: 'Assistant A wins', pattern: new RegExp(`${FIRM}(${NAME})${ASIDE} (?:wins|won)\\b`, 'gi') },
    {
      says: 'I prefer Response B; I would choose the second output',
      pattern: new RegExp(
        `\\bI (?:would |will |'d )?(?:prefer|choose|pick|select|favou?r) (?:the )?(${NAME})(?! or\\b)`,
        'gi',
      ),
    },
  ],
]

/** After a claim, these limit it to one respect; it then gives way to an unlimited claim. */
const LIMITED =
  /^ (?:written|worded|structured|organi[sz]ed|formatted|at|in terms of|in (?:its|style|tone|clarity|length)|regarding|with respect to)\b/i
const TIE = [
  /(?<!\b(?:not|n't) )\bequally (?:good|bad|well|valid|helpful|correct)\b/i,
  /(?<!\b(?:not|n't) )(?:\b(?:is|are|be|it's) (?:a )?(?:tied?|draw)\b|^(?:tie|draw)[.!]?$)/i,
  new RegExp(`\\bneither (?:of them |one |${NOUN} |${NAME} nor ${NAME} )?is (?:any )?better\\b`, 'i'),
  /\bno clear winner\b/i,
]

const SIDES: Readonly<Record<Verdict, readonly string[]>> = {
  a: ['a', '1', 'first'],
  b: ['b', '2', 'second'],
  tie: ['c', 'tie', 'draw'],
}
const VERDICTS = ['a', 'b', 'tie'] as const

function sideOf(words: string): Verdict | undefined {
  const mark = /first|second|tie|draw|(?<![a-z0-9])[abc12](?=[)\]]?$)/i.exec(words)?.[0].toLowerCase() ?? ''
  return VERDICTS.find((verdict) => SIDES[verdict].includes(mark))
}

/** The answer without its thinking, its emphasis marks, and what it quotes: a quoted order is no verdict. */
export function spokenPart(text: string): string {
  const bare = afterThinking(text)
    .replace(/[*`#]|__/g, '')
    .trim()
  const outer = /^"([^"]*)"$/.exec(bare)?.[1] ?? bare
  return outer.replace(/(?<!\w)(?:"[^"\n]*"|“[^“”\n]*”)(?!\w)/g, (quote) =>
    quote.length < 16 ? quote.slice(1, -1) : '…',
  )
}

/**
 * Which of the two texts shown a judge's free-text answer prefers.
 * `null` means unreadable: empty, undecided, cut off before a verdict, or two verdicts that contradict each other.
 * A tie is only what the judge calls one. Linear in the length of the text.
 */
export function readVerdict(text: string): Verdict | null {
  const spoken = spokenPart(text)
  for (const family of FAMILIES) {
    const firm = new Set<Verdict>()
    const limited = new Set<Verdict>()
    for (const { pattern } of family)
      for (const match of spoken.matchAll(pattern)) {
        const end = match.index + match[0].length
        const claims = LIMITED.test(spoken.slice(end, end + 40)) ? limited : firm
        const side = sideOf(match[1] ?? '')
        if (side) claims.add(side)
      }
    const claims = firm.size > 0 ? firm : limited
    const [only] = claims
    if (only !== undefined) return claims.size === 1 ? only : null
  }
  const end = spoken.slice(-300)
  return TIE.some((pattern) => pattern.test(end)) ? 'tie' : null
}
