import Link from 'next/link'
import { Button } from '@/components/ui/button'

export function DatasetsHeading() {
  return (
    <div className="flex flex-wrap items-end gap-4">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="font-semibold text-xl tracking-tight">Datasets</h1>
        <p className="max-w-[72ch] text-muted">
          Each holds pairs of responses and who preferred which. Open one to see which factors drive the choices of
          people and models, and where they part.
        </p>
      </div>
      <Button asChild variant="primary" size="lg">
        <Link href="/datasets/new">Upload preferences</Link>
      </Button>
    </div>
  )
}
