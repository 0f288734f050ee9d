import { expect, test } from 'vitest'
import { validatorOf } from './fetch-answer'
import { chooseFirst, dataKind } from './fetch-choice'
import { readRetryAfter, retryDelay } from './fetch-retry'
import { nameOfAddress, readTarget } from './fetch-target'

const HUB = 'https://huggingface.co'
const hub = (dataset: string, revision: string | null = null, path = '') => ({ kind: 'hub', dataset, revision, path })

test.each([
  ['Anthropic/hh-rlhf', hub('Anthropic/hh-rlhf')],
  [' Anthropic/hh-rlhf@v1.0 ', hub('Anthropic/hh-rlhf', 'v1.0')],
  ['org/name@refs%2Fconvert%2Fparquet', hub('org/name', 'refs/convert/parquet')],
  ['org/name@refs/convert/parquet/default/train', hub('org/name', 'refs/convert/parquet', 'default/train')],
  ['datasets/org/name', hub('org/name')],
  ['hf://datasets/org/name@main/data/a.csv', hub('org/name', 'main', 'data/a.csv')],
  [`${HUB}/datasets/org/name`, hub('org/name')],
  [`${HUB}/datasets/org/name/viewer/default/train?row=3`, hub('org/name')],
  [`${HUB}/datasets/org/name/tree/main/data`, hub('org/name', 'main', 'data')],
  [`${HUB}/datasets/org/name/tree/refs%2Fpr%2F1`, hub('org/name', 'refs/pr/1')],
  [`${HUB}/datasets/org/name/blob/v2/a%20b.csv`, hub('org/name', 'v2', 'a b.csv')],
  [`${HUB}/datasets/org/name/resolve/main/a.csv?download=true`, hub('org/name', 'main', 'a.csv')],
  [`${HUB}/datasets/squad/tree/main`, hub('squad', 'main')],
  ['https://github.com/o/r/blob/main/x.csv', { kind: 'file', address: 'https://github.com/o/r/raw/main/x.csv' }],
  ['https://zenodo.org/records/1/files/x.csv?download=1', expect.objectContaining({ kind: 'file' })],
  ['https://user:p@huggingface.co/datasets/org/name', expect.objectContaining({ kind: 'file' })],
  ['just-a-word', null],
  ['org/../etc', null],
  ['org/name@../../x', null],
  ['org/name@main/../../secret', null],
  ['../x', null],
  ['', null],
])('%s', (given, expected) => {
  expect(readTarget(given, HUB)).toEqual(expected)
})

test.each([
  ['https://x.org/a/b%20c.csv?d=1', 'b c.csv'],
  ['https://x.org/..%2F..%2Fetc%2Fpasswd', 'passwd'],
  ['https://x.org/', 'file'],
])('the name of %s is %s', (address, name) => {
  expect(nameOfAddress(address)).toBe(name)
})

test('data files are told by their names', () => {
  const paths = [
    'README.md',
    'LICENSE',
    'dataset_infos.json',
    '.gitattributes',
    'data/train.jsonl.gz',
    'a.parquet',
    'b.CSV.zst',
  ]
  expect(paths.map(dataKind)).toEqual([null, null, null, null, 'jsonl', 'parquet', 'csv'])
  expect(dataKind('.hidden/a.csv')).toBe(null)
})

test('one kind of file is taken to begin with', () => {
  const file = (path: string) => ({ path, bytes: 1, kind: dataKind(path) ?? 'zip' })
  expect(chooseFirst(['a.parquet', 'a.csv', 'b.csv'].map(file))).toEqual(['a.csv', 'b.csv'])
  expect(chooseFirst(['a.json', 'a.parquet'].map(file))).toEqual(['a.parquet'])
  expect(chooseFirst([])).toEqual([])
})

test('waiting grows, keeps within bounds, and never undercuts what the server asked for', () => {
  const pace = { firstMs: 100, longestMs: 1000, patience: 8 }
  expect([1, 2, 3, 9].map((failures) => retryDelay(failures, null, pace, 1))).toEqual([100, 200, 400, 1000])
  expect(retryDelay(1, null, pace, 0)).toBe(50)
  expect(retryDelay(1, 3000, pace, 0)).toBe(3050)
  expect(readRetryAfter('3', 0)).toBe(3000)
  expect(readRetryAfter('Thu, 01 Jan 1970 00:00:05 GMT', 2000)).toBe(3000)
  expect(readRetryAfter('99999999', 0)).toBe(900_000)
  expect(readRetryAfter('soon', 0)).toBe(null)
})

test('only a strong ETag or a date tells versions apart', () => {
  const date = 'Mon, 23 Nov 2026 10:00:00 GMT'
  expect(validatorOf(new Headers({ etag: '"a"', 'last-modified': date }))).toBe('"a"')
  expect(validatorOf(new Headers({ etag: 'W/"a"', 'last-modified': date }))).toBe(date)
  expect(validatorOf(new Headers({ etag: 'W/"a"' }))).toBe(null)
})
