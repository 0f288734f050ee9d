import { labelled } from '@/lib/words/labels'

/** What lies beyond single scores. */
export const ANALYSIS_DEFINITIONS = labelled({
  controlledWeight: {
    text: 'Logistic regression, without intercept, of the choice on all factors at once, the same ones for every rater: by how much the log-odds of being chosen differ when this factor points to a response (scale: sign) or when its difference is one standard deviation larger, with the other factors unchanged. An association, not a cause. “Alone” is the weight it has as the only factor; what differs goes with the others. L2 penalty ½·λ‖β‖² with λ = 1. On at most 20 000 pairs of random prompts, 5 000 where there are many raters. Factors that tell fewer than 20 pairs or 5 prompts apart, or point the same way as an earlier one (|τb| above .98), are left out by name.',
    reference: 'Cox 1958; Hoerl and Kennard 1970',
  },
  robustError: {
    text: 'The variance comes from sums over whole prompts, corrected for what each prompt pulls the fit towards itself (CR2); interval and p from Student’s t with Satterthwaite’s degrees of freedom: few where a factor’s weight rests on few prompts. q by Benjamini–Hochberg over all weights and differences shown together.',
    reference: 'Bell and McCaffrey 2002; Pustejovsky and Tipton 2018',
  },
  controlledDifference: {
    text: 'Both regressions on the pairs that both decided, the same factors in both; the difference of the two weights, with an interval that allows for the pairs of a prompt being alike across the two. The two weights are those on the common pairs and may differ a little from those on all pairs of each. None where one of the two has no weight.',
    reference: 'Pustejovsky and Tipton 2018',
  },
  heldAuthors: {
    text: 'One column more for each author of responses: +1 where the first response is theirs, −1 where the second is (Bradley and Terry), with the same penalty; the author met most often is the zero. What is left of a factor is what goes with the choice between responses of equally strong authors. Pairs whose authors are not both known, or beyond the 40 met most often, are left out. Authors of groups that never meet cannot be compared across them: the factors are then weighed within each group.',
    reference: 'Bradley and Terry 1952; compare Chiang et al. 2024',
  },
  mcFadden: {
    text: 'McFadden’s R² = 1 − log-likelihood / log-likelihood of a coin. “Alone”: of the factor as the only one. “Adds”: what the regression loses when it is fitted again without this factor, so what it knows that the others do not. .2 to .4 is already a very good fit.',
    reference: 'McFadden 1974',
  },
  conditionNumber: {
    text: 'The largest singular value of the columns divided by the smallest. Below 10 the weights stand on their own; from 10 to 30 read them with care; beyond 30 they cannot be told apart.',
    reference: 'Belsley, Kuh and Welsch 1980',
  },
  separation: {
    text: 'When some combination of factors settles every choice that it speaks to, larger weights always fit better and none is the best. The pairs so settled are left out, and with them the factor that says nothing on the others: that is what the other weights tend to. Where nothing is left the regression is refused rather than reported. With few pairs and many factors this happens by chance.',
    reference: 'Albert and Anderson 1984',
  },
  lengthControlled: {
    text: 'The mean of two rates, times coverage: how the rater follows the factor where the response with more of it is the longer one, and where it is the shorter one. Equally long responses count half on either side. A rater that only follows length scores 0.',
    reference: 'Direct standardisation; compare Dubois et al. 2024',
  },
  lengthOnly: {
    text: 'What each factor’s score would be for a rater that knows nothing but length. Where people or a model lie near it, length may explain their score.',
    reference: 'Dubois et al. 2024',
  },
  factorCorrelation: {
    text: 'Kendall’s τb between the signs of two factors’ differences over all pairs: +1 always the same response has more of both, −1 always the other one. Clusters: average linkage of 1 − |τb|, cut at ½. Beyond .8 the scores of the two cannot be told apart by this dataset.',
    reference: 'Kendall 1945; Sokal and Michener 1958',
  },
  leaveOneOut: {
    text: 'Kendall’s τb of the two profiles without the factor minus with it. Below 0: the two agree about this factor, and alignment rests on it; above 0: they disagree about it.',
    reference: null,
  },
  heterogeneity: {
    text: 'Welch and James’s test that the score is the same in all slices: each slice with its own variance over prompts and its own degrees of freedom (its effective prompts less one). Only slices with at least 8 prompts that have a pair told apart are tested; the others are left out by name. q by Benjamini–Hochberg over all raters and factors of the column. Slices under 30 pairs or 10 prompts are not scored, and only the twelve largest are.',
    reference: 'Welch 1951; James 1951',
  },
})
