import { z } from 'zod'
import type { FileSample } from '@/lib/ingest/format'
import { combineOrders, judge, plainVote } from '@/lib/ingest/read-choice'
import { rawLabel } from '@/lib/ingest/read-field'
import type { Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'

/** A>B, also as judges write it for clear cases (A>>B) and in brackets; A=B and tie are a tie. */
export function readDecision(decision: unknown): Choice | null {
  const word = rawLabel(decision)
    .replaceAll(/[\s[\]]/g, '')
    .toUpperCase()
  if (/^(A>+B|B<+A)$/.test(word)) return 1
  if (/^(B>+A|A<+B)$/.test(word)) return -1
  return /^(A=+B|B=+A|TIE)$/.test(word) ? 0 : null
}

const turned = (choice: Choice | null): Choice | null => (choice === 1 ? -1 : choice === -1 ? 1 : choice)

const given = z.looseObject({
  judgment: z
    .looseObject({ judge_model: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
  decision: z.unknown().optional(),
})
const rowShape = z.looseObject({
  judge_name: z.string().nullish().catch(null),
  judgments: z.array(given.nullable().catch(null)).min(1),
})

/**
 * Reads what a judge says of a row: nothing where the file is the test set alone. The second decision is about the two
 * responses in the other order, so that it is turned.
 */
export function createJudgeReader({ rows }: FileSample): (row: unknown) => readonly Vote[] {
  const styles = new Set(rows.map(({ value }) => rowShape.safeParse(value).data?.judge_name))
  const nameOf = (model: string | null | undefined, style: string | null | undefined): string => {
    if (!model) return style || 'JudgeBench judge'
    return styles.size > 1 && style ? `${model} (${style})` : model
  }
  const models = rows.flatMap(({ value }) => rowShape.safeParse(value).data?.judgments ?? [])
  const usual = models.map((each) => each?.judgment?.judge_model).find((name) => name)
  return (row) => {
    const { data } = rowShape.safeParse(row)
    if (data === undefined) return []
    const [first, second] = data.judgments
    const model = data.judgments.map((each) => each?.judgment?.judge_model).find((name) => name)
    const rater = judge(nameOf(model ?? usual, data.judge_name))
    const shown = readDecision(first?.decision)
    if (data.judgments.length === 1) return [plainVote(rater, shown, rawLabel(first?.decision ?? null))]
    const swapped = turned(readDecision(second?.decision))
    const raw = `${rawLabel(first?.decision ?? null)} / ${rawLabel(second?.decision ?? null)}`
    return [{ rater, choice: combineOrders(shown, swapped), raw, strength: null, orders: { shown, swapped } }]
  }
}
