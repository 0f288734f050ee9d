/** Whether texts, one after another, are at most so many tokens long. */
export type FitsTokens = (texts: readonly string[], limit: number) => boolean

/** Pieces that are counted at once: a tokenizer takes quadratic time for a run without blanks. */
const PIECE = 512
/** A UTF-16 unit is three bytes at most, and a token at least one. */
const BYTES = 3

/** The tokenizer o200k; its tables take 60 MB, and are loaded when first asked for. */
export async function loadFitsTokens(): Promise<FitsTokens> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base')
  const plain = { disallowedSpecial: new Set<string>() }
  return (texts, limit) => {
    if (texts.reduce((sum, text) => sum + text.length, 0) * BYTES <= limit) return true
    if (fitBytes(texts, limit)) return true
    let tokens = 0
    for (const text of texts)
      for (let start = 0; start < text.length; ) {
        const end = pieceEnd(text, start)
        tokens += countTokens(text.slice(start, end), plain)
        if (tokens > limit) return false
        start = end
      }
    return true
  }
}

/** Just before a blank where there is one, so that few tokens are cut. */
function pieceEnd(text: string, start: number): number {
  const most = start + PIECE
  if (most >= text.length) return text.length
  const blank = text.lastIndexOf(' ', most)
  return blank > start ? blank : most
}

const encoder = new TextEncoder()
let room = new Uint8Array(0)

/** Whether texts are so many bytes long at most, and so no more tokens. */
function fitBytes(texts: readonly string[], limit: number): boolean {
  if (room.length < limit) room = new Uint8Array(limit)
  let size = 0
  for (const text of texts) {
    const { read, written } = encoder.encodeInto(text, room.subarray(size, limit))
    if (read < text.length) return false
    size += written
  }
  return true
}
