'use client'

import { useRouter } from 'next/navigation'
import { Select } from '@/components/ui/field'
import type { TemplateView } from '@/lib/runs/load-template'

type TemplateDatasetProps = {
  readonly templateKey: string
  /** `null`: the last. */
  readonly version: number | null
  readonly chosen: number | null
  readonly datasets: TemplateView['datasets']
}

/** Whose texts the preview shows; the address holds the choice. */
export function TemplateDataset({ templateKey, version, chosen, datasets }: TemplateDatasetProps) {
  const router = useRouter()
  function show(dataset: string): void {
    const query = new URLSearchParams({ ...(version === null ? {} : { version: String(version) }) })
    if (dataset !== '') query.set('dataset', dataset)
    router.push(`/templates/${templateKey}${query.size > 0 ? `?${query}` : ''}`, { scroll: false })
  }
  return (
    <label className="flex flex-wrap items-center gap-2" htmlFor="preview-dataset">
      With texts of
      <Select
        id="preview-dataset"
        className="min-w-0 max-w-full"
        value={chosen ?? ''}
        onChange={({ target }) => show(target.value)}
      >
        <option value="">an example</option>
        {datasets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  )
}
