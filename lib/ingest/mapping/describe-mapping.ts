import { type MappedLabel, type Mapping, ruleColumns } from './mapping'

const MOST = 8
const quoted = (column: string): string => `“${column}”`

function listed(parts: readonly string[]): string {
  const more = parts.length - MOST
  return [...parts.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

const words = (given: readonly string[]): string => given.map((word) => (word === '' ? '(empty)' : word)).join('/')

function describeLabel({ rater, rule }: MappedLabel): string {
  const who = rater.column === null ? rater.name : `whoever ${quoted(rater.column)} names`
  const columns = ruleColumns(rule).map(quoted).join(' and ')
  switch (rule.kind) {
    case 'words':
      return `${who} chose by ${columns} (first: ${words(rule.a)}, second: ${words(rule.b)}${rule.tie.length > 0 ? `, tie: ${words(rule.tie)}` : ''})`
    case 'chosen':
      return `${who} always chose the first`
    default:
      return `${who} chose by ${columns}`
  }
}

/** What a mapping takes for what, in one sentence. */
export function describeMapping({ prompt, source, responses, labels, ratings, factors, slices }: Mapping): string {
  const texts =
    responses.kind === 'pair'
      ? `responses: ${quoted(responses.a.text)} and ${quoted(responses.b.text)}`
      : `responses: ${quoted(responses.each.text)}${responses.list === null ? ', one a row' : ` in the list ${quoted(responses.list)}`}`
  const rated = ratings.map(
    ({ rater, column, better }) =>
      `${rater.column === null ? rater.name : `whoever ${quoted(rater.column)} names`} rated in ${quoted(column)}${better === 'lower' ? ' (smaller is better)' : ''}`,
  )
  const votes = responses.kind === 'pair' ? labels.map(describeLabel) : rated
  const parts = [
    prompt === null ? 'prompt: none' : `prompt: ${quoted(prompt)}`,
    ...(source === null ? [] : [`source: ${quoted(source)}`]),
    texts,
    votes.length === 0 ? 'no labels' : listed(votes),
    ...(factors.length === 0 ? [] : [`factors: ${listed(factors.map(({ name }) => name))}`]),
    ...(slices.length === 0 ? [] : [`slices: ${listed(slices)}`]),
  ]
  return `${parts.join('; ')}.`
}
