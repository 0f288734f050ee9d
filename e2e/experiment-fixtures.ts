import { VERDICT_WORDS } from '@/lib/words/experiments/arm-verdict-words'
import { samples } from '@/prisma/samples/samples'
import { expect, importAs, type Page, upload } from './fixtures'
import { type JudgeServer, startJudgeServer } from './judge-server'
import { plantedFile, plantedPairs } from './judge-server/worlds/planted-pairs'
import { placeOf } from './places'

export const worldsPort = Number(process.env.E2E_WORLDS_PORT ?? Number.NaN)

/** The server of worlds that the product under test knows as an endpoint of its own. */
export const serveWorlds = (): Promise<JudgeServer> => startJudgeServer({ port: worldsPort, keepsRequests: true })

/** The sample that experiments are tried on. */
export const practicePlace = (): string =>
  placeOf(samples.find(({ file }) => file === 'answers-about-places.jsonl')?.name ?? '')

/** Imports planted pairs that no other story has, and gives the dataset's address. */
export async function importPlanted(page: Page, name: string): Promise<string> {
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 10_000
  const file = plantedFile(plantedPairs({ prompts: 120, pairsAPrompt: 2, seed }))
  await upload(page, [{ name: 'planted.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(file) }])
  return importAs(page, `Planted: ${name}`)
}

type Choice = {
  readonly model: string
  readonly arms: readonly string[]
  readonly outside?: string
  readonly endpoint?: string
}

/** Fills the form of an experiment, up to the button that tries it. */
export async function planExperiment(page: Page, { model, arms, outside, endpoint = 'worlds' }: Choice): Promise<void> {
  const question = page.getByRole('region', { name: 'What you want to know' })
  await question.getByLabel('Endpoint').first().selectOption(endpoint)
  await question.getByLabel('Model', { exact: true }).first().selectOption(model)
  if (outside) {
    await question.getByLabel('Endpoint').nth(1).selectOption(endpoint)
    await question.getByLabel('Model', { exact: true }).nth(1).selectOption(outside)
  }
  for (const box of await page.getByRole('region', { name: 'What is tried' }).getByRole('checkbox').all()) {
    const id = (await box.getAttribute('id')) ?? ''
    if (id !== 'arm-baseline') await box.setChecked(arms.includes(id.replace('arm-', '')))
  }
}

/** Has its first calls asked, waits for the estimate, and lets it go on to the wording. */
export async function tryAndStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the first few calls and estimate' }).click()
  await page.waitForURL(/\/experiments\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: 'Start', exact: true }).click({ timeout: 60_000 })
}

export async function freezeWording(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Freeze the wording and go on' }).click({ timeout: 120_000 })
  await page.getByRole('button', { name: 'Freeze and go on' }).click()
}

const VERDICTS = new RegExp(
  `^(${Object.values(VERDICT_WORDS)
    .map(({ words }) => words)
    .join('|')})$`,
)

/** Opens the test part once a winner is chosen, and waits until it is read: gives the sentence that stands over the page. */
export async function openTest(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Open the test part' }).click({ timeout: 120_000 })
  await page.getByRole('button', { name: /^Open it: look \d+$/ }).click()
  await expect(page.getByRole('heading', { name: 'Arm by arm' })).toBeVisible({ timeout: 180_000 })
  // The planned arm's verdict stands first, in strong letters; what grew and shrank follows it.
  const verdict = page.getByText(VERDICTS).first()
  return (await verdict.locator('xpath=ancestor::div[1]').textContent()) ?? ''
}
