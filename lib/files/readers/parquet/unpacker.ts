import type { CompressionCodec } from 'hyparquet/src/types.js'

export type Packed = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly codec: CompressionCodec
  /** Bytes that they unpack to, as the file claims. */
  readonly size: number
}
/** `spare`: memory of what was packed, to be filled again; `undefined` where the bytes lie in it. */
export type Unpacked = { readonly bytes: Uint8Array<ArrayBuffer>; readonly spare: ArrayBuffer | undefined }

/** Unpacks pages, here or in another thread; what was packed is no longer read after that. */
export type Unpacker = {
  /** Another core does it: the next page can be asked for while this one is used. */
  readonly isBeside: boolean
  unpack(packed: Packed): Unpacked | Promise<Unpacked>
}

/** Another thread ended before it had unpacked a page: no fault of the file. */
export class UnpackerEnded extends Error {}
