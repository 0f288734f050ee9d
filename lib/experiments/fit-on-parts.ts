import { fitReward } from '@/lib/improve/experiments/fit-reward'
import { partCode } from '@/lib/improve/experiments/plan'
import type { RecipeFactor } from '@/lib/improve/recipe-factors'
import { loadMaterial, type Material } from './material'

export function fitOnParts({ source }: Pick<Material, 'source'>, parts: Uint8Array): readonly RecipeFactor[] | null {
  const code = partCode('development')
  return fitReward(source, (prompt) => parts[prompt] === code)
}

/** The same from the dataset itself, as a thread is asked for it. */
export const fitDevelopment = async (
  datasetId: number,
  annotator: string | null,
  parts: Uint8Array,
): Promise<readonly RecipeFactor[] | null> => fitOnParts(await loadMaterial(datasetId, annotator), parts)
