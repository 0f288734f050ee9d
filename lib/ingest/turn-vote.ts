import type { Choice } from '@/lib/words/rater'
import type { Vote } from './record'

const turn = (choice: Choice | null): Choice | null => (choice === 1 ? -1 : choice === -1 ? 1 : choice)

/** The same vote on the pair with its two responses exchanged: what was shown first is now shown second. */
export function turnVote(vote: Vote): Vote {
  const { choice, orders } = vote
  return {
    ...vote,
    choice: turn(choice),
    orders: orders && { shown: turn(orders.swapped), swapped: turn(orders.shown) },
  }
}
