import { countOf } from '@/lib/words/format'
import { TASK_NAMES } from '@/lib/words/task'
import type { ReportContent } from './report-content'

/** What a report is of and when it was made, piece by piece. */
export function reportFacts({ dataset, number, publishedAt }: ReportContent): readonly string[] {
  return [
    dataset.name,
    TASK_NAMES[dataset.task],
    countOf(dataset.pairs, 'pair'),
    countOf(dataset.prompts, 'prompt'),
    dataset.format,
    publishedAt === null ? 'draft' : `published ${publishedAt.slice(0, 10)}`,
    `version ${number}`,
  ]
}

/** How the owner's words for people stand in it. */
export const annotatorsInWords = (annotators: ReportContent['annotators']): string =>
  annotators === 'hidden' ? 'Annotators are numbered; their names are not in it.' : 'Annotators are named.'
