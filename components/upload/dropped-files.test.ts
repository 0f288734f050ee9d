import { describe, expect, it } from 'vitest'
import { droppedFiles, isClutter, withSizes } from './dropped-files'

describe('isClutter', () => {
  it('leaves out what a system puts into folders', () => {
    for (const name of ['set/.DS_Store', 'set/.git/config', '__MACOSX/set/a.csv', 'set/Thumbs.db', 'set/desktop.ini'])
      expect(isClutter(name), name).toBe(true)
  })

  it('keeps preferences, and any file that was chosen by itself', () => {
    for (const name of ['set/judge.v1/result.json', 'a.csv', '.hidden.csv']) expect(isClutter(name), name).toBe(false)
  })
})

const fileEntry = (fullPath: string) => ({
  ...{ isFile: true, fullPath },
  file: (take: (file: File) => void) => take(new File(['12'], fullPath)),
})
/** A folder as browsers hand it over: at most a hundred entries at a time. */
const folderEntry = (fullPath: string, entries: readonly object[]) => ({
  ...{ isFile: false, fullPath },
  createReader() {
    const left = [...entries]
    return { readEntries: (take: (entries: readonly object[]) => void) => take(left.splice(0, 100)) }
  },
})

describe('a folder that is dropped', () => {
  it('gives every file of it in order, whatever its depth, without the clutter', async () => {
    const many = Array.from({ length: 537 }, (_, at) => fileEntry(`/set/inner/${at}.csv`))
    const root = folderEntry('/set', [
      fileEntry('/set/.DS_Store'),
      folderEntry('/set/inner', many),
      fileEntry('/set/z.csv'),
    ])
    const transfer = { items: [{ webkitGetAsEntry: () => root }] } as unknown as DataTransfer
    const files = await droppedFiles(transfer)
    expect(files.map(({ name }) => name)).toEqual([...many.map((_, at) => `set/inner/${at}.csv`), 'set/z.csv'])
    let turns = 0
    const timer = setInterval(() => turns++)
    expect((await withSizes(files)).every(({ size }) => size === 2)).toBe(true)
    clearInterval(timer)
    // The page could do other things meanwhile.
    expect(turns).toBeGreaterThan(3)
  })
})
