const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that name a side wherever they stand, in the languages whose exports have been seen. */
export const A_WORDS = list(
  'a left first 1st former primero primera izquierda gauche premier première premiere links erste erster ersten ersteres primo prima sinistra первый первая первое левый левая левое а',
)
export const B_WORDS = list(
  'b right second 2nd latter segundo segunda derecha droite deuxième deuxieme rechts zweite zweiter zweiten zweiteres secondo seconda destra второй вторая второе правый правая правое б',
)
/** Numbers that are sides only behind a noun: "Response one", "Model II". */
export const A_NUMBERS = list('one i')
export const B_NUMBERS = list('two ii')
export const TIES = list(
  'tie ties tied draw drawn equal equally equals same neither both even comparable similar indifferent nopreference bothgood bothbad ничья оба обе одинаково равно никто empate igual iguales ambos ambas ninguno égalité egalite égal identique gleich unentschieden beide keiner pareggio entrambi uguale',
)
/** Words that may stand beside a side without changing what it means. */
export const NOUNS = list(
  'model models response responses answer answers assistant text texts output outputs option choice candidate completion summary translation system bot chatbot reply version side item sample story article message result generation llm ai agent player respuesta opción opcion modelo texto réponse reponse modèle texte antwort modell ответ модель текст вариант risposta modello testo',
)
export const FILLERS = list(
  'is was are the one better best wins win won winner winning prefer prefers preferred preference beat choose chosen pick picked selected much slightly somewhat significantly strongly clearly far way lot bit little more very moderately marginally definitely just by i over than beats to vs and of in this that es mejor meilleur meilleure est besser ist лучше è migliore la el le il der die das',
)
export const WORSE = list(
  'worse worst loses lose lost loser rejected inferior dispreferred peor pire schlechter хуже peggiore',
)
/** Words that may stand beside those of a tie. */
export const OF_TIES = list(
  'about roughly good bad wrong fine poor great correct quality inconsistent they it no nor for or each',
)

/** Signs of Chinese, Japanese and Korean labels, which stand without spaces; the longest first. */
export const SIGNS: readonly (readonly [RegExp, string])[] = [
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
