import type { z } from 'zod'
import { type JudgeCard, judgeCard, widestGaps } from '@/lib/improve/judge-card'
import type { Remedies } from '@/lib/improve/remedies'
import { loadDisagreement, loadExplanation } from '@/lib/improvements/load-improved'
import { loadRemedies } from '@/lib/improvements/load-remedies'
import type { Profile } from '@/lib/profile/profile'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import type { frozenJudge, frozenRemedies } from './frozen-judge'

type Frozen = {
  readonly judges?: readonly z.output<typeof frozenJudge>[]
  readonly remedies?: z.output<typeof frozenRemedies>
}

/**
 * Each judge's card, and, when asked for, what can be done about the widest gap that is shown: only where the report is of all
 * people and all pairs, since that is what they are of.
 */
export async function freezeJudges(
  datasetId: number,
  profile: Profile,
  { people, slice }: ProfileChoice,
  { models, withRemedies }: { readonly models: ReadonlySet<string>; readonly withRemedies: boolean },
): Promise<Frozen> {
  if (people.length > 0 || slice !== null || profile.sampleOf) return {}
  const explanation = await loadExplanation(datasetId)
  const judges = (explanation?.judges ?? []).filter(({ id }) => models.has(id))
  if (!explanation || judges.length === 0) return {}
  const cards: JudgeCard[] = []
  for (const { id } of judges) cards.push(judgeCard(profile, explanation, await loadDisagreement(datasetId, id), id))
  const [widest] = widestGaps(cards.flatMap(({ gaps }) => gaps))
  const remedies = withRemedies && widest ? await loadRemedies(datasetId, widest.rater, widest.factor) : null
  return { judges: cards.map(frozenCard), ...(remedies ? { remedies: frozenBox(remedies) } : {}) }
}

const frozenCard = ({ id, agreement, person, below, disagreement }: JudgeCard) => ({
  ...{ id, agreement, person, below, disagreement },
})

const frozenBox = ({ correction, ...rest }: Remedies) => ({
  ...rest,
  correction: correction && {
    verdict: correction.verdict,
    pairs: correction.pairs,
    judgeAlone: correction.judgeAlone,
    corrected: correction.corrected,
    gain: correction.gain,
    promptsNeeded: correction.promptsNeeded,
    refused: correction.refused,
  },
})
