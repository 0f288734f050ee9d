import { modelStyle, type RaterStyle } from '@/components/charts/frame/marker'
import type { ComparedModel } from '@/lib/profile/comparison'
import type { ComparedEntry } from '@/lib/profile/findings/comparison-finding'
import type { Comparison } from '@/lib/profiles/load-comparison'
import { isBounded } from '@/lib/statistics/estimate'
import type { AlignmentMeasure } from '@/lib/words/score'
import type { CompareState } from './compare-parsers'

export type ComparedDataset = Comparison['datasets'][number]

/** One model of one dataset in one setting: a panel, a row of the heatmap, a line of the ranking. */
export type ComparedLine = {
  readonly id: string
  readonly dataset: ComparedDataset
  readonly model: ComparedModel
  readonly style: RaterStyle
  /** The dataset's dashboard with this model alone. */
  readonly href: string
}

/** What a model does in its setting, after its name. */
const SETTING_WORDS = { discrimination: 'judging', generation: 'writing' } as const

export const settingWord = ({ setting }: Pick<ComparedModel, 'setting'>): string =>
  setting === null ? '' : SETTING_WORDS[setting]

export const factorHref = ({ dataset, model }: Pick<ComparedLine, 'dataset' | 'model'>, factor: string): string =>
  `/datasets/${dataset.id}/factors/${encodeURIComponent(factor)}?model=${model.rater}`

/** The models shown, dataset by dataset. Names that a URL made up are passed over. */
export function comparedLines(
  { datasets, models }: Pick<Comparison, 'datasets' | 'models'>,
  { models: asked, setting }: Pick<CompareState, 'models' | 'setting'>,
): readonly ComparedLine[] {
  const chosen = new Set(asked.filter((name) => models.includes(name)))
  return datasets.flatMap((dataset) =>
    dataset.profile.models
      .filter((model) => chosen.size === 0 || chosen.has(model.name))
      .filter((model) => setting === null || model.setting === setting)
      .map((model) => ({
        id: `${dataset.id} ${model.rater}`,
        dataset,
        model,
        style: modelStyle(Math.max(0, models.indexOf(model.name))),
        href: `/datasets/${dataset.id}?models=${model.rater}`,
      })),
  )
}

/** Two datasets of one name are told apart by their numbers. */
export function withDistinctNames(datasets: readonly ComparedDataset[]): readonly ComparedDataset[] {
  const names = datasets.map(({ name }) => name)
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name)
  return datasets.map((dataset) =>
    isTwice(dataset.name) ? { ...dataset, name: `${dataset.name} (${dataset.id})` } : dataset,
  )
}

/** Lines that may be ranked: the same people, of one dataset, over the same factors. */
export function peersOf({ dataset, model }: Pick<ComparedLine, 'dataset' | 'model'>): string {
  const common = model.gaps.flatMap(({ value }, at) => (value === null ? [] : [dataset.profile.factors[at]?.id ?? '']))
  return JSON.stringify([dataset.id, ...common])
}

/** How many alignments, and differences of them, the page holds: a reader chooses among all, shown or not. */
export function alignmentsHeld(datasets: readonly ComparedDataset[], measure: AlignmentMeasure): number {
  const held = datasets.flatMap(({ profile: { models, settings } }) =>
    [...models, ...settings].filter(({ alignment }) => isBounded(alignment[measure])),
  )
  return held.length
}

/** The lines as the sentence on top reads them. */
export function comparedEntries(lines: readonly ComparedLine[], measure: AlignmentMeasure): readonly ComparedEntry[] {
  return lines.map(({ dataset, model }) => ({
    peers: peersOf({ dataset, model }),
    dataset: dataset.name,
    model: model.name,
    setting: model.setting,
    common: model.common,
    similarity: model.alignment[measure],
    settingGap: dataset.profile.settings.find(({ name }) => name === model.name)?.alignment[measure] ?? null,
  }))
}
