import type { Format } from '@/lib/ingest/format'
import { annotatedPairs } from './platforms/annotated-pairs'
import { argilla } from './platforms/argilla'
import { argillaFlat } from './platforms/argilla-flat'
import { ffCsv } from './platforms/ff-csv'
import { labelStudio } from './platforms/label-studio'
import { labelStudioFlat } from './platforms/label-studio-flat'
import { labelStudioRanking } from './platforms/label-studio-ranking'
import { llmComparator } from './platforms/llm-comparator'
import { proclivityWide } from './platforms/proclivity-wide'
import { promptfoo } from './platforms/promptfoo'
import { promptfooTable } from './platforms/promptfoo-table'
import { stringsightPairs } from './platforms/stringsight-pairs'
import { stringsightSingle } from './platforms/stringsight-single'
import { vibecheck } from './platforms/vibecheck'
import { alpacaEval } from './research/alpaca-eval'
import { autoj } from './research/autoj'
import { decipherpref } from './research/decipherpref'
import { fastchat } from './research/fastchat'
import { helpsteer2 } from './research/helpsteer2'
import { helpsteer2Preference } from './research/helpsteer2-preference'
import { helpsteer3 } from './research/helpsteer3'
import { judgebench } from './research/judgebench'
import { judgedConversations } from './research/judged-conversations'
import { lfqaExperts } from './research/lfqa-experts'
import { llmbar } from './research/llmbar'
import { lmarena } from './research/lmarena'
import { lmarena140k } from './research/lmarena-140k'
import { nectar } from './research/nectar'
import { newsSummaries } from './research/news-summaries'
import { pandalm } from './research/pandalm'
import { pkuSaferlhf } from './research/pku-saferlhf'
import { prism } from './research/prism'
import { prismUtterances } from './research/prism-utterances'
import { qaFeedback } from './research/qa-feedback'
import { rewardBench } from './research/reward-bench'
import { rmBench } from './research/rm-bench'
import { shp } from './research/shp'
import { summeval } from './research/summeval'
import { tldrAxisEvals } from './research/tldr-axis-evals'
import { tldrComparisons } from './research/tldr-comparisons'
import { ultrafeedback } from './research/ultrafeedback'
import { webgpt } from './research/webgpt'
import { wimhf } from './research/wimhf'
import { nemoRl } from './training/nemo-rl'
import { nova } from './training/nova'
import { openaiPreference } from './training/openai-preference'
import { trl } from './training/trl'
import { unpaired } from './training/unpaired'

/** Every known format; the first that recognises a file reads it, so the more particular come first. */
export const FORMATS: readonly Format[] = [
  pandalm,
  llmbar,
  qaFeedback,
  lmarena,
  alpacaEval,
  tldrComparisons,
  tldrAxisEvals,
  shp,
  webgpt,
  ultrafeedback,
  lmarena140k,
  judgedConversations,
  fastchat,
  prism,
  prismUtterances,
  rewardBench,
  judgebench,
  helpsteer2,
  helpsteer2Preference,
  helpsteer3,
  nectar,
  pkuSaferlhf,
  annotatedPairs,
  ffCsv,
  vibecheck,
  wimhf,
  autoj,
  lfqaExperts,
  summeval,
  decipherpref,
  llmComparator,
  newsSummaries,
  rmBench,
  stringsightPairs,
  argilla,
  argillaFlat,
  labelStudio,
  labelStudioFlat,
  labelStudioRanking,
  promptfoo,
  promptfooTable,
  openaiPreference,
  nemoRl,
  nova,
  unpaired,
  trl,
  proclivityWide,
  stringsightSingle,
]
