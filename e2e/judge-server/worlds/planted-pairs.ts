import { composeText } from './compose-text'
import { picker, plantedPrompt } from './sources'
import { followed } from './taste'
import { ANNOTATOR, type Weights } from './world'

export type PlantedPair = {
  readonly pairId: string
  readonly promptId: string
  readonly prompt: string
  readonly source: string
  readonly a: string
  readonly b: string
  /** By annotator. */
  readonly votes: Readonly<Record<string, 'a' | 'b'>>
}
export type Planted = {
  readonly prompts: number
  readonly pairsAPrompt: number
  readonly seed: number
  /** What each annotator follows, if not `ANNOTATOR`; in the rest of the pairs their choice is a coin's. */
  readonly people?: Weights
  readonly annotators?: readonly string[]
}

const ANNOTATORS = ['Ana', 'Ben', 'Chidi']

/**
 * Passages, questions and answers that read like real ones. Length, what is invented and lists are drawn independently of one
 * another, and people choose by stated weights: how much they follow a factor, and how much a world's judge does, is known.
 */
export function plantedPairs({
  prompts,
  pairsAPrompt,
  seed,
  people = ANNOTATOR,
  annotators = ANNOTATORS,
}: Planted): readonly PlantedPair[] {
  return Array.from({ length: prompts }, (_, number) => {
    const { prompt, source } = plantedPrompt(String(seed), number)
    const texts = answersTo(source, pairsAPrompt + 1, `${seed} ${number}`)
    return Array.from({ length: pairsAPrompt }, (_, at): PlantedPair => {
      const [a = '', b = ''] = [texts[at], texts[at + 1]]
      const shown = { prompt, source, first: a, second: b }
      const vote = (name: string) => (followed(people, shown, `${seed} ${name}`).winner === 'A' ? 'a' : 'b')
      return {
        ...{ pairId: `p${number}-${at}`, promptId: `p${number}`, prompt, source, a, b },
        votes: Object.fromEntries(annotators.map((name) => [name, vote(name)])),
      }
    })
  }).flat()
}

/** So many different answers, each made up by a draw. */
function answersTo(source: string, count: number, seed: string): readonly string[] {
  const texts = new Set<string>()
  for (let at = 0; texts.size < count; at++) {
    const pick = picker(`${seed} answer ${at}`)
    const makeup = {
      sentences: pick.number(2, 7),
      invented: pick.number(0, 4) / 5,
      isList: pick.draw() < 0.3,
      marks: 0,
    }
    texts.add(composeText(source, makeup, `${seed} text ${at}`))
  }
  return [...texts]
}

/** As a file of pairs that the product reads, one a line. */
export const plantedFile = (pairs: readonly PlantedPair[]): string =>
  pairs
    .map(({ pairId, promptId, prompt, source, a, b, votes }) =>
      JSON.stringify({
        ...{ pair_id: pairId, prompt_id: promptId, task: 'document_qa', prompt, source, response_a: a, response_b: b },
        ...Object.fromEntries(Object.entries(votes).map(([name, vote]) => [`human.${name}`, vote])),
      }),
    )
    .join('\n')
    .concat('\n')
