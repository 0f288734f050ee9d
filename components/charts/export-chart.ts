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

/** The drawing as a file that needs nothing else: styles written out, font inside, background as on the screen. */
async function standaloneSvg(svg: SVGSVGElement): Promise<string> {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('An SVG clones to an SVG')
  const originals = svg.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index]
    if (!original) return
    const style = getComputedStyle(original)
    for (const property of STYLES) element.style.setProperty(property, style.getPropertyValue(property))
    element.removeAttribute('class')
  })
  const style = getComputedStyle(svg)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.style.fontFamily = style.fontFamily
  const face = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  face.textContent = await fontFace(style.fontFamily)
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--surface'))
  copy.prepend(face, ground)
  return new XMLSerializer().serializeToString(copy)
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

export async function saveSvg(svg: SVGSVGElement, name: string) {
  save(new Blob([await standaloneSvg(svg)], { type: 'image/svg+xml' }), `${name}.svg`)
}

/** Three pixels a unit: sharp in print at the width of a column. */
export async function savePng(svg: SVGSVGElement, name: string, scale = 3) {
  const { width, height } = svg.getBoundingClientRect()
  const url = URL.createObjectURL(new Blob([await standaloneSvg(svg)], { type: 'image/svg+xml' }))
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
