import { labelled } from '@/lib/words/labels'

/** What is decided before looking: how many prompts, which comparison, which margin. */
export const PLANNING_DEFINITIONS = labelled({
  planning: {
    text: 'Errors shrink with the square root of the prompts, and degrees of freedom grow with them; as many pairs are told apart as now. An interval: so many that it reaches so far on average. A gap: so many that it is found four times out of five by the rule by which it is then judged, q < .05 over the family, as though it were the only real one, so p < .05 divided by the number of tests. Holds for more prompts like these.',
    reference: 'Power of Student’s t: Johnson and Welch 1940',
  },
  plannedComparison: {
    text: 'A q is corrected over everything that a reader may choose from. Who has named one comparison before seeing any number chooses from nothing, so its plain p counts. It is pinned on the Import page of the dataset, which shows no numbers. The time at which it was pinned is shown, and whether answers of judges were in by then: nobody can know who had looked.',
    reference: null,
  },
  equivalence: {
    text: 'Two one-sided tests at 5 %: the 90 % interval of the gap lies inside the margin. Never said where the factor tells fewer than three margins of the pairs apart, where model and people differ on under 20 pairs, or in under 10 prompts. Not found to differ is not the same as alike.',
    reference: 'Schuirmann 1987',
  },
})
