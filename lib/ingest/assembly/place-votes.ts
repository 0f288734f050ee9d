import { fitsReal, UNFIT } from '@/lib/ingest/kept-number'
import type { RaterKey, Rejection, Vote } from '@/lib/ingest/record'
import type { Addition, NewVote, VoteOutcome } from './assembly'
import { isSameRater } from './rater-map'
import { type Registry, raterName } from './registry'
import type { Place } from './vote-store'

/** Nothing of the row enters the dataset. */
export const refuseRow = (place: Place, more: Omit<Rejection, 'scope' | 'file' | 'line'>): Rejection => ({
  scope: 'row',
  ...place,
  ...more,
})

/** Where an earlier row stands; rows of an earlier version have no line. */
export const placeText = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file)

const EXCERPT = 200
export const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text)

const MAX_RATERS = 32_767

/** Why a rater cannot be taken in, or `null`: `coming` of the record are new already. */
export function findTooMany(registry: Registry, coming: number, column: string, raw: string, place: Place) {
  if (registry.raters.size() + coming <= MAX_RATERS) return null
  return refuseRow(place, {
    column,
    value: excerpt(raw),
    reason: `The dataset would have more than ${MAX_RATERS} raters.`,
    remedy: 'Check that the rater column holds names, not texts or row numbers.',
  })
}

/** Votes of a record up to which earlier ones are looked through for the same rater. */
const FEW = 16

/** Whether an earlier vote of the record is by the same rater; `names`: those of the votes before, where they are many. */
function isRepeated(given: readonly Vote[], at: number, rater: RaterKey, names: Set<string> | null): boolean {
  if (names !== null) return names.size === names.add(raterName(rater)).size
  for (let before = 0; before < at; before++) {
    const earlier = given[before]
    if (earlier && isSameRater(earlier.rater, rater)) return true
  }
  return false
}

const refuseLabel = (place: Place, { rater, raw }: Vote, reason: string, remedy: string): Rejection =>
  refuseRow(place, { column: rater.name, value: excerpt(raw), reason, remedy, conflict: true })

/** Two labels by one rater on one pair, in the record itself or against what is stored; `pair` null: it is new. */
export function findContradiction(
  registry: Registry,
  given: readonly Vote[],
  pair: number | null,
  place: Place,
): Rejection | null {
  const names = given.length > FEW ? new Set<string>() : null
  let at = -1
  for (const vote of given) {
    at++
    const { name } = vote.rater
    if (isRepeated(given, at, vote.rater, names))
      return refuseLabel(place, vote, `${name} has two labels in this row.`, 'Keep one of the two columns.')
    const rater = registry.raters.find(vote.rater)
    const tooMany = rater === -1 ? findTooMany(registry, at + 1, name, vote.raw, place) : null
    if (tooMany !== null) return tooMany
    const stored = pair === null || rater === -1 || vote.choice === null ? null : registry.votes.find(pair, rater)
    if (stored !== null && stored.choice !== vote.choice)
      return refuseLabel(
        place,
        vote,
        `${name} has another label for the same pair at ${placeText(stored.place)}; the first stays.`,
        'Remove the row that is wrong.',
      )
  }
  return null
}

/** A strength that does not fit is left out; its vote stands. */
function refuseStrength({ rater, strength }: Vote, place: Place): Rejection {
  return { scope: 'value', ...place, column: `strength of ${rater.name}`, value: String(strength), ...UNFIT }
}

/** Takes over the votes of a record that contradicts nothing. */
export function placeVotes(
  registry: Registry,
  given: readonly Vote[],
  pair: number,
  place: Place,
): Pick<Addition, 'votes' | 'raters' | 'outcomes' | 'rejections'> {
  const votes: NewVote[] = []
  const raters: Addition['raters'][number][] = []
  const outcomes: VoteOutcome[] = []
  const rejections: Rejection[] = []
  for (const vote of given) {
    const fits = vote.strength === null || fitsReal(vote.strength)
    if (!fits) rejections.push(refuseStrength(vote, place))
    outcomes.push(placeVote(registry, fits ? vote : { ...vote, strength: null }, pair, place, votes, raters))
  }
  return { votes, raters, outcomes, rejections }
}

function placeVote(
  registry: Registry,
  vote: Vote,
  pair: number,
  place: Place,
  votes: NewVote[],
  raters: Addition['raters'][number][],
): VoteOutcome {
  const { choice, raw, strength, orders } = vote
  // A blank cell is no vote: another row may still bring one.
  if (choice === null && raw === '') return 'missing'
  const known = registry.raters.size()
  const rater = registry.raters.place(vote.rater)
  if (rater === known) raters.push({ index: rater, ...vote.rater })
  const stored = registry.votes.find(pair, rater)
  if (stored !== null) return stored.choice === choice ? 'duplicate' : 'missing'
  registry.votes.add(pair, rater, choice, place)
  votes.push({ rater, pair, choice, raw, strength, orders })
  return choice === null ? 'missing' : 'imported'
}
