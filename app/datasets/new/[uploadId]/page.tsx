import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { appendAction, chooseOptionsAction, importAction } from '@/app/datasets/actions'
import { AddressProgress } from '@/components/upload/address-progress'
import { MappingScreen } from '@/components/upload/mapping-screen'
import { SheetChoice } from '@/components/upload/sheet-choice'
import { UploadFaults } from '@/components/upload/upload-faults'
import { UploadPreview } from '@/components/upload/upload-preview'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { loadFetch } from '@/lib/imports/load-fetch'
import { loadUpload } from '@/lib/imports/preview-upload'
import { rowNumberText } from '@/lib/row-number'

export const metadata: Metadata = { title: 'Preview' }
const query = z.object({
  /** The dataset to add the files to. */
  to: rowNumberText.nullable().default(null).catch(null),
  map: z.literal('1').optional().catch(undefined),
})

export default async function PreviewPage({ params, searchParams }: PageProps<'/datasets/new/[uploadId]'>) {
  const uploadId = z.uuid().safeParse((await params).uploadId).data ?? notFound()
  const fetching = await loadFetch(uploadId)
  if (fetching && fetching.status !== 'done') return <AddressProgress fetch={fetching} />
  const { to, map } = query.parse(await searchParams)
  const target = to === null ? null : ((await loadDataset(to)) ?? notFound())
  const { preview, unknown, sheets } = await loadUpload(uploadId, to, map === '1')
  const next = `/datasets/new/${uploadId}${to === null ? '' : `?to=${to}`}`
  const title = preview.ok ? 'What was understood' : 'These files cannot be imported'
  return (
    <div className="grid gap-6">
      <h1 className="font-semibold text-xl tracking-tight">{unknown ? 'What do the columns mean?' : title}</h1>
      {!preview.ok && <UploadFaults faults={preview.faults} mappable={unknown !== null} />}
      <SheetChoice uploadId={uploadId} choice={sheets} onChoose={chooseOptionsAction} />
      {unknown && <MappingScreen uploadId={uploadId} next={next} unknown={unknown} onChoose={chooseOptionsAction} />}
      {!unknown && preview.ok && (
        <UploadPreview
          key={JSON.stringify(preview.options)}
          uploadId={uploadId}
          preview={preview}
          target={target && { id: target.id, name: target.name }}
          onImport={importAction}
          onAppend={appendAction}
          onChoose={chooseOptionsAction}
        />
      )}
    </div>
  )
}
