import { createRandom } from '@/lib/statistics/random'

const WORDS =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three himself few house use during without again place American around however home small found thought went say part once general high upon school every number city'.split(
    ' ',
  )

/** Texts of everyday words with a new one here and there, the same for the same seed. */
export function createTexts(seed: number): (words: number) => string {
  const random = createRandom(seed)
  return (words) => {
    const text = Array.from({ length: words }, () =>
      random(20) === 0 ? `word${random(20_000)}` : (WORDS[random(WORDS.length)] ?? ''),
    )
    for (let at = 12; at < words; at += 13) text[at] += '.'
    return text.join(' ')
  }
}
