import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// The rules of the house: lib/README.md says why.
const CORE = [
  ['words'],
  ['statistics'],
  ['factors', 'protocol'],
  ['profile'],
  ['pairs'],
  ['improve', 'discover'],
  ['ingest'],
]
const ADAPTERS = ['db', 'files', 'judge', 'threads']
const USE_CASES = ['work', 'imports', 'profiles', 'runs', 'improvements', 'experiments', 'reports', 'datasets']
const ENTRY = /\/(worker|profile-thread)\.ts$/

const source = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(app|components|lib)\//.test(file) && !/\.test\.tsx?$|\/fixtures\/|\/test-[^/]+$/.test(file))
const known = new Set(source)
const text = new Map(source.map((file) => [file, readFileSync(file, 'utf8')]))

type Import = { readonly from: string; readonly to: string; readonly type: boolean }
const imports: readonly Import[] = source.flatMap((from) =>
  [...(text.get(from) ?? '').matchAll(/(?:^(?:import|export)( type)?[^'"]*?from |import\()'([@.]\/[^']+)'/gm)].flatMap(
    ([, type, name = '']) => {
      const base = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(from), name)
      const to = [`${base}.ts`, `${base}.tsx`].find((file) => known.has(file))
      return to === undefined ? [] : [{ from, to, type: type !== undefined }]
    },
  ),
)

const room = (file: string): string => file.split('/')[1] ?? ''
const folder = (file: string): string => path.posix.dirname(file)
const ring = (file: string): number => {
  const inLib = file.startsWith('lib/') && file.split('/').length > 2
  const core = inLib ? CORE.findIndex((rooms) => rooms.includes(room(file))) : -1
  if (core >= 0) return core
  if (inLib && ADAPTERS.includes(room(file))) return 20
  const useCase = inLib ? USE_CASES.indexOf(room(file)) : -1
  if (useCase >= 0) return ENTRY.test(file) ? 39 : 30 + useCase
  return file.startsWith('app/') ? 50 : file.startsWith('components/') ? 40 : 10
}
const names = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} → ${to}`).sort()

/** The groups of nodes that reach each other. */
function circles(edges: readonly (readonly [string, string])[]): string[] {
  const next = new Map<string, Set<string>>()
  for (const [a, b] of edges) if (a !== b) next.set(a, (next.get(a) ?? new Set()).add(b))
  const reach = (start: string): Set<string> => {
    const seen = new Set<string>()
    const open = [...(next.get(start) ?? [])]
    for (let node = open.pop(); node !== undefined; node = open.pop())
      if (!seen.has(node)) open.push(...(next.get(seen.add(node) && node) ?? []))
    return seen
  }
  return [...next.keys()].filter((node) => reach(node).has(node)).sort()
}

test('imports point inwards, and rooms side by side do not know each other', () => {
  const apart = (file: string): boolean => ring(file) < 10 || ring(file) === 20
  const outward = ({ from, to, type }: Import): boolean =>
    (ring(to) > ring(from) && !(type && ENTRY.test(to))) ||
    (apart(from) && ring(from) === ring(to) && room(from) !== room(to))
  expect(names(imports.filter((one) => outward(one)))).toEqual([])
})

test('a component takes only types from use cases and nothing from adapters, as a door does', () => {
  const value = ({ from, to, type }: Import): boolean =>
    (ring(from) >= 40 && ring(to) === 20) ||
    (ring(from) === 40 && ((ring(to) >= 30 && ring(to) < 40) || to === 'lib/action.ts') && !type)
  expect(names(imports.filter(value))).toEqual([])
})

test('no circle of files or of folders', () => {
  const inside = imports.filter(({ from, to }) => !ENTRY.test(from) && ring(from) < 50 && ring(to) < 50)
  expect(circles(imports.map(({ from, to }) => [from, to]))).toEqual([])
  expect(circles(inside.map(({ from, to }) => [folder(from), folder(to)]))).toEqual([])
})

test('files have 250 lines at most, folders 40 files', () => {
  const count = (place: string): number => source.filter((file) => folder(file) === place).length
  expect(source.filter((file) => (text.get(file) ?? '').split('\n').length > 251)).toEqual([])
  expect([...new Set(source.map(folder))].filter((place) => count(place) > 40)).toEqual([])
})
