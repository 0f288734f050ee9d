import type { Metadata } from 'next'
import { TemplateHeading, TemplateList } from '@/components/judge/template-list'
import { loadTemplates } from '@/lib/runs/load-templates'

export const metadata: Metadata = { title: 'Questions' }
export const dynamic = 'force-dynamic'

export default async function TemplatesPage() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <TemplateHeading />
      <TemplateList templates={await loadTemplates()} />
    </div>
  )
}
