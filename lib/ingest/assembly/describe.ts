import { PEOPLE } from '@/lib/ingest/read-choice'
import type { RaterKey, Rating, SourceRecord, Vote } from '@/lib/ingest/record'
import type { RaterLedger } from './ledger'

/** One record in words, for a person who checks that the labels were understood. */
export type RecordInWords = {
  readonly line: number
  /** Beginnings of the texts; a verdict has its pair's id only. */
  readonly prompt: string
  readonly first: string | null
  readonly second: string | null
  readonly sentences: readonly string[]
}

/** The rater of files that name nobody is several people. */
const isPeople = ({ name, kind }: RaterKey): boolean => name === PEOPLE.name && kind === PEOPLE.kind

const EXCERPT = 300
const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text)

/**
 * A vote in one sentence, with the label as the file has it.
 *
 * @example describeVote(vote) // 'annotator1 prefers the first response (label: 1).'
 */
export function describeVote({ rater, choice, raw, orders }: Vote): string {
  const label = raw === '' ? '' : ` (label: ${excerpt(raw)})`
  const [prefer, call, give] = isPeople(rater) ? ['prefer', 'call', 'give'] : ['prefers', 'calls', 'gives']
  if (choice === 1) return `${rater.name} ${prefer} the first response${label}.`
  if (choice === -1) return `${rater.name} ${prefer} the second response${label}.`
  if (choice === null) return `${rater.name} ${give} no readable label${label}.`
  const why = orders !== null && orders.shown !== 0 ? ', because the verdicts in the two orders differ' : ''
  return `${rater.name} ${call} it a tie${why}${label}.`
}

/** What a rater gave one response of a list, as the file has it. */
function describeRating({ rater, value, raw }: Rating): string {
  const [give, no] = isPeople(rater) ? ['give', 'give no readable rating'] : ['gives', 'gives no readable rating']
  return value === null ? `${rater.name} ${no} (${excerpt(raw)}).` : `${rater.name} ${give} it ${excerpt(raw)}.`
}

export function describeRecord(record: SourceRecord, line: number): RecordInWords {
  switch (record.kind) {
    case 'pair': {
      const texts = { prompt: excerpt(record.prompt), first: excerpt(record.a.text), second: excerpt(record.b.text) }
      return { line, ...texts, sentences: record.votes.map(describeVote) }
    }
    case 'rated': {
      const texts = { prompt: excerpt(record.prompt), first: excerpt(record.response.text), second: null }
      return { line, ...texts, sentences: record.ratings.map(describeRating) }
    }
    case 'verdict':
      return {
        line,
        prompt: `Pair ${record.pairId}`,
        first: null,
        second: null,
        sentences: record.votes.map(describeVote),
      }
  }
}

export type RaterShares = {
  /** Ties among the readable labels; `null` without any. */
  readonly ties: number | null
  /** Records without a readable label among all that name the rater; `null` without any. */
  readonly missing: number | null
}

export function raterShares({ read, imported, ties, missing }: RaterLedger): RaterShares {
  return { ties: imported === 0 ? null : ties / imported, missing: read === 0 ? null : missing / read }
}
