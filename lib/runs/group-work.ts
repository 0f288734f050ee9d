import { type CallId, listCallsOn, type StoredCall } from '@/lib/db/runs/run-call'
import type { AnswerValue } from '@/lib/protocol/read-answer'
import type { Template } from '@/lib/protocol/template'
import type { Caller } from './ask-judge'
import type { Question } from './asked'
import type { OpenRun } from './open-run'

/** What the work on a group of a run needs: calls that are settled already come back at once, and are not asked again. */
export type GroupWork = {
  readonly run: OpenRun
  ask(id: CallId, template: Template, question: Omit<Question, keyof CallId | 'template'>): Promise<AnswerValue | null>
  /** Leaves out what cannot be asked; `failed`: because what comes before it is missing. */
  skip(id: CallId, why: string, state?: 'skipped' | 'failed'): Promise<void>
}

const nameOf = ({ stage, target, variant }: CallId): string => `${stage} ${target} ${variant}`

/** Looks up what was answered about these targets before. */
export async function openWork(run: OpenRun, caller: Caller, targets: readonly number[]): Promise<GroupWork> {
  const settled = new Map<string, StoredCall>()
  for (const call of await listCallsOn(run.row.id, targets)) settled.set(nameOf(call), call)
  return {
    run,
    async ask(id, template, question) {
      const known = settled.get(nameOf(id))
      return known ? known.value : caller.ask(run, { ...id, template, ...question })
    },
    async skip(id, note, state = 'skipped') {
      if (!settled.has(nameOf(id))) void run.recorder.add({ ...id, state, key: null, note, answer: null })
    },
  }
}
