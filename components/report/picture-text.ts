/** What the picture's font has: Latin letters with their accents, and the marks that findings are written with. */
const DRAWN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e–—‘’“”…·−→←•]*$/

/**
 * A text as a picture can show it, not longer than so many characters; `null` where its font lacks a letter, since the
 * missing one would be fetched from another server.
 *
 * @example pictureText('Größe\u202fA', 3) // 'Gr…'
 */
export function pictureText(text: string, most: number): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!DRAWN.test(plain)) return null
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`
}
