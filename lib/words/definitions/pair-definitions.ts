import { labelled } from '@/lib/words/labels'

/** What the pages of pairs and of one pair say. */
export const PAIR_DEFINITIONS = labelled({
  labelPatterns: {
    text: 'Unanimous: at least two gave a label, and all who did gave the same; a tie agrees with a tie. Split, or not unanimous: at least two did, not all the same. Opposed: one chose A and another B. A tie: no choice has more labels than every other, or most said tie. Missing: at least one gave no readable label; an unreadable answer is missing too, never a tie. Models that wrote the responses are not counted.',
    reference: null,
  },
  novelPhrase: {
    text: 'Every two neighbouring words of the response that stand side by side neither in the prompt nor in the source: what the factor “Novel phrases” counts, over the first 200,000 characters. A new wording of something true is novel as well, so a mark is a place to look, not an error.',
    reference: 'See et al. 2017',
  },
  coveredPassage: {
    text: 'Passages of the source of at least three words in a row that a response has word for word. What a response says in words of its own is not marked.',
    reference: 'Grusky et al. 2018',
  },
  percentile: {
    text: 'The share of the dataset’s responses with a smaller value plus half of those with the same one (mid-rank), in per cent; 50 is the middle. n counts the responses for which the factor has a value.',
    reference: null,
  },
  atomicFact: {
    text: 'A model split the response into facts that can be understood alone, then said of each whether the source supports it and whether it is about the main point. Unsupported and off focus are that model’s verdicts: its reliability stands on the factor’s page.',
    reference: 'Min et al. 2023 (FActScore); Hu et al. 2023 (DecipherPref)',
  },
  doseResponse: {
    text: 'Pairs are put into at most eight groups by the size of the difference between their two values, about equally many in each and never two groups for one size. In each group: the share of the rater’s decided pairs in which it chose the response with more. Pairs with a tie, without a label or without a difference are left out, so that n adds up to C + D. Intervals: as those of a score, prompts being the units; with fewer than 10 pairs or 5 prompts there is none.',
    reference: null,
  },
})
