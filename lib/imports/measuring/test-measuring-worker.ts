import { createBell, TIMING } from '@/lib/work/timing'
import { workJobs } from '@/lib/work/work-jobs'
import { helpMeasuring } from './help-measuring'
import { measureDataset } from './measure-dataset'
import { teamOfOne } from './measuring-team'

// A worker that measures and helps to measure, as the product's, but in this process: threads would start for each of them.
const { signal } = new AbortController()
const measure = (id: string, progress: Parameters<typeof measureDataset>[1]) =>
  measureDataset(Number(id), progress, teamOfOne)
await Promise.all([
  workJobs(
    {
      handlers: { measure: { run: measure } },
      lanes: [{ kinds: ['measure'], most: 1 }],
      bell: createBell(),
      timing: { ...TIMING, sweepMs: 20 },
    },
    signal,
  ),
  helpMeasuring(signal, { lookMs: 20, openTeam: teamOfOne }),
])
