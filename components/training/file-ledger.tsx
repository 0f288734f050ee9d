import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { TRAINING_PARTS } from '@/lib/improve/training/recipe'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { formatCount, formatShare } from '@/lib/words/format'
import { ledgerInWords, ledgerLines, partsInWords } from './training-words'

const PARTS = { train: 'Train', validation: 'Validation', test: 'Test' } as const

/** Where every pair of the dataset went: as a sentence, and as a table that adds up. */
export function FileLedger({ preview }: { readonly preview: TrainingPreview }) {
  const { ledger, parts, effective, candidates } = preview
  const isWeighted = Math.round(effective) < candidates
  return (
    <Card aria-labelledby="ledger-title">
      <CardHeader
        id="ledger-title"
        title="Where every pair went"
        note={`${ledgerInWords(preview)} ${partsInWords(preview)}`}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Table aria-label="Pairs of the dataset">
          <thead>
            <tr>
              <TableHead>Pairs</TableHead>
              <TableHead className="text-right">n</TableHead>
              <TableHead className="text-right">share</TableHead>
            </tr>
          </thead>
          <tbody>
            {ledgerLines(preview).map(({ id, label, count, note }) => (
              <tr key={id} className={count === 0 ? 'text-muted' : ''}>
                <TableCell title={note}>{label}</TableCell>
                <TableCell className="text-right">{formatCount(count)}</TableCell>
                <TableCell className="text-right">
                  {ledger.pairs > 0 && count > 0 && formatShare(count / ledger.pairs)}
                </TableCell>
              </tr>
            ))}
            <tr className="font-medium">
              <TableCell>all pairs</TableCell>
              <TableCell className="text-right">{formatCount(ledger.pairs)}</TableCell>
              <TableCell />
            </tr>
          </tbody>
        </Table>
        <div className="grid content-start gap-4">
          <Table aria-label="Parts of the file">
            <thead>
              <tr>
                <TableHead>
                  <Term id="trainingParts">Part</Term>
                </TableHead>
                <TableHead className="text-right">rows</TableHead>
                <TableHead className="text-right">pairs</TableHead>
                <TableHead className="text-right">prompts</TableHead>
              </tr>
            </thead>
            <tbody>
              {TRAINING_PARTS.map((part) => (
                <tr key={part}>
                  <TableCell>{PARTS[part]}</TableCell>
                  <TableCell className="text-right">{formatCount(parts[part].rows)}</TableCell>
                  <TableCell className="text-right">{formatCount(parts[part].pairs)}</TableCell>
                  <TableCell className="text-right">{formatCount(parts[part].prompts)}</TableCell>
                </tr>
              ))}
            </tbody>
          </Table>
          {isWeighted && (
            <p className="text-muted text-sm">
              Weights are worth <span className="text-ink">{formatCount(effective)}</span> of {formatCount(candidates)}{' '}
              pairs (<Term id="effectivePairs">effective pairs</Term>).
            </p>
          )}
        </div>
      </div>
    </Card>
  )
}
