/** What a lint looks for in a preference file, in the order in which it is told. */
export const LINT_IDS = [
  'length',
  'position',
  'reversed',
  'conflicts',
  'identical',
  'near-identical',
  'leaked-prompt',
  'truncation',
  'class-balance',
  'languages',
] as const
export type LintId = (typeof LINT_IDS)[number]

/** What TRL keeps of a row unless told otherwise. */
export const LINT_TOKENS = 1024

/** How grave a finding is; `skipped`: too little to say, or nothing of the kind in the file. */
export const SEVERITIES = ['error', 'warning', 'note', 'passed', 'skipped'] as const
export type Severity = (typeof SEVERITIES)[number]

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  passed: 'nothing found',
  skipped: 'cannot say',
}

const SHARE =
  'The interval holds for the prompts that such a file is made of, pairs of one prompt being alike (jackknife over prompts).'

/** What each check looks at, as the `?` beside it and the glossary explain it. */
export const LINT_WORDS: Readonly<Record<LintId, { readonly label: string; readonly text: string }>> = {
  length: {
    label: 'Length predicts the label',
    text: `How often the preferred answer is the longer one, in words, over the choices between answers of unlike length; 50% is a coin. What is trained on such a file learns to write long (or short). Warned of from 55% on where the difference from 50% is shown (q < .05 over all raters’ lengths and positions); an error where the whole interval lies beyond 80%. ${SHARE}`,
  },
  position: {
    label: 'Position predicts the label',
    text: `How often the answer that the file has first is preferred; 50% is a coin. A judge that favours a place, or a file that always puts the chosen one first, shows here. Files of chosen and rejected have no places. Same limits as for length. ${SHARE}`,
  },
  reversed: {
    label: 'Labels look reversed',
    text: 'Whether something in the file contradicts the labels: scores in the same rows, other raters of the same pairs, or answers that are empty, stuck in a loop or hold a template’s marks and are preferred to one that is not. Shorter answers say nothing, nor do refusals, which are the better answer in data about safety. An error takes three quarters of at least 30 scores or choices, a warning two such flaws preferred in more than half (intervals leave out 50%).',
  },
  conflicts: {
    label: 'Conflicting duplicates',
    text: `Rows that show the same two texts for the same prompt, in whatever order, with the opposite label of the same rater: in training they cancel each other. Rows that repeat a label are counted beside. ${SHARE}`,
  },
  identical: {
    label: 'Identical pairs',
    text: `Pairs whose two texts are the same but for white space. No label of theirs can be right, and a trainer learns nothing from them. ${SHARE}`,
  },
  'near-identical': {
    label: 'Near-identical pairs',
    text: `Pairs whose texts differ in capitals and punctuation alone, or share at least 90% of their words (of all the words that occur in either; from 8 words on). Their labels rest on very little. ${SHARE}`,
  },
  'leaked-prompt': {
    label: 'Prompt leaked into an answer',
    text: `Answers that repeat the whole prompt of 8 words or more, or hold marks of a chat template such as <|im_start|> or “Human:” at the beginning of a paragraph. What is trained on them learns to write them. ${SHARE}`,
  },
  truncation: {
    label: 'Answers that a trainer would cut off',
    text: `Rows whose prompt (with its source) and an answer together are longer than the limit, 1,024 tokens unless chosen: TRL keeps the start, so that the end of the answer is lost without a word. Tokens are those of o200k; other tokenizers come to some 10 to 30% more or fewer. Counted in an even sample of up to 4,000 rows. ${SHARE}`,
  },
  'class-balance': {
    label: 'Balance of good and bad',
    text: `In files of single answers that are labelled good or bad (KTO, BCO): how many are good for each bad one. TRL wants this times its weights between 1 and 1.33. ${SHARE}`,
  },
  languages: {
    label: 'Languages mixed',
    text: `Pairs whose two answers are in different languages, and answers in another language than most, told by letter n-grams (60 languages) in an even sample of up to 4,000 rows. Texts too short to tell are left out. ${SHARE}`,
  },
}
