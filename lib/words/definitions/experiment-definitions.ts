import { labelled } from '@/lib/words/labels'

/** Experiments: an instruction is changed, and the change is proved on prompts that nothing was learnt from. */
export const EXPERIMENT_DEFINITIONS = labelled({
  experiment: {
    text: 'Prompts are split, seeded, into development, validation and test (40/20/40); prompts that share a text stay together. What guidance says is measured on development alone, and is frozen before validation; validation chooses one arm; the test part is opened once, for the one planned test. Split, templates, rules and seed are frozen before the first call.',
    reference: null,
  },
  arm: {
    text: 'Every arm answers the same prompts, each call in a context of its own. One is the baseline, which changes nothing; some are controls, which change as much as another arm but say nothing that matters.',
    reference: null,
  },
  controlArm: {
    text: 'Random advice in the form of the guidance and about its length, revising without feedback, feedback about something else. An arm counts as improved only where it beats the baseline and its control: writers told random factors win 65% against plain ones as it is.',
    reference: 'Calderon et al. 2025',
  },
  movementTowardsPeople: {
    text: 'Σ w · (score after − score before) over the factors, with w = −gap ÷ Σ|gap| measured on the development part and frozen. Above 0: towards people. Of judges on the test pairs that before and after both decided; of writers the score is how often its answer has more of the factor than the response people chose, minus how often less. Linear, so that it has an honest interval (CR3, prompts as units); alignment τb would hide half of a change.',
    reference: null,
  },
  shareClosed: {
    text: 'Movement ÷ Σ w · (people’s score − score before), with Fieller’s interval; said only where the whole way is clear of 0. Over 100% it overshoots: it now follows the factors on the other side of people.',
    reference: 'Fieller 1954',
  },
  plannedArm: {
    text: 'Choosing the best arm on the test part itself would find something in 10 to 18 of 100 experiments in which nothing is. So validation chooses, and the test part tests that one, plainly. All other arms are exploratory: their p are corrected for being several (Benjamini–Hochberg), and what they show wants an experiment of its own.',
    reference: 'Benjamini and Hochberg 1995',
  },
  testLooks: {
    text: 'Who looks often enough finds something. The k-th opening of a test part that shares prompts with earlier ones tests at .05 ÷ k, and its intervals are as wide.',
    reference: 'Bonferroni 1936',
  },
  smallestChange: {
    text: 'About 2.8 standard errors. Before the start from what is usual (a tenth of the pairs change, pairs of a prompt alike); after validation from the changes seen there. A smaller change can be there and not show: “no difference shown” is not “no difference”.',
    reference: 'Johnson and Welch 1940',
  },
  targetedFactor: {
    text: 'What an instruction names moves because it is named. Evidence is what it does not name: the other factors, agreement, the outside judge, people’s choices.',
    reference: null,
  },
  gapChanged: {
    text: 'A factor may move as wanted and end farther from people, on the other side. Bold with •: q over the arm’s factors is under the level of the look (.05 at the first).',
    reference: null,
  },
  outsideJudge: {
    text: 'A writer that revises by its own verdicts pleases its own judge: in ten rounds of GPT-4 its own score rose while people’s did not. Both judges see two answers in both orders, and no word of which is the revision.',
    reference: 'Xu et al. 2024',
  },
  lengthControlledWins: {
    text: 'A logistic regression of who wins on the difference of the log lengths, read off at no difference. Longer answers often win for being longer.',
    reference: 'Dubois et al. 2024',
  },
  selfBias: {
    text: 'On the same answers. Above 0: it likes what it wrote more than a judge that did not write it.',
    reference: 'Xu et al. 2024',
  },
  unsupportedFacts: {
    text: 'A judge that took no part splits each text of the test part into atomic facts, and says of each whether the source supports it; what is true but not in the source counts. A text without facts has 0. The change is paired by prompt; prompts without a source, or with a count that could not be read, are left out.',
    reference: 'Min et al. 2023',
  },
  unchangedShare: {
    text: 'Texts that are word for word the same, or verdicts that did not change. They stay in every number.',
    reference: null,
  },
  dollarsPerPoint: {
    text: 'What the arm’s calls on the test part cost, with the first answers that it revises and without the blind judging that measures it, ÷ its gain over the baseline in hundredths. Only where the gain is shown and the price is known.',
    reference: null,
  },
})
