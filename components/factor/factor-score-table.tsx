import { MarkerIcon } from '@/components/charts/frame/marker'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { FactorView } from '@/lib/profiles/load-factor'
import { formatCount, formatInterval, formatProbability, formatScore, formatShare } from '@/lib/words/format'
import { type NamedModel, styleIn } from './factor-props'

const number = 'whitespace-nowrap text-right'

/** Every rater's score with the counts behind it. */
export function FactorScoreTable({
  scores,
  models,
}: {
  readonly scores: FactorView['scores']
  readonly models: readonly NamedModel[]
}) {
  return (
    <Card aria-labelledby="score-table-title">
      <CardHeader id="score-table-title" title="The counts behind the scores" />
      <Table aria-label="Scores">
        <thead>
          <tr>
            <TableHead>Rater</TableHead>
            <TableHead className={number}>
              <Term id="tau14">Score</Term>
            </TableHead>
            <TableHead className={number}>
              <Term id="interval" />
            </TableHead>
            <TableHead className={number}>
              <Term id="pairs" />
            </TableHead>
            <TableHead className={number}>
              <Term id="counts">C / D / ties</Term>
            </TableHead>
            <TableHead className={number}>
              <Term id="coverage" />
            </TableHead>
            <TableHead className={number}>
              <Term id="benjaminiHochberg" />
            </TableHead>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ raterId, rater, score }) => (
            <tr key={raterId}>
              <TableCell className="whitespace-nowrap font-medium">
                <MarkerIcon {...styleIn(models, raterId)} />
                {rater}
              </TableCell>
              <TableCell className={`${number} font-medium`}>{formatScore(score.score)}</TableCell>
              <TableCell className={number}>{formatInterval(score)}</TableCell>
              <TableCell className={number}>{formatCount(score.n)}</TableCell>
              <TableCell className={number}>
                {formatCount(score.c)} / {formatCount(score.d)} / {formatCount(score.tm)}
              </TableCell>
              <TableCell className={number}>{formatShare(score.coverage)}</TableCell>
              <TableCell className={number}>{formatProbability(score.q)}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
