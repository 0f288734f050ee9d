'use client'

import Link from 'next/link'
import { isOpen, isStopped } from '@/components/job/job-progress'
import { useJobs } from '@/components/job/use-jobs'
import { Alert } from '@/components/ui/alert'
import { Progress } from '@/components/ui/progress'
import type { Additions } from '@/lib/profiles/shown-before'
import { countOf, formatShare } from '@/lib/words/format'
import type { JobView } from '@/lib/work/load-jobs'

type NewProfileProps = {
  readonly datasetId: number
  readonly jobs: readonly JobView[]
  /** What is there by now and the profile shown does not know. */
  readonly adds: Additions
}

const STAGES = { import: 'importing rows', measure: 'measuring factors', profile: 'building the profile' } as const

/** Over a profile that stays until the next one is made: how far that is, and what it will add. */
export function NewProfile({ datasetId, jobs: first, adds }: NewProfileProps) {
  const { jobs } = useJobs(datasetId, first)
  const open = jobs.find(isOpen)
  const stopped = jobs.find(isStopped)
  const follow = (
    <Link href={`/datasets/${datasetId}/jobs`} className="underline">
      {open ? 'Follow the work' : 'See what went wrong, and try again'}
    </Link>
  )
  if (!open)
    return (
      <Alert
        tone={stopped ? 'warn' : 'neutral'}
        title={stopped ? 'A new profile could not be made' : 'A new profile is there'}
      >
        {stopped?.error} All numbers here are those of before. {stopped && follow}
      </Alert>
    )
  const { kind, done, total } = open
  const share = open.status === 'running' && total > 0 ? `, ${formatShare(done / total)}` : ''
  return (
    <Alert title={`A new profile is being made: ${STAGES[kind]}${share}`}>
      <p>
        {additionsInWords(adds, kind)} Until it is there, all numbers here are those of before. {follow}
      </p>
      <div className="mt-3">
        <Progress
          label={`New profile: ${STAGES[kind]}`}
          value={done}
          max={open.status === 'running' && total > 0 ? total : null}
        />
      </div>
    </Alert>
  )
}

const MOST_NAMED = 3

function named(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  if (names.length > MOST_NAMED) return [countOf(names.length, what)]
  return [`the ${what}${names.length > 1 ? 's' : ''} ${names.map((name) => `“${name}”`).join(', ')}`]
}

function additionsInWords({ pairs, raters, factors }: Additions, stage: keyof typeof STAGES): string {
  const parts = [...(pairs > 0 ? [countOf(pairs, 'pair')] : []), ...named('rater', raters), ...named('factor', factors)]
  const last = parts.at(-1)
  if (last === undefined)
    return stage === 'import' ? 'It will add what the files bring.' : 'It will take in what changed.'
  return `It will add ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last}.`
}
