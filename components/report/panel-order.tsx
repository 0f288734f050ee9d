'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox, Input } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { PANELS, type PanelId } from '@/lib/words/panels'
import { moveBy } from './move-by'
import { PANEL_NAMES } from './panel-names'

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
