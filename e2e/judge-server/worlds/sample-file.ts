import { drawFrom } from '@/e2e/judge-server/blocks'
import { listen } from './heard'
import { type PlantedPair, plantedPairs } from './planted-pairs'
import { judge } from './taste'
import { readWorld } from './world'

const JUDGES = ['world-obedient', 'world-outside']
const TOPICS: Readonly<Record<string, string>> = {
  bakery: 'food',
  brewery: 'food',
  dairy: 'food',
  inn: 'food',
  ferry: 'travel',
  depot: 'travel',
  station: 'travel',
  lighthouse: 'travel',
  boatyard: 'travel',
}

/** The sample that experiments are tried on: planted pairs with the verdicts of two worlds that the judge server plays. */
export function sampleFile(): string {
  const pairs = plantedPairs({ prompts: 150, pairsAPrompt: 2, seed: 2026 })
  return `${pairs.map((pair) => JSON.stringify(rowOf(pair))).join('\n')}\n`
}

function rowOf(pair: PlantedPair): Readonly<Record<string, string>> {
  const { pairId, promptId, prompt, source, a, b, votes } = pair
  const kind = / (\w+)\?$/.exec(prompt)?.[1] ?? ''
  return {
    ...{ pair_id: pairId, prompt_id: promptId, task: 'document_qa', prompt, source, response_a: a, response_b: b },
    ...Object.fromEntries(
      Object.entries(votes).map(([name, vote]) => [`human.${name}`, asGiven(vote, `${name} ${pairId}`)]),
    ),
    ...Object.fromEntries(JUDGES.flatMap((model) => verdictsOf(model, pair))),
    'slice.topic': TOPICS[kind] ?? 'town',
  }
}

/** Now and then people say neither, or nothing. */
function asGiven(vote: string, draw: string): string {
  const at = drawFrom(draw)
  return at < 0.03 ? '' : at < 0.08 ? 'tie' : vote
}

function verdictsOf(model: string, { prompt, source, a, b }: PlantedPair): readonly (readonly [string, string])[] {
  const world = readWorld(model)
  if (!world) return []
  const verdict = (first: string, second: string) =>
    judge(world, { prompt, source, first, second, heard: listen(''), revised: null }).winner.toLowerCase()
  const turned: Readonly<Record<string, string>> = { a: 'b', b: 'a' }
  const swapped = verdict(b, a)
  return [
    [`model.${model}`, verdict(a, b)],
    [`model.${model}.swapped`, turned[swapped] ?? swapped],
  ]
}
