'use client'

import { CurveChart } from '@/components/charts/curve/curve-chart'
import { Term } from '@/components/profile/term'
import { EmptyState } from '@/components/ui/empty-state'
import type { LearningCurve } from '@/lib/improve/learning-curve'
import { countOf, formatCount } from '@/lib/words/format'
import { formatPercent, pointsWords } from '@/lib/words/improve-words'
import type { ShownRater } from './improve-raters'
import { toldMark } from './told-mark'

type LearningCurvePanelProps = { readonly curve: LearningCurve; readonly judge: ShownRater }

/** How the corrected judge gets better with the prompts that people labelled. */
export function LearningCurvePanel({ curve, judge }: LearningCurvePanelProps) {
  const { points, asItIs, draws, refused } = curve
  if (refused || !asItIs) return <EmptyState title="No learning curve">{refused ?? 'No pair has a label.'}</EmptyState>
  const last = points.at(-1)
  return (
    <CurveChart
      id={`curve-${judge.id}`}
      title={`How many labels correcting ${judge.name} takes`}
      note={
        <>
          <Term id="learningCurve">Agreement</Term> with people on held-out pairs, ties kept, by the prompts learnt
          from: means of {draws} draws, band: 95% interval by prompts.{' '}
          {last?.gain &&
            `With ${countOf(last.prompts, 'prompt')} (${countOf(last.pairs, 'pair')}): ${pointsWords(last.gain)} points.`}{' '}
          Nothing is drawn beyond four fifths of the prompts.
        </>
      }
      points={points.map(({ prompts, pairs, agreement }) => ({
        at: Math.log2(prompts),
        name: `${countOf(prompts, 'prompt')}, ${countOf(pairs, 'pair')}`,
        mark: toldMark(0, agreement),
      }))}
      ticks={points.map(({ prompts }) => ({ at: Math.log2(prompts), text: formatCount(prompts) }))}
      style={judge.style}
      against={{ value: asItIs.value, name: `as it is, ${formatPercent(asItIs.value)}` }}
      look="band"
      format={formatPercent}
      across="prompts with people’s labels"
      up="agreement"
    />
  )
}
