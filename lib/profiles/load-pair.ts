import { getPair } from '@/lib/db/pair'
import { type FactorMeta, factorMeta, loadFactorMetas } from './factor-meta'
import { loadPack } from './load-pack'
import { type Choice, valuesOf } from './load-pairs'

export type Side = { readonly text: string; readonly source: string | null; readonly author: string | null }
/** A verdict in one order: 2 = unreadable, `null` = not asked. */
export type Verdict = 1 | 0 | -1 | 2 | null

export type PairView = {
  readonly index: number
  readonly externalId: string | null
  /** How many pairs the dataset has. */
  readonly pairs: number
  readonly prompt: string
  readonly source: string | null
  readonly a: Side
  readonly b: Side
  readonly slices: Readonly<Record<string, string>>
  readonly votes: readonly {
    readonly rater: string
    readonly kind: 'human' | 'model'
    readonly setting: string | null
    readonly choice: Choice
    readonly raw: string
    readonly shown: Verdict
    readonly swapped: Verdict
  }[]
  readonly measurements: readonly {
    readonly factor: FactorMeta
    readonly a: number | null
    readonly b: number | null
  }[]
}

/** Everything known about one pair. */
export async function loadPair(datasetId: number, index: number): Promise<PairView | null> {
  const pack = await loadPack(datasetId)
  const pair = pack && (await getPair(datasetId, index))
  if (!pair) return null
  const metas = new Map((await loadFactorMetas(datasetId)).map((meta) => [meta.id, meta]))
  const side = ({ text, source, author }: Side): Side => ({ text, source, author })
  return {
    index,
    externalId: pair.externalId,
    pairs: pack.input.a.length,
    prompt: pair.a.prompt.text,
    source: pair.a.prompt.source,
    a: side(pair.a),
    b: side(pair.b),
    slices: (pair.slices ?? {}) as Record<string, string>,
    votes: pair.preferences.map(({ rater, choice, raw, shown, swapped }) => ({
      rater: rater.name,
      kind: rater.kind,
      setting: rater.setting || null,
      choice: choice as Choice,
      raw,
      shown: shown as Verdict,
      swapped: swapped as Verdict,
    })),
    measurements: pack.input.factors.map(({ id, label }) => ({
      factor: metas.get(id) ?? factorMeta({ key: id, label }),
      ...valuesOf(pack.input, id, index),
    })),
  }
}
