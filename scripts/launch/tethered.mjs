// @ts-check
/** Node's options for a child that is to end with this process, however that ends. */
export function tethered() {
  const tether = new URL('tether.mjs', import.meta.url)
  tether.searchParams.set('launcher', String(process.pid))
  return ['--import', tether.href]
}
