import { expect, test } from 'vitest'
import { exportName } from './export-name'

test('file names lead nowhere and break no header', () => {
  const named = (name: string) => exportName({ id: 7, name }, 'csv')
  expect(named('../a "b"')).toBe('a b.csv')
  expect(named('Was Menschen mögen (2024)')).toBe('Was Menschen mögen (2024).csv')
  expect(named('..\\..\r\nset-cookie: x')).toBe('set-cookie x.csv')
  expect(named('…////')).toBe('dataset-7.csv')
  expect(named('好'.repeat(300))).toBe(`${'好'.repeat(80)}.csv`)
})
