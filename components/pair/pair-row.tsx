import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import { FOUND } from '@/lib/pairs/pairs-query'
import type { PairsPage } from '@/lib/profiles/pairs/load-pairs'
import { formatApart, formatCount } from '@/lib/words/format'
import { PairChoices } from './pair-choices'

type PairRowProps = PairsPage['rows'][number] & {
  /** Its own page. */
  readonly href: string
  /** The factor that is shown, for whoever does not see the head of the table. */
  readonly factor: string | null
}

const BOX = 'min-w-0 align-top lg:border-b lg:py-2'
const CELL = `${BOX} lg:pr-4`
const TEXT = 'line-clamp-3 wrap-anywhere leading-[18px]'

/** One pair in a line of the table: what was asked, both texts, who chose what, and how the factor differs. */
export function PairRow({ index, externalId, prompt, a, b, votes, values, href, factor }: PairRowProps) {
  return (
    <tr
      id={`pair-${index + 1}`}
      className="relative scroll-mt-28 scroll-mb-4 text-sm focus-within:bg-sunken hover:bg-sunken max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-3 max-lg:gap-y-1 max-lg:border-b max-lg:py-3"
    >
      <th scope="row" className={`${CELL} text-left font-normal max-lg:col-span-2`}>
        <Link
          href={href}
          data-pair
          className="font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-ink focus-visible:after:-outline-offset-2"
        >
          <span className="sr-only">Pair </span>
          {formatCount(index + 1)}
        </Link>{' '}
        {externalId && (
          <span className="text-muted text-xs lg:block">
            <Name most={14}>{externalId}</Name>
          </span>
        )}
      </th>
      <td className={`${CELL} text-muted max-lg:col-span-2`}>
        <p className={`${TEXT} max-lg:line-clamp-1`}>
          <Excerpt text={prompt} />
        </p>
      </td>
      {[
        { side: 'A', text: a },
        { side: 'B', text: b },
      ].map(({ side, text }) => (
        <td key={side} className={CELL}>
          <p className={TEXT}>
            <span className="mr-1 font-medium text-muted text-xs lg:sr-only">{side}</span>
            {text.trim() === '' ? <span className="text-muted">empty</span> : <Excerpt text={text} />}
          </p>
        </td>
      ))}
      <td className={CELL}>
        <PairChoices votes={votes} />
      </td>
      {factor !== null && (
        <td className={`${BOX} text-right`}>
          <Difference values={values} factor={factor} />
        </td>
      )}
    </tr>
  )
}

function Difference({ values, factor }: { readonly values: PairRowProps['values']; readonly factor: string }) {
  const shown = formatApart(values?.a ?? null, values?.b ?? null)
  const a = values?.a ?? 0
  const b = values?.b ?? 0
  return (
    <>
      <span className="block font-medium">
        <span className="font-normal text-muted text-xs lg:sr-only">
          <Name most={16}>{factor}</Name>{' '}
        </span>
        {a > b && values?.b !== null ? '+' : ''}
        {shown.difference}
      </span>
      <span className="block whitespace-nowrap text-muted text-xs">
        A <span className={a > b ? 'text-ink' : ''}>{shown.a}</span> · B{' '}
        <span className={b > a ? 'text-ink' : ''}>{shown.b}</span>
      </span>
    </>
  )
}

/** A part of a text with the words that were searched for marked. */
function Excerpt({ text }: { readonly text: string }) {
  const [before, ...rest] = text.split(FOUND.from)
  return (
    <>
      {before}
      {rest.map((piece, at) => {
        const [found, after] = piece.split(FOUND.to)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
          <span key={at}>
            <mark className="rounded-xs bg-warn/20 text-ink">{found}</mark>
            {after}
          </span>
        )
      })}
    </>
  )
}
