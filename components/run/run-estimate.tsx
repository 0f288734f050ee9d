import type { Range } from '@/lib/protocol/estimate'
import type { RunView } from '@/lib/protocol/run-view'
import { countOf, formatCount, formatDuration } from '@/lib/words/format'
import { formatDollars } from './run-words'

const between = ({ low, high }: Range, format: (value: number) => string): string => `${format(low)} to ${format(high)}`
/** Two digits: an estimate knows no more. */
const rounded = (value: number): string => formatCount(Number(value.toPrecision(2)))

/** What a run will take, with ranges, and what they rest on. */
export function RunEstimate({ run }: { readonly run: RunView }) {
  const { estimate } = run
  if (!estimate) return null
  const { calls, inputTokens, outputTokens, cost, seconds, tried, tokenized } = estimate
  const facts = [
    [
      'Calls',
      formatCount(calls),
      run.templates.map(({ label, planned }) => `${label} ${formatCount(planned)}`).join(', '),
    ],
    ['Tokens in', rounded(inputTokens.middle), between(inputTokens, rounded)],
    ['Tokens out', rounded(outputTokens.middle), between(outputTokens, rounded)],
    [
      'Cost',
      cost ? formatDollars(cost.middle) : 'unknown',
      cost ? between(cost, formatDollars) : 'set the price of this model in the settings',
    ],
    [
      'Time',
      formatDuration(seconds.middle),
      `${between(seconds, formatDuration)} at ${countOf(run.concurrency, 'call')} at once`,
    ],
  ] as const
  return (
    <div className="grid gap-3">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
        {facts.map(([label, value, note]) => (
          <div key={label}>
            <dt className="font-medium text-sm">{label}</dt>
            <dd>
              <span className="text-lg tabular-nums">{value}</span>
              <p className="text-muted text-xs tabular-nums">{note}</p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="max-w-[88ch] text-muted text-sm">
        From {countOf(tried, 'call')} that were made and {countOf(tokenized, 'request')} that a tokenizer counted;
        ranges are 95% intervals. Calls that were answered before cost nothing.
      </p>
    </div>
  )
}
