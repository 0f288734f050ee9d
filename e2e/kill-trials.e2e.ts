import { ACTIVITIES, flow, type Kills, type Outcome } from '@/e2e/trials/trial-flow'
import { openProduct, type Product, SIGNALS, TARGETS } from '@/e2e/trials/trial-product'
import { test as base, expect } from './fixtures'
import { type JudgeServer, startJudgeServer } from './judge-server'
import { looksAtAll } from './look'

/** A server that is killed under a page leaves errors in its console. */
const test = base.extend<{ readonly forbidErrors: undefined }>({
  forbidErrors: async ({ baseURL: _ }, use) => use(undefined),
})

const FIVE: Kills = {
  upload: { target: 'web', signal: 'SIGKILL' },
  import: { target: 'worker', signal: 'SIGTERM' },
  measure: { target: 'database', signal: 'SIGKILL' },
  run: { target: 'launcher', signal: 'SIGTERM' },
  publish: { target: 'launcher', signal: 'SIGKILL' },
}
const ALL: readonly Kills[] = TARGETS.flatMap((target) =>
  SIGNALS.map((signal) => Object.fromEntries(ACTIVITIES.map((activity) => [activity, { target, signal }]))),
)
const inWords = (kills: Kills): string =>
  ACTIVITIES.map((activity) => `${activity}: ${kills[activity]?.signal} of ${kills[activity]?.target}`).join(', ')

test.describe
  .serial('whatever is killed', () => {
    test.skip(!looksAtAll, 'the long form: a trial takes over a minute')
    let judge: JudgeServer
    let product: Product
    let undisturbed: Outcome

    test.beforeAll(async () => {
      judge = await startJudgeServer({ shared: 'none' })
      product = await openProduct({ JUDGE_BASE_URL: judge.url, JUDGE_API_KEY: 'any', JUDGE_CONCURRENCY: '16' })
      await product.start()
    })
    test.afterAll(async () => {
      await product.close()
      await judge.close()
    })

    test('nothing is killed', async ({ page }) => {
      undisturbed = await flow(page, product, judge, {})
    })

    for (const kills of [FIVE, ...ALL])
      test(`every digest is that of the undisturbed way (${inWords(kills)})`, async ({ page }) => {
        const { digests, left, paidTwice, inFlight } = await flow(page, product, judge, kills)
        expect(digests).toEqual(undisturbed.digests)
        expect(left).toEqual([])
        expect(paidTwice).toBeLessThanOrEqual(inFlight)
      })

    test('nothing is left running once it is stopped', async () => {
      expect(await product.stop()).toEqual([])
    })
  })
