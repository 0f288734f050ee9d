'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Form } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import { type Access, accessOf, LinkFields, OPEN_ACCESS } from './link-fields'

type NewLinkDialogProps = {
  readonly title: string
  readonly onLink: (access: Access) => Promise<ActionResult<unknown>>
}

/** One more link to a report, with an end and a password of its own. */
export function NewLinkDialog({ title, onLink }: NewLinkDialogProps) {
  const [isOpen, setOpen] = useState(false)
  const [access, setAccess] = useState(OPEN_ACCESS)
  const { error, submit, refuse } = useSubmit()
  async function make(): Promise<void> {
    const link = accessOf(access, new Date())
    if (!link) return refuse('Choose a last day that is still to come.')
    const result = await submit(onLink(link))
    if (!result.ok) return
    setOpen(false)
    setAccess(OPEN_ACCESS)
  }
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">New link</Button>
      </DialogTrigger>
      <DialogContent title={`A new link to “${title}”`} description="Links made before stay as they are.">
        <Form className="grid gap-4" onSubmit={() => void make()}>
          <LinkFields value={access} onChange={setAccess} />
          {error && <Alert tone="bad" title={error} />}
          <Button type="submit" variant="primary" className="justify-self-start">
            Make the link
          </Button>
        </Form>
      </DialogContent>
    </Dialog>
  )
}
