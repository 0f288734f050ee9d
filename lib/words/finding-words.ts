/** A piece of the sentence: what matters is strong, what qualifies it is muted. */
export type FindingPart = { readonly text: string; readonly strong?: boolean; readonly muted?: boolean }

const LEVEL = 0.05
/** A score nearer to 0 than this is not called a direction of its own. */
const CLEAR = 0.1

/** Whether a score or gap stands out after correction. */
export const isSignificant = ({ q }: { readonly q: number | null }): boolean => q !== null && q < LEVEL

/** Two decimals without the leading zero, with a real minus sign. */
export function short(value: number): string {
  const digits = Math.abs(value).toFixed(2).replace(/^0/, '')
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits
}

export const signed = (value: number): string => (value >= 0 ? `+${short(value)}` : short(value))

type Bounds = { readonly low: number | null; readonly high: number | null }

export const bounds = ({ low, high }: Bounds): string =>
  low === null || high === null ? '' : ` [${short(low)}, ${short(high)}]`

const grouped = (n: number): string => n.toLocaleString('en').replaceAll(',', '\u202f')

export const pairsOf = (n: number): string => `${grouped(n)} ${n === 1 ? 'pair' : 'pairs'}`

export const factorsOf = (n: number): string => (n === 1 ? 'the one factor' : `any of ${n} factors`)

/** What the two scores say in words: the stronger of the two says what is done, the other one that it is done less. */
export function comparison(model: number, people: number): string {
  if (model * people < 0 && Math.min(Math.abs(model), Math.abs(people)) >= CLEAR)
    return model > 0 ? 'follows {factor}, which people avoid' : 'avoids {factor}, which people follow'
  const modelIsStronger = Math.abs(model) >= Math.abs(people)
  const verb = (modelIsStronger ? model : people) >= 0 ? 'follows' : 'avoids'
  return `${verb} {factor} ${modelIsStronger ? 'more' : 'less'} than people do`
}
