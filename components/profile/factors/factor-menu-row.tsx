import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Name } from '@/components/ui/name'

type FactorMenuRowProps = {
  readonly factor: { readonly id: string; readonly label: string }
  readonly isShown: boolean
  /** Place among the pinned, from 0; below 0 when it is not pinned. */
  readonly place: number
  readonly pins: number
  readonly onShow: () => void
  readonly onPin: () => void
  readonly onMove: (step: 1 | -1) => void
}

const STEPS = [
  { step: -1, icon: 'arrow-up', word: 'up' },
  { step: 1, icon: 'arrow-down', word: 'down' },
] as const

/** One factor of the menu: shown or not, pinned or not, and its place among the pinned. Alt and the arrows move it too. */
export function FactorMenuRow({ factor, isShown, place, pins, onShow, onPin, onMove }: FactorMenuRowProps) {
  const box = useId()
  const isPinned = place >= 0
  return (
    <li
      data-factor={factor.id}
      className="flex min-h-8 items-center gap-1 rounded-control px-2 hover:bg-sunken"
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
        if (!event.altKey || step === null) return
        event.preventDefault()
        onMove(step)
      }}
    >
      <label htmlFor={box} className="flex min-w-0 flex-1 cursor-pointer items-center gap-2 py-1" title={factor.label}>
        <Checkbox id={box} checked={isShown} onChange={onShow} />
        <span className="truncate">
          <Name>{factor.label}</Name>
        </span>
      </label>
      {isPinned &&
        STEPS.map(({ step, icon, word }) => (
          <Button
            key={word}
            data-control={word}
            variant="ghost"
            size="icon"
            className="size-7"
            aria-label={`Move ${factor.label} ${word}`}
            aria-disabled={step < 0 ? place === 0 : place === pins - 1}
            onClick={() => onMove(step)}
          >
            <Icon name={icon} />
          </Button>
        ))}
      <Button
        data-control="pin"
        variant="ghost"
        size="icon"
        className="size-7 aria-pressed:bg-sunken aria-pressed:text-ink"
        aria-pressed={isPinned}
        aria-label={`Pin ${factor.label}`}
        onClick={onPin}
      >
        <Icon name="pin" />
      </Button>
    </li>
  )
}
