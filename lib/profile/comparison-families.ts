import { benjaminiHochberg } from '@/lib/statistics/significance'
import type { ComparedNumber, ComparedProfile } from './comparison'
import type { Family } from './profile'

/** The tests of all datasets of a page: people's scores, gaps and order effects; and all other scores. */
export type ComparedFamilies = {
  readonly datasets: number
  readonly main: Family
  readonly others: Family
}

/** The q of every p over all of them, by p: equal p have equal q. */
function qsOf(tests: readonly number[]): ReadonlyMap<number, number | null> {
  const qs = benjaminiHochberg(tests)
  return new Map(tests.map((p, at) => [p, qs[at] ?? null]))
}

/** Never under the q of the dataset alone: what its own page does not show, this one does not. */
function corrected(number: ComparedNumber, qs: ReadonlyMap<number, number | null>): ComparedNumber {
  const over = number.p === null ? null : (qs.get(number.p) ?? null)
  return over === null || number.q === null ? { ...number, q: null } : { ...number, q: Math.max(number.q, over) }
}

/**
 * Corrects every p over all datasets of a page, since its sentences, its filter and its heatmap choose among all of them
 * (Benjamini and Hochberg 1995).
 *
 * Each family of one dataset becomes one family of all: people's scores, gaps and order effects; the scores of models. Of one
 * dataset nothing changes. Models that a reader hides stay in the family. O(tests log tests).
 *
 * @example correctComparison([profile]).families.main.tests // 190
 */
export function correctComparison<Profile extends ComparedProfile>(
  profiles: readonly Profile[],
): { readonly profiles: readonly Profile[]; readonly families: ComparedFamilies } {
  const main = profiles.flatMap(({ tests }) => tests.main)
  const others = profiles.flatMap(({ tests }) => tests.others)
  const [ofMain, ofOthers] = [qsOf(main), qsOf(others)]
  return {
    profiles: profiles.map((profile) => ({
      ...profile,
      people: profile.people.map((number) => corrected(number, ofMain)),
      models: profile.models.map((model) => ({
        ...model,
        scores: model.scores.map((number) => corrected(number, ofOthers)),
        gaps: model.gaps.map((number) => corrected(number, ofMain)),
      })),
    })),
    families: { datasets: profiles.length, ...pooled(profiles, main.length, others.length) },
  }
}

/** Who and what are tested: models and factors of many datasets by their names, since each has ids of its own. */
function pooled(
  profiles: readonly ComparedProfile[],
  main: number,
  others: number,
): Omit<ComparedFamilies, 'datasets'> {
  const [only] = profiles
  if (only?.families && profiles.length === 1) return only.families
  const models = new Set(profiles.flatMap(({ models: own }) => own.map(({ name }) => name))).size
  const factors = new Set(profiles.flatMap(({ factors: own }) => own.map(({ id }) => id))).size
  const orders = profiles.reduce((sum, { families }) => sum + (families?.main.orders ?? 0), 0)
  return {
    main: { tests: main, raters: models + 1, factors, orders },
    others: { tests: others, raters: models, factors, orders: 0 },
  }
}
