import { parseAsArrayOf, parseAsBoolean, parseAsString } from 'nuqs/server'

/** What the tab Improve shows, in the URL; each of them needs another computation. */
export const improveParsers = {
  /** Whose choices: a rater's id; people unless given. */
  of: parseAsString.withDefault(''),
  /** Factors taken although they may be people's choice itself. */
  ticked: parseAsArrayOf(parseAsString).withDefault([]),
  /** The judge that is looked at. */
  judge: parseAsString.withDefault(''),
  /** Whether learning curves were asked for: they take a while. */
  curve: parseAsBoolean.withDefault(false),
}
