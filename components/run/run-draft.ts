import { expectedHalfWidth, pairsForHalfWidth } from '@/lib/protocol/estimate'
import type { RunForm } from '@/lib/protocol/run-form'
import type { Budget } from '@/lib/protocol/run-plan'
import type { Template } from '@/lib/protocol/template'
import type { RunRequest } from '@/lib/runs/create-run'

/** What the form holds, as typed. */
export type RunDraft = {
  readonly endpoint: string
  readonly model: string
  /** Keys of questions, verdicts or writers; `facts` stands for all its steps. */
  readonly chosen: readonly string[]
  readonly sample: string
  readonly concurrency: string
  readonly budget: string
  readonly temperature: string
  readonly seed: string
  readonly maxTokens: string
  readonly repeated: string
  readonly ratesPairs: boolean
  readonly batch: boolean
}

export const FACTS = 'facts'

export function firstDraft(form: RunForm, factor: string | null): RunDraft {
  const [endpoint] = form.endpoints
  const [first] = form.templates
  return {
    endpoint: endpoint?.name ?? '',
    model: endpoint?.models[0]?.name ?? '',
    chosen: factor ? [factor] : form.kind === 'factors' ? [] : first ? [first.key] : [],
    sample: '',
    concurrency: '16',
    budget: '',
    temperature: form.kind === 'generation' ? '1' : '0',
    seed: '1',
    maxTokens: form.kind === 'generation' ? '2000' : '1000',
    repeated: form.kind === 'factors' ? '20' : '0',
    ratesPairs: false,
    batch: false,
  }
}

const count = (text: string): number | null => (text.trim() === '' ? null : Number(text))

const chosenTemplates = ({ templates, others, facts }: RunForm, { chosen }: RunDraft): readonly Template[] => [
  ...[...templates, ...others].filter(({ key }) => chosen.includes(key)),
  ...(chosen.includes(FACTS) ? facts : []),
]

export const groupsOf = (form: RunForm, draft: RunDraft): number =>
  Math.min(form.groups, count(draft.sample) ?? form.groups)

/** Calls as far as they follow from averages; the estimate counts them exactly. */
export function aboutCalls(form: RunForm, draft: RunDraft): number {
  const groups = groupsOf(form, draft)
  if (form.kind === 'discrimination') return 2 * groups
  if (form.kind === 'generation') return 5 * groups
  const repeated = Math.min(groups, count(draft.repeated) ?? 0)
  return Math.round(
    chosenTemplates(form, draft).reduce((sum, { kind }) => {
      if (kind === 'question') return sum + (groups + repeated) * form.responsesOfGroup
      if (kind === 'key-facts') return sum + groups * form.sourcesOfGroup
      return sum + groups * (kind === 'verify' || kind === 'cover' ? form.sourcedOfGroup : form.responsesOfGroup)
    }, 0),
  )
}

export const halfWidthOf = (form: RunForm, draft: RunDraft): number | null =>
  expectedHalfWidth(Math.round(groupsOf(form, draft) * form.pairsOfGroup))

/** The request that the form makes, as its action parses it. */
export function requestOf(form: RunForm, draft: RunDraft, hasPrice: boolean): RunRequest {
  const budget = count(draft.budget)
  const unit: Budget['unit'] = hasPrice ? 'usd' : 'tokens'
  return {
    datasetId: form.dataset.id,
    kind: form.kind,
    endpoint: draft.endpoint,
    model: draft.model,
    templates: chosenTemplates(form, draft).map(({ key, version }) => ({ key, version })),
    sample: count(draft.sample),
    concurrency: Number(draft.concurrency),
    budget: budget === null ? null : { unit, amount: budget },
    temperature: count(draft.temperature),
    seed: count(draft.seed),
    maxTokens: Number(draft.maxTokens),
    repeated: count(draft.repeated) ?? 0,
    ratesPairs: draft.ratesPairs,
    mode: draft.batch ? 'batch' : 'live',
  }
}

/** How many groups make an interval about this wide; `null`: more than there are. */
export function groupsFor(form: RunForm, halfWidth: number): number | null {
  const groups = Math.ceil(pairsForHalfWidth(halfWidth) / Math.max(1, form.pairsOfGroup))
  return groups < form.groups ? groups : null
}
