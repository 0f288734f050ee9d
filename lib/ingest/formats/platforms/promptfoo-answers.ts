import { z } from 'zod'
import { readTurns } from '@/lib/ingest/dialogue'
import { judge, PEOPLE } from '@/lib/ingest/read-choice'
import { rawLabel } from '@/lib/ingest/read-field'
import type { RatedRecord, RaterKey, Rating } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { writeValue } from '@/lib/ingest/write-value'
import { writeTurns } from '@/lib/words/turns'

const graded = z.looseObject({
  pass: z.boolean().nullish().catch(null),
  score: z.number().nullish().catch(null),
  assertion: z
    .looseObject({
      type: z.string().nullish().catch(null),
      metric: z.string().nullish().catch(null),
      provider: z.unknown().optional(),
      value: z.unknown().optional(),
    })
    .nullish()
    .catch(null),
})
type Graded = z.infer<typeof graded>
export const gradingShape = graded
  .extend({ componentResults: z.array(graded).nullish().catch(null) })
  .nullish()
  .catch(null)
export type Grading = z.infer<typeof gradingShape>

/** A provider by its label or its id, which may stand alone. */
export const providerShape = z
  .union([
    z.string(),
    z
      .looseObject({ id: z.string().nullish(), label: z.string().nullish() })
      .transform(({ id, label }) => label || id || null),
  ])
  .nullish()
  .catch(null)

const OVERALL = judge('promptfoo score')
const SHOWN_VALUE = 60

function ratingOf(rater: RaterKey, { pass, score }: Pick<Graded, 'pass' | 'score'>): Rating {
  const value = score ?? (typeof pass === 'boolean' ? Number(pass) : null)
  const verdict = typeof pass === 'boolean' ? (pass ? 'pass' : 'fail') : ''
  return { rater, value, raw: typeof score === 'number' ? `${score} ${verdict}`.trim() : verdict }
}

/** An assertion by its metric, else by its kind and the model that graded; `human` is what a person marked by hand. */
function raterOf({ assertion }: Graded, isAgain: (name: string) => boolean): RaterKey {
  if (assertion?.type === 'human') return PEOPLE
  const provider = providerShape.parse(assertion?.provider)
  const kind = assertion?.type ?? 'assertion'
  const name = assertion?.metric || (provider ? `${kind} (${provider})` : kind)
  return judge(isAgain(name) ? `${name}: ${rawLabel(assertion?.value).slice(0, SHOWN_VALUE)}` : name)
}

/** What was found of one answer: by each assertion, and where there are several by all of them together. */
export function ratingsOf(grading: Grading, overall: Pick<Graded, 'pass' | 'score'>): readonly Rating[] {
  const parts = grading?.componentResults ?? []
  const seen = new Map<string, Rating>()
  for (const part of parts) {
    const rater = raterOf(part, (name) => seen.has(name))
    if (!seen.has(rater.name)) seen.set(rater.name, ratingOf(rater, part))
  }
  const each = [...seen.values()]
  const whole = { pass: grading?.pass ?? overall.pass ?? null, score: grading?.score ?? overall.score ?? null }
  return each.length === 1 ? each : [ratingOf(OVERALL, whole), ...each]
}

const asText = (value: unknown): string => {
  const turns = readTurns(value)
  return turns === null ? writeValue(value) : writeTurns(turns)
}

export type TestAnswer = {
  readonly vars: unknown
  readonly prompt: unknown
  readonly output: unknown
  readonly provider: string | null
  readonly ratings: readonly Rating[]
}

/** Answers to one test belong together: those to the same prompt with the same variables, and no others. */
export function createTestAnswers(): (answer: TestAnswer) => RatedRecord {
  const hasher = createHasher()
  const key = createKey()
  return ({ vars, prompt, output, provider, ratings }) => ({
    kind: 'rated',
    promptId: `test ${[...hasher.text(JSON.stringify(vars ?? null)).writeTo(key)].map((part) => (part >>> 0).toString(16)).join('')}`,
    prompt: asText(prompt),
    source: null,
    response: { text: asText(output), source: null, author: provider, level: null },
    ratings,
    factors: [],
    slices: {},
  })
}
