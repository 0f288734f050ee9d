import Link from 'next/link'
import { DifferenceChart } from '@/components/charts/difference-chart'
import { MarkerIcon } from '@/components/charts/marker'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/rater-style'
import { GroupLinks } from '@/components/pair/group-links'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import {
  countOf,
  formatCount,
  formatGap,
  formatInterval,
  formatProbability,
  formatScore,
  formatShare,
} from '@/lib/format'
import type { PairGroup } from '@/lib/profile/pair-group'
import type { Gap, Score } from '@/lib/profile/profile'
import type { FactorDetails } from '@/lib/protocol/factor-details'
import type { FactorMeta } from './factor-meta'
import { ReliabilityPanel } from './reliability-panel'
import { Term } from './term'

type FactorViewProps = {
  readonly view: {
    readonly factor: FactorMeta & { readonly version: number; readonly origin: string; readonly range: string }
    readonly reliability: (FactorDetails & { readonly doubts: readonly string[] }) | null
    readonly models: readonly { readonly id: string; readonly name: string }[]
    readonly model: string | null
    readonly scores: readonly {
      readonly raterId: string
      readonly rater: string
      readonly kind: 'human' | 'model'
      readonly score: Score
    }[]
    readonly gap: Gap | null
    readonly measured: number
    readonly missing: number
    readonly differences: {
      readonly edges: readonly number[]
      readonly raters: readonly { readonly id: string; readonly counts: readonly number[] }[]
    }
    readonly groups: readonly { readonly group: PairGroup; readonly count: number }[]
  }
  /** Address of this dataset. */
  readonly base: string
}

const number = 'whitespace-nowrap text-right'

/** One factor: what it is, how strongly each rater follows it, and the pairs behind that. */
export function FactorView({ view, base }: FactorViewProps) {
  const { factor, reliability, models, model, scores, gap, measured, missing, differences, groups } = view
  const style = (id: string) => {
    const index = models.findIndex((each) => each.id === id)
    return index < 0 ? HUMAN_STYLE : modelStyle(index)
  }
  const pairs = `${base}/pairs?factor=${encodeURIComponent(factor.id)}`
  return (
    <div className="grid gap-4">
      <Card aria-labelledby="factor-title">
        <div className="flex flex-wrap items-center gap-2">
          <h2 id="factor-title" className="font-semibold text-lg">
            {factor.label}
          </h2>
          {factor.estimated && <Badge tone="warn">estimated</Badge>}
          <Badge>{factor.origin}</Badge>
        </div>
        <p className="mt-1 text-lg">{factor.question}</p>
        <p className="mt-2 max-w-[88ch] text-muted">{factor.definition}</p>
        <p className="mt-2 text-muted text-sm">
          {[
            factor.unit && `Unit: ${factor.unit}`,
            `Range: ${factor.range}`,
            `Version ${factor.version}`,
            `${countOf(measured, 'response')} measured, ${formatCount(missing)} without a value`,
            factor.estimated && `Accuracy: ${factor.estimated}`,
            factor.reference,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </Card>
      {reliability && <ReliabilityPanel details={reliability} base={base} />}
      <Card aria-labelledby="scores-title">
        <CardHeader id="scores-title" title="Who follows it, and how strongly" />
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
                  <MarkerIcon {...style(raterId)} />
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
      <DifferenceChart
        title={`How much more ${factor.label.toLowerCase()} the chosen response had`}
        note="Right of 0: the chosen response had more of it than the other one. Ties and equal values are left out."
        unit={factor.unit}
        edges={differences.edges}
        series={differences.raters.flatMap(({ id, counts }) => {
          const found = scores.find(({ raterId }) => raterId === id)
          return found
            ? [{ id, name: found.rater, style: style(id), counts, score: { ...found.score, value: found.score.score } }]
            : []
        })}
        hrefs={Object.fromEntries(models.map(({ id }) => [id, `${pairs}&model=${id}`]))}
      />
      {model && (
        <Card aria-labelledby="groups-title">
          <CardHeader
            id="groups-title"
            title="The pairs behind it"
            note={
              gap && gap.gap !== null
                ? `Gap ${formatGap(gap.gap)} ${formatInterval(gap)} on ${countOf(gap.n, 'pair')}${gap.paired ? ' both decided' : ''}, q ${formatProbability(gap.q)}.`
                : 'No gap can be computed.'
            }
          />
          {models.length > 1 && (
            <nav aria-label="Model" className="mb-4 flex flex-wrap gap-2">
              {models.map(({ id, name }) => (
                <Link
                  key={id}
                  href={`?model=${id}`}
                  scroll={false}
                  {...(id === model ? { 'aria-current': 'true' as const } : {})}
                  className="rounded-full border px-3 py-1 text-muted hover:text-ink aria-[current=true]:border-ink aria-[current=true]:text-ink"
                >
                  <MarkerIcon {...style(id)} />
                  {name}
                </Link>
              ))}
            </nav>
          )}
          <GroupLinks groups={groups} current={null} base={`${pairs}&model=${model}`} />
        </Card>
      )}
    </div>
  )
}
