import { controlsOf, treatmentsOf } from '@/components/experiment/experiment-draft'
import { ServedFields } from '@/components/experiment/served-fields'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Checkbox, Field, Select, TextareaField } from '@/components/ui/field'
import { CONTROL_OF } from '@/lib/improve/experiments/plan'
import { armWords } from '@/lib/words/experiments/experiment-words'
import type { ExperimentDraftProps } from './form-model'

/** The ways to compare: each with one plain sentence, its control tied to it. */
export function FormArms({ form, draft, change }: ExperimentDraftProps) {
  const baseline = form.kind === 'judge' ? 'J0' : 'A0'
  const toggle = (arm: string, on: boolean) =>
    change({ arms: on ? [...draft.arms, arm] : draft.arms.filter((other) => other !== arm) })
  const controls = controlsOf(draft.arms)
  return (
    <Card aria-labelledby="arms-title">
      <CardHeader
        id="arms-title"
        title="What is tried"
        note={
          <>
            All <Term id="arm">arms</Term> meet the same prompts. A <Term id="controlArm">control</Term> comes with the
            arm that needs it, and only an arm that beats it has improved anything.
          </>
        }
      />
      <ul className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <li className="grid content-start gap-0.5">
          <label htmlFor="arm-baseline" className="flex items-baseline gap-2 font-medium">
            <Checkbox id="arm-baseline" checked disabled className="self-center" />
            {armWords(baseline).name} <span className="font-normal text-muted text-xs">always</span>
          </label>
          <p className="pl-6 text-muted text-sm">{armWords(baseline).does}</p>
        </li>
        {treatmentsOf(form.kind).map((arm) => {
          const isOn = draft.arms.includes(arm)
          const control = CONTROL_OF[arm]
          return (
            <li key={arm} className="grid content-start gap-0.5">
              <label htmlFor={`arm-${arm}`} className="flex items-baseline gap-2 font-medium">
                <Checkbox
                  id={`arm-${arm}`}
                  className="self-center"
                  checked={isOn}
                  aria-describedby={`arm-${arm}-does`}
                  onChange={({ target }) => toggle(arm, target.checked)}
                />
                {armWords(arm).name} <span className="font-normal text-muted text-xs">{arm}</span>
              </label>
              <div id={`arm-${arm}-does`} className="pl-6 text-muted text-sm">
                <p>{armWords(arm).does}</p>
                {control && (
                  <p className="text-xs">
                    Comes with its control, {armWords(control).name.toLowerCase()} ({control}).
                  </p>
                )}
              </div>
              {isOn && <ArmMore arm={arm} {...{ form, draft, change }} />}
            </li>
          )
        })}
      </ul>
      {controls.length > 0 && (
        <p className="mt-4 border-t pt-3 text-sm">
          <span className="text-muted">Controls that come along:</span>{' '}
          {controls.map((arm) => `${armWords(arm).name.toLowerCase()} (${arm})`).join(', ')}
        </p>
      )}
    </Card>
  )
}

type ArmMoreProps = ExperimentDraftProps & { readonly arm: string }

/** What an arm needs to be told. */
function ArmMore({ arm, form, draft, change }: ArmMoreProps) {
  const more = () => {
    switch (arm) {
      case 'J4':
        return (
          <TextareaField
            id="own-instructions"
            label="Your instruction"
            hint="All that it is told; the texts and the form of the answer are added. You can change it until it is frozen."
            value={draft.instructions}
            onChange={(instructions) => change({ instructions })}
          />
        )
      case 'JE':
      case 'AE':
        return (
          <ServedFields
            id="other"
            endpoints={form.endpoints}
            served={draft.other}
            onChange={(other) => change({ other })}
          />
        )
      case 'A3':
        return (
          <ServedFields
            id="adviser"
            endpoints={form.endpoints}
            served={draft.adviser}
            onChange={(adviser) => change({ adviser })}
          />
        )
      case 'A7':
        return (
          <div className="flex flex-wrap gap-4">
            <Field id="best-of" label="Answers">
              {(ids) => (
                <Select {...ids} value={draft.bestOf} onChange={({ target }) => change({ bestOf: target.value })}>
                  {['2', '3', '4'].map((of) => (
                    <option key={of}>{of}</option>
                  ))}
                </Select>
              )}
            </Field>
            <Field id="best-by" label="Best by">
              {(ids) => (
                <Select
                  {...ids}
                  value={draft.bestBy}
                  onChange={({ target }) => change({ bestBy: target.value === 'factors' ? 'factors' : 'verdicts' })}
                >
                  <option value="verdicts">its own verdicts</option>
                  <option value="factors">the factor model of people’s choices</option>
                </Select>
              )}
            </Field>
          </div>
        )
      default:
        return null
    }
  }
  const fields = more()
  return fields && <div className="mt-2 pl-6">{fields}</div>
}
