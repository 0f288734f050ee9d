'use client'

import { useState } from 'react'
import { useSharedLinks } from '@/components/site/shared-links'
import { copyText } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { EMBED_THEMES, type EmbedTheme } from '@/lib/words/embed-theme'
import { PANEL_NAMES, type PanelId } from '@/lib/words/panels'
import { LinkReach } from './link-reach'

type ShareDialogProps = {
  readonly title: string
  /** Opens the dialog; `null` closes it. */
  readonly token: string | null
  readonly hasPassword: boolean
  /** Panels of the report, each of which can stand alone in another page. */
  readonly panels: readonly PanelId[]
  readonly onClose: () => void
}

/** A new link, shown this once: the server keeps only its hash. */
export function ShareDialog({ title, token, hasPassword, panels, onClose }: ShareDialogProps) {
  const { origin } = useSharedLinks()
  const path = `/r/${token ?? ''}`
  const href = `${origin}${path}`
  return (
    <Dialog open={token !== null} onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={title} description="Copy the link now: it cannot be shown again.">
        <div role="status" className="flex flex-wrap items-center gap-2 rounded-control border bg-sunken p-4">
          <a href={href} className="min-w-0 flex-1 basis-60 break-all font-mono text-sm underline">
            {href}
          </a>
          <CopyButton text={href}>Copy link</CopyButton>
        </div>
        <LinkReach path={path} hasPassword={hasPassword} />
        {panels.length > 0 && <EmbedFields href={href} panels={panels} />}
      </DialogContent>
    </Dialog>
  )
}

function EmbedFields({ href, panels }: { readonly href: string; readonly panels: readonly PanelId[] }) {
  const [panel, setPanel] = useState<PanelId>(panels[0] ?? 'factors')
  const [theme, setTheme] = useState<EmbedTheme>('system')
  const code = embedCode(href, panel, theme)
  return (
    <details>
      <summary className="font-medium">Show one panel in another page</summary>
      <div className="mt-2 grid gap-2">
        <p className="text-muted text-sm">
          Whoever sees that page can open the whole report. A link with a password shows nothing there.
        </p>
        <div className="flex flex-wrap gap-2">
          <Select
            aria-label="Panel"
            value={panel}
            onChange={({ target }) => setPanel(panels.find((each) => each === target.value) ?? panel)}
          >
            {panels.map((each) => (
              <option key={each} value={each}>
                {PANEL_NAMES[each]}
              </option>
            ))}
          </Select>
          <Select
            aria-label="Theme"
            value={theme}
            onChange={({ target }) => setTheme(EMBED_THEMES.find((each) => each === target.value) ?? theme)}
          >
            <option value="system">the reader’s theme</option>
            <option value="light">light</option>
            <option value="dark">dark</option>
          </Select>
          <CopyButton text={code}>Copy embed code</CopyButton>
        </div>
        <code className="block break-all rounded-control bg-sunken p-3 text-xs">{code}</code>
      </div>
    </details>
  )
}

function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const [copied, setCopied] = useState<string | null>(null)
  async function copy(): Promise<void> {
    if (await copyText(text, 'Mark the text and copy it by hand.')) setCopied(text)
  }
  return (
    <Button onClick={copy}>
      <Icon name={copied === text ? 'check' : 'link'} />
      {copied === text ? 'Copied' : children}
    </Button>
  )
}

/**
 * What to paste into a page to show one panel of a report there.
 *
 * @example embedCode('https://x.example/r/T', 'factors', 'dark')
 * // '<iframe src="https://x.example/r/T/embed/factors?theme=dark" title="…" …></iframe>'
 */
function embedCode(href: string, panel: PanelId, theme: EmbedTheme): string {
  const query = theme === 'system' ? '' : `?theme=${theme}`
  const rules = 'width="100%" height="640" style="border:0" loading="lazy" referrerpolicy="no-referrer"'
  return `<iframe src="${href}/embed/${panel}${query}" title="Proclivity: ${panel}" ${rules}></iframe>`
}
