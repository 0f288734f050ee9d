import type { Page } from '@playwright/test'

/** What a watched page keeps in its window. */
type Watched = Window & {
  /** Milliseconds since the navigation when the first mark of a chart, or the first pair of a list, was there. */
  drawnAt?: number
  /** Milliseconds from a click or key to the first frame that shows what came of it. */
  shownAfter?: Promise<number>
}

/** Every page notes when what it is opened for is on the screen. */
export async function watchPage(page: Page): Promise<void> {
  // The loader that runs this file keeps the names of functions with a helper that pages do not have.
  await page.addInitScript({ content: 'globalThis.__name = (made) => made' })
  await page.addInitScript(() => {
    const watched: Watched = window
    const seen = () => document.querySelector('figure [data-mark="0"], main ol > li')
    new MutationObserver(() => {
      if (watched.drawnAt === undefined && seen()) watched.drawnAt = performance.now()
    }).observe(document, { childList: true, subtree: true })
  })
}

export async function drawnAfter(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => (window as Watched).drawnAt !== undefined)
  return page.evaluate(() => (window as Watched).drawnAt ?? Number.NaN)
}

/** From an event in the page to the frame after the last change of `area` that comes of it. */
export async function shownAfter(page: Page, area: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((selector) => {
    const quiet = 300
    const watched: Watched = window
    watched.shownAfter = new Promise((resolve) => {
      let start = Number.NaN
      let timer: ReturnType<typeof setTimeout>
      const begin = () => {
        start = performance.now()
      }
      for (const kind of ['pointerup', 'keydown']) document.addEventListener(kind, begin, { capture: true, once: true })
      const observer = new MutationObserver(() => {
        if (Number.isNaN(start)) return
        requestAnimationFrame(() => {
          const last = performance.now()
          clearTimeout(timer)
          timer = setTimeout(() => {
            observer.disconnect()
            resolve(last - start)
          }, quiet)
        })
      })
      const node = document.querySelector(selector)
      if (node) observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true })
    })
  }, area)
  await act()
  return page.evaluate(async () => (await (window as Watched).shownAfter) ?? Number.NaN)
}
