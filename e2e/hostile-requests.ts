import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { z } from 'zod'
import { BODIES, BROKEN, NUMBERS, TEXTS, TYPES } from './hostile-texts'
import { looksAtAll } from './look'

/** Addresses of a door that `npm test` asks for; the long form asks for all. */
const MOST_A_DOOR = 7
/** A number that a row might have, and none has. */
const NOBODY = 2_147_483_647
const NO_ID = '00000000-0000-4000-8000-000000000000'

export type HostileRequest = {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

type Door = { readonly address: string; readonly methods: readonly string[] }

/** Every page and route of the product, as its files tell. */
export function doorsOf(kind: 'page' | 'route'): readonly Door[] {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app'], { encoding: 'utf8' }).split('\n')
  return files
    .filter((file) => new RegExp(`/${kind}\\.tsx?$`).test(file) && existsSync(file))
    .map((file) => ({
      address: `/${file.split('/').slice(1, -1).join('/')}`,
      methods:
        kind === 'page'
          ? ['GET']
          : [...readFileSync(file, 'utf8').matchAll(/^export const (GET|POST|PUT) /gm)].flatMap(
              ([, method = '']) => method,
            ),
    }))
}

const holes = (address: string): readonly string[] => address.match(/\[\w+\]/g) ?? []
const fill = (address: string, part: (hole: string) => string): string => address.replaceAll(/\[\w+\]/g, part)
const sendable = (text: string): string => encodeURIComponent(text.toWellFormed())
const turn = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item

/** A door with each part of its address, and its whole query, made hostile in turn; `known` are parts that exist. */
export function hostileAddresses(door: string, known: Readonly<Record<string, string>>): readonly string[] {
  const part = (hole: string): string => known[hole] ?? sendable(hole)
  const odd = [...BROKEN, ...NUMBERS, ...TEXTS.map(sendable)]
  const parts = holes(door).flatMap((each) =>
    odd.map((bad) => fill(door, (hole) => (hole === each ? bad : part(hole)))),
  )
  const names = 'text page dataset to factor model format theme name rater judge people sort version kind'.split(' ')
  const bad = [...TEXTS.map(sendable), ...NUMBERS, '%', '%E0%A4%A']
  const queries = bad
    .filter((_, at) => at % 3 === door.length % 3)
    .map(
      (value, at) =>
        `${fill(door, part)}?${names.map((name) => `${name}=${value}`).join('&')}&${turn(names, at)}=${value}`,
    )
  return everyFew([...parts, ...queries], door.startsWith('/r/') ? 4 : MOST_A_DOOR)
}

/** Some, spread over all of them; all of them in the long form. */
const everyFew = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  looksAtAll
    ? items
    : items.filter((_, at) => Math.floor((at * most) / items.length) !== Math.floor(((at - 1) * most) / items.length))

/** Requests of a method that a door does not have, of bodies that are none, and of types that say otherwise. */
export function hostileCalls({ address, methods }: Door): readonly HostileRequest[] {
  const path = fill(address, (hole) => (hole === '[datasetId]' ? String(NOBODY) : NO_ID))
  const odd = ['TRACE', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS', 'PUT'].filter((method) => !methods.includes(method))
  const sent = methods.filter((method) => method !== 'GET')
  // A link that nobody has is waited for: that is tried once.
  const bodies = address.startsWith('/r/') ? BODIES.slice(0, 1) : BODIES
  return [
    ...odd.map((method) => ({ method, path })),
    ...sent.flatMap((method) =>
      bodies.map((body, at) => ({
        method,
        path,
        body,
        headers: { 'content-type': turn(TYPES, at) },
      })),
    ),
  ]
}

const manifest = z.object({ node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()) })) })

/** Values of every type under every name that an action knows: what one action takes for good, another has to refuse. */
function hostileInputs(text: string): readonly unknown[] {
  const row = {
    id: NOBODY,
    datasetId: NOBODY,
    number: NOBODY,
    prompts: NOBODY,
    uploadId: NO_ID,
    reportId: NO_ID,
    linkId: NO_ID,
  }
  const words = {
    name: text,
    description: text,
    model: text,
    factor: text,
    endpoint: text,
    key: text,
    saveAs: text,
    title: text,
    password: text,
  }
  const bag = { ...row, ...words, task: 'custom', options: {}, expiresAt: null, price: null }
  return [
    bag,
    { ...bag, id: NO_ID },
    { ...bag, id: 1e99, datasetId: 2 ** 31, uploadId: text },
    text,
    NOBODY,
    -1,
    null,
    [text],
    { [text]: text },
  ]
}

/** What is no encoding of arguments at all. */
const ENCODINGS = [
  '',
  '{',
  '[',
  'null',
  '["$1"]',
  '["$F0"]',
  '["$K1"]',
  '["$Q1"]',
  '["$n9"]',
  '["$D"]',
  '["$undefined"]',
  '[{"then":"$0"}]',
  '["$@0"]',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
]

/** Calls of every server action that the build knows, on a page that has it. */
export function hostileActions(known: Readonly<Record<string, string>>): readonly HostileRequest[] {
  const { node } = manifest.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')))
  return Object.entries(node).flatMap(([id, { workers }], at) => {
    const pages = Object.keys(workers)
      .filter((worker) => worker.endsWith('/page'))
      .sort((a, b) => a.length - b.length)
    const path = fill(
      (pages[0] ?? 'app/page').replace(/^app/, '').replace(/\/page$/, '') || '/',
      (hole) => known[hole] ?? NO_ID,
    )
    const headers = { 'next-action': id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' }
    const escaped = (value: unknown): string =>
      JSON.stringify(value, (_, part) => (typeof part === 'string' && part.startsWith('$') ? `$${part}` : part))
    const inputs = hostileInputs(turn(TEXTS, at)).flatMap((input) => [[input], [NOBODY, input, input]])
    return [...everyFew(inputs, 10).map(escaped), turn(ENCODINGS, at), turn(ENCODINGS, at + 7)].map((body) => ({
      method: 'POST',
      path,
      headers,
      body,
    }))
  })
}

export type Answer = { readonly status: number; readonly text: string }

/** Links that nobody has slow down the address that asks for them, which must not be that of other stories. */
const addressFor = (path: string, at: number): string => `127.0.77.${path.startsWith('/r/') ? (at % 200) + 2 : 1}`

/** Sends requests as they are, a few at a time. */
export async function askAll(base: string, requests: readonly HostileRequest[]): Promise<readonly Answer[]> {
  const { hostname, port } = new URL(base)
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const ask = ({ method, path, headers, body }: HostileRequest, at: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          hostname,
          port,
          method,
          path,
          agent,
          localAddress: addressFor(path, at),
          headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
        },
        async (answer) => {
          let text = ''
          for await (const part of answer) text += part
          resolve({ status: answer.statusCode ?? 0, text })
        },
      )
      sent.on('error', reject).end(body)
    })
  try {
    return await Promise.all(requests.map(ask))
  } finally {
    agent.destroy()
  }
}
