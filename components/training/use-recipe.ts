'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import { searchOf } from './training-address'

/** Changes a part of the recipe; the address keeps it, and the server counts anew. */
export type ChangeRecipe = (change: Partial<TrainingRecipe>) => void

/** The recipe as the address has it, ahead of the numbers that belong to it while `isPending`. */
export function useRecipe(settled: TrainingRecipe) {
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams()
  const [isPending, start] = useTransition()
  const [recipe, expect] = useOptimistic(settled)
  const go = (next: TrainingRecipe, column?: string | null) =>
    start(() => {
      expect(next)
      router.push(`${path}${searchOf(next, new URLSearchParams(search), column)}`, { scroll: false })
    })
  return {
    recipe,
    isPending,
    change: (part: Partial<TrainingRecipe>) => go({ ...recipe, ...part }),
    /** Asks for the values of a metadata column. */
    look: (column: string | null) => go(recipe, column),
  }
}
