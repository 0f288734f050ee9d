'use client'

import * as Alert from '@radix-ui/react-alert-dialog'
import * as Primitive from '@radix-ui/react-dialog'
import type { ComponentProps, ReactNode } from 'react'
import { Button } from './button'
import { Icon } from './icon'

export const Dialog = Primitive.Root
export const DialogTrigger = Primitive.Trigger

type DialogContentProps = ComponentProps<typeof Primitive.Content> & {
  readonly title: string
  /** One sentence under the title; `null` when the title says it all. */
  readonly description: ReactNode
}

export function DialogContent({ title, description, className = '', children, ...props }: DialogContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-40 bg-black/45" />
      <Primitive.Content
        className={`fixed top-1/2 left-1/2 z-50 grid max-h-[calc(100dvh-32px)] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 gap-4 overflow-y-auto rounded-card border bg-surface p-6 shadow-float motion-safe:animate-rise ${className}`}
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...props}
      >
        <div className="pr-8">
          <Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>
          {description && <Primitive.Description className="mt-1 text-muted">{description}</Primitive.Description>}
        </div>
        {children}
        <Primitive.Close asChild>
          <Button variant="ghost" size="icon" aria-label="Close" className="absolute top-4 right-4">
            <Icon name="close" />
          </Button>
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  )
}

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
    <Alert.Root>
      <Alert.Trigger asChild>{trigger}</Alert.Trigger>
      <Alert.Portal>
        <Alert.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Alert.Content className="fixed top-1/2 left-1/2 z-50 w-[min(440px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-card border bg-surface p-6 shadow-float motion-safe:animate-rise">
          <Alert.Title className="font-semibold text-lg">{title}</Alert.Title>
          <Alert.Description className="mt-2 text-muted">{description}</Alert.Description>
          <div className="mt-6 flex justify-end gap-2">
            <Alert.Cancel asChild>
              <Button>Cancel</Button>
            </Alert.Cancel>
            <Alert.Action asChild>
              <Button variant="danger" onClick={onAction}>
                {action}
              </Button>
            </Alert.Action>
          </div>
        </Alert.Content>
      </Alert.Portal>
    </Alert.Root>
  )
}
