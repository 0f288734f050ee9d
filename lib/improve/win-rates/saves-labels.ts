/** A judge that is right less often than this saves nothing that is worth saying (simulated: under a tenth of the labels). */
const LEAST_RIGHT = 0.7
const LEAST_WORTH = 1.1

/**
 * Whether a judge's verdicts save labels: they are worth a tenth more, by a judge that is right often enough for this not to be
 * chance.
 *
 * @example savesLabels(1.8, { value: 0.9 }) // true
 */
export const savesLabels = (worth: number, accuracy: { readonly value: number | null } | null): boolean =>
  worth >= LEAST_WORTH && (accuracy?.value ?? 0) >= LEAST_RIGHT
