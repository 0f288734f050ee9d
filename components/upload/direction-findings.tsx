'use client'

import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Definition } from '@/components/ui/definition'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { type Contradiction, evidenceWords } from '@/lib/ingest/assembly/direction-finding'
import { LABEL_DIRECTION } from '@/lib/words/direction-words'
import { countOf, formatCount, formatInterval, formatShare } from '@/lib/words/format'

type DirectionFindingsProps = {
  /** The strongest first. */
  readonly contradictions: readonly Contradiction[]
  readonly remarks: readonly string[]
  /** All raters of the files. */
  readonly raters: number
  /** Raters whose labels are turned around at present. */
  readonly flipped: readonly string[]
  readonly onFlip: (flipped: readonly string[]) => void
}

const SHOWN = 20
const number = 'text-right whitespace-nowrap'

function titleOf(found: readonly Contradiction[], raters: number): string {
  const whose = new Set(found.map(({ key }) => key)).size
  const kinds = new Set(found.map(({ evidence }) => evidence.kind))
  const what = kinds.size > 1 ? 'Labels, scores and raters' : kinds.has('scores') ? 'Labels and scores' : 'Raters'
  return `${what} disagree for ${whose} of ${countOf(Math.max(raters, whose), 'rater')}`
}

/** Whose labels seem to mean the opposite, on what evidence, with a click that turns that rater's around. */
export function DirectionFindings({ contradictions, remarks, raters, flipped, onFlip }: DirectionFindingsProps) {
  const more = contradictions.length - SHOWN
  return (
    <>
      {flipped.length > 0 && (
        <Alert
          tone="warn"
          title={`The labels of ${countOf(flipped.length, 'rater is', 'raters are')} turned around: what the file calls the first is read as the second.`}
        >
          <Button size="sm" onClick={() => onFlip([])}>
            Read all labels as they stand
          </Button>
        </Alert>
      )}
      {contradictions.length > 0 && (
        <Card aria-labelledby="direction-title" className="border-warn/60">
          <CardHeader
            id="direction-title"
            title={
              <>
                {titleOf(contradictions, raters)} <Definition {...LABEL_DIRECTION} more="/method#labelDirection" />
              </>
            }
            note="A label that is read the wrong way looks like this. Compare with the rows in words, and turn a rater’s labels around only where they contradict what the texts say."
          />
          <Table aria-label="Raters whose labels are contradicted">
            <thead>
              <tr>
                <TableHead>Rater</TableHead>
                <TableHead>Evidence</TableHead>
                <TableHead className={number}>Against [95%]</TableHead>
                <TableHead>
                  <span className="sr-only">Turn around</span>
                </TableHead>
              </tr>
            </thead>
            <tbody>
              {contradictions.slice(0, SHOWN).map(({ rater, key, evidence, against, n, share, low, high }) => (
                <tr key={`${key} ${evidenceWords(evidence)}`}>
                  <TableCell className="whitespace-nowrap">
                    <Name>{rater.name}</Name>
                  </TableCell>
                  <TableCell className="min-w-28 break-words">{evidenceWords(evidence)}</TableCell>
                  <TableCell className={number}>
                    {formatShare(share)} {formatInterval({ low, high }, formatShare)}
                    <span className="block text-muted text-xs">
                      {formatCount(against)} of {formatCount(n)}
                    </span>
                  </TableCell>
                  <TableCell className="text-right">
                    <Button
                      size="sm"
                      aria-label={`Turn the labels of ${rater.name} around`}
                      onClick={() =>
                        onFlip(flipped.includes(key) ? flipped.filter((each) => each !== key) : [...flipped, key])
                      }
                    >
                      {flipped.includes(key) ? 'Turn back' : 'Turn around'}
                    </Button>
                  </TableCell>
                </tr>
              ))}
            </tbody>
          </Table>
          {more > 0 && <p className="mt-2 text-muted text-sm">And {countOf(more, 'more contradiction')}.</p>}
        </Card>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="text-muted text-sm">
          {remark}
        </p>
      ))}
    </>
  )
}
