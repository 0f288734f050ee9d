import { dumbbellTwin } from '@/components/charts/dumbbell/dumbbell-twin'
import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { heatmapTwin } from '@/components/charts/heatmap/heatmap-words'
import { slopeLines } from '@/components/charts/slope/slope-ranks'
import { slopeTwin } from '@/components/charts/slope/slope-twin'
import { gapLines } from '@/components/profile/gap-lines'
import { HEATMAP_NAMES, heatmapRows } from '@/components/profile/heatmap-rows'
import { estimateOf } from '@/lib/profile/estimate-of'
import { gapVerdict } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import { agreementWith, ceilingWith, firstCeiling, profileOf } from '@/lib/profile/shown-models'
import type { Estimate } from '@/lib/statistics/estimate'
import { definitionIn } from '@/lib/words/definitions/definition-in'
import { type Edition, notesIn } from '@/lib/words/edition'
import {
  formatCount,
  formatEstimate,
  formatGap,
  formatInterval,
  formatProbability,
  formatScore,
  formatShare,
  inDigitsOf,
} from '@/lib/words/format'
import type { PanelId } from '@/lib/words/panels'
import { ALIGNMENT_MEASURES } from '@/lib/words/score'
import { GAP_VERDICTS } from '@/lib/words/verdict-words'

export type FileTable = { readonly title: string; readonly twin: Twin }

type Shown = {
  readonly profile: Profile
  readonly edition: Edition
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
}
type Format = (value: number | null) => string
const NONE: Estimate = { value: null, low: null, high: null }

const word = (text: string): TwinCell => ({ text, value: text })
const cell = (value: number | null, format: Format): TwinCell => ({ text: format(value), value })
const count = (value: number): TwinCell => ({ text: formatCount(value), value })
const estimate = (each: Estimate, format: Format = formatScore): TwinCell => ({
  text: `${formatEstimate(each, format)} ${each.value === null ? '' : formatInterval(each, format)}`.trim(),
  value: each.value,
})

/** `words`: how many columns from the left are words. */
function table(title: string, labels: readonly string[], rows: readonly (readonly TwinCell[])[], words = 1): FileTable {
  const columns = labels.map((label, at) => ({ id: `${at} ${label}`, label, numeric: at >= words }))
  return { title, twin: { columns, rows } }
}

function alignmentTable({ profile, edition, models }: Shown): FileTable {
  const found = new Map(profile.alignments.map((each) => [each.rater, each]))
  const hasHalves = models.some(({ id }) => ceilingWith(profile, id) !== null)
  const lines = models.flatMap(({ id, name }) => {
    const [alignment, agreement] = [found.get(id), agreementWith(profile, id)]
    if (!alignment) return []
    const alignments = ALIGNMENT_MEASURES.map((measure) => estimate(alignment[measure]))
    const alike = agreement
      ? [estimate(agreement.agreement, formatShare), estimate(agreement.kappa), count(agreement.n)]
      : [word('–'), word('–'), word('–')]
    const beside = ceilingWith(profile, id)
    const halves = beside
      ? [
          estimate(beside.model.kendall),
          estimate(beside.people.kendall),
          estimate(beside.difference.kendall, formatGap),
        ]
      : [word('–'), word('–'), word('–')]
    return [[word(name), count(alignment.factors), ...alignments, ...alike, ...(hasHalves ? halves : [])]]
  })
  const ceiling = firstCeiling(profile)
  const people = ceiling
    ? [
        [
          ...[word('People among themselves'), count(ceiling.factors)],
          ...ALIGNMENT_MEASURES.map((measure) => estimate(ceiling[measure])),
          ...[word(''), word(''), word('')],
        ],
      ]
    : []
  const labels = [
    'Model',
    'Factors',
    ...ALIGNMENT_MEASURES.map((measure) => definitionIn(edition, measure).label),
    'Same choice',
    'κ',
    'n',
    ...(hasHalves ? ['Against half of people', 'Their other half', 'Difference'] : []),
  ]
  return table('How close the models come to people', labels, [...lines, ...people])
}

