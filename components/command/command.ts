/** What the command menu offers: a place to go to, or something to do. */
export type Command = {
  readonly id: string
  readonly group: string
  readonly label: string
  /** What sets it apart from others of that name. */
  readonly hint: string | null
  /** Other words it is found by. */
  readonly words: string
  /** Offered before anything is typed. */
  readonly first: boolean
  readonly act: { readonly go: string } | { readonly run: 'theme' | 'copy' }
}
