import { BLOCK, blocksOf, listMeasuredBlocks, loadBlock, putBlock } from '@/lib/db/measurement'
import { type BlockClaims, openBlockClaims } from '@/lib/db/measuring/block-claims'
import { loadLanguages, putLanguages } from '@/lib/db/response'
import { computedKeys } from '@/lib/factors/registry'
import { takeTurns } from '@/lib/threads/thread'
import type { MeasuredTexts } from './measure-texts'
import type { Team } from './measuring-team'
import { createRangeSize } from './range-size'

/** Responses handed to a measurer at once, unless they are long: few enough that all end together. */
const RANGE = 1024
/** Ranges a measurer has at a time: it reads the second while it measures the first. */
const AHEAD = 2

type Sized = { readonly id: number; readonly responses: number }

/** A block in the making. */
type OpenBlock = {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly columns: readonly { readonly key: string; readonly version: number; readonly values: Float32Array }[]
  readonly languages: Uint8Array
  /** Responses that no measurer has been given yet begin here. */
  next: number
  /** How many responses are to be measured, and how many of them are not yet. */
  readonly size: number
  left: number
}

type Range = { readonly open: OpenBlock; readonly from: number; readonly to: number }

/**
 * Measures the blocks of a dataset that are not whole and that nobody else works on, each under a claim of this process.
 * Gives how many blocks others were at. `onMeasured` hears how many responses are measured in blocks that are not stored yet.
 * `kept`: claims of whoever asks again and again, and lets all of them go at the end.
 */
export async function measureBlocks(
  { id, responses }: Sized,
  team: Team,
  onMeasured: (inHand: number) => Promise<void>,
  stop: AbortSignal,
  kept?: BlockClaims,
): Promise<number> {
  const claims = kept ?? (await openBlockClaims(id))
  const failed = new AbortController()
  const signal = AbortSignal.any([stop, claims.lost, failed.signal])
  const end = () => void team.stop()
  signal.addEventListener('abort', end)
  const inTurn = takeTurns()
  const measured = await listMeasuredBlocks(id, computedKeys)
  const wholeAt = (block: number) => Math.min(BLOCK, responses - block * BLOCK)
  const blocks = Array.from({ length: blocksOf(responses) }, (_, block) => block)
  const wanting = blocks.filter((block) => (measured.get(block) ?? 0) < wholeAt(block)).values()
  let current: OpenBlock | null = null
  let others = 0
  let inHand = 0
  const rangeSize = createRangeSize(RANGE)

  async function claimNext(): Promise<OpenBlock | null> {
    for (const block of wanting) {
      if (!(await claims.claim(block))) {
        others++
        continue
      }
      // Looked at again: whoever had it before may have finished it meanwhile.
      const done = (await listMeasuredBlocks(id, computedKeys, block)).get(block) ?? 0
      if (done < wholeAt(block)) return openBlock(id, block, done, wholeAt(block))
      await claims.letGo(block)
    }
    return null
  }
  async function nextRange(): Promise<Range | null> {
    signal.throwIfAborted()
    if (!current || current.next >= current.to) current = await claimNext()
    if (!current) return null
    const from = current.next
    current.next = Math.min(from + rangeSize.next(), current.to)
    return { open: current, from, to: current.next }
  }
  async function takeIn({ open, from, to }: Range, { values, languages, bytes }: MeasuredTexts): Promise<void> {
    rangeSize.hear(to - from, bytes)
    if (languages.length !== to - from) throw new Error(`responses ${from} to ${to} of dataset ${id} are not all there`)
    for (const [factor, column] of open.columns.entries())
      column.values.set(values.subarray(factor * (to - from), (factor + 1) * (to - from)), from - open.from)
    open.languages.set(languages, from - open.from)
    open.left -= to - from
    inHand += to - from
    if (open.left > 0) return
    // First, so that a block that is measured has its languages too.
    await putLanguages(id, open.block, open.languages)
    await putBlock(id, open.block, open.columns)
    inHand -= open.size
    await claims.letGo(open.block)
  }
  const next = () => inTurn('ranges', nextRange)
  async function work(measure: Team['measurers'][number]): Promise<void> {
    try {
      for (let range = await next(); range; range = await next()) {
        await takeIn(range, await measure({ datasetId: id, from: range.from, to: range.to }))
        await onMeasured(inHand)
      }
    } catch (error) {
      // The first failure ends what the others are at: its reason is the one that is told.
      failed.abort(error)
    }
  }

  try {
    await Promise.all(team.measurers.flatMap((measurer) => Array.from({ length: AHEAD }, () => work(measurer))))
    signal.throwIfAborted()
    return others
  } finally {
    signal.removeEventListener('abort', end)
    if (!kept) await claims.close()
  }
}

/** A block with what is measured of it already: rows may have been added to its dataset since. */
async function openBlock(datasetId: number, block: number, done: number, size: number): Promise<OpenBlock> {
  const from = block * BLOCK
  const columns = computedKeys.map((key) => ({ ...key, values: new Float32Array(size).fill(Number.NaN) }))
  if (done > 0)
    for (const column of columns) column.values.set((await loadBlock(datasetId, column, block)).subarray(0, done))
  const languages = new Uint8Array(size)
  languages.set(await loadLanguages(datasetId, from, from + done))
  return { block, from, to: from + size, columns, languages, next: from + done, size: size - done, left: size - done }
}
