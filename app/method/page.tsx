import type { Metadata } from 'next'
import { CoverageTable } from '@/components/glossary/coverage-table'
import { FindingToFix } from '@/components/glossary/finding-to-fix'
import { Glossary } from '@/components/glossary/glossary'
import { Link } from '@/components/ui/link'

export const metadata: Metadata = { title: 'Method and glossary' }
export const dynamic = 'force-dynamic'

/** How the product reasons, and everything it names. */
export default function MethodPage() {
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="font-semibold text-xl tracking-tight">Method and glossary</h1>
        <p className="max-w-[80ch] text-muted">
          A factor is a property of a text; a factor score says how strongly a rater’s choices follow it. Comparing the
          scores of people and models shows where a model is misaligned. What models are asked is on the page of{' '}
          <Link href="/templates" className="underline">
            questions
          </Link>
          .
        </p>
      </div>
      <FindingToFix />
      <Glossary />
      <CoverageTable />
    </div>
  )
}
