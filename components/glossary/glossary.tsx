'use client'

import { useQueryState } from 'nuqs'
import { parseAsString } from 'nuqs/server'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { InputField } from '@/components/ui/field'
import { countOf } from '@/lib/words/format'
import { filterEntries, GLOSSARY } from './entries'

/** Every word, statistic and computed factor, as the pop-overs explain them; what is looked for is in the address. */
export function Glossary() {
  const [find, setFind] = useQueryState('find', parseAsString.withDefault('').withOptions({ throttleMs: 200 }))
  const parts = filterEntries(GLOSSARY, find)
  const found = parts.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      <form action="/method" className="flex flex-wrap items-end gap-3" onSubmit={(event) => event.preventDefault()}>
        <InputField
          id="glossary-find"
          label="Find a term"
          name="find"
          type="search"
          maxLength={100}
          autoComplete="off"
          placeholder="gap, κ, bootstrap …"
          value={find}
          onChange={(text) => setFind(text || null)}
        />
        <p role="status" className="py-1.5 text-muted">
          {countOf(found, 'term')}
        </p>
      </form>
      {parts.map(({ id, title, note, entries }) => (
        <Card key={id} aria-labelledby={`${id}-title`}>
          <CardHeader id={`${id}-title`} title={title} note={note} />
          <dl className="grid gap-1">
            {entries.map(({ anchor, label, text, reference }) => (
              <div
                key={anchor}
                id={anchor}
                className="-mx-2 grid scroll-mt-20 gap-1 rounded-control px-2 py-1.5 target:bg-human/10 md:grid-cols-[240px_1fr]"
              >
                <dt className="font-medium">
                  <a href={`#${anchor}`} className="hover:underline">
                    {label}
                  </a>
                </dt>
                <dd className="max-w-[80ch]">
                  {text} {reference && <span className="text-muted">({reference})</span>}
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
      {found === 0 && <NoTerm onAll={() => setFind(null)} />}
    </>
  )
}

function NoTerm({ onAll }: { readonly onAll: () => void }) {
  const all = (
    <button type="button" className="underline" onClick={onAll}>
      Show all terms
    </button>
  )
  return (
    <EmptyState title="No term fits" action={all}>
      Look for a shorter word. What a model is asked about a response, word for word, is on the page of questions.
    </EmptyState>
  )
}
