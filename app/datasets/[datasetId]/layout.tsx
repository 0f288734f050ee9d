import type { Metadata } from 'next'
import { datasetIn } from '@/app/datasets/dataset-id'
import { ChartSource } from '@/components/charts/frame/chart-source'
import { DatasetHeader } from '@/components/dataset/dataset-header'

export async function generateMetadata({ params }: LayoutProps<'/datasets/[datasetId]'>): Promise<Metadata> {
  const { name } = await datasetIn(params)
  return { title: { default: name, template: `%s · ${name} · Proclivity` } }
}

export default async function DatasetLayout({ params, children }: LayoutProps<'/datasets/[datasetId]'>) {
  const dataset = await datasetIn(params)
  return (
    <div className="grid gap-6">
      <DatasetHeader dataset={dataset} />
      <ChartSource name={dataset.name}>{children}</ChartSource>
    </div>
  )
}
