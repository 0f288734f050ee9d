import type { PanelId } from '@/lib/words/panels'

export type LinkItem = {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly state: 'works' | 'expired' | 'revoked'
  readonly hasPassword: boolean
  readonly views: number
}

/** A report as its owner sees it. */
export type ReportItemProps = {
  readonly id: string
  readonly title: string
  readonly datasetId: number | null
  readonly dataset: string
  readonly panels: readonly PanelId[]
  readonly versions: readonly { readonly number: number; readonly title: string; readonly publishedAt: string }[]
  readonly links: readonly LinkItem[]
  readonly isOutdated: boolean
}
