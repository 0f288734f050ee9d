import { longerBy, measureAtEqualLength } from './length-controlled'
import { measure, measureDifference } from './measure'
import type { ArmResult, Measured } from './result'
import type { Contests, WriterArm } from './trial'

type Wins = ArmResult['wins'][number]
const JUDGES = ['own', 'outside'] as const
const OPPONENTS = ['baseline', 'chosen'] as const

/** Share of a contest won: 1 in both orders, ½ a tie or one each, 0 lost; NaN unread. */
const wonIn = (contests: Contests): Float64Array => contests.graded.map((graded) => (1 + graded) / 2)

/** The texts that an arm's are set against. */
export type Opponents = { readonly baseline: Float64Array; readonly chosen: Float64Array }

/** Win rates of an arm by both judges against the baseline and the human-chosen response. `lengths` are the opponents' words. */
export function measureWins(
  arm: WriterArm,
  control: WriterArm | null,
  lengths: Opponents,
  prompt: Int32Array,
  level: number,
): Wins[] {
  return JUDGES.flatMap((judge) =>
    OPPONENTS.flatMap((against): Wins[] => {
      const contests = arm.contests[judge][against]
      if (!contests) return []
      const won = wonIn(contests)
      const ofControl = control?.contests[judge][against]
      return [
        {
          ...{ judge, against, raw: measure(won, prompt, 'share', level) },
          lengthControlled: measureAtEqualLength(won, longerBy(arm.length, lengths[against]), prompt, level),
          overControl: ofControl ? measureDifference(won, wonIn(ofControl), prompt, 'any', level) : null,
          ...{ unreadable: contests.unreadable, asked: contests.asked },
        },
      ]
    }),
  )
}

/** The own judge's share won against the baseline minus the outside judge's, on prompts that both read. */
export function measureSelfBias({ contests }: WriterArm, prompt: Int32Array, level: number): Measured | null {
  const [own, outside] = [contests.own.baseline, contests.outside.baseline]
  return own && outside ? measureDifference(wonIn(own), wonIn(outside), prompt, 'any', level) : null
}

/** A share minus ½: how far above a coin. */
export const aboveHalf = (share: Measured | null): Measured | null =>
  share && {
    ...share,
    value: share.value - 0.5,
    low: share.low === null ? null : share.low - 0.5,
    high: share.high === null ? null : share.high - 0.5,
  }
