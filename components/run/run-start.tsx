import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { RUN_KINDS } from '@/lib/protocol/run-plan'
import { KIND_NAMES, KIND_NOTES } from './run-words'

/** The three kinds of work that a model can do on a dataset. */
export function RunStart({ datasetId }: { readonly datasetId: number }) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {RUN_KINDS.map((kind) => (
        <section
          key={kind}
          aria-label={KIND_NAMES[kind]}
          className="grid content-between gap-3 rounded-card border bg-surface p-4"
        >
          <p className="text-muted text-sm">{KIND_NOTES[kind]}</p>
          <Button asChild className="justify-self-start">
            <Link href={`/datasets/${datasetId}/runs/new?kind=${kind}`}>{KIND_NAMES[kind]}</Link>
          </Button>
        </section>
      ))}
    </div>
  )
}
