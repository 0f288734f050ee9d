import { csvLine } from '@/lib/csv'
import type { ArmResult, Measured } from '@/lib/improve/experiments/result'
import type { ReportBody } from './report-payload'

const HEADER = [
  ...['experiment', 'question', 'arm', 'before', 'after', 'planned', 'verdict', 'measure', 'factor', 'targeted'],
  ...['value', 'low', 'high', 'p', 'q', 'basis', 'pairs', 'prompts', 'level', 'look'],
]

type Row = {
  readonly measure: string
  readonly told: Measured | null
  readonly factor?: string
  readonly targeted?: boolean
  readonly q?: number | null
}

/** Everything that was measured of an arm, by name. */
function rowsOf({
  overBaseline,
  overControl,
  q,
  movement,
  agreement,
  kappa,
  flips,
  wins,
  reward,
  selfBias,
  factors,
}: ArmResult) {
  const rows: Row[] = [
    { measure: 'outcome over baseline', told: overBaseline, q },
    { measure: 'outcome over control', told: overControl },
    { measure: 'movement', told: movement.change },
    { measure: 'movement over control', told: movement.overControl },
    { measure: 'movement of targeted factors', told: movement.targeted },
    { measure: 'movement of other factors', told: movement.untargeted },
    ...changes('agreement', agreement),
    { measure: 'agreement over control', told: agreement?.overControl ?? null },
    ...changes('kappa', kappa),
    ...changes('flips', flips),
    ...wins.flatMap(({ judge, against, raw, lengthControlled, overControl: over }): Row[] => [
      { measure: `wins against ${against} by ${judge} judge`, told: raw },
      { measure: `wins against ${against} by ${judge} judge at equal length`, told: lengthControlled },
      { measure: `wins against ${against} by ${judge} judge over control`, told: over },
    ]),
    { measure: 'reward', told: reward },
    { measure: 'self-bias', told: selfBias },
    ...factors.flatMap(({ factor, targeted, change, gapChange, q: own }): Row[] => [
      { measure: 'factor score change', told: change, factor, targeted },
      { measure: 'gap change', told: gapChange, factor, targeted, q: own },
    ]),
  ]
  return rows.filter(({ told }) => told !== null)
}

const changes = (
  measure: string,
  told: { readonly before: Measured | null; readonly after: Measured | null; readonly change: Measured | null } | null,
): readonly Row[] => [
  { measure: `${measure} before`, told: told?.before ?? null },
  { measure: `${measure} after`, told: told?.after ?? null },
  { measure: `${measure} change`, told: told?.change ?? null },
]

/** Every number of a report's experiments, a line each, at full precision. What is undefined is empty or left out. */
export function experimentsCsv({ experiments = [] }: Pick<ReportBody, 'experiments'>): string {
  const lines = experiments.flatMap(({ id, question, result }) =>
    result.arms.flatMap((arm) =>
      rowsOf(arm).map(({ measure, told, factor = null, targeted = null, q = null }) => [
        ...[id, question, arm.arm, arm.names?.before ?? null, arm.names?.after ?? null, String(arm.planned)],
        ...[arm.verdict, measure, factor, targeted === null ? null : String(targeted)],
        ...[told?.value ?? null, told?.low ?? null, told?.high ?? null, told?.p ?? null, q, told?.basis ?? null],
        ...[told?.pairs ?? null, told?.prompts ?? null, result.level, result.look],
      ]),
    ),
  )
  return [HEADER, ...lines].map(csvLine).join('')
}
