import type { ReportBody } from '@/lib/reports/report-payload'
import type { ReportRequest } from '@/lib/reports/report-request'

/** Everything that a report shows: its view depends on nothing else. */
export type ReportContent = ReportBody & {
  readonly title: string
  readonly note: string
  /** Versions count from 1. */
  readonly number: number
  /** `null`: a draft. */
  readonly publishedAt: string | null
  readonly sha256: string | null
}

/** Everything the editor sends: what to freeze, and what is said beside it. */
export type EditorRequest = Required<ReportRequest>

/** What the server makes of a request; the words are the editor's own until it is published. */
export type DraftReport = Omit<ReportContent, 'title' | 'note' | 'number' | 'publishedAt' | 'sha256'>

/** The report as it would be published: the numbers of the draft with the words of the editor. */
export function draftContent(draft: DraftReport, request: EditorRequest, number: number): ReportContent {
  const { title, note, panels, captions, pairCaptions, headline } = request
  const examples = draft.examples.map((example, at) => ({ ...example, caption: pairCaptions[at] ?? '' }))
  const words = { title: title.trim() || 'Untitled', note, panels, captions, examples }
  const { headline: _said, ...measured } = draft
  const said = headline?.kind === 'written' && headline.text.trim() !== '' ? { headline: headline.text.trim() } : {}
  return { ...measured, ...said, ...words, number, publishedAt: null, sha256: null }
}
