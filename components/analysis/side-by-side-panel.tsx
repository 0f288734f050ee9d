import type { Twin } from '@/components/charts/frame/twin'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import type { ControlledTable, ControlledWeight } from '@/lib/profile/analysis'
import type { Profile } from '@/lib/profile/profile'
import { countOf, formatCount, formatGap, formatProbability, inDigitsOf } from '@/lib/words/format'
import type { ShownRater, shownFactors } from './analysis-props'

type SideBySidePanelProps = {
  readonly table: ControlledTable
  readonly raters: readonly ShownRater[]
  /** The rater chosen is drawn even where there is no room for all. */
  readonly chosen: ShownRater
  /** Responses have authors of whom no two meet. */
  readonly authorsApart: boolean
  readonly profile: Profile
  readonly factors: ReturnType<typeof shownFactors>
}

/** Models drawn beside people; the table has all of them. */
const MOST_DRAWN = 4

/** What q is over, beside every q. */
export function familyWords({ raters, differences }: ControlledTable): string {
  const tested = raters.filter(({ weights }) => weights.some(({ p }) => p !== null))
  const factors = new Set(
    tested.flatMap(({ weights }) => weights.flatMap(({ p, factor }) => (p === null ? [] : factor))),
  ).size
  const models = new Set(differences.flatMap(({ p, rater }) => (p === null ? [] : rater))).size
  const weights = `q over ${countOf(tested.length, 'rater')} × ${countOf(factors, 'factor')}`
  return models === 0
    ? weights
    : `${weights} and ${countOf(models, 'model')}’ differences`.replace('1 model’', '1 model’s')
}

const number = (value: number | null, format: (value: number | null) => string) => ({ text: format(value), value })

type Ends = { readonly value: number | null; readonly low: number | null; readonly high: number | null }

/** A number and the ends of its interval, as the chart writes them. */
const bounded = ({ value, low, high }: Ends = { value: null, low: null, high: null }) =>
  [value, low, high].map((each) => number(each, inDigitsOf({ value, low, high }, formatGap)))

const COLUMNS = [
  ['factor', 'Factor'],
  ['rater', 'Rater'],
  ['weight', 'Weight'],
  ['low', 'from'],
  ['high', 'to'],
  ['q', 'q'],
  ['n', 'n'],
  ['difference', 'Less people’s'],
  ['difference_low', 'from'],
  ['difference_high', 'to'],
  ['difference_q', 'q'],
  ['common_n', 'n of both'],
] as const

function twinOf({ table, raters, factors }: SideBySidePanelProps): Twin {
  const order = table.raters[0]?.weights.map(({ factor }) => factor) ?? []
  return {
    columns: COLUMNS.map(([id, label], at) => ({ id, label, numeric: at > 1 })),
    rows: order.flatMap((factor, at) =>
      table.raters.map((own) => {
        const weight = own.weights[at]
        const less = table.differences.find((each) => each.rater === own.rater && each.factor === factor)
        const name = raters.find(({ id }) => id === own.rater)?.name ?? own.rater
        const label = factors.label(factor)
        return [
          { text: label, value: label, href: factors.href(factor) },
          { text: name, value: name },
          ...bounded(weight),
          number(weight?.q ?? null, formatProbability),
          { text: formatCount(own.n), value: own.n },
          ...bounded(less),
          number(less?.q ?? null, formatProbability),
          less ? { text: formatCount(less.n), value: less.n } : number(null, formatGap),
        ]
      }),
    ),
  }
}

/** People first, then the models there is room for, the chosen one among them. */
function drawnRaters({ table, raters, chosen, profile }: SideBySidePanelProps): readonly ShownRater[] {
  const fitted = raters.filter(({ id }) => table.raters.some((own) => own.rater === id && own.refused === null))
  const models = fitted.filter(({ id }) => profile.raters.some((rater) => rater.id === id && rater.kind === 'model'))
  const some = models.filter((model, at) => at < MOST_DRAWN || model.id === chosen.id).slice(-MOST_DRAWN)
  return [...fitted.filter(({ id }) => id === profile.reference), ...some]
}

const size = (weights: readonly (ControlledWeight | undefined)[]): number =>
  Math.max(0, ...weights.map((weight) => Math.abs(weight?.value ?? 0)))

