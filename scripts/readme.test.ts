import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// What the README promises must exist: commands, files, settings.
const NPM_OWN = ['ci', 'install', 'exec', 'help', 'config', 'cache']
const MADE_LATER = /^(node_modules|\.data|\.next|dist|test-results)(\/|$)|^\.env$/

function readReadme(): string {
  if (!fs.existsSync('README.md')) throw new Error('README.md is missing.')
  return fs.readFileSync('README.md', 'utf8')
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

/** What stands in backticks or in fenced blocks. */
const code = (text: string): string[] => [
  ...matches(text, /^```[^\n]*\n(.*?)^```/gms).flatMap((block) => block.split('\n')),
  ...matches(text.replace(/^```.*?^```/gms, ''), /`([^`\n]+)`/g),
]

/** Files and folders of the repository; a `…`, `*`, `<` or `[` makes a text a pattern rather than a place. */
function pathsOf(text: string): string[] {
  const top = fs.readdirSync('.').filter((name) => !MADE_LATER.test(name))
  const links = matches(text, /\]\((?![a-z]+:|#|\/)([^)#\s]+)/g)
  const quoted = code(text)
    .flatMap((line) => line.split(/\s+/))
    .map((word) => word.replace(/^\.\//, '').replace(/[.,:;)]+$/, ''))
    .filter((word) => top.includes(word.split('/')[0] ?? '') && !/[…*<>[\]{}$]/.test(word))
  return [...links, ...quoted].filter((place) => !MADE_LATER.test(place))
}

/** The names in the first column of the table under the heading that speaks of configuration. */
function configured(text: string): string[] {
  const section = text.split(/^#+ /m).find((part) => /^[^\n]*configur/i.test(part)) ?? ''
  return matches(section, /^\|\s*`([A-Z][A-Z0-9_]+)`/gm)
}

test('every npm command exists', () => {
  const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const lines = code(readReadme()).join('\n')
  const used = [
    ...matches(lines, /\bnpm (?:--?\S+ )*run (?:--?\S+ )*([\w:-]+)/g),
    ...matches(lines, /\bnpm (?:--?\S+ )*(?!run\b)([a-z][\w:-]*)/g).filter((name) => !NPM_OWN.includes(name)),
  ]
  expect(used).toContain('start')
  expect(used).toContain('test')
  expect(used.filter((name) => !(name in scripts))).toEqual([])
})

test('every path exists, in the case it is written', () => {
  const places = [...new Set(pathsOf(readReadme()))]
  expect(places.length).toBeGreaterThan(0)
  const exists = (place: string): boolean => {
    const { dir, base } = path.parse(path.normalize(place))
    return fs.existsSync(dir || '.') && fs.readdirSync(dir || '.').includes(base)
  }
  expect(places.filter((place) => !exists(place.replace(/\/$/, '')))).toEqual([])
})

test('the configuration table and .env.example name the same settings', () => {
  const example = matches(fs.readFileSync('.env.example', 'utf8'), /^([A-Z][A-Z0-9_]+)=/gm)
  expect(configured(readReadme()).sort()).toEqual(example.sort())
})

test('finds what is wrong in a README', () => {
  const sample = [
    'See [the method](docs/method.md) and `scripts/none.mjs`, `lib/db/*.ts`, `.data/uploads`.',
    '```sh\nPORT=3001 npm start\nnpm run --silent bench import\nnode scripts/start.mjs\n```',
    '## Configuration\n| Name | Meaning |\n|---|---|\n| `PORT` | where |\n| `DATA_DIR` | what |\n## Next\n| `OTHER` | no |',
  ].join('\n')
  expect(pathsOf(sample)).toEqual(['docs/method.md', 'scripts/start.mjs', 'scripts/none.mjs'])
  expect(configured(sample)).toEqual(['PORT', 'DATA_DIR'])
})
