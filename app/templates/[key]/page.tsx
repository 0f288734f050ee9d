import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { saveTemplateAction } from '@/app/templates/actions'
import { TemplateEditor } from '@/components/judge/template-editor'
import { TemplateHeader } from '@/components/judge/template-header'
import { TemplatePreview } from '@/components/judge/template-preview'
import { TemplateVersions } from '@/components/judge/template-versions'
import { rowNumberText } from '@/lib/row-number'
import { loadTemplate } from '@/lib/runs/load-template'

export const metadata: Metadata = { title: 'Question' }

const number = rowNumberText.nullable().default(null).catch(null)
const query = z.object({ version: number, dataset: number })

export default async function TemplatePage({ params, searchParams }: PageProps<'/templates/[key]'>) {
  const { version, dataset } = query.parse(await searchParams)
  const view = await loadTemplate((await params).key, version, dataset)
  if (!view) notFound()
  const { template, versions, builtIn } = view
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <TemplateHeader template={template} latest={versions[0]?.version ?? template.version} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,520px)]">
        <TemplatePreview view={view} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <TemplateEditor
            key={`${template.key} ${template.version}`}
            template={template}
            latest={versions[0] ?? template}
            onSave={saveTemplateAction}
          />
          <TemplateVersions versions={versions} builtIn={builtIn} shown={template.version} />
        </div>
      </div>
    </div>
  )
}
