import type { Page } from '@playwright/test'

/** What a watched page keeps in its window. */
type Watched = Window & {
  /** Milliseconds since the navigation to the frame after the first mark of a chart, or the first pair of a list, was there. */
  drawnAt?: number
  /** Milliseconds since the navigation until the first button of the page answers. */
  readyAt?: number
  /** Milliseconds from a click or key to the first frame that shows what came of it. */
  shownAfter?: Promise<number>
}

/** Every page notes when what it is opened for is on the screen. */
export async function watchPage(page: Page): Promise<void> {
  // The loader that runs this file keeps the names of functions with a helper that pages do not have.
  await page.addInitScript({ content: 'globalThis.__name = (made) => made' })
  await page.addInitScript(() => {
    const watched: Watched = window
    const seen = () => document.querySelector('figure [data-mark="0"], #pair-list tbody > tr')
    const observer = new MutationObserver(() => {
      if (!seen()) return
      observer.disconnect()
      // Twice: the first callback runs before the frame that shows it is drawn, the second one after.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          watched.drawnAt = performance.now()
        }),
      )
    })
    observer.observe(document, { childList: true, subtree: true })
    // React hangs the handlers of an element on it as soon as it answers.
    const timer = setInterval(() => {
      const names = Object.keys(document.querySelector('main button') ?? {})
      if (!names.some((name) => name.startsWith('__reactProps'))) return
      clearInterval(timer)
      watched.readyAt = performance.now()
    }, 5)
  })
}

export type Opened = { readonly drawn: number; readonly ready: number }

/** Milliseconds from the navigation to what the page is opened for, and to its first answer. */
export async function openedAfter(page: Page, url: string): Promise<Opened> {
  // A machine at rest: the server and the browser have started, and what the page before draws in idle moments is drawn.
  await page.waitForTimeout(1500)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => 'drawnAt' in window && 'readyAt' in window)
  return page.evaluate(() => {
    const { drawnAt = Number.NaN, readyAt = Number.NaN } = window as Watched
    return { drawn: drawnAt, ready: readyAt }
  })
}

/**
 * Milliseconds from an event in the page to the frame after the last change of `area` that comes of it. What a server has to
 * answer first is there when `words` are.
 */
export async function shownAfter(page: Page, area: string, act: () => Promise<void>, words = ''): Promise<number> {
  await page.evaluate(
    ([selector, awaited]) => {
      const quiet = 300
      const watched: Watched = window
      watched.shownAfter = new Promise((resolve) => {
        let start = Number.NaN
        let timer: ReturnType<typeof setTimeout>
        const begin = () => {
          start = performance.now()
        }
        for (const kind of ['pointerup', 'keydown'])
          document.addEventListener(kind, begin, { capture: true, once: true })
        const node = document.querySelector(selector)
        const observer = new MutationObserver(() => {
          if (Number.isNaN(start)) return
          requestAnimationFrame(() => {
            const last = performance.now()
            clearTimeout(timer)
            if (!node?.textContent?.includes(awaited)) return
            timer = setTimeout(() => {
              observer.disconnect()
              resolve(last - start)
            }, quiet)
          })
        })
        if (node) observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true })
      })
    },
    [area, words] as const,
  )
  await act()
  return page.evaluate(async () => (await (window as Watched).shownAfter) ?? Number.NaN)
}
