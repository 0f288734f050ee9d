import { computedFactors } from '@/lib/factors/registry'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import { factorInSentence } from '@/lib/words/factor-name'
import { type Guided, guidancePhrasings } from '@/lib/words/guidance-words'

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

type Said = { readonly factor: string; readonly towards: 'more' | 'less' }

/** Every sentence of guidance there can be, in all its phrasings, and what it says. */
const sentences = new Map<string, Said>(
  computedFactors.flatMap(({ id: factor, label }) =>
    TOWARDS.flatMap((towards) =>
      ADVISED.flatMap((to) =>
        PEOPLE.flatMap((people) =>
          guidancePhrasings({ factor, label, towards, people }, to).map((words): [string, Said] => [
            plain(words),
            { factor, towards },
          ]),
        ),
      ),
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
  const named = new Map<string, 'more' | 'less'>()
  for (const line of pieces(text)) {
    const said = sentences.get(plain(line)) ?? inOwnWords(line)
    if (said) named.set(said.factor, said.towards)
  }
  return named
}

/** A person's own sentence: where it names a factor, it wants less of it if it says so. */
function inOwnWords(line: string): Said | null {
  const said = line.toLowerCase()
  const towards = /\b(not|less|fewer|shorter|brief|never|without)\b/.test(said) ? 'less' : 'more'
  const found = byName.find(({ id, name }) => PLAIN_WORDS[id]?.test(said) || said.includes(name))
  return found ? { factor: found.id, towards } : null
}
