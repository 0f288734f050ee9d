// Full-width and small signs are signs to spreadsheets too, and blanks before a sign are trimmed when a file is opened.
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|[\t\r\n])/u

/**
 * Whether a spreadsheet may take a text for a formula, or for the beginning of a cell of its own.
 *
 * @example isFormula(' ＝1+1') // true
 */
export const isFormula = (text: string): boolean => FORMULA.test(text)
