import type { ReactNode } from 'react'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { CodeBlock } from './code-block'

const SERVERS = [
  ['OpenAI', 'JUDGE_BASE_URL=https://api.openai.com/v1\nJUDGE_API_KEY=sk-…'],
  ['vLLM', '# vllm serve Qwen/Qwen3-8B\nJUDGE_BASE_URL=http://localhost:8000/v1'],
  ['Ollama', '# ollama pull llama3.2\nJUDGE_BASE_URL=http://localhost:11434/v1'],
  [
    'To try it without a key',
    '# npm run judge-server\n# prints the address to put here\nJUDGE_BASE_URL=http://127.0.0.1:…/v1',
  ],
] as const

const FILE = `[
  {
    "name": "openai",
    "baseUrl": "https://api.openai.com/v1",
    "apiKeyVariable": "OPENAI_API_KEY"
  },
  {
    "name": "vllm",
    "baseUrl": "http://gpu.lan:8000/v1",
    "concurrency": 128,
    "timeoutSeconds": 300
  },
  {
    "name": "ollama",
    "baseUrl": "http://localhost:11434/v1",
    "concurrency": 2,
    "models": ["llama3.2"]
  }
]`

const FIELDS = [
  ['name', 'Letters, digits, dots, hyphens, underscores. Results carry it.'],
  ['baseUrl', 'Where the interface is, mostly ending in /v1.'],
  [
    'apiKeyVariable',
    'The environment variable that holds the key; the file itself holds none. Leave it out where no key is asked for.',
  ],
  [
    'concurrency',
    'Calls at once, by all workers together: 256 if not said. Fewer are made while a server says it is busy.',
  ],
  ['timeoutSeconds', 'How long to wait for an answer: 120 if not said.'],
  ['models', 'Models to offer where the server lists none.'],
  ['tokenLimit', 'max_tokens or max_completion_tokens: what the server calls the limit of an answer.'],
] as const

/** How an operator sets up endpoints, with an example for each usual server. */
export function EndpointGuide({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <details open={isOpen} className="min-w-0 rounded-card border bg-surface p-4 sm:p-5">
      <summary className="font-semibold">How to set up an endpoint</summary>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-6">
        <Way title="One endpoint, by the environment">
          <p className="mb-3 max-w-[88ch] text-muted">
            Set these where Proclivity is started, or in its file <Code>.env</Code>. The endpoint is called{' '}
            <Code>judge</Code>; <Code>JUDGE_TIMEOUT_SECONDS</Code> says how long to wait for an answer.
          </p>
          <div className="grid gap-4 lg:grid-cols-2">
            {SERVERS.map(([server, lines]) => (
              <CodeBlock key={server} label={server} text={lines} />
            ))}
          </div>
        </Way>
        <Way title="Several endpoints, in a file">
          <p className="mb-3 max-w-[88ch] text-muted">
            Name a JSON file in <Code>JUDGE_ENDPOINTS</Code>, such as <Code>JUDGE_ENDPOINTS=judges.json</Code>. It adds
            to the endpoint of the environment.
          </p>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <CodeBlock label="judges.json" text={FILE} />
            <FieldTable />
          </div>
        </Way>
        <p className="max-w-[88ch] text-muted">
          The settings are read when Proclivity starts: start it again after a change. Keys are read from the
          environment alone. They are sent to their own endpoint and nowhere else: not to the browser, and not into the
          database, logs or reports.
        </p>
      </div>
    </details>
  )
}

const Code = ({ children }: { readonly children: string }) => (
  <code className="break-words font-mono text-ink text-xs">{children}</code>
)

const Way = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2 className="mb-1 font-medium">{title}</h2>
    {children}
  </section>
)

function FieldTable() {
  return (
    <Table aria-label="Fields of an endpoint">
      <thead>
        <tr>
          <TableHead>Field</TableHead>
          <TableHead>Meaning</TableHead>
        </tr>
      </thead>
      <tbody>
        {FIELDS.map(([field, meaning]) => (
          <tr key={field}>
            <TableCell className="whitespace-nowrap font-mono text-xs">{field}</TableCell>
            <TableCell className="min-w-48">{meaning}</TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const OFFERS = [
  [
    'Structured outputs',
    'The endpoint holds the model to the form of the answer. Without them every answer is still checked, and asked for once more if it does not fit.',
  ],
  [
    'Log-probabilities',
    'How likely the model holds each score to be: it makes finer scores for some questions, from one token.',
  ],
  ['Seed', 'The same request is to give the same answer again, as far as the server can.'],
  ['Batches', 'Big runs can hand all calls over at once and wait, mostly for half the price.'],
] as const

/** What the findings of a probe mean for a run. */
export function ProbeGuide() {
  return (
    <details className="min-w-0 rounded-card border bg-surface p-4 sm:p-5">
      <summary className="font-semibold">What a probe finds out</summary>
      <dl className="mt-4 grid gap-4 sm:grid-cols-2">
        {OFFERS.map(([label, meaning]) => (
          <div key={label}>
            <dt className="font-medium">{label}</dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
