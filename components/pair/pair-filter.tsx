'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Input, Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { FACTOR_SORTS, filtersIn, type PairSort, type PairsQuery, sortOf } from '@/lib/pairs/pairs-query'
import type { PairFilters } from '@/lib/profiles/pairs/load-filters'
import { FilterChoice, FilterRange, type QueryChange } from './filter-choice'
import { FactorFilters, LabelFilters } from './filter-groups'
import { PAGE_SIZES, pairsQuery, withPage } from './pairs-query'

type PairFilterProps = PairFilters & {
  readonly chosen: PairsQuery
  readonly per: (typeof PAGE_SIZES)[number]
  /** The list of pairs, without a query. */
  readonly href: string
  /** Folder of the factor pages. */
  readonly factorsHref: string
}

const SORTS: readonly { readonly id: PairSort; readonly label: string }[] = [
  { id: 'order', label: 'as in the file' },
  { id: 'difference', label: 'largest difference of the factor' },
  { id: 'closest', label: 'smallest difference of the factor' },
  { id: 'more-a', label: 'most of the factor in A' },
  { id: 'more-b', label: 'most of the factor in B' },
  { id: 'longest', label: 'longest texts' },
  { id: 'shortest', label: 'shortest texts' },
  { id: 'chose-a', label: 'most chose A' },
  { id: 'chose-b', label: 'most chose B' },
  { id: 'divided', label: 'most divided' },
]

const named = (id: string) => ({ id, label: id })
const sizeIn = (form: FormData, name: string): number | null => {
  const [text, size] = [String(form.get(name) ?? ''), Number(form.get(name))]
  return text.trim() === '' || !(size >= 0) ? null : size
}

/** Which pairs are shown, and in which order; the address holds the choice. */
export function PairFilter({ chosen: settled, per, href, ...there }: PairFilterProps) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const [chosen, expect] = useOptimistic(settled)
  const [isOpen, setOpen] = useState(false)
  const { slices, values } = there
  const inForce = filtersIn(chosen).filter((filter) => filter !== 'text').length
  const go = (next: PairsQuery, size: string = String(per)) =>
    start(() => {
      expect(next)
      const pageSize = PAGE_SIZES.find((one) => String(one) === size) ?? PAGE_SIZES[0]
      router.push(`${href}${withPage(pairsQuery(next), { page: 1, per: pageSize })}`)
    })
  const show = (change: QueryChange) => go({ ...chosen, ...change } as PairsQuery)
  return (
    <search aria-busy={isPending}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          go({
            ...chosen,
            text: String(form.get('text') ?? '').trim() || null,
            ...(form.has('least') ? { least: sizeIn(form, 'least'), most: sizeIn(form, 'most') } : {}),
            wordsLeast: sizeIn(form, 'wordsLeast'),
            wordsMost: sizeIn(form, 'wordsMost'),
          })
        }}
      >
        <div className="flex flex-wrap gap-2">
          <Input
            key={settled.text}
            id="pairs-text"
            name="text"
            type="search"
            aria-label="Words in prompt or responses"
            aria-keyshortcuts="/"
            placeholder="Words in prompt or responses, “phrases”, or, −without"
            className="min-w-0 max-w-[60ch] flex-1"
            defaultValue={settled.text ?? ''}
          />
          <Button type="submit">Search</Button>
          <Button
            className="noscript:hidden"
            aria-expanded={isOpen}
            aria-controls="pairs-filters"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="sliders" />
            Filters
            {inForce > 0 && <span className="text-muted">{inForce}</span>}
          </Button>
          <span className="flex flex-wrap gap-2 lg:ml-auto">
            <FilterChoice
              id="sort"
              label="Sorted"
              options={SORTS.filter(({ id }) => chosen.factor || !FACTOR_SORTS.includes(id))}
              value={sortOf(chosen)}
              onChoose={show}
            />
            <Select
              className="max-sm:hidden"
              aria-label="Pairs on a page"
              value={per}
              onChange={({ target }) => go(chosen, target.value)}
            >
              {PAGE_SIZES.map((size) => (
                <option key={size} value={size}>
                  {size} a page
                </option>
              ))}
            </Select>
          </span>
        </div>
        {/* The pairs come first: what narrows them is folded, and what is in force stands below as chips. */}
        <div
          id="pairs-filters"
          className={`${isOpen ? 'grid' : 'hidden'} gap-3 rounded-card border bg-surface px-4 py-3 noscript:grid`}
        >
          <FactorFilters {...there} chosen={chosen} onChoose={show} />
          <LabelFilters {...there} chosen={chosen} onChoose={show} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <FilterRange
              label="Words of the longer response"
              ends={[
                { name: 'wordsLeast', value: settled.wordsLeast },
                { name: 'wordsMost', value: settled.wordsMost },
              ]}
            />
            {slices.length > 0 && (
              <FilterChoice
                id="slice"
                label="Slice"
                none="all"
                options={slices.map(named)}
                value={chosen.slice}
                onChoose={({ slice }) => show({ slice: slice ?? null, value: null })}
              />
            )}
            {chosen.slice && (
              <FilterChoice
                id="value"
                label="is"
                none="any"
                options={values.map(named)}
                value={chosen.value}
                onChoose={show}
              />
            )}
          </div>
        </div>
      </form>
    </search>
  )
}
