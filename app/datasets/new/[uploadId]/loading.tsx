import { EmptyState } from '@/components/ui/empty-state'

export default function PreviewLoading() {
  return (
    <div role="status">
      <EmptyState title="Reading the files …">
        You will see what was understood of them before anything is imported.
      </EmptyState>
    </div>
  )
}
