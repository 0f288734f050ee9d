import { HUMAN_STYLE, MarkerIcon } from '@/components/charts/frame/marker'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Profile, RaterSummary } from '@/lib/profile/profile'
import { formatCount, formatShare } from '@/lib/words/format'
import { NumberWithInterval } from './number-with-interval'
import { Term } from './term'
import { modelSeries } from './weight-rows'

function kindOf({ kind, setting, of }: RaterSummary): string {
  if (kind === 'human') return of === null ? 'person' : `majority of ${of}`
  return setting === 'generation' ? 'model, writing' : 'model, judging'
}

/** Who preferred, how often they decided, and what could not be read: a missing verdict is never a tie. */
export function RatersTable({ profile }: { readonly profile: Profile }) {
  const looks = new Map(modelSeries(profile).map((series) => [series.id, series.style]))
  // Whether any judge was asked in both orders.
  const isAsked = profile.raters.some(({ orders }) => orders !== null)
  return (
    <Card aria-labelledby="raters-title">
      <CardHeader id="raters-title" title="Who chose" note={`Of ${formatCount(profile.pairs)} pairs.`} />
      <Table aria-label="Raters">
        <thead>
          <tr>
            <TableHead>Rater</TableHead>
            <TableHead>Kind</TableHead>
            <TableHead className="text-right">Decided</TableHead>
            <TableHead className="text-right">
              <Term id="tie">Ties</Term>
            </TableHead>
            <TableHead className="text-right">
              <Term id="missing">Missing</Term>
            </TableHead>
            <TableHead className="text-right">
              <Term id="flipRate">Flipped</Term>
            </TableHead>
            {isAsked && (
              <TableHead className="text-right">
                <Term id="firstShown">First shown</Term>
              </TableHead>
            )}
          </tr>
        </thead>
        <tbody>
          {profile.raters.map((rater) => (
            <tr key={rater.id}>
              <TableCell className="whitespace-nowrap font-medium">
                <MarkerIcon {...(looks.get(rater.id) ?? HUMAN_STYLE)} />
                {rater.name}
              </TableCell>
              <TableCell className="whitespace-nowrap text-muted">{kindOf(rater)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.decided)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.ties)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.missing)}</TableCell>
              <TableCell className="whitespace-nowrap text-right">
                {rater.orders === null ? (
                  <span className="text-muted">{rater.kind === 'model' ? 'one order' : ''}</span>
                ) : (
                  <>
                    <NumberWithInterval estimate={rater.orders.flipRate} format={formatShare} reason="no pair" />{' '}
                    <span className="text-muted text-xs">of {formatCount(rater.orders.both)}</span>
                  </>
                )}
              </TableCell>
              {isAsked && (
                <TableCell className="whitespace-nowrap text-right">
                  {rater.orders && (
                    <>
                      <NumberWithInterval
                        estimate={rater.orders.firstShown}
                        format={formatShare}
                        reason="no verdict for one side"
                      />{' '}
                      <span className="text-muted text-xs">of {formatCount(rater.orders.firstShown.n)}</span>
                    </>
                  )}
                </TableCell>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
