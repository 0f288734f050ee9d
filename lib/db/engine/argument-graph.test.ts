import { PrismaPg } from '@prisma/adapter-pg'
import { expect, test } from 'vitest'
import { PrismaClient } from '@/lib/db/generated/client'
import { apartFrom } from './argument-graph'

type Graph = Parameters<typeof apartFrom>[0]

/** The graph of the product's own tables, as it is given to every client. */
const client = new PrismaClient({ adapter: new PrismaPg({}) }) as unknown as {
  readonly _engineConfig: { readonly parameterizationSchema: Graph }
}
const given = client._engineConfig.parameterizationSchema

/** What a graph says, its names written out, and how many of its bytes say it. */
function read({ strings, graph }: Graph) {
  const bytes = Buffer.from(graph, 'base64url')
  const places = new Set<number>()
  let at = 0
  function number(): number {
    const byte = bytes.readUInt8(at++)
    return byte < 128 ? byte : byte - 128 + 128 * number()
  }
  const list = <Item>(item: () => Item) => Array.from({ length: number() }, item)
  function name(place = number()) {
    places.add(place)
    return strings[place]
  }
  function nameIfAny() {
    const next = number()
    return next === 0 ? null : name(next - 1)
  }
  const byte = () => bytes.readUInt8(at++)
  const inputEdge = () => ({
    name: name(),
    kinds: byte(),
    scalars: byte(),
    node: number(),
    enum: nameIfAny(),
    flags: byte(),
  })
  const outputEdge = () => ({ name: name(), input: number(), output: number() })
  const [inputs, outputs, roots] = [number(), number(), number()]
  const said = {
    inputs: Array.from({ length: inputs }, () => list(inputEdge)),
    outputs: Array.from({ length: outputs }, () => list(outputEdge)),
    roots: Array.from({ length: roots }, outputEdge),
  }
  return { said, places: [...places], left: bytes.length - at }
}

test('the graph of the product says the same with names that begin at 1,100', () => {
  const before = read(given)
  const after = read(apartFrom(given))
  expect([before.left, after.left]).toEqual([0, 0])
  expect(before.said.roots.map(({ name }) => name)).toContain('Dataset.findMany')
  expect(after.said).toEqual(before.said)
  expect(after.places).toEqual(before.places.map((place) => place + 1100))
})

test('no two names are the same, as they must not be', () => {
  expect(new Set(apartFrom(given).strings).size).toBe(1100 + given.strings.length)
})
