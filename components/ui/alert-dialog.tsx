'use client'

import { AlertDialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'

type AlertDialogProps = {
  readonly trigger: ReactNode
  readonly title: string
  /** What will be lost, in plain words. */
  readonly description: ReactNode
  /** The verb on the button: "Delete dataset", never "OK". */
  readonly action: string
  readonly onAction: () => void
}

/** Asks before something that cannot be undone. The trigger is a button; focus starts on Cancel. */
export function AlertDialog({ trigger, title, description, action, onAction }: AlertDialogProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Primitive.Content className="fixed top-1/2 left-1/2 z-50 w-[min(440px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-card border bg-surface p-6 shadow-float motion-safe:animate-rise">
          <Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>
          <Primitive.Description className="mt-2 text-muted">{description}</Primitive.Description>
          <div className="mt-6 flex justify-end gap-2">
            <Primitive.Cancel asChild>
              <Button>Cancel</Button>
            </Primitive.Cancel>
            <Primitive.Action asChild>
              <Button variant="danger" onClick={onAction}>
                {action}
              </Button>
            </Primitive.Action>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
