import { request } from 'node:http'
import { expect, test } from './fixtures'

/** The status of a request with headers that a browser would not let a page set. */
function statusOf(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(url)
    const sent = request({ hostname, port, path: pathname, method, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sent.on('error', reject).end()
  })
}

test('a foreign Host, a foreign Origin, a foreign script and a link that was never given are refused', async ({
  page,
  baseURL,
}) => {
  const host = new URL(baseURL ?? '').host
  const foreign = { host: 'evil.example' }
  expect(await statusOf(`${baseURL}/`, 'GET', foreign)).toBe(421)
  expect(await statusOf(`${baseURL}/api/uploads`, 'POST', foreign)).toBe(403)
  for (const origin of ['http://evil.example', 'null']) {
    expect(await statusOf(`${baseURL}/api/uploads`, 'POST', { host, origin })).toBe(403)
    expect(await statusOf(`${baseURL}/api/datasets/1/jobs`, 'GET', { host, origin })).toBe(403)
    expect(await statusOf(`${baseURL}/`, 'POST', { host, origin })).toBe(403)
  }
  expect(await statusOf(`${baseURL}/api/uploads`, 'POST', { host, origin: `http://${host}` })).toBe(200)

  const policy = (await page.goto('/'))?.headers()['content-security-policy'] ?? ''
  const scripts = policy.split('; ').find((rule) => rule.startsWith('script-src'))
  expect(scripts).toMatch(/'nonce-[A-Za-z0-9+/=]+'/)
  expect(scripts).not.toContain('unsafe')

  expect((await page.goto(`/r/${'x'.repeat(32)}`))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
})
