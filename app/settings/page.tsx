import type { Metadata } from 'next'
import { EndpointCard } from '@/components/judge/endpoint-card'
import { EndpointGuide, ProbeGuide } from '@/components/judge/endpoint-guide'
import { EndpointHeading, NoEndpoint } from '@/components/judge/endpoint-heading'
import { loadSettings } from '@/lib/runs/load-settings'
import { probeAction, setPriceAction } from './actions'

export const metadata: Metadata = { title: 'Judges' }
export const dynamic = 'force-dynamic'

export default async function SettingsPage() {
  const { endpoints, problem } = await loadSettings()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <EndpointHeading />
      {endpoints.length === 0 && <NoEndpoint problem={problem} />}
      {endpoints.map((endpoint) => (
        <EndpointCard key={endpoint.name} endpoint={endpoint} onProbe={probeAction} onPrice={setPriceAction} />
      ))}
      {endpoints.length > 0 && <ProbeGuide />}
      <EndpointGuide isOpen={endpoints.length === 0} />
    </div>
  )
}
