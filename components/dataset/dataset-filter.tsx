import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { DatasetFilter as Query } from '@/lib/datasets/load-datasets'
import { TASK_NAMES } from '@/lib/words/task'

const SORTS = [
  ['newest', 'newest first'],
  ['name', 'by name'],
  ['pairs', 'most pairs first'],
] as const

/** Finds datasets by name, description and task; a plain form, so that its address can be kept. */
export function DatasetFilter({ text, task, sort }: Query) {
  return (
    <form action="/" className="flex flex-wrap items-end gap-3">
      <Field id="find-text" label="Find">
        {(ids) => <Input {...ids} name="text" type="search" maxLength={200} defaultValue={text} />}
      </Field>
      <Field id="find-task" label="Task">
        {(ids) => (
          <Select {...ids} name="task" defaultValue={task ?? ''}>
            <option value="">any</option>
            {Object.entries(TASK_NAMES).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="find-sort" label="Order">
        {(ids) => (
          <Select {...ids} name="sort" defaultValue={sort}>
            {SORTS.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit">Show</Button>
    </form>
  )
}
