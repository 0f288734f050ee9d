/** A field’s name in plain words, whatever case and signs a file writes it in. */
export const plainName = (field: string): string =>
  field
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '')
