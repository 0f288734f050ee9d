import type { FactorView } from '@/lib/profiles/load-factor'
import { countOf, formatCount, formatScore, formatValue } from '@/lib/words/format'

type Factor = FactorView['factor']
type Judge = Pick<NonNullable<FactorView['reliability']>, 'model' | 'unreadable' | 'templates'>
type Described = Pick<FactorView, 'factor' | 'measured' | 'missing'> & { readonly reliability: Judge | null }

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

function measuredOf({ origin }: Factor, measured: number, missing: number, judge: Judge | null): string {
  const responses = countOf(measured, 'response')
  if (missing === 0) return `${responses}, every one of them`
  const reason = judge
    ? `${countOf(judge.unreadable, 'answer')} could not be read, the others were not asked or not applicable`
    : origin === 'imported'
      ? 'the file gives none'
      : 'the factor does not apply to them'
  return `${responses}; ${formatCount(missing)} without a value: ${reason}`
}

const DIRECTIONS = { better: 'usually better', worse: 'usually worse', neither: 'neither better nor worse in itself' }

/** What is to be known of a factor beside its definition. */
export function factorFacts({ factor, measured, missing, reliability: judge }: Described) {
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
    { name: 'Measured', text: measuredOf(factor, measured, missing, judge) },
    { name: 'Reference', text: reference },
  ]
  return facts.flatMap(({ name, text }) => (text ? [{ name, text }] : []))
}
