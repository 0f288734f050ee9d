'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Select } from '@/components/ui/select'
import { type PairsChoice, pairsQuery } from './pairs-query'

type Named = { readonly id: string; readonly label: string }
type PairFilterProps = {
  readonly factors: readonly Named[]
  readonly models: readonly Named[]
  readonly chosen: PairsChoice
  /** The list of pairs, without a query. */
  readonly href: string
  /** Folder of the factor pages. */
  readonly factorsHref: string
}

/** Which factor sorts the pairs into groups, and for which model; the address holds the choice. */
export function PairFilter({ factors, models, chosen, href, factorsHref }: PairFilterProps) {
  const router = useRouter()
  const show = (change: Partial<PairsChoice>) => router.push(`${href}?${pairsQuery({ ...chosen, ...change })}`)
  return (
    <form className="flex flex-wrap items-center gap-x-4 gap-y-2" onSubmit={(event) => event.preventDefault()}>
      <label className="flex items-center gap-2" htmlFor="pairs-factor">
        Factor
        <Select
          id="pairs-factor"
          value={chosen.factor ?? ''}
          onChange={({ target }) => show({ factor: target.value || null })}
        >
          <option value="">none: all pairs</option>
          {factors.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </label>
      {chosen.factor && models.length > 0 && (
        <label className="flex items-center gap-2" htmlFor="pairs-model">
          Model
          <Select id="pairs-model" value={chosen.model ?? ''} onChange={({ target }) => show({ model: target.value })}>
            {models.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </label>
      )}
      {chosen.factor && (
        <p className="text-muted text-sm">
          The small numbers are its values.{' '}
          <Link href={`${factorsHref}/${encodeURIComponent(chosen.factor)}`} className="underline">
            About this factor
          </Link>
        </p>
      )}
    </form>
  )
}
