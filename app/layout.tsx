import './globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { EarlyInput } from '@/components/site/early-input'
import { LowSpace } from '@/components/site/low-space'
import { SiteHeader } from '@/components/site/site-header'
import { SiteProviders } from '@/components/site/site-providers'
import { isLocalOrigin, linkOrigin } from '@/lib/public-url'
import { loadLowSpace } from '@/lib/work/load-low-space'
import { geistMono, geistSans } from './fonts'

export const metadata: Metadata = {
  title: { default: 'Proclivity', template: '%s · Proclivity' },
  description: 'Why people and language models prefer one text over another, factor by factor.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfbfa' },
    { media: '(prefers-color-scheme: dark)', color: '#101113' },
  ],
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const asked = await headers()
  const nonce = asked.get('x-nonce')
  // Set by the proxy for a single chart that stands in another site: no chrome, and the theme that site asks for.
  const embed = asked.get('x-embed') ?? ''
  const origin = linkOrigin(asked)
  const theme = embed === 'light' || embed === 'dark' ? embed : null
  // Whoever reads a shared report can do nothing about the disk.
  const left = asked.get('x-shared') ? null : await loadLowSpace()
  return (
    <html
      lang="en"
      className={`${geistSans.variable} ${geistMono.variable}`}
      suppressHydrationWarning
      {...(theme === null ? {} : { 'data-theme': theme })}
    >
      <body className="flex min-h-dvh flex-col">
        <EarlyInput nonce={nonce ?? undefined} />
        <a
          href="#main"
          className="sr-only rounded-control bg-ink px-4 py-2 text-on-ink focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
        >
          Skip to the content
        </a>
        <SiteProviders nonce={nonce} theme={theme} links={{ origin, isLocal: isLocalOrigin(origin) }}>
          {embed === '' && <SiteHeader canSignOut={asked.get('x-signed-in') === '1'} />}
          {left !== null && <LowSpace left={left} />}
          <main
            id="main"
            tabIndex={-1}
            className={`mx-auto w-full max-w-page flex-1 outline-none ${embed === '' ? 'px-4 py-6 sm:px-8 sm:py-8' : 'p-2'}`}
          >
            {children}
          </main>
        </SiteProviders>
      </body>
    </html>
  )
}
