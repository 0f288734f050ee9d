'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { PairsQuery } from '@/lib/profile/pairs-query'
import { pairsQuery } from './pairs-query'

type Named = { readonly id: string; readonly label: string }
type PairFilterProps = {
  readonly factors: readonly Named[]
  readonly models: readonly Named[]
  readonly slices: readonly string[]
  readonly values: readonly string[]
  readonly chosen: PairsQuery
  /** The list of pairs, without a query. */
  readonly href: string
  /** Folder of the factor pages. */
  readonly factorsHref: string
}

const VOTES = [
  { id: 'alike', label: 'alike' },
  { id: 'apart', label: 'differently' },
  { id: 'unreadable', label: 'unreadably' },
] as const
const SORTS = [
  { id: 'order', label: 'as in the file' },
  { id: 'difference', label: 'largest difference of the factor' },
  { id: 'longest', label: 'longest texts' },
  { id: 'shortest', label: 'shortest texts' },
] as const

const named = (id: string): Named => ({ id, label: id })

/** Which pairs are shown, and in which order; the address holds the choice. */
export function PairFilter({ factors, models, slices, values, chosen, href, factorsHref }: PairFilterProps) {
  const router = useRouter()
  const [text, setText] = useState(chosen.text ?? '')
  const show = (change: { readonly [Key in keyof PairsQuery]?: string | null }) =>
    router.push(`${href}?${pairsQuery({ ...chosen, ...change } as PairsQuery)}`)
  const isFiltered = pairsQuery(chosen) !== ''
  return (
    <search>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          show({ text: text.trim() || null })
        }}
      >
        <div className="flex gap-2">
          <Input
            type="search"
            aria-label="Words in prompt or responses"
            placeholder="Words in prompt or responses, “phrases”, or, −without"
            className="max-w-[60ch]"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Button type="submit">Search</Button>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Choice id="factor" label="Factor" none="any" options={factors} value={chosen.factor} onChoose={show} />
          {models.length > 0 && (
            <>
              <Choice id="model" label="Model" options={models} value={chosen.model} onChoose={show} />
              <Choice id="votes" label="chose" none="anything" options={VOTES} value={chosen.votes} onChoose={show}>
                {chosen.votes !== null && chosen.votes !== 'unreadable' && (
                  <span className="text-muted">as people did</span>
                )}
              </Choice>
            </>
          )}
          {slices.length > 0 && (
            <Choice
              id="slice"
              label="Slice"
              none="all"
              options={slices.map(named)}
              value={chosen.slice}
              onChoose={({ slice }) => show({ slice: slice ?? null, value: null })}
            />
          )}
          {chosen.slice && (
            <Choice id="value" label="is" none="any" options={values.map(named)} value={chosen.value} onChoose={show} />
          )}
          <Choice
            id="sort"
            label="Sorted"
            options={SORTS.filter(({ id }) => id !== 'difference' || chosen.factor)}
            value={chosen.sort}
            onChoose={show}
          />
          {isFiltered && (
            <Button asChild variant="ghost" size="sm">
              <Link href={href}>Show all</Link>
            </Button>
          )}
        </div>
        {chosen.factor && (
          <p className="text-muted text-sm">
            The small numbers are the factor’s values.{' '}
            <Link href={`${factorsHref}/${encodeURIComponent(chosen.factor)}`} className="underline">
              About this factor
            </Link>
          </p>
        )}
      </form>
    </search>
  )
}

type ChoiceProps = {
  readonly id: keyof PairsQuery
  readonly label: string
  /** What no choice is called; without it there is always one. */
  readonly none?: string
  readonly options: readonly Named[]
  readonly value: string | null
  readonly onChoose: (change: { readonly [Key in keyof PairsQuery]?: string | null }) => void
  readonly children?: ReactNode
}

function Choice({ id, label, none, options, value, onChoose, children }: ChoiceProps) {
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={`pairs-${id}`}>{label}</label>
      <Select
        id={`pairs-${id}`}
        className="max-w-64"
        value={value ?? ''}
        onChange={({ target }) => onChoose({ [id]: target.value || null })}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
      {children}
    </span>
  )
}
