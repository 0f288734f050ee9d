'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Form, InputField, Select, TextareaField } from '@/components/ui/field'
import type { DatasetEdit } from '@/lib/datasets/change-dataset'
import { TASK_NAMES, type Task } from '@/lib/words/task'

type DatasetFormProps = {
  readonly values: DatasetEdit
  /** The verb on the button. */
  readonly action: string
  readonly busy?: boolean
  /** Why it cannot be done, shown beside the button. */
  readonly hindrance?: string | null
  readonly onSubmit: (values: DatasetEdit) => void
}

const isTask = (value: string): value is Task => value in TASK_NAMES

export function DatasetForm({ values, action, busy = false, hindrance = null, onSubmit }: DatasetFormProps) {
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
      <SubmitButton action={action} hindrance={hindrance} disabled={busy || name.trim() === ''} />
    </Form>
  )
}

type AppendFormProps = { readonly busy: boolean; readonly hindrance: string | null; readonly onSubmit: () => void }

/** Adds what was understood to a dataset that is there. */
export function AppendForm({ busy, hindrance, onSubmit }: AppendFormProps) {
  return (
    <Form className="grid gap-4" onSubmit={onSubmit}>
      <p className="text-muted text-sm">
        New pairs, raters and factors make a new version of the dataset. What it holds stays, and only what is new is
        scored.
      </p>
      <SubmitButton action="Add these files" hindrance={hindrance} disabled={busy} />
    </Form>
  )
}

type SubmitButtonProps = { readonly action: string; readonly hindrance: string | null; readonly disabled: boolean }

function SubmitButton({ action, hindrance, disabled }: SubmitButtonProps) {
  const id = useId()
  return (
    <div className="grid gap-2">
      <Button
        type="submit"
        variant="primary"
        size="lg"
        disabled={disabled || hindrance !== null}
        {...(hindrance === null ? {} : { 'aria-describedby': id })}
      >
        {action}
      </Button>
      {hindrance !== null && (
        <p id={id} className="text-bad text-sm">
          {hindrance}
        </p>
      )}
    </div>
  )
}
