import { isFound } from '@/lib/profile/findings/verdict'
import type { OrderEffects, Profile, SideEffect } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { isExplained } from '@/lib/words/improve-words'
import type { Disagreement } from './disagreement'
import type { Explanation } from './explanation'
import type { Told } from './told'
import type { TrustEvidence } from './trust'

/** All that says whether a judge can be trusted. */
export type JudgeCard = {
  readonly id: string
  readonly name: string
  readonly agreement: Told | null
  /** One person, and one person minus the judge, on the same pairs; `null` with fewer than three annotators. */
  readonly person: Told | null
  readonly below: Told | null
  /** Asked in both orders, or in one. */
  readonly orders: OrderEffects | null
  readonly side: SideEffect | null
  readonly gaps: readonly Gap[]
  readonly disagreement: Pick<Disagreement, 'pairs' | 'share' | 'right' | 'p' | 'kind' | 'refused'> | null
}

/** Its weights and pairs are most of a disagreement, and on no card. */
const onCard = ({ pairs, share, right, p, kind, refused }: Disagreement): JudgeCard['disagreement'] => ({
  ...{ pairs, share, right, p, kind, refused },
})

/** The card of a judge. */
export function judgeCard(
  profile: Pick<Profile, 'raters' | 'gaps'>,
  explanation: Explanation,
  disagreement: Disagreement | null,
  judge: string,
): JudgeCard {
  const beside = explanation.person?.judges.find(({ id }) => id === judge)
  return keptCard(profile, {
    id: judge,
    agreement: explanation.judges.find(({ id }) => id === judge)?.agreement ?? null,
    person: explanation.person?.person ?? null,
    below: beside?.below ?? null,
    disagreement: disagreement && onCard(disagreement),
  })
}

/** The same from what a report keeps beside its profile. */
export function keptCard(
  { raters, gaps }: Pick<Profile, 'raters' | 'gaps'>,
  kept: Pick<JudgeCard, 'id' | 'agreement' | 'person' | 'below' | 'disagreement'>,
): JudgeCard {
  const rater = raters.find(({ id }) => id === kept.id)
  return {
    ...kept,
    name: rater?.name ?? kept.id,
    orders: rater?.orders ?? null,
    side: rater?.side ?? null,
    gaps: gaps.filter((gap) => gap.rater === kept.id),
  }
}

export const evidenceOf = ({ agreement, below, orders, gaps }: JudgeCard): TrustEvidence => ({
  agreement,
  below,
  flips: orders?.flipRate ?? null,
  gaps,
})

/** Gaps that are found, the widest first. */
export const widestGaps = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.filter(isFound).sort((one, other) => Math.abs(other.gap ?? 0) - Math.abs(one.gap ?? 0))

/** The models of a profile that judged by themselves. */
export const judgesOf = ({ raters }: Pick<Profile, 'raters'>): Profile['raters'] =>
  raters.filter(({ kind, setting, corrected }) => kind === 'model' && setting !== 'generation' && !corrected)

/** The gaps of all of them that are found, the widest first. */
export function gapsOfJudges(profile: Pick<Profile, 'raters' | 'gaps'>): readonly Gap[] {
  const judges = judgesOf(profile)
  return widestGaps(profile.gaps.filter(({ rater }) => judges.some(({ id }) => id === rater)))
}

/** The gaps of a judge that are found, the widest first. */
export const foundGaps = ({ gaps }: Pick<JudgeCard, 'gaps'>): readonly Gap[] => widestGaps(gaps)

/** What the factors explain of a judge's disagreement with people; `null` where nothing shows. */
export function shownDisagreement({ disagreement }: Pick<JudgeCard, 'disagreement'>) {
  if (!disagreement) return null
  const { share, right } = disagreement
  return share && right && isExplained(disagreement) ? { share, right } : null
}
