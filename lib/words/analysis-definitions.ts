import type { Definition } from './words'

/** What lies beyond single scores. */
export const ANALYSIS_DEFINITIONS = {
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
} as const satisfies Record<string, Definition>
