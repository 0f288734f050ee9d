'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Form, Input, Select } from '@/components/ui/field'
import type { PairRule } from '@/lib/ingest/assembly/pair-rule'

const RULES: readonly (readonly [PairRule['which'], string])[] = [
  ['all', 'every two responses'],
  ['adjacent', 'neighbours in the mean rating'],
  ['best-worst', 'the best and the worst'],
]

/** How pairs are made of rated responses. */
export function PairRuleForm({
  rule,
  onChoose,
}: {
  readonly rule: PairRule
  readonly onChoose: (rule: PairRule) => void
}) {
  const [{ which, cap }, setRule] = useState(rule)
  return (
    <Form className="flex flex-wrap items-end gap-3" onSubmit={() => onChoose({ which, cap })}>
      <Field id="rule-which" label="Pairs of one prompt">
        {(ids) => (
          <Select
            {...ids}
            value={which}
            onChange={({ target }) => setRule({ cap, which: target.value as PairRule['which'] })}
          >
            {RULES.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="rule-cap" label="At most, a prompt">
        {(ids) => (
          <Input
            {...ids}
            type="number"
            min={1}
            max={10_000}
            value={cap}
            onChange={({ target }) =>
              setRule({ which, cap: Math.min(Math.max(Math.round(Number(target.value)) || 1, 1), 10_000) })
            }
          />
        )}
      </Field>
      <Button type="submit" disabled={which === rule.which && cap === rule.cap}>
        Make the pairs again
      </Button>
    </Form>
  )
}
