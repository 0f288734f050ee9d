import { NumberWithInterval } from '@/components/profile/number-with-interval'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { IN_CELL, Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Told } from '@/lib/improve/told'
import type { FileAmplification } from '@/lib/improve/training/amplify-file'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import { countOf, formatCount } from '@/lib/words/format'

type FileAmplifiedProps = {
  readonly found: FileAmplification | null
  readonly balance: TrainingRecipe['balance']
}

const MOST_ROWS = 6
const NOTHING = { value: null, low: null, high: null }

/** What a model trained on the file would follow: a warning, not a promise. */
export function FileAmplified({ found, balance }: FileAmplifiedProps) {
  const id = 'amplified-title'
  const title = 'What a model trained on this file follows'
  if (!found || found.refused !== null)
    return (
      <Card aria-labelledby={id}>
        <CardHeader id={id} title={title} note={`Not said: ${found?.refused ?? 'there is no file'}.`} />
      </Card>
    )
  const { factors, pairs, of } = found
  const isBalanced = (factor: string) => balance.some((target) => target.factor === factor)
  const size = (told: Told | null) => Math.abs(told?.value ?? 0)
  const rows = factors
    .toSorted((a, b) => Number(isBalanced(b.factor)) - Number(isBalanced(a.factor)) || size(b.rater) - size(a.rater))
    .slice(0, Math.max(MOST_ROWS, balance.length))
  return (
    <Card aria-labelledby={id}>
      <CardHeader
        id={id}
        title={title}
        note={
          <>
            A factor model fitted to{' '}
            {of > pairs ? `${formatCount(pairs)} of ${countOf(of, 'pair')}` : `the ${countOf(pairs, 'pair')}`} of the
            file, held out in 10 parts. Its expected choices go no further than the file; always taking the likelier
            answer, as a trained model does when it does not sample, does: <Term id="amplification">amplification</Term>
            . 95% intervals with the prompt as the unit.
          </>
        }
      />
      <Table aria-label="What a model trained on this file follows">
        <thead>
          <tr>
            <TableHead>Factor</TableHead>
            <TableHead>the file</TableHead>
            <TableHead>expected choices</TableHead>
            <TableHead>the likelier answer</TableHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ factor, label, rater, expected, always }) => (
            <tr key={factor}>
              <TableCell className={isBalanced(factor) ? 'font-medium' : ''}>
                <Name most={IN_CELL}>{label}</Name>
              </TableCell>
              {[rater, expected, always].map((told, at) => (
                <TableCell key={['file', 'expected', 'always'][at]}>
                  <NumberWithInterval estimate={told ?? NOTHING} reason="too few pairs" lack="too few pairs" />
                </TableCell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

/** Holds its place while the model is fitted. */
export function FileAmplifiedPlaceholder() {
  return (
    <Card aria-labelledby="amplified-title" aria-busy>
      <CardHeader
        id="amplified-title"
        title="What a model trained on this file follows"
        note="A factor model is being fitted to the file."
      />
      <div className="h-40 rounded-control bg-sunken motion-safe:animate-pulse" />
    </Card>
  )
}
