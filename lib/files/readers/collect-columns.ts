import { FileError } from '@/lib/files/file-error'
import type { RowPlace } from './json-layout'
import { isObject } from './rows-of'

type Add = (value: unknown, key: string | null, list: string | null) => void

/** Puts rows together from their columns: lists, or objects whose names the first column gives. */
export function collectColumns(file: string, add: Add) {
  let columns: (readonly [string, unknown])[] = []

  function refuse(reason: string): never {
    const remedy = 'Write it again as rows, in pandas to_json(…, orient="records", lines=True).'
    throw new FileError({ file, line: null, column: null, reason, remedy })
  }
  /** A column's cell by the row's name. */
  function cellsBy(names: readonly string[], [field, column]: readonly [string, unknown]): (name: string) => unknown {
    if (Array.isArray(column)) return (name) => column[Number(name)]
    if (!isObject(column)) return refuse(`Its column "${field.slice(0, 80)}" is no list or object.`)
    const missing = names.find((name) => !Object.hasOwn(column, name))
    if (missing !== undefined) refuse(`Its column "${field.slice(0, 80)}" has no value for the row "${missing}".`)
    if (Object.keys(column).length !== names.length)
      refuse(`Its column "${field.slice(0, 80)}" has more rows than the first one.`)
    return (name) => column[name]
  }
  return {
    take(field: string, column: unknown): void {
      columns.push([field, column])
    },
    end(place: RowPlace): void {
      const first = columns[0]?.[1]
      const names = Object.keys(typeof first === 'object' && first !== null ? first : {})
      const cells = columns.map((column) => [column[0], cellsBy(names, column)] as const)
      columns = []
      for (const name of names)
        add(
          Object.fromEntries(cells.map(([field, cellOf]) => [field, cellOf(name)])),
          place.isKeyed ? name : null,
          place.list,
        )
    },
  }
}
