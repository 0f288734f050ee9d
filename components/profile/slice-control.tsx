'use client'

import { ChooseOne } from '@/components/ui/choose/choose-one'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import type { ProfileChoices } from '@/lib/profiles/load-choices'
import { countOf } from '@/lib/words/format'

type Slice = Pick<ProfileChoice, 'slice' | 'value'>

type SliceControlProps = Slice &
  Pick<ProfileChoices, 'slices' | 'values' | 'pairs'> & { readonly onChange: (slice: Slice) => void }

/** All pairs, or those with one value of a metadata column: first the column, then the value with its pairs. */
export function SliceControl({ slices, values, pairs, slice, value, onChange }: SliceControlProps) {
  // Every option's id starts with a letter of its own, so that a column or value may be called anything, even nothing.
  return (
    <>
      <ChooseOne
        label="Pairs"
        options={[
          { id: 'all', label: `all ${countOf(pairs, 'pair').replace(/ pairs?$/, '')}` },
          ...slices.map((name) => ({ id: `=${name}`, label: `by ${name}` })),
        ]}
        chosen={slice === null ? 'all' : `=${slice}`}
        onChange={(id) => onChange({ slice: id === 'all' ? null : id.slice(1), value: null })}
      />
      {slice !== null && (
        <ChooseOne
          label={slice}
          options={[
            { id: 'any', label: value === null ? 'choose a value' : 'any' },
            ...values.map((each) => ({
              id: `=${each.value}`,
              label: `${each.value || '(empty)'} · ${countOf(each.pairs, 'pair')}`,
            })),
          ]}
          chosen={value === null ? 'any' : `=${value}`}
          onChange={(id) => onChange({ slice, value: id === 'any' ? null : id.slice(1) })}
        />
      )}
    </>
  )
}
