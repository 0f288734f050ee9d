'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announce } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { wantFetch } from './address-requests'

/** Stops a fetch that is open, takes up one that is not. */
export function AddressSwitch({ uploadId, open }: { readonly uploadId: string; readonly open: boolean }) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)

  async function change(): Promise<void> {
    setBusy(true)
    try {
      await wantFetch(uploadId, !open)
      router.refresh()
    } catch (error) {
      announce('error', error instanceof Error ? error.message : 'The server did not understand.')
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button disabled={busy} onClick={() => void change()}>
      {open ? 'Stop' : 'Go on'}
    </Button>
  )
}
