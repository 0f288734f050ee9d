import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Definition } from '@/components/ui/definition'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { formatValue } from '@/lib/format'
import { type Choice, choiceInWords } from './vote-badge'

type Verdict = 1 | 0 | -1 | 2 | null
type PairFactsProps = {
  readonly votes: readonly {
    readonly rater: string
    readonly kind: 'human' | 'model'
    readonly setting: string | null
    readonly choice: Choice
    readonly raw: string
    readonly shown: Verdict
    readonly swapped: Verdict
  }[]
  readonly measurements: readonly {
    readonly factor: {
      readonly id: string
      readonly label: string
      readonly definition: string
      readonly reference: string | null
    }
    readonly a: number | null
    readonly b: number | null
  }[]
  /** What models that judged here said, by the response they were shown first. */
  readonly reasons: readonly { readonly rater: string; readonly first: 'a' | 'b'; readonly reason: string }[]
  readonly slices: Readonly<Record<string, string>>
  readonly factorsHref: string
}

const inOrder = (verdict: Verdict): string => (verdict === 2 ? 'unreadable' : choiceInWords(verdict))
const number = 'whitespace-nowrap text-right'

/** A judge is a model among others; one that wrote the responses is not. */
const roleOf = (kind: 'human' | 'model', setting: string | null): string => {
  if (kind === 'human') return 'person'
  return setting === 'generation' ? 'model, writing' : 'model'
}

/** Who chose what, and what was measured, on one pair. */
export function PairFacts({ votes, reasons, measurements, slices, factorsHref }: PairFactsProps) {
  const bothOrders = votes.some(({ shown }) => shown !== null)
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card aria-labelledby="votes-title">
        <CardHeader id="votes-title" title="Votes" note="With the label exactly as the file had it." />
        <Table aria-label="Votes">
          <thead>
            <tr>
              <TableHead>Rater</TableHead>
              <TableHead>Choice</TableHead>
              <TableHead>Label</TableHead>
              {bothOrders && <TableHead>In both orders</TableHead>}
            </tr>
          </thead>
          <tbody>
            {votes.map(({ rater, kind, setting, choice, raw, shown, swapped }) => (
              <tr key={`${kind} ${setting} ${rater}`}>
                <TableCell className="whitespace-nowrap">
                  {rater} <Badge tone={kind === 'human' ? 'human' : 'neutral'}>{roleOf(kind, setting)}</Badge>
                </TableCell>
                <TableCell className="font-medium">{choiceInWords(choice)}</TableCell>
                <TableCell className="max-w-60 truncate font-mono text-xs">{raw}</TableCell>
                {bothOrders && (
                  <TableCell className="text-muted">
                    {shown !== null && `${inOrder(shown)}, then ${inOrder(swapped)}`}
                  </TableCell>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
        {reasons.length > 0 && (
          <dl className="mt-4 grid gap-3 text-sm">
            {reasons.map(({ rater, first, reason }) => (
              <div key={`${rater} ${first}`}>
                <dt className="text-muted">
                  {rater}, shown {first.toUpperCase()} first:
                </dt>
                <dd className="max-w-[72ch] whitespace-pre-line break-words">{reason}</dd>
              </div>
            ))}
          </dl>
        )}
        {Object.keys(slices).length > 0 && (
          <dl className="mt-4 flex flex-wrap gap-x-6 text-sm">
            {Object.entries(slices).map(([name, value]) => (
              <div key={name} className="flex gap-2">
                <dt className="text-muted">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Card>
      <Card aria-labelledby="measured-title">
        <CardHeader id="measured-title" title="Measurements" note="– where a factor does not apply." />
        <Table aria-label="Measurements">
          <thead>
            <tr>
              <TableHead>Factor</TableHead>
              <TableHead className={number}>A</TableHead>
              <TableHead className={number}>B</TableHead>
              <TableHead className={number}>A − B</TableHead>
            </tr>
          </thead>
          <tbody>
            {measurements.map(({ factor: { id, label, definition, reference }, a, b }) => (
              <tr key={id}>
                <TableCell>
                  <Link href={`${factorsHref}/${encodeURIComponent(id)}`} className="mr-1 hover:underline">
                    {label}
                  </Link>
                  <Definition label={label} text={definition} reference={reference} />
                </TableCell>
                <TableCell className={number}>{formatValue(a)}</TableCell>
                <TableCell className={number}>{formatValue(b)}</TableCell>
                <TableCell className={number}>{formatValue(a === null || b === null ? null : a - b)}</TableCell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </div>
  )
}
