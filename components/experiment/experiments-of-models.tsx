import { Term } from '@/components/profile/term'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { ExperimentItem } from '@/lib/improve/experiments/experiment-view'
import { countOf } from '@/lib/words/format'
import { ExperimentList } from './experiment-list'

type ExperimentsOfModelsProps = { readonly datasetId: number; readonly experiments: readonly ExperimentItem[] }

const FIRST = 3

/** Above the runs of a dataset: what was tried with its models, the latest first. */
export function ExperimentsOfModels({ datasetId, experiments }: ExperimentsOfModelsProps) {
  const base = `/datasets/${datasetId}/experiments`
  return (
    <section aria-labelledby="experiments-title" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-[1_1_16rem]">
          <h2 id="experiments-title" className="font-semibold">
            Experiments
          </h2>
          <p className="max-w-[72ch] text-muted text-sm">
            An <Term id="experiment">experiment</Term> changes what a judge or a writer is told, and proves the change
            beside controls.
          </p>
        </div>
        <Button asChild>
          <Link href={`${base}/new`}>Plan an experiment</Link>
        </Button>
      </div>
      {experiments.length > 0 && <ExperimentList datasetId={datasetId} experiments={experiments.slice(0, FIRST)} />}
      {experiments.length > FIRST && (
        <p className="text-sm">
          <Link href={base} className="underline">
            All {countOf(experiments.length, 'experiment')}
          </Link>
        </p>
      )}
      <h2 className="mt-4 font-semibold">Runs</h2>
    </section>
  )
}
