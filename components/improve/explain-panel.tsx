import { IntervalChart } from '@/components/charts/interval/interval-chart'
import { Term } from '@/components/profile/term'
import type { Explanation } from '@/lib/improve/explanation'
import { formatShare } from '@/lib/words/format'
import { formatPercent, pointsWords, possessive, samplingWords } from '@/lib/words/improve-words'
import { foreseers, foreseerTwin } from './explain-rows'
import type { ShownRater } from './improve-raters'
import { LeftOutFactors } from './left-out-factors'

type ExplainPanelProps = {
  readonly explanation: Explanation
  readonly rater: ShownRater
  readonly judges: readonly ShownRater[]
  readonly ticked: readonly string[]
  readonly onTick: (ticked: readonly string[]) => void
}

/** How much of a rater's choices the factors foresee, on one axis with all that it is to be compared with. */
export function ExplainPanel({ explanation, rater, judges, ticked, onTick }: ExplainPanelProps) {
  const ways = foreseers(explanation, rater, judges)
  const { person, newAuthors, leftOut, weights } = explanation
  return (
    <IntervalChart
      id="explained"
      title="How much do these factors explain?"
      note={
        <>
          <Term id="foreseen">Share</Term> of {possessive(rater.name)} choices foreseen,{' '}
          <Term id="heldOut">held out</Term> in ten parts by connected prompts, with 95% intervals;{' '}
          {samplingWords(explanation)}. Judges: how often they chose alike, a tie counts half.
        </>
      }
      names={{ row: 'What foresees', mark: '', value: 'Share foreseen' }}
      twin={foreseerTwin(ways)}
      rows={ways.map(({ row }) => row)}
      series={[{ id: 'share', name: '', style: rater.style }]}
      format={formatPercent}
      tick={formatShare}
      origin={0.5}
      less="worse than a coin"
      more="better"
      foot={
        <div className="mt-2 grid gap-2 border-t pt-3 text-muted text-sm">
          {person && (
            <p>
              <Term id="onePerson">One person</Term>: one of {person.annotators} annotators against the others, on pairs
              where these agree
              {person.above ? `; ${pointsWords(person.above)} points beside the factors there` : ''}. No ceiling.
            </p>
          )}
          <p>
            <Term id="newAuthors" />:{' '}
            {'refused' in newAuthors ? `${newAuthors.refused}.` : 'whose responses the model never saw.'}
          </p>
          <LeftOutFactors
            leftOut={leftOut}
            ticked={ticked.filter((id) => weights.some(({ factor }) => factor === id))}
            onTick={onTick}
          />
        </div>
      }
    />
  )
}
