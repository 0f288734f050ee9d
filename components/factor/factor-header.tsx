import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { IN_HEADING, Name } from '@/components/ui/name'
import type { FactorView } from '@/lib/profiles/load-factor'
import type { FactorHrefs } from './factor-props'
import { FactorVersion } from './factor-version'
import { factorFacts } from './factor-words'

type FactorHeaderProps = {
  readonly view: FactorView
  readonly hrefs: FactorHrefs
  readonly base: string
}

const step = 'inline-flex min-h-6 min-w-0 items-center gap-1 text-muted hover:text-ink'

/** What the factor is, where its numbers come from, and the factors beside it. */
export function FactorHeader({ view, hrefs, base }: FactorHeaderProps) {
  const { factor, model, previous, next, double } = view
  return (
    <div className="grid gap-3">
      <nav aria-label="Factors" className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
        <Link href={base} className={step}>
          <Icon name="chevron-right" className="rotate-180" />
          Profile
        </Link>
        <span className="ml-auto flex min-w-0 flex-wrap gap-x-6 gap-y-1">
          {previous && (
            <Link href={hrefs.factor(previous.id, model)} rel="prev" className={step}>
              <Icon name="chevron-right" className="rotate-180" />
              <span className="sr-only">Previous factor: </span>
              <Name>{previous.label}</Name>
            </Link>
          )}
          {next && (
            <Link href={hrefs.factor(next.id, model)} rel="next" className={step}>
              <span className="sr-only">Next factor: </span>
              <Name>{next.label}</Name>
              <Icon name="chevron-right" />
            </Link>
          )}
        </span>
      </nav>
      <Card aria-labelledby="factor-title">
        <div className="flex flex-wrap items-center gap-2">
          <h2 id="factor-title" className="font-semibold text-xl tracking-tight">
            <Name most={IN_HEADING}>{factor.label}</Name>
          </h2>
          {factor.estimated && <Badge tone="warn">estimated</Badge>}
          <Badge>{factor.origin}</Badge>
          {double && (
            <Link href={hrefs.factor(double.id, model)} className="min-w-0">
              <Badge tone="warn" className="max-w-full">
                <span className="truncate">
                  {double.exact ? 'the same as' : 'nearly the same as'} <Name>{double.label}</Name>
                </span>
              </Badge>
            </Link>
          )}
        </div>
        <p className="mt-1 text-lg">{factor.question}</p>
        <p className="mt-2 max-w-[88ch] text-muted">{factor.definition}</p>
        <FactorVersion {...view} />
        <dl className="mt-4 grid gap-x-8 gap-y-3 border-t pt-4 sm:grid-cols-2 lg:grid-cols-3">
          {factorFacts(view).map(({ name, text }) => (
            <div key={name} className="min-w-0">
              <dt className="text-muted text-xs">{name}</dt>
              <dd className="text-pretty">{text}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  )
}
