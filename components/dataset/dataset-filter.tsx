import { Button } from '@/components/ui/button'
import { Field, Input, Select } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import type { DatasetFilter as Filter } from '@/lib/datasets/load-datasets'
import { TASK_NAMES } from '@/lib/words/task'

const SORTS = [
  ['newest', 'newest first'],
  ['name', 'by name'],
  ['pairs', 'most pairs first'],
] as const

/** Finds datasets by name, description and task; a plain form, so that its address can be kept. */
export function DatasetFilter({ text, task, sort }: Filter) {
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

type DatasetPagesProps = Filter & { readonly page: number; readonly pages: number }

/** The way to the other pages of a list. */
export function DatasetPages({ text, task, sort, page, pages }: DatasetPagesProps) {
  if (pages < 2) return null
  const address = (to: number) => {
    const query = new URLSearchParams({ text, task: task ?? '', sort, page: String(to) })
    return `/?${query}`
  }
  return (
    <nav aria-label="Pages" className="flex items-center justify-center gap-4">
      {page > 1 && (
        <Link href={address(page - 1)} className="underline">
          Previous
        </Link>
      )}
      <span className="text-muted">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={address(page + 1)} className="underline">
          Next
        </Link>
      )}
    </nav>
  )
}
