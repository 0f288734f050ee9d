type Slices = Readonly<Record<string, string>>
type SliceColumns = readonly { readonly field: string; readonly name: string }[]
/** What a column's cell says; `null`: nothing. */
type ReadCell = (field: string) => string | null
/** Rows whose cells up to a column say the same; by what the next one says. */
type Branch = { readonly next: Map<string | null, Branch>; slices: Slices | null }

const MOST_KEPT = 1000
/** Characters of a cell beyond which its row is not kept: such a text is mostly its own row's. */
const LONGEST = 200

const createBranch = (): Branch => ({ next: new Map(), slices: null })

/** A copy: a cell may be a part of a much longer text, all of which it keeps. */
const copied = (text: string | null): string | null => JSON.parse(JSON.stringify(text))

function makeSlices(columns: SliceColumns, read: ReadCell): Slices {
  const entries: [string, string][] = []
  for (const { field, name } of columns) {
    const text = read(field)
    if (text !== null) entries.push([name, text])
  }
  return Object.fromEntries(entries)
}

/**
 * Slices of rows. Most rows say what some row before them said, and get the same object, frozen: neither it nor what is
 * written of it is made for each. The first thousand of short cells are kept; all others are made for each row, and nothing
 * that is written of them is.
 */
export function createRepeatedSlices(most = MOST_KEPT): (columns: SliceColumns, read: ReadCell) => Slices {
  let known: SliceColumns = []
  let root = createBranch()
  let kept = 0

  function branchOf(from: Branch, text: string | null): Branch | null {
    if (text !== null && text.length > LONGEST) return null
    const found = from.next.get(text)
    if (found !== undefined) return found
    if (kept === most) return null
    kept++
    const branch = createBranch()
    from.next.set(copied(text), branch)
    return branch
  }
  return (columns, read) => {
    if (columns !== known) {
      known = columns
      root = createBranch()
      kept = 0
    }
    let branch = root
    for (const { field } of columns) {
      const further = branchOf(branch, read(field))
      if (further === null) return makeSlices(columns, read)
      branch = further
    }
    branch.slices ??= Object.freeze(makeSlices(columns, (field) => copied(read(field))))
    return branch.slices
  }
}
