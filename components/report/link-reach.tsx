'use client'

import { useSharedLinks } from '@/components/site/shared-links'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

type LinkReachProps = {
  /** Of the report, on the address that its owner is on. */
  readonly path: string
  readonly hasPassword: boolean
}

/** Says of a link that leads to this computer that a colleague cannot open it, and what can be sent instead. */
export function LinkReach({ path, hasPassword }: LinkReachProps) {
  const { isLocal } = useSharedLinks()
  if (!isLocal) return null
  return (
    <Alert tone="warn" title="A colleague cannot open this link: it leads to this computer alone.">
      <p>
        Send the report as one HTML file, which needs no server. For links that others can open, start Proclivity with{' '}
        <code className="font-mono text-sm">PUBLIC_URL</code>.
      </p>
      {hasPassword ? (
        <p className="mt-2">The link asks for its password; the report behind it offers the HTML file.</p>
      ) : (
        <Button asChild size="sm" className="mt-2">
          <a href={`${path}/download/report.html`} download>
            <Icon name="download" />
            HTML file
          </a>
        </Button>
      )}
    </Alert>
  )
}
