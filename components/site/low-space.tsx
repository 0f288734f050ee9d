import { Alert } from '@/components/ui/alert'
import { formatBytes } from '@/lib/words/format'

/** Above every page while the disk is nearly full. */
export function LowSpace({ left }: { readonly left: number }) {
  return (
    <div data-screen-only className="mx-auto w-full max-w-page px-4 pt-4 sm:px-8">
      <Alert tone="warn" title={`The disk of this server has ${formatBytes(left)} left`}>
        Imports, runs and reports stop once it is full. Delete datasets that are not needed, or give the data folder a
        larger disk.
      </Alert>
    </div>
  )
}
