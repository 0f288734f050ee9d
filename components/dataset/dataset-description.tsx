'use client'

import { usePathname } from 'next/navigation'

type DatasetDescriptionProps = { readonly datasetId: number; readonly text: string }

/** What was written about a dataset, on its first page; elsewhere what the page is for comes first, however long the text is. */
export function DatasetDescription({ datasetId, text }: DatasetDescriptionProps) {
  if (usePathname() !== `/datasets/${datasetId}`) return null
  return <p className="max-w-[88ch] whitespace-pre-line text-muted text-sm">{text}</p>
}