/** People and models with everything else held still: their weights of the same factors, and how much models’ differ. */
export function SideBySidePanel(props: SideBySidePanelProps) {
  const { table, raters, factors } = props
  const drawn = drawnRaters(props)
  const models = drawn.filter(({ id }) => table.differences.some(({ rater, value }) => rater === id && value !== null))
  if (drawn.length < 2) return <NotSideBySide {...props} />
  const weightsOf = (id: string) => table.raters.find(({ rater }) => rater === id)
  const order = (table.raters[0]?.weights ?? [])
    .map(({ factor }, at) => ({ factor, weights: drawn.map(({ id }) => weightsOf(id)?.weights[at]) }))
    .toSorted((x, y) => size(y.weights) - size(x.weights))
  const family = familyWords(table)
  const rows = order.map(
    ({ factor, weights }): IntervalRow => ({
      ...{ id: factor, label: factors.label(factor), note: '', href: factors.href(factor) },
      marks: drawn.map(({ id }, series) => {
        const { value = null, low = null, high = null, q = null } = weights[series] ?? {}
        return { series, value, low, high, n: weightsOf(id)?.n ?? 0, q, basis: 'student' as const }
      }),
    }),
  )
  const differences = order.map(
    ({ factor }): IntervalRow => ({
      ...{ id: factor, label: factors.label(factor), note: '', href: factors.href(factor) },
      marks: models.map(({ id }, series) => {
        const found = table.differences.find((each) => each.rater === id && each.factor === factor)
        const { value = null, low = null, high = null, n = 0, q = null } = found ?? {}
        return { series, value, low, high, n, q, basis: 'student' as const }
      }),
    }),
  )
  const names = (ids: readonly string[]) =>
    ids.map((id) => raters.find((each) => each.id === id)?.name ?? id).join(', ')
  const counts = drawn.map(({ id, name }) => `${name} ${formatCount(weightsOf(id)?.n ?? 0)}`).join(', ')
  const left = table.raters.length - drawn.length
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      <IntervalChart
        id="side-by-side"
        title="People and models with the rest held still"
        note={
          <>
            <Term id="controlledWeight">Log-odds</Term> of being chosen
            {table.scale === 'sign' ? ' when a factor points to a response' : ' for one standard deviation more'}, the
            same factors held still for everyone
            {table.authors && (
              <>
                , and with them <Term id="heldAuthors">who wrote it</Term> ({countOf(table.authors.held, 'author')}
                {table.authors.more > 0 && `; ${formatCount(table.authors.more)} more left out`}
                {table.authors.groups > 1 && ` in ${formatCount(table.authors.groups)} groups that never meet`})
              </>
            )}
            . Filled: {family}, below .05; 95% intervals are <Term id="robustError">cluster-robust</Term>. Pairs:{' '}
            {counts}.
            {props.authorsApart &&
              ' No two authors of responses meet on a pair, so who wrote them cannot be held still.'}
            {left > 0 && ` ${countOf(left, 'more rater')} in the table.`}
            {table.absent.length > 0 &&
              ` Too few pairs to stand beside the others: ${names(table.absent.map(({ rater }) => rater))}.`}
          </>
        }
        names={{ row: 'Factor', mark: 'Rater', value: 'Weight' }}
        twin={twinOf(props)}
        rows={rows}
        series={drawn}
        format={formatGap}
        less="chosen with less"
        more="chosen with more"
      />
      {models.length > 0 && (
        <IntervalChart
          id="side-by-side-differences"
          title="How much more each factor weighs for a model than for people"
          note={
            <>
              <Term id="controlledDifference">Model less people</Term>, both on the pairs that both decided (
              {models
                .map(
                  ({ id, name }) =>
                    `${name} ${formatCount(table.differences.find((each) => each.rater === id)?.n ?? 0)}`,
                )
                .join(', ')}
              ), everything else held still. Filled: {family}, below .05.
            </>
          }
          names={{ row: 'Factor', mark: 'Model', value: 'Difference' }}
          rows={differences}
          series={models}
          format={formatGap}
          less="people more"
          more="the model more"
        />
      )}
    </div>
  )
}

/** Where fewer than two raters have weights: whose choices gave none. Nothing where there is nobody to compare. */
function NotSideBySide({ table, raters, profile }: SideBySidePanelProps) {
  const refused = raters.filter(({ id }) => table.raters.some((own) => own.rater === id && own.refused !== null))
  if (profile.reference === null || raters.length < 2 || refused.length === 0) return null
  return (
    <Alert title="People and models cannot be put side by side">
      There are no weights of the same factors for {refused.map(({ name }) => name).join(', ')}: choose{' '}
      {refused.length === 1 ? 'it' : 'one of them'} as the rater to see why.
    </Alert>
  )
}
