'use client'

import { Button } from '@/components/ui/button'
import { AlertDialog } from '@/components/ui/dialog'

type AnnotatorChoiceProps = {
  readonly annotators: 'hidden' | 'named'
  readonly onChange: (annotators: 'hidden' | 'named') => void
}

/** Whether people's names are in the report. They are hidden until somebody says otherwise, and means it. */
export function AnnotatorChoice({ annotators, onChange }: AnnotatorChoiceProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="min-w-0 flex-1">
        {annotators === 'hidden' ? 'Annotators are hidden: numbered, not named.' : 'Annotators are named.'}
      </p>
      {annotators === 'named' ? (
        <Button size="sm" onClick={() => onChange('hidden')}>
          Hide annotators
        </Button>
      ) : (
        <AlertDialog
          trigger={<Button size="sm">Name annotators …</Button>}
          title="Name the annotators?"
          description="Everyone with the link will read the names of the people who labelled this data as the file has them, with their numbers and their votes on the example pairs. What a reader has downloaded cannot be taken back. Make sure that those people agreed."
          action="Name annotators"
          onAction={() => onChange('named')}
        />
      )}
    </div>
  )
}
