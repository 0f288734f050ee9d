import { fitReward, peopleOn } from '@/lib/improve/experiments/fit-reward'
import { partCode } from '@/lib/improve/experiments/plan'
import type { RecipeFactor } from '@/lib/improve/recipe-factors'
import { valuedSource } from '@/lib/improvements/load-choice-source'
import { loadMaterial, type Material } from './material'

export async function fitOnParts(
  { pack, source }: Pick<Material, 'pack' | 'source'>,
  parts: Uint8Array,
): Promise<readonly RecipeFactor[] | null> {
  const code = partCode('development')
  const isLearnt = (prompt: number) => parts[prompt] === code
  const people = peopleOn(source, isLearnt)
  return people && fitReward(await valuedSource({ pack, source }, people), isLearnt)
}

/** The same from the dataset itself, as a thread is asked for it. */
export const fitDevelopment = async (
  datasetId: number,
  annotator: string | null,
  parts: Uint8Array,
): Promise<readonly RecipeFactor[] | null> => fitOnParts(await loadMaterial(datasetId, annotator), parts)
