import type { ProfileViewState } from '@/components/profile/profile-view-state'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import type { PanelId } from '@/lib/words/panels'
import type { ReportContent } from './report-content'

/** Everything the editor sends: what to freeze, and what is said beside it. */
export type EditorRequest = {
  readonly title: string
  readonly note: string
  readonly panels: readonly PanelId[]
  readonly captions: Readonly<Partial<Record<PanelId, string>>>
  readonly view: ProfileViewState
  readonly choice: ProfileChoice
  /** Indexes, and what is said of each pair. */
  readonly pairs: readonly number[]
  readonly pairCaptions: readonly string[]
  readonly annotators: 'hidden' | 'named'
}

/** What the server makes of a request; the words are the editor's own until it is published. */
export type DraftReport = Omit<ReportContent, 'title' | 'note' | 'number' | 'publishedAt' | 'sha256'>

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

/** The report as it would be published: the numbers of the draft with the words of the editor. */
export function draftContent(draft: DraftReport, request: EditorRequest, number: number): ReportContent {
  const { title, note, panels, captions, pairCaptions } = request
  const examples = draft.examples.map((example, at) => ({ ...example, caption: pairCaptions[at] ?? '' }))
  const words = { title: title.trim() || 'Untitled', note, panels, captions, examples }
  return { ...draft, ...words, number, publishedAt: null, sha256: null }
}
