/** What a page says about a factor beside its numbers. */
export type FactorMeta = {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly definition: string
  readonly unit: string
  /** Where a rule stands in for a semantic factor: its measured accuracy. */
  readonly estimated: string | null
  readonly reference: string | null
}
