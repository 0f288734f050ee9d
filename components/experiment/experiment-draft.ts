import type { ExperimentInput } from '@/lib/experiments/experiment-request'
import type { ExperimentForm } from '@/lib/improve/experiments/experiment-view'
import { CONTROL_OF, type ExperimentKind, JUDGE_ARMS, type Outcome, WRITER_ARMS } from '@/lib/improve/experiments/plan'
import { QUESTIONS, questionOfGap } from '@/lib/words/experiments/experiment-words'

export type ServedDraft = { readonly endpoint: string; readonly model: string }

/** What the form holds, as typed. */
export type ExperimentDraft = ServedDraft & {
  readonly question: string
  /** Typed by a person: no longer follows the model. */
  readonly isAsked: boolean
  readonly annotator: string
  /** Treatments; their controls come with them. */
  readonly arms: readonly string[]
  /** Of J4. */
  readonly instructions: string
  /** A judge that takes no part in the loop. */
  readonly outside: ServedDraft
  /** Another judge or writer (JE, AE), and whose verdict is the feedback of A3. */
  readonly other: ServedDraft
  readonly adviser: ServedDraft
  readonly raters: readonly { readonly before: string; readonly after: string }[]
  readonly verdict: string
  readonly outcome: Outcome
  readonly prompts: string
  readonly budget: string
  readonly splitSeed: string
  readonly guided: string
  readonly rounds: string
  readonly bestOf: string
  readonly bestBy: 'verdicts' | 'factors'
  readonly levels: boolean
  readonly facts: boolean
  readonly temperature: string
  readonly seed: string
  readonly concurrency: string
  readonly maxTokens: string
  readonly batch: boolean
  readonly stops: boolean
}

/** What led here: a gap of a model. */
export type ExperimentLead = {
  readonly model: string | null
  readonly factor: string | null
  /** What the factor is called; its key where that is not given. */
  readonly label: string | null
  readonly more: boolean
}

/** Arms that a person may tick, controls aside. */
export const treatmentsOf = (kind: ExperimentKind): readonly string[] =>
  (kind === 'judge' ? JUDGE_ARMS : kind === 'writer' ? WRITER_ARMS : []).filter(
    (arm) => arm !== 'J0' && arm !== 'A0' && !Object.values(CONTROL_OF).includes(arm),
  )

/** The controls that ticked arms bring. */
export const controlsOf = (arms: readonly string[]): readonly string[] => [
  ...new Set(arms.flatMap((arm) => CONTROL_OF[arm] ?? [])),
]

const FIRST_ARMS = { judge: ['J1', 'J3'], writer: ['A2', 'A5'], raters: [] } as const

/** The question that a form begins with: that of the gap that led here, or of its kind. */
export function questionOf(kind: ExperimentKind, model: string, { factor, label, more }: ExperimentLead): string {
  if (factor === null || kind === 'raters') return QUESTIONS[kind](model)
  return questionOfGap({ model: model || 'this model', factor, label: label ?? factor, more, judged: kind === 'judge' })
}

export function firstDraft(form: ExperimentForm, lead: ExperimentLead): ExperimentDraft {
  const { kind, endpoints, verdicts, raters } = form
  const offered = endpoints.flatMap(({ name, models }) =>
    models.map((model) => ({ endpoint: name, model: model.name })),
  )
  const named = offered.find(({ model }) => model === lead.model) ?? offered[0]
  const mine = named ?? { endpoint: endpoints[0]?.name ?? '', model: '' }
  const another = offered.find(({ model, endpoint }) => model !== mine.model || endpoint !== mine.endpoint)
  const third = offered.find((each) => each !== named && each !== another) ?? another
  const none = { endpoint: endpoints[0]?.name ?? '', model: '' }
  return {
    ...mine,
    question: questionOf(kind, mine.model, lead),
    isAsked: false,
    annotator: '',
    arms: FIRST_ARMS[kind],
    instructions: verdicts[0]?.instructions ?? '',
    outside: another ?? none,
    other: another ?? none,
    adviser: third ?? none,
    raters: raters[0] && raters[1] ? [{ before: raters[0].id, after: raters[1].id }] : [],
    verdict: verdicts[0] ? `${verdicts[0].key} ${verdicts[0].version}` : '',
    outcome: kind === 'writer' ? 'wins' : 'movement',
    ...{
      prompts: '',
      budget: '',
      splitSeed: '1',
      guided: '3',
      rounds: '2',
      bestOf: '3',
      bestBy: 'verdicts',
      levels: false,
      facts: false,
    },
    temperature: kind === 'writer' ? '1' : '0',
    // With one seed a writer would write the same draft twice.
    ...{
      seed: kind === 'writer' ? '' : '1',
      concurrency: '16',
      maxTokens: kind === 'writer' ? '2000' : '1000',
      batch: false,
      stops: true,
    },
  }
}

const count = (text: string): number | null => (text.trim() === '' ? null : Number(text))
const servedOf = ({ endpoint, model }: ServedDraft) =>
  endpoint && model.trim() ? { endpoint, model: model.trim() } : null

/** Arms that need somebody else: who that is. */
function armOf(key: string, draft: ExperimentDraft) {
  return {
    key,
    served: key === 'JE' || key === 'AE' ? servedOf(draft.other) : key === 'A3' ? servedOf(draft.adviser) : null,
    instructions: key === 'J4' ? draft.instructions : null,
  }
}

/** The request that the form makes, as its action parses it. */
export function requestOf(form: ExperimentForm, draft: ExperimentDraft, hasPrice: boolean): ExperimentInput {
  const { kind, dataset } = form
  const isRaters = kind === 'raters'
  const [key = '', version = ''] = draft.verdict.split(' ')
  const budget = count(draft.budget)
  return {
    ...{ datasetId: dataset.id, question: draft.question, kind, annotator: draft.annotator || null },
    served: isRaters ? null : servedOf(draft),
    outside: kind === 'writer' ? servedOf(draft.outside) : null,
    arms: isRaters
      ? draft.raters.map((raters, at) => ({ key: `R${at + 1}`, raters }))
      : [kind === 'judge' ? 'J0' : 'A0', ...draft.arms, ...controlsOf(draft.arms)].map((arm) => armOf(arm, draft)),
    verdict: isRaters || key === '' ? null : { key, version: Number(version) },
    outcome: draft.outcome,
    splitSeed: count(draft.splitSeed) ?? 1,
    prompts: count(draft.prompts),
    guided: count(draft.guided) ?? 3,
    rounds: count(draft.rounds) ?? 2,
    best: { of: count(draft.bestOf) ?? 3, by: draft.bestBy },
    levels: kind === 'writer' && draft.levels ? draft.arms.slice(0, 4) : [],
    facts: kind === 'writer' && draft.facts,
    budget: budget === null ? null : { unit: hasPrice ? 'usd' : 'tokens', amount: budget },
    concurrency: count(draft.concurrency) ?? 16,
    temperature: count(draft.temperature),
    seed: count(draft.seed),
    maxTokens: count(draft.maxTokens) ?? 1000,
    mode: draft.batch ? 'batch' : 'live',
    stops: draft.stops,
  }
}
