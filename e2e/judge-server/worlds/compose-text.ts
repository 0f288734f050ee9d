import { OWN_MARK } from './own-mark'
import { picker } from './sources'

/** What a text is made of. */
export type Makeup = {
  readonly sentences: number
  /** The share of its sentences that bring in what was not given, from 0 to 1. */
  readonly invented: number
  readonly isList: boolean
  /** Marks of a model's own style. */
  readonly marks: number
}

const QUALITIES = ['charming', 'remarkable', 'humble', 'striking', 'forgotten', 'cheerful', 'peculiar', 'graceful']
const NOUNS = ['spirit', 'legend', 'atmosphere', 'promise', 'tradition', 'character', 'reputation', 'rhythm']
const VERBS = ['shapes', 'reflects', 'reveals', 'outlives', 'carries', 'celebrates', 'mirrors', 'rewards']
const SCENES = [
  'distant thunder',
  'every curious guest',
  'generations of dreamers',
  'slow golden evenings',
  'hidden courage',
]
const ENDS = [
  'with quiet confidence',
  'beyond ordinary expectations',
  'despite constant change',
  'like nowhere else nearby',
]

/** A sentence of words that no passage holds, about as long as one of a passage. */
const invent = (pick: ReturnType<typeof picker>): string =>
  pick.of([
    () =>
      `Locals say such ${pick.of(QUALITIES)} ${pick.of(NOUNS)} ${pick.of(VERBS)} ${pick.of(SCENES)} ${pick.of(ENDS)}.`,
    () =>
      `Some experts consider this ${pick.of(NOUNS)} rather ${pick.of(QUALITIES)}, since it ${pick.of(VERBS)} ${pick.of(SCENES)}.`,
    () => `Perhaps nothing ${pick.of(VERBS)} modern life more than this ${pick.of(QUALITIES)} ${pick.of(NOUNS)}.`,
    () =>
      `Bring warm clothes, patience, plus genuine interest toward anything ${pick.of(QUALITIES)} or ${pick.of(QUALITIES)}.`,
    () =>
      `Its ${pick.of(QUALITIES)} ${pick.of(NOUNS)} certainly ${pick.of(VERBS)} ${pick.of(SCENES)} ${pick.of(ENDS)}.`,
  ])()

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((part) => /\p{L}/u.test(part))

/** A text about what is given, made up as told: another one for every seed. */
export function composeText(given: string, { sentences, invented, isList, marks }: Makeup, seed: string): string {
  const pick = picker(seed)
  const known = sentencesOf(given)
  const own = Math.min(sentences, Math.round(sentences * invented))
  const taken = known
    .map((text, at) => ({ text, at, draw: pick.draw() }))
    .sort((x, y) => x.draw - y.draw)
    .slice(0, sentences - own)
    .sort((x, y) => x.at - y.at)
    .map(({ text }) => text)
  const parts = [...taken]
  while (parts.length < sentences) parts.splice(1 + Math.floor(pick.draw() * parts.length), 0, invent(pick))
  const marked = parts.map((part, at) => (at >= parts.length - marks ? part.replace(/[.!?]$/, OWN_MARK) : part))
  return isList ? marked.map((part) => `- ${part}`).join('\n') : marked.join(' ')
}
