import { MarkerIcon } from '@/components/charts/frame/marker'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { testWords } from '@/lib/profile/findings/verdict'
import { scoreColumns, writtenScore } from '@/lib/profile/score-columns'
import type { FactorView } from '@/lib/profiles/load-factor'
import { LABELS } from '@/lib/words/labels'
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
  const columns = scoreColumns(scores.map(({ score }) => score))
  return (
    <Card aria-labelledby="score-table-title">
      <CardHeader id="score-table-title" title="The counts behind the scores" />
      <Table aria-label="Scores">
        <thead>
          <tr>
            <TableHead>Rater</TableHead>
            {columns.map(({ id, term, heading }) => (
              <TableHead key={id} className={number}>
                <Term id={term}>{heading ?? LABELS[term]}</Term>
              </TableHead>
            ))}
            <TableHead>Test</TableHead>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ raterId, rater, score }) => (
            <tr key={raterId}>
              <TableCell className="whitespace-nowrap font-medium">
                <MarkerIcon {...styleIn(models, raterId)} />
                <Name>{rater}</Name>
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column.id} className={column.id === 'score' ? `${number} font-medium` : number}>
                  {writtenScore(column, score)}
                </TableCell>
              ))}
              <TableCell className="whitespace-nowrap text-muted">
                {score.score === null ? '' : testWords(score)}
              </TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
