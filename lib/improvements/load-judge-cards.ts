import { type JudgeCard, judgeCard, judgesOf } from '@/lib/improve/judge-card'
import type { Profile } from '@/lib/profile/profile'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { WHOLE_IMPROVE_CHOICE } from './load-choice-source'

/**
 * The card of each judge of a dataset's profile. What is kept is read at once; what has to be built comes one after the other,
 * so that whoever asks for something else of the dataset meanwhile waits for one of them at most.
 */
export async function loadJudgeCards(
  datasetId: number,
  profile: Profile,
  { isKept }: { readonly isKept: boolean },
): Promise<readonly JudgeCard[]> {
  const disagreementOf = (judge: string) => inProfileThread('loadDisagreement', datasetId, judge, WHOLE_IMPROVE_CHOICE)
  const [explanation, kept] = await Promise.all([
    inProfileThread('loadExplanation', datasetId, WHOLE_IMPROVE_CHOICE, null),
    Promise.all((isKept ? judgesOf(profile) : []).map(async ({ id }) => [id, await disagreementOf(id)] as const)),
  ])
  if (!explanation) return []
  const found = new Map(kept)
  const cards: JudgeCard[] = []
  for (const { id } of explanation.judges)
    cards.push(judgeCard(profile, explanation, found.get(id) ?? (await disagreementOf(id)), id))
  return cards
}
