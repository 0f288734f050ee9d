import type { Definition } from '@/lib/words/words'

/**
 * The words of the first edition, where today's are others: reports of that edition keep them. Whoever changes a definition
 * that such a report shows moves its old words here; the test of the first edition names it otherwise.
 */
export const FIRST_EDITION_DEFINITIONS: Readonly<Record<string, Definition>> = {
  benjaminiHochberg: {
    label: 'q',
    text: 'Benjamini–Hochberg over the factors of one rater: among findings with q < .05, at most 5 % are expected to be false. Significant means q < .05.',
    reference: 'Benjamini and Hochberg 1995',
  },
  gap: {
    label: 'Gap',
    text: 'Positive: the model follows the factor more than people do. For a model that judged, both scores are taken on the pairs both decided, with a paired interval; for a model that wrote, each has its own pairs.',
    reference: 'Oh et al. 2024 (PROFILE)',
  },
  ceiling: {
    label: 'Noise ceiling',
    text: 'With several annotators: the similarity of the profiles of two halves of them (the majority of each), averaged over the ways to halve them, with an interval from resampled prompts. With one annotator: of two random halves of the prompts, with the range of the middle 95 % of 100 splits. A half holds less than the whole, so the ceiling is a careful one: a model may come out above it.',
    reference: 'Split-half reliability, Spearman 1910 and Brown 1910',
  },
  tau14: {
    label: 'Factor score (τ14)',
    text: 'τ14 = (C − D) / (C + D + factor ties). C counts the pairs where the rater chose the response with more of the factor, D those where it chose the one with less. Pairs the rater called a tie are left out; pairs that the factor does not tell apart pull the score towards 0.',
    reference: 'Deutsch, Foster and Freitag 2023, “Ties Matter”',
  },
  firstShown: {
    label: 'First shown picked',
    text: 'The share of its readable verdicts for one side, in both orders, that name the response shown first. ½ is no position bias.',
    reference: 'Wang et al. 2023',
  },
}
