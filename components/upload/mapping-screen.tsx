'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Field, InputField, Select } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { OptionsChange } from '@/lib/imports/choose-options'
import type { UnknownColumns } from '@/lib/imports/load-columns'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import { ColumnTable } from './column-select'
import { MappedRows } from './mapped-rows'
import { EMPTY_MAPPING, faultOf, layoutOf, missingParts, standingDoubts } from './mapping-draft'
import { MappingFactors, MappingRatings, MappingSlices } from './mapping-extras'
import { MappingFiles } from './mapping-files'
import { MappingGuess } from './mapping-guess'
import { MappingLabels } from './mapping-labels'
import { MappingTexts } from './mapping-texts'

const TITLES = { pair: 'Labels', rated: 'Ratings', columns: 'Ratings, or the best' } as const

type MappingScreenProps = {
  readonly uploadId: string
  /** Where the preview of the mapped files is. */
  readonly next: string
  readonly unknown: UnknownColumns
  readonly onChoose: (change: OptionsChange) => Promise<ActionResult<void>>
}

/** Says what the columns of a file mean, with its first rows read at once in words. */
export function MappingScreen({ uploadId, next, unknown, onChoose }: MappingScreenProps) {
  const { sample, isWhole, columns, mapping: guess, saved } = unknown
  const router = useRouter()
  const [mapping, setMapping] = useState<Mapping>(guess ?? EMPTY_MAPPING)
  const [saveAs, setSaveAs] = useState('')
  const { busy, error, submit, refuse } = useSubmit()
  const missing = missingParts(mapping)
  const doubts = standingDoubts(unknown.doubts, guess, mapping)
  const fault = useMemo(
    () => (missingParts(mapping).length > 0 ? null : faultOf(mapping, sample, isWhole)),
    [mapping, sample, isWhole],
  )

  async function use(): Promise<void> {
    const result = await submit(onChoose({ uploadId, options: { mapping }, saveAs: saveAs.trim() || null }))
    if (!result.ok) return
    router.push(next)
    router.refresh()
  }
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      <div className="grid min-w-0 gap-4">
        {error && <Alert tone="bad" title={error} />}
        <MappingGuess unknown={unknown} mapping={mapping} onChoose={setMapping} />
        <Card aria-labelledby="map-texts">
          <CardHeader id="map-texts" title="Texts" note="Where the prompt and the responses stand." />
          <MappingTexts mapping={mapping} columns={columns} doubts={doubts} onChange={setMapping} />
        </Card>
        <Card aria-labelledby="map-labels">
          <CardHeader
            id="map-labels"
            title={TITLES[mapping.responses.kind]}
            note={
              mapping.responses.kind === 'pair'
                ? 'Who preferred which, and how the file writes it. Several people or models are several raters.'
                : 'Pairs are made of the responses to one prompt; the better rated one is preferred.'
            }
          />
          <div className="grid gap-3">
            {mapping.responses.kind !== 'pair' && (
              <MappingRatings mapping={mapping} columns={columns} doubts={doubts} onChange={setMapping} />
            )}
            {mapping.responses.kind !== 'rated' && (
              <MappingLabels
                key={layoutOf(mapping)}
                mapping={mapping}
                columns={columns}
                doubts={doubts}
                onChange={setMapping}
              />
            )}
          </div>
        </Card>
        <Card aria-labelledby="map-factors">
          <CardHeader
            id="map-factors"
            title="Factors"
            note="Numbers of your own, such as coherence_a and coherence_b."
          />
          <MappingFactors mapping={mapping} columns={columns} onChange={setMapping} />
        </Card>
        <Card aria-labelledby="map-slices">
          <CardHeader id="map-slices" title="Slices" note="Metadata to look at parts of the data by." />
          <MappingSlices mapping={mapping} columns={columns} onChange={setMapping} />
        </Card>
      </div>
      <div className="grid min-w-0 gap-4 xl:sticky xl:top-20">
        <Card aria-labelledby="map-rows">
          <CardHeader
            id="map-rows"
            title="Is this what the rows say?"
            note={`The first ${sample.rows.length} rows of ${sample.path}, read as chosen.`}
          />
          {missing.length === 0 ? (
            <>
              {fault !== null && <Alert tone="bad" title={fault} />}
              <MappedRows sample={sample} mapping={mapping} />
            </>
          ) : (
            <p className="text-muted">Still to choose: {missing.join(', ')}.</p>
          )}
        </Card>
        <Card aria-labelledby="map-use">
          <CardHeader
            id="map-use"
            title="Use this mapping"
            actions={<MappingFiles mapping={mapping} onLoad={setMapping} onFail={refuse} />}
          />
          <div className="grid gap-3">
            {saved.length > 0 && (
              <Field id="map-saved" label="Saved mappings that fit">
                {(ids) => (
                  <Select
                    {...ids}
                    defaultValue=""
                    onChange={({ target }) => {
                      const found = saved.find(({ name }) => name === target.value)
                      if (found) setMapping(found.mapping)
                    }}
                  >
                    <option value="">Choose one</option>
                    {saved.map(({ name }) => (
                      <option key={name}>{name}</option>
                    ))}
                  </Select>
                )}
              </Field>
            )}
            <InputField
              id="map-name"
              label="Save it for later as"
              hint="Leave empty to use it for these files only."
              maxLength={200}
              value={saveAs}
              onChange={setSaveAs}
            />
            <Button
              variant="primary"
              size="lg"
              disabled={busy || missing.length > 0 || fault !== null}
              onClick={() => void use()}
            >
              Continue
            </Button>
          </div>
        </Card>
      </div>
      <details className="min-w-0 xl:col-span-2">
        <summary className="cursor-pointer font-medium">All columns with examples</summary>
        <ColumnTable columns={columns} />
      </details>
    </div>
  )
}
