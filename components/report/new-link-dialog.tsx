'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { type Access, accessOf, OPEN_ACCESS } from './link-access'
import { LinkFields } from './link-fields'

type NewLinkDialogProps = {
  readonly title: string
  /** What went wrong, or `null`. */
  readonly onLink: (access: Access) => Promise<string | null>
}

/** One more link to a report, with an end and a password of its own. */
export function NewLinkDialog({ title, onLink }: NewLinkDialogProps) {
  const [isOpen, setOpen] = useState(false)
  const [access, setAccess] = useState(OPEN_ACCESS)
  const [error, setError] = useState<string | null>(null)
  async function make(): Promise<void> {
    const link = accessOf(access, new Date())
    const problem = link ? await onLink(link) : 'Choose a last day that is still to come.'
    setError(problem)
    if (problem !== null) return
    setOpen(false)
    setAccess(OPEN_ACCESS)
  }
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">New link</Button>
      </DialogTrigger>
      <DialogContent title={`A new link to “${title}”`} description="Links made before stay as they are.">
        <form
          className="grid gap-4"
          onSubmit={async (event) => {
            event.preventDefault()
            await make()
          }}
        >
          <LinkFields value={access} onChange={setAccess} />
          {error && <Alert tone="bad" title={error} />}
          <Button type="submit" variant="primary" className="justify-self-start">
            Make the link
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  )
}
