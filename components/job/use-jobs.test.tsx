import { act, cleanup, renderHook } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { JobView } from '@/lib/work/load-jobs'
import { useJobs } from './use-jobs'

// It is loaded when it is needed first, which the clock of these tests does not wait for.
beforeAll(() => import('./read-jobs'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const job = (kind: JobView['kind'], status: JobView['status'], done = 0): JobView => ({
  ...{ id: kind, kind, status, waitsForMemory: false, done, total: 7, error: null, rate: null, remainingSeconds: null },
  ...{ startedAt: null, finishedAt: null },
})

/** What the page was drawn anew for, look after look at the work. */
async function follow(first: readonly JobView[], looks: readonly (readonly JobView[])[]): Promise<readonly number[]> {
  vi.useFakeTimers()
  const left = looks.values()
  vi.stubGlobal('fetch', async () => Response.json({ jobs: left.next().value ?? looks.at(-1) }))
  let [look, drawn] = [0, [] as number[]]
  const router = { refresh: () => drawn.push(look) } as Partial<AppRouterInstance> as AppRouterInstance
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppRouterContext.Provider value={router}>{children}</AppRouterContext.Provider>
  )
  renderHook(() => useJobs(7, first), { wrapper })
  for (look = 1; look <= looks.length + 1; look++) await act(() => vi.advanceTimersByTimeAsync(1000))
  return drawn
}

test('the page is drawn anew once the first profile is there, and once more when the others are', async () => {
  const measuring = [job('measure', 'running', 3), job('profile', 'queued')]
  const begun = [job('measure', 'done', 7), job('profile', 'running')]
  const at = (done: number) => [job('measure', 'done', 7), job('profile', 'running', done)]
  expect(await follow(measuring, [measuring, begun, at(1), at(3), at(6), [job('profile', 'done', 7)]])).toEqual([3, 6])
})

test('the profile of a sample is no reason while the measuring goes on', async () => {
  const measuring = [job('measure', 'running', 3), job('profile', 'running', 2)]
  expect(await follow(measuring, [measuring, measuring])).toEqual([])
})

test('what was there before the page came is drawn at once', async () => {
  const shown = [job('measure', 'done', 7), job('profile', 'running', 1)]
  expect(await follow(shown, [shown])).toEqual([0])
})
