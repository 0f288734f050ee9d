import type { RaterKey } from '@/lib/ingest/record'
import type { Addition } from './assembly'
import { createColumn } from './column'
import type { createDecisionTally } from './decision-tally'

type Vote = { readonly rater: number; readonly choice: number }

const MOST_PAIRS = 50_000
/** A person is measured by models only where several of them agree. */
const LEAST_MODELS = 2

const sumOf = (votes: readonly Vote[]): number => votes.reduce((sum, { choice }) => sum + choice, 0)

const NONE = -1

/** Gathers who chose what on the same pair, from whichever rows and files: votes on a pair form a chain. */
export function createOpposedVotes() {
  const integers = () => createColumn((length) => new Int32Array(length), NONE)
  const [firsts, lasts, nexts, raterOf, prompts] = [integers(), integers(), integers(), integers(), integers()]
  const choices = createColumn((length) => new Int8Array(length))
  const raters = new Map<number, RaterKey>()
  const pairs: number[] = []
  let size = 0
  const isPerson = ({ rater }: Vote): boolean => raters.get(rater)?.kind === 'human'

  function votesOn(pair: number): readonly Vote[] {
    const votes: Vote[] = []
    for (let at = firsts.get(pair); at !== NONE; at = nexts.get(at))
      votes.push({ rater: raterOf.get(at), choice: choices.get(at) })
    return votes
  }
  return {
    add(addition: Added): void {
      for (const { index, ...rater } of addition.raters) raters.set(index, rater)
      if (addition.pair && addition.pair.index < MOST_PAIRS) prompts.set(addition.pair.index, addition.pair.prompt)
      for (const { pair, rater, choice } of addition.votes) {
        if (!choice || pair >= MOST_PAIRS) continue
        const last = lasts.get(pair)
        if (last === NONE) {
          pairs.push(pair)
          firsts.set(pair, size)
        } else nexts.set(last, size)
        lasts.set(pair, size)
        raterOf.set(size, rater)
        choices.set(size, choice)
        size++
      }
    },
    /** How often each rater chose the opposite of most others: of people where there are any, else of models. */
    count(tally: ReturnType<typeof createDecisionTally>, isFixed: (rater: RaterKey) => boolean): void {
      for (const pair of pairs) {
        const given = votesOn(pair)
        const placed = prompts.get(pair)
        // A pair of an earlier version has no prompt here, and counts as one of its own.
        const prompt = placed === NONE ? -1 - pair : placed
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
          tally.add(rater, { kind: 'raters', who }, prompt, vote.choice !== Math.sign(sum))
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
