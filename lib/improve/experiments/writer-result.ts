import { measureChange } from './agreement-change'
import { isPlanned } from './arm-verdict'
import { changeFactors, type FactorPositions } from './factor-changes'
import { type ArmNumbers, controlOf, type Found, finishResult } from './finish-result'
import { levelOf, measureDifference } from './measure'
import { measureMovement, moveRows, type Takes } from './movement'
import { isBaseline } from './plan'
import { leansOf } from './positions'
import { readFirst } from './read-first'
import type { ExperimentResult } from './result'
import type { Contests, WriterArm, WriterTrial } from './trial'
import { aboveHalf, measureSelfBias, measureWins } from './win-changes'

const hasText = ({ length }: WriterArm): Uint8Array => Uint8Array.from(length, (words) => Number(!Number.isNaN(words)))

/** Where each text stands beside the response that people chose, whose own place is 0 by construction. */
function placeArms(trial: WriterTrial, before: WriterArm, after: WriterArm, control: WriterArm | null) {
  const factors = trial.factors.map(({ factor, label, weight, epsilon, chosen }, at): FactorPositions => {
    const of = ({ values }: WriterArm) => leansOf(values[at] ?? new Float64Array(0), chosen, epsilon)
    return {
      ...{ factor, label, weight, targeted: after.targeted?.includes(factor) ?? false },
      ...{ before: of(before), after: of(after), control: control && of(control) },
      people: new Float64Array(chosen.length),
    }
  })
  const takes: Takes = {
    ...{ before: hasText(before), after: hasText(after), control: control && hasText(control) },
    people: new Uint8Array(trial.prompt.length).fill(1),
  }
  return { factors, takes }
}

/** Mean words before and after, and the share of texts that stayed, on prompts that have both; missing is what was not judged, too. */
function compareTexts(before: WriterArm, after: WriterArm, contests: Contests | null) {
  const rows = [...before.length.keys()].filter(
    (row) => !Number.isNaN((before.length[row] ?? 0) + (after.length[row] ?? 0)),
  )
  const mean = (of: (row: number) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length
  const judged = rows.filter((row) => !contests || !Number.isNaN(contests.graded[row] ?? Number.NaN))
  const missing = before.length.length - judged.length
  if (rows.length === 0) return { length: null, unchanged: null, missing }
  return {
    length: { before: mean((row) => before.length[row] ?? 0), after: mean((row) => after.length[row] ?? 0) },
    unchanged: mean((row) => after.unchanged[row] ?? 0),
    missing,
  }
}

/** Everything that an arm changes. */
function compareWriters(
  trial: WriterTrial,
  before: WriterArm,
  after: WriterArm,
  control: WriterArm | null,
): ArmNumbers {
  const { prompt } = trial
  const level = levelOf(trial.look)
  const { factors, takes } = placeArms(trial, before, after, control)
  const changes = changeFactors(factors, prompt, level)
  const wins = measureWins(after, control, { baseline: before.length, chosen: trial.chosenLength }, prompt, level)
  const contests = after.contests.outside.baseline ?? after.contests.own.baseline
  return {
    movement: measureMovement(factors, takes, prompt, changes, level),
    ...{ factors: changes, agreement: null, kappa: null, flips: null, wins },
    reward: before.reward && after.reward ? measureDifference(after.reward, before.reward, prompt, 'any', level) : null,
    selfBias: measureSelfBias(after, prompt, level),
    unsupported:
      before.unsupported && after.unsupported
        ? measureChange(before.unsupported, after.unsupported, prompt, ['any', 'any'], level)
        : null,
    ...compareTexts(before, after, contests),
    read: readFirst(
      prompt,
      contests?.graded ?? new Float64Array(prompt.length),
      moveRows(factors, takes, ['after', 'before']),
    ),
  }
}

const winOf = ({ wins }: ArmNumbers, by: 'own' | 'outside') =>
  wins.find(({ judge, against }) => judge === by && against === 'baseline')

/**
 * The plan's outcome: movement, which the outside judge's win rate guards; or that win rate (the own judge's where there is no
 * other) minus ½.
 */
function evidenceOf(outcome: WriterTrial['outcome'], compared: ArmNumbers): Found['evidence'] {
  const [own, outside] = [winOf(compared, 'own'), winOf(compared, 'outside')]
  const judged = outside ?? own
  const above = aboveHalf(judged?.raw ?? null)
  if (outcome === 'movement') {
    const { change, overControl } = compared.movement
    return { overBaseline: change, overControl, guard: above, own: null }
  }
  return {
    ...{ overBaseline: above, overControl: judged?.overControl ?? null },
    ...{ guard: null, own: outside ? aboveHalf(own?.raw ?? null) : null },
  }
}

/** The baseline beside itself: what it is, and no change. */
function withoutChange({ movement, factors, unsupported, ...rest }: ArmNumbers): ArmNumbers {
  return {
    ...rest,
    movement: { ...movement, change: null, overControl: null, share: null, targeted: null, untargeted: null },
    factors: factors.map((factor) => ({ ...factor, change: null, gapChange: null, q: null })),
    unsupported: unsupported && { ...unsupported, change: null },
    ...{ reward: null, selfBias: null, unchanged: null, read: { improved: [], worsened: [] } },
  }
}

/**
 * What one part of a writer experiment says, arm by arm, at .05 over the look.
 *
 * Factor scores are means of sign(v(text) − v(chosen)), people's own being 0; win rates grade both orders; everything is paired
 * by prompt. The verdict rests on the outside judge's win rate against the baseline, or on movement. The baseline stands first,
 * compared to nothing but the response that people chose. `generation` is left empty. O(arms × factors × prompts).
 */
export function writerResult(trial: WriterTrial): ExperimentResult {
  const { outcome, look, prompt, arms, winner } = trial
  const baseline = arms.find(({ arm }) => isBaseline(arm))
  const found = arms.map((each): Found => {
    const control = controlOf(each, arms)
    const compared = compareWriters(trial, baseline ?? each, each, control)
    const isOwn = each === baseline
    const numbers = isOwn ? withoutChange(compared) : compared
    const evidence = isOwn
      ? { overBaseline: null, overControl: null, guard: null, own: null }
      : evidenceOf(outcome, compared)
    return {
      ...{ arm: each, names: null, control: control?.arm ?? null, planned: isPlanned(each.arm, winner) },
      ...{ isBaseline: isOwn, numbers, evidence },
    }
  })
  return finishResult({ outcome, look, pairs: prompt.length, prompts: new Set(prompt).size }, found)
}
