import { endsOf } from '@/lib/words/guidance/guidance-phrases'

/** What an arm is called, and what it does in a plain sentence. */
export type ArmWords = { readonly name: string; readonly does: string }

const ARMS: Readonly<Record<string, ArmWords>> = {
  J0: { name: 'As it is', does: 'The instruction that it has today: what all others are compared with.' },
  J1: { name: 'Told its gaps', does: 'Its instruction says in plain sentences where people here differ from it.' },
  J2: {
    name: 'Random advice',
    does: 'As many sentences of the same kind about factors drawn at random: would any advice do?',
  },
  J3: {
    name: 'Shown examples',
    does: 'It sees up to eight development pairs on which it and people disagreed, together of at most 16,000 characters.',
  },
  J4: { name: 'Your own words', does: 'It gets an instruction that you write.' },
  J5: {
    name: 'Rewritten by a model',
    does: 'A model reads development disagreements and rewrites the guidance; the best round is kept.',
  },
  JE: { name: 'Another judge', does: 'The same instruction, given to another endpoint or model.' },
  A0: { name: 'First answer', does: 'The answer as it is written today: what all others are compared with.' },
  A1: {
    name: 'Revised, no feedback',
    does: 'It revises its first answer without a word of feedback: does revising do it?',
  },
  A2: {
    name: 'Revised by its own verdict',
    does: 'It judges two drafts of its own and revises by that verdict and its reason: judging put to use for writing.',
  },
  A3: {
    name: 'Revised by another judge',
    does: 'It revises by the verdict and the reason of a judge that did not write.',
  },
  A4: {
    name: 'Irrelevant feedback',
    does: 'It revises by feedback of equal length that has nothing to do with the answer: would any feedback do?',
  },
  A5: {
    name: 'Told its gaps',
    does: 'Its instruction says in plain sentences how people’s choices differ from its answers.',
  },
  A6: {
    name: 'Random advice',
    does: 'As many sentences of the same kind about factors drawn at random: would any advice do?',
  },
  A7: { name: 'Best of several', does: 'It writes several answers, and the best is taken.' },
  AE: { name: 'Another writer', does: 'The same prompts, answered by another endpoint or model.' },
}

/** The words of an arm; a pair of raters that are there is named by them. */
export function armWords(
  arm: string,
  raters: { readonly before: string; readonly after: string } | null = null,
): ArmWords {
  if (raters)
    return { name: `${raters.before} → ${raters.after}`, does: 'Two raters that the dataset has; nobody is asked.' }
  return ARMS[arm] ?? { name: arm, does: '' }
}

export const EXPERIMENT_KIND_WORDS = {
  judge: {
    name: 'A judge’s instruction',
    note: 'Does another instruction make a model judge more as people do? A judge gets several instructions, on the same pairs in both orders.',
  },
  writer: {
    name: 'A writer’s answers',
    note: 'Does guidance or revising make a model write what people prefer? Answers are compared blindly, by the judge in the loop and by one outside it.',
  },
  raters: {
    name: 'Raters that are there',
    note: 'Is one rater of this dataset closer to people than another: two instructions, two models, before and after training? Nobody is asked.',
  },
} as const

export const OUTCOME_WORDS = {
  movement: {
    name: 'Movement towards people',
    why: 'How far it moves along the gaps that the development part shows. It notices changes that a share of equal choices does not.',
  },
  agreement: { name: 'Agreement with people', why: 'The share of pairs chosen as people do, a tie as half.' },
  wins: {
    name: 'Wins against the first answer',
    why: 'By a judge that takes no part in the loop: a loop may not mark its own homework.',
  },
} as const

export const PART_WORDS = { development: 'Development', validation: 'Validation', test: 'Test' } as const

export const PART_NOTES = {
  development: 'what guidance grows from',
  validation: 'chooses the winner',
  test: 'opened once, at the end',
} as const

const ROUNDS: Readonly<Record<string, string>> = {
  judge: 'Judging pairs',
  'judge-other': 'Judging pairs, the other judge',
  draft: 'Writing answers',
  'draft-other': 'Writing answers, the other writer',
  'verdict-own': 'Its own verdicts on drafts',
  'verdict-other': 'Another judge’s verdicts on drafts',
  revise: 'Revising',
  'contest-own': 'Blind judging, its own judge',
  'contest-outside': 'Blind judging, the outside judge',
  'facts-extract': 'Splitting the texts into facts',
  'facts-verify': 'Holding the facts against the source',
  levels: 'Writing for scores 1 to 5',
  'levels-other': 'Writing for scores 1 to 5, the other writer',
}

