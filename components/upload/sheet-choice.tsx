'use client'

import { useRouter } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { Field, Select } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { OptionsChange } from '@/lib/imports/choose-options'
import type { WorkbookChoice } from '@/lib/imports/list-workbooks'

type SheetChoiceProps = {
  readonly uploadId: string
  readonly choice: WorkbookChoice
  readonly onChoose: (change: OptionsChange) => Promise<ActionResult<void>>
}

const FIRST = ''

/** Which sheet of a workbook is read; nothing where there is no choice. */
export function SheetChoice({ uploadId, choice: { workbooks, chosen }, onChoose }: SheetChoiceProps) {
  const router = useRouter()
  const { busy, error, submit } = useSubmit()
  async function choose(file: string, sheet: string): Promise<void> {
    const others = Object.entries(chosen).filter(([name]) => name !== file)
    const sheets = Object.fromEntries(sheet === FIRST ? others : [...others, [file, sheet]])
    const result = await submit(onChoose({ uploadId, options: { sheets }, saveAs: null }))
    if (result.ok) router.refresh()
  }
  if (workbooks.length === 0) return null
  return (
    <div className="grid gap-2">
      {error && <Alert tone="bad" title={error} />}
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {workbooks.map(({ file, sheet, sheets }, at) => (
          <Field key={file} id={`sheet-${at}`} label={`Sheet of ${file}`}>
            {(ids) => (
              <Select
                {...ids}
                disabled={busy}
                value={Object.hasOwn(chosen, file) ? sheet : FIRST}
                onChange={({ target }) => void choose(file, target.value)}
              >
                <option value={FIRST}>
                  {Object.hasOwn(chosen, file)
                    ? 'The first that holds a table'
                    : `${sheet} (the first that holds a table)`}
                </option>
                {sheets
                  .filter((name) => Object.hasOwn(chosen, file) || name !== sheet)
                  .map((name) => (
                    <option key={name}>{name}</option>
                  ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
    </div>
  )
}
