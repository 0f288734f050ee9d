import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'

export type TableColumn = { readonly name: string; readonly type: 'text' | 'number' }
export type TableRows = AsyncIterable<readonly (string | number | null)[]>

const GROUP_ROWS = 4000
const GROUP_CHARACTERS = 16 * 1024 * 1024

const schemaOf = ({ name, type }: TableColumn): SchemaElement =>
  type === 'text'
    ? { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }
    : { name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }

/** A Parquet file, a row group of 4000 rows (fewer where texts are long) at a time: memory holds one of them. */
export async function* writeParquet(columns: readonly TableColumn[], rows: TableRows): AsyncGenerator<Uint8Array> {
  const root: SchemaElement = { name: 'root', num_children: columns.length }
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema: [root, ...columns.map(schemaOf)],
    createdBy: 'Proclivity',
  })
  /** What was written since the last call; the writer goes on counting where it is in the file. */
  function takeBytes(): Uint8Array {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }

  let group = columns.map((): (string | number | null)[] => [])
  let size = { rows: 0, characters: 0 }
  async function writeGroup(): Promise<Uint8Array> {
    const columnData = columns.map(({ name }, index) => ({ name, data: group[index] ?? [], offsetIndex: false }))
    await file.write({ columnData, rowGroupSize: GROUP_ROWS })
    group = columns.map(() => [])
    size = { rows: 0, characters: 0 }
    return takeBytes()
  }
  for await (const values of rows) {
    for (const [index, value] of values.entries()) {
      group[index]?.push(value)
      if (typeof value === 'string') size.characters += value.length
    }
    size.rows++
    if (size.rows === GROUP_ROWS || size.characters > GROUP_CHARACTERS) yield await writeGroup()
  }
  if (size.rows > 0) yield await writeGroup()
  await file.finish()
  yield takeBytes()
}
