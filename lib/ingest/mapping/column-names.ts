import { inWords, isModelName } from '@/lib/ingest/rater-column'
import type { ColumnProfile } from './list-columns'

/** A column's name as words, numbers apart: `score_a`, `gpt4Score`, `answers[0].text`. */
export const wordsOf = (path: string): string => inWords(path).replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')

const named =
  (pattern: RegExp) =>
  (path: string): boolean =>
    pattern.test(wordsOf(path))

/** Says which of two is preferred. */
export const isLabelName = named(
  /\b(labels?|prefs?|prefer\w*|choice|choose|chosen|winner|won|wins?|better|best|votes?|verdict|judge?ments?|gold|selected|selection|decision|pick(ed)?|outcome|compar\w*|result)\b|偏好|选择|標籤|标签|标注(?!员|人|者)|结果|判断|胜者|更好|哪个|оценка|выбор|предпочт|лучш|elección|preferencia|mejor|préférence|choix|meilleur|bewertung|präferenz|besser|auswahl|選択|優れ|선호|선택/,
)
/** Who labels, as a heading above labels: annotator1, worker 3, gpt4. */
export const isRaterHeader = (path: string): boolean => {
  const words = wordsOf(path)
  return (
    isModelName(words.replaceAll(/\b(models?|llm)\b/g, '')) ||
    /\b(ann|anno|annotat\w*|rater|worker|human|expert|judge|reviewer|labell?er|evaluator|assessor|coder|turker|crowd|person|people)\b/.test(
      words,
    )
  )
}
/** A number whose sign tells which of two is better. */
export const isDifference = named(/\b(margin|delta|diff|difference|advantage|strength)\b/)
/** Beside labels, and never one: numbering, order of presentation, times, confidence. */
export const isAside = named(
  /\b(idx|index|uuid|hash|turns?|round|order|group|arm|condition|cohort|variant|positions?|shown|displayed|swap\w*|flip\w*|split|fold|batch|version|lang(uage)?|time\w*|date\w*|created|updated|counts?|num|length|tokens|seed|temperature|step|hit|assignment|session|duration|confidence|difficulty|agreement|reason\w*|rationale|explanation|comments?|feedback|critique|notes?|justification|elaboration|statement)\b/,
)
export const isIdName = named(/\bids?$|\b(idx|index|uuid|hash|sha|md|checksum|url|link|path|filepath|timestamp)\b/)
/** A number that a program measured. */
export const isMetric = named(
  /\b(rouge|bleu|bert ?score|meteor|comet|chrf|bleurt|perplexity|ppl|toxicity|reward|rm|readability|flesch|similarity|cosine|log ?probs?|logits?|nll|loss|entropy|levenshtein|f 1|detector|classifier|automatic|auto)\b/,
)
/** The smaller the better by its meaning: what is measured is a fault or a distance. */
export const isFault = named(
  /\b(harms?|harmful(ness)?|risks?|risk(y|iness)|unsafe(ness)?|danger(ous(ness)?)?|toxic(ity)?|penalt(y|ies)|errors?|mistakes?|loss(es)?|perplexity|ppl|nll|entropy|distances?|levenshtein|severity|hallucinat\w*|violations?|offensive(ness)?|bias(ed)?|wer|cer|ter|rmse|mse|mae)\b/,
)
export const isRank = named(/\b(rank(ing|ed|s)?|place)\b/)
/** A number that says nothing about quality. */
export const isCount = named(
  /\b(length|len|tokens?|words?|chars?|characters|sentences?|lines|latency|cost|price|time|seconds?|minutes|ms|counts?|created|updated|utc|timestamp|ratio|year|age|turns?|temperature|seed|lead)\b/,
)
export const isRatingName = named(
  /\b(scores?|ratings?|rated|rank(ing|ed)?|overall|quality|likert|grades?|marks?|stars|points|votes|upvotes|karma|helpful\w*|preference|judge?ment)\b|评分|评价|分数|得分|好坏|质量/,
)
/** One side of quality, beside others. */
export const isAspect = named(
  /\b(helpful\w*|harmless\w*|honest\w*|correct\w*|coheren\w*|consisten\w*|fluen\w*|relevan\w*|inform\w*|verbos\w*|complex\w*|safe\w*|style|tone|ground\w*|factual\w*|truth\w*|complete\w*|coverage|accura\w*|clarity|concis\w*|creativ\w*|depth|detail\w*|engag\w*|polite\w*|natural\w*|faithful\w*|severity|instruction following)\b/,
)
/** All raters together: no rater beside those it sums up. */
export const isAggregate = named(/\b(majority|consensus|aggregat\w*|mean|average|avg|median|final|agreed)\b/)
export const isAuthorName = named(
  /\b(models?|sys|system|generators?|authors?|policy|writer|bot|source|engine|provider|llm)( (a|b|\d+|left|right|l|r|x|y|first|second|chosen|rejected))?( (id|name))?$/,
)
export const isResponseName = named(
  /\b(responses?|answers?|outputs?|completions?|summary|summaries|decoded|generations?|generated|texts?|content|repl(y|ies)|translations?|candidates?|messages?|conversations?|story|stories|essay|options?|ref|chosen|rejected)\b|回答|答案|回复|回應/,
)

export const isText = ({ type }: ColumnProfile): boolean => type === 'text' || type === 'conversation'
export const isNumber = ({ type }: ColumnProfile): boolean => type === 'number' || type === 'boolean'
export const isFlat = ({ list }: ColumnProfile): boolean => list === null
/** Whether it differs between rows. */
export const varies = ({ distinct, filled }: ColumnProfile): boolean => distinct > 1 || filled <= 1
