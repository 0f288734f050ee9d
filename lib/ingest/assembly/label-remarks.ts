import type { Rejection, SourceRecord } from '@/lib/ingest/record'
import { countOf } from '@/lib/words/format'
import { createPromptNumbers } from './check-direction'
import { createDecisionTally } from './decision-tally'

const SHOWN_RATERS = 5
const LENGTHS = { kind: 'scores', a: 'length', b: 'length' } as const

/** Gathers what is worth knowing of a file's labels and speaks against none: rows that differ, raters who prefer the shorter text. */
export function createLabelRemarks() {
  const lengths = createDecisionTally()
  const promptOf = createPromptNumbers()
  let conflicts = 0
  return {
    take(records: readonly SourceRecord[]): void {
      for (const record of records) {
        if (record.kind !== 'pair') continue
        const longer = Math.sign(record.a.text.length - record.b.text.length)
        if (longer === 0) continue
        const prompt = promptOf(record)
        for (const { rater, choice } of record.votes) if (choice) lengths.add(rater, LENGTHS, prompt, choice !== longer)
      }
    },
    reject({ conflict }: Rejection): void {
      if (conflict) conflicts++
    },
    remarks(): readonly string[] {
      const shorter = lengths.contradictions()
      const names = shorter.slice(0, SHOWN_RATERS).map(({ rater, against, n }) => `${rater.name} (${against} of ${n})`)
      const more = shorter.length - names.length
      return [
        ...(conflicts === 0
          ? []
          : [
              `${countOf(conflicts, 'row says', 'rows say')} something else than an earlier row about the same pair; the first one stays.`,
            ]),
        ...(shorter.length === 0
          ? []
          : [
              `The shorter text is preferred more often than the longer one by ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. That alone speaks against no label.`,
            ]),
      ]
    },
  }
}
