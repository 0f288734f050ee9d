'use client'

import { TextareaField } from '@/components/ui/field'
import { gapFindings } from '@/lib/profile/findings/gap-finding'
import { shownModels } from '@/lib/profile/shown-models'
import type { DraftReport, EditorRequest } from './report-content'

type Headline = EditorRequest['headline']

type HeadlineChoiceProps = {
  readonly draft: Pick<DraftReport, 'profile' | 'view'>
  readonly headline: Headline
  readonly onChange: (headline: Headline) => void
}

const MOST = 8

/** What a report says first: what stands out most, another gap by its verdict, or words of the author's own. */
export function HeadlineChoice({ draft, headline, onChange }: HeadlineChoiceProps) {
  const { profile, view } = draft
  const scope = { models: [...shownModels(profile, view)], hidden: view.hidden }
  const gaps = profile.reference === null ? [] : gapFindings(profile, scope).slice(0, MOST)
  const isGap = (rater: string, factor: string): boolean =>
    headline?.kind === 'gap' && headline.rater === rater && headline.factor === factor
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-medium">Headline</legend>
      <Choice label="What stands out most" isChosen={headline === null} onChoose={() => onChange(null)} />
      {gaps.map(({ rater, factor, parts }) => (
        <Choice
          key={`${rater} ${factor}`}
          label={parts
            .filter(({ muted }) => !muted)
            .map(({ text }) => text)
            .join('')}
          isChosen={isGap(rater, factor)}
          onChoose={() => onChange({ kind: 'gap', rater, factor })}
        />
      ))}
      <Choice
        label="My own words"
        isChosen={headline?.kind === 'written'}
        onChoose={() => onChange({ kind: 'written', text: '' })}
      />
      {headline?.kind === 'written' && (
        <TextareaField
          id="report-headline"
          label="Headline in your own words"
          hint="Marked as your words; what was measured stands below it."
          rows={3}
          maxLength={300}
          value={headline.text}
          onChange={(text) => onChange({ kind: 'written', text })}
        />
      )}
    </fieldset>
  )
}

type ChoiceProps = { readonly label: string; readonly isChosen: boolean; readonly onChoose: () => void }

function Choice({ label, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-h-8 items-baseline gap-2 text-sm">
      <input type="radio" name="headline" checked={isChosen} onChange={onChoose} />
      <span className="min-w-0 break-words">{label}</span>
    </label>
  )
}
