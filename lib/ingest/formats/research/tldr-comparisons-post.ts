import { z } from 'zod'
import { PEOPLE } from '@/lib/ingest/read-choice'
import { optionalText } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'

/** What was to be summarised: a post (Reddit TL;DR) or a news article (CNN/DM). */
export const infoShape = z.looseObject({
  id: optionalText,
  title: optionalText,
  subreddit: optionalText,
  post: optionalText,
  site: optionalText,
  article: optionalText,
})
export type Info = z.infer<typeof infoShape>

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
