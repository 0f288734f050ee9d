import type { FactorDetails } from './factor-details'
import type { Template, TemplateKind } from './template'

/** A factor that a judge's answers measure, before any judge has. */
export type JudgedFactor = Pick<
  FactorDetails,
  'question' | 'definition' | 'unit' | 'range' | 'epsilon' | 'direction' | 'reference' | 'scale'
> & {
  /** Its name within the judged factors: a template's key, or what is counted among atomic facts. */
  readonly name: string
  readonly label: string
}

/** A likelihood is never exactly the same twice: smaller differences between two responses are ties. */
const WEIGHED_EPSILON = { 'yes-no': 0.01, 'one-to-five': 0.05, count: 0 } as const

const ANSWERS = {
  'yes-no': { unit: '', range: [0, 1], words: 'yes counts 1, no counts 0' },
  'one-to-five': { unit: 'of 5', range: [1, 5], words: 'a score from 1 to 5' },
  count: { unit: '', range: [0, null], words: 'a whole number' },
} as const

/** The factor that a question measures. */
export function questionFactor(template: Template, weighed: boolean): JudgedFactor {
  const { key, label, question, direction, reference } = template
  const scale = template.scale ?? 'one-to-five'
  const { unit, range, words } = ANSWERS[scale]
  const how = weighed ? `${words}, as the mean under the likelihoods the model itself gives them` : words
  return {
    name: key,
    label,
    question,
    direction,
    reference,
    scale,
    unit,
    range: [...range],
    epsilon: weighed ? WEIGHED_EPSILON[scale] : 0,
    definition: `A language model answers this question for each response: ${how}. An answer that cannot be read is missing.`,
  }
}

type FactFactor = JudgedFactor & {
  /** The steps that its values follow from. */
  readonly rests: readonly TemplateKind[]
}
type Fact = Pick<FactFactor, 'name' | 'label' | 'question' | 'definition' | 'direction' | 'rests'> & {
  readonly kind: 'count' | 'share' | 'density'
}

const fact = ({ name, label, question, definition, kind, direction, rests }: Fact): FactFactor => ({
  name,
  label,
  question,
  definition,
  direction,
  rests,
  scale: null,
  epsilon: 0,
  unit: kind === 'count' ? 'facts' : kind === 'density' ? 'per 100 words' : '',
  range: [0, kind === 'share' ? 1 : null],
  reference: 'Hu et al. 2023 (DecipherPref); Min et al. 2023 (FActScore); Oh et al. 2024 (PROFILE)',
})

/** The factors that the steps of atomic facts measure, each with the values it needs. */
export const factFactors = [
  fact({
    name: 'facts',
    label: 'Atomic facts',
    rests: ['extract'],
    question: 'How many facts does the response state?',
    definition: 'A language model splits the response into atomic facts; this is their number.',
    kind: 'count',
    direction: 'neither',
  }),
  fact({
    name: 'fact-density',
    label: 'Fact density (judged)',
    rests: ['extract'],
    question: 'How many facts are there to a hundred words?',
    definition: 'Atomic facts found by a language model for every hundred words of the response.',
    kind: 'density',
    direction: 'neither',
  }),
  fact({
    name: 'hallucination',
    label: 'Hallucination',
    rests: ['extract', 'verify'],
    question: 'Which share of the facts does the source not support?',
    definition:
      'Share of the atomic facts of the response that a language model does not find supported by the source. Missing without a source or without a fact.',
    kind: 'share',
    direction: 'worse',
  }),
  fact({
    name: 'unsupported-facts',
    label: 'Unsupported facts',
    rests: ['extract', 'verify'],
    question: 'How many facts does the source not support?',
    definition:
      'Number of the atomic facts of the response that a language model does not find supported by the source.',
    kind: 'count',
    direction: 'worse',
  }),
  fact({
    name: 'off-focus',
    label: 'Off focus',
    rests: ['extract', 'focus'],
    question: 'Which share of the facts is beside the main point?',
    definition:
      'Share of the atomic facts of the response that a language model finds to be beside the main point of prompt and source. Missing without a fact.',
    kind: 'share',
    direction: 'worse',
  }),
  fact({
    name: 'off-focus-facts',
    label: 'Off-focus facts',
    rests: ['extract', 'focus'],
    question: 'How many facts are beside the main point?',
    definition:
      'Number of the atomic facts of the response that a language model finds to be beside the main point of prompt and source.',
    kind: 'count',
    direction: 'worse',
  }),
  fact({
    name: 'key-fact-coverage',
    label: 'Key facts covered',
    rests: ['key-facts', 'cover'],
    question: 'Which share of the source’s key facts does the response hold?',
    definition:
      'Share of the key facts of the source, named by a language model, that the response states. Missing without a source.',
    kind: 'share',
    direction: 'better',
  }),
] as const

/** How many of how many facts a step said yes to. */
export type Tally = { readonly yes: number; readonly of: number }

/** What the steps found about one response; `null`: not asked, or unreadable. */
export type FactFindings = {
  readonly words: number | null
  readonly facts: number | null
  readonly supported: Tally | null
  readonly onFocus: Tally | null
  readonly covered: Tally | null
}

const rest = (tally: Tally | null): number | null => tally && tally.of - tally.yes
const share = (count: number | null, all: number | null): number | null => (count === null || !all ? null : count / all)

/**
 * The values of `factFactors` for one response, in their order; `null` where a step was not asked, was unreadable, or
 * there is nothing to take a share of.
 *
 * @example measureFacts({ words: 50, facts: 2, supported: { yes: 1, of: 2 }, onFocus: null, covered: null })
 * // [2, 4, .5, 1, null, null, null]
 */
export function measureFacts({ words, facts, supported, onFocus, covered }: FactFindings): readonly (number | null)[] {
  return [
    facts,
    share(facts === null ? null : 100 * facts, words),
    share(rest(supported), supported?.of ?? null),
    rest(supported),
    share(rest(onFocus), onFocus?.of ?? null),
    rest(onFocus),
    share(covered?.yes ?? null, covered?.of ?? null),
  ]
}

/** The key of a judged factor in a dataset: who judged is part of it, so that two judges stand side by side. */
export const judgedKey = (name: string, endpoint: string, model: string): string =>
  `judged:${name}@${endpoint}/${model}`
