import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE } from '@/lib/ingest/read-choice'
import { numberIn, readChecked, textField } from '@/lib/ingest/read-field'
import { openCell } from '@/lib/ingest/read-path'
import type { Vote } from '@/lib/ingest/record'
import { choiceOfSide, countingOf, type SideContext, sideOfWord } from '@/lib/ingest/side-words'
import { choiceBySign } from '@/lib/words/rater'
import { findPrompt, readTexts } from './argilla-fields'
import { findSideNames, listSideNames } from './side-names'

const FIELDS = ['annotator', 'annotation_id'] as const
/** What Label Studio itself writes beside the data of a task and the names of the controls. */
const OWN = new Set(['id', 'annotator', 'annotation_id', 'created_at', 'updated_at', 'lead_time'])

type Sides = readonly [string, string]
type Row = Readonly<Record<string, unknown>>
type Control = { readonly name: string; readonly read: (row: Row) => Pick<Vote, 'choice' | 'raw' | 'strength'> }
type Columns = { readonly sides: Sides; readonly controls: readonly Control[]; readonly others: readonly string[] }

const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? { ...value } : {})

/** The word in a cell: as it stands, or chosen or selected in an object. */
function wordIn(cell: unknown): string {
  const given = openCell(cell)
  const inner = typeof given === 'object' && given !== null ? asRow(given) : null
  const said = inner === null || Array.isArray(given) ? given : (inner.selected ?? inner.choices ?? '')
  const one = Array.isArray(said) && said.length === 1 ? said[0] : said
  return typeof one === 'string' ? one : typeof one === 'number' ? String(one) : ''
}

/** How the labels of a column are read: its numbers count as all of them together tell. */
const contextOf = (rows: readonly Row[], column: string, names: Sides): SideContext => ({
  names,
  bare: true,
  counting: countingOf(
    rows.map((row) => wordIn(row[column])),
    names,
  ),
})

/** Columns in which more than half of what is given names one of the two fields. */
function findWords(rows: readonly Row[], columns: readonly string[], sides: Sides): readonly string[] {
  return columns.filter((column) => {
    const given = rows.map((row) => wordIn(row[column])).filter((word) => word !== '')
    const context = contextOf(rows, column, sides)
    return given.filter((word) => sideOfWord(word, context) !== null).length * 2 > given.length
  })
}

function controlOf(column: string, context: SideContext): Control {
  const read = (row: Row) => {
    const raw = wordIn(row[column])
    return { choice: choiceOfSide(sideOfWord(raw, context)), raw, strength: null }
  }
  return { name: column, read }
}

function ratingsOf([left, right]: Sides): Control {
  const read = (row: Row) => {
    const [first, second] = [numberIn(row[left]), numberIn(row[right])]
    const by = first - second
    const raw = `${wordIn(row[left])} and ${wordIn(row[right])}`
    return Number.isFinite(by)
      ? { choice: choiceBySign(by), raw, strength: Math.abs(by) }
      : { choice: null, raw, strength: null }
  }
  return { name: `${left}, ${right}`, read }
}

/** The two responses, and what people said of them; `null`: the file compares no two fields. */
function findColumns(sample: FileSample): Columns | null {
  const rows = sample.rows.map(({ value }) => asRow(value))
  const columns = sample.fields.filter((field) => !OWN.has(field))
  const isNumber = (column: string): boolean => {
    const given = rows.map((row) => row[column]).filter((cell) => cell !== '' && cell !== null && cell !== undefined)
    return given.length > 0 && given.every((cell) => Number.isFinite(numberIn(cell)))
  }
  const numbers = columns.filter(isNumber)
  const sides = findSideNames(columns.filter((column) => !numbers.includes(column)))
  if (sides === null) return null
  const rest = columns.filter((column) => !sides.includes(column))
  const ratings = listSideNames(numbers)
  const rated = ratings.flat()
  const unrated = rest.filter((column) => !rated.includes(column))
  const words = findWords(rows, unrated, sides)
  const controls = [
    ...words.map((column) => controlOf(column, contextOf(rows, column, sides))),
    ...ratings.map(ratingsOf),
  ]
  if (controls.length === 0) return null
  return { sides, controls, others: unrated.filter((column) => !words.includes(column)) }
}

const NONE: Columns = { sides: ['', ''], controls: [], others: [] }

export const labelStudioFlat: Format = {
  id: 'label-studio-flat',
  label: 'Label Studio export in flat rows (JSON-MIN, CSV)',
  encoding:
    'One row for each annotation: the column of the control names the preferred field, its place (left, a_winner …) or a tie, or two columns rate both; annotator says whose it is.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && findColumns(sample) !== null ? 'pairs' : null),
  open(sample) {
    const { sides, controls, others } = findColumns(sample) ?? NONE
    const [left, right] = sides
    const shape = z.looseObject({ id: textField.nullish(), [left]: textField, [right]: textField })
    return (row) =>
      readChecked<Row>(shape, { sample, row }, (fields) => {
        const texts = readTexts(Object.fromEntries([...sides, ...others].map((name) => [name, fields[name]])))
        const { prompt, source } = findPrompt(texts, sides)
        const response = (field: string) => ({ text: String(fields[field]), source: null, author: null, level: null })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              // Without a prompt the tasks would all share one.
              promptId: prompt === '' && typeof fields.id === 'string' ? fields.id : null,
              prompt,
              source,
              a: response(left),
              b: response(right),
              votes: controls.map(({ name, read }, at) => ({
                ...read(fields),
                rater: at === 0 ? PEOPLE : { ...PEOPLE, name: `${wordIn(fields.annotator)} (${name})` },
                orders: null,
              })),
              factors: [],
              slices: {},
            },
          ],
          rejections: [],
        }
      })
  },
}
