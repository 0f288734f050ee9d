import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MarkdownText } from './markdown-text'

const htmlOf = (text: string) => renderToStaticMarkup(createElement(MarkdownText, { text })).replace(/^<div[^>]*>/, '')

it('renders what a text is marked up as, its headings under those of the page', () => {
  expect(htmlOf('# Plan\n- **one**\n- `two`')).toBe(
    '<h3>Plan</h3><ul><li><strong>one</strong></li><li><code>two</code></li></ul></div>',
  )
  expect(htmlOf('|a|\n|-|\n|b|')).toContain('<th>a</th></tr></thead><tbody><tr><td>b</td>')
  expect(htmlOf('```js\nlet a\n```')).toBe('<pre tabindex="0"><code>let a\n</code></pre></div>')
})

it('keeps HTML as text, loads no image, and lets no link run a script', () => {
  expect(htmlOf('<script>alert(1)</script><img src=x onerror=alert(1)>')).not.toMatch(/<script|<img/)
  expect(htmlOf('![cat](https://example.org/cat.png)')).toBe('<p>[image: cat] (https://example.org/cat.png)</p></div>')
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
  ])
    expect(htmlOf(`[click](${address})`)).not.toContain('<a')
  expect(htmlOf('[click](https://example.org)')).toContain(
    '<a href="https://example.org" rel="noreferrer noopener nofollow" target="_blank" class="underline">click</a><span class="text-muted text-xs break-all"> (https://example.org)</span>',
  )
})

it('makes no other element and no handler of any text', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '[a](',
    'javascript:',
    ')',
    '*',
    '_',
    '`',
    '#',
    '\n',
    '- ',
    '|',
    '![',
    '"',
    'onload=',
    '&#106;',
    '\\',
    'http://x',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const html = htmlOf(all.join(''))
      for (const [, tag, attributes] of html.matchAll(/<([a-z0-9]+)([^>]*)>/g)) {
        expect(tag).toMatch(
          /^(p|ul|ol|li|blockquote|strong|em|s|br|hr|h[3-6]|table|thead|tbody|tr|th|td|div|pre|code|a|span)$/,
        )
        expect(attributes).not.toMatch(/ on\w+=|href="(?!https?:|mailto:)/i)
      }
    }),
  )
})
