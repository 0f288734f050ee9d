import type { Choice } from '@/components/pair/vote-badge'
import type { ProfileViewProps } from '@/components/profile/profile-view'
import type { PanelId } from '@/lib/words/panels'
import type { Task } from '@/lib/words/task'
import type { ReportPart } from './part-in-words'

export type ReportExample = {
  readonly number: number | null
  readonly caption: string
  readonly prompt: string
  readonly source: string | null
  readonly a: string
  readonly b: string
  readonly votes: readonly { readonly rater: string; readonly kind: 'human' | 'model'; readonly choice: Choice }[]
}

/** With what the numbers were made. */
export type Reproduction = {
  readonly software: string
  readonly method: number
  readonly datasetVersion: number
  readonly factors: readonly {
    readonly id: string
    readonly version: number
    readonly origin: string
    readonly judge: string | null
    readonly templates: readonly { readonly key: string; readonly version: number }[]
  }[]
  readonly templates: readonly {
    readonly key: string
    readonly version: number
    readonly label: string
    readonly question: string
    readonly instructions: string
    readonly scale: string | null
  }[]
}

/** Everything that a report shows: its view depends on nothing else. */
export type ReportContent = Pick<ProfileViewProps, 'profile' | 'finding' | 'factors' | 'view'> & {
  readonly title: string
  readonly note: string
  /** Versions count from 1. */
  readonly number: number
  /** `null`: a draft. */
  readonly publishedAt: string | null
  readonly sha256: string | null
  readonly panels: readonly PanelId[]
  readonly captions: Readonly<Partial<Record<PanelId, string | undefined>>>
  readonly part: ReportPart
  readonly annotators: 'hidden' | 'named'
  readonly reproduction: Reproduction | null
  readonly dataset: {
    readonly name: string
    readonly task: Task
    readonly pairs: number
    readonly prompts: number
    readonly format: string
    readonly contentHash: string
  }
  readonly examples: readonly ReportExample[]
}
