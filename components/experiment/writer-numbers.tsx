import { Term } from '@/components/profile/term'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult, Measured } from '@/lib/improve/experiments/result'
import { countOf, formatGap, formatShare, formatValue } from '@/lib/words/format'
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
  title: judge === 'outside' ? 'People’s choice, outside judge' : 'People’s choice, own judge',
  cell: (arm) => <Wins arm={arm} judge={judge} against="chosen" />,
})

const COLUMNS: readonly ArmColumn[] = [
  against('outside'),
  {
    id: 'control',
    title: <Term id="controlArm">More than its control</Term>,
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

/** Win rates of every arm, by both judges, raw and at equal length, and unsupported facts where they were counted. */
export function WriterNumbers(props: WriterNumbersProps) {
  return (
    <>
      <WinRates {...props} />
      <UnsupportedFacts {...props} />
    </>
  )
}

function WinRates({ result, within = '' }: WriterNumbersProps) {
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

const UNCOUNTED = 'no text’s facts could be counted'

const FACTS: readonly ArmColumn[] = [
  {
    id: 'facts-before',
    title: 'First answer',
    cell: ({ arm, unsupported }) =>
      isBaseline(arm) ? '' : <ToldNumber told={unsupported?.before ?? null} format={formatValue} reason={UNCOUNTED} />,
  },
  {
    id: 'facts-after',
    title: <Term id="unsupportedFacts">Unsupported facts a text</Term>,
    cell: ({ unsupported }) => (
      <ToldNumber told={unsupported?.after ?? null} format={formatValue} reason={UNCOUNTED} withPrompts />
    ),
  },
  {
    id: 'facts-change',
    title: 'Change',
    cell: ({ arm, unsupported }) =>
      isBaseline(arm) ? '' : <ToldNumber told={unsupported?.change ?? null} format={formatGap} reason={UNCOUNTED} />,
  },
]

/** What each arm's texts state without their source, where a judge counted it. */
function UnsupportedFacts({ result, within = '' }: WriterNumbersProps) {
  const arms = result.arms.filter(({ unsupported }) => unsupported !== null)
  if (arms.length === 0) return null
  const isOutside = arms.some(({ wins }) => wins.some(({ judge }) => judge === 'outside'))
  const counts = arms.map(({ unsupported }) => unsupported?.after?.prompts ?? 0)
  const missing = result.prompts - Math.min(...counts)
  return (
    <ArmTable
      id={`${within}unsupported`}
      title="Unsupported facts, before and after"
      note={
        <>
          Counted by {isOutside ? 'the outside judge' : 'the writer’s own judge'}, on the same prompts for both texts;{' '}
          {countOf(result.prompts, 'test prompt')}.
          {missing > 0 &&
            ` Left out for want of a source, or of a count that could be read: up to ${countOf(missing, 'prompt')} an arm.`}
        </>
      }
      result={result}
      columns={FACTS}
    />
  )
}
