import { type JudgeCard, judgeCard } from '@/lib/improve/judge-card'
import type { Profile } from '@/lib/profile/profile'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { WHOLE_IMPROVE_CHOICE } from './load-choice-source'

/**
 * The card of each judge of a dataset's profile. One call after the other, so that whoever asks for something else of the
 * dataset meanwhile waits for one of them at most.
 */
export async function loadJudgeCards(datasetId: number, profile: Profile): Promise<readonly JudgeCard[]> {
  const explanation = await inProfileThread('loadExplanation', datasetId, WHOLE_IMPROVE_CHOICE, null)
  if (!explanation) return []
  const cards: JudgeCard[] = []
  for (const { id } of explanation.judges) {
    const disagreement = await inProfileThread('loadDisagreement', datasetId, id, WHOLE_IMPROVE_CHOICE)
    cards.push(judgeCard(profile, explanation, disagreement, id))
  }
  return cards
}
