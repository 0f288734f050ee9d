import { correctedHref } from '@/components/charts/frame/mark-href'
import { HUMAN_STYLE, MarkerIcon } from '@/components/charts/frame/marker'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Profile, RaterSummary } from '@/lib/profile/profile'
import { formatCount, formatProbability, formatShare } from '@/lib/words/format'
import { CorrectedBadge } from './corrected-badge'
import { lackIn, NumberWithInterval } from './number-with-interval'
import { positionWarnings } from './position-words'
import { Term } from './term'
import { modelSeries } from './weight-rows'

function kindOf({ kind, setting, of }: RaterSummary): string {
  if (kind === 'human') return of === null ? 'person' : `majority of ${of}`
  return setting === 'generation' ? 'model, writing' : 'model, judging'
}

/** A q behind its share; numbers of the first edition have none. */
function Chance({ q }: { readonly q: number | null | undefined }) {
  return q != null && <span className="text-muted text-xs">, q {formatProbability(q)}</span>
}

type RatersTableProps = { readonly profile: Profile; readonly factorsHref: string | null }

/** Who preferred, how often they decided, and what could not be read: a missing verdict is never a tie. */
export function RatersTable({ profile, factorsHref }: RatersTableProps) {
  const looks = new Map(modelSeries(profile).map((series) => [series.id, series.style]))
  // Whether any judge was asked in both orders.
  const isAsked = profile.raters.some(({ orders }) => orders !== null)
  const hasSide = profile.raters.some(({ side }) => side)
  // That all were asked in one order, the column beside says; the first edition had none.
  const hasFlips = isAsked || !hasSide
  const warnings = positionWarnings(profile)
  const lack = lackIn(profile)
  return (
    <Card id="raters" className="scroll-mt-20" aria-labelledby="raters-title">
      <CardHeader id="raters-title" title="Who chose" note={`Of ${formatCount(profile.pairs)} pairs.`} />
      {warnings.length > 0 && (
        <div className="mb-4">
          <Alert tone="warn" title="Where a response stood goes with what was chosen">
            <ul className="grid gap-1">
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Alert>
        </div>
      )}
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
            {hasFlips && (
              <TableHead className="text-right">
                <Term id="flipRate">Flipped</Term>
              </TableHead>
            )}
            {isAsked && (
              <TableHead className="text-right">
                <Term id="firstShown">First shown</Term>
              </TableHead>
            )}
            {hasSide && (
              <TableHead className="text-right">
                <Term id="firstChosen">First response</Term>
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
                {rater.corrected && (
                  <>
                    {' '}
                    <CorrectedBadge href={correctedHref(factorsHref, rater.id)} />
                  </>
                )}
              </TableCell>
              <TableCell className="whitespace-nowrap text-muted">{kindOf(rater)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.decided)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.ties)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.missing)}</TableCell>
              {hasFlips && (
                <TableCell className="whitespace-nowrap text-right">
                  {rater.orders === null ? (
                    <span className="text-muted">{rater.kind === 'model' ? 'one order' : ''}</span>
                  ) : (
                    <>
                      <NumberWithInterval
                        estimate={rater.orders.flipRate}
                        format={formatShare}
                        reason="no pair"
                        lack={lack}
                      />{' '}
                      <span className="text-muted text-xs">of {formatCount(rater.orders.both)}</span>
                    </>
                  )}
                </TableCell>
              )}
              {isAsked && (
                <TableCell className="whitespace-nowrap text-right">
                  {rater.orders && (
                    <>
                      <NumberWithInterval
                        estimate={rater.orders.firstShown}
                        format={formatShare}
                        reason="no verdict for one side"
                        lack={lack}
                      />{' '}
                      <span className="text-muted text-xs">of {formatCount(rater.orders.firstShown.n)}</span>
                      <Chance q={rater.orders.firstShown.q} />
                    </>
                  )}
                </TableCell>
              )}
              {hasSide && (
                <TableCell className="whitespace-nowrap text-right">
                  {rater.side && (
                    <>
                      <NumberWithInterval
                        estimate={rater.side.first}
                        format={formatShare}
                        reason="no decided pair"
                        lack={lack}
                      />
                      <Chance q={rater.side.q} />
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
