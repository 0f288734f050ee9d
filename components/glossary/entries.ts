import { computedFactors } from '@/lib/factors/registry'
import { validFor } from '@/lib/factors/valid-languages'
import { DEFINITIONS } from '@/lib/words/definitions/definitions'
import { EXPERIMENT_DEFINITIONS } from '@/lib/words/definitions/experiment-definitions'
import { IMPROVE_DEFINITIONS } from '@/lib/words/definitions/improve-definitions'
import { TRAINING_DEFINITIONS } from '@/lib/words/definitions/training-definitions'
import { LINT_IDS, LINT_WORDS } from '@/lib/words/lint/lint-words'
import { type Definition, WORDS } from '@/lib/words/words'

/** One thing that the glossary explains; `anchor` is its stable place on the page. */
export type GlossaryEntry = {
  readonly anchor: string
  readonly label: string
  readonly text: string
  readonly reference: string | null
}

export type GlossaryPart = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly entries: readonly GlossaryEntry[]
}

const explained = (definitions: Readonly<Record<string, Definition>>): readonly GlossaryEntry[] =>
  Object.entries(definitions).map(([anchor, { label, text, reference }]) => ({ anchor, label, text, reference }))

/** What follows from a finding has a part of its own. */
const OF_THE_FIX = { ...IMPROVE_DEFINITIONS, ...TRAINING_DEFINITIONS }

/** Everything there is to explain: words, statistics, and every factor that a rule measures. */
export const GLOSSARY: readonly GlossaryPart[] = [
  {
    id: 'words',
    title: 'Words',
    note: 'One word for one thing, on every page.',
    entries: Object.entries(WORDS).map(([id, word]) => ({ anchor: `word-${id}`, ...word, reference: null })),
  },
  {
    id: 'statistics',
    title: 'Statistics',
    note: 'What each number means, how it is computed, and who defined it.',
    entries: explained(DEFINITIONS).filter(({ anchor }) => !(anchor in OF_THE_FIX || anchor in EXPERIMENT_DEFINITIONS)),
  },
  {
    id: 'improve',
    title: 'Words of the fix',
    note: 'What the factors foresee of choices, what they explain of disagreements, and how verdicts are corrected and training data balanced by them: the tab “Improve”. No model is asked, and nothing is claimed of pairs that were learnt from.',
    entries: explained(OF_THE_FIX),
  },
  {
    id: 'experiments',
    title: 'Words of an experiment',
    note: 'An instruction is changed and the change is proved: what stands on the page of an experiment.',
    entries: explained(EXPERIMENT_DEFINITIONS),
  },
  {
    id: 'lint',
    title: 'What is looked at in a file',
    note: 'What the tab “Import” and the command `lint` say of a preference file.',
    entries: LINT_IDS.map((id) => ({ anchor: `lint-${id}`, ...LINT_WORDS[id], reference: null })),
  },
  {
    id: 'factors',
    title: 'Computed factors',
    note: 'Measured by rules, without a language model. Those a model judges are on the page of questions. A response in a language that a factor is not valid for has no value and counts as missing; one too short to tell has the language of its prompt, else of its source, else counts as English.',
    entries: computedFactors.map((factor) => ({
      anchor: `factor-${factor.id}`,
      label: factor.label,
      text: [
        ...[factor.question, factor.definition, `Valid for ${validFor(factor.languages)}.`],
        ...(factor.estimated ? [`Accuracy: ${factor.estimated}`] : []),
      ].join(' '),
      reference: factor.reference,
    })),
  },
]

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The parts with the entries in which every word of `find` occurs, without the parts that have none.
 *
 * @example filterEntries(GLOSSARY, 'kappa cohen')
 */
export function filterEntries(parts: readonly GlossaryPart[], find: string): readonly GlossaryPart[] {
  const words = plain(find).split(/\s+/).filter(Boolean)
  if (words.length === 0) return parts
  return parts
    .map((part) => ({
      ...part,
      entries: part.entries.filter(({ anchor, label, text, reference }) => {
        const whole = plain(`${anchor} ${label} ${text} ${reference ?? ''}`)
        return words.every((word) => whole.includes(word))
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
}
