import { type DiffPart, diffWords } from '@/components/pair/word-diff'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import type { Evidence, Template } from '@/lib/protocol/template'
import { ExamplesNote } from './examples-note'

type TemplateVersionsProps = {
  /** The last first. */
  readonly versions: readonly Template[]
  /** Version 1 comes with the product. */
  readonly builtIn: boolean
  readonly shown: number
}

const FIELDS = ['label', 'question', 'instructions'] as const

/** Every version, with what it says that the one before did not. */
export function TemplateVersions({ versions, builtIn, shown }: TemplateVersionsProps) {
  return (
    <Card aria-labelledby="template-versions-title">
      <CardHeader
        id="template-versions-title"
        title="Versions"
        {...(versions.length > 1 ? { note: 'Marked is what the version before did not say.' } : {})}
      />
      <ol className="grid gap-4">
        {versions.map((template, at) => (
          <li key={template.version} className="grid gap-2 border-t pt-3 first:border-0 first:pt-0">
            <h3 className="flex flex-wrap items-center gap-2 font-medium">
              <Link
                href={`/templates/${template.key}?version=${template.version}`}
                className="underline"
                {...(template.version === shown ? { 'aria-current': 'true' as const } : {})}
              >
                Version {template.version}
              </Link>
              {template.version === shown && <Badge>shown here</Badge>}
              {template.version === 1 && builtIn && <Badge>comes with Proclivity</Badge>}
            </h3>
            {template.evidence && <EvidenceNote evidence={template.evidence} />}
            <ExamplesNote template={template} />
            {FIELDS.map((field) => (
              <p key={field} className="whitespace-pre-line break-words text-sm">
                <Marked text={template[field]} before={versions[at + 1]?.[field] ?? null} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Why this version is there: the experiment that tested it, with what it found. */
function EvidenceNote({ evidence }: { readonly evidence: Evidence }) {
  const { experiment, dataset, arm, improved, text, at } = evidence
  return (
    <div className="grid gap-1 rounded-control border px-3 py-2 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={improved ? 'good' : 'warn'}>{improved ? 'shown to be better' : 'not shown to be better'}</Badge>
        <Link href={`/datasets/${dataset.id}/experiments/${experiment}`} className="underline">
          Arm {arm} of an experiment on <Name>{dataset.name}</Name>
        </Link>
        <span className="text-muted">{at.slice(0, 10)}</span>
      </p>
      <p className="break-words">{text}</p>
    </div>
  )
}

type MarkedProps = {
  readonly text: string
  /** `null`: there is no version before. */
  readonly before: string | null
}

function Marked({ text, before }: MarkedProps) {
  const parts: readonly DiffPart[] | undefined = before === null ? undefined : diffWords(before, text)?.b
  if (!parts) return text
  let at = 0
  return parts.map((part) => {
    at += part.text.length
    return part.own ? (
      <mark key={at} className="rounded-xs bg-warn/20 text-ink">
        {part.text}
      </mark>
    ) : (
      <span key={at}>{part.text}</span>
    )
  })
}
