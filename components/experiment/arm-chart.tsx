'use client'

import { modelStyle, type RaterStyle } from '@/components/charts/frame/marker'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import { Term } from '@/components/profile/term'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult } from '@/lib/improve/experiments/result'
import { verdictHead } from '@/lib/words/experiments/arm-verdict-words'
import { OUTCOME_WORDS } from '@/lib/words/experiments/experiment-words'
import { countOf, formatGap } from '@/lib/words/format'
import { formatPoints } from '@/lib/words/improve-words'
import { armName, orderedArms, plannedArm } from './arm-facts'

const GREY: RaterStyle = { colour: 'var(--control)', shape: 'square' }
const TREATED: RaterStyle = modelStyle(1)

const roleOf = ({ arm, names, planned, verdict }: ArmResult): string =>
  `${names ? '' : `${arm} · `}${isControl(arm) ? 'control' : `${planned ? 'planned · ' : ''}${verdictHead({ arm, verdict }).toLowerCase()}`}`

type ArmChartProps = { readonly result: ExperimentResult; readonly within?: string }

/** The plan's outcome of every arm against the baseline, with its interval: controls grey. */
export function ArmChart({ result, within = '' }: ArmChartProps) {
  const { outcome } = result
  const arms = orderedArms(result).filter(({ arm }) => !isBaseline(arm))
  const planned = plannedArm(result)
  const { prompts, pairs } = planned?.overBaseline ?? result
  const isRaters = arms.some(({ names }) => names !== null)
  return (
    <IntervalChart
      id={`${within}arms`}
      title={`${OUTCOME_WORDS[outcome].name}, by arm`}
      note={
        <>
          {!isRaters && (
            <>
              Grey: <Term id="controlArm">controls</Term>.{' '}
            </>
          )}
          {outcome === 'movement' ? (
            <Term id="movementTowardsPeople">Score points along the gaps seen on development</Term>
          ) : (
            'Points of 100'
          )}
          , against the baseline; {countOf(prompts, isRaters ? 'prompt' : 'test prompt')}
          {pairs !== prompts && `, ${countOf(pairs, 'pair')}`}; paired intervals. Filled: leaves out no change.
        </>
      }
      names={{ row: 'Arm', mark: 'Role', value: OUTCOME_WORDS[outcome].name }}
      rows={arms.map((arm) => ({
        ...{ id: arm.arm, label: armName(arm), note: roleOf(arm), href: null },
        marks: [
          {
            series: 0,
            style: isControl(arm.arm) ? GREY : TREATED,
            value: arm.overBaseline?.value ?? null,
            low: arm.overBaseline?.low ?? null,
            high: arm.overBaseline?.high ?? null,
            n: arm.overBaseline?.pairs ?? 0,
          },
        ],
      }))}
      series={[{ id: 'arm', name: '', style: TREATED }]}
      format={outcome === 'movement' ? formatGap : formatPoints}
      {...(outcome === 'movement' ? {} : { tick: (value: number) => formatPoints(value).replace(/\.0$/, '') })}
      less={outcome === 'movement' ? 'away from people' : 'worse'}
      more={outcome === 'movement' ? 'towards people' : 'better'}
    />
  )
}
