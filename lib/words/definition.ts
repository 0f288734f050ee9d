/** One word or statistic as the product explains it: the only source of the `?` pop-overs and the glossary. */
export type Definition = {
  readonly label: string
  /** At most a line. */
  readonly short: string
  readonly text: string
  readonly reference: string | null
}
