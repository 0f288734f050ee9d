export type FileFault = {
  /** The name as uploaded. */
  readonly file: string
  /** 1-based, as an editor counts; `null` when the fault is the file as a whole. */
  readonly line: number | null
  /** 1-based character within the line. */
  readonly column: number | null
  /** One sentence without the place. */
  readonly reason: string
  readonly remedy: string
}

/** A file that cannot be read: nothing of it may enter a dataset. The message was written for the person who sent it. */
export class FileError extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault) {
    const line = fault.line === null ? '' : `, line ${fault.line}`
    const column = fault.column === null ? '' : `, column ${fault.column}`
    super(`${fault.file}${line}${column}: ${fault.reason} ${fault.remedy}`)
    this.name = 'FileError'
    this.fault = fault
  }
}

/** A file that holds nothing: left out where others can be read. */
export class EmptyFileError extends FileError {}
