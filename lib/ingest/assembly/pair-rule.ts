/** Which pairs are made of the responses to one prompt that raters gave numbers. */
export type PairRule = {
  readonly which: 'all' | 'adjacent' | 'best-worst'
  /** At most so many a prompt. */
  readonly cap: number
}

export const PAIR_RULE: PairRule = { which: 'all', cap: 100 }

/** The rule in words, for the ledger. */
export function describeRule({ which, cap }: PairRule): string {
  const most = `at most ${cap} a prompt, drawn by a hash of their texts`
  switch (which) {
    case 'all':
      return `every two responses to one prompt (${most})`
    case 'adjacent':
      return `neighbours in the order of the mean rating (${most})`
    case 'best-worst':
      return 'the best and the worst rated response to each prompt'
  }
}

const MOST_LISTED = 50_000

/** Evenly spread over all pairs of n responses, where listing every one would take too long. */
function spreadPairs(responses: number, count: number): readonly (readonly [number, number])[] {
  const all = (responses * (responses - 1)) / 2
  return Array.from({ length: count }, (_, at) => {
    const number = Math.floor((at * all) / count)
    const second = Math.floor((1 + Math.sqrt(1 + 8 * number)) / 2)
    return [number - (second * (second - 1)) / 2, second] as const
  })
}

/**
 * The pairs of one prompt, as positions in its list of responses; beyond 50,000 possible ones only `cap` of them, else all
 * before the cap. Responses without any rating (mean
 * NaN) are in no adjacent or best–worst pair. `all` has n(n − 1)/2 pairs for n responses.
 *
 * @example listPairs([3, 1, 2], 'adjacent') // [[0, 2], [2, 1]]
 */
export function listPairs(
  means: readonly number[],
  which: PairRule['which'],
  cap: number = PAIR_RULE.cap,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  if (which === 'all') {
    if ((means.length * (means.length - 1)) / 2 > MOST_LISTED) return spreadPairs(means.length, cap)
    for (let first = 0; first < means.length; first++)
      for (let second = first + 1; second < means.length; second++) pairs.push([first, second])
    return pairs
  }
  const order = [...means.keys()]
    .filter((at) => !Number.isNaN(means[at]))
    .sort((first, second) => (means[second] ?? 0) - (means[first] ?? 0) || first - second)
  const [best, worst] = [order[0], order.at(-1)]
  if (which === 'best-worst') return best === undefined || worst === undefined || best === worst ? [] : [[best, worst]]
  for (const [at, next] of order.slice(1).entries()) pairs.push([order[at] ?? next, next])
  return pairs
}
