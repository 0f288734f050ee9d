import { countExport, selectExport } from '@/lib/datasets/select-export'
import { ping } from '@/lib/db/client'
import { buildAdvice, isDashboardKept } from '@/lib/improvements/advice'
import { loadCorrected } from '@/lib/improvements/load-corrected'
import { loadCorrectionView } from '@/lib/improvements/load-correction-view'
import { loadFileAmplification } from '@/lib/improvements/load-file-amplification'
import {
  loadCorrection,
  loadDisagreement,
  loadDropOne,
  loadExplanation,
  loadLearningCurve,
} from '@/lib/improvements/load-improved'
import { loadPairContributions } from '@/lib/improvements/load-pair-contributions'
import { loadRecipe } from '@/lib/improvements/load-recipe'
import { loadRemedies } from '@/lib/improvements/load-remedies'
import { loadTraining } from '@/lib/improvements/load-training'
import { loadTrainingChoices } from '@/lib/improvements/load-training-choices'
import { loadWinRates } from '@/lib/improvements/load-win-rates'
import { selectTraining } from '@/lib/improvements/select-training'
import { useCorrected } from '@/lib/improvements/use-corrected'
import { loadFilters } from '@/lib/profiles/pairs/load-filters'
import { loadPair } from '@/lib/profiles/pairs/load-pair'
import { loadPairs } from '@/lib/profiles/pairs/load-pairs'
import { suggestPairs } from '@/lib/reports/suggest-pairs'
import { collectGarbage } from '@/lib/threads/collect-garbage'
import { serveCalls } from '@/lib/threads/serve-calls'
import { keepPages } from './keep-pages'
import { loadAnalysis } from './load-analysis'
import { fromKept } from './load-cached'
import { loadDashboard } from './load-dashboard'
import { loadFactor } from './load-factor'
import { loadSignedPack, loadTextPack } from './load-pack'
import { loadCompared } from './load-profile'

/** A use case whose first argument is no dataset, after one. */
const after =
  <Args extends readonly unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
  (_datasetId: number, ...args: Args): Promise<Result> =>
    work(...args)

/** A use case that is loaded when it is called: those that know experiments know how models are asked, 20 MB. */
const later =
  <Args extends readonly unknown[], Result>(load: () => Promise<(...args: Args) => Promise<Result>>) =>
  async (...args: Args): Promise<Result> =>
    (await load())(...args)

const create = async () => {
  const { createExperiment } = await import('@/lib/experiments/create-experiment')
  return (input: Parameters<typeof createExperiment>[0]) => createExperiment(input)
}
const experiments = {
  createExperiment: after(later(create)),
  loadExperimentForm: later(async () => (await import('@/lib/experiments/load-experiment-form')).loadExperimentForm),
  loadExperimentPair: after(
    later(async () => (await import('@/lib/experiments/load-experiment-pair')).loadExperimentPair),
  ),
  planExperiment: after(later(async () => (await import('@/lib/experiments/plan-experiment')).planExperiment)),
  repeatExperiment: after(later(async () => (await import('@/lib/experiments/repeat-experiment')).repeatExperiment)),
}
const reports = {
  draftReport: later(async () => (await import('@/lib/reports/publish-report')).draftReport),
  publishReport: later(async () => (await import('@/lib/reports/publish-report')).publishReport),
  publishVersion: later(async () => (await import('@/lib/reports/publish-report')).publishVersion),
}
const fitDevelopment = later(async () => (await import('@/lib/experiments/fit-on-parts')).fitDevelopment)

/** Reads which texts a dataset's pairs have before somebody waits for a search. */
async function readTexts(datasetId: number): Promise<void> {
  await loadTextPack(datasetId)
}

/** Reads all columns of a dataset before somebody waits for what is chosen by them. */
async function readColumns(datasetId: number): Promise<void> {
  await loadSignedPack(datasetId)
}

/** The use cases that read packed columns or build a profile; the first argument is always the dataset. */
const calls = {
  ...experiments,
  ...reports,
  countExport,
  selectExport,
  loadAnalysis,
  loadCompared,
  loadCorrected,
  loadCorrection,
  loadCorrectionView,
  loadDisagreement,
  loadDropOne,
  loadExplanation,
  loadLearningCurve,
  loadDashboard,
  loadFactor,
  loadFileAmplification,
  loadFilters,
  loadPair,
  loadPairContributions,
  loadPairs,
  loadTraining,
  loadTrainingChoices,
  loadWinRates,
  loadRecipe,
  loadRemedies,
  readColumns,
  readTexts,
  suggestPairs,
  selectTraining,
  useCorrected,
}
export type ProfileCalls = typeof calls

/** The answer of a use case, if nothing has to be built for it. */
const kept = (name: keyof ProfileCalls, args: readonly never[]): Promise<{ readonly value: unknown } | null> =>
  fromKept<unknown>(() => (calls[name] as (...args: readonly never[]) => Promise<unknown>)(...args))

// `ping` is about no dataset: a thread that answers it is ready for the others. Advice and pages are built for the worker.
export const threadCalls = {
  ...{ ...calls, buildAdvice, isDashboardKept, kept, fitDevelopment, ping },
  keepPages: (datasetId: number) => keepPages(datasetId, undefined, collectGarbage),
}
serveCalls(threadCalls)
