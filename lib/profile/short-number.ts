/** Two decimals without the leading zero, with a real minus sign. */
export function short(value: number): string {
  const digits = Math.abs(value).toFixed(2).replace(/^0/, '')
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits
}

type Bounds = { readonly low: number | null; readonly high: number | null }

/** ` [.30, .42]` behind a number; nothing where there is no interval. */
export const shortBounds = ({ low, high }: Bounds): string =>
  low === null || high === null ? '' : ` [${short(low)}, ${short(high)}]`
