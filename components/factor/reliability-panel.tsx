import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { FactorView } from '@/lib/profiles/load-factor'
import { countOf, formatCount, formatInterval, formatScore, formatShare } from '@/lib/words/format'

type ReliabilityPanelProps = {
  readonly details: NonNullable<FactorView['reliability']>
  /** Address of this dataset. */
  readonly base: string
}

const NAMES = { kappa: 'κ', spearman: 'ρ' } as const
const AGAINST = { people: 'people’s label', judge: 'another judge', rule: 'the rule for it' } as const
const number = 'whitespace-nowrap text-right tabular-nums'

/** How far a judged factor can be relied on: does it repeat, and does it agree with others? */
export function ReliabilityPanel({ details, base }: ReliabilityPanelProps) {
  const { doubts, repeated, comparisons, asked, unreadable, model, endpoint, templates, runId } = details
  const rows = [
    ...(repeated ? [{ ...repeated, name: 'itself, asked again' }] : []),
    ...comparisons.map((each) => ({ ...each, name: `${AGAINST[each.kind]}: ${each.with}` })),
  ]
  return (
    <Card aria-labelledby="reliability-title">
      <CardHeader
        id="reliability-title"
        title="How far it can be relied on"
        note={
          <>
            Judged by {model} at {endpoint}, in{' '}
            <Link className="underline" href={`${base}/runs/${runId}`}>
              this run
            </Link>
            , in the words of{' '}
            {templates.map(({ key, version }, at) => (
              <span key={key}>
                {at > 0 && ', '}
                <Link className="underline" href={`/templates/${key}?version=${version}`}>
                  {key}
                </Link>{' '}
                version {version}
              </span>
            ))}
            . {countOf(asked, 'response')} asked about, {formatCount(unreadable)} answers unreadable
            {asked > 0 && ` (${formatShare(unreadable / asked)})`}.
          </>
        }
      />
      <div className="grid gap-4">
        {doubts.length > 0 && (
          <Alert tone="warn" title="Error-prone">
            {doubts.join(' ')}
          </Alert>
        )}
        {rows.length === 0 ? (
          <p className="text-muted">
            It was asked once, by one judge, and nobody labelled the same. Ask some prompts twice, or a second model.
          </p>
        ) : (
          <Table aria-label="How far it can be relied on">
            <thead>
              <tr>
                <TableHead>Agreement with</TableHead>
                <TableHead className={number}>
                  <Term id="valueAgreement">κ or ρ</Term>
                </TableHead>
                <TableHead className={number}>
                  <Term id="interval" />
                </TableHead>
                <TableHead className={number}>Same value</TableHead>
                <TableHead className={number}>Responses</TableHead>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, statistic, value, interval, same, n }) => (
                <tr key={name}>
                  <TableCell>
                    <Name>{name}</Name>
                  </TableCell>
                  <TableCell className={number}>
                    {NAMES[statistic]} {formatScore(value)}
                  </TableCell>
                  <TableCell className={number}>
                    {interval && formatInterval({ low: interval[0], high: interval[1] })}
                  </TableCell>
                  <TableCell className={number}>{formatShare(same)}</TableCell>
                  <TableCell className={number}>{formatCount(n)}</TableCell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
    </Card>
  )
}
