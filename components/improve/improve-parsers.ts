import { createSerializer, parseAsArrayOf, parseAsBoolean, parseAsString } from 'nuqs/server'

/** What the tab Improve shows, in the URL; each of them needs another computation. */
export const improveParsers = {
  /** Whose choices: a rater's id; people unless given. */
  of: parseAsString.withDefault(''),
  /** Factors taken although they may be people's choice itself. */
  ticked: parseAsArrayOf(parseAsString).withDefault([]),
  /** The judge whose correction is open. */
  judge: parseAsString.withDefault(''),
  /** Whether its learning curve was asked for: it takes a while. */
  curve: parseAsBoolean.withDefault(false),
}

export type ImproveQuery = {
  readonly of: string
  readonly ticked: readonly string[]
  readonly judge: string
  readonly curve: boolean
}

const serialize = createSerializer(improveParsers)

/** The tab with some of its view changed. */
export const improveHref = (base: string, query: ImproveQuery, change: Partial<ImproveQuery>): string =>
  serialize(base, { ...query, ...change, ticked: [...(change.ticked ?? query.ticked)] })
