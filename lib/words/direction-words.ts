import { LABELS } from './labels'

/** What the import's preview means by labels that the evidence speaks against. */
export const LABEL_DIRECTION = {
  label: LABELS.labelDirection,
  text: 'Of the decided labels of a rater: how many prefer the response that the row’s own scores put second, or that most other raters did not choose (people are the measure where there are any). A rater is listed where the share is at least 60% and its whole 95% interval lies above a half; the interval holds for the prompts that such files are made of, pairs of one prompt being alike (jackknife over prompts, Clopper and Pearson’s with the prompts as n where every label is against). Imported factors, columns that the labels were made of and files of chosen and rejected responses are never held against a label. Length is told, and is no evidence.',
  reference: null,
} as const
