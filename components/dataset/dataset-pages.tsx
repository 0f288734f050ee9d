import Link from 'next/link'
import type { DatasetFilter } from '@/lib/datasets/load-datasets'

type DatasetPagesProps = DatasetFilter & { readonly page: number; readonly pages: number }

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
