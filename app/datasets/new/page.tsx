import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/ui/page-heading'
import { AddressForm } from '@/components/upload/address-form'
import { FormatGuide } from '@/components/upload/format-guide'
import { UploadForm } from '@/components/upload/upload-form'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { rowNumberText } from '@/lib/row-number'

export const metadata: Metadata = { title: 'Upload preferences' }

/** The dataset to add the files to. */
const target = rowNumberText.nullable().default(null).catch(null)

export default async function UploadPage({ searchParams }: PageProps<'/datasets/new'>) {
  const to = target.parse((await searchParams).to)
  const dataset = to === null ? null : await loadDataset(to)
  if (to !== null && !dataset) notFound()
  return (
    <div className="grid gap-6">
      <PageHeading title={dataset ? `Add files to ${dataset.name}` : 'Upload preferences'}>
        CSV, TSV, Excel, JSON, JSON lines or Parquet, also packed with gzip, zstd or zip. Known formats are recognised
        by their fields; for any other you say what its columns mean.
      </PageHeading>
      <UploadForm to={to} />
      <AddressForm to={to} />
      <FormatGuide />
    </div>
  )
}
