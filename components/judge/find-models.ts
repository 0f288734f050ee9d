/**
 * The models whose names hold every word of a search, in any case and order.
 *
 * @example findModels([{ name: 'gpt-4o-mini' }, { name: 'gpt-4' }], 'MINI gpt') // [{ name: 'gpt-4o-mini' }]
 */
export function findModels<Model extends { readonly name: string }>(
  models: readonly Model[],
  text: string,
): readonly Model[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return models.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
}
