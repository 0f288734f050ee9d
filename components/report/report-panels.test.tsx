import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { ReportPanels } from './report-panels'

const drawn = vi.hoisted(() => ({ panels: [] as string[] }))
vi.mock('@/components/profile/profile-panel', () => ({
  ProfilePanel: ({ panel }: { readonly panel: string }) => {
    drawn.panels.push(panel)
    return null
  },
}))

test('what is typed beside the charts of a report draws none of them anew', () => {
  const profile = buildProfile(makeInput({ seed: 5, pairs: 40, perPrompt: 2 }), SETTINGS)
  const numbers = { edition: 2, profile, factors: [] } as const
  const view = { models: [], sort: 'gap', hidden: [], significant: false, pinned: [], setting: null } as const
  const both = ['factors', 'gaps'] as const
  const { rerender } = render(<ReportPanels {...numbers} view={view} panels={both} captions={{}} />)
  expect(drawn.panels).toEqual(['factors', 'gaps'])
  rerender(<ReportPanels {...numbers} view={view} panels={both} captions={{ gaps: 'A line.' }} />)
  rerender(<ReportPanels {...numbers} view={view} panels={[...both].reverse()} captions={{ gaps: 'A line.' }} />)
  expect(drawn.panels).toEqual(['factors', 'gaps'])
  rerender(<ReportPanels {...numbers} view={{ ...view, significant: true }} panels={both} captions={{}} />)
  expect(drawn.panels).toHaveLength(4)
})
