import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MeasuredAnew } from './measured-anew'

type Props = Parameters<typeof MeasuredAnew>[0]
type Job = Props['dataset']['jobs'][number]

const router = {} as Partial<AppRouterInstance> as AppRouterInstance
const job = (status: Job['status'], error: string | null): Job => ({
  ...{
    id: 'j',
    kind: 'measure',
    status,
    waitsForMemory: false,
    error,
    done: 0,
    total: 4,
    rate: null,
    remainingSeconds: null,
  },
  ...{ startedAt: null, finishedAt: null },
})
const said = (newerVersion: number | null, jobs: readonly Job[]) =>
  renderToStaticMarkup(
    <AppRouterContext.Provider value={router}>
      <MeasuredAnew dataset={{ id: 7, newerVersion, jobs }} />
    </AppRouterContext.Provider>,
  ).replace(/<[^>]+>/g, ' ')

it('says that a dataset is being measured anew, with which version, and that the old numbers stand until then', () => {
  expect(said(2, [job('queued', null)])).toMatch(/is being measured anew with version 2 .*Until it is.*Follow the work/)
  expect(said(null, [job('running', null)])).toBe('')
})

it('says that it could not be, and why', () => {
  const text = said(2, [job('failed', 'The disk is full.')])
  expect(text).toMatch(/could not be measured anew with version 2 .*The disk is full\. .*try again/)
})
