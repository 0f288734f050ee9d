import { flipsOf, hitsOf, measureAgreement, measureChange, measureKappa } from './agreement-change'
import { changeFactors, type FactorPositions } from './factor-changes'
import { levelOf } from './measure'
import { measureMovement, moveRows, type Takes } from './movement'
import { alongFactor, isDecided, isRead } from './positions'
import { readFirst } from './read-first'
import type { ArmResult } from './result'
import type { JudgedFactor, JudgeTrial, Verdicts } from './trial'

/** Two judges of the same rows, and the control of the second. */
export type Comparison = Pick<JudgeTrial, 'look' | 'pair' | 'prompt' | 'people'> & {
  readonly before: Verdicts
  readonly after: Verdicts
  readonly control: Verdicts | null
  readonly factors: readonly JudgedFactor[]
  readonly targeted: readonly string[]
  /** 1 for rows that gave the weights: they stay out of the movement. */
  readonly learntFrom: Uint8Array | null
}

export type ComparedVerdicts = Pick<
  ArmResult,
  'movement' | 'factors' | 'agreement' | 'kappa' | 'flips' | 'unchanged' | 'read' | 'missing'
>

const shareOf = (values: readonly boolean[]): number | null =>
  values.length === 0 ? null : values.filter(Boolean).length / values.length

/** Everything that changes between two judges of the same pairs. O(factors × rows + prompts). */
export function compareVerdicts(given: Comparison): ComparedVerdicts {
  const { look, pair, prompt, people, before, after, control, learntFrom } = given
  const level = levelOf(look)
  const taking = (choices: Int8Array) =>
    Uint8Array.from(choices, (choice, row) => Number(isDecided(choice) && learntFrom?.[row] !== 1))
  const takes: Takes = {
    ...{ before: taking(before.choices), after: taking(after.choices), people: taking(people) },
    control: control && taking(control.choices),
  }
  const factors = given.factors.map(({ factor, label, weight, sign }): FactorPositions => {
    const along = (choices: Int8Array, taken: Uint8Array) =>
      alongFactor(sign, choices).map((value, row) => (taken[row] === 1 ? value : Number.NaN))
    return {
      ...{ factor, label, weight, targeted: given.targeted.includes(factor) },
      ...{ before: along(before.choices, takes.before), after: along(after.choices, takes.after) },
      people: along(people, takes.people),
      control: control && takes.control && along(control.choices, takes.control),
    }
  })
  const changes = changeFactors(factors, prompt, level)
  const moved = moveRows(factors, takes, ['after', 'before'])
  const [hitBefore, hitAfter] = [hitsOf(before, people), hitsOf(after, people)]
  const read = Int32Array.from(pair.keys()).filter((row) => isRead(before.choices[row]) && isRead(after.choices[row]))
  return {
    movement: measureMovement(factors, takes, prompt, changes, level),
    factors: changes,
    agreement: measureAgreement(before, after, control, people, prompt, level),
    kappa: measureKappa(before, after, people, prompt, level),
    flips:
      before.orders && after.orders
        ? measureChange(flipsOf(before), flipsOf(after), prompt, ['share', 'difference'], level)
        : null,
    unchanged: shareOf(Array.from(read, (row) => before.choices[row] === after.choices[row])),
    read: readFirst(
      pair,
      hitAfter.map((hit, row) => hit - (hitBefore[row] ?? Number.NaN)),
      moved,
    ),
    missing: pair.length - read.length,
  }
}
