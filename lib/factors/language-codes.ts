import { UNKNOWN_LANGUAGE } from './valid-languages'

/** Languages by the byte that stands for them where they are stored; new ones are added at the end. 0: nothing tells. */
const LANGUAGES: readonly string[] = [
  '',
  UNKNOWN_LANGUAGE,
  ...(
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or ' +
    'pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh my km si bo'
  ).split(' '),
]
const codes = new Map(LANGUAGES.map((language, code) => [language, code]))

/** The byte of the likeliest of these languages. */
export function languageCode(spoken: readonly string[]): number {
  return codes.get(spoken[0] ?? '') ?? codes.get(UNKNOWN_LANGUAGE) ?? 0
}

/** What a byte stands for, as a list of one or none. */
export function languagesOfCode(code: number): readonly string[] {
  const language = LANGUAGES[code]
  return language ? [language] : []
}
