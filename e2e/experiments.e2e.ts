import { trueMovement } from '@/lib/experiments/test-truth'
import {
  freezeWording,
  importPlanted,
  openTest,
  planExperiment,
  practicePlace,
  serveWorlds,
  tryAndStart,
  worldsPort,
} from './experiment-fixtures'
import { expect, test } from './fixtures'
import type { JudgeServer } from './judge-server'
import { expectAccessible, expectGoodLook, looksAtAll, show, WIDE } from './look'

/** What a request is about: the prompt that it shows last, after any examples. */
const promptOf = (body: string): string => {
  const user: string = JSON.parse(body).messages.at(-1)?.content ?? ''
  return [...user.matchAll(/<prompt id="1">\n(.*?)\n<\/prompt/g)].at(-1)?.[1] ?? ''
}

/** What a request tells whoever answers it. */
const toldIn = (body: string): string => JSON.parse(body).messages[0]?.content ?? ''

/** How a gap changed and the interval of that, as a sentence says them. */
const changeIn = (sentence: string, label: string): readonly number[] => {
  const [, ...told] = new RegExp(`${label} (\\S+) \\[(\\S+), (\\S+)\\]`).exec(sentence) ?? []
  return told.map((number) => Number(number.replace('−', '-')))
}

/** Worlds, and what the page must say of each. */
const WORLDS = [
  { model: 'world-deaf', arms: ['J1'], kind: 'judge', says: /^No difference shown: world-deaf/ },
  {
    model: 'world-any-instruction',
    arms: ['J1'],
    kind: 'judge',
    says: /^Not shown to beat its control: .* rises too .*Any instruction may have done this/,
  },
  { model: 'world-trades', arms: ['J1'], kind: 'judge', says: / Gaps that grew: novel words \+/ },
  { model: 'world-self-preferring', arms: ['A2'], kind: 'writer', says: /^Only by its own judge: it wins / },
] as const

test.describe
  .serial('experiments in worlds whose truth is known', () => {
    test.skip(!Number.isInteger(worldsPort), 'no port is kept for the worlds')
    let worlds: JudgeServer
    test.beforeAll(async () => {
      worlds = await serveWorlds()
    })
    test.afterAll(() => worlds.close())

    test('whoever has no key follows a gap to an experiment, its verdict and a report', async ({ page, browser }) => {
      const dataset = practicePlace()
      await page.goto(dataset)
      await expect(page.getByText(/^world-obedient follows length/).first()).toBeVisible()
      await page.getByRole('link', { name: 'Plan an experiment' }).first().click()
      await page.waitForURL(/experiments\/new\?kind=judge&model=world-obedient&factor=length/)
      await planExperiment(page, { model: 'world-obedient', arms: ['J1'] })
      await expectAccessible(page)
      await tryAndStart(page)
      await expect(page.getByLabel('Added to the instruction').first()).toHaveValue(
        /the shorter response|length for quality/,
        {
          timeout: 120_000,
        },
      )
      await expectAccessible(page)
      await freezeWording(page)

      // What was asked before the test part was opened is about no prompt of it.
      await expect(page.getByRole('button', { name: 'Open the test part' })).toBeVisible({ timeout: 120_000 })
      const before = new Set(worlds.requests().map(promptOf))
      const asked = worlds.requests().length
      const verdict = await openTest(page)
      const tested = new Set(worlds.requests().slice(asked).map(promptOf))
      expect([before.size, tested.size]).toEqual([89, 59])
      expect([...tested].filter((prompt) => before.has(prompt))).toEqual([])

      expect(verdict).toMatch(/^Improved: world-obedient, .* moves towards people by \+/)
      expect(verdict).toMatch(/shrank: .*length −/)
      // Over all the pairs there could be: the judge goes by length more than people do, so its gap changes as it does.
      const told = worlds.requests().map(toldIn)
      const after = told.find((each) => /the shorter response|length for quality/.test(each)) ?? ''
      const words = { model: 'world-obedient', before: told[0] ?? '', after }
      const truth = trueMovement(words, [{ factor: 'length', weight: 1 }]).whole
      const [, low, high] = changeIn(verdict, 'length')
      expect(truth).toBeGreaterThan(low ?? Number.NaN)
      expect(truth).toBeLessThan(high ?? Number.NaN)
      await expectGoodLook(page)
      await show(page, WIDE)
      await page.getByRole('link', { name: 'Write the report' }).click()
      await page.getByLabel('Title').fill('A judge that takes advice')
      await page.getByRole('button', { name: 'Publish' }).click()
      const link = page.getByRole('dialog').getByRole('status').getByRole('link', { name: /\/r\// })
      const guest = await (await browser.newContext()).newPage()
      await guest.goto((await link.getAttribute('href')) ?? '')
      await expect(guest.getByText(/^Improved$/).first()).toBeVisible()
      await guest.close()
    })

    // Each has prompts of its own: a second look at the same ones would have to show more.
    for (const { model, arms, kind, says } of looksAtAll ? WORLDS : [])
      test(`${model}: the page says so`, async ({ page }) => {
        const dataset = await importPlanted(page, model)
        await page.goto(`${dataset}/experiments/new?kind=${kind}`)
        await planExperiment(page, { model, arms, ...(kind === 'writer' ? { outside: 'world-outside' } : {}) })
        await tryAndStart(page)
        await freezeWording(page)
        expect(await openTest(page)).toMatch(says)
      })
  })
