import type { TrainingFormat } from './format'
import { trlPreference } from './trl-preference'

/** Every format that can be chosen, the most read first. */
export const TRAINING_FORMATS: readonly TrainingFormat[] = [trlPreference]
