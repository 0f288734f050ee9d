import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { InputField } from '@/components/ui/field'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import { type Mapping, promptColumns } from '@/lib/ingest/mapping/mapping'
import { ColumnSelect } from './column-select'

type PartProps = {
  readonly mapping: Mapping
  /** Those of the row itself. */
  readonly columns: readonly ColumnProfile[]
  readonly doubts: readonly Doubt[]
  readonly onChange: (mapping: Mapping) => void
}

/** The prompt: one column, or several that are one prompt together. */
export function PromptColumns({ mapping, columns, doubts, onChange }: PartProps) {
  const paths = promptColumns(mapping)
  const [isAdding, setAdding] = useState(false)
  const set = (next: readonly string[]) => {
    const [only = null] = next
    onChange({ ...mapping, prompt: next.length > 1 ? [...next] : only })
  }
  const shown = paths.length === 0 ? [null] : paths
  return (
    <div className="grid content-start gap-2">
      {shown.map((path, at) => (
        <ColumnSelect
          key={`${at.toString()} ${path ?? ''}`}
          id={at === 0 ? 'map-prompt' : `map-prompt-${at}`}
          label={at === 0 ? 'Prompt' : 'and'}
          none={at === 0 ? 'no prompt in this file' : 'nothing more'}
          columns={columns}
          doubts={doubts}
          value={path}
          onChoose={(chosen) => set(shown.flatMap((each, place) => (place === at ? chosen : each) ?? []))}
        />
      ))}
      {isAdding ? (
        <ColumnSelect
          id="map-prompt-more"
          label="Together with"
          none="nothing more"
          columns={columns.filter(({ path }) => !paths.includes(path))}
          value={null}
          onChoose={(path) => {
            setAdding(false)
            if (path !== null) set([...paths, path])
          }}
        />
      ) : (
        paths.length > 0 &&
        paths.length < 4 && (
          <Button size="sm" variant="ghost" className="justify-self-start" onClick={() => setAdding(true)}>
            Together with another column
          </Button>
        )
      )}
    </div>
  )
}

/** Three or more responses, each in a column of its own, with who wrote it. */
export function SeveralResponses({ mapping, columns, doubts, onChange }: PartProps) {
  const { responses } = mapping
  if (responses.kind !== 'columns') return null
  const { each } = responses
  const resize = (next: typeof each, ratings: Mapping['ratings']) =>
    onChange({ ...mapping, ratings, responses: { kind: 'columns', each: next } })
  const change = (at: number, part: Partial<(typeof each)[number]>) =>
    resize(
      each.map((response, place) => (place === at ? { ...response, ...part } : response)),
      mapping.ratings,
    )
  return (
    <ol className="grid gap-3 sm:col-span-2" aria-label="Responses of a row">
      {each.map((response, at) => (
        <li key={at.toString()} className="grid gap-3 sm:grid-cols-2">
          <ColumnSelect
            id={`map-response-${at}`}
            label={`Response ${at + 1}`}
            columns={columns}
            doubts={doubts}
            value={response.text}
            onChoose={(path) => change(at, { text: path ?? '' })}
          />
          {response.author === null ? (
            <InputField
              id={`map-response-${at}-by`}
              label={`Written by, response ${at + 1}`}
              maxLength={200}
              value={response.by ?? ''}
              onChange={(by) => change(at, { by })}
            />
          ) : (
            <ColumnSelect
              id={`map-response-${at}-author`}
              label={`Model of response ${at + 1}`}
              none="none"
              columns={columns}
              value={response.author}
              onChoose={(author) => change(at, { author })}
            />
          )}
        </li>
      ))}
      <li className="flex gap-2">
        <Button
          size="sm"
          onClick={() =>
            resize(
              [...each, { text: '', source: null, author: null }],
              mapping.ratings.map((rating) => ({ ...rating, columns: [...(rating.columns ?? []), ''] })),
            )
          }
        >
          Add a response
        </Button>
        {each.length > 2 && (
          <Button
            size="sm"
            variant="ghost"
            onClick={() =>
              resize(
                each.slice(0, -1),
                mapping.ratings.map((rating) => ({ ...rating, columns: rating.columns?.slice(0, -1) ?? [] })),
              )
            }
          >
            Remove the last
          </Button>
        )}
      </li>
    </ol>
  )
}
