/** Waits until the browser has drawn what came first and has nothing else to do; a second at most. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari before 26 has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 100)
  })
