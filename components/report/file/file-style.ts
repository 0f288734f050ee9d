import { FILE_COLOURS } from '@/components/report/file-colours'

const tokens = (theme: 0 | 1): string =>
  Object.entries(FILE_COLOURS)
    .map(([name, colours]) => `--${name}:${colours[theme]}`)
    .join(';')

/** The look of a report file: no font, picture or script from anywhere. Without quotes and angle brackets, so that it can stand in any markup. */
export const FILE_STYLE = `
:root{color-scheme:light dark;${tokens(0)}}
@media (prefers-color-scheme:dark){:root{${tokens(1)}}}
body{margin:0 auto;max-width:1040px;padding:32px 16px;background:var(--canvas);color:var(--ink);font:14px/20px ui-sans-serif,system-ui,Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:22px;line-height:28px;margin:0 0 4px}
h2{font-size:14px;margin:0 0 8px}
section{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:20px;margin:16px 0}
p{max-width:88ch}
.quiet{color:var(--muted);margin:0}
.finding{font-size:20px;line-height:28px;max-width:60ch}
.caption{border-left:2px solid var(--line-strong);padding-left:12px;color:var(--muted)}
.scroll{overflow-x:auto}
svg{max-width:100%;height:auto;display:block;margin-bottom:16px}
table{border-collapse:collapse;width:100%;font-size:12px}
th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line);white-space:nowrap}
th{color:var(--muted);font-weight:500}
.number{text-align:right}
pre,.text{white-space:pre-wrap;overflow-wrap:anywhere}
pre,.side{background:var(--sunken);border-radius:8px;padding:12px;margin:8px 0}
pre{font:12px/16px ui-monospace,Menlo,Consolas,monospace}
dl{display:grid;grid-template-columns:160px minmax(0,1fr);gap:4px 24px}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
.fill-ink{fill:var(--ink)}.fill-muted{fill:var(--muted)}
.text-2xs{font-size:11px}.text-sm{font-size:13px}.text-base{font-size:14px}.font-medium{font-weight:500}.font-normal{font-weight:400}
@media print{body{padding:0;background:none;max-width:none}section{break-inside:avoid;border:0;padding:0}}
`
