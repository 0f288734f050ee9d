import { Term } from '@/components/profile/term'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult, Measured } from '@/lib/improve/experiments/result'
import { countOf, formatGap, formatScore, formatShare } from '@/lib/words/format'
import { formatPoints } from '@/lib/words/improve-words'
import { armName } from './arm-facts'
import { type ArmColumn, ArmTable } from './arm-table'
import { ToldNumber } from './told-number'

const plain = (told: Measured | null | undefined, format: (value: number | null) => string) => (
  <ToldNumber told={told ?? null} format={format} reason="no pair that can be counted" />
)

/** A change against the baseline: the baseline itself has none. */
function over(arm: ArmResult, told: Measured | null | undefined, format: (value: number | null) => string) {
  return isBaseline(arm.arm) ? '' : plain(told, format)
}

const noControl = ({ arm, control }: ArmResult): string =>
  isControl(arm) ? 'is a control' : control === null ? 'no control' : 'no pair that can be counted'

const columnsOf = (isRaters: boolean): readonly ArmColumn[] => [
  ...(isRaters
    ? [
        {
          id: 'before',
          title: 'Agreement before',
          cell: ({ agreement }: ArmResult) => plain(agreement?.before, formatShare),
        },
      ]
    : []),
  {
    id: 'agreement',
    title: <Term id="judgeAgreement">Agreement</Term>,
    cell: ({ agreement }) => plain(agreement?.after, formatShare),
  },
  {
    id: 'change',
    title: isRaters ? 'Change, points' : 'Against the baseline, points',
    cell: (arm) => over(arm, arm.agreement?.change, formatPoints),
  },
  ...(isRaters
    ? []
    : [
        {
          id: 'control',
          title: <Term id="controlArm">Against its control</Term>,
          cell: (arm: ArmResult) =>
            isBaseline(arm.arm) || isControl(arm.arm) ? (
              ''
            ) : (
              <ToldNumber told={arm.agreement?.overControl ?? null} format={formatPoints} reason={noControl(arm)} />
            ),
        },
      ]),
  { id: 'kappa', title: <Term id="kappa">κ</Term>, cell: ({ kappa }) => plain(kappa?.after, formatScore) },
  { id: 'kappa-change', title: 'Change of κ', cell: (arm) => over(arm, arm.kappa?.change, formatGap) },
  { id: 'flips', title: <Term id="flipRate">Flips</Term>, cell: ({ flips }) => plain(flips?.after, formatShare) },
  { id: 'flips-change', title: 'Change of flips, points', cell: (arm) => over(arm, arm.flips?.change, formatPoints) },
]

type JudgeNumbersProps = { readonly result: ExperimentResult; readonly isRaters: boolean; readonly within?: string }

/** Agreement, κ and flips of every arm, paired against baseline and control. */
export function JudgeNumbers({ result, isRaters, within = '' }: JudgeNumbersProps) {
  const missing = result.arms.filter((arm) => arm.missing > 0)
  return (
    <ArmTable
      id={`${within}agreements`}
      title="Agreement with people"
      note={
        <>
          {isRaters
            ? 'On all pairs that both read and people decided: nothing was learnt from them.'
            : `On the ${countOf(result.pairs, 'test pair')} of ${countOf(result.prompts, 'prompt')}; a tie counts half.`}{' '}
          Changes are paired, prompts are the units.
          {missing.length > 0 &&
            ` Left out, as this arm or the one before it could not be read: ${missing.map((arm) => `${armName(arm)} ${countOf(arm.missing, 'pair')}`).join(', ')}.`}
        </>
      }
      result={result}
      columns={columnsOf(isRaters)}
    />
  )
}
