import { listPairs, type PairRule } from '@/lib/ingest/assembly/pair-rule'
import { raterName } from '@/lib/ingest/assembly/registry'
import type { Place } from '@/lib/ingest/assembly/vote-store'
import type { RatedRecord, RaterKey, Rating } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'

/** Characters of rated responses that are kept until their pairs are made: about 64 MB. */
const CHARACTERS = 32_000_000
/** What a response takes beside its text. */
const OVERHEAD = 100

type Response = { readonly text: string; readonly place: Place; readonly ratings: Map<string, Rating> }
type Prompt = { readonly record: RatedRecord; readonly draw: number; readonly responses: Map<string, Response> }

/** Two rated responses to one prompt and what each rater prefers of them: 1 the first, −1 the second. */
export type RatedPair = {
  readonly record: RatedRecord
  readonly a: string
  readonly b: string
  readonly place: Place
  readonly choices: readonly { readonly rater: RaterKey; readonly raw: string; readonly choice: 1 | -1 }[]
}

/**
 * Keeps the rated responses of whole prompts until all are read: of a large file those of an even sample, drawn by a hash of
 * the prompt's number, halved whenever the texts grow beyond 32 million characters.
 */
export function createRatedSample(most: number = CHARACTERS) {
  const hasher = createHasher()
  const key = createKey()
  const prompts = new Map<number, Prompt>()
  let characters = 0
  let limit = 1

  const sizeOf = ({ text }: Response): number => text.length + OVERHEAD
  const draw = (prompt: number): number => ((hasher.number(prompt).writeTo(key)[0] ?? 0) >>> 0) / 2 ** 32

  function halve(): void {
    limit /= 2
    for (const [number, { draw: drawn, responses }] of prompts) {
      if (drawn < limit) continue
      for (const response of responses.values()) characters -= sizeOf(response)
      prompts.delete(number)
    }
  }
  return {
    add(number: number, record: RatedRecord, place: Place): void {
      const drawn = draw(number)
      if (drawn >= limit) return
      const prompt = prompts.get(number) ?? { record, draw: drawn, responses: new Map<string, Response>() }
      prompts.set(number, prompt)
      const { text, author, level } = record.response
      const name = `${author ?? ''}\n${level ?? ''}\n${text}`
      const known = prompt.responses.get(name)
      const response = known ?? { text, place, ratings: new Map<string, Rating>() }
      prompt.responses.set(name, response)
      for (const rating of record.ratings) response.ratings.set(raterName(rating.rater), rating)
      if (!known) characters += sizeOf(response)
      if (characters > most) halve()
    },
    /** The share of the prompts that are kept. */
    share: () => limit,
    *pairs(rule: PairRule): Generator<RatedPair> {
      for (const { record, responses } of prompts.values()) {
        const all = [...responses.values()]
        for (const [first, second] of listPairs(all.map(meanOf), rule.which, rule.cap).slice(0, rule.cap)) {
          const [a, b] = [all[first], all[second]]
          if (a && b) yield { record, a: a.text, b: b.text, place: b.place, choices: choicesOn(a, b) }
        }
      }
    },
  }
}

function meanOf({ ratings }: Response): number {
  const values = [...ratings.values()].flatMap(({ value }) => (value === null ? [] : [value]))
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function choicesOn(a: Response, b: Response): RatedPair['choices'] {
  return [...a.ratings].flatMap(([name, { rater, value, raw }]) => {
    const other = b.ratings.get(name)
    if (value === null || !other || other.value === null || other.value === value) return []
    return [{ rater, raw: `${raw} and ${other.raw}`, choice: value > other.value ? 1 : -1 }] as const
  })
}
