'use client'

import { Dialog as Primitive } from 'radix-ui'
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
