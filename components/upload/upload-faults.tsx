import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Preview } from '@/lib/imports/preview-upload'
import type { UploadFault as Fault } from '@/lib/ingest/assembly/unread'
import { countOf } from '@/lib/words/format'

type UploadFaultsProps = {
  readonly faults: Extract<Preview, { readonly ok: false }>['faults']
  /** The files can be read once somebody says what their columns mean. */
  readonly mappable: boolean
}

/** Hundreds of files of one kind are wrong in one way. */
const SHOWN = 8

/** What is wrong with files, one message each, and the way back. */
export function UploadFaults({ faults, mappable }: UploadFaultsProps) {
  return (
    <div className="grid gap-4">
      {faults.slice(0, SHOWN).map(({ message }) => (
        <Alert key={message} tone={mappable ? 'neutral' : 'bad'} title={message} />
      ))}
      {faults.length > SHOWN && (
        <p className="text-muted">And {countOf(faults.length - SHOWN, 'more file')} with something wrong.</p>
      )}
      {!mappable && (
        <>
          <p className="text-muted">Nothing was imported.</p>
          <Button asChild variant="primary" size="lg" className="justify-self-start">
            <Link href="/datasets/new">Choose other files</Link>
          </Button>
        </>
      )}
    </div>
  )
}

/** Why nothing would come of files that were understood: the reason, and what was met. */
export function UploadFault({ fault: { reason, details } }: { readonly fault: Fault }) {
  return (
    <Alert tone="bad" title={reason}>
      {details.length > 0 && (
        <ul className="list-disc pl-5 break-words">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
