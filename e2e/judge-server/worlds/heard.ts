import { computedFactors } from '@/lib/factors/registry'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import { factorInSentence } from '@/lib/words/factor-name'
import { type Guided, guidanceSentence } from '@/lib/words/guidance-words'

/** What a model was told beyond the instructions that everyone gets. */
export type Heard = {
  /** '' where there is nothing. */
  readonly text: string
  /** Factors that it names, and where it wants them. */
  readonly named: ReadonlyMap<string, 'more' | 'less'>
}

const TOWARDS = ['more', 'less'] as const
const ADVISED: readonly Guided[] = ['judge', 'writer']
const PEOPLE = [-1, 0, 1]

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,:;]+/g, ' ')
    .trim()

/** Every sentence of guidance there can be, by the factor and direction that it stands for. */
const sentences = computedFactors.flatMap(({ id: factor, label }) =>
  TOWARDS.flatMap((towards) =>
    ADVISED.flatMap((to) =>
      PEOPLE.map((people) => ({
        ...{ factor, towards },
        words: plain(guidanceSentence({ factor, label, towards, people }, to)),
      })),
    ),
  ),
)

/** Whatever else people write of a factor: its name, or a plain word for it. */
const PLAIN_WORDS: Readonly<Record<string, RegExp>> = { length: /\b(long|longer|short|shorter|brief|briefer|wordy)\b/ }
const byName = computedFactors.map(({ id, label }) => ({ id, name: factorInSentence(label).toLowerCase() }))

const pieces = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?;])\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
/** The same for every level that is written for. */
const known = (piece: string): string => piece.replace(/score of (\{level\}|\d?) of/, 'score of')
const everyone = new Set(builtInTemplates.flatMap(({ instructions }) => pieces(instructions).map(known)))

const heardBefore = new Map<string, Heard>()

/** Takes from a system message what was added to the instructions that come with the product. */
export function listen(system: string): Heard {
  const before = heardBefore.get(system)
  if (before) return before
  const [told = ''] = system.split('\n\nThe texts stand between numbered tags')
  const text = pieces(told)
    .filter((piece) => !everyone.has(known(piece)))
    .join('\n')
  const heard = { text, named: namedIn(text) }
  if (heardBefore.size > 1000) heardBefore.clear()
  heardBefore.set(system, heard)
  return heard
}

function namedIn(text: string): ReadonlyMap<string, 'more' | 'less'> {
  const whole = plain(text)
  const named = new Map<string, 'more' | 'less'>()
  for (const { factor, towards, words } of sentences) if (whole.includes(words)) named.set(factor, towards)
  if (named.size > 0) return named
  // A person's own words: a line that names a factor wants less of it where it says so.
  for (const line of pieces(text)) {
    const said = line.toLowerCase()
    const towards = /\b(not|less|fewer|shorter|brief|never|without)\b/.test(said) ? 'less' : 'more'
    for (const { id, name } of byName) if (said.includes(name) || PLAIN_WORDS[id]?.test(said)) named.set(id, towards)
  }
  return named
}
