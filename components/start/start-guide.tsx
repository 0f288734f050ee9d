import Link from 'next/link'
import type { GuideStep } from '@/lib/datasets/sample-guide'
import { GuideSteps } from './guide-steps'
import { HideGuide } from './hide-guide'

type StartGuideProps = {
  /** The sample that the steps are taken with. */
  readonly name: string
  readonly steps: readonly GuideStep[]
  readonly onHide: () => Promise<void>
}

/** For whoever is here for the first time: the whole way once, with data whose answer is known. */
export function StartGuide({ name, steps, onHide }: StartGuideProps) {
  const [first] = steps
  return (
    <section aria-labelledby="start-title" className="rounded-card border border-human/40 bg-human/5 p-4 sm:p-5">
      <div className="mb-4 flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <h2 id="start-title" className="font-semibold text-lg">
            Start here
          </h2>
          <p className="text-muted">
            From a misaligned judge to the texts behind it to a report, in three steps with{' '}
            <Link href={first?.href ?? '/'} className="text-ink underline decoration-line-strong hover:decoration-ink">
              {name}
            </Link>
            .
          </p>
        </div>
        <HideGuide onHide={onHide} />
      </div>
      <GuideSteps steps={steps} />
    </section>
  )
}
