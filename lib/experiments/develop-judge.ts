import type { CountedRun } from '@/lib/db/runs/run'
import type { Development, Wording } from '@/lib/improve/experiments/frozen'
import { chooseTargets, frozenGaps } from '@/lib/improve/experiments/gaps'
import { wordJudges } from '@/lib/improve/experiments/word-arms'
import { readGuidance } from '@/lib/runs/experiments/read-written'
import { pick } from '@/lib/statistics/columns'
import { MISSING } from '@/lib/words/rater'
import { exampleDisagreements } from './disagreements'
import { type Given, signsOf, verdictsOf } from './judge-part'
import { pairsOf } from './material'

export const NO_GUIDANCE =
  'No gap was found that guidance could name, with another factor that its control could name instead.'
export const NO_CONTROL = 'Without guidance there is no random advice of its kind to compare with.'

export type Grown = { readonly development: Development; readonly wording: readonly Wording[] }

/** How often a judge chose as people did, a tie counting half; and how many verdicts could be read. */
function hitRate(choices: Int8Array, people: Int8Array) {
  let [read, hits] = [0, 0]
  for (const [row, choice] of choices.entries()) {
    if (choice === MISSING) continue
    read++
    hits += choice === 0 ? 0.5 : Number(choice === people[row])
  }
  return {
    agreement: read > 0 ? hits / read : null,
    readable: choices.length > 0 ? read / choices.length : null,
  }
}

/** The pairs of the development part with people's choice and the baseline's verdicts. */
export async function readDevelopment({ material, parts, runs }: Pick<Given, 'material' | 'parts' | 'runs'>) {
  const pairs = pairsOf(material, parts, 'development')
  const people = pick(material.people.choices, pairs)
  const baseline = await verdictsOf(byRound(runs, 'judge'), 0, pairs)
  const factors = signsOf(material, pairs)
  return { pairs, people, baseline, gaps: frozenGaps({ people, choices: baseline.choices, factors }) }
}

export const byRound = (runs: readonly CountedRun[], round: string): CountedRun | undefined =>
  runs.find((run) => run.round === round)

/** The guidance that is in use after so many rounds of rewriting: the last that could be read. */
export async function guidanceAfter(runs: readonly CountedRun[], round: number): Promise<string> {
  for (let at = round; at > 0; at--) {
    const run = byRound(runs, `rewrite-${at}`)
    const guidance = run && (await readGuidance(run.id))
    if (guidance) return guidance
  }
  return ''
}

/** What the development part says of a judge, and the instructions that grow from it. */
export async function developJudge(given: Given): Promise<Grown> {
  const { row, material, runs } = given
  const { plan } = row
  const { pairs, people, baseline, gaps } = await readDevelopment(given)
  const has = (arm: string) => plan.arms.some(({ key }) => key === arm)
  const targets = chooseTargets(gaps, plan.guided, plan.split.seed)
  const examples = has('J3') ? await exampleDisagreements(material, pairs, baseline, people, plan.split.seed) : []
  const rounds: Development['rounds'][number][] = []
  if (has('J5'))
    for (let at = 1; at <= plan.rounds; at++) {
      const { choices } = await verdictsOf(byRound(runs, `judge-${at}`), 0, pairs)
      rounds.push({ guidance: await guidanceAfter(runs, at), agreement: hitRate(choices, people).agreement })
    }
  const left: Development['left'] = []
  const drop = (arm: string, isLeft: boolean, reason: string) => {
    if (has(arm) && isLeft) left.push({ arm, reason })
  }
  const isUnguided = targets.targeted.length === 0
  drop('J1', isUnguided, NO_GUIDANCE)
  drop('J2', isUnguided, NO_CONTROL)
  drop(
    'J3',
    examples.length === 0,
    'The judge and people disagree on no development pair that is short enough to be shown.',
  )
  drop(
    'J5',
    rounds.every(({ guidance }) => guidance === ''),
    'No guidance could be read in what the model wrote of its disagreements, or there were none.',
  )
  const development: Development = {
    prompts: new Set(pick(material.pack.input.prompt, pairs)).size,
    ...{ pairs: pairs.length, gaps: [...gaps], targeted: [...targets.targeted], random: [...targets.random] },
    ...{ baseline: hitRate(baseline.choices, people), rounds, left },
  }
  return { development, wording: wordJudges(plan, development, examples) }
}
