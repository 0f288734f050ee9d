import { copyIntegers } from '@/lib/db/copy-out'
import type { DatasetRow } from '@/lib/db/dataset'
import { listFactors } from '@/lib/db/factor'
import { loadColumn } from '@/lib/db/measurement'
import { listRaters, settingOf } from '@/lib/db/rater'
import { eachPairId, eachPrompt, eachResponse } from '@/lib/db/stored-texts'
import { createKeys, createRegistry, type Registry } from '@/lib/ingest/assembly/registry'
import { choiceBySign } from '@/lib/words/rater'
import type { Progress } from '@/lib/work/progress'
import type { KnownColumn } from './imported-columns'

const EARLIER = { file: 'an earlier version', line: 0 }
const UNREADABLE = 2

/**
 * What a dataset holds already, so that later files can add to it: the keys of its texts, who voted on which pair, and
 * its imported factors. Reads every text once; keeps 128-bit keys and numbers. Empty for a dataset without rows.
 */
export async function loadKnown(
  dataset: DatasetRow,
  report: Progress['report'],
): Promise<{ readonly registry: Registry; readonly columns: readonly KnownColumn[] }> {
  const registry = createRegistry()
  if (dataset.status !== 'ready') return { registry, columns: [] }
  await knowTexts(registry, dataset, report)
  await knowVotes(registry, dataset.id)
  const columns: KnownColumn[] = []
  for (const factor of await listFactors(dataset.id)) {
    if (factor.origin !== 'imported') continue
    const values = await loadColumn(dataset.id, factor, dataset.responses)
    const isRounded = values instanceof Float32Array
    const { factor: number } = registry.placeFactor(factor.label, isRounded)
    for (const [response, value] of values.entries())
      if (!Number.isNaN(value)) registry.setValue(number, response, value)
    columns.push({ name: factor.label, isRounded, length: values.length })
  }
  return { registry, columns }
}

async function knowTexts(registry: Registry, { id, responses, pairs }: DatasetRow, report: Progress['report']) {
  const keys = createKeys()
  for await (const { externalId, text, source } of eachPrompt(id))
    registry.prompts.place(registry.promptKey({ promptId: externalId, prompt: text, source }, keys.prompt))
  let read = 0
  for await (const { promptIndex, ...response } of eachResponse(id)) {
    registry.prompts.keyAt(promptIndex, keys.prompt)
    registry.responses.place(registry.responseKey(keys.prompt, response, keys.a))
    // Progress counts the new files' bytes: reading what is there shows as none, but can be stopped.
    if (++read % 10_000 === 0) await report(0, responses)
  }
  const firsts = new Int32Array(pairs)
  const seconds = new Int32Array(pairs)
  const query = `select index, a_index, b_index from pair where dataset_id = ${Number(id)}`
  await copyIntegers(query, 3, -1, ([pair = 0, a = 0, b = 0]) => {
    firsts[pair] = a
    seconds[pair] = b
  })
  for await (const { index, externalId } of eachPairId(id)) {
    const [a, b] = [firsts[index] ?? 0, seconds[index] ?? 0]
    registry.responses.keyAt(a, keys.a)
    registry.responses.keyAt(b, keys.b)
    registry.placePair(registry.pairKey(externalId, keys.a, keys.b, keys.pair), a, b, EARLIER)
  }
}

async function knowVotes(registry: Registry, datasetId: number): Promise<void> {
  for (const { name, kind, setting } of await listRaters(datasetId))
    registry.raters.place({ name, kind, setting: settingOf(setting) })
  const query = `select pair_index, rater_index, choice from preference
    where dataset_id = ${Number(datasetId)} and rater_index >= 0`
  await copyIntegers(query, 3, UNREADABLE, ([pair = 0, rater = 0, choice = UNREADABLE]) => {
    registry.votes.add(pair, rater, choice === UNREADABLE ? null : choiceBySign(choice), EARLIER)
  })
}
