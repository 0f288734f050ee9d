import { type Bounds, formatInterval } from './format'

/** A piece of the sentence: what matters is strong, what qualifies it is muted. */
export type FindingPart = { readonly text: string; readonly strong?: boolean; readonly muted?: boolean }

/** A score nearer to 0 than this is not called a direction of its own. */
const CLEAR = 0.1

/** A number as it stands behind another one: ' [.30, .42]'; nothing without an interval. */
export function bounds(interval: Bounds): string {
  const shown = formatInterval(interval)
  return shown && ` ${shown}`
}

export const factorsOf = (n: number): string => (n === 1 ? 'the one factor' : `any of ${n} factors`)

/** What the two scores say in words: the stronger of the two says what is done, the other one that it is done less. */
export function comparison(model: number, people: number): string {
  if (model * people < 0 && Math.min(Math.abs(model), Math.abs(people)) >= CLEAR)
    return model > 0 ? 'follows {factor}, which people avoid' : 'avoids {factor}, which people follow'
  const modelIsStronger = Math.abs(model) >= Math.abs(people)
  const verb = (modelIsStronger ? model : people) >= 0 ? 'follows' : 'avoids'
  return `${verb} {factor} ${modelIsStronger ? 'more' : 'less'} than people do`
}
