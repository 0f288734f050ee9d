export type Packing = 'gzip' | 'zstd' | null
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

type Signature = { readonly bytes: readonly number[]; readonly name: string }

const BINARIES: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image' },
  { bytes: [0x52, 0x49, 0x46, 0x46], name: 'a RIFF file (WebP, WAV or AVI)' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF document' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a zip archive (or an Excel or Word document)' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: 'an empty zip archive' },
  { bytes: [0x50, 0x41, 0x52, 0x31], name: 'a Parquet file' },
  { bytes: [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], name: 'an Arrow file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel or Word document, or one with a password' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], name: 'an SQLite database' },
  { bytes: [0x42, 0x5a, 0x68], name: 'a bzip2 archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
]

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  head.length >= bytes.length && bytes.every((byte, index) => head[index] === byte)

export function sniffPacking(head: Uint8Array): Packing {
  if (startsWith(head, [0x1f, 0x8b])) return 'gzip'
  return startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]) ? 'zstd' : null
}

/** Byte order mark first; without one, UTF-16 shows by the zero byte beside each Latin letter, comma and brace. */
export function sniffEncoding(head: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', mark: 3 }
  if (startsWith(head, [0xff, 0xfe])) return { encoding: 'utf-16le', mark: 2 }
  if (startsWith(head, [0xfe, 0xff])) return { encoding: 'utf-16be', mark: 2 }
  const zeros: [number, number] = [0, 0]
  for (let index = 0; index < head.length; index++) if (head[index] === 0) zeros[index & 1 ? 1 : 0]++
  const [even, odd] = zeros
  const many = head.length / 10
  if (odd > many && even < odd / 20) return { encoding: 'utf-16le', mark: 0 }
  if (even > many && odd < even / 20) return { encoding: 'utf-16be', mark: 0 }
  return { encoding: 'utf-8', mark: 0 }
}

/** What a file is when it is no text at all, or `null`. */
export function sniffBinary(head: Uint8Array, encoding: Encoding): string | null {
  const known = BINARIES.find((signature) => startsWith(head, signature.bytes))
  if (known) return known.name
  return encoding === 'utf-8' && head.includes(0) ? 'a binary file' : null
}

/** Whether a file that begins so holds text as it stands: what is packed already, inside or outside, does not pack again. */
export function isPackable(head: Uint8Array): boolean {
  return sniffPacking(head) === null && sniffBinary(head, sniffEncoding(head).encoding) === null
}
