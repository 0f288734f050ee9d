import path from 'node:path'
import { z } from 'zod'

const IMPORT_HOSTS = 'huggingface.co,*.huggingface.co,hf.co,*.hf.co,github.com,*.githubusercontent.com,zenodo.org'

const schema = z.object({
  DATABASE_URL: z.string().startsWith('postgres', 'DATABASE_URL must be a postgresql:// address'),
  DATA_DIR: z.string().default('.data'),
  MAX_UPLOAD_MB: z.coerce.number().int().positive().default(8192),
  IMPORT_HOSTS: z.string().default(IMPORT_HOSTS),
  IMPORT_PRIVATE_HOSTS: z.string().default(''),
  HF_ENDPOINT: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  HF_TOKEN: z.string().default(''),
  JUDGE_BASE_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  JUDGE_API_KEY: z.string().default(''),
  JUDGE_ENDPOINTS: z.string().default(''),
  JUDGE_CONCURRENCY: z.coerce.number().int().min(1).max(4096).default(256),
  JUDGE_TIMEOUT_SECONDS: z.coerce.number().min(1).max(3600).default(120),
})

export type Env = {
  readonly databaseUrl: string
  /** Uploaded files and other data that is not in the database. */
  readonly dataDir: string
  readonly maxUploadBytes: number
  /** Lists of hosts that files are fetched from: see lib/files/fetch/fetch-rules.ts. */
  readonly importHosts: string
  readonly importPrivateHosts: string
  /** Where Hugging Face is, without a slash at the end. */
  readonly hubUrl: string
  /** A key for Hugging Face alone; never logged, stored or sent elsewhere. */
  readonly hubToken: string
  /** An OpenAI-compatible server, the key for it, and a file with further ones: see lib/judge/endpoint.ts. */
  readonly judgeUrl: string
  readonly judgeKey: string
  readonly judgeEndpoints: string
  readonly judgeTimeoutMs: number
  /** Calls that one worker has under way at once at each endpoint. */
  readonly judgeConcurrency: number
}

let parsed: Env | undefined

/** Read on first use, so that a build needs no database. */
export function env(): Env {
  if (!parsed) {
    const values = schema.parse(process.env)
    parsed = {
      databaseUrl: values.DATABASE_URL,
      dataDir: path.resolve(/* turbopackIgnore: true */ values.DATA_DIR),
      maxUploadBytes: values.MAX_UPLOAD_MB * 1024 * 1024,
      importHosts: values.IMPORT_HOSTS,
      importPrivateHosts: values.IMPORT_PRIVATE_HOSTS,
      hubUrl: (values.HF_ENDPOINT || 'https://huggingface.co').replace(/\/+$/, ''),
      hubToken: values.HF_TOKEN.trim(),
      judgeUrl: values.JUDGE_BASE_URL,
      judgeKey: values.JUDGE_API_KEY.trim(),
      judgeEndpoints: values.JUDGE_ENDPOINTS,
      judgeConcurrency: values.JUDGE_CONCURRENCY,
      judgeTimeoutMs: values.JUDGE_TIMEOUT_SECONDS * 1000,
    }
  }
  return parsed
}

// What follows is asked before, or without, a database: a request from a strange host is refused whatever else is unset.

/** The address that readers use, without a slash at the end; empty: the one a page was asked by. */
export const publicUrl = (): string => (process.env.PUBLIC_URL ?? '').replace(/\/+$/, '')

/** Names beside those of this machine that the server answers to, by commas. */
export const extraHosts = (): string =>
  `${process.env.PROCLIVITY_HOSTS ?? ''},${URL.canParse(publicUrl()) ? new URL(publicUrl()).hostname : ''}`

/** What everything but shared reports is behind; empty: only this machine is let in. */
export const adminPassword = (): string => process.env.ADMIN_PASSWORD ?? ''

/** Proxies whose word on who asks is taken: addresses, networks, `loopback`, by commas. */
export const trustedProxies = (): string => process.env.TRUSTED_PROXIES ?? ''

/** What the port for shared reports proves itself with; the launcher draws it anew at each start. */
export const shareSecret = (): string => process.env.PROCLIVITY_SHARE_SECRET ?? ''

/** Where shared reports are served alone, and where the pages are that they come from. */
export const shareDoor = (): { readonly port: number; readonly host: string; readonly pages: URL } => ({
  port: Number(process.env.SHARE_PORT),
  host: process.env.SHARE_HOST ?? '127.0.0.1',
  pages: new URL(process.env.PROCLIVITY_PAGES_URL ?? ''),
})

/** A key in a variable that the operator named; empty where it is not set. */
export const namedKey = (variable: string): string => (process.env[variable] ?? '').trim()

export const isDevelopment = process.env.NODE_ENV === 'development'
export const isProduction = process.env.NODE_ENV === 'production'
