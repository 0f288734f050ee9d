import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import type { Explanation } from '@/lib/improve/explanation'
import type { Quality } from '@/lib/improve/quality'
import type { Told } from '@/lib/improve/told'
import { countOf, formatCount } from '@/lib/words/format'
import { formatPercent, formatPoints } from '@/lib/words/improve-words'
import type { ShownRater } from './improve-raters'
import { isClaimed, toldMark } from './told-mark'

const NEUTRAL = { colour: 'var(--muted)', shape: 'circle' } as const
const COIN = 0.5

/** One way to foresee choices, with all that is known of it. */
export type Foreseer = {
  readonly row: IntervalRow
  readonly quality: Quality | null
  /** The factors minus this. */
  readonly factorsAbove: Told | null
}

const markOf = (told: Told, style: ShownRater['style'], claimed = true) => [{ ...toldMark(0, told, claimed), style }]

/** A coin, length alone, the factors, each judge and one person, in this order: from least to most knowing. */
export function foreseers(
  explanation: Explanation,
  rater: ShownRater,
  judges: readonly ShownRater[],
): readonly Foreseer[] {
  const { pairs, factors, length, p, lengthP, aboveLength, weights, newAuthors, person } = explanation
  const plain = { note: '', href: null }
  const coin: IntervalRow = {
    ...plain,
    id: 'coin',
    label: 'A coin',
    marks: [{ series: 0, value: COIN, low: null, high: null, n: pairs, style: NEUTRAL }],
  }
  const ways: Foreseer[] = [{ row: coin, quality: null, factorsAbove: null }]
  const add = (row: Omit<IntervalRow, 'href'>, quality: Quality | null, factorsAbove: Told | null = null) =>
    ways.push({ row: { ...row, href: null }, quality, factorsAbove })
  const notShown = (tested: number | null) => (isClaimed(tested) ? '' : 'no better than a coin shown')
  if (length)
    add(
      {
        ...{ id: 'length', label: 'Length alone', note: notShown(lengthP) },
        marks: markOf(length.accuracy, NEUTRAL, isClaimed(lengthP)),
      },
      length,
      aboveLength?.agreement,
    )
  const label = countOf(weights.length, 'factor')
  if (factors)
    add(
      { id: 'factors', label, note: notShown(p), marks: markOf(factors.accuracy, rater.style, isClaimed(p)) },
      factors,
    )
  if ('accuracy' in newAuthors)
    add(
      {
        ...{ id: 'new-authors', label: `${label}, new authors`, note: '' },
        marks: markOf(newAuthors.accuracy, rater.style, isClaimed(newAuthors.accuracy.p)),
      },
      newAuthors,
    )
  for (const { id, name, agreement, factorsAbove } of explanation.judges) {
    const style = judges.find((judge) => judge.id === id)?.style ?? NEUTRAL
    const note = agreement.pairs < pairs ? `saw ${countOf(agreement.pairs, 'pair')}` : ''
    add({ id, label: name, note, marks: markOf(agreement, style) }, null, factorsAbove)
  }
  if (person)
    add(
      {
        ...{ id: 'person', label: 'One person' },
        note: person.factors ? `there the factors ${formatPercent(person.factors.value)}` : '',
        marks: markOf(person.person, rater.style),
      },
      null,
    )
  return ways
}

const number = (value: number | null | undefined, format: (value: number | null) => string): TwinCell => ({
  text: format(value ?? null),
  value: value ?? null,
})
const decimals = (value: number | null): string => (value === null ? '–' : value.toFixed(3))

const COLUMNS = [
  ['what', 'What foresees'],
  ['share', 'Share foreseen'],
  ['low', 'from'],
  ['high', 'to'],
  ['n', 'n'],
  ['log_loss', 'Log loss'],
  ['brier', 'Brier'],
  ['factors_above', 'Factors minus this'],
  ['above_low', 'from'],
  ['above_high', 'to'],
] as const

/** Everything the chart shows, with log loss, Brier score and paired differences. */
export function foreseerTwin(ways: readonly Foreseer[]): Twin {
  return {
    columns: COLUMNS.map(([id, label], at) => ({ id, label, numeric: at > 0 })),
    rows: ways.map(({ row, quality, factorsAbove }) => {
      const [mark] = row.marks
      return [
        { text: row.label, value: row.label },
        ...[mark?.value, mark?.low, mark?.high].map((value) => number(value, formatPercent)),
        { text: formatCount(mark?.n ?? 0), value: mark?.n ?? 0 },
        number(quality?.logLoss.value, decimals),
        number(quality?.brier.value, decimals),
        ...[factorsAbove?.value, factorsAbove?.low, factorsAbove?.high].map((value) => number(value, formatPoints)),
      ]
    }),
  }
}
