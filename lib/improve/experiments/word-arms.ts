import type { Example, Template } from '@/lib/protocol/template'
import { controlText, type GuidedFactor, guidanceLength, guidanceText } from '@/lib/words/guidance-words'
import type { Development, FrozenGap, Wording } from './frozen'
import { type ExperimentPlan, isBaseline } from './plan'

/** Templates that come with the product, by the step they are for. */
export type WriterTemplates = Readonly<Record<'draft' | 'revise' | 'feedback' | 'levels', Template>>

/** A template with sentences after its own instruction. */
export const guided = (template: Template, guidance: string): Template =>
  guidance.trim() === '' ? template : { ...template, instructions: `${template.instructions}\n\n${guidance.trim()}` }

/** Factors with the way that leads to people. */
function guidedBy(gaps: readonly FrozenGap[], names: readonly string[]): readonly GuidedFactor[] {
  return names.flatMap((name): readonly GuidedFactor[] => {
    const gap = gaps.find(({ factor }) => factor === name)
    return gap ? [{ factor: name, label: gap.label, towards: gap.gap > 0 ? 'less' : 'more', people: gap.people }] : []
  })
}

type Grown = Pick<Development, 'gaps' | 'targeted' | 'random' | 'rounds' | 'left'>

/** Guidance and its control: the same kind of sentences about other factors, about as long. */
function guidanceOf({ gaps, targeted, random }: Grown, to: 'judge' | 'writer') {
  const guidance = guidanceText(guidedBy(gaps, targeted), to)
  return { guidance, control: controlText(guidedBy(gaps, random), to, guidanceLength(guidance)) }
}

/** The round of rewriting that agreed best with people on the development part; the first of equal ones. */
function bestRound(rounds: Development['rounds']): string {
  let best: Development['rounds'][number] | null = null
  for (const round of rounds)
    if (round.guidance !== '' && (best === null || (round.agreement ?? 0) > (best.agreement ?? 0))) best = round
  return best?.guidance ?? ''
}

/** The instruction of every arm of a judge experiment as it grew from the development part. */
export function wordJudges(plan: ExperimentPlan, grown: Grown, examples: readonly Example[]): readonly Wording[] {
  const { verdict } = plan
  if (!verdict) return []
  const { guidance, control } = guidanceOf(grown, 'judge')
  const added: Readonly<Record<string, string>> = { J1: guidance, J2: control, J5: bestRound(grown.rounds) }
  return remaining(plan, grown).map(({ key, instructions }): Wording => {
    const own = added[key] ?? ''
    const base =
      key === 'J3'
        ? { ...verdict, examples: [...examples] }
        : key === 'J4' && instructions?.trim()
          ? { ...verdict, instructions: instructions.trim() }
          : verdict
    return { arm: key, guidance: own, edited: false, templates: [{ step: 'verdict', template: guided(base, own) }] }
  })
}

/** The instruction of every arm of a writer experiment as it grew from the development part. */
export function wordWriters(plan: ExperimentPlan, grown: Grown, templates: WriterTemplates): readonly Wording[] {
  const { guidance, control } = guidanceOf(grown, 'writer')
  const added: Readonly<Record<string, string>> = { A5: guidance, A6: control }
  return remaining(plan, grown).map(({ key }): Wording => {
    const own = added[key] ?? ''
    const step = ['A1', 'A2', 'A3', 'A4'].includes(key) ? 'revise' : 'draft'
    const base = step === 'draft' ? templates.draft : key === 'A1' ? templates.revise : templates.feedback
    const levels =
      plan.levels.length > 0 && (key === 'A0' || plan.levels.includes(key))
        ? [{ step: 'levels', template: guided(templates.levels, own) }]
        : []
    return { arm: key, guidance: own, edited: false, templates: [{ step, template: guided(base, own) }, ...levels] }
  })
}

const remaining = ({ arms }: ExperimentPlan, { left }: Grown) =>
  arms.filter(({ key }) => !left.some(({ arm }) => arm === key))

/** Arms that differ from the baseline by their words alone. */
const WORDED: readonly string[] = ['J1', 'J2', 'J4', 'J5', 'A5', 'A6']

/**
 * Arms that are told what the baseline is told, word for word: they would measure nothing.
 *
 * @example sameAsBaseline([]) // []
 */
export function sameAsBaseline(wording: readonly Wording[]): readonly string[] {
  const told = ({ templates }: Wording) => JSON.stringify(templates.map(({ template }) => template.instructions.trim()))
  const baseline = wording.find(({ arm }) => isBaseline(arm))
  return wording
    .filter((each) => WORDED.includes(each.arm) && baseline !== undefined && told(each) === told(baseline))
    .map(({ arm }) => arm)
}

/**
 * An arm with other sentences, or another instruction as a whole: what was added before is taken off first. `plain` are the
 * templates of its steps without any.
 */
export function reworded(wording: Wording, plain: readonly Wording['templates'][number][], guidance: string): Wording {
  const templates = wording.templates.map(({ step, template }) => {
    const base = plain.find((each) => each.step === step)?.template ?? template
    return { step, template: guided(base, guidance) }
  })
  return { ...wording, guidance, edited: true, templates }
}
