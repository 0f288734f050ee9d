import { CurveChart } from '@/components/charts/curve/curve-chart'
import { Term } from '@/components/profile/term'
import type { Explanation } from '@/lib/improve/explanation'
import { formatShare } from '@/lib/words/format'
import { formatPercent } from '@/lib/words/improve-words'
import type { ShownRater } from './improve-raters'
import { toldMark } from './told-mark'

const TICKS = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((at) => ({ at, text: formatShare(at) }))

type CalibrationPanelProps = { readonly explanation: Explanation; readonly rater: ShownRater }

/** Whether the model is right as often as it is sure. */
export function CalibrationPanel({ explanation, rater }: CalibrationPanelProps) {
  const points = explanation.calibration.map(({ chance, right }) => ({
    at: chance,
    name: `Sure of ${formatPercent(chance)}`,
    mark: toldMark(0, right),
  }))
  if (points.length === 0) return null
  return (
    <CurveChart
      id="calibration"
      title="Can its chances be taken at their word?"
      note={
        <>
          <Term id="calibration" />: held-out pairs in {points.length} groups of about {points[0]?.mark.n} by how sure
          the factors make the model of the likelier response, and how often it was right; 95% intervals. On the dashed
          line it is right as often as it is sure; below, it is too sure.
        </>
      }
      points={points}
      ticks={TICKS}
      style={rater.style}
      against="diagonal"
      look="points"
      format={formatPercent}
      across="chance of the likelier response"
      up="right"
    />
  )
}
