import { language } from '@/i18n'
import { csrf } from './client'
import { Problem } from './problem'

/** Sends a file as it is, and tells how much of it is gone: `fetch` can't, so this is the browser's older way. */
export async function upload<T>(address: string, file: File, key: string, progress: (sent: number) => void): Promise<T> {
  const token = await csrf()
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('Accept-Language', language())
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.setRequestHeader('Idempotency-Key', key)
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token)
    request.upload.onprogress = (e) => e.lengthComputable && progress(e.loaded / e.total)
    request.onerror = () => fail(new Problem(0, 'UNREACHABLE', ''))
    request.onload = () => (request.status < 300 ? done(read(request.responseText) as T) : fail(Problem.of(request.status, read(request.responseText))))
    request.send(file)
  })
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
