import { Term } from '@/components/profile/term'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Development } from '@/lib/improve/experiments/frozen'
import { armWords } from '@/lib/words/experiments/experiment-words'
import { countOf, formatCount, formatGap, formatScore, formatShare } from '@/lib/words/format'

type DevelopmentPanelProps = {
  readonly development: Development
  readonly model: string
  /** Its answers are compared with what people chose: there is no score of people beside its own. */
  readonly isWriter: boolean
}

const FIRST = 8

/** What the development part says: the gaps, the largest first, and which of them guidance names. */
export function DevelopmentPanel({ development, model, isWriter }: DevelopmentPanelProps) {
  const { gaps, targeted, random, prompts, pairs, baseline, rounds, left } = development
  const shown = gaps.filter(({ factor }, at) => at < FIRST || targeted.includes(factor) || random.includes(factor))
  return (
    <Card aria-labelledby="development-title">
      <CardHeader
        id="development-title"
        title={`Where ${model} differs from people`}
        note={
          <>
            On the development part alone: {countOf(prompts, 'prompt')}, {countOf(pairs, 'pair')}
            {baseline.agreement !== null && `; it agrees with people on ${formatShare(baseline.agreement)}`}
            {baseline.readable !== null &&
              baseline.readable < 1 &&
              `, ${formatShare(baseline.readable)} of its verdicts could be read`}
            .{isWriter && ' Gap: how much more often its answer has more of the factor than the response people chose.'}{' '}
            These gaps have no interval: they choose what is said, the test part says what it did.
          </>
        }
      />
      <Table aria-label="Gaps of the development part">
        <thead>
          <tr>
            <TableHead>Factor</TableHead>
            <TableHead className="text-right">{isWriter ? 'Gap' : <Term id="gap">Gap</Term>}</TableHead>
            {!isWriter && (
              <>
                <TableHead className="text-right">People</TableHead>
                <TableHead className="text-right">{model}</TableHead>
              </>
            )}
            <TableHead className="text-right">n</TableHead>
            <TableHead>Named by</TableHead>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ factor, label, people, model: own, gap, pairs: n }) => (
            <tr key={factor}>
              <TableCell className="min-w-32">{label}</TableCell>
              <TableCell className="text-right font-medium">{formatGap(gap)}</TableCell>
              {!isWriter && (
                <>
                  <TableCell className="text-right">{formatScore(people)}</TableCell>
                  <TableCell className="text-right">{formatScore(own)}</TableCell>
                </>
              )}
              <TableCell className="text-right text-muted">{formatCount(n)}</TableCell>
              <TableCell className="whitespace-nowrap">
                {targeted.includes(factor) && <Badge>guidance</Badge>}{' '}
                {random.includes(factor) && <Badge>random control</Badge>}
              </TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
      {gaps.length > shown.length && (
        <p className="mt-2 text-muted text-sm">{countOf(gaps.length - shown.length, 'smaller gap')} not shown.</p>
      )}
      {rounds.length > 0 && (
        <details className="mt-4">
          <summary className="cursor-pointer text-sm">
            {countOf(rounds.length, 'round')} of rewriting, the best by agreement on development was kept
          </summary>
          <ol className="mt-2 grid gap-2 text-sm">
            {rounds.map(({ guidance, agreement }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
              <li key={at} className="rounded-control bg-sunken p-3">
                <p className="text-muted text-xs">
                  Round {at + 1}: agreement {formatShare(agreement)}
                </p>
                <p className="wrap-anywhere whitespace-pre-line">{guidance}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {left.length > 0 && (
        <ul className="mt-4 grid gap-1 text-sm">
          {left.map(({ arm, reason }) => (
            <li key={arm}>
              <span className="font-medium">{armWords(arm).name}</span> falls away: {reason}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
