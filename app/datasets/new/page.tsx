import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AddressForm } from '@/components/upload/address-form'
import { FormatGuide } from '@/components/upload/format-guide'
import { UploadForm } from '@/components/upload/upload-form'
import { loadDataset } from '@/lib/datasets/load-dataset'

export const metadata: Metadata = { title: 'Upload preferences' }

/** The dataset to add the files to. */
const target = z.coerce.number().int().positive().nullable().default(null).catch(null)

export default async function UploadPage({ searchParams }: PageProps<'/datasets/new'>) {
  const to = target.parse((await searchParams).to)
  const dataset = to === null ? null : await loadDataset(to)
  if (to !== null && !dataset) notFound()
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="font-semibold text-xl tracking-tight">
          {dataset ? `Add files to ${dataset.name}` : 'Upload preferences'}
        </h1>
        <p className="max-w-[72ch] text-muted">
          CSV, TSV, JSON, JSON lines or Parquet, also packed with gzip, zstd or zip. Known formats are recognised by
          their fields; for any other you say what its columns mean.
        </p>
      </div>
      <UploadForm to={to} />
      <AddressForm to={to} />
      <FormatGuide />
    </div>
  )
}
