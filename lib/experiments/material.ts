import { createHash } from 'node:crypto'
import { getDataset } from '@/lib/db/dataset'
import { isOnlySampled } from '@/lib/db/measuring/measured-sample'
import { AppError } from '@/lib/errors'
import type { ChoiceSource } from '@/lib/improve/choice-source'
import type { PartSizes } from '@/lib/improve/experiments/experiment-view'
import { type ExperimentKind, partCode } from '@/lib/improve/experiments/plan'
import { unreadSource } from '@/lib/improvements/load-choice-source'
import type { RaterInput } from '@/lib/profile/profile'
import { keepRecent } from '@/lib/profiles/keep-recent'
import { loadSignedPack, type SignedPack } from '@/lib/profiles/load-pack'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import { pick } from '@/lib/statistics/columns'

/** A dataset as experiments want it. */
export type Material = {
  /** As in the plan. */
  readonly annotator: string | null
  readonly name: string
  readonly pack: SignedPack
  /** Without values: see `valuedSource`. */
  readonly source: ChoiceSource
  readonly people: RaterInput
  /** Pairs that people decided, in their order. */
  readonly decided: Int32Array
  /** 1 for prompts with such a pair. */
  readonly eligible: Uint8Array
}

/** A majority over all pairs takes a while; it is asked for at every edit of a form and at every step of an experiment. */
const keep = keepRecent<Omit<Material, 'name'> | string>(2)

/** A dataset as experiments want it, or why there can be no experiment on it. */
export async function findMaterial(datasetId: number, annotator: string | null): Promise<Material | string> {
  const [dataset, pack] = await Promise.all([getDataset(datasetId), loadSignedPack(datasetId)])
  if (!dataset || !pack) return 'The dataset is not ready yet.'
  if (await isOnlySampled(dataset)) return 'Its factors are still being measured: an experiment takes all of them.'
  const found = await keep(pack, String(annotator), () => makeMaterial(pack, annotator))
  return typeof found === 'string' ? found : { ...found, name: dataset.name }
}

async function makeMaterial(pack: SignedPack, annotator: string | null): Promise<Omit<Material, 'name'> | string> {
  const source = await unreadSource(pack, annotator)
  const { people } = source
  if (!people)
    return 'An experiment measures how a model comes closer to people, and nobody labelled this dataset: add a file with people’s choices.'
  if (annotator !== null && people.id !== annotator) return 'This annotator is not in the dataset (any more).'
  const { prompt, prompts, a, derived = 0 } = pack.input
  const decided = Int32Array.from({ length: a.length - derived }, (_, pair) => pair).filter(
    (pair) => people.choices[pair] === 1 || people.choices[pair] === -1,
  )
  const eligible = new Uint8Array(prompts)
  for (const pair of decided) eligible[prompt[pair] ?? 0] = 1
  return { annotator, pack, source, people, decided, eligible }
}

export async function loadMaterial(datasetId: number, annotator: string | null): Promise<Material> {
  const found = await findMaterial(datasetId, annotator)
  if (typeof found === 'string') throw new AppError('invalid', found)
  return found
}

export const countEligible = ({ eligible }: Pick<Material, 'eligible'>): number =>
  eligible.reduce((sum, each) => sum + each, 0)

/** The prompts of a part, in their order. */
export function promptsOf(parts: Uint8Array, part: ExperimentPart): Int32Array {
  const code = partCode(part)
  return Int32Array.from(parts.keys()).filter((prompt) => parts[prompt] === code)
}

/** The first pair of each of these prompts that people decided. */
export function firstDecided({ decided, pack }: Pick<Material, 'decided' | 'pack'>, prompts: Int32Array) {
  const wanted = new Set(prompts)
  const first = new Map<number, number>()
  for (const pair of decided) {
    const prompt = pack.input.prompt[pair] ?? -1
    if (wanted.has(prompt) && !first.has(prompt)) first.set(prompt, pair)
  }
  return first
}

/** The pairs of a part that people decided. */
export function pairsOf(
  { decided, pack }: Pick<Material, 'decided' | 'pack'>,
  parts: Uint8Array,
  part: ExperimentPart,
) {
  const code = partCode(part)
  return decided.filter((pair) => parts[pack.input.prompt[pair] ?? 0] === code)
}

/** Prompts and pairs of each part; a writer's are one text a prompt. */
export function sizesOf(material: Material, parts: Uint8Array, kind: ExperimentKind): PartSizes {
  const size = (part: ExperimentPart) => {
    const prompts = promptsOf(parts, part).length
    return { prompts, pairs: kind === 'writer' ? prompts : pairsOf(material, parts, part).length }
  }
  return { development: size('development'), validation: size('validation'), test: size('test') }
}

/** Whose choices they are, in words. */
export function peopleIn({ source }: Pick<Material, 'source'>, annotator: string | null): string {
  const [only, ...others] = source.annotators
  if (annotator !== null || others.length === 0) return only?.name ?? 'one annotator'
  return `the majority of ${source.annotators.length} annotators`
}

/** Tells whether people's choices on the prompts that take part are what they were. */
export function choicesMark({ decided, pack, people }: Material, parts: Uint8Array): string {
  const pairs = decided.filter((pair) => (parts[pack.input.prompt[pair] ?? 0] ?? 0) !== 0)
  return createHash('sha256').update(pairs).update(pick(people.choices, pairs)).digest('hex')
}
