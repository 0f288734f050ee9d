import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { InputField } from '@/components/ui/field'
import type { ExperimentOutlook } from '@/lib/experiments/plan-experiment'
import type { Outcome } from '@/lib/improve/experiments/plan'
import { EXPERIMENT_PARTS } from '@/lib/protocol/run-plan'
import { leastWords } from '@/lib/words/experiments/arm-verdict-words'
import { lookWords, OUTCOME_WORDS, PART_NOTES, PART_WORDS } from '@/lib/words/experiments/experiment-words'
import { shownWords } from '@/lib/words/experiments/shown-words'
import { countOf, formatCount } from '@/lib/words/format'
import type { ExperimentDraftProps } from './form-model'

type FormScopeProps = ExperimentDraftProps & {
  readonly hasPrice: boolean
  readonly outlook: ExperimentOutlook | null
  /** Why there is none. */
  readonly problem: string | null
}

const OUTCOMES = {
  judge: ['movement', 'agreement'],
  raters: ['movement', 'agreement'],
  writer: ['wins', 'movement'],
} as const

/** How many prompts, and what so many will take and can show: before anything is asked. */
export function FormScope({ form, draft, change, hasPrice, outlook, problem }: FormScopeProps) {
  const isRaters = form.kind === 'raters'
  const choose = (outcome: Outcome) => () => change({ outcome })
  return (
    <Card aria-labelledby="scope-title">
      <CardHeader id="scope-title" title="How many, and what it can show" />
      <div className="grid gap-4 sm:grid-cols-2">
        <InputField
          id="experiment-prompts"
          label="Prompts"
          hint={`Drawn at random; with a pair that people decided there are ${formatCount(form.prompts)}. Empty: all.`}
          type="number"
          min="5"
          max={form.prompts}
          placeholder={`all ${form.prompts}`}
          value={draft.prompts}
          onChange={(prompts) => change({ prompts })}
        />
        {!isRaters && (
          <InputField
            id="experiment-budget"
            label={`Budget, ${hasPrice ? 'US dollars' : 'tokens'}`}
            hint={
              hasPrice
                ? 'Of all arms and parts together: it waits before it uses more. Empty: no limit.'
                : 'The price of this model is not known, so tokens are limited. Empty: no limit.'
            }
            type="number"
            min="0"
            step="any"
            placeholder="no limit"
            value={draft.budget}
            onChange={(budget) => change({ budget })}
          />
        )}
      </div>
      <Outlook outlook={outlook} problem={problem} isRaters={isRaters} outcome={draft.outcome} />
      <fieldset className="mt-4 grid gap-2 border-t pt-4">
        <legend className="sr-only">What the verdict rests on</legend>
        <p className="font-medium">What the verdict rests on</p>
        <div className="grid gap-3 sm:grid-cols-2">
          {OUTCOMES[form.kind].map((outcome, at) => (
            <label key={outcome} htmlFor={`outcome-${outcome}`} className="flex items-baseline gap-2">
              <input
                id={`outcome-${outcome}`}
                type="radio"
                name="outcome"
                className="size-4 shrink-0 self-start accent-ink"
                checked={draft.outcome === outcome}
                onChange={choose(outcome)}
              />
              <span>
                {OUTCOME_WORDS[outcome].name}
                {at === 0 && <span className="text-muted text-xs"> usual</span>}
                <span className="block text-muted text-sm">{OUTCOME_WORDS[outcome].why}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </Card>
  )
}

type OutlookProps = Pick<FormScopeProps, 'outlook' | 'problem'> & {
  readonly isRaters: boolean
  readonly outcome: Outcome
}

/** A change that no instruction is likely to make. */
const MUCH = 0.2

/** Prompts and pairs of each part, calls, and the smallest change that so many prompts can show. */
function Outlook({ outlook, problem, isRaters, outcome }: OutlookProps) {
  const least = outlook?.foresight[outcome] ?? null
  return (
    <div className="mt-4 min-h-32 rounded-control bg-sunken p-4" aria-live="polite">
      {outlook && least !== null ? (
        <div className="grid gap-3">
          <p className="text-lg">
            About <strong>{leastWords(outcome, least)}</strong> is{' '}
            <Term id="smallestChange">the smallest change that would show</Term>
            {!isRaters && <> for {countOf(outlook.calls, 'call')}</>}.
          </p>
          {least > MUCH && (
            <p className="text-sm text-warn">
              So few prompts show hardly anything: more of them, or take what comes out as a first look.
            </p>
          )}
          <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-3">
            {EXPERIMENT_PARTS.map((part) => (
              <div key={part}>
                <dt className="text-muted">
                  {PART_WORDS[part]}: {PART_NOTES[part]}
                </dt>
                <dd>
                  {countOf(outlook.sizes[part].prompts, 'prompt')}, {countOf(outlook.sizes[part].pairs, 'pair')}
                </dd>
              </div>
            ))}
          </dl>
          <p className="text-muted text-sm">
            {lookWords(outlook.look)}
            {outlook.shown > 0 && ` ${shownWords(outlook.shown)}`}
            {outlook.added.length > 0 &&
              ` Comes along: ${outlook.added.map(({ arm, reason }) => `${arm} (${reason})`).join('; ')}.`}
          </p>
        </div>
      ) : problem ? (
        <p className="whitespace-pre-line text-sm">{problem}</p>
      ) : (
        <p className="text-muted text-sm">Working out what so many prompts can show …</p>
      )}
    </div>
  )
}
