import MarkdownIt, { type Token } from 'markdown-it'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { ANALYSED_CHARACTERS } from '@/lib/factors/tokenize'

/**
 * No HTML: it stays text. Tables as GFM has them. Few levels and no reference definitions keep the cost linear on texts
 * made to be slow.
 */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 12 }).disable('reference')

/** The only elements that a text can make. Two levels of headings belong to the page. */
const ELEMENTS: Readonly<Record<string, string>> = {
  p: 'p',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  em: 'em',
  s: 's',
  br: 'br',
  hr: 'hr',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  h4: 'h6',
  h5: 'h6',
  h6: 'h6',
}

const LOOK =
  'grid gap-3 break-words leading-6 [&>*]:min-w-0 [&_blockquote]:border-l-2 [&_blockquote]:pl-4 [&_code]:rounded-xs [&_code]:bg-sunken [&_code]:px-1 [&_code]:font-mono [&_code]:text-sm [&_h3]:font-semibold [&_h3]:text-lg [&_h4]:font-semibold [&_h5]:font-semibold [&_h6]:font-semibold [&_ol]:list-decimal [&_ol]:pl-6 [&_pre]:overflow-x-auto [&_pre]:rounded-control [&_pre]:bg-sunken [&_pre]:p-3 [&_td]:border [&_td]:px-2 [&_td]:py-1 [&_th]:border [&_th]:px-2 [&_th]:py-1 [&_th]:text-left [&_ul]:list-disc [&_ul]:pl-6'

/** A text in Markdown, rendered; only headings, lists, quotes, tables, code, emphasis and links, and no address is loaded. */
export function MarkdownText({ text }: { readonly text: string }): ReactElement {
  const nodes = renderAll(parser.parse(text.slice(0, ANALYSED_CHARACTERS), {}))
  return createElement('div', { className: LOOK }, ...nodes)
}

/** Tokens come flat: each opening one is closed by the token that brings the level back. */
function renderAll(tokens: readonly Token[]): ReactNode[] {
  const nodes: ReactNode[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.nesting !== 1) {
      nodes.push(...renderOne(token))
      continue
    }
    let depth = 1
    let end = at + 1
    for (; end < tokens.length && depth > 0; end++) depth += tokens[end]?.nesting ?? 0
    nodes.push(...renderOpen(token, renderAll(tokens.slice(at + 1, end - 1))))
    at = end - 1
  }
  return nodes
}

function renderOpen(token: Token, children: readonly ReactNode[]): readonly ReactNode[] {
  // The paragraphs of a tight list are not drawn.
  if (token.hidden) return children
  if (token.type === 'link_open') return renderLink(String(token.attrGet('href') ?? ''), children)
  const element = ELEMENTS[token.tag]
  if (!element) return children
  const drawn = createElement(element, null, ...children)
  const scrolls = { className: 'overflow-x-auto', tabIndex: 0, role: 'group', 'aria-label': 'Table: scroll area' }
  return [element === 'table' ? createElement('div', scrolls, drawn) : drawn]
}

function renderOne(token: Token): readonly ReactNode[] {
  const { type, tag, content, children } = token
  if (type === 'inline') return renderAll(children ?? [])
  if (type === 'fence' || type === 'code_block')
    return [createElement('pre', { tabIndex: 0 }, createElement('code', null, content))]
  if (type === 'code_inline') return [createElement('code', null, content)]
  // An image would be loaded from elsewhere: what it shows and where it lies is said instead.
  if (type === 'image') return [`[image: ${content}] (${token.attrGet('src') ?? ''})`]
  if (type === 'softbreak') return ['\n']
  const element = ELEMENTS[tag]
  if (!element || content !== '') return [content]
  const drawn = createElement(element)
  return [drawn]
}

/** Where a link leads is said: its words may promise something else. Addresses other than http(s) and mailto lead nowhere. */
function renderLink(href: string, children: readonly ReactNode[]): readonly ReactNode[] {
  const target = createElement('span', { className: 'text-muted text-xs break-all' }, ` (${href})`)
  if (!/^(?:https?|mailto):/i.test(href)) return [...children, target]
  const attributes = { href, rel: 'noreferrer noopener nofollow', target: '_blank', className: 'underline' }
  return [createElement('a', attributes, ...children), target]
}
