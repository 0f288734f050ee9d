import { createLoader, createSerializer, parseAsArrayOf, parseAsString } from 'nuqs/server'
import { pairsParsers } from '@/components/pair/pairs-query'
import { choiceParsers, viewParsers } from '@/components/profile/profile-view-state'

const { models, setting } = viewParsers
const loadSeen = createLoader({
  people: choiceParsers.people,
  models,
  setting,
  slice: parseAsString,
  value: parseAsString,
})
const loadPairs = createLoader(pairsParsers)
const list = parseAsArrayOf(parseAsString).withDefault([])

/** What an export's address holds beside its format; the route reads it with the same. */
export const exportParsers = { ...pairsParsers, byPeople: list, byModels: list, setting }
const serialize = createSerializer(exportParsers)

/**
 * What a page of a dataset shows, as the address of an export: a list of pairs by its filter; a profile by its slice, its
 * people and its models. `''`: all of it.
 *
 * @example exportQuery('/datasets/1', new URLSearchParams('slice=topic&value=law&models=r3')) // '?slice=topic&value=law&byModels=r3'
 */
export function exportQuery(path: string, address: URLSearchParams): string {
  if (/\/pairs$/.test(path)) return serialize(loadPairs(address))
  if (!/^\/datasets\/\d+$/.test(path)) return ''
  const { people, models: shown, setting: chosen, slice, value } = loadSeen(address)
  const part = slice !== null && value !== null ? { slice, value } : {}
  return serialize({ ...part, byPeople: [...people], byModels: [...shown], setting: chosen })
}
