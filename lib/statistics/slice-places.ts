import type { Clusters } from './clusters'
import { pick } from './columns'

/** Pairs and prompts of each of `count` slices. */
export function sizesOfSlices(slices: Int16Array, count: number, { order, starts, groupOf }: Clusters) {
  const pairs = new Int32Array(count)
  const prompts = new Int32Array(count)
  const last = new Int32Array(count).fill(-1)
  for (let prompt = 0; prompt < groupOf.length; prompt++)
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) {
      const slice = slices[order[place]]
      if (slice < 0) continue
      pairs[slice]++
      if (last[slice] !== prompt) prompts[slice]++
      last[slice] = prompt
    }
  return Array.from({ length: count }, (_, slice) => ({ pairs: pairs[slice], prompts: prompts[slice] }))
}

/** The pairs of one slice by prompt: their places among all, and clusters of their own. */
export type SlicePlaces = { readonly places: Int32Array; readonly clusters: Pick<Clusters, 'order' | 'starts'> }

/** The pairs whose code this is; prompts without one are none of its clusters. O(pairs). */
export function placesOfSlice(slices: Int16Array, slice: number, { order, starts }: Clusters): SlicePlaces {
  const places = new Int32Array(order.length)
  const ends = new Int32Array(starts.length)
  let [count, prompts] = [0, 0]
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++)
      if (slices[order[place]] === slice) places[count++] = place
    if (count > ends[prompts]) ends[++prompts] = count
  }
  const own = places.slice(0, count)
  return { places: own, clusters: { order: pick(order, own), starts: ends.slice(0, prompts + 1) } }
}
