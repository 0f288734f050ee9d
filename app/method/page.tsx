import type { Metadata } from 'next'
import { MethodPage } from '@/components/profile/method-page'
import { computedFactors } from '@/lib/factors/registry'

export const metadata: Metadata = { title: 'Method' }

export default function Method() {
  return <MethodPage factors={computedFactors} />
}
