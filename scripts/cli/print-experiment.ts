import { armFacts, orderedArms } from '@/components/experiment/arm-facts'
import type { ExperimentOutlook } from '@/lib/experiments/plan-experiment'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult, Measured } from '@/lib/improve/experiments/result'
import { EXPERIMENT_PARTS } from '@/lib/protocol/run-plan'
import { armVerdictParts } from '@/lib/words/experiments/arm-verdict-words'
import { shownWords } from '@/lib/words/experiments/shown-words'
import {
  countOf,
  formatCount,
  formatEstimate,
  formatGap,
  formatInterval,
  formatScore,
  formatShare,
  UNDEFINED,
} from '@/lib/words/format'

const level = (value: number): string => formatScore(value, 3).replace(/0+$/, '')

/** Parts, calls and what could show, before anything is stored or asked. */
export function printOutlook(outlook: ExperimentOutlook): void {
  const { arms, added, sizes, rounds, calls, foresight, look } = outlook
  console.log(`Arms: ${arms.map(({ key }) => key).join(', ')}`)
  for (const { arm, reason } of added) console.log(`  ${arm} was added: ${reason}`)
  if (outlook.shown > 0) console.log(shownWords(outlook.shown))
  console.table(
    EXPERIMENT_PARTS.map((part) => ({
      part,
      ...{ prompts: sizes[part].prompts, pairs: sizes[part].pairs },
      calls: rounds.filter((round) => round.part === part).reduce((sum, round) => sum + round.calls, 0),
    })),
  )
  console.log(
    calls === 0
      ? 'Nobody is asked.'
      : `${countOf(calls, 'call')}. Their cost is estimated from the first few, before the rest is asked.`,
  )
  console.log(
    `The smallest changes that so many prompts can show: agreement ± ${formatScore(foresight.agreement)}, movement ${formatScore(foresight.movement)}.`,
  )
  console.log(`Its test part would be looked at for the ${ordinal(look)} time: it tests at ${level(outlook.level)}.`)
}

const ORDINALS = ['first', 'second', 'third']
const ordinal = (number: number): string => ORDINALS[number - 1] ?? `${number}th`

const told = (measured: Measured | null, format: (value: number | null) => string = formatGap): string =>
  measured === null ? UNDEFINED : `${formatEstimate(measured, format)} ${formatInterval(measured, format)}`.trim()

/** What was found, in sentences and tables; before that where it stands. */
export function printExperiment(experiment: ExperimentView): void {
  const { question, status, result, note, dataset, id, used, development } = experiment
  console.log(`${question}\n${dataset.name}, experiment ${id}: ${status}${note === null ? '' : `: ${note}`}`)
  if (development)
    console.table(
      development.gaps.slice(0, 10).map(({ label, people, model, gap, pairs }) => ({
        'gap on development': label,
        ...{ people: formatScore(people), model: formatScore(model), gap: formatGap(gap), pairs },
      })),
    )
  if (result) printResult(result, experiment)
  const cost = used.dollars === null ? '' : `, $${used.dollars.toFixed(2)}`
  console.log(`${formatCount(used.settled)} of ${countOf(used.planned, 'call')} answered${cost}.`)
}

function printResult(result: ExperimentResult, experiment: ExperimentView): void {
  const sentenceOf = (arm: ArmResult): string =>
    armVerdictParts(armFacts(arm, experiment, result))
      .map(({ text }) => text)
      .join('')
  for (const arm of orderedArms(result).filter((each) => !isBaseline(each.arm) && !isControl(each.arm)))
    console.log(`${arm.arm}${arm.planned ? ', the planned test' : ''}: ${sentenceOf(arm)}`)
  const isWriter = result.outcome === 'wins' || result.arms.some(({ wins }) => wins.length > 0)
  console.table(
    result.arms.map((arm) => ({
      arm: arm.arm,
      verdict: arm.verdict,
      'over baseline': told(arm.overBaseline),
      'over control': told(arm.overControl),
      movement: told(arm.movement.change),
      'gap closed': arm.movement.share
        ? `${formatShare(arm.movement.share.value)} ${formatInterval(arm.movement.share, formatShare)}`
        : UNDEFINED,
      ...(isWriter
        ? winsOf(arm)
        : { agreement: told(arm.agreement?.change ?? null), κ: told(arm.kappa?.change ?? null) }),
      calls: arm.calls,
    })),
  )
  console.table(
    result.arms.flatMap(({ arm, factors, namesUnknown }) =>
      (isBaseline(arm) ? [] : factors).map(({ label, targeted, before, after, people, gapChange }) => ({
        ...{
          arm,
          factor: label,
          targeted: namesUnknown ? 'unknown' : targeted ? 'yes' : 'no',
          before: formatScore(before),
        },
        ...{ after: formatScore(after), people: formatScore(people), 'gap grew by': told(gapChange) },
      })),
    ),
  )
  console.log(
    `On ${countOf(result.prompts, 'test prompt')} with ${countOf(result.pairs, 'pair')}, tested at ${level(result.level)} (the ${ordinal(result.look)} look). Intervals are of the same level.`,
  )
}

const winsOf = ({ wins }: ArmResult) =>
  Object.fromEntries(
    (['outside', 'own'] as const).map((judge) => [
      `wins, ${judge} judge`,
      told(wins.find((each) => each.judge === judge && each.against === 'baseline')?.raw ?? null, formatShare),
    ]),
  )
