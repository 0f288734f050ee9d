'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'

type ShareDialogProps = {
  readonly title: string
  /** Opens the dialog; `null` closes it. */
  readonly token: string | null
  readonly onClose: () => void
}

/** A new link, shown this once: the server keeps only its hash. */
export function ShareDialog({ title, token, onClose }: ShareDialogProps) {
  return (
    <Dialog open={token !== null} onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={title} description="Copy the link now: it cannot be shown again.">
        {token && <ShareLink href={`${window.location.origin}/r/${token}`} />}
      </DialogContent>
    </Dialog>
  )
}

function ShareLink({ href }: { readonly href: string }) {
  const [copied, setCopied] = useState(false)
  // A page without TLS on another machine has no clipboard; the link can still be marked and copied by hand.
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(href)
      setCopied(true)
    } catch {
      toast.error('The browser does not let this page copy. Mark the link and copy it by hand.')
    }
  }
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 rounded-control border bg-sunken p-4">
      <a href={href} className="min-w-0 flex-1 basis-60 break-all font-mono text-sm underline">
        {href}
      </a>
      <Button onClick={copy}>
        <Icon name={copied ? 'check' : 'link'} />
        {copied ? 'Copied' : 'Copy link'}
      </Button>
    </div>
  )
}
