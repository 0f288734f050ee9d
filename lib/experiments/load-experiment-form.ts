import { getDataset } from '@/lib/db/dataset'
import { listTestOpenings } from '@/lib/db/experiments/test-opening'
import type { ExperimentForm } from '@/lib/improve/experiments/experiment-view'
import type { ExperimentKind } from '@/lib/improve/experiments/plan'
import { annotatorsBeside } from '@/lib/profiles/annotators-beside'
import { latestOf, listTemplates } from '@/lib/runs/list-templates'
import { loadEndpointChoices } from '@/lib/runs/load-run-form'
import { shownNames } from '@/lib/words/rater'
import { countEligible, findMaterial } from './material'
import { FEWEST_PROMPTS } from './plan-experiment'

/** What an experiment on a dataset can be made of; `null` while the dataset is not imported. */
export async function loadExperimentForm(datasetId: number, kind: ExperimentKind): Promise<ExperimentForm | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const material = await findMaterial(datasetId, null)
  const endpoints = kind === 'raters' ? [] : await loadEndpointChoices()
  const verdicts = latestOf(await listTemplates()).filter((template) => template.kind === 'verdict')
  const common = {
    ...{ dataset: { id: dataset.id, name: dataset.name }, kind, endpoints, verdicts },
    looks: (await listTestOpenings(datasetId)).length,
  }
  if (typeof material === 'string')
    return { ...common, raters: [], annotators: [], prompts: 0, pairs: 0, refused: material }
  const { source, pack, decided } = material
  const names = shownNames(source.input.raters)
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name: names.get(id) ?? name })
  const prompts = countEligible(material)
  return {
    ...common,
    raters: source.judges.map(named),
    annotators: annotatorsBeside(pack).map(named),
    ...{ prompts, pairs: decided.length },
    refused: refusedFor(kind, prompts, endpoints.length, source.judges.length),
  }
}

function refusedFor(kind: ExperimentKind, prompts: number, endpoints: number, judges: number): string | null {
  if (prompts < FEWEST_PROMPTS)
    return `An experiment needs ${FEWEST_PROMPTS} prompts with a pair that people decided; here are ${prompts}. Add labelled pairs.`
  if (kind === 'raters')
    return judges < 2 ? 'Two models that judged these pairs are needed to be compared: add a file with both.' : null
  return endpoints === 0
    ? 'No endpoint is set up: an experiment asks a model. Say where it is with JUDGE_BASE_URL.'
    : null
}
