import { type Caption, layoutCaption } from './caption'

/** Properties that come from classes and themes: written out, because a file has neither. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'paint-order',
  'text-anchor',
] as const

async function dataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

/** The page's own text face, embedded, so that the file looks the same on another machine. */
async function fontFace(family: string): Promise<string> {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      const name = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '')
      const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (!source || !family.includes(name)) continue
      const url = await dataUrl(new URL(source, sheet.href ?? document.baseURI).href)
      return `@font-face{font-family:"${name}";src:url(${url});font-weight:100 900}`
    }
  return ''
}

const SVG = 'http://www.w3.org/2000/svg'

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

/** A copy with its styles written out. */
function styledCopy(svg: SVGSVGElement): SVGElement {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('An SVG clones to an SVG')
  const originals = svg.querySelectorAll<SVGElement>('*')
  copy.removeAttribute('class')
  copy.querySelectorAll<SVGElement>('*').forEach((part, index) => {
    const original = originals[index]
    if (!original) return
    const style = getComputedStyle(original)
    for (const property of STYLES) part.style.setProperty(property, style.getPropertyValue(property))
    part.removeAttribute('class')
  })
  return copy
}

/** The sheets a chart is drawn on, several where its panels are; not what only a screen needs. */
function sheetsOf(chart: HTMLElement) {
  const sheets = [...chart.querySelectorAll('svg')].filter(
    (svg) => !svg.closest('[data-screen-only], [data-paper-only]'),
  )
  const boxes = sheets.map((svg) => svg.getBoundingClientRect())
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
  return {
    sheets: sheets.map((svg, at) => ({ svg, x: (boxes[at]?.left ?? left) - left, y: (boxes[at]?.top ?? top) - top })),
    width: Math.round(Math.max(...boxes.map((box) => box.right)) - left),
    height: Math.round(Math.max(...boxes.map((box) => box.bottom)) - top),
  }
}

/** The drawing as a file that needs nothing else: its words around it, styles written out, font inside, ground as on the screen. */
async function standaloneSvg(chart: HTMLElement, caption: Caption) {
  const drawn = sheetsOf(chart)
  const { lines, top, width, height } = layoutCaption(caption, drawn.width, drawn.height)
  const { fontFamily } = getComputedStyle(chart)
  const colours = getComputedStyle(document.documentElement)
  const colour = (name: string) => colours.getPropertyValue(`--${name}`).trim()
  const picture = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
  picture.style.fontFamily = fontFamily
  const title = element('title', {})
  title.textContent = caption.title
  const face = element('style', {})
  face.textContent = await fontFace(fontFamily)
  picture.append(title, face, element('rect', { width: '100%', height: '100%', fill: colour('surface') }))
  for (const { svg, x, y } of drawn.sheets) {
    const copy = styledCopy(svg)
    copy.setAttribute('x', String(x))
    copy.setAttribute('y', String(top + y))
    picture.append(copy)
  }
  for (const { text, x, y, size, weight, tone } of lines) {
    const line = element('text', { x, y, 'font-size': size, 'font-weight': weight, fill: colour(tone) })
    line.textContent = text
    picture.append(line)
  }
  return { text: new XMLSerializer().serializeToString(picture), width, height }
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

export function saveCsv(csv: string, name: string) {
  // A byte-order mark makes Excel read UTF-8.
  save(new Blob([`\uFEFF${csv}`], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
}

export async function saveSvg(chart: HTMLElement, name: string, caption: Caption) {
  const { text } = await standaloneSvg(chart, caption)
  save(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`)
}

/** Three pixels a unit: sharp in print at the width of a column. */
export async function savePng(chart: HTMLElement, name: string, caption: Caption, scale = 3) {
  const { text, width, height } = await standaloneSvg(chart, caption)
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * scale
    canvas.height = height * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob) save(blob, `${name}.png`)
  } finally {
    URL.revokeObjectURL(url)
  }
}
