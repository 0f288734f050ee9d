import Link from 'next/link'
import { Button } from '@/components/ui/button'

export function TemplateHeading() {
  return (
    <div className="flex flex-wrap items-end gap-4">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="font-semibold text-xl tracking-tight">Questions</h1>
        <p className="max-w-[72ch] text-muted">
          All that language models are asked here, word for word. A changed text is a new version; every answer says
          which version it answers.
        </p>
      </div>
      <Button asChild variant="primary" size="lg">
        <Link href="/templates/new">Define a factor</Link>
      </Button>
    </div>
  )
}
