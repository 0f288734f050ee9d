type Rater = { readonly kind: string; readonly setting: string | null }

/**
 * Who decides which response of a pair was chosen: people where there are some, else the models that judged. A model that
 * wrote the responses only prefers its own.
 *
 * @example choosersAmong([{ kind: 'human', setting: null }, { kind: 'model', setting: 'discrimination' }]).length // 1
 */
export function choosersAmong<One extends Rater>(raters: readonly One[]): readonly One[] {
  const people = raters.filter(({ kind }) => kind === 'human')
  return people.length > 0 ? people : raters.filter(({ kind, setting }) => kind === 'model' && setting !== 'generation')
}
