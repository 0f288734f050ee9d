import type { FactorView } from '@/lib/profiles/load-factor'
import { countOf, formatCount, formatScore, formatValue } from '@/lib/words/format'

type Factor = FactorView['factor']
type Judge = Pick<NonNullable<FactorView['reliability']>, 'model' | 'unreadable' | 'templates'>
type Described = Pick<FactorView, 'factor' | 'measured' | 'missing' | 'foreign' | 'languages'> & {
  readonly reliability: Judge | null
}

function originOf({ origin, version }: Factor, judge: Judge | null): string {
  if (judge) {
    const asked = judge.templates.map(({ key, version }) => `${key} version ${version}`).join(', ')
    return `Judged by ${judge.model}, asked with ${asked}`
  }
  return origin === 'imported'
    ? 'Imported: a column of the uploaded file'
    : `Computed from the text by a rule, version ${version}`
}

function unitOf({ unit, range }: Factor): string {
  const ends = range && (range[1] === null ? `${formatValue(range[0])} or more` : range.map(formatValue).join(' to '))
  return `${unit || 'no unit'}, ${ends ?? 'range as imported'}`
}

function measuredOf({ factor, measured, missing, foreign, reliability: judge }: Described): string {
  const responses = countOf(measured, 'response')
  if (missing === 0) return `${responses}, every one of them`
  const reasons = judge
    ? [`${countOf(judge.unreadable, 'answer')} could not be read, the others were not asked or not applicable`]
    : factor.origin === 'imported'
      ? ['the file gives none']
      : [
          ...(foreign > 0 ? [`not applicable on ${countOf(foreign, 'response')} in other languages`] : []),
          ...(foreign < missing ? [`the factor does not apply to ${foreign > 0 ? 'the others' : 'them'}`] : []),
        ]
  return `${responses}; ${formatCount(missing)} without a value: ${reasons.join(', ')}`
}

const DIRECTIONS = { better: 'usually better', worse: 'usually worse', neither: 'neither better nor worse in itself' }

/** What is to be known of a factor beside its definition. */
export function factorFacts(described: Described) {
  const { factor, languages, reliability: judge } = described
  const { estimated, epsilon, direction, reference } = factor
  const facts = [
    { name: 'Where it comes from', text: originOf(factor, judge) },
    { name: 'Accuracy', text: estimated },
    { name: 'Unit', text: unitOf(factor) },
    {
      name: 'A difference counts',
      text: epsilon === 0 ? 'from the smallest on' : `when larger than ${formatScore(epsilon)}`,
    },
    { name: 'More of it is', text: DIRECTIONS[direction] },
    { name: 'Measured', text: measuredOf(described) },
    { name: 'Valid for', text: languages },
    { name: 'Reference', text: reference },
  ]
  return facts.flatMap(({ name, text }) => (text ? [{ name, text }] : []))
}
