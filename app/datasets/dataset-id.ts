import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type DatasetView, loadDataset } from '@/lib/datasets/load-dataset'
import { rowNumberText } from '@/lib/row-number'

/** Asked for by a page, its layout and its title: read once a request. */
const load = cache(loadDataset)

/** The number in a path, or the not-found page. */
export function numberIn(text: string): number {
  const parsed = rowNumberText.safeParse(text)
  return parsed.success ? parsed.data : notFound()
}

/** The text of a part of a path, or the not-found page. */
export function textIn(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return notFound()
  }
}

export async function datasetIn(params: Promise<{ readonly datasetId: string }>): Promise<DatasetView> {
  return (await load(numberIn((await params).datasetId))) ?? notFound()
}

/** Whether work is open that its pages wait for; a profile is made beside them. */
export const mustWait = ({ jobs }: Pick<DatasetView, 'jobs'>): boolean => jobs.some(({ kind }) => kind !== 'profile')

/** The dataset whose rows are not there yet; where they are, what was asked for does not exist. */
export async function unreadyIn(params: Promise<{ readonly datasetId: string }>): Promise<DatasetView> {
  const dataset = await datasetIn(params)
  return dataset.status === 'ready' ? notFound() : dataset
}
