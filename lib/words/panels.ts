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
