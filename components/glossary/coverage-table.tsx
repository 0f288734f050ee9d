import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { formatScore, formatShare } from '@/lib/words/format'
import { COVERAGE_PROMPTS, COVERAGE_ROWS, type CoverageCell, FALSE_HEADLINES } from './coverage-rows'

function Cell({ mean, lowest, hidden }: CoverageCell) {
  return (
    <TableCell className="whitespace-nowrap text-right tabular-nums">
      {formatScore(mean)} <span className="text-muted">from {formatScore(lowest)}</span>
      {hidden >= 0.005 && <span className="block text-muted text-xs">{formatShare(hidden)} not shown</span>}
    </TableCell>
  )
}

/** What intervals and headlines are worth, found in simulated datasets whose truth is known. */
export function CoverageTable() {
  return (
    <Card aria-labelledby="coverage-title">
      <CardHeader
        id="coverage-title"
        title="Do the intervals hold?"
        note={
          <>
            How many 95% intervals held the truth in simulated datasets of hard worlds: 1 to 40 pairs a prompt that
            resemble each other, factors that tell nearly all or 3% of the pairs apart, ties, one or three annotators.
            Given are the mean over worlds and statistics, the lowest of them, and how often there were too few pairs to
            show an interval. Where nobody follows anything, a headline said so in{' '}
            {FALSE_HEADLINES.map(({ models, factors, share }, at) => (
              <span key={models}>
                {at > 0 && ' and '}
                {formatShare(share)} of the datasets with {models === 1 ? 'one model' : `${models} models`} and{' '}
                {factors} factors
              </span>
            ))}
            ; 5% would be allowed.
          </>
        }
      />
      <Table aria-label="How many intervals held the truth, by prompts">
        <thead>
          <tr>
            <TableHead>Prompts</TableHead>
            {COVERAGE_PROMPTS.map((prompts) => (
              <TableHead key={prompts} className="text-right">
                {prompts}
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {COVERAGE_ROWS.map(({ statistic, cells }) => (
            <tr key={statistic}>
              <TableCell className="whitespace-nowrap font-medium">{statistic}</TableCell>
              {cells.map((cell, at) => (
                <Cell key={COVERAGE_PROMPTS[at]} {...cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
