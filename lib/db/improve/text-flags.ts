import { copyIntegers } from '@/lib/db/copy-out'

/** Pairs from which nothing can be learnt, 1 where it holds: both texts are the same; one is nothing but white space. */
export type TextFlags = { readonly identical: Uint8Array; readonly empty: Uint8Array }

const IDENTICAL = 1
const EMPTY = 2

/** Whether a text is blank: its beginning is looked at first, since a long one is stored apart. */
const blank = (text: string): string => `(left(${text}, 40) !~ '\\S' and ${text} !~ '\\S')`

/** Looks through the texts of all pairs where they are: those of equal length are compared, and no text leaves the server. */
export async function loadTextFlags(datasetId: number, pairs: number): Promise<TextFlags> {
  if (!Number.isSafeInteger(datasetId)) throw new Error(`not a whole number: ${datasetId}`)
  const flags = { identical: new Uint8Array(pairs), empty: new Uint8Array(pairs) }
  const query = `
    select * from (
      select x.index, ${IDENTICAL} * (a.text = b.text)::int + ${EMPTY} * (${blank('a.text')} or ${blank('b.text')})::int as flags
      from pair x
      join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
      join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
      where x.dataset_id = ${datasetId}
    ) found where flags > 0`
  await copyIntegers(query, 2, 0, ([index = 0, found = 0]) => {
    flags.identical[index] = found & IDENTICAL
    flags.empty[index] = (found & EMPTY) >> 1
  })
  return flags
}
