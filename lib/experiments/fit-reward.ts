import { fitReward as fitOn } from '@/lib/improve/experiments/fit-reward'
import { partCode } from '@/lib/improve/experiments/plan'
import type { RecipeFactor } from '@/lib/improve/recipe-factors'
import type { Material } from './material'

/** A factor model of people's choices on the development part alone; `null` where there are too few pairs. */
export function fitReward({ source }: Pick<Material, 'source'>, parts: Uint8Array): readonly RecipeFactor[] | null {
  const code = partCode('development')
  return fitOn(source, (prompt) => parts[prompt] === code)
}
