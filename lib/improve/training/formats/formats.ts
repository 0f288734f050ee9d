import { axolotlDpo } from './axolotl-dpo'
import { axolotlReward } from './axolotl-reward'
import type { TrainingFormat } from './format'
import { llamaFactoryAlpaca } from './llama-factory-alpaca'
import { llamaFactorySharegpt } from './llama-factory-sharegpt'
import { nemoRl } from './nemo-rl'
import { openaiPreference } from './openai-preference'
import { openrlhf } from './openrlhf'
import { sftWinners } from './sft-winners'
import { trlMargin } from './trl-margin'
import { trlPreference } from './trl-preference'
import { trlUnpaired } from './trl-unpaired'
import { verl } from './verl'
import { wideCsv } from './wide-csv'

/** Every format that can be chosen, the most read first. */
export const TRAINING_FORMATS: readonly TrainingFormat[] = [
  trlPreference,
  trlUnpaired,
  trlMargin,
  openrlhf,
  llamaFactorySharegpt,
  llamaFactoryAlpaca,
  axolotlDpo,
  axolotlReward,
  nemoRl,
  verl,
  openaiPreference,
  sftWinners,
  wideCsv,
]
