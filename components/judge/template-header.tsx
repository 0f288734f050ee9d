import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { IN_HEADING, Name } from '@/components/ui/name'
import type { Template } from '@/lib/protocol/template'
import { answerInWords, DIRECTION_NAMES, seenInWords } from './template-words'

type TemplateHeaderProps = { readonly template: Template; readonly latest: number }

/** What a template asks, and how its answers count. */
export function TemplateHeader({ template, latest }: TemplateHeaderProps) {
  const { key, label, question, version, kind, direction, reference } = template
  return (
    <header className="grid gap-1">
      <p className="text-muted text-sm">
        <Link href="/templates" className="underline">
          Questions
        </Link>{' '}
        / <span className="break-all font-mono text-xs">{key}</span>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <h1 className="font-semibold text-xl tracking-tight">
          <Name most={IN_HEADING}>{label}</Name>
        </h1>
        <Badge tone={version === latest ? 'neutral' : 'warn'}>
          version {version}
          {version !== latest && `, the last is ${latest}`}
        </Badge>
      </div>
      <p className="max-w-[72ch]">{question}</p>
      <p className="text-muted text-sm">
        {[
          `The answer is ${answerInWords(template)}`,
          `the judge sees ${seenInWords(template)}`,
          ...(kind === 'question' ? [DIRECTION_NAMES[direction]] : []),
        ].join(' · ')}
      </p>
      {reference !== '' && <p className="text-muted text-xs">{reference}</p>}
    </header>
  )
}
