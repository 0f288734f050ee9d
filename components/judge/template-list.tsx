import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { IN_HEADING, Name } from '@/components/ui/name'
import { PageHeading } from '@/components/ui/page-heading'
import type { TemplateCard } from '@/lib/runs/load-templates'
import { countOf } from '@/lib/words/format'
import { answerInWords, DIRECTION_NAMES, seenInWords } from './template-words'

const GROUPS = [
  ['own', 'Your own factors', 'Questions that were defined here.'],
  ['question', 'Questions about a response', 'Each is a factor: the answer is one number for each response.'],
  [
    'facts',
    'Atomic facts',
    'Steps that build on each other: a response is split into facts, and each is checked. They make seven factors.',
  ],
  ['verdict', 'Verdicts on pairs', 'They make a model a rater beside people.'],
  ['write', 'Writing', 'What a model writes for a score shows what it holds to be good.'],
  ['experiment', 'Experiments', 'How a model answers, writes an answer anew, and words guidance for a judge.'],
  [
    'rated',
    'A reason, then a score',
    'For models that keep to no form, and to have the scores of a published study again.',
  ],
] as const

/** All templates by what they are for. */
export function TemplateList({ templates }: { readonly templates: readonly TemplateCard[] }) {
  return GROUPS.map(([group, title, note]) => {
    const members = templates.filter((template) => template.group === group)
    if (members.length === 0) return null
    return (
      <Card key={group} aria-labelledby={`group-${group}`}>
        <CardHeader id={`group-${group}`} title={title} note={note} />
        <ul className="grid gap-x-8 lg:grid-cols-2">
          {members.map((template) => (
            <TemplateItem key={template.key} template={template} />
          ))}
        </ul>
      </Card>
    )
  })
}

function TemplateItem({ template }: { readonly template: TemplateCard }) {
  const { key, label, question, version, kind, direction, reference } = template
  return (
    <li className="grid content-start gap-1 border-t py-3">
      <h3 className="flex flex-wrap items-center gap-2 font-medium">
        <Link href={`/templates/${key}`} className="underline decoration-line-strong hover:decoration-ink">
          <Name most={IN_HEADING}>{label}</Name>
        </Link>
        {version > 1 && <Badge>{countOf(version, 'version')}</Badge>}
      </h3>
      <p>{question}</p>
      <p className="text-muted text-sm">
        {[
          answerInWords(template),
          `sees ${seenInWords(template)}`,
          ...(kind === 'question' ? [DIRECTION_NAMES[direction]] : []),
        ].join(' · ')}
      </p>
      <p className="text-muted text-xs">{reference}</p>
    </li>
  )
}

export function TemplateHeading() {
  return (
    <PageHeading
      title="Questions"
      action={
        <Button asChild variant="primary" size="lg">
          <Link href="/templates/new">Define a factor</Link>
        </Button>
      }
    >
      All that language models are asked here, word for word. A changed text is a new version; every answer says which
      version it answers.
    </PageHeading>
  )
}
