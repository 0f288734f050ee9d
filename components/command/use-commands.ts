'use client'

import { useRouter } from 'next/navigation'
import { useTheme } from 'next-themes'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { announce, copyText } from '@/components/ui/announce'
import type { CommandPlaces } from '@/lib/datasets/load-commands'
import type { Command } from './commands'

const answer = z.object({
  datasets: z.array(z.object({ id: z.number(), name: z.string() })),
  factors: z.array(z.object({ id: z.string(), label: z.string() })),
})

/** The datasets and the factors of the open one, asked for when the menu opens; `failed` when the server did not answer. */
export function usePlaces(here: number | null): { readonly places: CommandPlaces | null; readonly failed: boolean } {
  const [places, setPlaces] = useState<CommandPlaces | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    async function ask(): Promise<void> {
      const query = here === null ? '' : `?dataset=${here}`
      const response = await fetch(`/api/commands${query}`, { cache: 'no-store', signal: leaving.signal })
      if (!response.ok) return setFailed(true)
      setPlaces(answer.parse(await response.json()))
    }
    ask().catch(() => {
      if (!leaving.signal.aborted) setFailed(true)
    })
    return () => leaving.abort()
  }, [here])
  return { places, failed }
}

/** Goes where a command leads, or does what it says. */
export function useRunCommand(): (command: Command) => Promise<void> {
  const router = useRouter()
  const { resolvedTheme, setTheme } = useTheme()
  return async ({ act }) => {
    if ('go' in act) return router.push(act.go)
    if (act.run === 'theme') return setTheme(resolvedTheme === 'dark' ? 'light' : 'dark')
    if (await copyText(window.location.href, 'Take the link from the address bar.'))
      void announce('success', 'Link copied')
  }
}
