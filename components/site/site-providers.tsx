'use client'

import dynamic from 'next/dynamic'
import { ThemeProvider } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { type SharedLinks, SharedLinksContext } from './shared-links'

const Toasts = dynamic(() => import('./toasts').then((module) => module.Toasts), { ssr: false })

type SiteProvidersProps = {
  readonly nonce: string | null
  /** Not the reader's choice, but that of the page around this one; `null`: the reader's. */
  readonly theme: 'light' | 'dark' | null
  readonly links: SharedLinks
  readonly children: ReactNode
}

/** Theme (its colour scheme is in the style sheet, where paper can differ), view state in the URL, and the one place where outcomes are announced. `nonce` lets the theme script run under the page's policy. */
export function SiteProviders({ nonce, theme, links, children }: SiteProvidersProps) {
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      enableColorScheme={false}
      disableTransitionOnChange
      {...(nonce === null ? {} : { nonce })}
      {...(theme === null ? {} : { forcedTheme: theme })}
    >
      <SharedLinksContext value={links}>
        <NuqsAdapter>{children}</NuqsAdapter>
      </SharedLinksContext>
      <Toasts />
    </ThemeProvider>
  )
}
