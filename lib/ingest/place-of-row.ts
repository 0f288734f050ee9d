import type { Reading, SourceRecord, SourceRow } from './record'

const SPLIT = /^(train(ing)?|test(ing)?|valid(ation)?|val|dev|eval(uation)?)([_-].*)?$/i

/** Splits are called what everybody calls them; other lists of rows only by the list they stand in. */
const sliceOf = (list: string): string => (SPLIT.test(list) ? 'split' : 'list')

/** The folders of a path below those that all paths have; empty for a file that stands beside the others. */
function foldersBelow(paths: readonly string[]): (path: string) => string {
  const folders = (path: string): readonly string[] => path.split(/[\\/]/).slice(0, -1)
  const all = paths.map(folders)
  const [first = []] = all
  let shared = 0
  while (first[shared] !== undefined && all.every((each) => each[shared] === first[shared])) shared++
  return (path) => folders(path).slice(shared).join('/')
}

/**
 * Keeps with the records of a row where it stood: its folder, where an upload has several, and its list, where its file has
 * several, become slices; what the only file with an object of rows calls it becomes the id of its pair. What the row says itself stays.
 *
 * @example
 *   const place = createPlacer(['data/news/x.json', 'data/web/x.json'])
 *   place('data/web/x.json', { line: 1, value: {} }, { records: [], rejections: [] }) // { records: [], rejections: [] }
 */
export function createPlacer(paths: readonly string[]): (path: string, row: SourceRow, reading: Reading) => Reading {
  const folderOf = foldersBelow(paths)
  const folders = new Map(paths.map((path) => [path, folderOf(path)]))
  return (path, { list, key }, reading) => {
    const folder = folders.get(path) ?? ''
    if (list === undefined && key === undefined && folder === '') return reading
    const slices = {
      ...(folder !== '' && { folder }),
      ...(list !== undefined && { [sliceOf(list)]: list }),
    }
    // Several files may call different rows the same: then their texts tell them apart.
    const isOnly = reading.records.length === 1 && paths.length === 1
    const placed = (record: SourceRecord): SourceRecord => {
      if (record.kind === 'verdict') return record
      const inPlace = { ...record, slices: { ...slices, ...record.slices } }
      return inPlace.kind === 'pair' && isOnly && key !== undefined
        ? { ...inPlace, pairId: inPlace.pairId ?? key }
        : inPlace
    }
    return { ...reading, records: reading.records.map(placed) }
  }
}
