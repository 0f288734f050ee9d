'use client'

import { useQueryState } from 'nuqs'
import { ChooseOne } from '@/components/ui/choose/choose-one'
import { formatScore } from '@/lib/words/format'
import { MARGINS, marginParser } from './margin'

/** How far apart two scores may be and still count as alike; in the URL, for every screen that says it. */
export function MarginChoice() {
  const [margin, setMargin] = useQueryState('margin', marginParser)
  return (
    <ChooseOne
      label="Alike within"
      options={MARGINS.map((each) => ({ id: `${each}`, label: `±${formatScore(each)}` }))}
      chosen={`${margin}`}
      onChange={(id) => setMargin(Number(id))}
    />
  )
}
