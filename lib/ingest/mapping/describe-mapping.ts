import { type MappedLabel, type Mapping, promptColumns, ruleColumns } from './mapping'

const MOST = 8
const quoted = (column: string): string => `“${column}”`

function listed(parts: readonly string[]): string {
  const more = parts.length - MOST
  return [...parts.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

const words = (given: readonly string[]): string => given.map((word) => (word === '' ? '(empty)' : word)).join('/')

const whose = ({ name, column }: MappedLabel['rater']): string =>
  column === null ? name : `whoever ${quoted(column)} names`

/** What stands for the first and the second, where the columns alone do not say it. */
function encodingOf(rule: MappedLabel['rule']): string {
  switch (rule.kind) {
    case 'words':
      return ` (first: ${words(rule.a)}, second: ${words(rule.b)}${rule.tie.length > 0 ? `, tie: ${words(rule.tie)}` : ''})`
    case 'range':
      return ` (first: ${rule.low}, second: ${rule.high})`
    case 'signed':
      return ` (positive: ${rule.positive === 'a' ? 'first' : 'second'})`
    case 'scores':
      return rule.better === 'lower' ? ' (smaller is better)' : ''
    default:
      return ''
  }
}

function describeLabel({ rater, rule, list }: MappedLabel): string {
  if (rule.kind === 'chosen') return `${whose(rater)} always chose the first`
  const columns = ruleColumns(rule).map(quoted).join(' and ')
  const inList = list === null ? '' : ` in the list ${quoted(list)}`
  return `${whose(rater)} chose by ${columns}${inList}${encodingOf(rule)}`
}

function describeResponses({ responses }: Mapping): string {
  switch (responses.kind) {
    case 'pair':
      return `responses: ${quoted(responses.a.text)} and ${quoted(responses.b.text)}`
    case 'columns':
      return `responses: ${listed(responses.each.map(({ text }) => quoted(text)))}`
    case 'rated':
      return `responses: ${quoted(responses.each.text)}${responses.list === null ? ', one a row' : ` in the list ${quoted(responses.list)}`}`
  }
}

/** What a mapping takes for the prompt and the responses, and for the labels. */
export function describeReading(mapping: Mapping): { readonly texts: string; readonly votes: string } {
  const { responses, labels, ratings } = mapping
  const rated = ratings.map(
    ({ rater, column, columns, better }) =>
      `${whose(rater)} rated in ${listed((columns ?? [column]).map(quoted))}${better === 'lower' ? ' (smaller is better)' : ''}`,
  )
  const prompts = promptColumns(mapping)
  const votes = [
    ...(responses.kind === 'rated' ? [] : labels.map(describeLabel)),
    ...(responses.kind === 'pair' ? [] : rated),
  ]
  const prompt = prompts.length === 0 ? 'prompt: none' : `prompt: ${prompts.map(quoted).join(' with ')}`
  return {
    texts: `${prompt}; ${describeResponses(mapping)}`,
    votes: votes.length === 0 ? 'no labels' : listed(votes),
  }
}

/** What a mapping takes for what, in one sentence. */
export function describeMapping(mapping: Mapping): string {
  const { source, factors, slices } = mapping
  const { texts, votes } = describeReading(mapping)
  const parts = [
    texts,
    votes,
    ...(source === null ? [] : [`source: ${quoted(source)}`]),
    ...(factors.length === 0 ? [] : [`factors: ${listed(factors.map(({ name }) => name))}`]),
    ...(slices.length === 0 ? [] : [`slices: ${listed(slices)}`]),
  ]
  return `${parts.join('; ')}.`
}
