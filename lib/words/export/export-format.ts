/** How a dataset can be taken away, and what a form has no room for. Labels for the menu, names for the door. */
export const EXPORT_FORMATS = [
  {
    id: 'jsonl',
    label: 'JSON lines',
    extension: 'jsonl',
    mediaType: 'application/jsonl; charset=utf-8',
    loses: 'Imports as the same dataset; loses only how the first file worded its labels.',
  },
  {
    id: 'csv',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    loses: 'The same; texts that a spreadsheet would run as formulas get an apostrophe.',
  },
  {
    id: 'parquet',
    label: 'Parquet',
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    loses: 'The same, in the smallest file.',
  },
  {
    id: 'annotated-pairs',
    label: 'AnnotatedPairs (ICAI, Feedback Forensics)',
    extension: 'annotated-pairs.json',
    mediaType: 'application/json; charset=utf-8',
    loses: 'Loses sources, prompt ids, score levels, strengths and verdicts by order; factors become metadata.',
  },
  {
    id: 'llm-comparator',
    label: 'LLM Comparator',
    extension: 'llm-comparator.json',
    mediaType: 'application/json; charset=utf-8',
    loses: 'Compares two models: more are called A and B. Loses sources, prompt ids, score levels and strengths.',
  },
  {
    id: 'chosen-jsonl',
    label: 'Chosen and rejected, JSON lines',
    extension: 'chosen.jsonl',
    mediaType: 'application/jsonl; charset=utf-8',
    loses: 'One row for each pair that has a choice: both texts, and who chose which. Ties are left out.',
  },
  {
    id: 'chosen-csv',
    label: 'Chosen and rejected, CSV',
    extension: 'chosen.csv',
    mediaType: 'text/csv; charset=utf-8',
    loses: 'The same; texts that a spreadsheet would run as formulas get an apostrophe.',
  },
] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]['id']

/** Formats that hold only pairs where one of the two was chosen. */
export const isOfChosen = (format: ExportFormat): boolean => format === 'chosen-jsonl' || format === 'chosen-csv'
