/** "i.e.", and the number one of a list: "(i)", "I. Introduction"; "US citizens", "the us"; "May", "may 5". */
const NO_FIRST_PERSON = /[iI](?:\.\s?e|[.)])|US|(?<=the )us/g
const NO_HEDGE = /May|may\s+\d|MAY\s+\d/g
const LETTER_OR_MARK = /^[\p{L}\p{N}\p{M}]/u
/** What stands before a word that begins a sentence, a line or a list item. */
const SENTENCE_START = /(?:^|[.!?…:]["”’)\]*_]*\s+|\n)[\s"“‘'([*_#>•\-–\d.)]*$/u
const NEARBY = 20

/**
 * Counts what the lower-case words do not show: "i.e." is no "I" and "US citizens" is no "us".
 *
 * @example countNoFirstPerson('The US, i.e. the country, told us.') // 2
 */
export function countNoFirstPerson(text: string): number {
  let count = 0
  for (const { 0: found, index } of text.matchAll(NO_FIRST_PERSON)) {
    const isUs = found === 'US' || found === 'us'
    if (isWord(text, index, index + (isUs ? 2 : 1)) && (isUs ? isCountry(text, index) : isNumberOrThatIs(text, index)))
      count++
  }
  return count
}

/**
 * Counts each May that is no hedge: the month or the name, capitalised within a sentence or with a number after it.
 *
 * @example countNoHedge('In May it may rain; may 5 was dry.') // 2
 */
export function countNoHedge(text: string): number {
  let count = 0
  for (const { 0: found, index } of text.matchAll(NO_HEDGE))
    if (isWord(text, index, index + 3) && (found.length > 3 || isName(text, index))) count++
  return count
}

/** Whether a word ends on both sides, as `tokenize` has it. */
function isWord(text: string, start: number, end: number): boolean {
  return !joinsOn(text, start - 1, -1) && !joinsOn(text, end, 1)
}

function joinsOn(text: string, at: number, step: number): boolean {
  if (LETTER_OR_MARK.test(text.charAt(at))) return true
  return at > 0 && "'’-".includes(text.charAt(at) || ' ') && LETTER_OR_MARK.test(text.charAt(at + step))
}

/** Where everything is in capitals, "US" is a word like the others. */
function isCountry(text: string, at: number): boolean {
  return text.startsWith('us', at) || /\p{Ll}/u.test(text.slice(Math.max(0, at - NEARBY), at + NEARBY))
}

function isNumberOrThatIs(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 5)
  if (/^\.\s?e(?:[.,:;)]|\s|$)/.test(after)) return true
  if (after.startsWith(')') && text.charAt(at - 1) === '(') return true
  return /^[.)]\s/.test(after) && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - NEARBY), at))
}

function isName(text: string, at: number): boolean {
  return /^\s+\d/.test(text.slice(at + 3, at + 6)) || !SENTENCE_START.test(text.slice(Math.max(0, at - NEARBY), at))
}
