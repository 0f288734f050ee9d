import { correctedHref } from '@/components/charts/frame/mark-href'
import { HUMAN_STYLE, MarkerIcon } from '@/components/charts/frame/marker'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { annotatorsNote } from '@/lib/profile/findings/side-by-side'
import type { Profile, RaterSummary } from '@/lib/profile/profile'
import type { Estimate } from '@/lib/statistics/estimate'
import { formatCount, formatProbability, formatShare } from '@/lib/words/format'
import { CorrectedBadge } from './corrected-badge'
import { lackIn, NumberWithInterval } from './number-with-interval'
import { positionWarnings } from './position-words'
import { Term } from './term'

function kindOf({ kind, setting, of }: RaterSummary): string {
  if (kind === 'human') return of === null ? 'person' : `majority of ${of}`
  return setting === 'generation' ? 'model, writing' : 'model, judging'
}

type ShareCellProps = {
  /** None: nothing was asked of this rater. */
  readonly share: Estimate | null | undefined
  readonly of?: number | undefined
  /** Numbers of the first edition have none. */
  readonly q?: number | null | undefined
  readonly reason: string
  readonly lack: string | undefined
  /** What stands where there is no share. */
  readonly none?: string
}

/** A share with its interval, and under it what it rests on: so narrow that all shares of a rater are in sight. */
function ShareCell({ share, of, q, reason, lack, none = '' }: ShareCellProps) {
  const under = [
    ...(of === undefined ? [] : [`of ${formatCount(of)}`]),
    ...(q == null ? [] : [`q ${formatProbability(q)}`]),
  ]
  return (
    <TableCell className="whitespace-nowrap text-right">
      {!share ? (
        <span className="text-muted">{none}</span>
      ) : (
        <>
          <NumberWithInterval estimate={share} format={formatShare} reason={reason} lack={lack} />
          {under.length > 0 && ' '}
          {under.length > 0 && <span className="block text-muted text-xs">{under.join(', ')}</span>}
        </>
      )}
    </TableCell>
  )
}

type RatersTableProps = {
  readonly profile: Profile
  /** With the looks that they have everywhere. */
  readonly models: readonly ModelSeries[]
  readonly factorsHref: string | null
}

/** Who preferred, how often they decided, and what could not be read: a missing verdict is never a tie. */
export function RatersTable({ profile, models, factorsHref }: RatersTableProps) {
  const looks = new Map(models.map((series) => [series.id, series.style]))
  // Whether any judge was asked in both orders.
  const isAsked = profile.raters.some(({ orders }) => orders !== null)
  const hasSide = profile.raters.some(({ side }) => side)
  // That all were asked in one order, the column beside says; the first edition had none. People are asked once.
  const hasFlips = isAsked || (!hasSide && profile.raters.some(({ kind }) => kind === 'model'))
  const warnings = positionWarnings(profile)
  const lack = lackIn(profile)
  return (
    <Card id="raters" className="scroll-mt-20" aria-labelledby="raters-title">
      <CardHeader
        id="raters-title"
        title="Who chose"
        note={`Of ${formatCount(profile.pairs)} pairs. ${annotatorsNote(profile)}`.trim()}
      />
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
            {isAsked && (
              <TableHead className="text-right">
                <Term id="firstShown">First shown</Term>
              </TableHead>
            )}
            {hasFlips && (
              <TableHead className="text-right">
                <Term id="flipRate">Flipped</Term>
              </TableHead>
            )}
            {hasSide && (
              <TableHead className="text-right">
                <Term id="firstChosen">First response</Term>
              </TableHead>
            )}
            <TableHead className="text-right">Decided</TableHead>
            <TableHead className="text-right">
              <Term id="tie">Ties</Term>
            </TableHead>
            <TableHead className="text-right">
              <Term id="missing">Missing</Term>
            </TableHead>
          </tr>
        </thead>
        <tbody>
          {profile.raters.map((rater) => (
            <tr key={rater.id}>
              <TableCell className="min-w-32 font-medium max-sm:max-w-40">
                <MarkerIcon {...(looks.get(rater.id) ?? HUMAN_STYLE)} />
                <Name>{rater.name}</Name>
                {rater.corrected && (
                  <>
                    {' '}
                    <CorrectedBadge href={correctedHref(factorsHref, rater.id)} />
                  </>
                )}{' '}
                <span className="block whitespace-nowrap font-normal text-muted text-xs">{kindOf(rater)}</span>
              </TableCell>
              {isAsked && (
                <ShareCell
                  share={rater.orders?.firstShown}
                  of={rater.orders?.firstShown.n}
                  q={rater.orders?.firstShown.q}
                  reason="no verdict for one side"
                  lack={lack}
                />
              )}
              {hasFlips && (
                <ShareCell
                  share={rater.orders?.flipRate}
                  of={rater.orders?.both}
                  reason="no pair"
                  lack={lack}
                  none={rater.kind === 'model' ? 'one order' : ''}
                />
              )}
              {hasSide && (
                <ShareCell share={rater.side?.first} q={rater.side?.q} reason="no decided pair" lack={lack} />
              )}
              <TableCell className="text-right">{formatCount(rater.decided)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.ties)}</TableCell>
              <TableCell className="text-right">{formatCount(rater.missing)}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
