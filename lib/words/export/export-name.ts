const UNSAFE = /[^\p{L}\p{M}\p{N} ._()-]+/gu
const MAX_LENGTH = 80

/**
 * A file name of letters, digits and the most harmless marks, made of a dataset's name; of its number where none is left.
 * `part`: which part of it, where it is not the whole.
 *
 * @example exportName({ id: 7, name: '../a "b"' }, 'csv') // 'a b.csv'
 */
export function exportName(
  { id, name }: { readonly id: number; readonly name: string },
  extension: string,
  part = '',
): string {
  const safe = [...name.replace(UNSAFE, ' ').replace(/ +/g, ' ')].slice(0, MAX_LENGTH).join('')
  const stem = safe.replace(/^[ .]+|[ .]+$/g, '')
  return `${stem === '' ? `dataset-${id}` : stem}${part === '' ? '' : ` (${part})`}.${extension}`
}