/**
 * What a run of an experiment does.
 *
 * @example roundWords('rewrite-2') // 'Rewriting the guidance, round 2'
 */
export function roundWords(round: string): string {
  const [, what, at] = /^(rewrite|judge)-(\d)$/.exec(round) ?? []
  if (what) return `${what === 'rewrite' ? 'Rewriting the guidance' : 'Judging with it'}, round ${at}`
  return ROUNDS[round] ?? round
}

const STATUS = {
  trying: { words: 'trying the first few', tone: 'neutral' },
  ready: { words: 'waits for you: the estimate', tone: 'warn' },
  developing: { words: 'looking for its gaps', tone: 'neutral' },
  wording: { words: 'waits for you: the wording', tone: 'warn' },
  validating: { words: 'choosing the winner', tone: 'neutral' },
  chosen: { words: 'waits for you: the test part', tone: 'warn' },
  testing: { words: 'testing', tone: 'neutral' },
  done: { words: 'done', tone: 'good' },
  stopped: { words: 'stopped', tone: 'warn' },
  failed: { words: 'failed', tone: 'bad' },
} as const

/** The state of an experiment in a few words. */
export const experimentState = (status: keyof typeof STATUS) => STATUS[status]

/** Work is going on: the page is drawn anew. */
export const isExperimentActive = (status: keyof typeof STATUS): boolean => ACTIVE.includes(status)
const ACTIVE: readonly string[] = ['trying', 'developing', 'validating', 'testing']

const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth'] as const

/**
 * The how-manieth look at the test prompts, and the level that it leaves.
 *
 * @example lookWords(2) // 'The second look at these test prompts: tested at .05 ÷ 2 = .025, intervals of 97.5%.'
 */
export function lookWords(look: number): string {
  if (look <= 1) return 'The first look at these test prompts: tested at .05, intervals of 95%.'
  return `The ${ordinalOf(look)} look at these test prompts: tested at .05 ÷ ${look} = ${levelOf(look)}, intervals of ${percentOf(look)}%.`
}

/**
 * The how-manieth comparison of raters that are there this is in a dataset; '' for the first.
 *
 * @example ratersLookWords(2) // 'The second comparison of raters in this dataset: tested at .05 ÷ 2 = .025, intervals of 97.5%.'
 */
export const ratersLookWords = (look: number): string =>
  look <= 1
    ? ''
    : `The ${ordinalOf(look)} comparison of raters in this dataset: tested at .05 ÷ ${look} = ${levelOf(look)}, intervals of ${percentOf(look)}%.`

export const ordinalOf = (look: number): string => ORDINALS[look] ?? `${look}th`

/** The level that the k-th look tests at, as it is written: '.025'. */
export const levelOf = (look: number): string =>
  Number((0.05 / look).toPrecision(2))
    .toString()
    .replace(/^0/, '')
const percentOf = (look: number): string => Number((100 - 5 / look).toFixed(1)).toString()

/** The question that a gap asks, as it is filled in beforehand. */
export function questionOfGap({
  model,
  factor,
  label,
  more,
  judged,
}: {
  readonly model: string
  readonly factor: string
  readonly label: string
  readonly more: boolean
  readonly judged: boolean
}): string {
  const ends = endsOf(factor, label)
  return judged
    ? `Does telling ${model} that people here ${more ? 'do not prefer' : 'prefer'} ${ends.more.one} bring its verdicts closer to people’s?`
    : `Does telling ${model} that people here prefer ${ends[more ? 'less' : 'more'].written} bring its answers closer to what people choose?`
}

/** The question where no gap led here. */
export const QUESTIONS = {
  judge: (model: string) =>
    `Does telling ${model || 'this judge'} where people differ bring its verdicts closer to theirs?`,
  writer: (model: string) => `Does telling ${model || 'this writer'} what people prefer make its answers better?`,
  raters: () => 'Which of two raters is closer to people?',
} as const
