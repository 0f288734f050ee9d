/** One statistic as the product explains it: the only source of the `?` pop-overs and the method page. */
export type Definition = {
  readonly label: string
  /** At most a line. */
  readonly short: string
  readonly text: string
  readonly reference: string | null
}

const DEUTSCH = 'Deutsch, Foster and Freitag 2023, “Ties Matter”'

export const DEFINITIONS = {
  tau14: {
    label: 'Factor score (τ14)',
    short: 'How strongly choices follow a factor, from −1 to +1.',
    text: 'τ14 = (C − D) / (C + D + factor ties). C counts the pairs where the rater chose the response with more of the factor, D those where it chose the one with less. Pairs the rater called a tie are left out; pairs that the factor does not tell apart pull the score towards 0.',
    reference: DEUTSCH,
  },
  valueAgreement: {
    label: 'Agreement of two measurements (κ, ρ)',
    short: 'How far two measurements of the same responses agree.',
    text: 'Cohen’s κ where both only say yes or no, else Spearman’s ρ of the values, over the responses that both measured. 1 is perfect, 0 is chance. The intervals (large-sample error for κ, Fisher’s z with the error of Bonett and Wright for ρ) take responses as independent. A judged factor counts as error-prone when it repeats itself below .6, agrees with people or another judge below .3, or when more than 5 % of its answers are unreadable.',
    reference: 'Cohen 1960; Bonett and Wright 2000',
  },
  tau13: {
    label: 'Factor score (τ13, γ)',
    short: 'Like τ14, over the pairs that both decide.',
    text: 'τ13 = (C − D) / (C + D), Goodman and Kruskal’s γ: all ties are left out. It is wild where coverage is small.',
    reference: DEUTSCH,
  },
  taua: {
    label: 'Factor score (τa)',
    short: '(C − D) over all pairs.',
    text: 'τa = (C − D) / all labelled pairs: every tie, of rater or factor, pulls the score towards 0.',
    reference: 'Kendall 1938',
  },
  taub: {
    label: 'Factor score (τb)',
    short: 'Kendall’s correlation, corrected for ties on either side.',
    text: 'τb = (C − D) / √((C + D + rater ties)(C + D + factor ties)). Pairs that both call a tie are left out.',
    reference: 'Kendall 1945',
  },
  tau10: {
    label: 'Factor score (τ10)',
    short: 'Factor ties count as disagreement.',
    text: 'τ10 = (C − D − factor ties) / (C + D + factor ties): a factor that does not tell two responses apart while the rater does counts against it.',
    reference: DEUTSCH,
  },
  tau23: {
    label: 'Factor score (τ23)',
    short: 'Ties on both sides agree, ties on one side disagree.',
    text: 'τ23 = (C + both tie − D − rater ties − factor ties) / all labelled pairs.',
    reference: DEUTSCH,
  },
  accEq: {
    label: 'Pairwise accuracy with ties',
    short: 'Share of pairs on which rater and factor say the same.',
    text: 'acc_eq = (C + both tie) / all labelled pairs, from 0 to 1.',
    reference: DEUTSCH,
  },
  pairs: {
    label: 'n',
    short: 'Pairs behind a number.',
    text: 'For a factor score: the pairs that the rater decided and for which the factor has a value, C + D + factor ties.',
    reference: null,
  },
  coverage: {
    label: 'Coverage',
    short: 'Share of the decided pairs that the factor tells apart.',
    text: '(C + D) / (C + D + factor ties). Near 0, the factor says something about few pairs only.',
    reference: null,
  },
  counts: {
    label: 'The five counts',
    short: 'How often rater and factor agree, disagree or tie.',
    text: 'C: same direction. D: opposite direction. Factor tie: only the rater decides. Rater tie: only the factor decides. Both tie. Pairs without a readable label are in none of them.',
    reference: null,
  },
  interval: {
    label: '95 % interval',
    short: 'Where the number could lie, had other prompts been drawn.',
    text: 'Pairs of one prompt resemble each other, so whole prompts are resampled (cluster bootstrap with percentiles widened for few prompts). Where that would take too long, the cluster-robust variance is used instead; the panel “How this was computed” says which.',
    reference: 'Field and Welsh 2007; Hesterberg 2015; Cameron and Miller 2015',
  },
  signTest: {
    label: 'p',
    short: 'How surprising C against D would be if the factor played no part.',
    text: 'Exact two-sided sign test of C against D. It takes pairs as independent; the interval does not.',
    reference: 'Dixon and Mood 1946',
  },
  benjaminiHochberg: {
    label: 'q',
    short: 'p, corrected for looking at many factors.',
    text: 'Benjamini–Hochberg over the factors of one rater: among findings with q < .05, at most 5 % are expected to be false. Significant means q < .05.',
    reference: 'Benjamini and Hochberg 1995',
  },
  gap: {
    label: 'Gap',
    short: 'The model’s score minus people’s.',
    text: 'Positive: the model follows the factor more than people do. For a model that judged, both scores are taken on the pairs both decided, with a paired interval; for a model that wrote, each has its own pairs.',
    reference: 'Oh et al. 2024 (PROFILE)',
  },
  commonPairs: {
    label: 'Common pairs',
    short: 'Pairs that people and the model both decided.',
    text: 'On different sets of pairs a model can look misaligned only because it called other pairs a tie. Comparing on the pairs both decided removes that.',
    reference: null,
  },
  alignment: {
    label: 'Alignment',
    short: 'How alike two profiles are.',
    text: 'The similarity of the model’s list of factor scores to people’s, each on all pairs the rater decided. Coarse with few factors: look at the interval, which is found by inverting a test, since noise makes two profiles look less alike than they are. Not defined under three factors.',
    reference: 'Oh et al. 2024 (PROFILE)',
  },
  kendall: {
    label: 'Kendall τb',
    short: 'Do both profiles order the factors alike?',
    text: 'Pairs of factors that both profiles order alike minus those they order differently, corrected for ties; from −1 to 1.',
    reference: 'Kendall 1945',
  },
  spearman: {
    label: 'Spearman ρ',
    short: 'Correlation of the factors’ ranks.',
    text: 'Pearson’s correlation of the ranks that the factors have in the two profiles; from −1 to 1.',
    reference: 'Spearman 1904',
  },
  pearson: {
    label: 'Pearson r',
    short: 'Correlation of the factor scores themselves.',
    text: 'How close the two lists of scores are to a straight line; from −1 to 1. One extreme factor can carry it.',
    reference: 'Pearson 1896',
  },
  agreement: {
    label: 'Agreement',
    short: 'Share of pairs on which two raters choose alike.',
    text: 'Over the pairs both labelled; a tie agrees with a tie only.',
    reference: null,
  },
  agreementWithoutTies: {
    label: 'Agreement without ties',
    short: 'The same over the pairs neither called a tie.',
    text: 'Share of the pairs both decided on which they chose the same response.',
    reference: null,
  },
  kappa: {
    label: 'Cohen’s κ',
    short: 'Agreement beyond chance.',
    text: '(agreement − chance) / (1 − chance), where chance is how often two raters with these shares of first, tie and second would agree by accident. 1 is perfect, 0 is chance.',
    reference: 'Cohen 1960',
  },
  flipRate: {
    label: 'Flip rate',
    short: 'How often a judge changes its verdict with the order.',
    text: 'The share of pairs, among those judged in both orders with two readable verdicts, on which the two verdicts differ. Such a pair counts as a tie.',
    reference: 'Wang et al. 2023',
  },
  majority: {
    label: 'Majority',
    short: 'What most annotators chose.',
    text: 'The choice with the most votes on a pair. Without a single winner the pair is a tie; without any readable label it is missing.',
    reference: null,
  },
  tie: {
    label: 'Tie',
    short: 'The rater said that neither is better.',
    text: 'A label of its own. It is left out of τ14 and counted in agreement.',
    reference: null,
  },
  missing: {
    label: 'Missing',
    short: 'No readable label; not a tie.',
    text: 'The cell was empty, or what the model answered could not be read as a verdict. Such a pair counts nowhere for this rater.',
    reference: null,
  },
  controlledWeight: {
    label: 'Controlled weight',
    short: 'What a factor still moves when all others are held still.',
    text: 'Logistic regression, without intercept, of the choice on all factors at once: by how much the log-odds of being chosen grow when this factor points to a response (scale: sign) or when its difference grows by one standard deviation, with the other factors unchanged. “Alone” is the weight it has as the only factor; what differs is explained by the others. L2 penalty ½·λ‖β‖² with λ = 1. On at most 20 000 pairs of random prompts.',
    reference: 'Cox 1958; Hoerl and Kennard 1970',
  },
  robustError: {
    label: 'Cluster-robust interval',
    short: 'Allows for pairs of one prompt being alike.',
    text: 'The variance comes from sums over whole prompts (the sandwich), times G/(G − 1) for G prompts; interval and p from Student’s t with G − 1 degrees of freedom.',
    reference: 'Liang and Zeger 1986; Cameron and Miller 2015',
  },
  mcFadden: {
    label: 'Fit',
    short: 'How much better than a coin the choices are predicted, from 0 to 1.',
    text: 'McFadden’s R² = 1 − log-likelihood / log-likelihood of a coin. “Alone”: of the factor as the only one. “Adds”: what all factors together lose when this one may not count, so what it knows that the others do not. .2 to .4 is already a very good fit.',
    reference: 'McFadden 1974',
  },
  conditionNumber: {
    label: 'Condition number',
    short: 'How badly factors hide each other.',
    text: 'The largest singular value of the columns divided by the smallest. Below 10 the weights stand on their own; from 10 to 30 read them with care; beyond 30 they cannot be told apart.',
    reference: 'Belsley, Kuh and Welsch 1980',
  },
  separation: {
    label: 'Perfect separation',
    short: 'The factors predict every choice, so no weight is the best one.',
    text: 'When some combination of factors predicts every choice without error, larger weights always fit better and none is the best: the regression is refused rather than reported. With few pairs and many factors this happens by chance.',
    reference: 'Albert and Anderson 1984',
  },
  lengthControlled: {
    label: 'Score with length held still',
    short: 'The score if length did not point either way.',
    text: 'The mean of two rates, times coverage: how the rater follows the factor where the response with more of it is the longer one, and where it is the shorter one. Equally long responses count half on either side. A rater that only follows length scores 0.',
    reference: 'Direct standardisation; compare Dubois et al. 2024',
  },
  lengthOnly: {
    label: 'Length alone',
    short: 'The score of a rater that always takes the longer response.',
    text: 'What each factor’s score would be for a rater that knows nothing but length. Where people or a model lie near it, length may explain their score.',
    reference: 'Dubois et al. 2024',
  },
  factorCorrelation: {
    label: 'Factor correlation',
    short: 'How far two factors point the same way on the same pairs.',
    text: 'Kendall’s τb between the signs of two factors’ differences over all pairs: +1 always the same response has more of both, −1 always the other one. Clusters: average linkage of 1 − |τb|, cut at ½. Beyond .8 the scores of the two cannot be told apart by this dataset.',
    reference: 'Kendall 1945; Sokal and Michener 1958',
  },
  leaveOneOut: {
    label: 'Alignment without a factor',
    short: 'How much alignment changes when one factor is left out.',
    text: 'Kendall’s τb of the two profiles without the factor minus with it. Below 0: the two agree about this factor, and alignment rests on it; above 0: they disagree about it.',
    reference: null,
  },
  heterogeneity: {
    label: 'Same in all slices?',
    short: 'Whether the score differs between the slices.',
    text: 'Wald test that the score is the same in all slices, with their cluster-robust covariance, against F with (slices − 1, prompts − slices) degrees of freedom; q by Benjamini–Hochberg over the factors of a rater. Slices under 30 pairs or 10 prompts are not scored, and only the twelve largest are.',
    reference: 'Wald 1943; Cameron and Miller 2015',
  },
  krippendorff: {
    label: 'Krippendorff’s α',
    short: 'Agreement of all annotators beyond chance.',
    text: '1 − observed disagreement / disagreement expected by chance, for first, tie and second as names. Annotators may have skipped pairs: n counts those at least two labelled.',
    reference: 'Krippendorff 2011',
  },
  fleiss: {
    label: 'Fleiss’ κ',
    short: 'The same over the pairs that every annotator labelled.',
    text: '(agreement − chance) / (1 − chance) over all pairs of annotators, chance taken from the labels of all of them together.',
    reference: 'Fleiss 1971',
  },
  ceiling: {
    label: 'Noise ceiling',
    short: 'How alike people’s own profiles are.',
    text: 'With several annotators: the similarity of the profiles of two halves of them (the majority of each), averaged over the ways to halve them, with an interval from resampled prompts. With one annotator: of two random halves of the prompts, with the range of the middle 95 % of 100 splits. A half holds less than the whole, so the ceiling is a careful one: a model may come out above it.',
    reference: 'Split-half reliability, Spearman 1910 and Brown 1910',
  },
  generationGap: {
    label: 'Generation–discrimination gap',
    short: 'How much closer to people a model is when it judges than when it writes.',
    text: 'alignment(judging) − alignment(writing) of the same model, with an interval from the same resampled prompts; and for each factor the score when it writes minus the score when it judges. A writer’s pairs are its own responses to one prompt, aimed at different score levels: it prefers the one with the higher level.',
    reference: 'Oh et al. 2024 (PROFILE)',
  },
  planning: {
    label: 'Prompts needed',
    short: 'How large a study must be to say it more exactly.',
    text: 'Intervals shrink with the square root of the prompts: prompts · (half-width now / half-width wanted)². To find a gap four times out of five at 5 %: prompts · ((1.96 + .84) · standard error / gap)². Holds for more prompts like these.',
    reference: null,
  },
  firstShown: {
    label: 'First shown picked',
    short: 'How often a judge names the response it saw first.',
    text: 'The share of its readable verdicts for one side, in both orders, that name the response shown first. ½ is no position bias.',
    reference: 'Wang et al. 2023',
  },
  rankRange: {
    label: 'Rank range',
    short: 'The ranks that a number may have, as far as intervals can tell.',
    text: 'One model ranks above another only where their 95 % intervals do not meet; “1–3” means that it may be anything from first to third. For two intervals of one width, not meeting stands for p < .006: stricter than .05, because many are compared.',
    reference: 'Al Mohamad, Goeman and van Zwet 2022',
  },
  doseResponse: {
    label: 'Dose–response',
    short: 'How often more of a factor wins, by how much more it is.',
    text: 'Pairs are put into at most eight groups by the size of the difference between their two values, about equally many in each and never two groups for one size. In each group: the share of the rater’s decided pairs in which it chose the response with more. Pairs with a tie, without a label or without a difference are left out, so that n adds up to C + D. Intervals: Wilson’s with Student’s t and the effective number of pairs that the cluster-robust variance over prompts gives; where all choices are alike, a prompt counts as one pair; with a single prompt there is none.',
    reference: 'Wilson 1927; Korn and Graubard 1998; Franco et al. 2019',
  },
  labelPatterns: {
    label: 'How labels agree',
    short: 'Unanimous, split, opposed, a tie, missing.',
    text: 'Unanimous: at least two gave a label, and all who did gave the same; a tie agrees with a tie. Split, or not unanimous: at least two did, not all the same. Opposed: one chose A and another B. A tie: no choice has more labels than every other, or most said tie. Missing: at least one gave no readable label; an unreadable answer is missing too, never a tie. Models that wrote the responses are not counted.',
    reference: null,
  },
  novelPhrase: {
    label: 'Novel phrase',
    short: 'Two neighbouring words that neither prompt nor source has.',
    text: 'Every two neighbouring words of the response that stand side by side neither in the prompt nor in the source: what the factor “Novel phrases” counts, over the first 200,000 characters. A new wording of something true is novel as well, so a mark is a place to look, not an error.',
    reference: 'See et al. 2017',
  },
  coveredPassage: {
    label: 'Taken up from the source',
    short: 'Three words or more in a row that the response has too.',
    text: 'Passages of the source of at least three words in a row that a response has word for word. What a response says in words of its own is not marked.',
    reference: 'Grusky et al. 2018',
  },
  percentile: {
    label: 'Percentile',
    short: 'Where a value stands among all responses of this dataset.',
    text: 'The share of the dataset’s responses with a smaller value plus half of those with the same one (mid-rank), in per cent; 50 is the middle. n counts the responses for which the factor has a value.',
    reference: null,
  },
  atomicFact: {
    label: 'Facts, judged',
    short: 'What a response states, one fact at a time, as a model judged it.',
    text: 'A model split the response into facts that can be understood alone, then said of each whether the source supports it and whether it is about the main point. Unsupported and off focus are that model’s verdicts: its reliability stands on the factor’s page.',
    reference: 'Min et al. 2023 (FActScore); Hu et al. 2023 (DecipherPref)',
  },
} as const satisfies Record<string, Definition>

export type DefinitionId = keyof typeof DEFINITIONS
