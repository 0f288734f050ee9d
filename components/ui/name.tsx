import { nameParts } from '@/lib/words/short-name'

/** Letters of a name in a cell, a chip or a menu; on a phone it is most of a line. */
const IN_LINE = 28
/** Letters of a factor's name in a table, where a second line does no harm: all that comes with the product. */
export const IN_CELL = 44
/** Letters of a name that is a heading. */
export const IN_HEADING = 80

type NameProps = {
  readonly children: string
  /** How many letters there is room for. */
  readonly most?: number
}

/**
 * The name of a dataset, a rater, a model, a factor, a slice or a file, which may be of any length: a long one is shortened in
 * its middle, and whole where the pointer rests, to screen readers and when it is copied.
 */
export function Name({ children: name, most = IN_LINE }: NameProps) {
  const { start, middle, end } = nameParts(name, most)
  if (middle === '') return name
  // The middle stands there without size, so that the name is one text; the mark is no text at all.
  return (
    <span title={name}>
      {start}
      <span className="text-[0px] before:text-sm before:content-['…'/'']">{middle}</span>
      {end}
    </span>
  )
}