function scatterTable({ rows, models }: Shown): FileTable {
  const lines = rows.flatMap(({ label, people, models: others }) =>
    others.map(({ score, gap }, at) => [
      ...[word(label), word(models[at]?.name ?? ''), cell(people?.value ?? null, inDigitsOf(people ?? NONE))],
      ...[
        cell(score.value, inDigitsOf(score)),
        cell(gap?.value ?? null, inDigitsOf(gap ?? NONE, formatGap)),
        count(gap?.n ?? score.n),
      ],
    ]),
  )
  return table('People against models', ['Factor', 'Model', 'People', 'Model score', 'Gap', 'n'], lines, 2)
}

function gapTable({ profile, edition, rows, models }: Shown): FileTable {
  const lines = gapLines(profile, rows, models).map(({ factor, model, gap }) => [
    ...[
      word(factor),
      word(model),
      ...[gap.referenceScore, gap.modelScore].map((score) => cell(score, inDigitsOf(estimateOf(gap)))),
    ],
    estimate(estimateOf(gap), formatGap),
    ...[cell(gap.q, formatProbability), count(gap.n), word(gap.paired ? 'common' : 'own')],
    ...(edition === 1 ? [] : [word(GAP_VERDICTS[gapVerdict(gap)])]),
  ])
  const labels = ['Factor', 'Model', 'People', 'Model score', 'Gap', 'q', 'n', 'Pairs']
  if (edition > 1) return table('Every gap in numbers', [...labels, 'Verdict'], lines, 2)
  return table('Every gap in numbers', labels, lines, 2)
}

function ratersTable({ profile }: Shown): FileTable {
  const lines = profile.raters.map(({ name, kind, setting, decided, ties, missing, orders, of }) => [
    word(name),
    word(
      kind === 'human'
        ? of === null
          ? 'person'
          : `majority of ${of}`
        : `model, ${setting === 'generation' ? 'writing' : 'judging'}`,
    ),
    ...[count(decided), count(ties), count(missing)],
    ...(orders
      ? [estimate(orders.flipRate, formatShare), estimate(orders.firstShown, formatShare)]
      : [word(''), word('')]),
  ])
  return table('Who chose', ['Rater', 'Kind', 'Decided', 'Ties', 'Missing', 'Flipped', 'First shown'], lines, 2)
}

function agreementTable({ profile }: Shown): FileTable {
  const names = new Map(profile.raters.map(({ id, name }) => [id, name]))
  const lines = profile.agreements.map(({ first, second, agreement, agreementWithoutTies, kappa, n }) => [
    ...[word(names.get(first) ?? first), word(names.get(second) ?? second)],
    ...[estimate(agreement, formatShare), estimate(agreementWithoutTies, formatShare), estimate(kappa), count(n)],
  ])
  return table('Who agrees with whom', ['Rater', 'and', 'Same choice', 'Without ties', 'κ', 'n'], lines, 2)
}

const peopleIn = ({ reference }: Profile): string | null => (reference === null ? null : 'People')

function weightsTable({ profile, edition, rows, models }: Shown): FileTable {
  const twin = dumbbellTwin(rows, models, peopleIn(profile), null)
  return { title: notesIn(edition).weightsTitle, twin }
}

function slopeTable({ profile, rows, models }: Shown): FileTable {
  return { title: 'What ranks first', twin: slopeTwin(slopeLines(rows), models, peopleIn(profile) ?? '', null) }
}

function heatmapTable({ profile, rows, models }: Shown): FileTable {
  const content = heatmapRows(rows, models, peopleIn(profile), null)
  return { title: 'Raters against factors', twin: heatmapTwin(content, HEATMAP_NAMES, formatScore) }
}

const TABLES: Readonly<Record<Exclude<PanelId, 'method'>, (shown: Shown) => FileTable>> = {
  factors: weightsTable,
  alignment: alignmentTable,
  scatter: scatterTable,
  slope: slopeTable,
  heatmap: heatmapTable,
  gaps: gapTable,
  raters: ratersTable,
  agreement: agreementTable,
}

/** A panel of a report as a table, with the same words and digits as on the page; `null` where it has no numbers. */
export function fileTable(panel: PanelId, shown: Shown): FileTable | null {
  if (panel === 'method') return null
  const { edition, profile, models } = shown
  const made = TABLES[panel]({ ...shown, profile: edition === 1 ? profile : profileOf(profile, models) })
  return made.twin.rows.length === 0 ? null : made
}
