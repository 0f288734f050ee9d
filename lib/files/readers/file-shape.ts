import type { Container } from '@/lib/ingest/format'
import type { JsonDocument } from './read-document'
import type { Encoding, Packing } from './sniff-bytes'

/** Everything needed to read a file's rows, told from its first bytes. */
export type FileShape = {
  readonly container: Container
  readonly packing: Packing
  readonly encoding: Encoding
  /** Bytes of the byte order mark, to be skipped. */
  readonly mark: number
  /** Between the columns of a CSV or TSV file. */
  readonly delimiter: string
  /** For a JSON object whose rows are one of its lists. */
  readonly object: JsonDocument | null
}
