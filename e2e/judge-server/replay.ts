import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Asked } from './blocks'

/** What a real judge said: as it said it, and the verdict that was read in it. */
export type Replayed = { readonly text: string; readonly winner: 'A' | 'B' | 'tie' | null }
/** `undefined`: nothing is on record for this request. */
export type Replay = (model: string, asked: Asked) => Replayed | undefined

function read(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
}
const linesOf = (file: string): readonly Record<string, string & number>[] =>
  read(file)
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]))
const idOf = (...parts: readonly unknown[]): string => JSON.stringify(parts)

/** Real verdicts and scores by what is asked: LLMBar's judges, PandaLM's gpt-3.5, and the raters of SummEval. */
export function openReplay(shared: string): Replay {
  const found = {
    llmbar: once(() => openLlmbar(shared)),
    pandalm: once(() => openPandalm(shared)),
    rated: once(() => openRated(shared)),
  }
  return (model, asked) => {
    const [a, b] = [asked.blocks.get('response_a')?.trim(), asked.blocks.get('response_b')?.trim()]
    if (a !== undefined && b !== undefined) return found.llmbar()(model, a, b) ?? found.pandalm()(a, b)
    const response = asked.blocks.get('response')
    if (response === undefined) return undefined
    const dimension = /coherence|consistency|fluency|relevance/.exec(asked.system.toLowerCase())?.[0]
    return dimension === undefined
      ? undefined
      : found.rated()(model, dimension, asked.blocks.get('source') ?? '', response)
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const STYLE = 'Vanilla_NoRules'

function openLlmbar(shared: string) {
  const rows = new Map<string, { readonly set: string; readonly row: number; readonly swap: boolean }>()
  const said = new Map<string, Replayed>()
  const folder = path.join(shared, 'data/llmbar/Processed')
  const completions = path.join(shared, 'oracles/judge_completions_llmbar.jsonl.gz')
  if (existsSync(folder) && existsSync(completions)) {
    for (const name of readdirSync(folder)) {
      const set = `Processed/${name}`
      const pairs: { readonly output_1: string; readonly output_2: string }[] = JSON.parse(
        read(path.join(folder, name, 'dataset.json')),
      )
      for (const [row, { output_1, output_2 }] of pairs.entries()) {
        rows.set(idOf(output_1.trim(), output_2.trim()), { set, row, swap: false })
        rows.set(idOf(output_2.trim(), output_1.trim()), { set, row, swap: true })
      }
    }
    for (const { set, judge, prompt, row, swap, completion, winner } of linesOf(completions)) {
      const first = (winner === '1') !== Boolean(swap)
      const read = winner === null ? null : first ? 'A' : 'B'
      said.set(idOf(set, judge, prompt, row, swap), { text: completion ?? '', winner: read })
    }
  }
  return (model: string, a: string, b: string): Replayed | undefined => {
    const [judge, style = STYLE] = model.split('/')
    const at = rows.get(idOf(a, b))
    return at && said.get(idOf(at.set, judge, style, at.row, at.swap))
  }
}

const PANDALM = { '1': 'A', '2': 'B', Tie: 'tie' } as const

function openPandalm(shared: string) {
  const said = new Map<string, Replayed>()
  const folder = path.join(shared, 'data/pandalm')
  if (existsSync(folder)) {
    type Row = {
      readonly idx: number
      readonly response1: unknown
      readonly response2: unknown
      readonly gpt_result: string
      readonly gpt_reason: string
    }
    const texts: readonly Row[] = JSON.parse(read(path.join(folder, 'testset-v1.json')))
    const verdicts: readonly Row[] = JSON.parse(read(path.join(folder, 'gpt-3.5-turbo-testset-v1.json')))
    const byIndex = new Map(verdicts.map((row) => [row.idx, row]))
    for (const { idx, response1, response2 } of texts) {
      const verdict = byIndex.get(idx)
      if (!verdict) continue
      const winner = PANDALM[verdict.gpt_result as keyof typeof PANDALM] ?? null
      const turned = winner === 'A' ? 'B' : winner === 'B' ? 'A' : winner
      const [one, two] = [String(response1).trim(), String(response2).trim()]
      said.set(idOf(one, two), { text: verdict.gpt_reason, winner })
      said.set(idOf(two, one), { text: verdict.gpt_reason, winner: turned })
    }
  }
  return (a: string, b: string): Replayed | undefined => said.get(idOf(a, b))
}

function openRated(shared: string) {
  const systems = new Map<string, { readonly system: string; readonly id: string }>()
  const said = new Map<string, Replayed>()
  const folder = path.join(shared, 'data/summeval_llm/model_output_annotations')
  const completions = path.join(shared, 'oracles/judge_completions_rts.jsonl.gz')
  if (existsSync(folder) && existsSync(completions)) {
    for (const file of readdirSync(folder))
      for (const { id, decoded, model_id, text } of linesOf(path.join(folder, file)))
        systems.set(idOf(String(text).trim(), String(decoded).trim()), { system: String(model_id), id: String(id) })
    for (const { judge, system, dim, id, completion } of linesOf(completions))
      said.set(idOf(judge, system, dim, id), { text: completion ?? '', winner: null })
  }
  return (model: string, dimension: string, source: string, response: string): Replayed | undefined => {
    const at = systems.get(idOf(source.trim(), response.trim()))
    return at && said.get(idOf(model, at.system, dimension, at.id))
  }
}
