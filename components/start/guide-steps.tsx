import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import type { GuideStep } from '@/lib/datasets/sample-guide'

/** Three numbered steps side by side, each with one sentence about what will be seen. */
export function GuideSteps({ steps }: { readonly steps: readonly GuideStep[] }) {
  return (
    <ol className="grid gap-x-6 gap-y-4 md:grid-cols-3">
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
