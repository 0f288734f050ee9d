import { Term } from '@/components/profile/term'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult, Measured } from '@/lib/improve/experiments/result'
import { countOf, formatGap, formatShare } from '@/lib/words/format'
import { formatPoints } from '@/lib/words/improve-words'
import { type ArmColumn, ArmTable } from './arm-table'
import { ToldNumber } from './told-number'

type Judge = 'own' | 'outside'
type Against = 'baseline' | 'chosen'

const winsOf = (arm: ArmResult, judge: Judge, against: Against) =>
  arm.wins.find((wins) => wins.judge === judge && wins.against === against)

const show = (told: Measured | null | undefined, reason: string, format = formatShare) => (
  <ToldNumber told={told ?? null} format={format} reason={reason} />
)

/** Raw above, at equal length below. */
function Wins({ arm, judge, against }: { readonly arm: ArmResult; readonly judge: Judge; readonly against: Against }) {
  if (against === 'baseline' && isBaseline(arm.arm)) return ''
  const wins = winsOf(arm, judge, against)
  return (
    <span className="grid justify-items-end">
      {show(wins?.raw, 'not judged')}
      {wins?.lengthControlled && <span className="text-muted">{show(wins.lengthControlled, '')}</span>}
    </span>
  )
}

const against = (judge: Judge): ArmColumn => ({
  id: `${judge}-baseline`,
  title: judge === 'outside' ? <Term id="outsideJudge">Outside judge</Term> : 'Its own judge',
  cell: (arm) => <Wins arm={arm} judge={judge} against="baseline" />,
})

const people = (judge: Judge): ArmColumn => ({
  id: `${judge}-chosen`,
  title: judge === 'outside' ? 'people’s choice, outside judge' : 'people’s choice, own judge',
  cell: (arm) => <Wins arm={arm} judge={judge} against="chosen" />,
})

const COLUMNS: readonly ArmColumn[] = [
  against('outside'),
  {
    id: 'control',
    title: <Term id="controlArm">more than its control</Term>,
    cell: (arm) =>
      isBaseline(arm.arm) || isControl(arm.arm)
        ? ''
        : show(winsOf(arm, 'outside', 'baseline')?.overControl, 'no control', formatPoints),
  },
  against('own'),
  {
    id: 'bias',
    title: <Term id="selfBias">Self-bias</Term>,
    cell: (arm) => (isBaseline(arm.arm) ? '' : show(arm.selfBias, 'not both judged', formatPoints)),
  },
  people('outside'),
  people('own'),
  {
    id: 'reward',
    title: <Term id="factorModel">Reward</Term>,
    cell: (arm) => (isBaseline(arm.arm) ? '' : show(arm.reward, 'no factor model', formatGap)),
  },
]

type WriterNumbersProps = { readonly result: ExperimentResult; readonly within?: string }

/** Win rates of every arm, by both judges, raw and at equal length. */
export function WriterNumbers({ result, within = '' }: WriterNumbersProps) {
  const all = result.arms.flatMap(({ wins }) => wins)
  const unreadable = all.reduce((sum, wins) => sum + wins.unreadable, 0)
  const asked = all.reduce((sum, wins) => sum + wins.asked, 0)
  return (
    <ArmTable
      id={`${within}wins`}
      title="Win rates against the first answer, and against the response people chose"
      note={
        <>
          Blind, in both orders, ties as half; {countOf(result.prompts, 'test prompt')}. Second line:{' '}
          <Term id="lengthControlledWins">at equal length</Term>. 50% is no difference.
          {result.arms.some(({ arm }) => arm === 'A7') &&
            ' Where the factor model takes the best of several, its reward rises by construction.'}
          {unreadable > 0 && ` ${countOf(unreadable, 'verdict')} of ${asked} could not be read and are left out.`}
        </>
      }
      result={result}
      columns={COLUMNS}
    />
  )
}
