import { factorHref, gapPairsHref } from '@/components/charts/frame/mark-href'
import { MarkerIcon, type RaterStyle, signColour } from '@/components/charts/frame/marker'
import { Link } from '@/components/ui/link'
import { IN_CELL, Name } from '@/components/ui/name'
import { TableCell } from '@/components/ui/table'
import { gapGroup } from '@/lib/pairs/pair-group'
import { estimateOf } from '@/lib/profile/estimate-of'
import { alikeWords } from '@/lib/profile/findings/equivalence'
import { gapVerdict, isFound, tooFew } from '@/lib/profile/findings/verdict'
import type { Gap } from '@/lib/profile/score'
import { formatCount, formatGap, formatProbability, formatScore, inDigitsOf } from '@/lib/words/format'
import type { GapLine } from './gap-lines'
import { NumberWithInterval } from './number-with-interval'

type GapTableRowProps = {
  readonly line: GapLine
  readonly style: RaterStyle | undefined
  /** Within which it is said to be alike. */
  readonly margin: number
  readonly factorsHref: string | null
}

const LINK = 'underline decoration-line-strong underline-offset-3 hover:decoration-ink'

/** How small a gap would have been shown, of one that is not. */
const reachOf = (gap: Gap, detectable: number | null): string =>
  detectable === null || gapVerdict(gap) !== 'unclear' ? '' : `shown from ±${formatScore(detectable)}`

/** A gap: its factor leads to the factor's page for this model, its size to the pairs it is made of. */
export function GapTableRow({
  line: { factor, model, gap, detectable = null },
  style,
  margin,
  factorsHref,
}: GapTableRowProps) {
  const significant = isFound(gap)
  const score = inDigitsOf(estimateOf(gap))
  const behind = tooFew(gap) || alikeWords(gap, margin) || reachOf(gap, detectable)
  const page = factorHref(factorsHref, gap.factor, gap.rater)
  const pairs = gapPairsHref(factorsHref, gap)
  const size = (
    <span style={significant ? { color: signColour(gap.gap ?? 0) } : undefined}>
      <NumberWithInterval estimate={estimateOf(gap)} format={formatGap} reason="one of the two scores does not exist" />
    </span>
  )
  return (
    <tr>
      <TableCell className="min-w-36 font-medium">
        {page === null ? (
          <Name most={IN_CELL}>{factor}</Name>
        ) : (
          <Link href={page} className={LINK}>
            <Name most={IN_CELL}>{factor}</Name>
          </Link>
        )}
      </TableCell>
      <TableCell className="whitespace-nowrap">
        {style && <MarkerIcon {...style} />}
        <Name>{model}</Name>
      </TableCell>
      <TableCell className="text-right">{score(gap.referenceScore)}</TableCell>
      <TableCell className="text-right">{score(gap.modelScore)}</TableCell>
      <TableCell className="whitespace-nowrap text-right">
        {significant && (
          <span style={{ color: signColour(gap.gap ?? 0) }}>
            •<span className="sr-only"> significant</span>{' '}
          </span>
        )}
        {pairs === null ? (
          size
        ) : (
          <Link
            href={pairs}
            className={LINK}
            title={`The pairs on which only ${gapGroup(gap.gap ?? 0) === 'human-only' ? 'people follow' : 'the model follows'} this factor`}
          >
            {size}
          </Link>
        )}
        {behind && (
          <span className="ml-auto block min-w-40 max-w-44 text-balance whitespace-normal text-muted text-xs">
            {behind}
          </span>
        )}
      </TableCell>
      <TableCell className="text-right">{formatProbability(gap.q)}</TableCell>
      <TableCell className="text-right">
        {formatCount(gap.n)}
        {!gap.paired && <span className="text-muted"> own pairs</span>}
      </TableCell>
    </tr>
  )
}
