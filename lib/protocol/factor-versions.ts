/** A question and the version of it that was asked. */
export type Asked = { readonly key: string; readonly version: number }

/** A version of a judged factor: the questions it rests on. */
type Version = { readonly version: number; readonly templates: readonly Asked[] }

/**
 * The version of a factor that rests on these questions: the one that did before, else a number that no version has, the
 * higher the newer its questions. Other questions of the same run do not count.
 *
 * @example versionResting([{ key: 'facts-verify', version: 2 }], [{ version: 1, templates: [{ key: 'facts-verify', version: 1 }] }]) // 2
 */
export function versionResting(questions: readonly Asked[], versions: readonly Version[]): number {
  const same = versions.find(({ templates }) =>
    questions.every(({ key, version }) => templates.some((asked) => asked.key === key && asked.version === version)),
  )
  const sum = questions.reduce((total, { version }) => total + version - 1, 1)
  const isTaken = versions.some(({ version }) => version === sum)
  return same?.version ?? (isTaken ? Math.max(...versions.map(({ version }) => version)) + 1 : sum)
}

/** Share of the fullest version's values that a newer one has to have. */
const ENOUGH = 0.95

/** The rule of `shownVersion`, for readers. */
export const SHOWN_VERSION =
  'Of several versions the newest counts that has values for at least 95% as many responses as the fullest.'

/**
 * The version of a factor that counts: the newest that has values for nearly as many responses as the fullest, so that a
 * trial of a new question takes nothing from what was judged in full, and a few unreadable answers do not hold it back.
 *
 * @example shownVersion([{ version: 1, measured: 60 }, { version: 2, measured: 12 }]) // { version: 1, measured: 60 }
 */
export function shownVersion<Row extends { readonly version: number; readonly measured: number }>(
  rows: readonly Row[],
): Row | undefined {
  const most = Math.max(...rows.map(({ measured }) => measured))
  return rows
    .filter(({ measured }) => measured >= ENOUGH * most)
    .toSorted((one, other) => one.version - other.version)
    .at(-1)
}
