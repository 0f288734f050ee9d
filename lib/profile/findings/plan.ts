import type { Profile } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { FEWEST_TAKING, FEWEST_TOLD } from '@/lib/statistics/jackknife'
import {
  chanceOfEquivalence,
  type Pilot,
  promptsForEquivalence,
  promptsForValue,
  promptsForWidth,
} from '@/lib/statistics/planning'
import { LEVEL } from '@/lib/words/score'
import { ALIKE_NEEDS, couldBeAlike } from './equivalence'

type Planned = Pick<Profile, 'prompts' | 'settings' | 'families'>

/** What a person wants a study to be able to say; each above 0. */
export type Wanted = { readonly width: number; readonly gap: number; readonly margin: number }

/** Prompts needed in all; `null`: there is too little to plan from, or no number of prompts would do. */
export type Plan = {
  readonly width: number | null
  /** To find the gap by its q over the family, and as the one planned comparison. */
  readonly found: number | null
  readonly planned: number | null
  /** To show that a gap of 0 is within the margin, and how often that would come out with the prompts there are. */
  readonly alike: number | null
  readonly alikeNow: number | null
}

const FOUND_NEEDS = { told: FEWEST_TOLD, taking: FEWEST_TAKING }

type Evidence = Pick<Score, 'error' | 'df' | 'told' | 'taking' | 'basis'>

function pilotOf(prompts: number, value: number | null, found: Evidence): Omit<Pilot, 'share' | 'size'> | null {
  const { error, df, told = 0, taking = 0, basis } = found
  if (basis !== 'student' || value === null || !error || !df) return null
  return { prompts, value, error, df, told, taking }
}

/** Shares of hits are planned as means from −1 to 1. */
function scorePilot({ prompts, settings }: Planned, score: Score): Pilot | null {
  const pilot = pilotOf(prompts, score.score, score)
  if (pilot === null) return null
  const isShare = settings.estimator === 'accEq'
  const mean = isShare ? { value: 2 * pilot.value - 1, error: 2 * pilot.error } : {}
  return { ...pilot, ...mean, share: null, size: 1 }
}

function gapPilot({ prompts, settings: { estimator } }: Planned, gap: Gap): Pilot | null {
  const pilot = pilotOf(prompts, gap.gap, gap)
  if (pilot === null) return null
  const counted = gap.n * (estimator === 'tau13' ? (gap.coverage ?? 1) : 1)
  const isMean = gap.paired && estimator !== 'taub'
  return {
    ...pilot,
    share: isMean && counted > 0 ? pilot.told / counted : null,
    size: gap.paired && estimator === 'accEq' ? 1 : 2,
  }
}

/**
 * How many prompts like these it would take to say of one factor what is wanted.
 *
 * Gaps are planned by the rule by which they are found: q < .05 over the family, as though only this gap were real, so that
 * its p must come under .05 / tests; or under .05 as the one comparison that was planned. Constant cost.
 *
 * @example planOf(profile, score, gap, { width: 0.05, gap: 0.2, margin: 0.1 }).found // 412
 */
export function planOf(profile: Planned, score: Score, gap: Gap | undefined, wanted: Wanted): Plan {
  const { settings, families } = profile
  const own = scorePilot(profile, score)
  const pilot = gap ? gapPilot(profile, gap) : null
  const width = settings.estimator === 'accEq' ? 2 * wanted.width : wanted.width
  const isOpen = gap !== undefined && couldBeAlike(gap, wanted.margin)
  return {
    width: own && promptsForWidth(own, width, settings.confidence),
    found: pilot && families ? promptsForValue(pilot, wanted.gap, LEVEL / families.main.tests, FOUND_NEEDS) : null,
    planned: pilot && promptsForValue(pilot, wanted.gap, LEVEL, FOUND_NEEDS),
    alike: pilot && isOpen ? promptsForEquivalence(pilot, wanted.margin, ALIKE_NEEDS) : null,
    alikeNow: pilot && isOpen ? chanceOfEquivalence(pilot, wanted.margin, profile.prompts) : null,
  }
}
