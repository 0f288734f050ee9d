import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { exportQuery } from './export-address'
import { ExportFormats, exportTitle } from './export-formats'

const COUNTS = {
  pairs: 38,
  all: 200,
  raters: 2,
  allRaters: 9,
  by: 'people',
  chosen: 36,
  ties: 2,
  unlabelled: 0,
} as const

test('an export says how many pairs of how many it holds, and whose labels', () => {
  expect(exportTitle(COUNTS, true)).toBe('Export these 38 pairs of 200, with the labels of 2 of 9 raters')
  expect(exportTitle({ ...COUNTS, pairs: 200, raters: 9 }, false)).toBe('Export all 200 pairs')
  expect(exportTitle(null, true)).toBe('Export these pairs')
})

test('chosen and rejected say who chose and count the ties they leave out', () => {
  const html = renderToStaticMarkup(<ExportFormats counts={COUNTS} itemOf={(id, text) => <p key={id}>{text}</p>} />)
  expect(html.split('36 rows, chosen by people; 2 ties left out.')).toHaveLength(3)
})

test('an export takes the filter of the page it stands on along', () => {
  const query = (path: string, address: string) => exportQuery(path, new URLSearchParams(address))
  expect(query('/datasets/1/pairs', 'people=split&page=2&per=50')).toBe('?people=split')
  expect(query('/datasets/1', 'people=r0,r1&models=r3&slice=topic&value=law&sort=name')).toBe(
    '?slice=topic&value=law&byPeople=r0,r1&byModels=r3',
  )
  expect(query('/datasets/1/factors/length', 'model=r3')).toBe('')
})
