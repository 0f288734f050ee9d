import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import type { PairView } from '@/lib/profiles/pairs/load-pair'
import { formatApart } from '@/lib/words/format'
import { shortName } from '@/lib/words/short-name'
import { pairReason } from './pair-reason'

type PinnedFactorProps = Pick<PairView, 'measurements' | 'people' | 'asked'> & {
  readonly factor: string
  readonly factorsHref: string
}

export const measurementOf = (measurements: PairView['measurements'], factor: string | null) =>
  measurements.find((each) => each.factor.id === factor) ?? null

/** The factor that the list came from: why this pair is in it, and how its values differ. */
export function PinnedFactor({ measurements, people, asked, factor, factorsHref }: PinnedFactorProps) {
  const found = measurementOf(measurements, factor)
  if (!found) return null
  const { a, b } = found
  const { id, label, unit } = found.factor
  const shown = formatApart(a, b)
  const model = asked && { name: shortName(asked.name, 40), choice: asked.choice }
  const difference = a !== null && b !== null && a > b ? `+${shown.difference}` : shown.difference
  return (
    <section
      aria-label={`${label}, the factor of the list`}
      className="flex flex-wrap items-center gap-x-6 gap-y-1 rounded-card border border-line-strong bg-surface px-4 py-3 sm:px-5"
    >
      <p className="min-w-0 flex-1 basis-72 font-medium">
        {pairReason({ label, unit, a, b, people: people?.choice ?? null, model })}
      </p>
      <dl className="flex flex-wrap items-center gap-x-4 text-sm">
        <dt className="flex items-center gap-1 text-muted">
          <Icon name="pin" className="size-3" />
          <Link href={`${factorsHref}/${encodeURIComponent(id)}`} className="hover:underline">
            <Name>{label}</Name>
          </Link>
        </dt>
        <dd>
          A <strong>{shown.a}</strong>
        </dd>
        <dd>
          B <strong>{shown.b}</strong>
        </dd>
        <dd>
          A − B <strong>{difference}</strong>
        </dd>
      </dl>
    </section>
  )
}
