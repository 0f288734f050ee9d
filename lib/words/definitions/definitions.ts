import { LABEL_DIRECTION } from '@/lib/words/direction-words'
import { type DefinitionId, labelled } from '@/lib/words/labels'
import type { Definition } from '@/lib/words/words'
import { ANALYSIS_DEFINITIONS } from './analysis-definitions'
import { EXPERIMENT_DEFINITIONS } from './experiment-definitions'
import { IMPROVE_DEFINITIONS } from './improve-definitions'
import { PAIR_DEFINITIONS } from './pair-definitions'
import { PLANNING_DEFINITIONS } from './planning-definitions'
import { TRAINING_DEFINITIONS } from './training-definitions'
import { WIN_RATE_DEFINITIONS } from './win-rate-definitions'

const DEUTSCH = 'Deutsch, Foster and Freitag 2023, “Ties Matter”'

export const DEFINITIONS: Readonly<Record<DefinitionId, Definition>> = labelled({
  tau14: {
    text: 'τ14 = (C − D) / (C + D + factor ties). C counts the pairs where the rater chose the response with more of the factor, D those where it chose the one with less. Pairs the rater called a tie are left out; pairs that the factor does not tell apart pull the score towards 0. It says what goes with the choice, not what causes it.',
    reference: DEUTSCH,
  },
  valueAgreement: {
    text: 'Cohen’s κ where both only say yes or no, else Spearman’s ρ of the values, over the responses that both measured. 1 is perfect, 0 is chance. The intervals (large-sample error for κ, Fisher’s z with the error of Bonett and Wright for ρ) take responses as independent. A judged factor counts as error-prone when it repeats itself below .6, agrees with people or another judge below .3, or when more than 5% of its answers are unreadable.',
    reference: 'Cohen 1960; Bonett and Wright 2000',
  },
  tau13: {
    text: 'τ13 = (C − D) / (C + D), Goodman and Kruskal’s γ: all ties are left out. It is wild where coverage is small.',
    reference: DEUTSCH,
  },
  taua: {
    text: 'τa = (C − D) / all labelled pairs: every tie, of rater or factor, pulls the score towards 0.',
    reference: 'Kendall 1938',
  },
  taub: {
    text: 'τb = (C − D) / √((C + D + rater ties)(C + D + factor ties)). Pairs that both call a tie are left out.',
    reference: 'Kendall 1945',
  },
  tau10: {
    text: 'τ10 = (C − D − factor ties) / (C + D + factor ties): a factor that does not tell two responses apart while the rater does counts against it.',
    reference: DEUTSCH,
  },
  tau23: {
    text: 'τ23 = (C + both tie − D − rater ties − factor ties) / all labelled pairs.',
    reference: DEUTSCH,
  },
  accEq: {
    text: 'acc_eq = (C + both tie) / all labelled pairs, from 0 to 1.',
    reference: DEUTSCH,
  },
  pairs: {
    text: 'For a factor score: the pairs that the rater decided and for which the factor has a value, C + D + factor ties.',
    reference: null,
  },
  coverage: {
    text: '(C + D) / (C + D + factor ties). Near 0, the factor says something about few pairs only.',
    reference: null,
  },
  counts: {
    text: 'C: same direction. D: opposite direction. Factor tie: only the rater decides. Rater tie: only the factor decides. Both tie. Pairs without a readable label are in none of them.',
    reference: null,
  },
  interval: {
    text: 'Pairs of one prompt resemble each other, so the prompt is the unit: the variance comes from leaving out each prompt in turn (the jackknife), Student’s t has as many degrees of freedom as the prompts are worth, few where pairs bunch in few of them, and the ends are taken on the arcsine scale, so that they stay within the possible. It leaves out 0 exactly when p < .05. There is none where fewer than 10 pairs, or pairs of fewer than 5 prompts, are told apart. Of alignments: an inverted test over resampled prompts.',
    reference: 'Miller 1974; Kish 1965; Cameron and Miller 2015',
  },
  signTest: {
    text: 'Two-sided, against 0, with the prompt as the unit, from the same variance and degrees of freedom as the interval. Where there is too little for these, all signs of whole prompts are turned around in every way (an exact test), and nothing is concluded: with fewer than 6 prompts no p can be under .05.',
    reference: 'Fisher 1935; Cameron and Miller 2015',
  },
  labelDirection: LABEL_DIRECTION,
  benjaminiHochberg: {
    text: 'Benjamini–Hochberg over a family: all tests among which a sentence, a filter or a ranking chooses. People’s scores, all gaps and the effects of order are one, which is named beside q; the scores of all other raters are another. Among findings with q < .05, at most 5% are expected to be false, and where nothing is there, 5% of datasets show anything. Significant means q < .05; what is not significant is not shown, which is not the same as not there.',
    reference: 'Benjamini and Hochberg 1995',
  },
  gap: {
    text: 'Positive: the model follows the factor more than people do. For a model that judged, both scores are taken on the pairs both decided, with a paired interval; for a model that wrote, each has its own pairs.',
    reference: 'Oh et al. 2024 (PROFILE)',
  },
  detectable: {
    text: 'A gap under it had not been found, however real: with the error of this gap and every other test of its family as it is, its q would not have been under .05. What is not shown may still be there; more prompts show more. None where there is too little for an interval.',
    reference: null,
  },
  commonPairs: {
    text: 'On different sets of pairs a model can look misaligned only because it called other pairs a tie. Comparing on the pairs both decided removes that.',
    reference: null,
  },
  alignment: {
    text: 'The similarity of the model’s list of factor scores to people’s, each on all pairs the rater decided. Coarse with few factors: look at the interval, which is found by inverting a test, since noise makes two profiles look less alike than they are. Not defined under three factors; no interval under ten prompts.',
    reference: 'Oh et al. 2024 (PROFILE)',
  },
  kendall: {
    text: 'Pairs of factors that both profiles order alike minus those they order differently, corrected for ties; from −1 to 1.',
    reference: 'Kendall 1945',
  },
  spearman: {
    text: 'Pearson’s correlation of the ranks that the factors have in the two profiles; from −1 to 1.',
    reference: 'Spearman 1904',
  },
  pearson: {
    text: 'How close the two lists of scores are to a straight line; from −1 to 1. One extreme factor can carry it.',
    reference: 'Pearson 1896',
  },
  agreement: {
    text: 'Over the pairs both labelled; a tie agrees with a tie only.',
    reference: null,
  },
  agreementWithoutTies: {
    text: 'Share of the pairs both decided on which they chose the same response.',
    reference: null,
  },
  kappa: {
    text: '(agreement − chance) / (1 − chance), where chance is how often two raters with these shares of first, tie and second would agree by accident. 1 is perfect, 0 is chance.',
    reference: 'Cohen 1960',
  },
  flipRate: {
    text: 'The share of pairs, among those judged in both orders with two readable verdicts, on which the two verdicts differ. Such a pair counts as a tie.',
    reference: 'Wang et al. 2023',
  },
  majority: {
    text: 'The choice with the most votes on a pair. Without a single winner the pair is a tie; without any readable label it is missing.',
    reference: null,
  },
  tie: {
    text: 'A label of its own. It is left out of τ14 and counted in agreement.',
    reference: null,
  },
  missing: {
    text: 'The cell was empty, or what the model answered could not be read as a verdict. Such a pair counts nowhere for this rater.',
    reference: null,
  },
  krippendorff: {
    text: '1 − observed disagreement / disagreement expected by chance, for first, tie and second as names. Annotators may have skipped pairs: n counts those at least two labelled.',
    reference: 'Krippendorff 2011',
  },
  fleiss: {
    text: '(agreement − chance) / (1 − chance) over all pairs of annotators, chance taken from the labels of all of them together.',
    reference: 'Fleiss 1971',
  },
  ceiling: {
    text: 'With several annotators: they are halved, and the majority of each half is a rater. On the pairs that both halves and the model decided, the model’s profile is compared with one half’s, and so is the other half’s; then the halves change places. Both are averaged over the ways to halve the annotators. Their difference, with an interval from the same resampled prompts, is what may be concluded from; the two stand beside the alignment with everybody, not on its scale. With one annotator nobody can know how alike people are among themselves.',
    reference: 'Split-half reliability, Spearman 1910 and Brown 1910',
  },
  generationGap: {
    text: 'alignment(judging) − alignment(writing) of the same model, with an interval from the same resampled prompts; and for each factor the score when it writes minus the score when it judges. A writer’s pairs are its own responses to one prompt, aimed at different score levels: it prefers the one with the higher level.',
    reference: 'Oh et al. 2024 (PROFILE)',
  },
  ...PLANNING_DEFINITIONS,
  firstShown: {
    text: 'The share of its readable verdicts for one side, in both orders, that name the response shown first. ½ is no position bias; q is of the test against it, in the family of the gaps.',
    reference: 'Wang et al. 2023',
  },
  firstChosen: {
    text: 'The share of its decided pairs on which it chose the first response, and how much oftener than people did on the pairs both decided. Asked in one order only, a judge that likes a position cannot be told from one that likes what stands there: a difference is a warning, and asking in both orders settles it.',
    reference: 'Wang et al. 2023',
  },
  rankRange: {
    text: 'One model ranks above another of the same dataset only where their intervals do not meet, each widened so that all that the page compares hold at once with 95% (Bonferroni). “1–3” means that it may be anything from first to third. Models of different datasets are not ranked: people, tasks and factors differ.',
    reference: 'Al Mohamad, Goeman and van Zwet 2022',
  },
  ...ANALYSIS_DEFINITIONS,
  ...PAIR_DEFINITIONS,
  ...TRAINING_DEFINITIONS,
  ...IMPROVE_DEFINITIONS,
  ...WIN_RATE_DEFINITIONS,
  ...EXPERIMENT_DEFINITIONS,
})
