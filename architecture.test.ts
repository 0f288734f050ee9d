import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// The rules of the house; lib/README.md has them in words. A room of lib may import those before it, not those beside it.
const CORE = 'words, statistics, factors protocol, profile, pairs, improve discover, ingest'
const USE_CASES = 'access, work, imports, profiles, runs, improvements, experiments, reports, datasets'
const ORDER = `${CORE}, , db files judge threads, ${USE_CASES}`.split(', ')
const [ADAPTERS, PROCESS, COMPONENTS, DOORS] = [8, 20, 40, 50]
const ENTRY = /\/(worker|profile-thread)\.ts$/
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(app|components|lib)\/(?!.*(\.test\.tsx?$|\/fixtures\/|\/test-[^/]+$))/.test(file))
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const room = (file: string): string => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '')
const ring = (file: string): number => {
  if (file.startsWith('lib/'))
    return ENTRY.test(file) ? PROCESS : ORDER.findIndex((rooms) => rooms.split(' ').includes(room(file)))
  return file.startsWith('app/') ? DOORS : COMPONENTS
}

type Import = { readonly from: string; readonly to: string; readonly type: boolean }
const imports: readonly Import[] = files.flatMap((from) =>
  [...(text.get(from) ?? '').matchAll(/(?:^(?:import|export)( type)?[^'"]*?from |import\()'([@.]\/[^']+)'/gm)].flatMap(
    ([, type, name = '']) => {
      const base = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(from), name)
      return [`${base}.ts`, `${base}.tsx`].filter((to) => text.has(to)).map((to) => ({ from, to, type: Boolean(type) }))
    },
  ),
)
const broken = (rule: (one: Import) => boolean) => imports.filter(rule).map(({ from, to }) => `${from} → ${to}`)

/** What is left when edges to dead ends and from beginnings are taken away again and again: circles. */
function circling(edges: readonly (readonly [string, string])[]): string[] {
  const [starts, ends] = [new Set(edges.map(([from]) => from)), new Set(edges.map(([, to]) => to))]
  const left = edges.filter(([from, to]) => from !== to && starts.has(to) && ends.has(from))
  return left.length < edges.length ? circling(left) : [...new Set(left.map((edge) => edge.join(' → ')))]
}

test('imports point inwards, and rooms side by side do not know each other', () => {
  const outwards = ({ from, to, type }: Import) => ring(to) > ring(from) && !(type && ENTRY.test(to))
  const aside = ({ from, to }: Import) => ring(from) === ring(to) && ring(from) < PROCESS && room(from) !== room(to)
  expect(broken((one) => outwards(one) || aside(one))).toEqual([])
})
test('components and doors know no adapter, and of use cases a component knows types only', () => {
  const use = (to: string) => (ring(to) > ADAPTERS && ring(to) <= PROCESS) || to === 'lib/action.ts'
  const value = ({ from, to, type }: Import) => ring(from) === COMPONENTS && use(to) && !type
  expect(broken((one) => (ring(one.from) >= COMPONENTS && ring(one.to) === ADAPTERS) || value(one))).toEqual([])
})
test('no circle of files or of folders', () => {
  const inside = imports.filter(({ from }) => ring(from) < DOORS && !ENTRY.test(from))
  expect(circling(imports.map(({ from, to }) => [from, to]))).toEqual([])
  expect(circling(inside.map(({ from, to }) => [path.dirname(from), path.dirname(to)]))).toEqual([])
})
test('files have 250 lines at most, folders 40 files', () => {
  const count = (place: string) => files.filter((file) => path.dirname(file) === place).length
  expect(files.filter((file) => (text.get(file) ?? '').split('\n').length > 251)).toEqual([])
  expect([...new Set(files.map((file) => path.dirname(file)))].filter((place) => count(place) > 40)).toEqual([])
})
