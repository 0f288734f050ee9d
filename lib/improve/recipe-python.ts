import type { CorrectionRecipe } from './correction-recipe'
import type { ModelRecipe } from './model-recipe'
import type { RecipeFactor } from './recipe-factors'

/** A text as a Python literal: JSON escapes everything that could end one. */
const literal = (text: string): string => JSON.stringify(text)

const tableOf = (factors: readonly RecipeFactor[]): string =>
  [
    'FACTORS = {  # factor: (its logarithm?, scale, weight)',
    ...factors.map(
      ({ factor, transform, scale, weight }) =>
        `    ${literal(factor)}: (${transform === 'log1p' ? 'True' : 'False'}, ${scale}, ${weight}),`,
    ),
    '}',
  ].join('\n')

const ODDS = `def odds(a, b):
    """What the factors say for a. A missing value (absent, None, NaN) adds nothing."""
    total = 0.0
    for factor, (log, scale, weight) in FACTORS.items():
        pair = [v for v in (a.get(factor), b.get(factor)) if v is not None and v == v and (v > -1 or not log)]
        if len(pair) == 2:
            total += weight * (log1p(pair[0]) - log1p(pair[1]) if log else pair[0] - pair[1]) / scale
    return total`

const PROBABILITY = '1 / (1 + exp(-z)) if z >= 0 else exp(z) / (1 + exp(z))'

const file = (...parts: readonly string[]): string =>
  `# Written by Proclivity. Python 3, standard library only; a and b: {factor: measured value}.
from math import exp, log1p

${parts.join('\n\n\n')}
`

/** The recipe as a function of a verdict and of both responses' measured values. */
export function correctionPython({ judge, verdict, ties, factors }: CorrectionRecipe): string {
  return file(
    `JUDGE = ${literal(judge)}
VERDICT = ${verdict.weight} / ${verdict.scale}
TIE = ${ties.threshold}
${tableOf(factors)}`,
    ODDS,
    `def correct(verdict, a, b):
    """verdict: 1 (a), 0 (tie), -1 (b) or a half. Gives P(people choose a), and 1, 0 or -1."""
    z = VERDICT * verdict + odds(a, b)
    p = ${PROBABILITY}
    return p, 0 if abs(p - 0.5) < TIE else (p > 0.5) - (p < 0.5)`,
  )
}

/** The model as a function of both responses' measured values; the best of several is the one that beats all others. */
export function modelPython({ factors }: ModelRecipe): string {
  return file(
    tableOf(factors),
    ODDS,
    `def prefer(a, b):
    """P(a is chosen)."""
    z = odds(a, b)
    return ${PROBABILITY}`,
  )
}
