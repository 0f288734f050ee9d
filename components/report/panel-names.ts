import type { PanelId } from '@/lib/words/panels'

/** What the parts of a report are called where they are chosen. */
export const PANEL_NAMES: Readonly<Record<PanelId, string>> = {
  factors: 'Factor by factor',
  alignment: 'Alignment',
  scatter: 'People against models',
  slope: 'Ranking of factors',
  heatmap: 'Raters against factors',
  gaps: 'Gap table',
  raters: 'Who chose',
  agreement: 'Agreement',
  method: 'How it was computed',
}
