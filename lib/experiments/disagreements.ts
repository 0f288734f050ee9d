import { type JudgedPair, listJudgedPairs } from '@/lib/db/judged-text'
import type { FrozenGap } from '@/lib/improve/experiments/frozen'
import type { Verdicts } from '@/lib/improve/experiments/trial'
import { loadValuesOn } from '@/lib/profiles/load-values'
import type { DevelopmentCase } from '@/lib/protocol/development-cases'
import { drawOrder } from '@/lib/protocol/draw-order'
import { type Example, MOST_EXAMPLE_CHARACTERS, MOST_EXAMPLES } from '@/lib/protocol/template'
import { MISSING } from '@/lib/words/rater'
import type { Material } from './material'

/** Texts of an example together: a judge reads all of them before every pair. */
const MOST_CHARACTERS = 12_000
/** Pairs that are looked at to find short ones. */
const LOOKED_AT = 40
const MOST_DIFFERENCES = 3

type Found = { readonly pair: JudgedPair; readonly row: number }

/** Development pairs on which a judge chose other than people did, drawn with a seed, of different prompts. */
async function findDisagreements(
  { pack }: Material,
  pairs: Int32Array,
  { choices }: Verdicts,
  people: Int8Array,
  seed: number,
): Promise<readonly Found[]> {
  const differs = (row: number, decided: boolean) =>
    choices[row] !== MISSING && choices[row] !== people[row] && decided === (choices[row] !== 0)
  const rows = Array.from(drawOrder(Int32Array.from(pairs.keys()), seed))
  const seen = new Set<number>()
  const drawn = [...rows.filter((row) => differs(row, true)), ...rows.filter((row) => differs(row, false))].filter(
    (row) => {
      const prompt = pack.input.prompt[pairs[row] ?? 0] ?? 0
      if (seen.has(prompt)) return false
      seen.add(prompt)
      return true
    },
  )
  const looked = drawn.slice(0, LOOKED_AT)
  const texts = await listJudgedPairs(
    pack.datasetId,
    Int32Array.from(looked, (row) => pairs[row] ?? 0),
  )
  return texts.flatMap((pair) => {
    const row = looked.find((each) => pairs[each] === pair.index)
    return row === undefined || charactersOf(pair) > MOST_CHARACTERS ? [] : [{ pair, row }]
  })
}

const charactersOf = ({ prompt, source, a, b }: JudgedPair): number =>
  prompt.length + (source?.length ?? 0) + a.length + b.length

/** As many as a judge is shown, which together are not too long; one that would make them so is passed over. */
function fitting(found: readonly Found[]): readonly Found[] {
  let [count, characters] = [0, 0]
  return found.filter(({ pair }) => {
    const size = charactersOf(pair)
    const fits = count < MOST_EXAMPLES && characters + size <= MOST_EXAMPLE_CHARACTERS
    if (fits) {
      count++
      characters += size
    }
    return fits
  })
}

/** Characters that examples can be expected to have together, before it is known on which pairs a judge disagrees. */
export async function expectedExamples({ pack }: Material, pairs: Int32Array, seed: number): Promise<number> {
  const looked = await listJudgedPairs(pack.datasetId, drawOrder(pairs, seed).slice(0, LOOKED_AT))
  const sizes = looked.map(charactersOf).filter((size) => size <= MOST_CHARACTERS)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)
  return Math.min(MOST_EXAMPLE_CHARACTERS, MOST_EXAMPLES * mean)
}

/** Disagreements as examples: people's choice stands first and second by turns, so that no place is learnt. */
export async function exampleDisagreements(
  ...given: Parameters<typeof findDisagreements>
): Promise<readonly Example[]> {
  const [{ pack, name }, , , people] = given
  return fitting(await findDisagreements(...given)).map(({ pair, row }, at): Example => {
    const isFirst = people[row] === 1
    const turn = isFirst !== (at % 2 === 0)
    return {
      ...{ prompt: pair.prompt, source: pair.source },
      ...(turn ? { first: pair.b, second: pair.a } : { first: pair.a, second: pair.b }),
      better: isFirst !== turn ? 'A' : 'B',
      from: { dataset: { id: pack.datasetId, name }, prompt: pack.input.prompt[pair.index] ?? 0 },
    }
  })
}

/** Disagreements as cases to learn from, each with the values of the factors with the largest gaps that tell it apart. */
export async function caseDisagreements(
  gaps: readonly FrozenGap[],
  ...given: Parameters<typeof findDisagreements>
): Promise<readonly DevelopmentCase[]> {
  const [material, pairs, { choices }, people] = given
  const found = fitting(await findDisagreements(...given))
  const valuesOf = await loadValuesOn(
    material.pack,
    found.map(({ row }) => pairs[row] ?? 0),
  )
  return found.map(({ pair, row }): DevelopmentCase => {
    const differences = gaps.flatMap(({ factor, label }) => {
      const { a: one, b: other } = valuesOf(factor, pairs[row] ?? 0)
      return Number.isNaN(one - other) || one === other
        ? []
        : [`${label}: A has ${rounded(one)}, B has ${rounded(other)}`]
    })
    const side = (choice: number | undefined) => (choice === 1 ? 'A' : 'B')
    return {
      ...{ prompt: pair.prompt, source: pair.source, first: pair.a, second: pair.b },
      people: side(people[row]),
      judge: choices[row] === 0 ? 'tie' : side(choices[row]),
      differences: differences.slice(0, MOST_DIFFERENCES),
    }
  })
}

const rounded = (value: number): string => String(Number(value.toPrecision(3)))
