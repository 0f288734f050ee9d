import type { Twin } from '@/components/charts/frame/twin'
import { armFacts, armName, gapFacts, hasNoPlan, orderedArms, plannedArm } from '@/components/experiment/arm-facts'
import { experimentFacts, type ReadExperiment } from '@/components/experiment/experiment-result-view'
import { isBaseline } from '@/lib/improve/experiments/plan'
import type { ArmResult, Measured } from '@/lib/improve/experiments/result'
import { armVerdictParts } from '@/lib/words/experiments/arm-verdict-words'
import { gapChangeParts } from '@/lib/words/experiments/gap-change-words'
import type { FindingPart } from '@/lib/words/finding-words'
import { formatEstimate, formatGap, formatInterval, formatScore, formatShare, UNDEFINED } from '@/lib/words/format'
import { FileTableView } from './file-table-view'

const sentence = (parts: readonly FindingPart[]): string => parts.map(({ text }) => text).join('')
const told = (measured: Measured | null, format: (value: number | null) => string = formatGap): string =>
  measured === null ? UNDEFINED : `${formatEstimate(measured, format)} ${formatInterval(measured, format)}`.trim()

/** An experiment in a file: its verdicts in words, and two tables. */
export function ExperimentSection({ experiment }: { readonly experiment: ReadExperiment }) {
  const { question, result, guidance } = experiment
  const arms = orderedArms(result).filter(({ arm }) => !isBaseline(arm))
  const planned = plannedArm(result)
  return (
    <section>
      <h2>Experiment: {question}</h2>
      <p className="quiet">{experimentFacts(experiment).join(' · ')}</p>
      {hasNoPlan(result) && <p>No arm was planned: what follows is exploratory.</p>}
      <ul>
        {arms.map((arm) => (
          <li key={arm.arm}>
            {nameOf(arm)}
            {arm.planned && ', the planned test'}: {sentence(armVerdictParts(armFacts(arm, experiment, result)))}
          </li>
        ))}
      </ul>
      <FileTableView twin={armsTwin(arms)} />
      {planned && (
        <>
          <p>
            {nameOf(planned)}: {sentence(gapChangeParts(gapFacts(planned, result.level), !planned.planned))}
          </p>
          <FileTableView twin={factorsTwin(planned)} />
        </>
      )}
      {guidance.map(({ arm, text }) => (
        <div key={arm}>
          <p className="quiet">{arm} was told:</p>
          <pre>{text}</pre>
        </div>
      ))}
    </section>
  )
}

const nameOf = (arm: ArmResult): string => (arm.names ? armName(arm) : `${armName(arm)} (${arm.arm})`)

const twinOf = (columns: readonly string[], rows: readonly (readonly string[])[]): Twin => ({
  columns: columns.map((label, at) => ({ id: label, label, numeric: at > 0 })),
  rows: rows.map((row) => row.map((text) => ({ text, value: text }))),
})

const armsTwin = (arms: readonly ArmResult[]): Twin =>
  twinOf(
    ['Arm', 'Over baseline', 'Over control', 'Movement', 'Agreement, change', 'κ, change', 'Wins, outside judge'],
    arms.map((arm) => [
      nameOf(arm),
      ...[arm.overBaseline, arm.overControl, arm.movement.change].map((each) => told(each)),
      ...[arm.agreement?.change ?? null, arm.kappa?.change ?? null].map((each) => told(each)),
      told(winsOf(arm), formatShare),
    ]),
  )

const winsOf = ({ wins }: ArmResult): Measured | null =>
  wins.find(({ judge, against }) => judge === 'outside' && against === 'baseline')?.raw ?? null

const factorsTwin = ({ factors, namesUnknown }: ArmResult): Twin =>
  twinOf(
    ['Factor', 'Targeted', 'Before', 'After', 'People', 'Change', 'The gap grew by'],
    factors.map(({ label, targeted, before, after, people, change, gapChange }) => [
      ...[
        label,
        namesUnknown ? 'unknown' : targeted ? 'yes' : 'no',
        formatScore(before),
        formatScore(after),
        formatScore(people),
      ],
      ...[told(change), told(gapChange)],
    ]),
  )
