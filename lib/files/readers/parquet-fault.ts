/** Something a Parquet file says that cannot be; the reader makes a FileError of it. */
export class ParquetFault extends Error {
  readonly remedy: string

  constructor(reason: string, remedy = 'Write the file again, or send it as CSV or JSON lines.') {
    super(reason)
    this.remedy = remedy
  }
}
