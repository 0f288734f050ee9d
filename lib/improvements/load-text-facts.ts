import { putPackedColumns, readPackedColumn } from '@/lib/db/columns/packed-column'
import { listLongTexts, loadTextKeys, type TextKeys } from '@/lib/db/improve/text-keys'
import { type Components, componentsOf, sharedTexts } from '@/lib/improve/components'
import { keepPacks } from '@/lib/profiles/keep-packs'
import type { SignedPack } from '@/lib/profiles/load-pack'

/** What is known of a dataset's texts without their words. */
export type TextFacts = {
  readonly components: Components
  /** Pairs from which nothing can be learnt, 1 where it holds: both texts are the same; one is nothing but white space. */
  readonly identical: Uint8Array
  readonly empty: Uint8Array
}

type Texts = Pick<SignedPack, 'datasetId' | 'version' | 'responses'> & {
  readonly input: Pick<SignedPack['input'], 'a' | 'b' | 'prompts'>
}

// Next reloads modules in development; what was read outlives that.
const kept = globalThis as typeof globalThis & { proclivityTextFacts?: ReturnType<typeof keepPacks<TextFacts>> }
const bytesOf = ({ components, identical, empty }: TextFacts): number =>
  components.of.byteLength + identical.byteLength + empty.byteLength

/** What is known of a dataset's texts: they are looked through once for each of its versions, and it is kept beside its columns. */
export function loadTextFacts(texts: Texts): Promise<TextFacts> {
  kept.proclivityTextFacts ??= keepPacks<TextFacts>(bytesOf)
  return kept.proclivityTextFacts(`${texts.datasetId} ${texts.version}`, () => readTextFacts(texts))
}

const IDENTICAL = 1
const EMPTY = 2

async function readTextFacts({ datasetId: id, version, responses, input }: Texts): Promise<TextFacts> {
  const { prompts } = input
  const of = new Int32Array(prompts)
  const flags = new Uint8Array(input.a.length)
  const columns = [
    { name: 'components', column: of },
    { name: 'text flags', column: flags },
  ]
  const isKept = await Promise.all(columns.map((column) => readPackedColumn({ id, version }, column)))
  if (isKept.includes(false)) {
    const sized = { id, prompts, responses }
    const keys = await loadTextKeys(sized)
    flagTexts(keys, input, flags)
    of.set((await connect(sized, keys)).of)
    await putPackedColumns({ id, version }, columns)
  }
  return {
    components: { of, count: 1 + of.reduce((most, each) => Math.max(most, each), -1) },
    identical: flags.map((each) => each & IDENTICAL),
    empty: flags.map((each) => (each & EMPTY) >> 1),
  }
}

function flagTexts({ low, high, blank }: TextKeys, { a, b }: Pick<Texts['input'], 'a' | 'b'>, flags: Uint8Array): void {
  for (const [pair, first] of a.entries()) {
    const second = b[pair] ?? 0
    const isSame = low[first] === low[second] && high[first] === high[second]
    flags[pair] = IDENTICAL * Number(isSame) + EMPTY * Number(blank[first] === 1 || blank[second] === 1)
  }
}

/** Shared texts whose words are counted at once. */
const AT_ONCE = 10_000

async function connect(
  sized: Parameters<typeof listLongTexts>[0],
  keys: Pick<TextKeys, 'low' | 'high' | 'prompt'>,
): Promise<Components> {
  const [one, other]: [number[], number[]] = [[], []]
  let some: { readonly place: number; readonly prompts: readonly number[] }[] = []
  async function join(): Promise<void> {
    const long = await listLongTexts(
      sized,
      some.map(({ place }) => place),
    )
    for (const { place, prompts } of some)
      if (long.has(place))
        for (const prompt of prompts.slice(1)) {
          one.push(prompts[0] ?? 0)
          other.push(prompt)
        }
    some = []
  }
  for (const shared of sharedTexts(keys, keys.prompt)) if (some.push(shared) === AT_ONCE) await join()
  await join()
  return componentsOf(sized.prompts, { one, other })
}
