import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import type { Choice } from '@/lib/words/rater'

/** What was to be summarised: a post (Reddit TL;DR) or a news article (CNN/DM). */
export const infoShape = z.looseObject({
  id: optionalText,
  title: optionalText,
  subreddit: optionalText,
  post: optionalText,
  site: optionalText,
  article: optionalText,
})
type Info = z.infer<typeof infoShape>

/** Prompt and source of a summary; the title is a part of what it must be faithful to. */
export function readInfo({ id, title, subreddit, post, site, article }: Info) {
  const source = [title, article || post].filter(Boolean).join('\n\n')
  return {
    promptId: id,
    prompt: article ? 'Summarize this article.' : 'Summarize this post.',
    source: source || null,
    slices: { ...(subreddit && { subreddit }), ...(site && { site }) },
  }
}

export const workerKey = (worker: string | null): RaterKey =>
  worker ? { name: worker, kind: 'human', setting: null } : PEOPLE

const FIELDS = ['info', 'summaries', 'choice', 'worker'] as const

const summary = z.looseObject({ text: textField, policy: optionalText })
const rowShape = z.looseObject({
  info: infoShape,
  summaries: z.tuple([summary, summary], { error: 'two summaries were expected' }),
  choice: z.unknown().optional(),
  worker: optionalText,
})

/** The label is the position of the better summary, counted from 0. */
const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['0', 1],
  ['1', -1],
])

const holdsSummaries = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) => rowShape.shape.summaries.safeParse(Reflect.get(Object(value), 'summaries')).success)

export const tldrComparisons: Format = {
  id: 'tldr-comparisons',
  label: 'OpenAI TL;DR comparisons',
  encoding: 'choice is the position of the better of the two summaries: 0 for the first, 1 for the second; no ties.',
  task: 'summarization',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, ['info', 'summaries', 'choice']) && holdsSummaries(sample) ? 'pairs' : null,
  open(sample) {
    const hasher = createHasher()
    const key = createKey()
    const part = ({ text, policy }: z.infer<typeof summary>): string =>
      ((hasher.text(text).text(policy).writeTo(key)[0] ?? 0) >>> 0).toString(16)
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ info, summaries: [first, second], choice, worker }) => {
        const response = ({ text, policy }: z.infer<typeof summary>) => ({
          text,
          source: null,
          author: policy,
          level: null,
        })
        // Workers may have seen the same two summaries in either order: the id must be the same both times.
        const parts = [part(first), part(second)].sort()
        return {
          records: [
            {
              kind: 'pair',
              pairId: info.id === null ? null : [info.id, ...parts].join('-'),
              ...readInfo(info),
              a: response(first),
              b: response(second),
              votes: [
                plainVote(
                  workerKey(worker),
                  CHOICES.get(rawLabel(choice).replace(/\.0$/, '')) ?? null,
                  rawLabel(choice),
                ),
              ],
              factors: [],
            },
          ],
          rejections: [],
        }
      })
  },
}
