import { labelled } from '@/lib/words/labels'

/** From the finding to the fix: what the factors foresee, explain and correct. */
export const IMPROVE_DEFINITIONS = labelled({
  factorModel: {
    text: 'P(first is chosen) = σ(Σ β · d / s), a logistic regression without intercept: d is how much more of a factor the first response has (of ln(1 + value) for counts and other long tails), s the root mean square of these differences. Only decided pairs. It says how well measured factors foresee choices; the controlled weights of the tab Analysis say what goes with a choice. The two are never in one table.',
    reference: 'Bradley and Terry 1952; Hoerl and Kennard 1970',
  },
  heldOut: {
    text: 'The pairs are split into ten parts; each part is foreseen by a model learnt from the other nine. Whole prompts stay together, and so do prompts that share a text: otherwise the model had read the answer. Three such splits are made, and the means of the three and of their errors are shown.',
    reference: 'Stone 1974',
  },
  connectedPrompts: {
    text: 'Two prompts hang together when a text of at least five words occurs under both, unless it occurs under more than five prompts, which makes it a standard phrase. Where one such group holds more than a tenth of the pairs it is said, since little is then left to learn from.',
    reference: null,
  },
  evidence: {
    text: 'What foresees is fitted with ½ · λ · β² for each weight; λ is the one of .3, 1, 3, 10, 30, 100, 300, 1,000 under which the data are most likely once the weights are averaged out (Laplace approximation). Weak data get a strong penalty, so that many factors and few pairs do not foresee worse than a coin. The weights with intervals are those of the same model with λ = 1, whose intervals hold as often as they should.',
    reference: 'MacKay 1992',
  },
  foreseen: {
    text: 'A coin foresees half. Whether the factors tell anything at all is tested by turning around the choices of whole prompts (a sign-flip score test, all ways up to 12 prompts, else 9,999 random ones); where p is not under .05, “not shown to be better than a coin” and the share has no interval. Differences between two ways to foresee are paired, on the same pairs.',
    reference: null,
  },
  logLoss: {
    text: 'The mean of −ln of the chance given to what was chosen. A coin has ln 2 = .693. It notices small gains that the share foreseen does not.',
    reference: 'Good 1952',
  },
  brier: {
    text: 'A coin has .25. Unlike the log loss it does not mind much how sure a wrong forecast was.',
    reference: 'Brier 1950',
  },
  calibration: {
    text: 'Held-out pairs are put into up to eight equally large groups by how sure the model was of the likelier response, and each group’s share of right forecasts is drawn against its mean chance. On the diagonal the chances can be taken at their word; below it the model is too sure.',
    reference: 'Dawid 1982',
  },
  onePerson: {
    text: 'Each annotator against the majority of the others, on pairs where at least two of these agree, averaged over annotators; model and judges stand against the same others on the same pairs. It is no ceiling: a good model may pass it. With one annotator, or two, there is none.',
    reference: null,
  },
  newAuthors: {
    text: 'Where it is known who wrote the responses, the parts hold out the authors of a pair too: no response of either was learnt from. Factors may owe part of what they foresee to recognising who wrote.',
    reference: null,
  },
  leak: {
    text: 'A rating by the people whose choices are explained foresees them by construction: with experts’ own ratings the share foreseen rises from 72 to 99.7 %, and nothing is explained. Imported factors named after people or their ratings, or that point people’s way nearly always, are left out until a person ticks them.',
    reference: 'Kaufman et al. 2012',
  },
  modelWeight: {
    text: 'For a difference as large as the root mean square of all differences of this factor. Of the fit with λ = 1; interval from one-step leave-one-prompt-out errors (CR3) with Student’s t. “What foresees” in contrast to the controlled weights of the tab Analysis, “what goes with the choice”.',
    reference: 'Bell and McCaffrey 2002; Hansen 2022',
  },
  contribution: {
    text: 'Weight × difference / scale of one pair, with the weights that foresee (penalty by evidence). They add up to the log odds of the expected choice: +1 makes the odds 2.7 times as large. It says why the model expects a choice, not why a person made it.',
    reference: null,
  },
  dropOne: {
    text: 'The rise of the log loss per pair when the model is fitted again without the factor and the others take over what they can. Two factors that say much the same each lose little; near 0 means dispensable here, not unimportant.',
    reference: null,
  },
  amplification: {
    text: 'Three numbers a factor, on the same pairs: how far the rater follows it, how far the model’s expected choices do (each response with its chance), and how far always taking the likelier one does. The last amplifies by construction: who always takes what people take more often takes it always. A reward model used to pick the best answer does just that. Leaving a factor out does not help, since others stand in for it.',
    reference: null,
  },
  judgeAgreement: {
    text: 'Over the pairs that people decided and that have a readable verdict of the judge. A verdict for the same response counts 1, a tie of the judge (or a flip with the order) ½, the other response 0. Whole prompts are the unit of the interval. The table of agreements on the dashboard counts a tie as a choice of its own, so that it may say another number.',
    reference: null,
  },
  judgeTrust: {
    text: 'A threshold is met, or missed, where the whole interval lies on that side; the largest gap is met where every gap is shown to lie within (two one-sided tests), and missed where one is found over its family and lies wholly beyond. Something shown to be missed: do not rely on it. All shown to be met: trust it. Else: with care. A judge asked in one order only is never fully trusted; with fewer than three annotators there is no person to set beside it.',
    reference: null,
  },
  disagreementShare: {
    text: 'On pairs that both decided and on which they differ: a model of people’s choice from the factors alone, held out. Share = 1 − log loss / ln 2, at least 0; beside it how many of 100 disagreements the factors call right. Its weights are people’s minus the judge’s. At least 40 disagreements on 20 prompts. Where all clear weights point along people’s own, the judge follows the same less: it is noisier, not biased.',
    reference: null,
  },
  correctedVerdict: {
    text: 'P(people choose a) = σ(β₀ · v + Σ β · d / s): v is the verdict, from +1 to −1, halves where the two orders only half agree; λ = 1 for it, by evidence for the factors. Learnt from pairs that people labelled, judged on pairs held out. No model is asked again. A gain is claimed where log loss and agreement are both better; log loss alone shows that the factors know something that the judge does not.',
    reference: null,
  },
  correctedJudge: {
    text: 'Where people labelled a pair, its verdict comes from weights that never saw the pair or any prompt that hangs together with it; elsewhere from all labels together. It is a rater of its own, and takes part in headlines, rankings, families, Compare, reports and files only where it is chosen. That its gaps are small is no evidence, since the correction aims at them: its gain on pairs held out is.',
    reference: null,
  },
  staleCorrection: {
    text: 'A corrected judge keeps a fingerprint of people’s labels and of the judge’s verdicts, and the versions of its factors. When any of them is another now, it still stands as it was made, but no longer says what the present data would give: it is to be made again.',
    reference: null,
  },
  keptTies: {
    text: 'A tie counts half. A correction that only breaks ties would look like a better judge, so the pairs with the least decided chances stay ties, as many as the judge had; the bound comes from the part learnt from. What would be if the factors decided the ties stands beside it.',
    reference: null,
  },
  expectedGain: {
    text: 'Corrected minus as it is, on the same held-out pairs, with the prompt as the unit. Where fewer than ten prompts change, whole prompts are turned around instead (exact sign flips). “About N prompts would show it”: with n prompts and this gain, N = n · (2.8 · error / gain)², a chance of .8.',
    reference: null,
  },
  learningCurve: {
    text: 'Twenty times, growing parts of the prompts are learnt from and all others held out. The band is the interval of each pair’s mean over the draws that held it out. From 100 prompts on and up to .8 of all; nothing is drawn beyond, since such curves cannot be extended with reason.',
    reference: null,
  },
  aimedAt: {
    text: 'A correction towards people narrows gaps by construction. What counts as evidence is agreement with people on pairs held out, and factors nobody aimed at. Gaps that grew are shown as large as gaps that shrank.',
    reference: null,
  },
})
