'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Form, InputField, Select, TextareaField } from '@/components/ui/field'
import type { DatasetEdit } from '@/lib/datasets/change-dataset'
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
    <Form className="grid gap-4" onSubmit={() => onSubmit({ name: name.trim(), description, task })}>
      <InputField
        id="dataset-name"
        label="Name"
        required
        maxLength={200}
        value={name}
        onChange={(text) => setValues({ name: text, description, task })}
      />
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
      <TextareaField
        id="dataset-description"
        label="Description"
        maxLength={4000}
        rows={3}
        value={description}
        onChange={(text) => setValues({ name, task, description: text })}
      />
      <Button type="submit" variant="primary" size="lg" disabled={busy || name.trim() === ''}>
        {action}
      </Button>
    </Form>
  )
}

type AppendFormProps = { readonly busy: boolean; readonly onSubmit: () => void }

/** Adds what was understood to a dataset that is there. */
export function AppendForm({ busy, onSubmit }: AppendFormProps) {
  return (
    <Form className="grid gap-4" onSubmit={onSubmit}>
      <p className="text-muted text-sm">
        New pairs, raters and factors make a new version of the dataset. What it holds stays, and only what is new is
        scored.
      </p>
      <Button type="submit" variant="primary" size="lg" disabled={busy}>
        Add these files
      </Button>
    </Form>
  )
}
