import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { FORMATS } from '@/lib/ingest/formats/formats'

const COLUMNS = [
  ['prompt, response_a, response_b', 'required', 'The texts of one pair.'],
  [
    'preference',
    'a, b, tie, unreadable or empty',
    'What one unnamed person chose. Empty is missing, not a tie; unreadable is a label that was given and says nothing.',
  ],
  ['human.<name>, model.<name>', 'as preference', 'What each named person or model chose.'],
  [
    'model.<name>.swapped',
    'as preference',
    'The same model with the responses shown the other way round, as a or b of this row.',
  ],
  ['strength.human.<name>', 'numbers', 'How strong that preference is; so strength.model.<name>, strength.preference.'],
  ['author_a, author_b', 'any text', 'Who or which system wrote each response.'],
  ['pair_id, prompt_id, task', 'optional', 'Rows with one prompt_id are resampled together.'],
  ['source, or source_a and source_b', 'optional', 'The post or passages a response must be faithful to.'],
  ['factor.<name>.a, factor.<name>.b', 'numbers, true, false', 'A factor of your own, for both responses.'],
  ['slice.<name>', 'any text', 'Metadata to slice by.'],
  [
    'generator.<name>, level_a, level_b',
    '1, or as preference; levels 1 to 5',
    'Marks with 1 the pairs whose two responses that model wrote, at these score levels.',
  ],
  [
    'proclivity.exact, csv.escaped',
    '1',
    'In files exported here: cells are taken to the last blank, and one apostrophe before a text is taken off.',
  ],
] as const

const SAMPLES = ['summaries-of-posts.csv', 'helpful-answers.jsonl', 'answers-from-documents.json'] as const

/** Which files are understood, and how to write one's own. */
export function FormatGuide() {
  return (
    <Card aria-labelledby="formats-title">
      <CardHeader
        id="formats-title"
        title="Formats"
        note="Files of these kinds are recognised as they are, as CSV, TSV, XLSX, JSON, JSON lines or Parquet. For any other you say what its columns mean, with the first rows read in words as you choose; or write one row a pair with the columns below; headings such as Response A or Human: Ann do as well."
      />
      <ul className="mb-4 flex flex-wrap gap-1.5" aria-label="Known formats">
        {FORMATS.map(({ id, label }) => (
          <li key={id}>
            <Badge>{label}</Badge>
          </li>
        ))}
      </ul>
      <Table aria-label="Columns of the wide format">
        <thead>
          <tr>
            <TableHead>Column</TableHead>
            <TableHead>Values</TableHead>
            <TableHead>Meaning</TableHead>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(([column, values, meaning]) => (
            <tr key={column}>
              <TableCell className="whitespace-nowrap font-mono text-xs">{column}</TableCell>
              <TableCell className="whitespace-nowrap text-muted">{values}</TableCell>
              <TableCell className="min-w-60">{meaning}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-4 text-muted text-sm">
        Examples to download:{' '}
        {SAMPLES.map((file) => (
          <a key={file} href={`/samples/${file}`} download className="mr-4 underline">
            {file}
          </a>
        ))}
      </p>
    </Card>
  )
}
