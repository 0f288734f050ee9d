/** What a label's word stands for by itself. */
export type WordSide = 'a' | 'b' | 'tie'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that name a side wherever they stand, in the languages whose exports have been seen. */
const A_WORDS = list(
  'a left first 1st former primero primera izquierda gauche premier première premiere links erste erster ersten ersteres primo prima sinistra первый первая первое левый левая левое а',
)
const B_WORDS = list(
  'b right second 2nd latter segundo segunda derecha droite deuxième deuxieme rechts zweite zweiter zweiten zweiteres secondo seconda destra второй вторая второе правый правая правое б',
)
/** Numbers are sides only beside a noun: "Response 1", text_2. */
const A_NUMBERS = list('1 one i')
const B_NUMBERS = list('2 two ii')
const TIES = list(
  'tie ties tied draw drawn equal equally equals same neither both none even comparable similar indifferent nopreference bothgood bothbad ничья оба обе одинаково равно никто empate igual iguales ambos ambas ninguno égalité egalite égal identique gleich unentschieden beide keine keiner pareggio entrambi uguale',
)
/** Words that may stand beside a side without changing what it means. */
const NOUNS = list(
  'model models response responses answer answers assistant text texts output outputs option choice candidate completion summary translation system bot chatbot reply version side item sample story article message result generation llm ai agent player respuesta opción opcion modelo texto réponse reponse modèle texte antwort modell ответ модель текст вариант risposta modello testo',
)
const FILLERS = list(
  'is was are the one better best wins win won winner winning prefer prefers preferred preference chosen selected much slightly somewhat significantly strongly clearly far way lot bit little more very moderately marginally definitely just by i over than beats to vs and of in this that es mejor meilleur meilleure est besser ist лучше è migliore la el le il der die das',
)
const WORSE = list(
  'worse worst loses lose lost loser rejected inferior bad dispreferred peor pire schlechter хуже peggiore',
)
const OF_TIES = list('about roughly a b good bad they it no')
const COMPARES = /(>|≻|better|over|than|beats|prefer|wins|mejor|meilleur|besser|лучше)/

