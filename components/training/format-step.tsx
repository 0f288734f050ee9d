'use client'

import { useState } from 'react'
import { CodeBlock } from '@/components/judge/code-block'
import { Button } from '@/components/ui/button'
import { Checkbox, Select, TextareaField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { DEFAULT_RECIPE, type TrainingRecipe, trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { Step } from './step'
import type { ChangeRecipe } from './use-recipe'

type FormatStepProps = {
  readonly recipe: TrainingRecipe
  /** The first row as the file has it; `null` where there is none. */
  readonly example: string | null
  /** Whether responses have a source to be faithful to. */
  readonly hasSource: boolean
  /** The files of the download, as the settings of a trainer name them. */
  readonly files: readonly string[]
  readonly onChange: ChangeRecipe
}

/** How rows are written, who reads them, and what goes wrong most easily. */
export function FormatStep({ recipe, example, hasSource, files, onChange }: FormatStepProps) {
  const format = TRAINING_FORMATS.find(({ id }) => id === recipe.format) ?? TRAINING_FORMATS[0]
  if (!format) return null
  return (
    <Step number={5} title="Format" note="The shape that a trainer reads. It changes no number of the file.">
      <div className="grid gap-2">
        <Select
          aria-label="Format"
          className="max-w-80"
          value={format.id}
          onChange={({ target }) => onChange({ format: target.value })}
        >
          {TRAINING_FORMATS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
        <p className="max-w-[68ch]">{format.reader}</p>
        <p className="flex max-w-[68ch] gap-2 text-muted text-sm">
          <Icon name="alert" className="mt-0.5 text-warn" />
          {format.trap}
        </p>
      </div>
      {format.ties && (
        <label htmlFor="format-ties" className="flex items-center gap-2">
          <Checkbox
            id="format-ties"
            checked={recipe.ties}
            onChange={({ target }) => onChange({ ties: target.checked })}
          />
          Write ties, too
        </label>
      )}
      {hasSource && <TemplateField template={recipe.template} onTake={(template) => onChange({ template })} />}
      {example !== null && <CodeBlock label="The first row, as it is written" text={example} wraps />}
      <details>
        <summary className="cursor-pointer text-muted text-sm">Settings that make a trainer read it</summary>
        <div className="mt-2">
          <CodeBlock label={format.label} text={format.settings(files)} />
        </div>
      </details>
    </Step>
  )
}

type TemplateFieldProps = { readonly template: string; readonly onTake: (template: string) => void }

/** Where the source stands in the user's message; taken by a button, because it is prose. */
function TemplateField({ template, onTake }: TemplateFieldProps) {
  const [draft, setDraft] = useState(template)
  const checked = trainingRecipeSchema.shape.template.safeParse(draft)
  return (
    <div className="grid gap-2">
      <TextareaField
        id="format-template"
        label="The user’s message where there is a source"
        hint="A model trained without the source learns to answer texts it has not seen. {prompt} and {source} each stand once."
        rows={3}
        value={draft}
        error={checked.success ? null : (checked.error.issues[0]?.message ?? null)}
        onChange={setDraft}
      />
      <div className="flex gap-2">
        <Button disabled={!checked.success || draft === template} onClick={() => onTake(draft)}>
          Use this text
        </Button>
        {draft !== DEFAULT_RECIPE.template && (
          <Button
            variant="ghost"
            onClick={() => {
              setDraft(DEFAULT_RECIPE.template)
              onTake(DEFAULT_RECIPE.template)
            }}
          >
            As it was
          </Button>
        )}
      </div>
    </div>
  )
}
