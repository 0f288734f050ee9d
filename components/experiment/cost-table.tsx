import { Term } from '@/components/profile/term'
import { formatDollars } from '@/components/run/run-words'
import { isBaseline } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult } from '@/lib/improve/experiments/result'
import { formatCount, formatShare, formatValue, UNDEFINED } from '@/lib/words/format'
import { type ArmColumn, ArmTable } from './arm-table'

const LENGTH: ArmColumn = {
  id: 'length',
  title: 'Words, before → after',
  cell: ({ length }) => (length ? `${formatValue(length.before)} → ${formatValue(length.after)}` : UNDEFINED),
}

const WHAT_IT_TOOK: readonly ArmColumn[] = [
  {
    id: 'unchanged',
    title: <Term id="unchangedShare">Unchanged</Term>,
    cell: ({ arm, unchanged }) => (isBaseline(arm) ? '' : formatShare(unchanged)),
  },
  { id: 'calls', title: 'Calls', cell: ({ calls }) => formatCount(calls) },
  { id: 'tokens', title: 'Tokens', cell: ({ tokens }) => formatCount(tokens) },
  { id: 'dollars', title: 'Cost', cell: ({ dollars }) => formatDollars(dollars) },
  {
    id: 'point',
    title: <Term id="dollarsPerPoint">A point costs</Term>,
    cell: (arm) =>
      isBaseline(arm.arm) || arm.dollarsPerPoint === null ? UNDEFINED : formatDollars(arm.dollarsPerPoint),
  },
]

const has = (result: ExperimentResult, what: (arm: ArmResult) => unknown): boolean =>
  result.arms.some((arm) => what(arm) !== null)

type CostTableProps = { readonly result: ExperimentResult; readonly within?: string }

/** What every arm wrote and took: length, what stayed, calls, tokens, dollars. */
export function CostTable({ result, within = '' }: CostTableProps) {
  return (
    <ArmTable
      id={`${within}costs`}
      title="What each arm took"
      note="Of the test part. A cost is unknown where the price of a model is not set."
      result={result}
      columns={[...(has(result, ({ length }) => length) ? [LENGTH] : []), ...WHAT_IT_TOOK]}
    />
  )
}
