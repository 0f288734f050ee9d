'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Field, Form, Input } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import { AddressFiles } from './address-files'
import { askAddress, type Offer, startAddress } from './address-requests'

type Asked = { readonly address: string; readonly offer: Offer }

/** Fetches a dataset from where it is published, without a detour over this computer. */
export function AddressForm({ to }: { readonly to: number | null }) {
  const router = useRouter()
  const [address, setAddress] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const { busy, error, submit } = useSubmit()

  async function start(from: string, revision: string | null, paths: readonly string[]): Promise<void> {
    const started = await submit(startAddress(from, revision, paths))
    if (started.ok) router.push(`/datasets/new/${started.value.uploadId}${to === null ? '' : `?to=${to}`}`)
  }

  async function look(): Promise<void> {
    setAsked(null)
    const from = address.trim()
    const found = await submit(askAddress(from))
    if (!found.ok) return
    const { files, revision } = found.value
    const [only, second] = files
    if (only && !second) await start(from, revision, [only.path])
    else setAsked({ address: from, offer: found.value })
  }

  return (
    <Card aria-labelledby="address-title">
      <CardHeader
        id="address-title"
        title="Or fetch it from its address"
        note="The server fetches the files itself; it goes on when you leave the page."
      />
      <div className="grid gap-4">
        <Form onSubmit={() => void look()}>
          <Field
            id="address"
            label="Address"
            hint="A dataset on Hugging Face, like org/name or org/name@revision, or the https address of a file."
            error={error}
          >
            {(ids) => (
              <div className="flex flex-wrap gap-2">
                <Input
                  {...ids}
                  required
                  maxLength={2000}
                  autoComplete="off"
                  autoCapitalize="off"
                  spellCheck={false}
                  className="min-w-60 flex-1"
                  value={address}
                  onChange={(event) => setAddress(event.target.value)}
                />
                <Button type="submit" disabled={busy || address.trim() === ''}>
                  {busy && !asked ? 'Looking …' : 'Look there'}
                </Button>
              </div>
            )}
          </Field>
        </Form>
        {asked && (
          <AddressFiles
            key={asked.address}
            offer={asked.offer}
            busy={busy}
            onFetch={(paths) => start(asked.address, asked.offer.revision, paths)}
          />
        )}
      </div>
    </Card>
  )
}
