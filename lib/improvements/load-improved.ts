import { z } from 'zod'
import { getDataset } from '@/lib/db/dataset'
import type { ChoiceSource } from '@/lib/improve/choice-source'
import { correctJudge } from '@/lib/improve/correct-judge'
import type { Correction } from '@/lib/improve/correction'
import { type Disagreement, explainDisagreement } from '@/lib/improve/disagreement'
import { dropEach, explainChoices } from '@/lib/improve/explain-choices'
import type { DropOne, Explanation } from '@/lib/improve/explanation'
import { drawLearningCurve, type LearningCurve } from '@/lib/improve/learning-curve'
import type { RaterInput } from '@/lib/profile/profile'
import { loadCached, type Shape } from '@/lib/profiles/load-cached'
import { type ImproveChoice, loadChoiceSource, settingsOf, WHOLE_IMPROVE_CHOICE } from './load-choice-source'

/** Grows when the same numbers could come out differently. */
const VERSION = 4

const list = z.array(z.unknown())

/** What determines something that was made of a dataset; see `cacheKey`. */
export const improvedKey = (what: string, choice: ImproveChoice, more: readonly unknown[]): readonly unknown[] => [
  ...['improve', VERSION, what, choice.annotator, settingsOf(choice)],
  ...more,
]

type Wanted<Built extends object> = {
  readonly what: string
  readonly choice: ImproveChoice
  /** Id of whom it is about, `null`: people. */
  readonly rater: string | null
  /** Whose pairs it learns from. */
  readonly learns: 'its own' | 'people’s'
  readonly shape: Shape<Built>
  readonly build: (source: ChoiceSource, rater: RaterInput) => Built | null | Promise<Built | null>
}

const raterIn = (source: ChoiceSource, rater: string | null) =>
  rater === null ? source.people : (source.judges.find(({ id }) => id === rater) ?? null)

/** Builds once for a version of the dataset and a choice, keeps it, and hands it back. `null` while not imported. */
async function loadBuilt<Built extends object>(
  datasetId: number,
  { what, choice, rater, learns, shape, build }: Wanted<Built>,
): Promise<Built | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  return loadCached(dataset, improvedKey(what, choice, [rater]), shape, async () => {
    const source = await loadChoiceSource(datasetId, choice, (unread) =>
      raterIn(unread, learns === 'its own' ? rater : null),
    )
    const found = source && raterIn(source, rater)
    return found && build(source, found)
  })
}

const explanationShape: Shape<Explanation> = z.object({
  ...{ rater: z.object(), pairs: z.number(), of: z.number(), prompts: z.number(), largestComponent: z.number() },
  ...{ leftOut: list, lambda: z.number(), p: z.number().nullable(), lengthP: z.number().nullable() },
  ...{ factors: z.object().nullable(), length: z.object().nullable(), aboveLength: z.object().nullable() },
  ...{ judges: list, person: z.object().nullable(), newAuthors: z.object(), weights: list, calibration: list },
  ...{ amplification: list, refused: z.string().nullable() },
})

/** How much of people's choices (or of a model's, by its id) the factors foresee. `null` without such a rater. */
export function loadExplanation(
  datasetId: number,
  choice = WHOLE_IMPROVE_CHOICE,
  rater: string | null = null,
): Promise<Explanation | null> {
  return loadBuilt(datasetId, {
    ...{ what: 'explanation', choice, rater, learns: 'its own', shape: explanationShape },
    build: (source, found) => explainChoices(source, found, settingsOf(choice)),
  })
}

type Dropped = { readonly factors: readonly DropOne[] }

/** How much worse choices are foreseen without each factor. */
export function loadDropOne(
  datasetId: number,
  choice = WHOLE_IMPROVE_CHOICE,
  rater: string | null = null,
): Promise<Dropped | null> {
  return loadBuilt(datasetId, {
    ...{ what: 'drop-one', choice, rater, learns: 'its own', shape: z.object({ factors: list }) },
    build: (source, found) => ({ factors: dropEach(source, found, settingsOf(choice)) }),
  })
}

const disagreementShape: Shape<Disagreement> = z.object({
  ...{ judge: z.string(), both: z.number(), pairs: z.number(), prompts: z.number(), share: z.object().nullable() },
  ...{ right: z.object().nullable(), p: z.number().nullable(), weights: list, kind: z.string().nullable() },
  ...{ unexplained: list, refused: z.string().nullable() },
})

/** What people and a judge disagree on, explained. `null` without people or such a judge. */
export function loadDisagreement(
  datasetId: number,
  judge: string,
  choice = WHOLE_IMPROVE_CHOICE,
): Promise<Disagreement | null> {
  return loadBuilt(datasetId, {
    ...{ what: 'disagreement', choice, rater: judge, learns: 'people’s', shape: disagreementShape },
    build: async (source, found) => {
      const own = await loadExplanation(datasetId, choice)
      return explainDisagreement(source, found, own?.weights ?? [], settingsOf(choice))
    },
  })
}

const correctionShape: Shape<Correction> = z.object({
  ...{ judge: z.object(), pairs: z.number(), of: z.number(), prompts: z.number(), tieShare: z.number() },
  ...{ lambda: z.number(), judgeAlone: z.object().nullable(), factorsAlone: z.object().nullable() },
  ...{ corrected: z.object().nullable(), gain: z.object().nullable(), logLossGain: z.object().nullable() },
  ...{
    tiesDecided: z.object().nullable(),
    kappa: z.object(),
    verdict: z.string(),
    promptsNeeded: z.number().nullable(),
  },
  ...{ verdictWeight: z.object().nullable(), weights: list, gaps: list, threshold: z.number(), penalty: z.number() },
  ...{ leftOut: list, refused: z.string().nullable() },
})

/** A judge's verdicts corrected by what people follow, held out. `null` without people or such a judge. */
export function loadCorrection(
  datasetId: number,
  judge: string,
  choice = WHOLE_IMPROVE_CHOICE,
): Promise<Correction | null> {
  return loadBuilt(datasetId, {
    ...{ what: 'correction', choice, rater: judge, learns: 'people’s', shape: correctionShape },
    build: (source, found) => correctJudge(source, found, settingsOf(choice)),
  })
}

const curveShape: Shape<LearningCurve> = z.object({
  ...{ judge: z.string(), draws: z.number(), asItIs: z.object().nullable(), points: list },
  refused: z.string().nullable(),
})

/** How a corrected judge gains with the prompts that people label. `null` without people or such a judge. */
export function loadLearningCurve(
  datasetId: number,
  judge: string,
  choice = WHOLE_IMPROVE_CHOICE,
): Promise<LearningCurve | null> {
  return loadBuilt(datasetId, {
    ...{ what: 'learning-curve', choice, rater: judge, learns: 'people’s', shape: curveShape },
    build: (source, found) => drawLearningCurve(source, found, settingsOf(choice)),
  })
}
