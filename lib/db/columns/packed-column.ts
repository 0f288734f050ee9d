import { escapeLiteral } from 'pg'
import { inTransaction } from '@/lib/db/client'
import { copyBytes } from '@/lib/db/copy-out'
import { asResourceError } from '@/lib/resource-error'

/** Which version of a dataset columns are of. */
export type ColumnsOf = { readonly id: number; readonly version: number }
/** Numbers as they lie in memory (every machine this runs on is little-endian). */
export type Column = Int8Array | Uint8Array | Int16Array | Int32Array
export type NamedColumn = { readonly name: string; readonly column: Column }

const PART_BYTES = 1 << 22

export const bytesOf = ({ buffer, byteOffset, byteLength }: Column): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** Keeps columns of a version of a dataset; those of earlier versions go. Nothing where the dataset has gone, or the disk is full. */
export async function putPackedColumns(of: ColumnsOf, columns: Iterable<NamedColumn>): Promise<void> {
  await store(of, columns).catch((error: unknown) => {
    // Everything that is there can still be looked at.
    if (!asResourceError(error)) throw error
  })
}

async function store({ id, version }: ColumnsOf, columns: Iterable<NamedColumn>): Promise<void> {
  await inTransaction(async (client) => {
    const { rowCount } = await client.query('select 1 from dataset where id = $1 for key share', [id])
    if (!rowCount) return
    // They can be read from the rows again: nobody waits for the disk.
    await client.query('set local synchronous_commit to off')
    await client.query('delete from packed_column where dataset_id = $1 and version < $2', [id, version])
    for (const { name, column } of columns) {
      const bytes = bytesOf(column)
      for (let part = 0; part === 0 || part * PART_BYTES < bytes.length; part++)
        await client.query(
          `insert into packed_column (dataset_id, version, name, part, bytes) values ($1, $2, $3, $4, $5)
           on conflict do nothing`,
          [id, version, name, part, bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES)],
        )
    }
  })
}

/** Hands over the parts that are kept under a name, in their order. */
function eachPart({ id, version }: ColumnsOf, name: string, onPart: (bytes: Buffer) => void): Promise<void> {
  // COPY takes no parameters: the name is escaped as a literal.
  return copyBytes(
    `select part, bytes from packed_column where dataset_id = ${Number(id)} and version = ${Number(version)}
     and name = ${escapeLiteral(name)} order by part`,
    ({ bytes }) => onPart(bytes),
  )
}

/** Fills a column with what was kept under its name; `false` where nothing of its length was. */
export async function readPackedColumn(of: ColumnsOf, { name, column }: NamedColumn): Promise<boolean> {
  const bytes = bytesOf(column)
  let parts = 0
  let length = 0
  await eachPart(of, name, (part) => {
    if (length + part.length <= bytes.length) bytes.set(part, length)
    length += part.length
    parts++
  })
  return parts > 0 && length === bytes.length
}

/** What is kept under a name, however long; `null` where nothing is. */
export async function readPackedBytes(of: ColumnsOf, name: string): Promise<Buffer | null> {
  const parts: Buffer[] = []
  // A copy: a part is a view of bytes that hold more than it.
  await eachPart(of, name, (part) => parts.push(Buffer.from(part)))
  return parts.length === 0 ? null : Buffer.concat(parts)
}

/** Something else that is kept beside the columns, as JSON. */
export async function readPackedJson(of: ColumnsOf, name: string): Promise<unknown> {
  const bytes = await readPackedBytes(of, name)
  return bytes && JSON.parse(bytes.toString())
}

export const packedJson = (name: string, value: object): NamedColumn => ({
  name,
  column: new Uint8Array(Buffer.from(JSON.stringify(value))),
})
