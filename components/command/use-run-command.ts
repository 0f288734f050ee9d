'use client'

import { useRouter } from 'next/navigation'
import { useTheme } from 'next-themes'
import { announce } from '@/components/ui/announce'
import type { Command } from './command'

/** Goes where a command leads, or does what it says. */
export function useRunCommand(): (command: Command) => Promise<void> {
  const router = useRouter()
  const { resolvedTheme, setTheme } = useTheme()
  return async ({ act }) => {
    if ('go' in act) return router.push(act.go)
    if (act.run === 'theme') return setTheme(resolvedTheme === 'dark' ? 'light' : 'dark')
    try {
      await navigator.clipboard.writeText(window.location.href)
      announce('success', 'Link copied')
    } catch {
      announce('error', 'The browser does not let this page copy. Take the link from the address bar.')
    }
  }
}
