import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import type { Explanation } from '@/lib/improve/explanation'
import { formatScore } from '@/lib/words/format'
import type { ShownRater } from './improve-raters'
import { useFolded } from './model-weights-panel'
import { toldMark } from './told-mark'

const EXPECTED = { colour: 'var(--muted)', shape: 'diamond' } as const
const ALWAYS = { colour: 'var(--ink)', shape: 'triangle' } as const

type AmplificationPanelProps = {
  readonly explanation: Explanation
  readonly rater: ShownRater
  readonly factorsHref: string
}

/** How far factors are followed by the rater, by the model's expected choices, and by always taking the likelier response. */
export function AmplificationPanel({ explanation, rater, factorsHref }: AmplificationPanelProps) {
  const rows = [...explanation.amplification]
    .filter((each) => each.rater !== null)
    .sort((one, other) => Math.abs(other.rater?.value ?? 0) - Math.abs(one.rater?.value ?? 0))
    .map(
      ({ factor, label, rater: own, expected, always }): IntervalRow => ({
        ...{ id: factor, label, note: '', href: `${factorsHref}/${encodeURIComponent(factor)}` },
        marks: [toldMark(0, own), toldMark(1, expected), toldMark(2, always)],
      }),
    )
  const { shown, foot } = useFolded('amplified', rows)
  if (rows.length === 0) return null
  return (
    <IntervalChart
      id="amplification"
      title="Always taking the likelier response follows factors further"
      note={
        <>
          <Term id="amplification" />: how far each factor is followed, on the same pairs, held out; 95% intervals,
          filled where they leave out 0.
        </>
      }
      names={{ row: 'Factor', mark: 'Whose choices', value: 'Score' }}
      rows={shown}
      series={[
        { id: 'rater', name: rater.name === 'people' ? 'People' : rater.name, style: rater.style },
        { id: 'expected', name: 'the model’s expected choices', style: EXPECTED },
        { id: 'always', name: 'always the likelier one', style: ALWAYS },
      ]}
      format={formatScore}
      less="less of it"
      more="more of it"
      foot={foot}
    />
  )
}
