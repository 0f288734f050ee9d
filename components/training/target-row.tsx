'use client'

import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Name } from '@/components/ui/name'
import type { BalanceTarget } from '@/lib/improve/training/recipe'
import type { BalancedFactor } from '@/lib/improve/training/training-preview'
import { formatScore } from '@/lib/words/format'
import { NumberInput } from './number-input'

type TargetRowProps = {
  readonly target: BalanceTarget
  /** What is known of its factor; `null` where the dataset has none of that name. */
  readonly told: BalancedFactor | null
  readonly isPeople: boolean
  readonly onChange: (target: BalanceTarget) => void
  readonly onRemove: () => void
}

/** One factor's target. */
export function TargetRow({ target: { factor, target }, told, isPeople, onChange, onRemove }: TargetRowProps) {
  const label = told?.label ?? factor
  const kind = target === 'people' ? 'people' : target === 0 ? 'zero' : 'number'
  const start = told?.people.value ?? told?.before.value ?? 0
  const TARGETS = { people: 'people' as const, zero: 0, number: Math.round((start || 0.1) * 100) / 100 || 0.1 }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border px-3 py-1.5">
      <span className="min-w-32 flex-1 font-medium">
        <Name>{label}</Name>
      </span>
      <span className="flex items-center gap-2">
        <span className="text-muted text-sm">
          {formatScore(told?.before.value ?? null)}
          <span className="sr-only"> now, to</span> <span aria-hidden="true">→</span>
        </span>
        <Select
          aria-label={`Target of ${label}`}
          value={kind}
          onChange={({ target: { value } }) =>
            onChange({ factor, target: value === 'people' || value === 'zero' ? TARGETS[value] : TARGETS.number })
          }
        >
          {(!isPeople || kind === 'people') && (
            <option value="people">people’s {told?.people.value == null ? '' : formatScore(told.people.value)}</option>
          )}
          <option value="zero">0</option>
          <option value="number">a number</option>
        </Select>
        {kind === 'number' && (
          <NumberInput
            id={`target-${factor}`}
            label={`Number for ${label}`}
            hidesLabel
            value={Number(target)}
            least={-1}
            most={1}
            onTake={(value) => value !== null && onChange({ factor, target: value })}
          />
        )}
        <Button variant="ghost" size="icon" aria-label={`Do not balance ${label}`} onClick={onRemove}>
          <Icon name="close" />
        </Button>
      </span>
    </li>
  )
}
