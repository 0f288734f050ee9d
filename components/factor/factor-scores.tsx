import { briefInterval, lackOf } from '@/components/charts/frame/mark-words'
import type { RaterStyle } from '@/components/charts/frame/marker'
import { gapMark, scoreMark } from '@/components/charts/frame/weight-row'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import type { Gap, Score } from '@/lib/profile/score'
import type { FactorView } from '@/lib/profiles/load-factor'
import { formatEstimate, formatGap, formatProbability, formatScore, inDigitsOf } from '@/lib/words/format'
import { type FactorHrefs, type NamedModel, styleIn } from './factor-props'

type FactorScoresProps = Pick<FactorView, 'scores' | 'gaps' | 'lengthOnly' | 'families'> & {
  readonly label: string
  readonly models: readonly NamedModel[]
  readonly hrefs: FactorHrefs
}

const LENGTH_STYLE: RaterStyle = { colour: 'var(--control)', shape: 'plus' }

function gapNote(gap: Gap | undefined): string {
  if (!gap || gap.gap === null) return ''
  const mark = gapMark(gap)
  const score = inDigitsOf(mark)
  const scores = `${score(gap.modelScore)} against ${score(gap.referenceScore)}`
  const test = lackOf(mark) ? briefInterval(mark) : `q ${formatProbability(gap.q)}`
  return `gap ${formatEstimate(mark, formatGap)}: ${scores}, ${test}`
}

/** People's majority, each annotator and each model on one axis, and what length alone would give. */
export function FactorScores({ scores, gaps, lengthOnly, families, label, models, hrefs }: FactorScoresProps) {
  const rows = [
    ...scores.map(({ raterId, rater, kind, score }) => ({
      id: raterId,
      label: rater,
      style: styleIn(models, raterId),
      score,
      note: kind === 'model' ? gapNote(gaps.find((gap) => gap.rater === raterId)) : '',
      href: hrefs.pairsOf(kind === 'model' ? raterId : null),
    })),
    ...(lengthOnly
      ? [
          {
            id: 'length-only',
            label: 'Length alone',
            note: 'always takes the longer',
            href: null,
            style: LENGTH_STYLE,
            score: lengthOnly,
          },
        ]
      : []),
  ]
  const markOf = (score: Score, series: number) => ({ series, ...scoreMark(score) })
  return (
    <IntervalChart
      id="scores"
      title={`Who follows ${label.toLowerCase()}, and how strongly`}
      note={
        <>
          <Term id="tau14">Factor score</Term>. Whiskers: its <Term id="interval" />, none where there is too little for
          one. Filled: <Term id="benjaminiHochberg">q</Term> &lt; .05; hollow: not shown. Under a model’s name: its{' '}
          <Term id="gap" /> to people, and both scores on the pairs both decided where it judged. Corrected: people’s
          scores and gaps, {families.main}; all other scores, {families.others}.
          {lengthOnly && (
            <>
              {' '}
              <Term id="lengthOnly">Length alone</Term>: a rater that knows nothing else.
            </>
          )}
        </>
      }
      names={{ row: 'Rater', mark: 'Rater', value: 'Score' }}
      rows={rows.map(
        ({ id, label: name, note, href, score }, at): IntervalRow => ({
          id,
          label: name,
          note,
          href,
          marks: [markOf(score, at)],
        }),
      )}
      series={rows.map(({ id, style }) => ({ id, name: '', style }))}
      format={formatScore}
      less="prefers less"
      more="prefers more"
    />
  )
}
