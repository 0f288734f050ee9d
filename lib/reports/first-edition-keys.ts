/** What the keys of a JSON file mean, as reports of the first edition say it. */
export const FIRST_EDITION_KEYS = {
  sha256:
    'SHA-256 of the value of "report" as canonical JSON (RFC 8785: keys sorted, no spaces), in UTF-8. Whoever changes a number changes it.',
  'report.number': 'Version of the report, from 1.',
  'report.payload.dataset': 'What was measured; contentHash is the SHA-256 of the uploaded files.',
  'report.payload.profile.settings': 'Estimator, confidence, seed and bootstrap replicates.',
  'report.payload.profile.raters':
    'Who preferred. decided, ties and missing (unreadable, never a tie) count pairs; "of": a majority of so many.',
  'report.payload.profile.scores':
    'Factor scores. c concordant, d discordant, tm factor ties, th preference ties, thm both, absent: no value. n = c + d + tm; coverage = (c + d) / n; low and high: interval; p: exact sign test; q: p after Benjamini-Hochberg over the factors of the rater. null: undefined.',
  'report.payload.profile.gaps':
    'Model score minus that of the reference. paired: both on the n pairs both decided; otherwise each on its own pairs.',
  'report.payload.profile.alignments':
    'Kendall tau-b, Spearman and Pearson of the two profiles over their common factors.',
  'report.payload.profile.agreements': 'Share of pairs chosen alike, with and without ties, and Cohen’s kappa.',
  'report.payload.view': 'Which models and factors the report shows, and in which order.',
  'report.payload.part': 'The part of the dataset it is of; null: all.',
  'report.payload.examples': 'Pairs with their texts. choice: 1 = a, -1 = b, 0 = tie, null = missing.',
  'report.payload.reproduction': 'Versions of the software, the method and each factor, and what judges were asked.',
} as const
