'use client'

import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { GuideStep } from '@/lib/datasets/sample-guide'

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
            From a misaligned judge to the texts behind it, to a report and to the fix, in four steps with{' '}
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

/** Remembered by the server, so that no later page starts with the panel and then loses it. Without scripts the address alone hides it. */
function HideGuide({ onHide }: { readonly onHide: () => Promise<void> }) {
  const [, startTransition] = useTransition()
  return (
    <Button asChild variant="ghost" size="icon" className="-mt-1 -mr-1">
      <a
        href="/?start=hidden"
        aria-label="Hide the first steps"
        onClick={(event) => {
          event.preventDefault()
          startTransition(onHide)
        }}
      >
        <Icon name="close" />
      </a>
    </Button>
  )
}

/** Numbered steps side by side, each with one sentence about what will be seen. */
function GuideSteps({ steps }: { readonly steps: readonly GuideStep[] }) {
  return (
    <ol className="grid gap-x-6 gap-y-4 md:grid-cols-2 xl:grid-cols-4">
      {steps.map(({ title, text, href, also }, at) => (
        <li key={href} className="grid grid-cols-[24px_minmax(0,1fr)] content-start gap-x-3">
          <StepNumber>{at + 1}</StepNumber>
          <div className="grid content-start gap-1">
            <Link href={href} className="group inline-flex items-center gap-1 justify-self-start py-0.5 font-semibold">
              <span className="underline decoration-line-strong underline-offset-4 group-hover:decoration-ink">
                {title}
              </span>
              <Icon name="chevron-right" />
            </Link>
            <p className="text-pretty text-muted text-sm">{text}</p>
            {also.length > 0 && (
              <ul className="text-sm">
                {also.map((each) => (
                  <li key={each.href}>
                    <Link
                      href={each.href}
                      className="inline-block py-0.5 text-muted underline decoration-line-strong hover:text-ink hover:decoration-ink"
                    >
                      {each.label}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function StepNumber({ children }: { readonly children: number }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-6 place-items-center rounded-full border border-human/50 bg-surface font-semibold text-human text-sm"
    >
      {children}
    </span>
  )
}
