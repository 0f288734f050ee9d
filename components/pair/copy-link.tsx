'use client'

import { announce } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** Copies the address of a page of this product, without the list it was opened from. */
export function CopyLink({ path }: { readonly path: string }) {
  const copy = async () => {
    const address = new URL(path, window.location.origin).href
    try {
      await navigator.clipboard.writeText(address)
      announce('success', 'Link copied')
    } catch {
      // Without https, or when a person said no, a browser does not let a page write there.
      announce('error', `The browser does not let this page copy. The link is ${address}`)
    }
  }
  return (
    <Button onClick={copy}>
      <Icon name="link" />
      Copy link
    </Button>
  )
}
