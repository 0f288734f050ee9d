import { createSerializer, parseAsStringLiteral } from 'nuqs/server'

export const READER_MODES = ['differences', 'novel', 'plain', 'markdown'] as const
export type ReaderMode = (typeof READER_MODES)[number]

/**
 * How the texts of a pair are shown, as the address holds it. The text as it was written comes first, whatever it holds:
 * it is what was measured, and nothing in it is hidden.
 */
export const readerParsers = { show: parseAsStringLiteral(READER_MODES).withDefault('differences') }

const serialize = createSerializer(readerParsers)

/**
 * A query of a list with the way the texts are shown.
 *
 * @example withMode('people=split', 'novel') // '?people=split&show=novel'
 */
export const withMode = (query: string, show: ReaderMode): string =>
  serialize(query === '' ? '?' : `?${query}`, { show })
