import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SharedLinksContext } from '@/components/site/shared-links'
import { ShareDialog } from './share-dialog'

afterEach(cleanup)

function show(origin: string, isLocal: boolean, hasPassword = false): void {
  render(
    <SharedLinksContext value={{ origin, isLocal }}>
      <ShareDialog title="Published" token="T" hasPassword={hasPassword} panels={['gaps']} onClose={() => {}} />
    </SharedLinksContext>,
  )
}

test('links and embeds begin with the public address, and a colleague can open them', () => {
  show('https://proclivity.example', false)
  expect(screen.getByRole('link', { name: 'https://proclivity.example/r/T' })).toBeDefined()
  expect(document.body.textContent).toContain('<iframe src="https://proclivity.example/r/T/embed/gaps"')
  expect(document.body.textContent).not.toContain('A colleague cannot open this link')
})

test('of a link to this computer it is said, and the HTML file is offered', () => {
  show('http://127.0.0.1:3000', true)
  expect(document.body.textContent).toContain('A colleague cannot open this link: it leads to this computer alone.')
  expect(screen.getByRole('link', { name: 'HTML file' }).getAttribute('href')).toBe('/r/T/download/report.html')
})

test('a file that only the password opens is offered behind it', () => {
  show('http://127.0.0.1:3000', true, true)
  expect(screen.queryByRole('link', { name: 'HTML file' })).toBeNull()
  expect(document.body.textContent).toContain('The link asks for its password')
})
