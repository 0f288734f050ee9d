/** Where a guess may be wrong: what is assumed and what else it could be; `column`: which one it is about. */
export type Doubt = { readonly column: string | null; readonly words: string }

export const describeDoubt = ({ column, words }: Doubt): string => (column === null ? words : `${column}: ${words}`)

export const doubtAbout = (column: string | null, words: string): Doubt => ({ column, words })
