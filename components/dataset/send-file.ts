/** Sends one file's bytes; `fetch` cannot tell how far it is, so this is the older way. Rejects with a message to show. */
export function sendFile(
  uploadId: string,
  file: File,
  name: string,
  onProgress: (bytes: number) => void,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = (message: string) => reject(new Error(`${name}: ${message}`))
    request.open('PUT', `/api/uploads/${uploadId}/files?name=${encodeURIComponent(name)}`)
    request.upload.onprogress = (event) => onProgress(event.loaded)
    request.onload = () => {
      if (request.status === 200) return resolve()
      const body: unknown = JSON.parse(request.responseText || '{}')
      const told = typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : null
      fail(told ?? `the server answered ${request.status}.`)
    }
    request.onerror = () => fail('the connection was lost. Try again.')
    request.onabort = () => fail('stopped.')
    stop.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
