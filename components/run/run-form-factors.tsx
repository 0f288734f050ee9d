import type { ReactNode } from 'react'
import { ExamplesNote } from '@/components/judge/examples-note'
import { SCALE_NAMES } from '@/components/judge/template-words'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import type { Template } from '@/lib/protocol/template'
import { FACTS } from './run-draft'
import type { DraftProps } from './run-form-model'

/** What is asked: questions and atomic facts, or how pairs are judged. */
export function RunFormFactors({ form, draft, change }: DraftProps) {
  const many = form.kind === 'factors'
  const toggle = (key: string, on: boolean) => {
    if (!many) return change({ chosen: [key] })
    change({ chosen: on ? [...draft.chosen, key] : draft.chosen.filter((other) => other !== key) })
  }
  const toChoice = (template: Template) => (
    <Choice
      key={template.key}
      type={many ? 'checkbox' : 'radio'}
      name={template.key}
      label={template.label}
      note={noteOf(template)}
      further={<ExamplesNote template={template} dataset={form.dataset.id} />}
      href={`/templates/${template.key}`}
      isChosen={draft.chosen.includes(template.key)}
      onChange={(on) => toggle(template.key, on)}
    />
  )
  const title = many ? 'Which factors' : form.kind === 'discrimination' ? 'How it is asked' : 'How it writes'
  return (
    <Card aria-labelledby="factors-title">
      <CardHeader
        id="factors-title"
        title={title}
        {...(many
          ? {
              actions: (
                <Button asChild>
                  <Link href={`/templates/new?dataset=${form.dataset.id}`}>Your own factor</Link>
                </Button>
              ),
            }
          : {})}
      />
      <fieldset className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <legend className="sr-only">{title}</legend>
        {many && form.facts.length > 0 && (
          <Choice
            type="checkbox"
            name={FACTS}
            label="Atomic facts"
            note="Splits each response into facts and checks each: number, density, hallucination, off focus, key facts covered. Five steps."
            href="/templates/facts-extract"
            isChosen={draft.chosen.includes(FACTS)}
            onChange={(on) => toggle(FACTS, on)}
          />
        )}
        {form.templates.map(toChoice)}
      </fieldset>
      {form.others.length > 0 && (
        <details className="mt-4" open={form.others.some(({ key }) => draft.chosen.includes(key))}>
          <summary className="cursor-pointer font-medium text-muted">Made for other tasks</summary>
          <fieldset className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
            <legend className="sr-only">Made for other tasks</legend>
            {form.others.map(toChoice)}
          </fieldset>
        </details>
      )}
    </Card>
  )
}

const noteOf = ({ question, scale, version }: Template): string =>
  [question, scale && SCALE_NAMES[scale], version > 1 && `version ${version}`].filter(Boolean).join(' · ')

type ChoiceProps = {
  readonly type: 'checkbox' | 'radio'
  readonly name: string
  readonly label: string
  readonly note: string
  readonly further?: ReactNode
  readonly href: string
  readonly isChosen: boolean
  readonly onChange: (on: boolean) => void
}

function Choice({ type, name, label, note, further, href, isChosen, onChange }: ChoiceProps) {
  const id = `choice-${name}`
  return (
    <div className="flex gap-3">
      {type === 'checkbox' ? (
        <Checkbox id={id} className="mt-0.5" checked={isChosen} onChange={({ target }) => onChange(target.checked)} />
      ) : (
        <input
          id={id}
          type="radio"
          name="template"
          className="mt-0.5 size-4 shrink-0 accent-ink"
          checked={isChosen}
          onChange={() => onChange(true)}
        />
      )}
      <div className="min-w-0">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>{' '}
        <Link href={href} className="text-muted text-sm underline" aria-label={`The exact words of ${label}`}>
          words
        </Link>
        <p className="text-muted text-sm">{note}</p>
        {further}
      </div>
    </div>
  )
}
