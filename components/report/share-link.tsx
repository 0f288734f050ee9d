'use client'

import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** A new link, shown this once: the server keeps only its hash. */
export function ShareLink({ token }: { readonly token: string }) {
  const href = `${window.location.origin}/r/${token}`
  return (
    <div role="status" className="grid gap-2 rounded-control border border-good/35 bg-good/8 p-4">
      <p className="font-medium">Published. Copy the link now: it cannot be shown again.</p>
      <div className="flex flex-wrap items-center gap-2">
        <a href={href} className="min-w-0 flex-1 break-all font-mono text-sm underline">
          {href}
        </a>
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(href)
            toast.success('Link copied')
          }}
        >
          <Icon name="link" />
          Copy link
        </Button>
      </div>
    </div>
  )
}
