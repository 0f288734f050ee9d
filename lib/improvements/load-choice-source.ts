import { createHash } from 'node:crypto'
import { listFactors } from '@/lib/db/factor'
import { isOnlySampled } from '@/lib/db/measuring/measured-sample'
import { factorById } from '@/lib/factors/registry'
import { type ChoiceSource, hasLongTail, makeChoiceSource, type Transform } from '@/lib/improve/choice-source'
import { type ImproveSettings, studiedPairs } from '@/lib/improve/rater-study'
import type { FactorInput, RaterInput } from '@/lib/profile/profile'
import { keepRecent } from '@/lib/profiles/keep-recent'
import { loadSignedPack, type SignedPack } from '@/lib/profiles/load-pack'
import { loadSampled } from '@/lib/profiles/load-sampled'
import { eachValued } from '@/lib/profiles/load-values'
import { loadTextFacts } from './load-text-facts'

/** Whose choices are explained and by which factors, as an address says it. */
export type ImproveChoice = {
  /** Id of one annotator; all people unless given. */
  readonly annotator: string | null
  /** Factors taken although they may be people's choice itself, and factors left out. */
  readonly ticked: readonly string[]
  readonly without: readonly string[]
}

export const WHOLE_IMPROVE_CHOICE: ImproveChoice = { annotator: null, ticked: [], without: [] }

export const settingsOf = ({ ticked, without }: ImproveChoice): ImproveSettings => ({
  seed: 1,
  ticked: [...ticked].sort(),
  without: [...without].sort(),
})

/** Counts and the like, which have no upper end, enter as logarithms. */
export function knownTransform(factor: string): Transform | null {
  const known = factorById(factor)
  if (!known) return null
  return known.range[0] === 0 && known.range[1] === null ? 'log1p' : 'none'
}

type Unread = { readonly pack: SignedPack; readonly source: ChoiceSource }
type Chooser = Pick<RaterInput, 'choices'>

/** A dataset as models of choices want it, without a value: whom and what there is to choose from. */
async function loadUnread(datasetId: number, annotator: string | null): Promise<Unread | null> {
  const pack = await loadSignedPack(datasetId)
  if (!pack || (await isOnlySampled({ id: datasetId, version: pack.version }))) return null
  return { pack, source: await unreadSource(pack, annotator) }
}

export async function unreadSource(pack: SignedPack, annotator: string | null): Promise<ChoiceSource> {
  const [{ components }, factors] = await Promise.all([loadTextFacts(pack), listFactors(pack.datasetId)])
  const imported = new Set(factors.filter(({ origin }) => origin === 'imported').map(({ key }) => key))
  return makeChoiceSource(pack.input, { components, annotator, imported, known: knownTransform })
}

/** Values of so many pairs, of every factor, are kept: one panel after the other asks for them. */
const keep = keepRecent<ChoiceSource>(2)

/** The same with the values that a study of these choices asks for, and with how each factor enters it. */
export function valuedSource({ pack, source }: Unread, { choices }: Chooser): Promise<ChoiceSource> {
  const pairs = studiedPairs(source, { choices }, settingsOf(WHOLE_IMPROVE_CHOICE))
  const key = createHash('sha256').update(String(source.people?.id)).update(pairs).digest('hex')
  return keep(pack, key, async () => {
    const { transforms, look } = lookedAt(source)
    const factors = await loadSampled(pack, pairs, look)
    return { ...source, input: { ...source.input, factors }, transforms }
  })
}

const keepTransformed = keepRecent<ChoiceSource>(2)

/** The same with how each factor enters a model, and no value. */
function transformedSource({ pack, source }: Unread): Promise<ChoiceSource> {
  return keepTransformed(pack, String(source.people?.id), async () => {
    const { transforms, look } = lookedAt(source)
    const room = new Float32Array(pack.responses)
    for await (const factor of eachValued(pack, (id) => knownTransform(id) === null, room)) look(factor)
    return { ...source, transforms }
  })
}

/** For whoever knows that nobody asks again. */
export function forgetSources(pack: SignedPack): void {
  for (const { forget } of [keep, keepTransformed]) forget(pack)
}

/** How factors enter a model, those whose values were looked at among them. */
function lookedAt(source: ChoiceSource) {
  const transforms = new Map(source.transforms)
  const look = (factor: FactorInput): void => {
    if (knownTransform(factor.id) === null && hasLongTail(factor)) transforms.set(factor.id, 'log1p')
  }
  return { transforms, look }
}

/**
 * A dataset as a model of somebody's choices wants it, people's unless `whose` says otherwise: with the values of the pairs
 * alone that it takes. `null` while it is not imported, or no more than a sample of it is measured.
 */
export async function loadChoiceSource(
  datasetId: number,
  { annotator }: ImproveChoice,
  whose: (source: ChoiceSource) => Chooser | null = ({ people }) => people,
): Promise<ChoiceSource | null> {
  const unread = await loadUnread(datasetId, annotator)
  const chooser = unread && whose(unread.source)
  return chooser ? valuedSource(unread, chooser) : (unread?.source ?? null)
}

/** The same for whom how each factor enters a model is enough. */
export async function loadTransformedSource(
  datasetId: number,
  { annotator }: ImproveChoice,
): Promise<ChoiceSource | null> {
  const unread = await loadUnread(datasetId, annotator)
  return unread && transformedSource(unread)
}
