import { useMemo } from 'react'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import type { UnknownColumns } from '@/lib/imports/load-columns'
import { describeReading } from '@/lib/ingest/mapping/describe-mapping'
import type { Mapping } from '@/lib/ingest/mapping/mapping'

type MappingGuessProps = {
  readonly unknown: UnknownColumns
  /** As it stands now. */
  readonly mapping: Mapping
  readonly onChoose: (mapping: Mapping) => void
}

const reading = ({ prompt, responses, labels, ratings }: Mapping): string =>
  JSON.stringify([prompt, responses, labels, ratings])

/** What was guessed in one sentence, with its doubts, and the other readings to choose from. */
export function MappingGuess({ unknown, mapping, onChoose }: MappingGuessProps) {
  const { mapping: guess, reason, doubts, alternatives } = unknown
  const choices = useMemo(
    () => (guess === null ? [] : [guess, ...alternatives.map((each) => each.mapping)]),
    [guess, alternatives],
  )
  if (guess === null)
    return (
      <Alert tone="warn" title="What the columns mean could not be guessed.">
        {reason}
      </Alert>
    )
  const general = doubts.filter(({ column }) => column === null)
  const now = reading(mapping)
  const chosen = choices.findIndex((each) => reading(each) === now)
  const said = choices.map(describeReading)
  // Of several readings one is chosen and shown so; of a single one what it has become stands here.
  const [first] = choices.length === 1 ? [describeReading(mapping)] : said
  const isAlike = said.every(({ texts }) => texts === first?.texts)
  const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
  return (
    <Card aria-labelledby="map-guess">
      <CardHeader id="map-guess" title="What the columns are taken for" />
      <div className="grid gap-2">
        {isAlike && <p>{sentence(first?.texts ?? '')}</p>}
        {choices.length === 1 && <p>Labels: {first?.votes}.</p>}
        {choices.length > 1 && (
          <fieldset className="grid gap-2">
            <legend className="mb-2 text-muted text-sm">
              These readings give labels on the first rows; the likeliest comes first.
            </legend>
            {choices.map((each, at) => (
              <label key={reading(each)} htmlFor={`map-guess-${at}`} className="flex items-baseline gap-2">
                <input
                  id={`map-guess-${at}`}
                  type="radio"
                  name="map-guess"
                  className="accent-ink"
                  checked={at === chosen}
                  onChange={() => onChoose(each)}
                />
                <span className={`min-w-0 break-words ${at === chosen ? '' : 'text-muted'}`}>
                  {isAlike ? `Labels: ${said[at]?.votes}.` : sentence(`${said[at]?.texts}; ${said[at]?.votes}`)}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {general.length > 0 && (
          <ul className="list-disc pl-5 text-sm text-warn">
            {general.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}
