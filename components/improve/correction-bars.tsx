import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import type { Correction } from '@/lib/improve/correction'
import type { Told } from '@/lib/improve/told'
import { tiesDecidedWords } from '@/lib/words/correction-words'
import { countOf, formatCount, formatEstimate, formatInterval, formatShare } from '@/lib/words/format'
import { formatPercent } from '@/lib/words/improve-words'
import { PEOPLE, type ShownRater } from './improve-raters'
import { toldMark } from './told-mark'

const kappaWords = (told: Told | null): string =>
  told === null ? '–' : [formatEstimate(told), formatInterval(told)].filter(Boolean).join(' ')

type CorrectionBarsProps = { readonly correction: Correction; readonly judge: ShownRater }

/** Agreement with people of the judge, of the factors alone, and of both: held out, ties kept. */
export function CorrectionBars({ correction, judge }: CorrectionBarsProps) {
  const { pairs, of, prompts, judgeAlone, factorsAlone, corrected, tiesDecided, tieShare, kappa } = correction
  const row = (id: string, label: string, note: string, told: Told | null, style = judge.style): IntervalRow => ({
    ...{ id, label, note, href: null },
    marks: [{ ...toldMark(0, told), style }],
  })
  const rows = [
    row('as-it-is', judge.name, 'as it is', judgeAlone),
    row('factors', 'Factors alone', 'without its verdicts', factorsAlone, PEOPLE.style),
    row('both', 'Both', tieShare > 0 ? 'corrected, ties kept' : 'corrected', corrected),
    ...(tiesDecided ? [row('decided', 'Both, no ties', 'the factors decide them', tiesDecided.agreement)] : []),
  ]
  return (
    <IntervalChart
      id={`corrected-${judge.id}`}
      title={`How often ${judge.name} chooses as people, as it is and corrected`}
      note={
        <>
          Share of <Term id="heldOut">held-out</Term> choices of people that each makes too, a tie counting half, with
          95% intervals; {formatCount(pairs)} of the {countOf(of, 'pair')} that people decided,{' '}
          {countOf(prompts, 'prompt')}.
        </>
      }
      names={{ row: 'Who', mark: '', value: 'Agreement' }}
      rows={rows}
      series={[{ id: 'agreement', name: '', style: judge.style }]}
      format={formatPercent}
      tick={formatShare}
      origin={0.5}
      less="against people"
      more="as people"
      foot={
        <div className="mt-2 grid gap-1 border-t pt-3 text-muted text-sm">
          {tiesDecided && (
            <p>
              <Term id="keptTies" />: {formatCount(Math.round(tieShare * pairs))} pairs stay ties.{' '}
              {tiesDecidedWords(tieShare, tiesDecided.agreement, tiesDecided.gain)}
            </p>
          )}
          <p>
            <Term id="kappa" /> with people on decided pairs: {kappaWords(kappa.before)} → {kappaWords(kappa.after)}.
          </p>
        </div>
      }
    />
  )
}
