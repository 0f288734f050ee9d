/** The parts of a profile's page, in the order of the dashboard; a report shows the chosen ones in an order of its own. */
export const PANELS = [
  'factors',
  'alignment',
  'scatter',
  'slope',
  'heatmap',
  'gaps',
  'raters',
  'agreement',
  'method',
] as const
export type PanelId = (typeof PANELS)[number]

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
