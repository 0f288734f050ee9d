import type { AnswerState } from '@/lib/db/generated/enums'
import type { CallId, NewAnswer } from '@/lib/db/runs/run-call'
import type { Completion } from '@/lib/judge/complete'
import { composeRepair } from '@/lib/protocol/compose-request'
import { type AnswerValue, readAnswer } from '@/lib/protocol/read-answer'
import type { JudgeRequest } from '@/lib/protocol/request'
import type { Template } from '@/lib/protocol/template'
import type { OpenRun } from './open-run'

export type Question = CallId & {
  readonly template: Template
  readonly request: JudgeRequest
  /** Facts it shows. */
  readonly facts: number
  readonly weighed: boolean
  /** 0, or how often the same was asked on purpose before. */
  readonly repetition: number
}

/** A question on its way to its answer. */
export type Asked = {
  readonly run: OpenRun
  readonly question: Question
  readonly key: Buffer
  readonly id: string
  /** Questions of this worker with the same key: its answer is theirs too. */
  readonly others: Asked[]
  readonly resolve: (value: AnswerValue | null) => void
  readonly reject: (error: Error) => void
  request: JudgeRequest
  /** Its answer, from when it came; and when that is in the database, where the next one who asks finds it. */
  settled: Pick<NewAnswer, 'state' | 'value' | 'reason'> | null
  written: Promise<void>
  claimed: boolean
  repaired: boolean
  faults: number
  busy: number
  /** What it met last. */
  trouble: string
  sentAt: number
  /** Not sent again before. */
  notBefore: number
  inputTokens: number
  outputTokens: number
  milliseconds: number
}

export function newAsked(run: OpenRun, question: Question, key: Buffer, end: Pick<Asked, 'resolve' | 'reject'>): Asked {
  return {
    run,
    question,
    key,
    id: key.toString('hex'),
    others: [],
    ...end,
    request: question.request,
    settled: null,
    written: Promise.resolve(),
    claimed: false,
    repaired: false,
    faults: 0,
    busy: 0,
    trouble: '',
    sentAt: 0,
    notBefore: 0,
    inputTokens: 0,
    outputTokens: 0,
    milliseconds: 0,
  }
}

const idOf = ({ question: { stage, target, variant } }: Asked): CallId => ({ stage, target, variant })

/** Records an answer that was there already, for everybody who asks for it. */
export function settleKnown(
  asked: Asked,
  { state, value, reason: note }: Pick<NewAnswer, 'value' | 'reason'> & { readonly state: AnswerState },
): void {
  const known = state === 'read' || state === 'pending' ? 'cached' : state
  for (const each of [asked, ...asked.others]) {
    void each.run.recorder.add({ ...idOf(each), state: known, key: each.key, note, answer: null })
    each.resolve(value)
  }
}

type Outcome = Pick<NewAnswer, 'state' | 'value' | 'raw' | 'reason' | 'fingerprint'>

/** Records an answer that came, or that none did: for the question that brought it, and for the others with its key. */
function settle(asked: Asked, answer: Outcome): void {
  const { key, repaired, inputTokens, outputTokens, milliseconds } = asked
  const { state, value, reason: note } = answer
  const outcome = state === 'read' ? 'done' : state
  const whole = { ...answer, repaired, inputTokens, outputTokens, milliseconds }
  asked.settled = answer
  asked.written = asked.run.recorder.add({ ...idOf(asked), state: outcome, key, note, answer: whole })
  asked.resolve(value)
  for (const other of asked.others) {
    const copied = outcome === 'done' ? 'cached' : outcome
    void other.run.recorder.add({ ...idOf(other), state: copied, key, note, answer: null })
    other.resolve(value)
  }
}

export const settleFailed = (asked: Asked, reason: string): void =>
  settle(asked, { state: 'failed', value: null, raw: '', reason, fingerprint: null })

/** Reads what a model said and records it. `false`: it could not be read, and the question is to be asked once more. */
export function takeAnswer(asked: Asked, completion: Completion): boolean {
  const { text, alternatives, cut, inputTokens, outputTokens, fingerprint } = completion
  asked.inputTokens += inputTokens
  asked.outputTokens += outputTokens
  const { question } = asked
  const reading = readAnswer(question, text, alternatives)
  const mayRepair = !asked.repaired && !question.weighed && !asked.run.isHalted()
  if (!reading.ok && mayRepair && cut !== 'withheld') {
    asked.repaired = true
    asked.request = composeRepair(question.request, text, cut === 'length' ? CUT_OFF : reading.reason)
    return false
  }
  const why = cut === 'withheld' ? 'the model or a filter withheld it' : cut === 'length' ? CUT_OFF : null
  const reason = reading.ok ? null : [reading.reason, why].filter(Boolean).join('; ')
  const state = reading.ok ? 'read' : 'unreadable'
  settle(asked, { state, value: reading.ok ? reading.value : null, raw: text, reason, fingerprint })
  return true
}
const CUT_OFF = 'it was cut off at the limit of tokens'
