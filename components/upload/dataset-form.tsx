'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Input, Select, Textarea } from '@/components/ui/field'
import type { DatasetEdit } from '@/lib/datasets/edit-dataset'
import { TASK_NAMES, type Task } from '@/lib/words/task'

type DatasetFormProps = {
  readonly values: DatasetEdit
  /** The verb on the button. */
  readonly action: string
  readonly busy?: boolean
  readonly onSubmit: (values: DatasetEdit) => void
}

const isTask = (value: string): value is Task => value in TASK_NAMES

export function DatasetForm({ values, action, busy = false, onSubmit }: DatasetFormProps) {
  const [{ name, description, task }, setValues] = useState(values)
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit({ name: name.trim(), description, task })
      }}
    >
      <Field id="dataset-name" label="Name">
        {(ids) => (
          <Input
            {...ids}
            required
            maxLength={200}
            value={name}
            onChange={(event) => setValues({ name: event.target.value, description, task })}
          />
        )}
      </Field>
      <Field id="dataset-task" label="Task" hint="Decides which factors make sense; it can be changed later.">
        {(ids) => (
          <Select
            {...ids}
            value={task}
            onChange={({ target }) => isTask(target.value) && setValues({ name, description, task: target.value })}
          >
            {Object.entries(TASK_NAMES).map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="dataset-description" label="Description">
        {(ids) => (
          <Textarea
            {...ids}
            maxLength={4000}
            rows={3}
            value={description}
            onChange={(event) => setValues({ name, task, description: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={busy || name.trim() === ''}>
        {action}
      </Button>
    </form>
  )
}

type AppendFormProps = { readonly busy: boolean; readonly onSubmit: () => void }

/** Adds what was understood to a dataset that is there. */
export function AppendForm({ busy, onSubmit }: AppendFormProps) {
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <p className="text-muted text-sm">
        New pairs, raters and factors make a new version of the dataset. What it holds stays, and only what is new is
        scored.
      </p>
      <Button type="submit" variant="primary" size="lg" disabled={busy}>
        Add these files
      </Button>
    </form>
  )
}
