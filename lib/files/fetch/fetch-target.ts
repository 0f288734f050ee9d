import { safelyDecoded } from './fetch-answer'

/** What an address means: files of a Hugging Face dataset, or one file anywhere. */
export type Target =
  | { readonly kind: 'hub'; readonly dataset: string; readonly revision: string | null; readonly path: string }
  | { readonly kind: 'file'; readonly address: string }

const NAME = /^(?!\.)(?!.*(?:--|\.\.))[\w.-]{1,96}$/
const REVISION = /^(?!.*\.\.)[\w][\w./-]{0,120}$/
// Pages of a dataset whose next part is a revision; other pages (viewer, discussions) mean the dataset.
const WITH_REVISION = ['tree', 'blob', 'resolve', 'raw']

const isName = (text: string | undefined): text is string => text !== undefined && NAME.test(text)

function hubTarget(dataset: string, revision: string | null, path: readonly string[]): Target | null {
  if (revision !== null && !REVISION.test(revision)) return null
  if (path.some((part) => part === '' || part === '.' || part === '..')) return null
  return { kind: 'hub', dataset, revision, path: path.join('/') }
}

/** `org/name`, `org/name@revision`, with `datasets/` or `hf://datasets/` before and a path behind. */
function readId(text: string): Target | null {
  const [owner, last = '', ...path] = text.replace(/^(hf:\/\/)?(datasets\/)?/, '').split('/')
  const [name, ...rest] = last.split('@')
  if (!isName(owner) || !isName(name)) return null
  const dataset = `${owner}/${name}`
  if (rest.length === 0) return hubTarget(dataset, null, path)
  // A revision with a slash in its name is written with %2F, but for those that Hugging Face makes itself.
  const [kind = '', copy = '', ...below] = path
  const made = rest[0] === 'refs' && ['convert', 'pr'].includes(kind) && copy !== ''
  return made
    ? hubTarget(dataset, `refs/${kind}/${copy}`, below)
    : hubTarget(dataset, safelyDecoded(rest.join('@')), path)
}

function readHubUrl(url: URL): Target | null {
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(safelyDecoded)
  const [first, owner, second, ...rest] = parts
  if (first !== 'datasets' || !isName(owner)) return null
  // The oldest datasets have no owner: /datasets/squad/tree/main.
  const alone = second === undefined || [...WITH_REVISION, 'viewer', 'discussions'].includes(second)
  if (!alone && !isName(second)) return null
  const dataset = alone ? owner : `${owner}/${second}`
  const [page, revision = null, ...path] = alone ? parts.slice(2) : rest
  return page && WITH_REVISION.includes(page) ? hubTarget(dataset, revision, path) : hubTarget(dataset, null, [])
}

/** A page that shows a file on GitHub has the file itself beside it. */
function toRaw(url: URL): string {
  if (url.hostname === 'github.com') url.pathname = url.pathname.replace(/^(\/[^/]+\/[^/]+\/)blob\//, '$1raw/')
  url.hash = ''
  return url.href
}

/** Reads what a person gave as an address; `null` when it is neither a dataset's id nor a URL. */
export function readTarget(given: string, hubUrl: string): Target | null {
  const text = given.trim()
  if (text.length > 2000) return null
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) && !text.startsWith('hf://') ? URL.parse(text) : null
  if (!url) return readId(text)
  const hub = [new URL(hubUrl).host, 'huggingface.co', 'hf.co', 'www.huggingface.co'].includes(url.host)
  const dataset = hub && url.username === '' && url.password === '' ? readHubUrl(url) : null
  return dataset ?? { kind: 'file', address: toRaw(url) }
}

/** The name of a file at an address, as far as the address tells. */
export function nameOfAddress(address: string): string {
  const last = URL.parse(address)
    ?.pathname.split('/')
    .filter((part) => part !== '')
    .at(-1)
  return (last ? safelyDecoded(last).split(/[\\/]/).at(-1) : '')?.slice(0, 200) || 'file'
}
