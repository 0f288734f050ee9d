import type { Metadata } from 'next'
import { MethodPage } from '@/components/glossary/method-page'

export const metadata: Metadata = { title: 'Method and glossary' }
export const dynamic = 'force-dynamic'

export default function Method() {
  return <MethodPage />
}
