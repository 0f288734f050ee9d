const counted = (count: number): string => count.toLocaleString('en')

/** What an answer of the hub’s server, with so many rows, says that is not in it. */
export function describeHub(document: Readonly<Record<string, unknown>>, rows: number): readonly string[] {
  const total = document.num_rows_total
  const said: string[] = []
  if (typeof total === 'number' && total > rows)
    said.push(`${counted(rows)} of ${counted(total)} rows are in this file.`)
  else if (document.truncated === true) said.push(`Only the first ${counted(rows)} rows are in this file.`)
  if (document.partial === true) said.push('The hub’s server had read a part of the data set only.')
  return said
}
