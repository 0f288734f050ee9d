import { getDataset, listDatasets } from '@/lib/db/dataset'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'
import { listTemplates } from './list-templates'
import { previewRequest, type RequestPreview } from './preview-request'

type Named = { readonly id: number; readonly name: string }

export type TemplateView = {
  /** The version that is looked at. */
  readonly template: Template
  /** All versions, the last first. */
  readonly versions: readonly Template[]
  /** It comes with the product, at its version 1. */
  readonly builtIn: boolean
  readonly preview: RequestPreview
  /** The dataset whose texts the preview shows; `null`: it shows an example. */
  readonly dataset: Named | null
  /** The dataset that was asked for has no texts that fit. */
  readonly unfit: Named | null
  /** Datasets to choose from, the newest first. */
  readonly datasets: readonly Named[]
}

const MOST_DATASETS = 100

/** A template at a version (`null`: the last) with what a model would be sent; `null`: there is no such template. */
export async function loadTemplate(
  key: string,
  version: number | null,
  datasetId: number | null,
): Promise<TemplateView | null> {
  const versions = (await listTemplates()).filter((template) => template.key === key).toReversed()
  const template = version === null ? versions[0] : versions.find((each) => each.version === version)
  if (!template) return null
  const chosen = datasetId === null ? null : await findDataset(datasetId)
  const example = await previewRequest(template, null)
  const preview = chosen ? await previewRequest(template, chosen.id) : example
  // A preview says nothing of where its texts are from: one that equals the example is the example.
  const isExample = JSON.stringify(preview) === JSON.stringify(example)
  return {
    template,
    versions,
    preview,
    builtIn: builtInTemplates.some((each) => each.key === key),
    dataset: isExample ? null : chosen,
    unfit: isExample ? chosen : null,
    datasets: await listChoices(chosen),
  }
}

async function findDataset(id: number): Promise<Named | null> {
  const row = await getDataset(id)
  return row?.status === 'ready' ? { id: row.id, name: row.name } : null
}

async function listChoices(chosen: Named | null): Promise<readonly Named[]> {
  const { rows } = await listDatasets({ text: '', task: null, sort: 'newest', skip: 0, take: MOST_DATASETS })
  const ready = rows.filter(({ status }) => status === 'ready').map(({ id, name }) => ({ id, name }))
  return chosen && !ready.some(({ id }) => id === chosen.id) ? [chosen, ...ready] : ready
}
