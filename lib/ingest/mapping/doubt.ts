/**
 * Where a guess may be wrong: what is assumed and what else it could be; `column`: which one it is about. `isUsual`: nearly
 * every file that is so means this, and it is enough to say it.
 */
export type Doubt = { readonly column: string | null; readonly words: string; readonly isUsual?: true }

export const describeDoubt = ({ column, words }: Doubt): string => (column === null ? words : `${column}: ${words}`)

export const doubtAbout = (column: string | null, words: string): Doubt => ({ column, words })
