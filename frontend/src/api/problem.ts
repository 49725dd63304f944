/** One refusal of the portal: a stable code, the field it is about, what is wrong and what to do next. */
export interface Refusal {
  code: string
  field?: string | null
  message?: string | null
  hint?: string | null
}

/** An answer that is no success (problem+json), or no answer at all (status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly refusals: Refusal[] = [],
  ) {
    super(message)
  }

  /** What is wrong with one field of a form, hint included. */
  about(field: string): string | undefined {
    const found = this.refusals.filter((r) => r.field === field)
    return found.length ? found.map(sentence).join(' ') : undefined
  }

  static of(status: number, body: unknown): Problem {
    const b = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    const text = (name: string) => (typeof b[name] === 'string' ? (b[name] as string) : undefined)
    const refusals = Array.isArray(b.refusals) ? (b.refusals as Refusal[]) : []
    const single = { code: text('code') ?? '', field: text('field'), message: text('title'), hint: text('hint') }
    return new Problem(
      status,
      text('code') ?? `HTTP_${status}`,
      joined(text('detail') ?? text('title'), text('hint')),
      refusals.length || !single.code ? refusals : [single],
    )
  }
}

export const sentence = (r: Refusal): string => joined(r.message, r.hint) || r.code

/** What is wrong, then what to do: two sentences, so something stands between them. */
function joined(message?: string | null, hint?: string | null): string {
  if (!message || !hint) return message || hint || ''
  if (/[。.!！?？；;：:]\s*$/.test(message)) return `${message} ${hint}`
  return /\p{Script=Han}/u.test(message) ? `${message}。${hint}` : `${message}. ${hint}`
}
