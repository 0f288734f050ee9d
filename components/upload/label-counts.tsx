import { Badge } from '@/components/ui/badge'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { LabelCount, LabelRows, RaterLabels } from '@/lib/ingest/assembly/label-table'
import { countOf, formatCount } from '@/lib/words/format'
import { shownNames } from '@/lib/words/rater'

const READ_AS = [
  [1, 'First response'],
  [-1, 'Second response'],
  [0, 'Tie'],
  [null, 'No label (missing)'],
] as const
/** Labels of one choice that are shown; where there are more they are numbers or texts. */
const MOST_SHOWN = 6

/** What each rater's labels are read as, as the files have them: a row a rater, since no two need use the same words. */
export function LabelCounts({ raters, others }: LabelRows) {
  const idOf = ({ rater: { kind, name, setting } }: RaterLabels) => `${kind} ${setting} ${name}`
  const names = shownNames(raters.map((row) => ({ ...row.rater, id: idOf(row) })))
  const used = READ_AS.filter(
    ([choice]) => choice !== null || raters.some(({ labels }) => labels.some((label) => label.choice === null)),
  )
  return (
    <>
      <Table aria-label="Labels as the files have them">
        <thead>
          <tr>
            <TableHead>Rater</TableHead>
            {used.map(([choice, title]) => (
              <TableHead key={title}>{choice === 1 ? `Read as: ${title.toLowerCase()}` : title}</TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {raters.map((row) => (
            <tr key={idOf(row)}>
              <TableCell className="whitespace-nowrap">
                <Name>{names.get(idOf(row)) ?? row.rater.name}</Name>{' '}
                <Badge tone={row.rater.kind === 'human' ? 'human' : 'neutral'}>
                  {row.rater.kind === 'human' ? 'person' : 'model'}
                </Badge>
              </TableCell>
              {used.map(([choice, title]) => (
                <TableCell key={title}>
                  <Words labels={row.labels.filter((label) => label.choice === choice)} />
                </TableCell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <Left raters={raters} others={others} />
    </>
  )
}

function Words({ labels }: { readonly labels: readonly LabelCount[] }) {
  const rest = labels.slice(MOST_SHOWN)
  const times = rest.reduce((sum, { count }) => sum + count, 0)
  if (labels.length === 0) return <span className="text-muted">–</span>
  return (
    <ul className="grid min-w-28 gap-1">
      {labels.slice(0, MOST_SHOWN).map(({ raw, count }) => (
        <li key={raw} className="flex items-baseline gap-2">
          <span className="max-w-48 truncate font-mono text-xs" title={raw}>
            {raw === '' ? '(empty)' : raw}
          </span>{' '}
          <span className="text-muted text-xs">{formatCount(count)}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li className="text-muted text-xs">
          {countOf(rest.length, 'other')}, {formatCount(times)}
        </li>
      )}
    </ul>
  )
}

/** What the table has no room for. */
function Left({ raters, others }: LabelRows) {
  const beyond = raters.flatMap(({ rater, beyond }) =>
    beyond > 0 ? [`${countOf(beyond, 'more vote')} of ${rater.name} in other words`] : [],
  )
  const said = [...(others > 0 ? [countOf(others, 'more rater')] : []), ...beyond]
  return said.length > 0 && <p className="mt-2 text-muted text-sm">Not shown here: {said.join('; ')}.</p>
}
