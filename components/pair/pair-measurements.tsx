import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableHead } from '@/components/ui/table'
import type { PairView } from '@/lib/profiles/pairs/load-pair'
import { countOf } from '@/lib/words/format'
import { type Measurement, MeasurementRow, rankMeasurements } from './measurement-row'

type PairMeasurementsProps = Pick<PairView, 'measurements' | 'choices'> & {
  readonly factorsHref: string
}

const number = 'text-right'

/** What was measured on both responses, and where it stands in the dataset; what tells them apart most comes first. */
export function PairMeasurements({ measurements, choices, factorsHref }: PairMeasurementsProps) {
  const { apart, same, missing } = rankMeasurements(measurements)
  const table = (rows: readonly Measurement[], name: string) => (
    <Table aria-label={name}>
      <thead>
        <tr>
          <TableHead>Factor</TableHead>
          <TableHead className={number}>A</TableHead>
          <TableHead className={number}>B</TableHead>
          <TableHead className={number}>A − B</TableHead>
          <TableHead>
            <Term id="percentile">Percentiles, 0 to 100</Term>
          </TableHead>
          <TableHead>More of it</TableHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MeasurementRow key={row.factor.id} {...row} choices={choices} factorsHref={factorsHref} />
        ))}
      </tbody>
    </Table>
  )
  return (
    <Card aria-labelledby="measured-title">
      <CardHeader
        id="measured-title"
        title="Measurements"
        note="Sorted by how far apart A (filled mark) and B (hollow mark) stand among all responses of this dataset."
      />
      {apart.length > 0 ? table(apart, 'Measurements') : <p className="text-muted">Nothing tells the two apart.</p>}
      {same.length > 0 && (
        <details className="mt-4">
          <summary className="font-medium">
            {countOf(same.length, 'factor')} with equal values, or too close to count
          </summary>
          {table(same, 'Equal measurements')}
        </details>
      )}
      {missing.length > 0 && (
        <details className="mt-4">
          <summary className="font-medium">{countOf(missing.length, 'factor')} without a value</summary>
          <p className="mt-1 text-muted text-sm">
            – where a factor does not apply to a response (no source, too few words, another language) or was not
            judged.
          </p>
          {table(missing, 'Missing measurements')}
        </details>
      )}
    </Card>
  )
}
