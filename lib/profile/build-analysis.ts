import type { Analysis, AnalysisInput } from './analysis'
import { buildControlled } from './build-controlled'
import { buildCorrelation } from './build-correlation'
import { buildLeftOut } from './build-left-out'
import { buildLengthControlled } from './build-length'
import { buildSlices } from './build-slices'
import { estimateRaters } from './estimate-panel'
import { authorsOf } from './held-authors'
import type { ProfileSettings } from './profile'
import { makeStudy } from './study'

/**
 * What single scores cannot say: factors weighed against each other, with length held still, in slices of the data; which
 * of them move together; and what each model's alignment rests on. METHOD §4.
 *
 * The same input as `buildProfile`, with the metadata columns to slice by. Deterministic for a seed.
 *
 * @example buildAnalysis({ ...input, slices: [] }, settings).controlled[0]?.weights
 */
export function buildAnalysis(input: AnalysisInput, settings: ProfileSettings): Analysis {
  const study = makeStudy(input, settings)
  const correlation = buildCorrelation(study)
  return {
    version: 2,
    settings,
    reference: study.reference?.id ?? null,
    controlled: buildControlled(study, correlation),
    authorsApart: study.authors !== null && authorsOf(study) === null,
    lengthControlled: buildLengthControlled(study),
    correlation,
    leftOut: buildLeftOut(study, estimateRaters(study)),
    sliced: buildSlices(study, input.slices),
  }
}
