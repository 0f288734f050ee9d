import { labelled } from '@/lib/words/labels'

/** What the page that makes training files says. */
export const TRAINING_DEFINITIONS = labelled({
  balancing: {
    text: 'Each pair gets a weight by exponential tilting: the weights nearest to equal ones with which every balanced factor has its target score. No trainer reads a weight for each pair, so pairs are drawn instead (systematic sampling, seeded): a pair of the largest weight is in the file, others with a chance in proportion; as many pairs as possible, as long as no target is missed by more than .01. The score achieved is counted in the file itself.',
    reference: 'Hainmueller 2012; Madow 1949',
  },
  effectivePairs: {
    text: '(Σw)² ÷ Σw². As many as there are where nothing is balanced; far fewer where a target is far from what the pairs say, because few pairs carry it.',
    reference: 'Kish 1965',
  },
  fileScore: {
    text: 'τ14 over the rows of the file: those in which the chosen response has more of the factor minus those in which it has less, over all rows for which the factor has a value. A model trained on the file is taught to follow the factor in that direction; one that always takes the likelier response goes further than the file does.',
    reference: null,
  },
  trainingParts: {
    text: 'Prompts that share a prompt text or a response text are connected, and what is connected is in one part, so that nothing of the test part was seen in training. Parts are drawn by a seed: the same recipe gives the same parts, also when prompts are added. Held-out prompts are in no file at all.',
    reference: null,
  },
  trainingMargin: {
    text: 'The strength that the rater gave where there is one (|strength|), else how clearly people voted: the log-odds of their votes, with half a vote added to either side.',
    reference: null,
  },
  ownVerdicts: {
    text: 'Only pairs whose two responses the model wrote, and only verdicts that were the same in both orders. Training a model on them uses that it may judge better than it writes.',
    reference: 'Yuan et al. 2024',
  },
})
