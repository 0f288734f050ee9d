// lib/db/generated/enums.ts
var Task = {
  summarization: "summarization",
  helpful: "helpful",
  document_qa: "document_qa",
  custom: "custom"
};
var RaterKind = {
  human: "human",
  model: "model"
};
var DatasetStatus = {
  importing: "importing",
  ready: "ready",
  failed: "failed"
};
var JobKind = {
  import: "import",
  measure: "measure",
  index: "index",
  profile: "profile",
  fetch: "fetch",
  lint: "lint",
  run_end: "run_end",
  experiment: "experiment"
};
var JobStatus = {
  queued: "queued",
  running: "running",
  done: "done",
  failed: "failed",
  cancelled: "cancelled"
};
var RunKind = {
  factors: "factors",
  discrimination: "discrimination",
  generation: "generation",
  writing: "writing",
  contests: "contests",
  rewriting: "rewriting"
};
var ExperimentStatus = {
  trying: "trying",
  ready: "ready",
  developing: "developing",
  wording: "wording",
  validating: "validating",
  chosen: "chosen",
  testing: "testing",
  done: "done",
  stopped: "stopped",
  failed: "failed"
};
var RunStatus = {
  trying: "trying",
  ready: "ready",
  running: "running",
  paused: "paused",
  finishing: "finishing",
  done: "done",
  stopped: "stopped",
  failed: "failed"
};
var CallState = {
  done: "done",
  cached: "cached",
  unreadable: "unreadable",
  failed: "failed",
  skipped: "skipped"
};
var AnswerState = {
  pending: "pending",
  read: "read",
  unreadable: "unreadable",
  failed: "failed"
};
var FactorOrigin = {
  computed: "computed",
  imported: "imported",
  judged: "judged",
  custom: "custom"
};
export {
  AnswerState,
  CallState,
  DatasetStatus,
  ExperimentStatus,
  FactorOrigin,
  JobKind,
  JobStatus,
  RaterKind,
  RunKind,
  RunStatus,
  Task
};
