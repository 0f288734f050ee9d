import type { LintCheck } from './lint-check'
import { createLabelRule } from './predicts-label'

const REMEDY =
  'Balance the training data by length (Improve, “Training data”), or hold length still when you read this file’s labels.'

/** Whether the longer of two answers, in words, is the preferred one. */
export function createLengthCheck(): LintCheck {
  const rule = createLabelRule('between answers of unlike length')
  return {
    choice(choice) {
      if (choice.longer !== 0) rule.add(choice, choice.longer === choice.choice)
    },
    finding() {
      const found = rule.judge('the longer answer is preferred')
      const isFound = found.severity !== 'passed' && found.severity !== 'skipped'
      return { id: 'length', ...found, remedy: isFound ? REMEDY : null }
    },
  }
}
