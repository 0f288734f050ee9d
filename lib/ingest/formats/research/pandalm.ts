import { z } from 'zod'
import { type FileSample, type Format, hasFields, splitPath } from '@/lib/ingest/format'
import { judge, numberedChoice, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey, Vote } from '@/lib/ingest/record'

const FIELDS = ['idx', 'instruction', 'response1', 'response2'] as const
const ANNOTATOR = /^annotator\d+$/
const RESULT = /^(.+)_result$/

const pairRow = z.looseObject({
  idx: textField,
  cmp_key: optionalText,
  motivation_app: optionalText,
  instruction: textField,
  input: optionalText,
  response1: textField,
  response2: textField,
})
const verdictRow = z.looseObject({ idx: textField })

/** The file's name says more than its field where both begin alike: gpt_result in gpt-3.5-turbo-testset-v1.json. */
function judgeName(field: string, path: string): string {
  const short = RESULT.exec(field)?.[1] ?? field
  const long = splitPath(path).stem.replace(/-testset.*$/i, '')
  return long.toLowerCase().startsWith(short.toLowerCase()) ? long : short
}

function ratersOf({ fields, path }: FileSample): readonly { readonly field: string; readonly rater: RaterKey }[] {
  const results = fields.filter((field) => RESULT.test(field))
  return [
    ...fields
      .filter((field) => ANNOTATOR.test(field))
      .map((field) => ({ field, rater: { name: field, kind: 'human' as const, setting: null } })),
    ...results.map((field) => ({
      field,
      rater: judge(results.length === 1 ? judgeName(field, path) : field.replace(RESULT, '$1')),
    })),
  ]
}

/** The two systems of a comparison; cmp_key names the first response's first. */
function authorsOf(key: string | null): readonly [string | null, string | null] {
  const names = key?.split('_') ?? []
  return names.length === 2 ? [names[0] ?? null, names[1] ?? null] : [null, null]
}

export const pandalm: Format = {
  id: 'pandalm',
  label: 'PandaLM test set',
  encoding:
    'annotator1, annotator2 … and each <judge>_result hold 1 for response1, 2 for response2, 0 or Tie for a tie; any other verdict counts as missing.',
  task: 'helpful',
  fields: FIELDS,
  recognise(sample) {
    if (hasFields(sample, FIELDS)) return 'pairs'
    return sample.fields.includes('idx') && sample.fields.some((field) => RESULT.test(field)) ? 'verdicts' : null
  },
  open(sample) {
    const raters = ratersOf(sample)
    const votesOf = (row: Readonly<Record<string, unknown>>): readonly Vote[] =>
      raters.map(({ field, rater }) => plainVote(rater, numberedChoice(row[field]), rawLabel(row[field])))
    if (!hasFields(sample, FIELDS))
      return (row) =>
        readChecked(verdictRow, { sample, row }, (fields) => ({
          records: [{ kind: 'verdict', pairId: fields.idx, votes: votesOf(fields) }],
          rejections: [],
        }))
    return (row) =>
      readChecked(pairRow, { sample, row }, (fields) => {
        const [first, second] = authorsOf(fields.cmp_key)
        const response = (text: string, author: string | null) => ({ text, source: null, author, level: null })
        return {
          records: [
            {
              kind: 'pair',
              pairId: fields.idx,
              promptId: null,
              prompt: fields.input ? `${fields.instruction}\n\n${fields.input}` : fields.instruction,
              source: null,
              a: response(fields.response1, first),
              b: response(fields.response2, second),
              votes: votesOf(fields),
              factors: [],
              slices: fields.motivation_app === null ? {} : { motivation_app: fields.motivation_app },
            },
          ],
          rejections: [],
        }
      })
  },
}
