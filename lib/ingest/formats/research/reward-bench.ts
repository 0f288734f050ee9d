import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, readChecked, textField } from '@/lib/ingest/read-field'
import { turnVote } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { createRewardScores } from './reward-scores'

const FIELDS = ['id', 'prompt', 'chosen', 'rejected', 'subset'] as const
const SINGLE = ['chosen_model', 'rejected_model'] as const
const SEVERAL = ['num_correct', 'num_incorrect'] as const

const texts = z.union([textField, z.array(textField).min(1)], { error: 'a text or a list of texts was expected' })
const rowShape = z.looseObject({
  id: textField,
  prompt: textField,
  chosen: texts,
  rejected: texts,
  subset: optionalText,
  chosen_model: optionalText,
  rejected_model: optionalText,
  models: z.array(optionalText).nullish().catch(null),
})
type Row = z.infer<typeof rowShape>
type Response = { readonly text: string; readonly author: string | null }

/** Version 2 names the writers in one list, chosen before rejected; a list of another length tells nothing. */
function readSides({ chosen, rejected, models, ...row }: Row): { won: readonly Response[]; lost: readonly Response[] } {
  if (typeof chosen === 'string' && typeof rejected === 'string')
    return { won: [{ text: chosen, author: row.chosen_model }], lost: [{ text: rejected, author: row.rejected_model }] }
  const [better, worse] = [[chosen].flat(), [rejected].flat()]
  const named = models?.length === better.length + worse.length ? models : []
  const respond = (text: string, at: number): Response => ({ text, author: named[at] ?? null })
  return { won: better.map(respond), lost: worse.map((text, at) => respond(text, at + better.length)) }
}

export const rewardBench: Format = {
  id: 'reward-bench',
  label: 'RewardBench',
  encoding:
    'Every chosen text is preferred to every rejected one; where version 2 lists several of them, each such pair counts, and chosen texts are not compared with each other. Which of the two is shown first is drawn from a hash of the texts, so that the place tells nothing. A reward model’s scores or results beside the texts are its own verdicts.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) &&
    (hasFields(sample, SINGLE) || hasFields(sample, SEVERAL)) &&
    sample.rows.some(({ value }) => rowShape.safeParse(value).success)
      ? 'pairs'
      : null,
  open(sample) {
    const scoreOf = createRewardScores(sample)
    const hasher = createHasher()
    const key = createKey()
    const draw = (prompt: string, text: string): number => hasher.text(prompt).text(text).writeTo(key)[0] ?? 0
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const { id, prompt, subset } = fields
        const { won, lost } = readSides(fields)
        const isList = Array.isArray(fields.chosen) || Array.isArray(fields.rejected)
        const response = ({ text, author }: Response) => ({ text, source: null, author, level: null })
        const pairs = won.flatMap((better, i) => lost.map((worse, j) => ({ better, worse, i, j, place: `${i}-${j}` })))
        return {
          records: pairs.map(({ better, worse, i, j, place }) => {
            const turned = draw(prompt, better.text) > draw(prompt, worse.text)
            const scored = scoreOf(fields, { chosen: i, rejected: j, of: won.length })
            return {
              kind: 'pair',
              pairId: isList ? `${id} ${place}` : id,
              promptId: null,
              prompt,
              source: null,
              a: response(turned ? worse : better),
              b: response(turned ? better : worse),
              votes: [
                plainVote(PEOPLE, turned ? -1 : 1, 'chosen'),
                ...(scored === null ? [] : [turned ? turnVote(scored) : scored]),
              ],
              factors: [],
              slices: subset && subset.length <= 100 ? { subset } : {},
            }
          }),
          rejections: [],
        }
      })
  },
}
