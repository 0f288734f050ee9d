/** Runs once when the web server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { noteArrivals } = await import('@/lib/arrival')
  noteArrivals()
  if (process.env.NODE_ENV !== 'production') return
  const { sweepHalfFiles } = await import('@/lib/imports/receive-file')
  await sweepHalfFiles().catch(() => {})
  const { startProfileThreads } = await import('@/lib/profiles/profile-threads')
  // A database that is not there yet is met again by the first page.
  await startProfileThreads().catch(() => {})
  const { openNewestAhead } = await import('@/lib/datasets/open-newest')
  openNewestAhead()
}
