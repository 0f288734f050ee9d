'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Field, Form, Input } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ModelActions } from './model-item'

type OtherModelProps = Pick<ModelActions, 'onProbe'> & { readonly endpoint: string }

/** A model that its endpoint does not list: once probed, it stands among the others. */
export function OtherModel({ endpoint, onProbe }: OtherModelProps) {
  const router = useRouter()
  const [name, setName] = useState('')
  const { busy, submit } = useSubmit()
  const model = name.trim()
  return (
    <Form
      className="mt-4 grid max-w-120 gap-2 border-t pt-4"
      onSubmit={async () => {
        const result = await submit(onProbe({ endpoint, model }))
        announceResult(result, `Probed ${model}`)
        if (!result.ok) return
        setName('')
        router.refresh()
      }}
    >
      <Field id={`other-${endpoint}`} label="A model that is not listed" hint="The name the server knows it by.">
        {(ids) => (
          <div className="flex gap-2">
            <Input {...ids} required maxLength={300} value={name} onChange={({ target }) => setName(target.value)} />
            <Button type="submit" disabled={busy || model === ''}>
              {busy ? 'Asking …' : 'Probe'}
            </Button>
          </div>
        )}
      </Field>
    </Form>
  )
}
