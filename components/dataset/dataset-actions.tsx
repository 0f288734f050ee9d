'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { AlertDialog, Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { DatasetForm } from '@/components/upload/dataset-form'
import type { ActionResult } from '@/lib/action'
import type { DatasetEdit } from '@/lib/datasets/change-dataset'

type DatasetActionsProps = DatasetEdit & {
  readonly id: number
  readonly onEdit: (values: DatasetEdit & { readonly id: number }) => Promise<ActionResult<void>>
  readonly onDelete: (id: number) => Promise<ActionResult<void>>
}

/** Rename or delete a dataset. */
export function DatasetActions({ id, name, description, task, onEdit, onDelete }: DatasetActionsProps) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  function tell(result: ActionResult<void>, done: string): void {
    announceResult(result, done)
    router.refresh()
  }
  return (
    <>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="ghost" size="sm" aria-label={`Edit ${name}`}>
            Edit
          </Button>
        </DialogTrigger>
        <DialogContent title="Edit dataset" description={null}>
          <DatasetForm
            values={{ name, description, task }}
            action="Save"
            onSubmit={async (values) => {
              setOpen(false)
              tell(await onEdit({ id, ...values }), 'Saved')
            }}
          />
        </DialogContent>
      </Dialog>
      <AlertDialog
        trigger={
          <Button variant="ghost" size="sm" aria-label={`Delete ${name}`}>
            Delete
          </Button>
        }
        title={`Delete “${name}”?`}
        description="Its pairs, measurements and uploaded files are removed for good. Published reports stay."
        action="Delete dataset"
        onAction={async () => tell(await onDelete(id), 'Dataset deleted')}
      />
    </>
  )
}
