'use client'

import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import { Term } from '@/components/profile/term'
import type { ExperimentResult, Measured } from '@/lib/improve/experiments/result'
import { armWords } from '@/lib/words/experiments/experiment-words'
import { formatScore } from '@/lib/words/format'

const mark = (series: number, told: Measured | null) => ({
  ...{ series, value: told?.value ?? null, low: told?.low ?? null, high: told?.high ?? null, n: told?.pairs ?? 0 },
})

type LevelChangesProps = {
  readonly generation: ExperimentResult['generation']
  readonly factorsHref: string | null
  readonly within?: string
}

/** What an arm does more of at higher score levels, before and after: the generation profile. */
export function LevelChanges({ generation, factorsHref, within = '' }: LevelChangesProps) {
  return generation.map(({ arm, factors }) => (
    <IntervalChart
      key={arm}
      id={`${within}levels-${arm}`}
      title={`Written for scores 1 to 5: ${armWords(arm).name}`}
      note={
        <>
          What the writer does more of at higher levels, before and after, beside what people follow:{' '}
          <Term id="generationGap">its profile as a writer</Term>.
        </>
      }
      names={{ row: 'Factor', mark: 'Who', value: 'Score' }}
      rows={factors.map(({ factor, label, people, before, after }) => ({
        ...{ id: factor, label, note: '', href: factorsHref && `${factorsHref}/${encodeURIComponent(factor)}` },
        marks: [{ series: 0, value: people, low: null, high: null, n: 0 }, mark(1, before), mark(2, after)],
      }))}
      series={[
        { id: 'people', name: 'people', style: HUMAN_STYLE, faint: true },
        { id: 'before', name: 'before', style: modelStyle(1), faint: true },
        { id: 'after', name: 'after', style: modelStyle(1) },
      ]}
      format={formatScore}
      less="less of it"
      more="more of it"
    />
  ))
}
