import { z } from 'zod'
import { type Format, hasAny, hasFields, splitPath } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { combineOrders, judge, numberedChoice, PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey, Vote } from '@/lib/ingest/record'

const FIELDS = ['input', 'output_1', 'output_2', 'label'] as const
const SHOWN = 'swap = False'
const SWAPPED = 'swap = True'

const verdict = z.looseObject({ winner: z.unknown().optional() })
const verdicts = z.looseObject({ [SHOWN]: verdict, [SWAPPED]: verdict.optional() })
const rowShape = z.looseObject({
  input: textField,
  output_1: textField,
  output_2: textField,
  label: z.unknown().optional(),
  results: z.array(z.unknown()).optional(),
})

/** evaluators/GPT-4/Vanilla_NoRules/result.json: the judge and its prompt; else the name of the file. */
function judgeOf(path: string): RaterKey {
  const { folders, stem } = splitPath(path)
  const evaluators = folders.lastIndexOf('evaluators')
  const [name, style] = evaluators === -1 ? folders.slice(-2) : folders.slice(evaluators + 1)
  const own = stem.replace(/[-_. ]*results?$/i, '')
  if (own !== '' || name === undefined) return judge(own || 'LLMBar judge')
  return judge(style === undefined ? name : `${name} (${style})`)
}

/** The published winners are in terms of output_1 and output_2 in both orders: the swap is already undone. */
function judgeVote(results: readonly unknown[], rater: RaterKey): Vote | null {
  // Judges with several steps write their intermediate texts first.
  const found = results.map((result) => verdicts.safeParse(result)).findLast((result) => result.success)
  if (found?.data === undefined) return null
  const first = found.data[SHOWN].winner
  const second = found.data[SWAPPED]
  const shown = numberedChoice(first)
  if (second === undefined) return plainVote(rater, shown, rawLabel(first ?? null))
  const swapped = numberedChoice(second.winner)
  return {
    rater,
    choice: combineOrders(shown, swapped),
    raw: `${rawLabel(first ?? null)} / ${rawLabel(second.winner ?? null)}`,
    strength: null,
    orders: { shown, swapped },
  }
}

export const llmbar: Format = {
  id: 'llmbar',
  label: 'LLMBar',
  encoding:
    'label is the human choice: 1 for output_1, 2 for output_2. results hold a judge’s winner in both orders, in the same numbers; different winners make a tie, null is missing.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, ['input', 'output_1', 'output_2']) && hasAny(sample, ['label', 'results']) ? 'pairs' : null,
  open(sample) {
    const rater = judgeOf(sample.path)
    const judgedIn = createJudgeColumns(sample, FIELDS, numberedChoice)
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ input, output_1, output_2, label, results, ...more }) => {
        const people = plainVote(PEOPLE, numberedChoice(label), rawLabel(label))
        const judged =
          results === undefined ? null : (judgeVote(results, rater) ?? plainVote(rater, null, 'no verdict'))
        const response = (text: string) => ({ text, source: null, author: null, level: null })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: null,
              prompt: input,
              source: null,
              a: response(output_1),
              b: response(output_2),
              votes: [people, ...(judged === null ? [] : [judged]), ...judgedIn(more)],
              factors: [],
              slices: {},
            },
          ],
          rejections: [],
        }
      })
  },
}
