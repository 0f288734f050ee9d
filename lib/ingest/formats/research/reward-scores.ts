import { type FileSample, splitPath } from '@/lib/ingest/format'
import { judge, plainVote } from '@/lib/ingest/read-choice'
import { numberIn, rawLabel } from '@/lib/ingest/read-field'
import type { Vote } from '@/lib/ingest/record'
import { choiceBySign } from '@/lib/words/rater'

const SIDES = [
  ['scores_chosen', 'scores_rejected'],
  ['score_chosen', 'score_rejected'],
  ['reward_chosen', 'reward_rejected'],
  ['chosen_reward', 'rejected_reward'],
] as const
const PLAIN_FILE = /^(filtered|raw|train|test|data|total_dataset|results?|upload)|reward-?bench|rm-?bench/i

const at = (value: unknown, index: number): number => numberIn(Array.isArray(value) ? [value[index]].flat()[0] : value)

/** Which chosen and which rejected text of a row, among how many chosen ones. */
export type ComparedTexts = { readonly chosen: number; readonly rejected: number; readonly of: number }

/**
 * Reads what a reward model made of a benchmark’s texts, where its scores or results stand beside them: the choice in terms
 * of the chosen text. The model is named by the row, else by the file.
 */
export function createRewardScores({ path, fields }: FileSample) {
  const sides = SIDES.find(([won, lost]) => fields.includes(won) && fields.includes(lost))
  const { stem } = splitPath(path)
  const named = PLAIN_FILE.test(stem) ? 'reward model' : stem
  const has = (field: string): boolean => fields.includes(field)
  return (row: Readonly<Record<string, unknown>>, { chosen, rejected, of }: ComparedTexts): Vote | null => {
    const model = typeof row.model === 'string' && row.model !== '' ? row.model : named
    const vote = (one: number, other: number): Vote => {
      const by = one - other
      if (!Number.isFinite(by)) return plainVote(judge(model), null, '')
      return plainVote(judge(model), choiceBySign(by), `${one} and ${other}`, Math.abs(by))
    }
    if (sides !== undefined) return vote(at(row[sides[0]], chosen), at(row[sides[1]], rejected))
    if (has('scores') && Array.isArray(row.scores)) return vote(at(row.scores, chosen), at(row.scores, of + rejected))
    if (!has('results') || of > 1 || Array.isArray(row.results)) return null
    const result = numberIn(row.results)
    return plainVote(
      judge(model),
      Number.isFinite(result) ? choiceBySign(result - 0.5) : null,
      rawLabel(row.results ?? ''),
    )
  }
}
