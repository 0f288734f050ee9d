'use client'

import { ThemeProvider } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { Toasts } from './toasts'

/** Theme, view state in the URL, and the one place where outcomes are announced. `nonce` lets the theme script run under the page's policy. */
export function SiteProviders({ nonce, children }: { readonly nonce: string | null; readonly children: ReactNode }) {
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
      {...(nonce === null ? {} : { nonce })}
    >
      <NuqsAdapter>{children}</NuqsAdapter>
      <Toasts />
    </ThemeProvider>
  )
}
