import { describe, expect, it } from 'vitest'
import { isClutter } from './dropped-files'

describe('isClutter', () => {
  it('leaves out what a system puts into folders', () => {
    for (const name of ['set/.DS_Store', 'set/.git/config', '__MACOSX/set/a.csv', 'set/Thumbs.db', 'set/desktop.ini'])
      expect(isClutter(name), name).toBe(true)
  })

  it('keeps preferences, and any file that was chosen by itself', () => {
    for (const name of ['set/judge.v1/result.json', 'a.csv', '.hidden.csv']) expect(isClutter(name), name).toBe(false)
  })
})
