/** An option of the command line: how it is read, and what its help says. */
export type Option = {
  readonly type: 'string' | 'boolean'
  readonly multiple?: true
  readonly short?: string
  /** What its value is called; none for a switch. */
  readonly value?: string
  /** What it does, with what it may be. */
  readonly text: string
  /** What holds where it is not given. */
  readonly otherwise?: string
}
export type Options = Readonly<Record<string, Option>>

/** What was given for options, under their names. */
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

export const textIn = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export const listIn = (values: Values, name: string): readonly string[] => {
  const value = values[name]
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}
