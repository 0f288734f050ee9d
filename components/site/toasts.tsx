'use client'

import { useTheme } from 'next-themes'
import { Toaster, type ToasterProps } from 'sonner'

const THEMES: ReadonlySet<string> = new Set(['light', 'dark', 'system'])
const isTheme = (theme: string | undefined): theme is NonNullable<ToasterProps['theme']> =>
  theme !== undefined && THEMES.has(theme)

/** Outcomes only: published, copied, deleted, failed. Progress belongs where the work is shown. */
export function Toasts() {
  const { theme } = useTheme()
  return (
    <Toaster
      theme={isTheme(theme) ? theme : 'system'}
      position="bottom-right"
      toastOptions={{ className: 'font-sans! text-sm! rounded-card! border-line! bg-surface! text-ink! shadow-float!' }}
    />
  )
}
