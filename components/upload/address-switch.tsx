'use client'

import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { useSubmit } from '@/components/ui/use-submit'
import { wantFetch } from './address-requests'

/** Stops a fetch that is open, takes up one that is not. */
export function AddressSwitch({ uploadId, open }: { readonly uploadId: string; readonly open: boolean }) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  async function change(): Promise<void> {
    const result = await submit(wantFetch(uploadId, !open))
    announceResult(result)
    if (result.ok) router.refresh()
  }
  return (
    <Button disabled={busy} onClick={() => void change()}>
      {open ? 'Stop' : 'Go on'}
    </Button>
  )
}
