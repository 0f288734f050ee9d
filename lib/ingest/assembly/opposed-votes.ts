import type { RaterKey } from '@/lib/ingest/record'
import type { Addition } from './assembly'
import type { createDecisionTally } from './decision-tally'

type Vote = { readonly rater: number; readonly choice: number }

const MOST_PAIRS = 50_000
/** A person is measured by models only where several of them agree. */
const LEAST_MODELS = 2

const sumOf = (votes: readonly Vote[]): number => votes.reduce((sum, { choice }) => sum + choice, 0)

/** Gathers who chose what on the same pair, from whichever rows and files. */
export function createOpposedVotes() {
  const votes = new Map<number, Vote[]>()
  const prompts = new Map<number, number>()
  const raters = new Map<number, RaterKey>()
  const isPerson = ({ rater }: Vote): boolean => raters.get(rater)?.kind === 'human'

  return {
    add(addition: Added): void {
      for (const { index, ...rater } of addition.raters) raters.set(index, rater)
      if (addition.pair && addition.pair.index < MOST_PAIRS) prompts.set(addition.pair.index, addition.pair.prompt)
      for (const { pair, rater, choice } of addition.votes) {
        if (!choice || pair >= MOST_PAIRS) continue
        const given = votes.get(pair) ?? []
        votes.set(pair, given)
        given.push({ rater, choice })
      }
    },
    /** How often each rater chose the opposite of most others: of people where there are any, else of models. */
    count(tally: ReturnType<typeof createDecisionTally>, isFixed: (rater: RaterKey) => boolean): void {
      for (const [pair, given] of votes) {
        const people = given.filter(isPerson)
        const models = given.filter((vote) => !isPerson(vote))
        const [ofPeople, ofModels] = [sumOf(people), sumOf(models)]
        for (const vote of given) {
          const own = isPerson(vote)
          const rater = raters.get(vote.rater)
          const byPeople = people.length > (own ? 1 : 0)
          if (!rater || isFixed(rater) || (!byPeople && models.length < LEAST_MODELS)) continue
          const sum = byPeople ? ofPeople - (own ? vote.choice : 0) : ofModels - (own ? 0 : vote.choice)
          if (sum === 0) continue
          const who = byPeople ? 'people' : 'models'
          // A pair of an earlier version has no prompt here, and counts as one of its own.
          tally.add(rater, { kind: 'raters', who }, prompts.get(pair) ?? -1 - pair, vote.choice !== Math.sign(sum))
        }
      }
    },
  }
}

/** What the assembler, or whoever reads without one, tells of new raters, a new pair and votes. */
export type Added = {
  readonly raters: Addition['raters']
  readonly pair: { readonly index: number; readonly prompt: number } | null
  readonly votes: readonly Pick<Addition['votes'][number], 'pair' | 'rater' | 'choice'>[]
}
