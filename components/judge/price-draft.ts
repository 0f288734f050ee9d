import type { Price } from '@/lib/protocol/run-plan'

/** A price as it is typed: dollars for a million tokens, and the per cent of them that a batch costs. */
export type PriceDraft = { readonly input: string; readonly output: string; readonly batch: string }

/** Half the price is what batch services ask. */
const USUAL_SHARE = 0.5

const plain = (value: number): string => String(Number(value.toFixed(6)))

/** What stands in the fields at first; nothing for a price that is not known. */
export const draftOf = (price: Price | null): PriceDraft => ({
  input: price ? plain(price.input) : '',
  output: price ? plain(price.output) : '',
  batch: plain((price?.batch ?? USUAL_SHARE) * 100),
})

function amountIn(text: string, most = Number.MAX_VALUE): number | null {
  const amount = text.trim() === '' ? Number.NaN : Number(text)
  return amount >= 0 && amount <= most ? amount : null
}

/** The price that was typed; `null` as long as a field holds no amount. */
export function priceIn({ input, output, batch }: PriceDraft): Price | null {
  const [dollarsIn, dollarsOut, percent] = [amountIn(input), amountIn(output), amountIn(batch, 100)]
  if (dollarsIn === null || dollarsOut === null || percent === null) return null
  return { input: dollarsIn, output: dollarsOut, batch: percent / 100 }
}

const dollars = (value: number): string =>
  `$${value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 6 })}`

/**
 * A price in words.
 *
 * @example priceInWords({ input: 2.5, output: 10, batch: .5 }) // '$2.50 in, $10 out per million tokens; a batch 50%'
 */
export function priceInWords(price: Price | null): string {
  if (price === null) return 'price unknown'
  if (price.input === 0 && price.output === 0) return 'costs nothing'
  return `${dollars(price.input)} in, ${dollars(price.output)} out per million tokens; a batch ${plain(price.batch * 100)}%`
}
