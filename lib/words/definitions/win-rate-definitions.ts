import { labelled } from '@/lib/words/labels'

/** What the page of authors' win rates says. */
export const WIN_RATE_DEFINITIONS = labelled({
  winRate: {
    text: 'Over the pairs in which two different named authors meet: the share that the author wins, a tie counting half. It depends on whom the author meets and on which prompts. Intervals as for a score, prompts being the units.',
    reference: null,
  },
  predictionPowered: {
    text: 'The mean of the labels, moved by how much the verdicts on the pairs without labels differ from those on the labelled ones: θ = mean label + λ (mean verdict elsewhere − mean verdict on the labelled). λ, between 0 and 1, follows from how far verdicts and labels go together, so that a judge that knows nothing is left out, and one that is wrong the same way everywhere does no harm. The variance comes from leaving out each labelled prompt in turn, λ found anew, and from the other prompts; Student’s t with Welch and Satterthwaite’s degrees of freedom, on the arcsine scale. A pair without a readable verdict counts as one the judge calls even. It holds only where the labelled prompts were drawn at random; in simulated studies from 20 prompts on its 95% intervals held the truth in .95 to .97 of the datasets.',
    reference: 'Angelopoulos et al. 2023; Angelopoulos, Duchi and Zrnic 2023 (PPI++)',
  },
  labelWorth: {
    text: 'The number of labels times (standard error of the labels alone / standard error with verdicts)². A judge that chooses as people do on .5, .7, .9 of the pairs makes labels worth about 1.0, 1.1 and 2 times as many; below .7, or where it is under a tenth more, it is said to save nothing.',
    reference: 'Angelopoulos et al. 2023',
  },
  labelDraw: {
    text: 'Drawn with a seed from all prompts on which two authors meet, and recorded, so that it is known what their labels stand for. The file has the pairs in the drawn order, so any beginning of it is a random sample too: who stops early has labelled at random. Of each draw the longest beginning counts of which at most a tenth of the pairs has no label. A prompt of which a label counts is in no other part; its pairs without one are left out. Later draws add up; a draw from before the dataset grew is not joined with later ones. Authors and judges are hidden in the file, and which response stands on the left is drawn too.',
    reference: null,
  },
})
