import type { FactorInput, SignedFactor, StudyInput } from '@/lib/profile/profile'

/** Columns that a thread keeps beside the latest, and for how long after they were last asked for. */
const MOST_BYTES = 100e6
const IDLE_MILLISECONDS = 5 * 60_000

/**
 * How threads let each other have what they read. `hear` is told what another one has, and whether that is the one to be kept
 * where both have read it.
 */
export type Share<Pack> = (
  hear: (key: string, pack: Pack, isTheirs: boolean) => void,
) => (key: string, pack: Pack) => void

const NOTHING = () => {}

type Kept<Pack> = {
  readonly pack: Promise<Pack>
  read: Pack | null
  bytes: number
  idle: ReturnType<typeof setTimeout>
}

/**
 * Keeps what was last asked for, as far as it takes up no more than the bytes allowed: the latest whatever it takes, and nothing
 * that nobody asks for again. Those who ask for the same at the same time get the same, and other threads where it is shared.
 * `recall` gives what is there, and waits for nothing.
 */
export function keepPacks<Pack>(
  bytesOf: (pack: Pack) => number,
  most = MOST_BYTES,
  idle = IDLE_MILLISECONDS,
  share: Share<Pack> = () => NOTHING,
) {
  const kept = new Map<string, Kept<Pack>>()
  const forget = (key: string) => {
    clearTimeout(kept.get(key)?.idle)
    kept.delete(key)
  }
  const later = (key: string) => setTimeout(() => forget(key), idle).unref()
  function makeRoom(): void {
    let all = [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0)
    for (const [key, { bytes }] of kept) {
      if (all <= most || kept.size === 1) return
      forget(key)
      all -= bytes
    }
  }
  const tell = share((key, pack, isTheirs) => {
    const own = kept.get(key)
    if (!own || isTheirs) put(key, Promise.resolve(pack))
    else own.pack.then((read) => tell(key, read), NOTHING)
    // What was only heard of is the first to go.
    if (!own) for (const [other, entry] of [...kept]) if (other !== key && kept.delete(other)) kept.set(other, entry)
  })
  function put(key: string, pack: Promise<Pack>): Promise<Pack> {
    const last = kept.get(key)
    const read = last?.pack === pack ? last.read : null
    const entry: Kept<Pack> = { pack, read, bytes: last?.bytes ?? 0, idle: later(key) }
    // Set again, it is the youngest.
    forget(key)
    kept.set(key, entry)
    pack.then(
      (read) => {
        entry.read = read
        entry.bytes = bytesOf(read)
        makeRoom()
      },
      () => {
        if (kept.get(key) === entry) forget(key)
      },
    )
    return pack
  }
  function recall(key: string): Pack | null {
    const found = kept.get(key)
    if (found?.read) put(key, found.pack)
    return found?.read ?? null
  }
  function keep(key: string, read: () => Promise<Pack>): Promise<Pack> {
    const found = kept.get(key)
    if (found) return put(key, found.pack)
    const pack = put(key, read())
    pack.then((read) => kept.get(key)?.pack === pack && tell(key, read), NOTHING)
    return pack
  }
  return Object.assign(keep, { recall })
}

type Sized = { readonly input: StudyInput }
type Pairs = Pick<StudyInput, 'a' | 'b' | 'prompt'>

const bytesOfFactor = (factor: FactorInput | SignedFactor): number =>
  (factor.signs?.byteLength ?? 0) + ('values' in factor ? factor.values.byteLength : 0)

/** The bytes of what says which texts pairs have. */
export const bytesOfPairs = ({ a, b, prompt }: Pairs): number => a.byteLength + b.byteLength + prompt.byteLength

/** The bytes of a pack's columns. */
export function bytesOfPack({ input }: Sized): number {
  const { raters, factors, authors } = input
  const choices = raters.reduce((sum, { choices, orders }) => sum + choices.length * (orders ? 3 : 1), 0)
  const pairs = bytesOfPairs(input) + (authors?.of.byteLength ?? 0)
  return pairs + choices + factors.reduce((sum, factor) => sum + bytesOfFactor(factor), 0)
}
