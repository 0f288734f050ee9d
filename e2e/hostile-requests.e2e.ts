import { expect, test } from './fixtures'
import {
  askAll,
  doorsOf,
  type HostileRequest,
  hostileActions,
  hostileAddresses,
  hostileCalls,
} from './hostile-requests'
import { samplePlace } from './places'

test('over a thousand hostile requests to every page, route and action are answered, and none with an error of ours', async ({
  baseURL,
}) => {
  const known = { '[datasetId]': samplePlace().split('/').at(-1) ?? '', '[factorId]': 'length', '[pairId]': '1' }
  const [pages, routes] = [doorsOf('page'), doorsOf('route')]
  expect(pages.length).toBeGreaterThan(20)
  expect(routes.length).toBeGreaterThan(15)
  const reads = [...pages, ...routes.filter(({ methods }) => methods.includes('GET'))].flatMap(({ address }) =>
    hostileAddresses(address, known).map((path): HostileRequest => ({ method: 'GET', path })),
  )
  const requests = [...[...pages, ...routes].flatMap(hostileCalls), ...hostileActions(known), ...reads]
  expect(requests.length).toBeGreaterThan(1000)
  const answers = await askAll(baseURL ?? '', requests)
  const failed = answers.flatMap(({ status, text }, at) =>
    status >= 500 || status < 200 || text.includes('Something went wrong')
      ? [{ ...requests[at], status, text: text.slice(0, 300) }]
      : [],
  )
  expect(failed).toEqual([])
})
