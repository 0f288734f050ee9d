import { MISSING } from '@/lib/words/rater'
import type { GenerationPairs, ProfileInput } from './profile'

/** What a model wrote: a response index with its prompt and the score level 1–5 it aimed at, for each response. */
export type Written = {
  /** The name of the rater. */
  readonly author: string
  readonly response: Int32Array
  readonly prompt: Int32Array
  readonly level: Int8Array
}

type Derived = { readonly a: number; readonly b: number; readonly prompt: number; readonly choice: number }

/** Never read: the three columns have one length. */
const NONE = Number.NaN

/** The pairs of one writer's responses to each prompt whose levels differ, or differ by one. */
function pairsOf({ response, prompt, level }: Written, which: GenerationPairs): readonly Derived[] {
  const rows = Array.from(response, (own, at) => ({
    response: own,
    prompt: prompt[at] ?? NONE,
    level: level[at] ?? NONE,
  }))
  rows.sort((x, y) => x.prompt - y.prompt || x.level - y.level || x.response - y.response)
  return rows.flatMap((one, at) => {
    const pairs: Derived[] = []
    for (const other of rows.slice(at + 1, at + 1 + MOST_RESPONSES)) {
      if (other.prompt !== one.prompt) break
      const step = other.level - one.level
      if (step === 0 || (which === 'adjacent' && step > 1)) continue
      const [a, b] = one.response < other.response ? [one, other] : [other, one]
      pairs.push({ a: a.response, b: b.response, prompt: one.prompt, choice: Math.sign(a.level - b.level) })
    }
    return pairs
  })
}

/** Responses to one prompt that each is compared with: enough for twelve at every level. */
const MOST_RESPONSES = 60

/**
 * Adds the pairs that score-based generation makes: of the responses a model wrote to a prompt aiming at different levels it
 * prefers the one with the higher level; five levels make ten pairs, or four of neighbouring levels.
 *
 * Oh et al. 2024 (PROFILE), §3; METHOD §2. The pairs come last (`derived` of them) and only their writer has a choice on
 * them; a writer with levels loses its choices on the pairs of the file, which hold the same responses. Input without
 * written responses is handed back as it is.
 *
 * @example withGenerationPairs(input, [{ author: 'm', response, prompt, level }], 'all').derived // 10 for levels 1 … 5
 */
export function withGenerationPairs(
  input: ProfileInput,
  written: readonly Written[],
  which: GenerationPairs,
): ProfileInput {
  const raters = input.raters.filter(
    ({ setting, name }) => setting === 'generation' && written.some((each) => each.author === name),
  )
  const blocks = raters.map((rater) => ({
    rater,
    pairs: written.filter(({ author }) => author === rater.name).flatMap((each) => pairsOf(each, which)),
  }))
  const derived = blocks.flatMap(({ pairs }) => pairs)
  if (derived.length === 0) return input
  const extend = (column: Int32Array, of: (pair: Derived) => number) => {
    const longer = new Int32Array(column.length + derived.length)
    longer.set(column)
    for (const [at, pair] of derived.entries()) longer[column.length + at] = of(pair)
    return longer
  }
  const base = input.a.length
  let from = base
  const starts = new Map(
    blocks.map(({ rater, pairs }) => {
      const start = from
      from += pairs.length
      return [rater, { start, pairs }]
    }),
  )
  const lengthen = (column: Int8Array) => {
    const longer = new Int8Array(base + derived.length).fill(MISSING)
    longer.set(column)
    return longer
  }
  return {
    ...input,
    a: extend(input.a, ({ a }) => a),
    b: extend(input.b, ({ b }) => b),
    prompt: extend(input.prompt, ({ prompt }) => prompt),
    derived: derived.length,
    // Their signs are known on the pairs of the file alone.
    factors: input.factors.map(({ id, label, epsilon, values }) => ({ id, label, epsilon, values })),
    raters: input.raters.map((rater) => {
      const own = starts.get(rater)
      const choices = own ? new Int8Array(base + derived.length).fill(MISSING) : lengthen(rater.choices)
      for (const [at, { choice }] of own?.pairs.entries() ?? []) choices[own ? own.start + at : 0] = choice
      const { orders } = rater
      return {
        ...rater,
        choices,
        orders: orders && { shown: lengthen(orders.shown), swapped: lengthen(orders.swapped) },
      }
    }),
  }
}
