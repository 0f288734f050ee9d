'use client'

import type { ReactNode } from 'react'
import { isOpen, isStopped, WAITS_FOR_MEMORY } from '@/components/job/job-progress'
import { useJobs } from '@/components/job/use-jobs'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import { Progress } from '@/components/ui/progress'
import type { Profile, SampledFrom } from '@/lib/profile/profile'
import type { Additions } from '@/lib/profiles/shown-before'
import { countOf, formatCount, formatDuration, formatShare } from '@/lib/words/format'
import { sampleInWords } from '@/lib/words/sample-words'
import type { JobView } from '@/lib/work/load-jobs'

type NewProfileProps = {
  readonly datasetId: number
  readonly jobs: readonly JobView[]
  /** What is there by now and the profile shown does not know. */
  readonly adds: Additions
  /** The profile shown, where it is of a sample. */
  readonly sample?: Pick<Profile, 'pairs' | 'prompts' | 'sampleOf'>
}

const STAGES = { import: 'importing rows', measure: 'measuring factors', profile: 'building the profile' } as const

/** Over a profile that stays until the next one is made: how far that is, and what it will add. */
export function NewProfile({ datasetId, jobs: first, adds, sample }: NewProfileProps) {
  const { jobs } = useJobs(datasetId, first)
  const open = jobs.find(isOpen)
  const stopped = jobs.find(isStopped)
  const follow = (
    <Link href={`/datasets/${datasetId}/jobs`} className="underline">
      {open ? 'Follow the work' : 'See what went wrong, and try again'}
    </Link>
  )
  if (!open) {
    const measuredOn = sample ? `Measured on ${sampleInWords(sample)}` : null
    const numbers = measuredOn ? 'Every number here is of that sample' : 'All numbers here are those of before'
    const could = measuredOn ? `${measuredOn}; the rest could not be measured` : 'A new profile could not be made'
    return (
      <Alert tone={stopped ? 'warn' : 'neutral'} title={stopped ? could : 'A new profile is there'}>
        {stopped?.error} {numbers}. {stopped && follow}
      </Alert>
    )
  }
  const { kind, done, total, waitsForMemory } = open
  if (sample?.sampleOf) return <SampleShown sample={sample} of={sample.sampleOf} job={open} follow={follow} />
  const share = open.status === 'running' && total > 0 ? `, ${formatShare(done / total)}` : ''
  return (
    <Alert title={`A new profile is being made: ${STAGES[kind]}${share}`}>
      <p>
        {waitsForMemory && `${WAITS_FOR_MEMORY} `}
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

type SampleShownProps = {
  readonly sample: Pick<Profile, 'pairs' | 'prompts' | 'sampleOf'>
  readonly of: SampledFrom
  readonly job: JobView
  readonly follow: ReactNode
}

/** Over the profile of a sample: what it is of, and when that of all pairs will be there. */
function SampleShown({ sample, of, job, follow }: SampleShownProps) {
  const { kind, done, total, remainingSeconds, waitsForMemory } = job
  const isMeasuring = kind === 'measure'
  const later =
    isMeasuring && remainingSeconds !== null ? `all of them in about ${formatDuration(remainingSeconds)}` : STAGES[kind]
  return (
    <Alert title={`Measured on ${sampleInWords(sample)}; ${later}`}>
      <p>
        Every number here is of that sample, {formatCount(sample.prompts)} of {countOf(of.prompts, 'prompt')} drawn at
        random with all their pairs, and has the interval that so many pairs give. It changes once all are measured;
        single factors, slices and analyses wait for that. {waitsForMemory && `${WAITS_FOR_MEMORY} `}
        {follow}
      </p>
      <div className="mt-3">
        <Progress label="All pairs" value={done} max={isMeasuring && total > 0 ? total : null} />
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
