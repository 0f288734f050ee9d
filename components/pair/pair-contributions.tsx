import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { IN_CELL, Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Contribution } from '@/lib/improve/contributions'
import type { PairContributionsView } from '@/lib/improvements/load-pair-contributions'
import { countOf, formatApart, formatGap, formatShare } from '@/lib/words/format'
import { NO_COIN } from '@/lib/words/improve-words'
import { LEVEL } from '@/lib/words/score'

const FEW = 8
/** What two decimals show. */
const SHOWS = 0.005
const right = 'text-right'

/** What each factor adds to the expected choice, as bars: towards A to the left, towards B to the right. */
export function PairContributions(props: PairContributionsView & { readonly factorsHref: string }) {
  const { chance, contributions, missing, p, accuracy, pairs, factorsHref } = props
  const side = chance >= 0.5 ? 'A' : 'B'
  const adding = contributions.filter(({ value }) => Math.abs(value) >= SHOWS)
  const equal = contributions.length - adding.length
  const most = Math.max(...contributions.map(({ value }) => Math.abs(value)), 1e-9)
  const isShown = p !== null && p < LEVEL
  const table = (rows: readonly Contribution[], name: string) => (
    <Table aria-label={name}>
      <thead>
        <tr>
          <TableHead>Factor</TableHead>
          <TableHead className={right}>A</TableHead>
          <TableHead className={right}>B</TableHead>
          <TableHead className="w-1/3 min-w-32">← towards A · towards B →</TableHead>
          <TableHead className={right}>Log odds</TableHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.factor} {...row} most={most} href={`${factorsHref}/${encodeURIComponent(row.factor)}`} />
        ))}
      </tbody>
    </Table>
  )
  return (
    <Card aria-labelledby="why-title">
      <CardHeader
        id="why-title"
        title={`Why the factors expect ${side}: ${formatShare(Math.max(chance, 1 - chance))}`}
        note={
          <>
            <Term id="contribution">What each factor adds</Term> in the{' '}
            <Term id="factorModel">model of people’s choices</Term>, learnt from {countOf(pairs, 'pair')}, this one
            among them where people decided it. Held out it foresees {formatShare(accuracy)} of their choices
            {isShown ? '' : `: ${NO_COIN}`}.
          </>
        }
      />
      {adding.length > 0 ? table(adding.slice(0, FEW), 'Contributions') : <p>No factor tells the two apart.</p>}
      {adding.length > FEW && (
        <details className="mt-4">
          <summary className="font-medium">{countOf(adding.length - FEW, 'factor')} that add less</summary>
          {table(adding.slice(FEW), 'Smaller contributions')}
        </details>
      )}
      {equal > 0 && (
        <p className="mt-3 text-muted text-sm">{countOf(equal, 'more factor')} of equal or nearly equal values.</p>
      )}
      {missing.length > 0 && (
        <p className="mt-3 text-muted text-sm">
          Without a value here, so adding nothing: {missing.map((label) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </Card>
  )
}

type RowProps = Contribution & { readonly most: number; readonly href: string }

function Row({ label, a, b, value, most, href }: RowProps) {
  const values = formatApart(a, b)
  const share = (50 * Math.abs(value)) / most
  return (
    <tr>
      <TableCell>
        <Link href={href} className="hover:underline">
          <Name most={IN_CELL}>{label}</Name>
        </Link>
      </TableCell>
      <TableCell className={right}>{values.a}</TableCell>
      <TableCell className={right}>{values.b}</TableCell>
      <TableCell>
        <span className="relative block h-3" aria-hidden="true">
          <span className="absolute inset-y-0 left-1/2 w-px bg-control" />
          <span
            className="absolute inset-y-0.5 rounded-sm bg-human"
            style={value > 0 ? { right: '50%', width: `${share}%` } : { left: '50%', width: `${share}%` }}
          />
        </span>
      </TableCell>
      <TableCell className={right}>
        {formatGap(Math.abs(value))} {value > 0 ? 'A' : value < 0 ? 'B' : ''}
      </TableCell>
    </tr>
  )
}