/** Signs of Chinese, Japanese and Korean labels, which stand without spaces; the longest first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [
    /平局|平手|一样(好|差)?|一樣|相同|两者|兩者|都好|都差|都不|皆|均|両方|同じ|同等|引き分け|どちらも|무승부|동점|둘\s*다|비슷/g,
    ' tie ',
  ],
  [/前者|第一(个|個)?|一番目|첫\s*번째|왼쪽|甲|左/g, ' a '],
  [/后者|後者|第二(个|個)?|二番目|두\s*번째|오른쪽|乙|右/g, ' b '],
  [/(更|较|較)差/g, ' worse '],
  [
    /回答|答案|模型|选项|選項|文本|摘要|译文|翻译|更好|较好|較好|更优|更優|胜出|胜|勝|赢|のほうが|の方が|が良い|良い|よい|边|邊|侧|側|方|号|號|好|优|優|이|가|더|좋다|낫다|응답|답변/g,
    ' model ',
  ],
]

const isCommon = (part: string): boolean => NOUNS.has(part) || FILLERS.has(part) || WORSE.has(part)

const LONGEST = 80
const MOST_WORDS = 10

function wordsIn(word: string): readonly string[] {
  let text = word
    .normalize('NFKC')
    .replaceAll(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
  for (const [sign, plain] of SIGNS) text = text.replaceAll(sign, plain)
  return text
    .replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')
    .replaceAll(/no[ _-]?(preference|difference|winner)/g, ' tie ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
}

/** `A>B`, `A >> B`, `[[A=B]]`: what stands on either side of the sign. */
function compared(word: string): WordSide | null {
  const [, left = '', sign, right = ''] =
    /^([^<>=≻≺≈]*?)\s*([<>=≻≺≈])+\s*([^<>=≻≺≈]*)$/u.exec(word.replaceAll(/[[\]"']/g, '')) ?? []
  if (sign === undefined) return null
  const [first, second] = [readBare(left), readBare(right)]
  if (first === null || second === null || first === second) return null
  if (sign === '=' || sign === '≈') return 'tie'
  return sign === '>' || sign === '≻' ? first : second
}

const readBare = (word: string): 'a' | 'b' | null => {
  const sides = wordsIn(word).flatMap((part) =>
    A_WORDS.has(part) || A_NUMBERS.has(part)
      ? (['a'] as const)
      : B_WORDS.has(part) || B_NUMBERS.has(part)
        ? (['b'] as const)
        : [],
  )
  return sides.length === 1 ? (sides[0] ?? null) : null
}

/** Judges that write `[[A]]` or `[[B]]` write this for a tie. */
const JUDGED_TIE = /^\[\[c\]\]$/i

/**
 * Which side a label's word stands for, by itself; `null` when unclear. Bare numbers are left to those who see the others.
 *
 * @example sideOfWord('right_is_better') // 'b'
 */
export function sideOfWord(word: string): WordSide | null {
  const text = word.trim()
  if (text === '' || text.length > LONGEST) return null
  if (JUDGED_TIE.test(text)) return 'tie'
  const byCompare = compared(text)
  if (byCompare !== null) return byCompare
  const words = wordsIn(text)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const said = words.slice(/^\d$/.test(words[0] ?? '') ? 1 : 0)
  const isTied =
    (said.length <= 3 && TIES.has(said[0] ?? '')) ||
    said.every((part) => TIES.has(part) || isCommon(part) || OF_TIES.has(part))
  if (isTied && said.some((part) => TIES.has(part))) return 'tie'
  const hasNoun = words.some(isCommon)
  const sides: ('a' | 'b')[] = []
  for (const [at, part] of words.entries()) {
    if (A_WORDS.has(part) || (at > 0 && hasNoun && A_NUMBERS.has(part))) sides.push('a')
    else if (B_WORDS.has(part) || (at > 0 && hasNoun && B_NUMBERS.has(part))) sides.push('b')
    else if (!isCommon(part) && !(at === 0 && hasNoun && /^\d$/.test(part))) return null
  }
  // "1 much better" names a side, "1: A is much better" the level of a scale.
  const leading = hasNoun && sides.length === 0 ? readBare(words[0] ?? '') : null
  const first = sides[0] ?? leading
  const isCompared = COMPARES.test(text.toLowerCase()) || words.some((part) => WORSE.has(part))
  if (first === null || (sides.some((side) => side !== first) && !isCompared)) return null
  const turned = words.some((part) => WORSE.has(part))
  return turned ? (first === 'a' ? 'b' : 'a') : first
}

const TURNED: ReadonlyMap<string, WordSide> = new Map([
  ...[
    'win',
    'wins',
    'won',
    'good',
    'better',
    'yes',
    'y',
    'true',
    '好',
    '更好',
    '较好',
    '胜',
    '赢',
    '是',
    'да',
    'sí',
    'oui',
    'ja',
    'chosen',
    'preferred',
  ].map((word) => [word, 'a'] as const),
  ...[
    'lose',
    'loses',
    'lost',
    'loss',
    'bad',
    'worse',
    'no',
    'n',
    'false',
    '差',
    '更差',
    '较差',
    '坏',
    '负',
    '输',
    '否',
    'нет',
    'non',
    'nein',
    'rejected',
  ].map((word) => [word, 'b'] as const),
  ...['draw', 'tie', 'same', 'equal', 'neutral', '平', '一般', 'medium', 'ok'].map((word) => [word, 'tie'] as const),
])

/** What a word says that judges one response alone, and means the first of two: win, good, yes. */
export const verdictOnFirst = (word: string): WordSide | null =>
  TURNED.get(word.trim().normalize('NFKC').toLowerCase()) ?? null
