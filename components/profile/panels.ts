/** The parts of a profile's page; a report shows the chosen ones. */
export const PANELS = ['factors', 'alignment', 'scatter', 'gaps', 'raters', 'agreement', 'method'] as const
export type PanelId = (typeof PANELS)[number]
