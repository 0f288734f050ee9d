import type { Correction } from './correction'

/** What can be done about one gap of a model, as it was found out: all of it held out or counted, nothing asked of a model. */
export type Remedies = {
  readonly model: { readonly id: string; readonly name: string; readonly judged: boolean }
  readonly factor: { readonly id: string; readonly label: string }
  /** The model follows the factor more than people do. */
  readonly more: boolean
  /** Pairs on which only people, or only the model, chose the response with more. */
  readonly group: 'human-only' | 'model-only'
  readonly pairs: number
  /** Corrected verdicts, of a model that judged; `null` where it wrote. */
  readonly correction: Pick<
    Correction,
    'verdict' | 'pairs' | 'judgeAlone' | 'corrected' | 'gain' | 'promptsNeeded' | 'refused'
  > | null
  /** Pairs that a file balanced towards people's score would hold, of those that could be written; `null` where none can be. */
  readonly balanced: { readonly written: number; readonly of: number } | null
}
