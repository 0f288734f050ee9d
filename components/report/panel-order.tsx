'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox, Input } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { PANEL_NAMES, PANELS, type PanelId } from '@/lib/words/panels'

type Captions = Readonly<Partial<Record<PanelId, string>>>

type PanelOrderProps = {
  readonly panels: readonly PanelId[]
  readonly captions: Captions
  readonly onPanels: (panels: readonly PanelId[]) => void
  readonly onCaptions: (captions: Captions) => void
}

/** Which panels a report shows, in which order, and what is said under each. Those left out stand last. */
export function PanelOrder({ panels, captions, onPanels, onCaptions }: PanelOrderProps) {
  const [said, setSaid] = useState('')
  const moved = useRef<string | null>(null)
  // A node that changes its place loses the focus; whoever moves a panel wants to move it on.
  useEffect(() => {
    if (moved.current) document.getElementById(moved.current)?.focus()
    moved.current = null
  })
  function move(panel: PanelId, step: -1 | 1): void {
    const order = moveBy(panels, panel, step)
    moved.current = `move-${panel}-${step}`
    onPanels(order)
    setSaid(`${PANEL_NAMES[panel]}: ${order.indexOf(panel) + 1} of ${order.length}`)
  }
  const rest = PANELS.filter((panel) => !panels.includes(panel))
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-medium">Panels, in this order</legend>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul className="grid gap-1">
        {[...panels, ...rest].map((panel) => {
          const at = panels.indexOf(panel)
          const name = PANEL_NAMES[panel]
          return (
            <li key={panel} className="grid gap-1 rounded-control border px-2 py-1">
              <div className="flex items-center gap-2">
                <label htmlFor={`panel-${panel}`} className="flex min-h-8 flex-1 items-center gap-2">
                  <Checkbox
                    id={`panel-${panel}`}
                    checked={at >= 0}
                    onChange={() => onPanels(at >= 0 ? panels.filter((each) => each !== panel) : [...panels, panel])}
                  />
                  {name}
                </label>
                {at >= 0 &&
                  ([-1, 1] as const).map((step) => (
                    <Button
                      key={step}
                      id={`move-${panel}-${step}`}
                      size="icon"
                      variant="ghost"
                      aria-label={`Move ${name} ${step < 0 ? 'up' : 'down'}`}
                      aria-disabled={step < 0 ? at === 0 : at === panels.length - 1}
                      onClick={() => move(panel, step)}
                    >
                      <Icon name={step < 0 ? 'arrow-up' : 'arrow-down'} />
                    </Button>
                  ))}
              </div>
              {at >= 0 && (
                <Input
                  aria-label={`Caption of ${name}`}
                  placeholder="Caption"
                  maxLength={500}
                  value={captions[panel] ?? ''}
                  onChange={({ target }) => onCaptions({ ...captions, [panel]: target.value })}
                />
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

/**
 * The list with one of its entries a place earlier (−1) or later (+1); unchanged at the end of the list.
 *
 * @example moveBy(['a', 'b', 'c'], 'c', -1) // ['a', 'c', 'b']
 */
export function moveBy<T>(list: readonly T[], entry: T, step: -1 | 1): readonly T[] {
  const from = list.indexOf(entry)
  const to = from + step
  if (from < 0 || to < 0 || to >= list.length) return list
  const rest = list.filter((each) => each !== entry)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}
