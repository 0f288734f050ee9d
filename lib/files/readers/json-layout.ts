import { z } from 'zod'

const placeSchema = z.object({
  /** Names of the members that lead to it from the whole. */
  path: z.array(z.string()),
  /**
   * `list`: its elements are rows. `members`: each member of an object is one. `member lists`: the elements of each are.
   * `columns`: each member holds one field of all rows. `table`: its elements are lists of cells.
   */
  kind: z.enum(['list', 'members', 'member lists', 'columns', 'table']),
  /** What its rows are said to stand in, where a file has several places. */
  list: z.string().nullable(),
  /** Members that are no rows. */
  skip: z.array(z.string()),
  /** Fields of a table's cells. */
  columns: z.array(z.string()),
  /** Whether names of members are ids. */
  isKeyed: z.boolean(),
})

/** Where the rows of a JSON file stand. `whole`: it is one row itself. `values`: it is several values, not one a line. */
export const layoutSchema = z.discriminatedUnion('rows', [
  z.object({ rows: z.literal('whole') }),
  z.object({ rows: z.literal('values') }),
  z.object({
    rows: z.literal('places'),
    places: z.array(placeSchema).min(1),
    /** Rows are answers of the hub's server: the row itself is their member `row`. */
    isHub: z.boolean(),
  }),
])

export type RowPlace = z.infer<typeof placeSchema>
export type JsonLayout = z.infer<typeof layoutSchema>

export const placeOf = (kind: RowPlace['kind'], path: readonly string[], more: Partial<RowPlace> = {}): RowPlace => ({
  ...{ kind, path: [...path], list: null, skip: [], columns: [], isKeyed: false },
  ...more,
})

/** A part of a file that holds no rows, and why it is not read if no format does. */
export type Aside = {
  readonly name: string
  readonly reason: string
  /** A format that reads it cannot. */
  readonly isTooLong?: true
}

/** How a JSON file is built whose rows do not stand one after another. */
export type JsonDocument = {
  readonly layout: JsonLayout
  /** What stands beside the rows, by name. */
  readonly document: Readonly<Record<string, unknown>>
  readonly aside: readonly Aside[]
}
