type Named = { readonly id: string; readonly name: string; readonly setting: string | null }

/**
 * What each rater is called beside the others: a model that both judged and wrote is told apart by its setting.
 *
 * @example shownNames([{ id: 'r1', name: 'gpt', setting: 'discrimination' }]).get('r1') // 'gpt'
 */
export function shownNames(raters: readonly Named[]): ReadonlyMap<string, string> {
  const names = raters.map(({ name }) => name)
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name)
  return new Map(
    raters.map(({ id, name, setting }) => [id, setting !== null && isTwice(name) ? `${name}, ${setting}` : name]),
  )
}
