import type { ReportPayload } from './report-payload'

/** Every model and every factor, largest gap first. */
export const WHOLE_VIEW: ReportPayload['view'] = {
  ...{ models: [], sort: 'gap', hidden: [], significant: false },
  ...{ pinned: [], setting: null },
}
