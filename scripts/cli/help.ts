import type { Option } from './option'
import { VERB_NAMES, VERBS, type Verb, type VerbName } from './verbs'

/** How the command is called from the project's folder. */
export const COMMAND = 'npm run --silent proclivity --'

const WIDTH = 100

/** Words in lines of at most so many letters, each after `indent` spaces. */
function wrap(text: string, indent: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(`${' '.repeat(indent)}${word}`)
  }
  return lines
}

const nameOf = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`

function describeOption(name: string, option: Option): readonly string[] {
  const { text, otherwise, multiple } = option
  const more = `${multiple ? '; may be given several times' : ''}${otherwise ? ` (default: ${otherwise})` : ''}`
  return [`  ${nameOf(name, option)}`, ...wrap(`${text}${more}`, 6)]
}

/** What one verb does, its options with their defaults, and two examples. */
export function helpOf(name: VerbName): string {
  const { takes, text, options, examples }: Verb = VERBS[name]
  return [
    `proclivity ${name} ${takes} [options]`,
    '',
    ...wrap(text, 0),
    '',
    'Options:',
    ...Object.entries(options).flatMap(([option, spec]) => describeOption(option, spec)),
    '  -h, --help',
    '      this text',
    '',
    'Examples:',
    ...examples.map((example) => `  ${COMMAND} ${example}`),
  ].join('\n')
}

/** What there is. */
export const HELP = [
  'proclivity VERB … [options]',
  '',
  ...wrap(
    'What the dashboard does, for scripts and CI. DATASET is the number in a dataset’s address; FILE… are the files of one dataset together.',
    0,
  ),
  '',
  'Verbs:',
  ...VERB_NAMES.map((name) => `  ${name.padEnd(10)} ${VERBS[name].summary}`),
  '',
  'Options:',
  '  -h, --help  what a verb does, with its options (default: this text); also: proclivity help VERB',
  '',
  'Examples:',
  `  ${COMMAND} ${VERBS.profile.examples[0]}`,
  `  ${COMMAND} help training`,
].join('\n')
