import Link from 'next/link'
import { MarkerIcon } from '@/components/charts/frame/marker'
import { type NamedModel, styleIn } from './factor-props'

/** Which model the page shows in detail. */
export function ModelChoice({ model, models }: { readonly model: string; readonly models: readonly NamedModel[] }) {
  if (models.length < 2) return null
  return (
    <nav aria-label="Model" className="flex flex-wrap items-center gap-2">
      <span className="mr-1 font-semibold">In detail</span>
      {models.map(({ id, name }) => (
        <Link
          key={id}
          href={`?model=${encodeURIComponent(id)}`}
          scroll={false}
          {...(id === model ? { 'aria-current': 'true' as const } : {})}
          className="rounded-full border bg-surface px-3 py-1 text-muted hover:text-ink aria-[current=true]:border-ink aria-[current=true]:text-ink"
        >
          <MarkerIcon {...styleIn(models, id)} />
          {name}
        </Link>
      ))}
    </nav>
  )
}
