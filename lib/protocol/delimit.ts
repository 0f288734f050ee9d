/** Names of the texts a request can hold. */
export type BlockName = 'prompt' | 'source' | 'response' | 'response_a' | 'response_b' | 'facts' | 'key_facts'

/**
 * Puts a text that nobody vouches for between tags that it cannot close: their number is the first one that the text
 * does not hold as a closing tag.
 *
 * @example delimit('response', 'Yes.') // '<response id="1">\nYes.\n</response id="1">'
 */
export function delimit(name: BlockName, text: string): string {
  let id = 1
  while (text.includes(`</${name} id="${id}">`)) id++
  return `<${name} id="${id}">\n${text}\n</${name} id="${id}">`
}

/** Numbered lines, one a fact; a line break inside a fact would start another. */
export const numberedFacts = (facts: readonly string[]): string =>
  facts.map((fact, at) => `${at + 1}. ${fact.replace(/\s+/g, ' ').trim()}`).join('\n')
