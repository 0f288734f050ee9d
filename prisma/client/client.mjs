var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// lib/db/generated/client.ts
import * as path from "node:path";
import { fileURLToPath } from "node:url";

// lib/db/generated/internal/class.ts
import * as runtime from "@prisma/client/runtime/client";
var config = {
  "previewFeatures": [],
  "clientVersion": "7.10.0",
  "engineVersion": "0edf323efd1d98336f3f0a68684b56f689b900d3",
  "activeProvider": "postgresql",
  "inlineSchema": `generator client {
  provider     = "prisma-client"
  output       = "../lib/db/generated"
  runtime      = "nodejs"
  moduleFormat = "esm"
}

datasource db {
  provider = "postgresql"
}

enum Task {
  summarization
  helpful
  document_qa
  custom
}

enum RaterKind {
  human
  model
}

enum DatasetStatus {
  importing
  ready
  failed
}

enum JobKind {
  import
  measure
  /// Brings a dataset's texts into the search index.
  index
  /// Builds what a dataset's dashboard shows.
  profile
  fetch
  /// Looks for what is wrong with a dataset's files.
  lint
  /// What follows the last call of a run.
  run_end
  /// Takes an experiment on when a run of it has ended.
  experiment
}

enum JobStatus {
  queued
  running
  done
  failed
  cancelled
}

enum RunKind {
  factors
  discrimination
  generation
  /// Of experiments only: texts of arms, blind judging of two texts, and a rewriting of guidance.
  writing
  contests
  rewriting
}

/// trying: its first pairs are judged, for the estimate; ready: the estimate waits for a person. wording: the guidance that grew
/// from the development part waits to be read and frozen. chosen: the winner on validation is known, the test part still shut.
enum ExperimentStatus {
  trying
  ready
  developing
  wording
  validating
  chosen
  testing
  done
  stopped
  failed
}

/// trying: the first few groups are judged, for the estimate; ready: the estimate waits for a person.
enum RunStatus {
  trying
  ready
  running
  paused
  finishing
  done
  stopped
  failed
}

enum CallState {
  done
  cached
  unreadable
  failed
  skipped
}

enum AnswerState {
  pending
  read
  unreadable
  failed
}

enum FactorOrigin {
  computed
  imported
  judged
  custom
}

/// The files one person sent together, before and after they became a dataset.
model Upload {
  id        String         @id @db.Uuid
  createdAt DateTime       @default(now()) @map("created_at") @db.Timestamptz(3)
  /// What a person decided before the import: see lib/ingest/assembly/import-options.ts.
  options   Json           @default("{}")
  /// What its files were recognised as, so that the import need not look again: see lib/files/readers/upload-plan.ts.
  plan      Json?
  files     UploadFile[]
  import    DatasetImport?
  fetch     Fetch?
  jobs      Job[]

  @@map("upload")
}

model UploadFile {
  uploadId String @map("upload_id") @db.Uuid
  position Int
  /// The name as sent, folders included.
  name     String
  bytes    BigInt
  sha256   String
  upload   Upload @relation(fields: [uploadId], references: [id], onDelete: Cascade)

  @@id([uploadId, position])
  @@unique([uploadId, name])
  @@map("upload_file")
}

/// An upload whose files the server fetches itself, from an address that a person gave.
model Fetch {
  uploadId  String   @id @map("upload_id") @db.Uuid
  /// As the person gave it.
  address   String
  /// The commit of a dataset on Hugging Face; NULL for the address of a file.
  revision  String?
  /// Address, name, size and version of each file, and whether it has arrived: see lib/db/fetch.ts.
  files     Json
  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
  upload    Upload   @relation(fields: [uploadId], references: [id], onDelete: Cascade)

  @@map("fetch")
}

model Dataset {
  id               Int           @id @default(autoincrement())
  name             String
  description      String        @default("")
  task             Task
  status           DatasetStatus @default(importing)
  /// Set for a bundled sample: it is loaded once, and not again after a person deleted it.
  sample           String?       @unique
  format           String        @default("")
  prompts          Int           @default(0)
  responses        Int           @default(0)
  pairs            Int           @default(0)
  /// SHA-256 over the bytes of the uploaded files.
  contentHash      String        @default("") @map("content_hash")
  /// Grows whenever rows or measurements change; part of every cache key.
  version          Int           @default(1)
  createdAt        DateTime      @default(now()) @map("created_at") @db.Timestamptz(3)
  /// The one comparison named before looking: see lib/profile/findings/planned.ts.
  planned          Json?
  /// How many of its texts can be searched by the index; the rest is read through until it can.
  indexedPrompts   Int           @default(0) @map("indexed_prompts")
  indexedResponses Int           @default(0) @map("indexed_responses")

  imports     DatasetImport[]
  raters      Rater[]
  factors     Factor[]
  languages   ResponseLanguage[]
  measured    MeasuredSample?
  rejections  RejectedRow[]
  jobs        Job[]
  runs        Run[]
  labelDraws  LabelDraw[]
  profiles    CachedProfile[]
  columns     PackedColumn[]
  reports     Report[]
  recipes     TrainingRecipe[]
  experiments Experiment[]
  openings    TestOpening[]

  @@index([createdAt])
  @@map("dataset")
}

/// One upload brought into a dataset: the first made it, each later one made a new version of it.
model DatasetImport {
  datasetId   Int           @map("dataset_id")
  number      Int
  uploadId    String?       @unique @map("upload_id") @db.Uuid
  status      DatasetStatus @default(importing)
  format      String        @default("")
  /// Counts every row of every file: see lib/ingest/assembly/ledger.ts.
  ledger      Json          @default("{}")
  /// What a lint found in all files up to this import: see lib/ingest/lint/finding.ts. NULL until it was made.
  lint        Json?
  /// What it added.
  prompts     Int           @default(0)
  responses   Int           @default(0)
  pairs       Int           @default(0)
  raters      Int           @default(0)
  /// SHA-256 over the bytes of the uploaded files.
  contentHash String        @default("") @map("content_hash")
  createdAt   DateTime      @default(now()) @map("created_at") @db.Timestamptz(3)
  dataset     Dataset       @relation(fields: [datasetId], references: [id], onDelete: Cascade)
  upload      Upload?       @relation(fields: [uploadId], references: [id], onDelete: SetNull)

  @@id([datasetId, number])
  @@map("dataset_import")
}

/// A mapping of columns that a person saved, to be used for the next file of its kind.
model SavedMapping {
  id        Int      @id @default(autoincrement())
  name      String   @unique
  mapping   Json
  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)

  @@map("saved_mapping")
}

/// Prompts, responses and pairs are numbered from 0 within their dataset; packed columns rely on it. They and preferences have
/// tables of each dataset's own behind this one, and no foreign keys: see lib/db/tables.
model Prompt {
  datasetId  Int     @map("dataset_id")
  index      Int
  externalId String? @map("external_id")
  text       String
  source     String?

  @@id([datasetId, index])
  @@map("prompt")
}

model Response {
  datasetId   Int     @map("dataset_id")
  index       Int
  promptIndex Int     @map("prompt_index")
  text        String
  source      String?
  author      String?
  /// Score level 1\u20135 the writer aimed at (generation raters).
  level       Int?    @db.SmallInt

  /// All responses to a prompt are found by an index of each table's own: see lib/db/tables/prompt-index.ts.
  @@id([datasetId, index])
  @@map("response")
}

model Pair {
  datasetId   Int     @map("dataset_id")
  index       Int
  /// The prompt of both responses: the unit of resampling, kept here so that packing a dataset needs no join.
  promptIndex Int     @map("prompt_index")
  aIndex      Int     @map("a_index")
  bIndex      Int     @map("b_index")
  externalId  String? @map("external_id")
  /// Metadata to slice by: names and values as the file had them.
  slices      Json?

  @@id([datasetId, index])
  @@map("pair")
}

model Rater {
  datasetId Int       @map("dataset_id")
  index     Int       @db.SmallInt
  name      String
  kind      RaterKind
  /// '' for people: NULLs would not be held unique. 'corrected' for a corrected judge.
  setting   String    @default("")
  /// Of corrected judges: recipe and what it was made of; see lib/improve/corrected-rater.ts. They count down from \u22121.
  details   Json?
  dataset   Dataset   @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@id([datasetId, index])
  @@unique([datasetId, name, kind, setting])
  @@map("rater")
}

/// Where words stand in a block of texts, for searching; filled in the background, so that an import does not wait for it. A
/// row has all words of a hash: see lib/db/search.
model TextWords {
  datasetId Int     @map("dataset_id")
  isPrompt  Boolean @map("is_prompt")
  row       Int
  /// The index of the block's first text.
  first     Int
  words     Bytes
  places    Bytes

  @@id([datasetId, isPrompt, row, first])
  @@map("text_words")
}

/// One vote: +1 the first response, \u22121 the second, 0 a tie, NULL unreadable (missing, never a tie).
model Preference {
  datasetId  Int    @map("dataset_id")
  raterIndex Int    @map("rater_index") @db.SmallInt
  pairIndex  Int    @map("pair_index")
  choice     Int?   @db.SmallInt
  strength   Float? @db.Real
  /// The label exactly as the file had it.
  raw        String
  /// Judged in both orders: each verdict in terms of this pair's a and b; 2 = unreadable, NULL = not asked.
  shown      Int?   @db.SmallInt
  swapped    Int?   @db.SmallInt

  @@id([datasetId, pairIndex, raterIndex])
  @@map("preference")
}

model Factor {
  datasetId    Int           @map("dataset_id")
  key          String
  version      Int
  origin       FactorOrigin
  label        String
  position     Int           @default(0)
  /// Judged factors: question, judge, template and reliability; see lib/protocol/factor-details.ts.
  details      Json?
  dataset      Dataset       @relation(fields: [datasetId], references: [id], onDelete: Cascade)
  measurements Measurement[]

  @@id([datasetId, key, version])
  @@map("factor")
}

/// A block of one factor's values, one little-endian float per response, NaN = not applicable.
model Measurement {
  datasetId Int    @map("dataset_id")
  factorKey String @map("factor_key")
  version   Int
  block     Int
  values    Bytes
  /// Bytes a value: 8 for imported factors; 4 for the others, and for what was imported before values were kept exactly.
  width     Int    @default(4) @db.SmallInt
  factor    Factor @relation(fields: [datasetId, factorKey, version], references: [datasetId, key, version], onDelete: Cascade)

  @@id([datasetId, factorKey, version, block])
  @@map("measurement")
}

/// The computed factors of a random sample of a dataset's prompts, until all of them are measured and their profile is built.
model MeasuredSample {
  datasetId Int     @id @map("dataset_id")
  /// Of the dataset, when the sample was drawn.
  version   Int
  /// Keys and versions, in the order of their columns.
  factors   Json
  /// The prompts drawn, and the responses of their pairs: indexes in 32 bits each.
  prompts   Bytes
  responses Bytes
  /// One factor's values after the other's, a little-endian float per response, NaN = not applicable.
  values    Bytes
  dataset   Dataset @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@map("measured_sample")
}

/// The languages of a block of responses, a byte each: see lib/factors/language-codes.ts.
model ResponseLanguage {
  datasetId Int     @map("dataset_id")
  block     Int
  codes     Bytes
  dataset   Dataset @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@id([datasetId, block])
  @@map("response_language")
}

/// What an import left out, row by row or cell by cell, with its remedy.
model RejectedRow {
  datasetId Int     @map("dataset_id")
  position  Int
  scope     String
  file      String
  line      Int
  column    String?
  value     String?
  reason    String
  remedy    String
  /// It says something else than an earlier row did.
  conflict  Boolean @default(false)
  dataset   Dataset @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@id([datasetId, position])
  @@map("rejected_row")
}

/// Work that survives the process that does it: see lib/work/run-job.ts. A trigger tells the workers of each that waits.
model Job {
  id           String      @id @db.Uuid
  kind         JobKind
  /// What it is about: one of these four.
  datasetId    Int?        @map("dataset_id")
  uploadId     String?     @map("upload_id") @db.Uuid
  runId        String?     @map("run_id") @db.Uuid
  experimentId String?     @map("experiment_id") @db.Uuid
  status       JobStatus   @default(queued)
  /// Units of work: bytes of files for an import or a fetch, responses for a measurement; a total of 0 is not known yet.
  done         BigInt      @default(0)
  total        BigInt      @default(0)
  /// Units that were done when the work was last taken up: the rate counts from them.
  startedDone  BigInt      @default(0) @map("started_done")
  attempts     Int         @default(0)
  /// Attempts that ended with their process, and how the last of them did.
  deaths       Int         @default(0)
  lastEnd      String?     @map("last_end")
  /// Not taken up before: an attempt failed for a reason that may pass.
  retryAt      DateTime?   @map("retry_at") @db.Timestamptz(3)
  /// What the work waits for.
  note         String?
  error        String?
  /// When it was asked for last, or a while later: its turn comes before that of all that come after it.
  createdAt    DateTime    @default(now()) @map("created_at") @db.Timestamptz(3)
  startedAt    DateTime?   @map("started_at") @db.Timestamptz(3)
  finishedAt   DateTime?   @map("finished_at") @db.Timestamptz(3)
  dataset      Dataset?    @relation(fields: [datasetId], references: [id], onDelete: Cascade)
  upload       Upload?     @relation(fields: [uploadId], references: [id], onDelete: Cascade)
  run          Run?        @relation(fields: [runId], references: [id], onDelete: Cascade)
  experiment   Experiment? @relation(fields: [experimentId], references: [id], onDelete: Cascade)

  @@unique([datasetId, kind])
  @@unique([uploadId, kind])
  @@unique([runId, kind])
  @@unique([experimentId, kind])
  @@index([status])
  @@map("job")
}

/// A built profile, kept under the hash of everything that determines it.
model CachedProfile {
  datasetId Int      @map("dataset_id")
  key       String
  /// Of the dataset.
  version   Int
  /// Which version of the method built it.
  method    Int
  payload   Json
  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
  dataset   Dataset  @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@id([datasetId, key])
  @@map("cached_profile")
}

/// Numbers of a version of a dataset as the statistics want them, read from its rows once: see lib/db/columns/packed-column.ts.
model PackedColumn {
  datasetId Int     @map("dataset_id")
  version   Int
  name      String
  part      Int
  bytes     Bytes
  dataset   Dataset @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@id([datasetId, version, name, part])
  @@map("packed_column")
}

/// How a training file is made, by a name: run again, it takes in what the dataset has become.
model TrainingRecipe {
  id             Int      @id @default(autoincrement())
  datasetId      Int      @map("dataset_id")
  name           String
  /// See lib/improve/training/recipe.ts.
  recipe         Json
  /// Version of the dataset when it was saved.
  datasetVersion Int      @map("dataset_version")
  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
  dataset        Dataset  @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@unique([datasetId, name])
  @@map("training_recipe")
}

/// What a person published of a dataset. Its links always show its newest version.
model Report {
  id        String          @id @db.Uuid
  datasetId Int?            @map("dataset_id")
  createdAt DateTime        @default(now()) @map("created_at") @db.Timestamptz(3)
  dataset   Dataset?        @relation(fields: [datasetId], references: [id], onDelete: SetNull)
  versions  ReportVersion[]
  links     ShareLink[]

  @@index([datasetId])
  @@map("report")
}

/// Frozen when published: it stays as it is when its dataset changes or is deleted.
model ReportVersion {
  reportId       String   @map("report_id") @db.Uuid
  number         Int
  title          String
  note           String
  /// See lib/reports/report-payload.ts.
  payload        Json
  /// What its owner had chosen, to go on from; NULL for reports of before it was kept. Never shown to readers.
  draft          Json?
  /// Version of the dataset it was made of.
  datasetVersion Int?     @map("dataset_version")
  publishedAt    DateTime @default(now()) @map("published_at") @db.Timestamptz(3)
  report         Report   @relation(fields: [reportId], references: [id], onDelete: Cascade)

  @@id([reportId, number])
  @@map("report_version")
}

/// Only the SHA-256 of the token is kept: the link cannot be read back from the database.
model ShareLink {
  tokenHash    Bytes     @id @map("token_hash")
  /// What its owner calls it by.
  id           String    @unique @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  reportId     String    @map("report_id") @db.Uuid
  createdAt    DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)
  expiresAt    DateTime? @map("expires_at") @db.Timestamptz(3)
  revokedAt    DateTime? @map("revoked_at") @db.Timestamptz(3)
  /// scrypt, salted; NULL: everyone with the link may read.
  passwordSalt Bytes?    @map("password_salt")
  passwordHash Bytes?    @map("password_hash")
  /// How often the report was opened through it; nothing is known of who did.
  views        Int       @default(0)
  report       Report    @relation(fields: [reportId], references: [id], onDelete: Cascade)

  @@index([reportId])
  @@map("share_link")
}

/// A browser that gave ADMIN_PASSWORD. The token itself is in its cookie alone.
model AdminSession {
  tokenHash     Bytes    @id @map("token_hash")
  /// HMAC of the password then, by the token: another password ends the session.
  passwordProof Bytes    @map("password_proof")
  createdAt     DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
  expiresAt     DateTime @map("expires_at") @db.Timestamptz(3)

  @@index([expiresAt])
  @@map("admin_session")
}

/// Prompts drawn at random to be labelled by people. Labels of other prompts are no random sample.
model LabelDraw {
  id             String   @id @db.Uuid
  datasetId      Int      @map("dataset_id")
  seed           Int
  /// Little-endian Int32: the drawn prompts in the order in which they are to be labelled.
  prompts        Bytes
  /// Pairs that the dataset had: what came later could not be drawn.
  pairs          Int
  datasetVersion Int      @map("dataset_version")
  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
  dataset        Dataset  @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@index([datasetId])
  @@map("label_draw")
}

/// Samples that were loaded here once; a deleted sample does not come back.
model LoadedSample {
  key      String   @id
  loadedAt DateTime @default(now()) @map("loaded_at") @db.Timestamptz(3)

  @@map("loaded_sample")
}

/// Work of a language model on a dataset: judging factors, judging pairs, or writing.
model Run {
  id           String      @id @db.Uuid
  datasetId    Int         @map("dataset_id")
  kind         RunKind
  status       RunStatus   @default(trying)
  name         String
  endpoint     String
  model        String
  /// Templates and settings, frozen when the run was made: see lib/protocol/run-plan.ts.
  plan         Json
  /// Little-endian Int32: the prompts (or pairs) to judge, in a drawn order, so that any beginning is a random sample.
  groups       Bytes
  blockSize    Int         @map("block_size")
  /// Calls: planned = done + cached + unreadable + failed + skipped, once it has ended.
  planned      Int
  done         Int         @default(0)
  cached       Int         @default(0)
  unreadable   Int         @default(0)
  failed       Int         @default(0)
  skipped      Int         @default(0)
  /// Requests sent, first ones, repairs and repeated ones alike, and how many answers they brought (or did not).
  requests     Int         @default(0)
  answered     Int         @default(0)
  inputTokens  BigInt      @default(0) @map("input_tokens")
  outputTokens BigInt      @default(0) @map("output_tokens")
  /// US dollars; only a model with a known price has a cost.
  cost         Float       @default(0)
  estimate     Json?
  /// Why it waits or failed, for the person who looks.
  note         String?
  lastError    String?     @map("last_error")
  /// Workers that ended while they were at it, how many calls were settled then, and how the last of them ended.
  deaths       Int         @default(0)
  diedAt       Int         @default(0) @map("died_at")
  lastEnd      String?     @map("last_end")
  createdAt    DateTime    @default(now()) @map("created_at") @db.Timestamptz(3)
  startedAt    DateTime?   @map("started_at") @db.Timestamptz(3)
  finishedAt   DateTime?   @map("finished_at") @db.Timestamptz(3)
  /// When the present stretch of work began: the rate counts from there.
  resumedAt    DateTime?   @map("resumed_at") @db.Timestamptz(3)
  /// Calls asked and settled of late, each weighing less as it ages, as of the last one.
  recent       Float       @default(0)
  recentAt     DateTime?   @map("recent_at") @db.Timestamptz(3)
  /// Of a run that belongs to an experiment: the part of its prompts, and what is done with them there.
  experimentId String?     @map("experiment_id") @db.Uuid
  part         String?
  round        String?
  dataset      Dataset     @relation(fields: [datasetId], references: [id], onDelete: Cascade)
  experiment   Experiment? @relation(fields: [experimentId], references: [id], onDelete: Cascade)
  blocks       RunBlock[]
  calls        RunCall[]
  batches      RunBatch[]
  jobs         Job[]

  @@unique([experimentId, part, round])
  @@index([datasetId])
  @@index([status])
  @@map("run")
}

/// A stretch of a run's groups. Whoever holds its lock works on it; the lock dies with its process.
model RunBlock {
  runId String  @map("run_id") @db.Uuid
  index Int
  done  Boolean @default(false)
  run   Run     @relation(fields: [runId], references: [id], onDelete: Cascade)

  @@id([runId, index])
  @@map("run_block")
}

/// A call that is settled: what was asked of which target, and where its answer is.
model RunCall {
  runId     String    @map("run_id") @db.Uuid
  stage     Int       @db.SmallInt
  /// The index of a response, pair or prompt.
  target    Int
  /// The order of a pair, the level of a text, or the repetition of a question.
  variant   Int       @db.SmallInt
  state     CallState
  answerKey Bytes?    @map("answer_key")
  note      String?
  run       Run       @relation(fields: [runId], references: [id], onDelete: Cascade)

  @@id([runId, stage, target, variant])
  @@index([runId, state])
  @@map("run_call")
}

/// What a model said to one request, whichever run asked first. Its key is the SHA-256 of all that determines it.
model Answer {
  key          Bytes       @id
  state        AnswerState
  /// The worker at it while it is pending.
  worker       Int
  endpoint     String
  model        String
  template     String
  version      Int         @map("template_version")
  raw          String      @default("")
  /// What was read in it: see lib/protocol/read-answer.ts.
  value        Json?
  /// Why it is unreadable or failed.
  reason       String?
  requests     Int         @default(1)
  /// As many of them as the counts of runs hold already.
  counted      Int         @default(0)
  repaired     Boolean     @default(false)
  inputTokens  Int         @default(0) @map("input_tokens")
  outputTokens Int         @default(0) @map("output_tokens")
  milliseconds Int         @default(0)
  fingerprint  String?
  createdAt    DateTime    @default(now()) @map("created_at") @db.Timestamptz(3)

  @@map("answer")
}

/// Requests of a run handed to an endpoint's batch service.
model RunBatch {
  runId     String   @map("run_id") @db.Uuid
  number    Int
  /// The service's own name for it; empty until it was accepted.
  batchId   String   @default("") @map("batch_id")
  /// preparing: may have been sent. submitted: accepted. taken, unsent: over.
  status    String   @default("preparing")
  /// What it carries at the service, and the service's name of its file: by them it is found again.
  mark      String   @default("")
  inputFile String   @default("") @map("input_file")
  /// Keys of the answers it will bring, 32 bytes each.
  keys      Bytes
  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)
  run       Run      @relation(fields: [runId], references: [id], onDelete: Cascade)

  @@id([runId, number])
  @@map("run_batch")
}

/// A worker process with judging to do. Alive while it holds the advisory lock of its number.
model Worker {
  id        Int      @id @default(autoincrement())
  /// Endpoints it sends to at present.
  endpoints String[]
  /// Runs it is at: whichever of them, should it end without a word.
  runs      String[] @db.Uuid
  seenAt    DateTime @default(now()) @map("seen_at") @db.Timestamptz(3)

  @@map("worker")
}

/// How many calls a model of an endpoint bears at once, and what is waited for; found out by all workers together.
model EndpointLimit {
  endpoint     String
  model        String
  limit        Float
  /// Nothing is sent before.
  blockedUntil DateTime  @default(now()) @map("blocked_until") @db.Timestamptz(3)
  cutAt        DateTime  @default(now()) @map("cut_at") @db.Timestamptz(3)
  /// busy: it asks to be left alone. away: it does not answer.
  waits        String?
  reason       String?
  /// How often since it answered last, and since when.
  times        Int       @default(0)
  since        DateTime? @db.Timestamptz(3)
  /// Grows whenever something about the waiting changes.
  revision     Int       @default(0)

  @@id([endpoint, model])
  @@map("endpoint_limit")
}

/// What a model of an endpoint was found to offer.
model EndpointProbe {
  endpoint     String
  model        String
  capabilities Json
  probedAt     DateTime @default(now()) @map("probed_at") @db.Timestamptz(3)

  @@id([endpoint, model])
  @@map("endpoint_probe")
}

/// US dollars for a million tokens; a model without a row has an unknown cost.
model ModelPrice {
  endpoint String
  model    String
  input    Float
  output   Float
  /// A batch costs so much of the price.
  batch    Float  @default(0.5)

  @@id([endpoint, model])
  @@map("model_price")
}

/// A version of a template that a person wrote; the ones that come with the product are in lib/protocol.
model JudgeTemplate {
  key       String
  version   Int
  template  Json
  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)

  @@id([key, version])
  @@map("judge_template")
}

/// Arms on the same prompts, before and after a change of instruction or model: see lib/improve/experiments/plan.ts.
model Experiment {
  id              String           @id @db.Uuid
  datasetId       Int              @map("dataset_id")
  status          ExperimentStatus @default(trying)
  /// The question it answers, in a person's words.
  question        String
  /// Frozen before the first call.
  plan            Json
  /// A byte a prompt of the dataset: 0 takes no part, 1 development, 2 validation, 3 test.
  parts           Bytes
  datasetVersion  Int              @map("dataset_version")
  /// What the whole of it will take, from the first calls.
  estimate        Json?
  /// Gaps found on the development part, and the wording that grew from them.
  development     Json?
  /// The instructions of every arm as they are asked from validation on.
  wording         Json?
  wordingFrozenAt DateTime?        @map("wording_frozen_at") @db.Timestamptz(3)
  /// How the arms did on validation, and the one that is tested.
  validation      Json?
  /// The how-manieth look at these test prompts it is.
  look            Int?
  openedAt        DateTime?        @map("opened_at") @db.Timestamptz(3)
  /// What the test part says: see lib/improve/experiments/result.ts.
  result          Json?
  note            String?
  createdAt       DateTime         @default(now()) @map("created_at") @db.Timestamptz(3)
  finishedAt      DateTime?        @map("finished_at") @db.Timestamptz(3)
  dataset         Dataset          @relation(fields: [datasetId], references: [id], onDelete: Cascade)
  runs            Run[]
  texts           ExperimentText[]
  jobs            Job[]

  @@index([datasetId])
  @@map("experiment")
}

/// What was written for a prompt in an experiment: an arm's answer, a draft, or the feedback on one.
model ExperimentText {
  experimentId String     @map("experiment_id") @db.Uuid
  slot         String
  promptIndex  Int        @map("prompt_index")
  text         String
  /// Computed factors in the order of the registry, one little-endian Float64 each, NaN = not applicable; NULL: not measured.
  values       Bytes?
  experiment   Experiment @relation(fields: [experimentId], references: [id], onDelete: Cascade)

  @@id([experimentId, slot, promptIndex])
  @@map("experiment_text")
}

/// A look at the test part of an experiment. It stays when the experiment is deleted: a look cannot be taken back.
model TestOpening {
  datasetId    Int      @map("dataset_id")
  number       Int
  experimentId String   @map("experiment_id") @db.Uuid
  /// Little-endian Int32: the prompts that were looked at.
  prompts      Bytes
  openedAt     DateTime @default(now()) @map("opened_at") @db.Timestamptz(3)
  dataset      Dataset  @relation(fields: [datasetId], references: [id], onDelete: Cascade)

  @@id([datasetId, number])
  @@map("test_opening")
}
`,
  "runtimeDataModel": {
    "models": {},
    "enums": {},
    "types": {}
  },
  "parameterizationSchema": {
    "strings": [],
    "graph": ""
  }
};
config.runtimeDataModel = JSON.parse('{"models":{"Upload":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"options","kind":"scalar","type":"Json"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"files","kind":"object","type":"UploadFile","relationName":"UploadToUploadFile"},{"name":"import","kind":"object","type":"DatasetImport","relationName":"DatasetImportToUpload"},{"name":"fetch","kind":"object","type":"Fetch","relationName":"FetchToUpload"},{"name":"jobs","kind":"object","type":"Job","relationName":"JobToUpload"}],"dbName":"upload","schema":null},"UploadFile":{"fields":[{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"position","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"bytes","kind":"scalar","type":"BigInt"},{"name":"sha256","kind":"scalar","type":"String"},{"name":"upload","kind":"object","type":"Upload","relationName":"UploadToUploadFile"}],"dbName":"upload_file","schema":null},"Fetch":{"fields":[{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"address","kind":"scalar","type":"String"},{"name":"revision","kind":"scalar","type":"String"},{"name":"files","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"upload","kind":"object","type":"Upload","relationName":"FetchToUpload"}],"dbName":"fetch","schema":null},"Dataset":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"task","kind":"enum","type":"Task"},{"name":"status","kind":"enum","type":"DatasetStatus"},{"name":"sample","kind":"scalar","type":"String"},{"name":"format","kind":"scalar","type":"String"},{"name":"prompts","kind":"scalar","type":"Int"},{"name":"responses","kind":"scalar","type":"Int"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"version","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"planned","kind":"scalar","type":"Json"},{"name":"indexedPrompts","kind":"scalar","type":"Int","dbName":"indexed_prompts"},{"name":"indexedResponses","kind":"scalar","type":"Int","dbName":"indexed_responses"},{"name":"imports","kind":"object","type":"DatasetImport","relationName":"DatasetToDatasetImport"},{"name":"raters","kind":"object","type":"Rater","relationName":"DatasetToRater"},{"name":"factors","kind":"object","type":"Factor","relationName":"DatasetToFactor"},{"name":"languages","kind":"object","type":"ResponseLanguage","relationName":"DatasetToResponseLanguage"},{"name":"measured","kind":"object","type":"MeasuredSample","relationName":"DatasetToMeasuredSample"},{"name":"rejections","kind":"object","type":"RejectedRow","relationName":"DatasetToRejectedRow"},{"name":"jobs","kind":"object","type":"Job","relationName":"DatasetToJob"},{"name":"runs","kind":"object","type":"Run","relationName":"DatasetToRun"},{"name":"labelDraws","kind":"object","type":"LabelDraw","relationName":"DatasetToLabelDraw"},{"name":"profiles","kind":"object","type":"CachedProfile","relationName":"CachedProfileToDataset"},{"name":"columns","kind":"object","type":"PackedColumn","relationName":"DatasetToPackedColumn"},{"name":"reports","kind":"object","type":"Report","relationName":"DatasetToReport"},{"name":"recipes","kind":"object","type":"TrainingRecipe","relationName":"DatasetToTrainingRecipe"},{"name":"experiments","kind":"object","type":"Experiment","relationName":"DatasetToExperiment"},{"name":"openings","kind":"object","type":"TestOpening","relationName":"DatasetToTestOpening"}],"dbName":"dataset","schema":null},"DatasetImport":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"status","kind":"enum","type":"DatasetStatus"},{"name":"format","kind":"scalar","type":"String"},{"name":"ledger","kind":"scalar","type":"Json"},{"name":"lint","kind":"scalar","type":"Json"},{"name":"prompts","kind":"scalar","type":"Int"},{"name":"responses","kind":"scalar","type":"Int"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"raters","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToDatasetImport"},{"name":"upload","kind":"object","type":"Upload","relationName":"DatasetImportToUpload"}],"dbName":"dataset_import","schema":null},"SavedMapping":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"mapping","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"saved_mapping","schema":null},"Prompt":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"externalId","kind":"scalar","type":"String","dbName":"external_id"},{"name":"text","kind":"scalar","type":"String"},{"name":"source","kind":"scalar","type":"String"}],"dbName":"prompt","schema":null},"Response":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"text","kind":"scalar","type":"String"},{"name":"source","kind":"scalar","type":"String"},{"name":"author","kind":"scalar","type":"String"},{"name":"level","kind":"scalar","type":"Int"}],"dbName":"response","schema":null},"Pair":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"aIndex","kind":"scalar","type":"Int","dbName":"a_index"},{"name":"bIndex","kind":"scalar","type":"Int","dbName":"b_index"},{"name":"externalId","kind":"scalar","type":"String","dbName":"external_id"},{"name":"slices","kind":"scalar","type":"Json"}],"dbName":"pair","schema":null},"Rater":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"RaterKind"},{"name":"setting","kind":"scalar","type":"String"},{"name":"details","kind":"scalar","type":"Json"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRater"}],"dbName":"rater","schema":null},"TextWords":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"isPrompt","kind":"scalar","type":"Boolean","dbName":"is_prompt"},{"name":"row","kind":"scalar","type":"Int"},{"name":"first","kind":"scalar","type":"Int"},{"name":"words","kind":"scalar","type":"Bytes"},{"name":"places","kind":"scalar","type":"Bytes"}],"dbName":"text_words","schema":null},"Preference":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"raterIndex","kind":"scalar","type":"Int","dbName":"rater_index"},{"name":"pairIndex","kind":"scalar","type":"Int","dbName":"pair_index"},{"name":"choice","kind":"scalar","type":"Int"},{"name":"strength","kind":"scalar","type":"Float"},{"name":"raw","kind":"scalar","type":"String"},{"name":"shown","kind":"scalar","type":"Int"},{"name":"swapped","kind":"scalar","type":"Int"}],"dbName":"preference","schema":null},"Factor":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"origin","kind":"enum","type":"FactorOrigin"},{"name":"label","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"details","kind":"scalar","type":"Json"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToFactor"},{"name":"measurements","kind":"object","type":"Measurement","relationName":"FactorToMeasurement"}],"dbName":"factor","schema":null},"Measurement":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"factorKey","kind":"scalar","type":"String","dbName":"factor_key"},{"name":"version","kind":"scalar","type":"Int"},{"name":"block","kind":"scalar","type":"Int"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"width","kind":"scalar","type":"Int"},{"name":"factor","kind":"object","type":"Factor","relationName":"FactorToMeasurement"}],"dbName":"measurement","schema":null},"MeasuredSample":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"factors","kind":"scalar","type":"Json"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"responses","kind":"scalar","type":"Bytes"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToMeasuredSample"}],"dbName":"measured_sample","schema":null},"ResponseLanguage":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"block","kind":"scalar","type":"Int"},{"name":"codes","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToResponseLanguage"}],"dbName":"response_language","schema":null},"RejectedRow":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"position","kind":"scalar","type":"Int"},{"name":"scope","kind":"scalar","type":"String"},{"name":"file","kind":"scalar","type":"String"},{"name":"line","kind":"scalar","type":"Int"},{"name":"column","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"remedy","kind":"scalar","type":"String"},{"name":"conflict","kind":"scalar","type":"Boolean"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRejectedRow"}],"dbName":"rejected_row","schema":null},"Job":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"JobKind"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"status","kind":"enum","type":"JobStatus"},{"name":"done","kind":"scalar","type":"BigInt"},{"name":"total","kind":"scalar","type":"BigInt"},{"name":"startedDone","kind":"scalar","type":"BigInt","dbName":"started_done"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"deaths","kind":"scalar","type":"Int"},{"name":"lastEnd","kind":"scalar","type":"String","dbName":"last_end"},{"name":"retryAt","kind":"scalar","type":"DateTime","dbName":"retry_at"},{"name":"note","kind":"scalar","type":"String"},{"name":"error","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToJob"},{"name":"upload","kind":"object","type":"Upload","relationName":"JobToUpload"},{"name":"run","kind":"object","type":"Run","relationName":"JobToRun"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToJob"}],"dbName":"job","schema":null},"CachedProfile":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"method","kind":"scalar","type":"Int"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"CachedProfileToDataset"}],"dbName":"cached_profile","schema":null},"PackedColumn":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"Int"},{"name":"bytes","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToPackedColumn"}],"dbName":"packed_column","schema":null},"TrainingRecipe":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"name","kind":"scalar","type":"String"},{"name":"recipe","kind":"scalar","type":"Json"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToTrainingRecipe"}],"dbName":"training_recipe","schema":null},"Report":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToReport"},{"name":"versions","kind":"object","type":"ReportVersion","relationName":"ReportToReportVersion"},{"name":"links","kind":"object","type":"ShareLink","relationName":"ReportToShareLink"}],"dbName":"report","schema":null},"ReportVersion":{"fields":[{"name":"reportId","kind":"scalar","type":"String","dbName":"report_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"title","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"draft","kind":"scalar","type":"Json"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"publishedAt","kind":"scalar","type":"DateTime","dbName":"published_at"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportVersion"}],"dbName":"report_version","schema":null},"ShareLink":{"fields":[{"name":"tokenHash","kind":"scalar","type":"Bytes","dbName":"token_hash"},{"name":"id","kind":"scalar","type":"String"},{"name":"reportId","kind":"scalar","type":"String","dbName":"report_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"revokedAt","kind":"scalar","type":"DateTime","dbName":"revoked_at"},{"name":"passwordSalt","kind":"scalar","type":"Bytes","dbName":"password_salt"},{"name":"passwordHash","kind":"scalar","type":"Bytes","dbName":"password_hash"},{"name":"views","kind":"scalar","type":"Int"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToShareLink"}],"dbName":"share_link","schema":null},"AdminSession":{"fields":[{"name":"tokenHash","kind":"scalar","type":"Bytes","dbName":"token_hash"},{"name":"passwordProof","kind":"scalar","type":"Bytes","dbName":"password_proof"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"}],"dbName":"admin_session","schema":null},"LabelDraw":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"seed","kind":"scalar","type":"Int"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToLabelDraw"}],"dbName":"label_draw","schema":null},"LoadedSample":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"loadedAt","kind":"scalar","type":"DateTime","dbName":"loaded_at"}],"dbName":"loaded_sample","schema":null},"Run":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"kind","kind":"enum","type":"RunKind"},{"name":"status","kind":"enum","type":"RunStatus"},{"name":"name","kind":"scalar","type":"String"},{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"groups","kind":"scalar","type":"Bytes"},{"name":"blockSize","kind":"scalar","type":"Int","dbName":"block_size"},{"name":"planned","kind":"scalar","type":"Int"},{"name":"done","kind":"scalar","type":"Int"},{"name":"cached","kind":"scalar","type":"Int"},{"name":"unreadable","kind":"scalar","type":"Int"},{"name":"failed","kind":"scalar","type":"Int"},{"name":"skipped","kind":"scalar","type":"Int"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"answered","kind":"scalar","type":"Int"},{"name":"inputTokens","kind":"scalar","type":"BigInt","dbName":"input_tokens"},{"name":"outputTokens","kind":"scalar","type":"BigInt","dbName":"output_tokens"},{"name":"cost","kind":"scalar","type":"Float"},{"name":"estimate","kind":"scalar","type":"Json"},{"name":"note","kind":"scalar","type":"String"},{"name":"lastError","kind":"scalar","type":"String","dbName":"last_error"},{"name":"deaths","kind":"scalar","type":"Int"},{"name":"diedAt","kind":"scalar","type":"Int","dbName":"died_at"},{"name":"lastEnd","kind":"scalar","type":"String","dbName":"last_end"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"resumedAt","kind":"scalar","type":"DateTime","dbName":"resumed_at"},{"name":"recent","kind":"scalar","type":"Float"},{"name":"recentAt","kind":"scalar","type":"DateTime","dbName":"recent_at"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"part","kind":"scalar","type":"String"},{"name":"round","kind":"scalar","type":"String"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRun"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToRun"},{"name":"blocks","kind":"object","type":"RunBlock","relationName":"RunToRunBlock"},{"name":"calls","kind":"object","type":"RunCall","relationName":"RunToRunCall"},{"name":"batches","kind":"object","type":"RunBatch","relationName":"RunToRunBatch"},{"name":"jobs","kind":"object","type":"Job","relationName":"JobToRun"}],"dbName":"run","schema":null},"RunBlock":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"done","kind":"scalar","type":"Boolean"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunBlock"}],"dbName":"run_block","schema":null},"RunCall":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"stage","kind":"scalar","type":"Int"},{"name":"target","kind":"scalar","type":"Int"},{"name":"variant","kind":"scalar","type":"Int"},{"name":"state","kind":"enum","type":"CallState"},{"name":"answerKey","kind":"scalar","type":"Bytes","dbName":"answer_key"},{"name":"note","kind":"scalar","type":"String"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunCall"}],"dbName":"run_call","schema":null},"Answer":{"fields":[{"name":"key","kind":"scalar","type":"Bytes"},{"name":"state","kind":"enum","type":"AnswerState"},{"name":"worker","kind":"scalar","type":"Int"},{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"template","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int","dbName":"template_version"},{"name":"raw","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"Json"},{"name":"reason","kind":"scalar","type":"String"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"counted","kind":"scalar","type":"Int"},{"name":"repaired","kind":"scalar","type":"Boolean"},{"name":"inputTokens","kind":"scalar","type":"Int","dbName":"input_tokens"},{"name":"outputTokens","kind":"scalar","type":"Int","dbName":"output_tokens"},{"name":"milliseconds","kind":"scalar","type":"Int"},{"name":"fingerprint","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"answer","schema":null},"RunBatch":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"batchId","kind":"scalar","type":"String","dbName":"batch_id"},{"name":"status","kind":"scalar","type":"String"},{"name":"mark","kind":"scalar","type":"String"},{"name":"inputFile","kind":"scalar","type":"String","dbName":"input_file"},{"name":"keys","kind":"scalar","type":"Bytes"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunBatch"}],"dbName":"run_batch","schema":null},"Worker":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"endpoints","kind":"scalar","type":"String"},{"name":"runs","kind":"scalar","type":"String"},{"name":"seenAt","kind":"scalar","type":"DateTime","dbName":"seen_at"}],"dbName":"worker","schema":null},"EndpointLimit":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"limit","kind":"scalar","type":"Float"},{"name":"blockedUntil","kind":"scalar","type":"DateTime","dbName":"blocked_until"},{"name":"cutAt","kind":"scalar","type":"DateTime","dbName":"cut_at"},{"name":"waits","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"times","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"DateTime"},{"name":"revision","kind":"scalar","type":"Int"}],"dbName":"endpoint_limit","schema":null},"EndpointProbe":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"capabilities","kind":"scalar","type":"Json"},{"name":"probedAt","kind":"scalar","type":"DateTime","dbName":"probed_at"}],"dbName":"endpoint_probe","schema":null},"ModelPrice":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"input","kind":"scalar","type":"Float"},{"name":"output","kind":"scalar","type":"Float"},{"name":"batch","kind":"scalar","type":"Float"}],"dbName":"model_price","schema":null},"JudgeTemplate":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"template","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"judge_template","schema":null},"Experiment":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"status","kind":"enum","type":"ExperimentStatus"},{"name":"question","kind":"scalar","type":"String"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"parts","kind":"scalar","type":"Bytes"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"estimate","kind":"scalar","type":"Json"},{"name":"development","kind":"scalar","type":"Json"},{"name":"wording","kind":"scalar","type":"Json"},{"name":"wordingFrozenAt","kind":"scalar","type":"DateTime","dbName":"wording_frozen_at"},{"name":"validation","kind":"scalar","type":"Json"},{"name":"look","kind":"scalar","type":"Int"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"result","kind":"scalar","type":"Json"},{"name":"note","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToExperiment"},{"name":"runs","kind":"object","type":"Run","relationName":"ExperimentToRun"},{"name":"texts","kind":"object","type":"ExperimentText","relationName":"ExperimentToExperimentText"},{"name":"jobs","kind":"object","type":"Job","relationName":"ExperimentToJob"}],"dbName":"experiment","schema":null},"ExperimentText":{"fields":[{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"slot","kind":"scalar","type":"String"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"text","kind":"scalar","type":"String"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToExperimentText"}],"dbName":"experiment_text","schema":null},"TestOpening":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToTestOpening"}],"dbName":"test_opening","schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","orderBy","cursor","upload","files","imports","dataset","raters","factor","measurements","_count","factors","languages","measured","rejections","runs","experiment","texts","jobs","run","blocks","calls","batches","labelDraws","profiles","columns","report","versions","links","reports","recipes","experiments","openings","import","fetch","Upload.findUnique","Upload.findUniqueOrThrow","Upload.findFirst","Upload.findFirstOrThrow","Upload.findMany","data","Upload.createOne","Upload.createMany","Upload.createManyAndReturn","Upload.updateOne","Upload.updateMany","Upload.updateManyAndReturn","create","update","Upload.upsertOne","Upload.deleteOne","Upload.deleteMany","having","_min","_max","Upload.groupBy","Upload.aggregate","UploadFile.findUnique","UploadFile.findUniqueOrThrow","UploadFile.findFirst","UploadFile.findFirstOrThrow","UploadFile.findMany","UploadFile.createOne","UploadFile.createMany","UploadFile.createManyAndReturn","UploadFile.updateOne","UploadFile.updateMany","UploadFile.updateManyAndReturn","UploadFile.upsertOne","UploadFile.deleteOne","UploadFile.deleteMany","_avg","_sum","UploadFile.groupBy","UploadFile.aggregate","Fetch.findUnique","Fetch.findUniqueOrThrow","Fetch.findFirst","Fetch.findFirstOrThrow","Fetch.findMany","Fetch.createOne","Fetch.createMany","Fetch.createManyAndReturn","Fetch.updateOne","Fetch.updateMany","Fetch.updateManyAndReturn","Fetch.upsertOne","Fetch.deleteOne","Fetch.deleteMany","Fetch.groupBy","Fetch.aggregate","Dataset.findUnique","Dataset.findUniqueOrThrow","Dataset.findFirst","Dataset.findFirstOrThrow","Dataset.findMany","Dataset.createOne","Dataset.createMany","Dataset.createManyAndReturn","Dataset.updateOne","Dataset.updateMany","Dataset.updateManyAndReturn","Dataset.upsertOne","Dataset.deleteOne","Dataset.deleteMany","Dataset.groupBy","Dataset.aggregate","DatasetImport.findUnique","DatasetImport.findUniqueOrThrow","DatasetImport.findFirst","DatasetImport.findFirstOrThrow","DatasetImport.findMany","DatasetImport.createOne","DatasetImport.createMany","DatasetImport.createManyAndReturn","DatasetImport.updateOne","DatasetImport.updateMany","DatasetImport.updateManyAndReturn","DatasetImport.upsertOne","DatasetImport.deleteOne","DatasetImport.deleteMany","DatasetImport.groupBy","DatasetImport.aggregate","SavedMapping.findUnique","SavedMapping.findUniqueOrThrow","SavedMapping.findFirst","SavedMapping.findFirstOrThrow","SavedMapping.findMany","SavedMapping.createOne","SavedMapping.createMany","SavedMapping.createManyAndReturn","SavedMapping.updateOne","SavedMapping.updateMany","SavedMapping.updateManyAndReturn","SavedMapping.upsertOne","SavedMapping.deleteOne","SavedMapping.deleteMany","SavedMapping.groupBy","SavedMapping.aggregate","Prompt.findUnique","Prompt.findUniqueOrThrow","Prompt.findFirst","Prompt.findFirstOrThrow","Prompt.findMany","Prompt.createOne","Prompt.createMany","Prompt.createManyAndReturn","Prompt.updateOne","Prompt.updateMany","Prompt.updateManyAndReturn","Prompt.upsertOne","Prompt.deleteOne","Prompt.deleteMany","Prompt.groupBy","Prompt.aggregate","Response.findUnique","Response.findUniqueOrThrow","Response.findFirst","Response.findFirstOrThrow","Response.findMany","Response.createOne","Response.createMany","Response.createManyAndReturn","Response.updateOne","Response.updateMany","Response.updateManyAndReturn","Response.upsertOne","Response.deleteOne","Response.deleteMany","Response.groupBy","Response.aggregate","Pair.findUnique","Pair.findUniqueOrThrow","Pair.findFirst","Pair.findFirstOrThrow","Pair.findMany","Pair.createOne","Pair.createMany","Pair.createManyAndReturn","Pair.updateOne","Pair.updateMany","Pair.updateManyAndReturn","Pair.upsertOne","Pair.deleteOne","Pair.deleteMany","Pair.groupBy","Pair.aggregate","Rater.findUnique","Rater.findUniqueOrThrow","Rater.findFirst","Rater.findFirstOrThrow","Rater.findMany","Rater.createOne","Rater.createMany","Rater.createManyAndReturn","Rater.updateOne","Rater.updateMany","Rater.updateManyAndReturn","Rater.upsertOne","Rater.deleteOne","Rater.deleteMany","Rater.groupBy","Rater.aggregate","TextWords.findUnique","TextWords.findUniqueOrThrow","TextWords.findFirst","TextWords.findFirstOrThrow","TextWords.findMany","TextWords.createOne","TextWords.createMany","TextWords.createManyAndReturn","TextWords.updateOne","TextWords.updateMany","TextWords.updateManyAndReturn","TextWords.upsertOne","TextWords.deleteOne","TextWords.deleteMany","TextWords.groupBy","TextWords.aggregate","Preference.findUnique","Preference.findUniqueOrThrow","Preference.findFirst","Preference.findFirstOrThrow","Preference.findMany","Preference.createOne","Preference.createMany","Preference.createManyAndReturn","Preference.updateOne","Preference.updateMany","Preference.updateManyAndReturn","Preference.upsertOne","Preference.deleteOne","Preference.deleteMany","Preference.groupBy","Preference.aggregate","Factor.findUnique","Factor.findUniqueOrThrow","Factor.findFirst","Factor.findFirstOrThrow","Factor.findMany","Factor.createOne","Factor.createMany","Factor.createManyAndReturn","Factor.updateOne","Factor.updateMany","Factor.updateManyAndReturn","Factor.upsertOne","Factor.deleteOne","Factor.deleteMany","Factor.groupBy","Factor.aggregate","Measurement.findUnique","Measurement.findUniqueOrThrow","Measurement.findFirst","Measurement.findFirstOrThrow","Measurement.findMany","Measurement.createOne","Measurement.createMany","Measurement.createManyAndReturn","Measurement.updateOne","Measurement.updateMany","Measurement.updateManyAndReturn","Measurement.upsertOne","Measurement.deleteOne","Measurement.deleteMany","Measurement.groupBy","Measurement.aggregate","MeasuredSample.findUnique","MeasuredSample.findUniqueOrThrow","MeasuredSample.findFirst","MeasuredSample.findFirstOrThrow","MeasuredSample.findMany","MeasuredSample.createOne","MeasuredSample.createMany","MeasuredSample.createManyAndReturn","MeasuredSample.updateOne","MeasuredSample.updateMany","MeasuredSample.updateManyAndReturn","MeasuredSample.upsertOne","MeasuredSample.deleteOne","MeasuredSample.deleteMany","MeasuredSample.groupBy","MeasuredSample.aggregate","ResponseLanguage.findUnique","ResponseLanguage.findUniqueOrThrow","ResponseLanguage.findFirst","ResponseLanguage.findFirstOrThrow","ResponseLanguage.findMany","ResponseLanguage.createOne","ResponseLanguage.createMany","ResponseLanguage.createManyAndReturn","ResponseLanguage.updateOne","ResponseLanguage.updateMany","ResponseLanguage.updateManyAndReturn","ResponseLanguage.upsertOne","ResponseLanguage.deleteOne","ResponseLanguage.deleteMany","ResponseLanguage.groupBy","ResponseLanguage.aggregate","RejectedRow.findUnique","RejectedRow.findUniqueOrThrow","RejectedRow.findFirst","RejectedRow.findFirstOrThrow","RejectedRow.findMany","RejectedRow.createOne","RejectedRow.createMany","RejectedRow.createManyAndReturn","RejectedRow.updateOne","RejectedRow.updateMany","RejectedRow.updateManyAndReturn","RejectedRow.upsertOne","RejectedRow.deleteOne","RejectedRow.deleteMany","RejectedRow.groupBy","RejectedRow.aggregate","Job.findUnique","Job.findUniqueOrThrow","Job.findFirst","Job.findFirstOrThrow","Job.findMany","Job.createOne","Job.createMany","Job.createManyAndReturn","Job.updateOne","Job.updateMany","Job.updateManyAndReturn","Job.upsertOne","Job.deleteOne","Job.deleteMany","Job.groupBy","Job.aggregate","CachedProfile.findUnique","CachedProfile.findUniqueOrThrow","CachedProfile.findFirst","CachedProfile.findFirstOrThrow","CachedProfile.findMany","CachedProfile.createOne","CachedProfile.createMany","CachedProfile.createManyAndReturn","CachedProfile.updateOne","CachedProfile.updateMany","CachedProfile.updateManyAndReturn","CachedProfile.upsertOne","CachedProfile.deleteOne","CachedProfile.deleteMany","CachedProfile.groupBy","CachedProfile.aggregate","PackedColumn.findUnique","PackedColumn.findUniqueOrThrow","PackedColumn.findFirst","PackedColumn.findFirstOrThrow","PackedColumn.findMany","PackedColumn.createOne","PackedColumn.createMany","PackedColumn.createManyAndReturn","PackedColumn.updateOne","PackedColumn.updateMany","PackedColumn.updateManyAndReturn","PackedColumn.upsertOne","PackedColumn.deleteOne","PackedColumn.deleteMany","PackedColumn.groupBy","PackedColumn.aggregate","TrainingRecipe.findUnique","TrainingRecipe.findUniqueOrThrow","TrainingRecipe.findFirst","TrainingRecipe.findFirstOrThrow","TrainingRecipe.findMany","TrainingRecipe.createOne","TrainingRecipe.createMany","TrainingRecipe.createManyAndReturn","TrainingRecipe.updateOne","TrainingRecipe.updateMany","TrainingRecipe.updateManyAndReturn","TrainingRecipe.upsertOne","TrainingRecipe.deleteOne","TrainingRecipe.deleteMany","TrainingRecipe.groupBy","TrainingRecipe.aggregate","Report.findUnique","Report.findUniqueOrThrow","Report.findFirst","Report.findFirstOrThrow","Report.findMany","Report.createOne","Report.createMany","Report.createManyAndReturn","Report.updateOne","Report.updateMany","Report.updateManyAndReturn","Report.upsertOne","Report.deleteOne","Report.deleteMany","Report.groupBy","Report.aggregate","ReportVersion.findUnique","ReportVersion.findUniqueOrThrow","ReportVersion.findFirst","ReportVersion.findFirstOrThrow","ReportVersion.findMany","ReportVersion.createOne","ReportVersion.createMany","ReportVersion.createManyAndReturn","ReportVersion.updateOne","ReportVersion.updateMany","ReportVersion.updateManyAndReturn","ReportVersion.upsertOne","ReportVersion.deleteOne","ReportVersion.deleteMany","ReportVersion.groupBy","ReportVersion.aggregate","ShareLink.findUnique","ShareLink.findUniqueOrThrow","ShareLink.findFirst","ShareLink.findFirstOrThrow","ShareLink.findMany","ShareLink.createOne","ShareLink.createMany","ShareLink.createManyAndReturn","ShareLink.updateOne","ShareLink.updateMany","ShareLink.updateManyAndReturn","ShareLink.upsertOne","ShareLink.deleteOne","ShareLink.deleteMany","ShareLink.groupBy","ShareLink.aggregate","AdminSession.findUnique","AdminSession.findUniqueOrThrow","AdminSession.findFirst","AdminSession.findFirstOrThrow","AdminSession.findMany","AdminSession.createOne","AdminSession.createMany","AdminSession.createManyAndReturn","AdminSession.updateOne","AdminSession.updateMany","AdminSession.updateManyAndReturn","AdminSession.upsertOne","AdminSession.deleteOne","AdminSession.deleteMany","AdminSession.groupBy","AdminSession.aggregate","LabelDraw.findUnique","LabelDraw.findUniqueOrThrow","LabelDraw.findFirst","LabelDraw.findFirstOrThrow","LabelDraw.findMany","LabelDraw.createOne","LabelDraw.createMany","LabelDraw.createManyAndReturn","LabelDraw.updateOne","LabelDraw.updateMany","LabelDraw.updateManyAndReturn","LabelDraw.upsertOne","LabelDraw.deleteOne","LabelDraw.deleteMany","LabelDraw.groupBy","LabelDraw.aggregate","LoadedSample.findUnique","LoadedSample.findUniqueOrThrow","LoadedSample.findFirst","LoadedSample.findFirstOrThrow","LoadedSample.findMany","LoadedSample.createOne","LoadedSample.createMany","LoadedSample.createManyAndReturn","LoadedSample.updateOne","LoadedSample.updateMany","LoadedSample.updateManyAndReturn","LoadedSample.upsertOne","LoadedSample.deleteOne","LoadedSample.deleteMany","LoadedSample.groupBy","LoadedSample.aggregate","Run.findUnique","Run.findUniqueOrThrow","Run.findFirst","Run.findFirstOrThrow","Run.findMany","Run.createOne","Run.createMany","Run.createManyAndReturn","Run.updateOne","Run.updateMany","Run.updateManyAndReturn","Run.upsertOne","Run.deleteOne","Run.deleteMany","Run.groupBy","Run.aggregate","RunBlock.findUnique","RunBlock.findUniqueOrThrow","RunBlock.findFirst","RunBlock.findFirstOrThrow","RunBlock.findMany","RunBlock.createOne","RunBlock.createMany","RunBlock.createManyAndReturn","RunBlock.updateOne","RunBlock.updateMany","RunBlock.updateManyAndReturn","RunBlock.upsertOne","RunBlock.deleteOne","RunBlock.deleteMany","RunBlock.groupBy","RunBlock.aggregate","RunCall.findUnique","RunCall.findUniqueOrThrow","RunCall.findFirst","RunCall.findFirstOrThrow","RunCall.findMany","RunCall.createOne","RunCall.createMany","RunCall.createManyAndReturn","RunCall.updateOne","RunCall.updateMany","RunCall.updateManyAndReturn","RunCall.upsertOne","RunCall.deleteOne","RunCall.deleteMany","RunCall.groupBy","RunCall.aggregate","Answer.findUnique","Answer.findUniqueOrThrow","Answer.findFirst","Answer.findFirstOrThrow","Answer.findMany","Answer.createOne","Answer.createMany","Answer.createManyAndReturn","Answer.updateOne","Answer.updateMany","Answer.updateManyAndReturn","Answer.upsertOne","Answer.deleteOne","Answer.deleteMany","Answer.groupBy","Answer.aggregate","RunBatch.findUnique","RunBatch.findUniqueOrThrow","RunBatch.findFirst","RunBatch.findFirstOrThrow","RunBatch.findMany","RunBatch.createOne","RunBatch.createMany","RunBatch.createManyAndReturn","RunBatch.updateOne","RunBatch.updateMany","RunBatch.updateManyAndReturn","RunBatch.upsertOne","RunBatch.deleteOne","RunBatch.deleteMany","RunBatch.groupBy","RunBatch.aggregate","Worker.findUnique","Worker.findUniqueOrThrow","Worker.findFirst","Worker.findFirstOrThrow","Worker.findMany","Worker.createOne","Worker.createMany","Worker.createManyAndReturn","Worker.updateOne","Worker.updateMany","Worker.updateManyAndReturn","Worker.upsertOne","Worker.deleteOne","Worker.deleteMany","Worker.groupBy","Worker.aggregate","EndpointLimit.findUnique","EndpointLimit.findUniqueOrThrow","EndpointLimit.findFirst","EndpointLimit.findFirstOrThrow","EndpointLimit.findMany","EndpointLimit.createOne","EndpointLimit.createMany","EndpointLimit.createManyAndReturn","EndpointLimit.updateOne","EndpointLimit.updateMany","EndpointLimit.updateManyAndReturn","EndpointLimit.upsertOne","EndpointLimit.deleteOne","EndpointLimit.deleteMany","EndpointLimit.groupBy","EndpointLimit.aggregate","EndpointProbe.findUnique","EndpointProbe.findUniqueOrThrow","EndpointProbe.findFirst","EndpointProbe.findFirstOrThrow","EndpointProbe.findMany","EndpointProbe.createOne","EndpointProbe.createMany","EndpointProbe.createManyAndReturn","EndpointProbe.updateOne","EndpointProbe.updateMany","EndpointProbe.updateManyAndReturn","EndpointProbe.upsertOne","EndpointProbe.deleteOne","EndpointProbe.deleteMany","EndpointProbe.groupBy","EndpointProbe.aggregate","ModelPrice.findUnique","ModelPrice.findUniqueOrThrow","ModelPrice.findFirst","ModelPrice.findFirstOrThrow","ModelPrice.findMany","ModelPrice.createOne","ModelPrice.createMany","ModelPrice.createManyAndReturn","ModelPrice.updateOne","ModelPrice.updateMany","ModelPrice.updateManyAndReturn","ModelPrice.upsertOne","ModelPrice.deleteOne","ModelPrice.deleteMany","ModelPrice.groupBy","ModelPrice.aggregate","JudgeTemplate.findUnique","JudgeTemplate.findUniqueOrThrow","JudgeTemplate.findFirst","JudgeTemplate.findFirstOrThrow","JudgeTemplate.findMany","JudgeTemplate.createOne","JudgeTemplate.createMany","JudgeTemplate.createManyAndReturn","JudgeTemplate.updateOne","JudgeTemplate.updateMany","JudgeTemplate.updateManyAndReturn","JudgeTemplate.upsertOne","JudgeTemplate.deleteOne","JudgeTemplate.deleteMany","JudgeTemplate.groupBy","JudgeTemplate.aggregate","Experiment.findUnique","Experiment.findUniqueOrThrow","Experiment.findFirst","Experiment.findFirstOrThrow","Experiment.findMany","Experiment.createOne","Experiment.createMany","Experiment.createManyAndReturn","Experiment.updateOne","Experiment.updateMany","Experiment.updateManyAndReturn","Experiment.upsertOne","Experiment.deleteOne","Experiment.deleteMany","Experiment.groupBy","Experiment.aggregate","ExperimentText.findUnique","ExperimentText.findUniqueOrThrow","ExperimentText.findFirst","ExperimentText.findFirstOrThrow","ExperimentText.findMany","ExperimentText.createOne","ExperimentText.createMany","ExperimentText.createManyAndReturn","ExperimentText.updateOne","ExperimentText.updateMany","ExperimentText.updateManyAndReturn","ExperimentText.upsertOne","ExperimentText.deleteOne","ExperimentText.deleteMany","ExperimentText.groupBy","ExperimentText.aggregate","TestOpening.findUnique","TestOpening.findUniqueOrThrow","TestOpening.findFirst","TestOpening.findFirstOrThrow","TestOpening.findMany","TestOpening.createOne","TestOpening.createMany","TestOpening.createManyAndReturn","TestOpening.updateOne","TestOpening.updateMany","TestOpening.updateManyAndReturn","TestOpening.upsertOne","TestOpening.deleteOne","TestOpening.deleteMany","TestOpening.groupBy","TestOpening.aggregate","AND","OR","NOT","datasetId","number","experimentId","prompts","openedAt","equals","in","notIn","lt","lte","gt","gte","not","contains","startsWith","endsWith","slot","promptIndex","text","values","id","ExperimentStatus","status","question","plan","parts","datasetVersion","estimate","development","wording","wordingFrozenAt","validation","look","result","note","createdAt","finishedAt","string_contains","string_starts_with","string_ends_with","array_starts_with","array_ends_with","array_contains","key","version","template","key_version","endpoint","model","input","output","batch","endpoint_model","capabilities","probedAt","limit","blockedUntil","cutAt","waits","reason","times","since","revision","endpoints","seenAt","has","hasEvery","hasSome","runId","batchId","mark","inputFile","keys","AnswerState","state","worker","raw","value","requests","counted","repaired","inputTokens","outputTokens","milliseconds","fingerprint","stage","target","variant","CallState","answerKey","index","done","RunKind","kind","RunStatus","name","groups","blockSize","planned","cached","unreadable","failed","skipped","answered","cost","lastError","deaths","diedAt","lastEnd","startedAt","resumedAt","recent","recentAt","part","round","loadedAt","seed","pairs","tokenHash","passwordProof","expiresAt","reportId","revokedAt","passwordSalt","passwordHash","views","title","payload","draft","publishedAt","recipe","bytes","method","JobKind","uploadId","JobStatus","total","startedDone","attempts","retryAt","error","position","scope","file","line","column","remedy","conflict","block","codes","responses","factorKey","width","FactorOrigin","origin","label","details","raterIndex","pairIndex","choice","strength","shown","swapped","datasetId_pairIndex_raterIndex","isPrompt","row","first","words","places","datasetId_isPrompt_row_first","RaterKind","setting","aIndex","bIndex","externalId","slices","datasetId_index","source","author","level","mapping","DatasetStatus","format","ledger","lint","contentHash","description","Task","task","sample","indexedPrompts","indexedResponses","every","some","none","address","sha256","options","datasetId_number","datasetId_name","reportId_number","datasetId_version_name_part","datasetId_key","runId_number","runId_stage_target_variant","runId_index","experimentId_slot_promptIndex","experimentId_part_round","datasetId_kind","uploadId_kind","runId_kind","experimentId_kind","datasetId_position","datasetId_block","datasetId_factorKey_version_block","datasetId_key_version","datasetId_name_kind_setting","uploadId_name","uploadId_position","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","increment","decrement","multiply","divide","push"]'),
  graph: "hRGNA4AFCwQAAJMKACASAADXCQAgIQAAlAoAICIAAJUKACCrBQAAkgoAMKwFAAApABCtBQAAkgoAMMIFAQAAAAHGBQAA_ggAINEFQADgCAAh8wYAAN8IACABAAAAAQAgCQMAAOIJACCrBQAAsgoAMKwFAAADABCtBQAAsgoAMI0GAQDdCAAhsQYEAIsKACG0BgEA5QkAIbsGAgDeCAAh8gYBAN0IACEBAwAAmw8AIAsDAADiCQAgqwUAALIKADCsBQAAAwAQrQUAALIKADCNBgEA3QgAIbEGBACLCgAhtAYBAOUJACG7BgIA3ggAIfIGAQDdCAAhhwcAALAKACCIBwAAsQoAIAMAAAADACABAAAEADACAAAFACASAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnkBiLRBUAA4AgAIaMGAgDeCAAhtAYBAIwKACHEBgIA3ggAIeQGAQDdCAAh5QYAAN8IACDmBgAA_ggAIOcGAQDdCAAhAQAAAAcAIAQDAACbDwAgBgAA7QwAILQGAAC-CgAg5gYAAL4KACATAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnkBiLRBUAA4AgAIaMGAgDeCAAhtAYBAAAAAcQGAgDeCAAh5AYBAN0IACHlBgAA3wgAIOYGAAD-CAAg5wYBAN0IACH0BgAArgoAIAMAAAAHACABAAAJADACAAAKACAKBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtkGIo0GAQDdCAAhygYAAP4IACDZBgEA3QgAIQIGAADtDAAgygYAAL4KACAMBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtkGIo0GAQDdCAAhygYAAP4IACDZBgEA3QgAId4GAACrCgAghgcAAKoKACADAAAADAAgAQAADQAwAgAADgAgDAYAAKcJACAJAACpCgAgqwUAAKcKADCsBQAAEAAQrQUAAKcKADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG7BgIA3ggAIcgGAACoCsgGIskGAQDdCAAhygYAAP4IACADBgAA7QwAIAkAANoPACDKBgAAvgoAIA0GAACnCQAgCQAAqQoAIKsFAACnCgAwrAUAABAAEK0FAACnCgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhuwYCAN4IACHIBgAAqArIBiLJBgEA3QgAIcoGAAD-CAAghQcAAKYKACADAAAAEAAgAQAAEQAwAgAAEgAgCggAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcIGAgDeCAAhxQYBAN0IACHGBgIA3ggAIQEIAADZDwAgCwgAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcIGAgDeCAAhxQYBAN0IACHGBgIA3ggAIYQHAACjCgAgAwAAABQAIAEAABUAMAIAABYAIAEAAAAUACAHBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHCBgIA3ggAIcMGAAH8CAAhAQYAAO0MACAIBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHCBgIA3ggAIcMGAAH8CAAhgwcAAKEKACADAAAAGQAgAQAAGgAwAgAAGwAgCgYAAKcJACALAADfCAAgqwUAAKYJADCsBQAAHQAQrQUAAKYJADCuBQIA3ggAIbEFAAH8CAAhwQUAAfwIACHaBQIA3ggAIcQGAAH8CAAhAQAAAB0AIA4GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG7BgIA3ggAIbwGAQDdCAAhvQYBAN0IACG-BgIA3ggAIb8GAQDtCAAhwAYBAN0IACHBBiAA_wgAIQMGAADtDAAg-wUAAL4KACC_BgAAvgoAIA8GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG7BgIA3ggAIbwGAQDdCAAhvQYBAN0IACG-BgIA3ggAIb8GAQDtCAAhwAYBAN0IACHBBiAA_wgAIYIHAACfCgAgAwAAAB8AIAEAACAAMAIAACEAIBoDAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAOUJACHEBQAAnAq2BiLQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHyBQEAjAoAIYkGBACLCgAhiwYAAJsKtAYimAYCAN4IACGaBgEA7QgAIZsGQADuCAAhtAYBAIwKACG2BgQAiwoAIbcGBACLCgAhuAYCAN4IACG5BkAA7ggAIboGAQDtCAAhDgMAAJsPACAGAADtDAAgEAAA1Q8AIBMAANQPACCuBQAAvgoAILAFAAC-CgAg0AUAAL4KACDSBQAAvgoAIPIFAAC-CgAgmgYAAL4KACCbBgAAvgoAILQGAAC-CgAguQYAAL4KACC6BgAAvgoAIB4DAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAAAAAcQFAACcCrYGItAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIfIFAQCMCgAhiQYEAIsKACGLBgAAmwq0BiKYBgIA3ggAIZoGAQDtCAAhmwZAAO4IACG0BgEAjAoAIbYGBACLCgAhtwYEAIsKACG4BgIA3ggAIbkGQADuCAAhugYBAO0IACH-BgAAlgoAIP8GAACXCgAggAcAAJgKACCBBwAAmQoAIAMAAAAjACABAAAkADACAAAlACAiBQAA0QkAIAcAANIJACALAADTCQAgDAAA1AkAIA0AANUJACAOAADWCQAgDwAA2AkAIBIAANcJACAXAADZCQAgGAAA2gkAIBkAANsJACAdAADcCQAgHgAA3QkAIB8AAN4JACAgAADfCQAgqwUAAM4JADCsBQAAJwAQrQUAAM4JADCxBQIA3ggAIcIFAgDeCAAhxAUAANAJ5AYi0QVAAOAIACHaBQIA3ggAIY0GAQDdCAAhkAYAAP4IACCjBgIA3ggAIcQGAgDeCAAh5AYBAN0IACHnBgEA3QgAIegGAQDdCAAh6gYAAM8J6gYi6wYBAO0IACHsBgIA3ggAIe0GAgDeCAAhAQAAACcAIAsEAACTCgAgEgAA1wkAICEAAJQKACAiAACVCgAgqwUAAJIKADCsBQAAKQAQrQUAAJIKADDCBQEA5QkAIcYFAAD-CAAg0QVAAOAIACHzBgAA3wgAIAEAAAApACAtBgAApwkAIBAAAI0KACASAADXCQAgFAAAjgoAIBUAAI8KACAWAACQCgAgqwUAAIgKADCsBQAAKwAQrQUAAIgKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAIQEAAAArACAZBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIQEAAAAtACARBgAA7QwAIBAAANUPACASAACNDwAgFAAA1g8AIBUAANcPACAWAADYDwAgsAUAAL4KACDJBQAAvgoAINAFAAC-CgAg0gUAAL4KACCXBgAAvgoAIJoGAAC-CgAgmwYAAL4KACCcBgAAvgoAIJ4GAAC-CgAgnwYAAL4KACCgBgAAvgoAIC4GAACnCQAgEAAAjQoAIBIAANcJACAUAACOCgAgFQAAjwoAIBYAAJAKACCrBQAAiAoAMKwFAAArABCtBQAAiAoAMK4FAgDeCAAhsAUBAIwKACHCBQEAAAABxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACH9BgAAhwoAIAMAAAArACABAAAvADACAAAwACAJEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIQIQAADVDwAgwQUAAL4KACAKEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIfwGAACECgAgAwAAADIAIAEAADMAMAIAADQAIAMAAAAjACABAAAkADACAAAlACABAAAAKwAgAQAAADIAIAEAAAAjACAHEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAhARMAANQPACAIEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAh-wYAAIIKACADAAAAOgAgAQAAOwAwAgAAPAAgCxMAAP4JACCrBQAAgAoAMKwFAAA-ABCtBQAAgAoAMNAFAQDtCAAh8gUBAOUJACH4BQAAgQqHBiKDBgIA3ggAIYQGAgDeCAAhhQYCAN4IACGHBgAB7wkAIQMTAADUDwAg0AUAAL4KACCHBgAAvgoAIAwTAAD-CQAgqwUAAIAKADCsBQAAPgAQrQUAAIAKADDQBQEA7QgAIfIFAQDlCQAh-AUAAIEKhwYigwYCAN4IACGEBgIA3ggAIYUGAgDeCAAhhwYAAe8JACH6BgAA_wkAIAMAAAA-ACABAAA_ADACAABAACAMEwAA_gkAIKsFAAD9CQAwrAUAAEIAEK0FAAD9CQAwrwUCAN4IACHEBQEA3QgAIdEFQADgCAAh8gUBAOUJACHzBQEA3QgAIfQFAQDdCAAh9QUBAN0IACH2BQAB_AgAIQETAADUDwAgDRMAAP4JACCrBQAA_QkAMKwFAABCABCtBQAA_QkAMK8FAgDeCAAhxAUBAN0IACHRBUAA4AgAIfIFAQDlCQAh8wUBAN0IACH0BQEA3QgAIfUFAQDdCAAh9gUAAfwIACH5BgAA_AkAIAMAAABCACABAABDADACAABEACADAAAAIwAgAQAAJAAwAgAAJQAgAQAAADoAIAEAAAA-ACABAAAAQgAgAQAAACMAIAEAAAAtACADAAAAKwAgAQAALwAwAgAAMAAgCwYAAKcJACCrBQAA-wkAMKwFAABNABCtBQAA-wkAMK4FAgDeCAAhsQUAAfwIACHCBQEA5QkAIcgFAgDeCAAh0QVAAOAIACGiBgIA3ggAIaMGAgDeCAAhAQYAAO0MACALBgAApwkAIKsFAAD7CQAwrAUAAE0AEK0FAAD7CQAwrgUCAN4IACGxBQAB_AgAIcIFAQAAAAHIBQIA3ggAIdEFQADgCAAhogYCAN4IACGjBgIA3ggAIQMAAABNACABAABOADACAABPACAKBgAApwkAIKsFAAD6CQAwrAUAAFEAEK0FAAD6CQAwrgUCAN4IACHRBUAA4AgAIdkFAQDdCAAh2gUCAN4IACGtBgAA3wgAILIGAgDeCAAhAQYAAO0MACALBgAApwkAIKsFAAD6CQAwrAUAAFEAEK0FAAD6CQAwrgUCAN4IACHRBUAA4AgAIdkFAQDdCAAh2gUCAN4IACGtBgAA3wgAILIGAgDeCAAh-AYAAPkJACADAAAAUQAgAQAAUgAwAgAAUwAgCQYAAKcJACCrBQAA-AkAMKwFAABVABCtBQAA-AkAMK4FAgDeCAAh2gUCAN4IACGNBgEA3QgAIZ8GAgDeCAAhsQYAAfwIACEBBgAA7QwAIAoGAACnCQAgqwUAAPgJADCsBQAAVQAQrQUAAPgJADCuBQIA3ggAIdoFAgDeCAAhjQYBAN0IACGfBgIA3ggAIbEGAAH8CAAh9wYAAPcJACADAAAAVQAgAQAAVgAwAgAAVwAgCQYAAPQJACAbAAD1CQAgHAAA9gkAIKsFAADzCQAwrAUAAFkAEK0FAADzCQAwrgUCALEJACHCBQEA5QkAIdEFQADgCAAhBAYAAO0MACAbAADSDwAgHAAA0w8AIK4FAAC-CgAgCQYAAPQJACAbAAD1CQAgHAAA9gkAIKsFAADzCQAwrAUAAFkAEK0FAADzCQAwrgUCALEJACHCBQEAAAAB0QVAAOAIACEDAAAAWQAgAQAAWgAwAgAAWwAgAQAAACcAIAwaAADwCQAgqwUAAPIJADCsBQAAXgAQrQUAAPIJADCvBQIA3ggAIcgFAgCxCQAh0AUBAN0IACGnBgEA5QkAIawGAQDdCAAhrQYAAN8IACCuBgAA_ggAIK8GQADgCAAhAxoAANEPACDIBQAAvgoAIK4GAAC-CgAgDRoAAPAJACCrBQAA8gkAMKwFAABeABCtBQAA8gkAMK8FAgDeCAAhyAUCALEJACHQBQEA3QgAIacGAQDlCQAhrAYBAN0IACGtBgAA3wgAIK4GAAD-CAAgrwZAAOAIACH2BgAA8QkAIAMAAABeACABAABfADACAABgACANGgAA8AkAIKsFAADuCQAwrAUAAGIAEK0FAADuCQAwwgUBAOUJACHRBUAA4AgAIaQGAAH8CAAhpgZAAO4IACGnBgEA5QkAIagGQADuCAAhqQYAAe8JACGqBgAB7wkAIasGAgDeCAAhBRoAANEPACCmBgAAvgoAIKgGAAC-CgAgqQYAAL4KACCqBgAAvgoAIA0aAADwCQAgqwUAAO4JADCsBQAAYgAQrQUAAO4JADDCBQEAAAAB0QVAAOAIACGkBgABAAABpgZAAO4IACGnBgEA5QkAIagGQADuCAAhqQYAAe8JACGqBgAB7wkAIasGAgDeCAAhAwAAAGIAIAEAAGMAMAIAAGQAIAEAAABeACABAAAAYgAgCgYAAKcJACCrBQAA7QkAMKwFAABoABCtBQAA7QkAMK4FAgDeCAAhwgUCAN4IACHIBQIA3ggAIdEFQADgCAAhjQYBAN0IACGwBgAA3wgAIAEGAADtDAAgCwYAAKcJACCrBQAA7QkAMKwFAABoABCtBQAA7QkAMK4FAgDeCAAhwgUCAAAAAcgFAgDeCAAh0QVAAOAIACGNBgEA3QgAIbAGAADfCAAg9QYAAOwJACADAAAAaAAgAQAAaQAwAgAAagAgDgYAAO0MACAPAACODwAgEQAA0A8AIBIAAI0PACCyBQAAvgoAIMkFAAC-CgAgygUAAL4KACDLBQAAvgoAIMwFAAC-CgAgzQUAAL4KACDOBQAAvgoAIM8FAAC-CgAg0AUAAL4KACDSBQAAvgoAIBkGAACnCQAgDwAA2AkAIBEAAOsJACASAADXCQAgqwUAAOkJADCsBQAALQAQrQUAAOkJADCuBQIA3ggAIbIFQADuCAAhwgUBAAAAAcQFAADqCcQFIsUFAQDdCAAhxgUAAN8IACDHBQAB_AgAIcgFAgDeCAAhyQUAAP4IACDKBQAA_ggAIMsFAAD-CAAgzAVAAO4IACHNBQAA_ggAIM4FAgCxCQAhzwUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACEDAAAALQAgAQAAbAAwAgAAbQAgCQYAAKcJACCrBQAA6AkAMKwFAABvABCtBQAA6AkAMK4FAgDeCAAhrwUCAN4IACGwBQEA5QkAIbEFAAH8CAAhsgVAAOAIACEBBgAA7QwAIAoGAACnCQAgqwUAAOgJADCsBQAAbwAQrQUAAOgJADCuBQIA3ggAIa8FAgDeCAAhsAUBAOUJACGxBQAB_AgAIbIFQADgCAAh9AYAAOcJACADAAAAbwAgAQAAcAAwAgAAcQAgAQAAAAcAIAEAAAAMACABAAAAEAAgAQAAABkAIAEAAAAfACABAAAAIwAgAQAAACsAIAEAAABNACABAAAAUQAgAQAAAFUAIAEAAABZACABAAAAaAAgAQAAAC0AIAEAAABvACABAAAAKQAgCQMAAOIJACAEAADfCAAgqwUAAOEJADCsBQAAggEAEK0FAADhCQAw0QVAAOAIACHsBQEA7QgAIbQGAQDlCQAh8QYBAN0IACEBAAAAggEAIAMAAAAjACABAAAkADACAAAlACABAAAAAwAgAQAAACMAIAEAAAABACAFBAAAzQ8AIBIAAI0PACAhAADODwAgIgAAzw8AIMYFAAC-CgAgAwAAACkAIAEAAIgBADACAAABACADAAAAKQAgAQAAiAEAMAIAAAEAIAMAAAApACABAACIAQAwAgAAAQAgCAQAAMkPACASAADMDwAgIQAAyg8AICIAAMsPACDCBQEAAAABxgWAAAAAAdEFQAAAAAHzBoAAAAABASgAAIwBACAEwgUBAAAAAcYFgAAAAAHRBUAAAAAB8waAAAAAAQEoAACOAQAwASgAAI4BADAIBAAApg8AIBIAAKkPACAhAACnDwAgIgAAqA8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8waAAAAAAQIAAAABACAoAACRAQAgBMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8waAAAAAAQIAAAApACAoAACTAQAgAgAAACkAICgAAJMBACADAAAAAQAgLwAAjAEAIDAAAJEBACABAAAAAQAgAQAAACkAIAQKAACjDwAgNQAApQ8AIDYAAKQPACDGBQAAvgoAIAerBQAA5AkAMKwFAACaAQAQrQUAAOQJADDCBQEAtwgAIcYFAADNCAAg0QVAALkIACHzBgAAzAgAIAMAAAApACABAACZAQAwNAAAmgEAIAMAAAApACABAACIAQAwAgAAAQAgAQAAAAUAIAEAAAAFACADAAAAAwAgAQAABAAwAgAABQAgAwAAAAMAIAEAAAQAMAIAAAUAIAMAAAADACABAAAEADACAAAFACAGAwAAog8AII0GAQAAAAGxBgQAAAABtAYBAAAAAbsGAgAAAAHyBgEAAAABASgAAKIBACAFjQYBAAAAAbEGBAAAAAG0BgEAAAABuwYCAAAAAfIGAQAAAAEBKAAApAEAMAEoAACkAQAwBgMAAKEPACCNBgEAuQoAIbEGBADgCgAhtAYBALkKACG7BgIAuAoAIfIGAQC5CgAhAgAAAAUAICgAAKcBACAFjQYBALkKACGxBgQA4AoAIbQGAQC5CgAhuwYCALgKACHyBgEAuQoAIQIAAAADACAoAACpAQAgAgAAAAMAICgAAKkBACADAAAABQAgLwAAogEAIDAAAKcBACABAAAABQAgAQAAAAMAIAUKAACcDwAgNQAAnw8AIDYAAJ4PACBHAACdDwAgSAAAoA8AIAirBQAA4wkAMKwFAACwAQAQrQUAAOMJADCNBgEAxAgAIbEGBACICQAhtAYBALcIACG7BgIAtggAIfIGAQDECAAhAwAAAAMAIAEAAK8BADA0AACwAQAgAwAAAAMAIAEAAAQAMAIAAAUAIAkDAADiCQAgBAAA3wgAIKsFAADhCQAwrAUAAIIBABCtBQAA4QkAMNEFQADgCAAh7AUBAO0IACG0BgEAAAAB8QYBAN0IACEBAAAAswEAIAEAAACzAQAgAgMAAJsPACDsBQAAvgoAIAMAAACCAQAgAQAAtgEAMAIAALMBACADAAAAggEAIAEAALYBADACAACzAQAgAwAAAIIBACABAAC2AQAwAgAAswEAIAYDAACaDwAgBIAAAAAB0QVAAAAAAewFAQAAAAG0BgEAAAAB8QYBAAAAAQEoAAC6AQAgBQSAAAAAAdEFQAAAAAHsBQEAAAABtAYBAAAAAfEGAQAAAAEBKAAAvAEAMAEoAAC8AQAwBgMAAJkPACAEgAAAAAHRBUAAuwoAIewFAQDPCgAhtAYBALkKACHxBgEAuQoAIQIAAACzAQAgKAAAvwEAIAUEgAAAAAHRBUAAuwoAIewFAQDPCgAhtAYBALkKACHxBgEAuQoAIQIAAACCAQAgKAAAwQEAIAIAAACCAQAgKAAAwQEAIAMAAACzAQAgLwAAugEAIDAAAL8BACABAAAAswEAIAEAAACCAQAgBAoAAJYPACA1AACYDwAgNgAAlw8AIOwFAAC-CgAgCAQAAMwIACCrBQAA4AkAMKwFAADIAQAQrQUAAOAJADDRBUAAuQgAIewFAQDQCAAhtAYBALcIACHxBgEAxAgAIQMAAACCAQAgAQAAxwEAMDQAAMgBACADAAAAggEAIAEAALYBADACAACzAQAgIgUAANEJACAHAADSCQAgCwAA0wkAIAwAANQJACANAADVCQAgDgAA1gkAIA8AANgJACASAADXCQAgFwAA2QkAIBgAANoJACAZAADbCQAgHQAA3AkAIB4AAN0JACAfAADeCQAgIAAA3wkAIKsFAADOCQAwrAUAACcAEK0FAADOCQAwsQUCAN4IACHCBQIAAAABxAUAANAJ5AYi0QVAAOAIACHaBQIA3ggAIY0GAQDdCAAhkAYAAP4IACCjBgIA3ggAIcQGAgDeCAAh5AYBAN0IACHnBgEA3QgAIegGAQDdCAAh6gYAAM8J6gYi6wYBAAAAAewGAgDeCAAh7QYCAN4IACEBAAAAywEAIAEAAADLAQAgEQUAAIcPACAHAACIDwAgCwAAiQ8AIAwAAIoPACANAACLDwAgDgAAjA8AIA8AAI4PACASAACNDwAgFwAAjw8AIBgAAJAPACAZAACRDwAgHQAAkg8AIB4AAJMPACAfAACUDwAgIAAAlQ8AIJAGAAC-CgAg6wYAAL4KACADAAAAJwAgAQAAzgEAMAIAAMsBACADAAAAJwAgAQAAzgEAMAIAAMsBACADAAAAJwAgAQAAzgEAMAIAAMsBACAfBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOQGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABxAYCAAAAAeQGAQAAAAHnBgEAAAAB6AYBAAAAAeoGAAAA6gYC6wYBAAAAAewGAgAAAAHtBgIAAAABASgAANIBACAQsQUCAAAAAcIFAgAAAAHEBQAAAOQGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABxAYCAAAAAeQGAQAAAAHnBgEAAAAB6AYBAAAAAeoGAAAA6gYC6wYBAAAAAewGAgAAAAHtBgIAAAABASgAANQBADABKAAA1AEAMB8FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACECAAAAywEAICgAANcBACAQsQUCALgKACHCBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcQGAgC4CgAh5AYBALkKACHnBgEAuQoAIegGAQC5CgAh6gYAAMEN6gYi6wYBAM8KACHsBgIAuAoAIe0GAgC4CgAhAgAAACcAICgAANkBACACAAAAJwAgKAAA2QEAIAMAAADLAQAgLwAA0gEAIDAAANcBACABAAAAywEAIAEAAAAnACAHCgAAvA0AIDUAAL8NACA2AAC-DQAgRwAAvQ0AIEgAAMANACCQBgAAvgoAIOsGAAC-CgAgE6sFAADKCQAwrAUAAOABABCtBQAAygkAMLEFAgC2CAAhwgUCALYIACHEBQAAxwnkBiLRBUAAuQgAIdoFAgC2CAAhjQYBAMQIACGQBgAAzQgAIKMGAgC2CAAhxAYCALYIACHkBgEAxAgAIecGAQDECAAh6AYBAMQIACHqBgAAywnqBiLrBgEA0AgAIewGAgC2CAAh7QYCALYIACEDAAAAJwAgAQAA3wEAMDQAAOABACADAAAAJwAgAQAAzgEAMAIAAMsBACABAAAACgAgAQAAAAoAIAMAAAAHACABAAAJADACAAAKACADAAAABwAgAQAACQAwAgAACgAgAwAAAAcAIAEAAAkAMAIAAAoAIA8DAAC7DQAgBgAAug0AIAcCAAAAAa4FAgAAAAGvBQIAAAABsQUCAAAAAcQFAAAA5AYC0QVAAAAAAaMGAgAAAAG0BgEAAAABxAYCAAAAAeQGAQAAAAHlBoAAAAAB5gaAAAAAAecGAQAAAAEBKAAA6AEAIA0HAgAAAAGuBQIAAAABrwUCAAAAAbEFAgAAAAHEBQAAAOQGAtEFQAAAAAGjBgIAAAABtAYBAAAAAcQGAgAAAAHkBgEAAAAB5QaAAAAAAeYGgAAAAAHnBgEAAAABASgAAOoBADABKAAA6gEAMAEAAAApACAPAwAAuQ0AIAYAALgNACAHAgC4CgAhrgUCALgKACGvBQIAuAoAIbEFAgC4CgAhxAUAALcN5AYi0QVAALsKACGjBgIAuAoAIbQGAQDPCgAhxAYCALgKACHkBgEAuQoAIeUGgAAAAAHmBoAAAAAB5wYBALkKACECAAAACgAgKAAA7gEAIA0HAgC4CgAhrgUCALgKACGvBQIAuAoAIbEFAgC4CgAhxAUAALcN5AYi0QVAALsKACGjBgIAuAoAIbQGAQDPCgAhxAYCALgKACHkBgEAuQoAIeUGgAAAAAHmBoAAAAAB5wYBALkKACECAAAABwAgKAAA8AEAIAIAAAAHACAoAADwAQAgAQAAACkAIAMAAAAKACAvAADoAQAgMAAA7gEAIAEAAAAKACABAAAABwAgBwoAALINACA1AAC1DQAgNgAAtA0AIEcAALMNACBIAAC2DQAgtAYAAL4KACDmBgAAvgoAIBAHAgC2CAAhqwUAAMYJADCsBQAA-AEAEK0FAADGCQAwrgUCALYIACGvBQIAtggAIbEFAgC2CAAhxAUAAMcJ5AYi0QVAALkIACGjBgIAtggAIbQGAQCJCQAhxAYCALYIACHkBgEAxAgAIeUGAADMCAAg5gYAAM0IACDnBgEAxAgAIQMAAAAHACABAAD3AQAwNAAA-AEAIAMAAAAHACABAAAJADACAAAKACAHqwUAAMUJADCsBQAA_gEAEK0FAADFCQAwwgUCAAAAAdEFQADgCAAhjQYBAAAAAeIGAADfCAAgAQAAAPsBACABAAAA-wEAIAerBQAAxQkAMKwFAAD-AQAQrQUAAMUJADDCBQIA3ggAIdEFQADgCAAhjQYBAN0IACHiBgAA3wgAIAADAAAA_gEAIAEAAP8BADACAAD7AQAgAwAAAP4BACABAAD_AQAwAgAA-wEAIAMAAAD-AQAgAQAA_wEAMAIAAPsBACAEwgUCAAAAAdEFQAAAAAGNBgEAAAAB4gaAAAAAAQEoAACDAgAgBMIFAgAAAAHRBUAAAAABjQYBAAAAAeIGgAAAAAEBKAAAhQIAMAEoAACFAgAwBMIFAgC4CgAh0QVAALsKACGNBgEAuQoAIeIGgAAAAAECAAAA-wEAICgAAIgCACAEwgUCALgKACHRBUAAuwoAIY0GAQC5CgAh4gaAAAAAAQIAAAD-AQAgKAAAigIAIAIAAAD-AQAgKAAAigIAIAMAAAD7AQAgLwAAgwIAIDAAAIgCACABAAAA-wEAIAEAAAD-AQAgBQoAAK0NACA1AACwDQAgNgAArw0AIEcAAK4NACBIAACxDQAgB6sFAADECQAwrAUAAJECABCtBQAAxAkAMMIFAgC2CAAh0QVAALkIACGNBgEAxAgAIeIGAADMCAAgAwAAAP4BACABAACQAgAwNAAAkQIAIAMAAAD-AQAgAQAA_wEAMAIAAPsBACAJqwUAAMIJADCsBQAAlwIAEK0FAADCCQAwrgUCAN4IACHABQEA3QgAIYgGAgDeCAAh3AYBAO0IACHeBgAAwwkAIN8GAQDtCAAhAQAAAJQCACABAAAAlAIAIAirBQAAwgkAMKwFAACXAgAQrQUAAMIJADCuBQIA3ggAIcAFAQDdCAAhiAYCAN4IACHcBgEA7QgAId8GAQDtCAAhAtwGAAC-CgAg3wYAAL4KACADAAAAlwIAIAEAAJgCADACAACUAgAgAwAAAJcCACABAACYAgAwAgAAlAIAIAMAAACXAgAgAQAAmAIAMAIAAJQCACAFrgUCAAAAAcAFAQAAAAGIBgIAAAAB3AYBAAAAAd8GAQAAAAEBKAAAnAIAIAWuBQIAAAABwAUBAAAAAYgGAgAAAAHcBgEAAAAB3wYBAAAAAQEoAACeAgAwASgAAJ4CADAFrgUCALgKACHABQEAuQoAIYgGAgC4CgAh3AYBAM8KACHfBgEAzwoAIQIAAACUAgAgKAAAoQIAIAWuBQIAuAoAIcAFAQC5CgAhiAYCALgKACHcBgEAzwoAId8GAQDPCgAhAgAAAJcCACAoAACjAgAgAgAAAJcCACAoAACjAgAgAwAAAJQCACAvAACcAgAgMAAAoQIAIAEAAACUAgAgAQAAAJcCACAHCgAAqA0AIDUAAKsNACA2AACqDQAgRwAAqQ0AIEgAAKwNACDcBgAAvgoAIN8GAAC-CgAgCKsFAADBCQAwrAUAAKoCABCtBQAAwQkAMK4FAgC2CAAhwAUBAMQIACGIBgIAtggAIdwGAQDQCAAh3wYBANAIACEDAAAAlwIAIAEAAKkCADA0AACqAgAgAwAAAJcCACABAACYAgAwAgAAlAIAIAurBQAAvwkAMKwFAACwAgAQrQUAAL8JADCuBQIA3ggAIb8FAgDeCAAhwAUBAN0IACGIBgIA3ggAId4GAADACQAg3wYBAO0IACHgBgEA7QgAIeEGAgCxCQAhAQAAAK0CACABAAAArQIAIAqrBQAAvwkAMKwFAACwAgAQrQUAAL8JADCuBQIA3ggAIb8FAgDeCAAhwAUBAN0IACGIBgIA3ggAId8GAQDtCAAh4AYBAO0IACHhBgIAsQkAIQPfBgAAvgoAIOAGAAC-CgAg4QYAAL4KACADAAAAsAIAIAEAALECADACAACtAgAgAwAAALACACABAACxAgAwAgAArQIAIAMAAACwAgAgAQAAsQIAMAIAAK0CACAHrgUCAAAAAb8FAgAAAAHABQEAAAABiAYCAAAAAd8GAQAAAAHgBgEAAAAB4QYCAAAAAQEoAAC1AgAgB64FAgAAAAG_BQIAAAABwAUBAAAAAYgGAgAAAAHfBgEAAAAB4AYBAAAAAeEGAgAAAAEBKAAAtwIAMAEoAAC3AgAwB64FAgC4CgAhvwUCALgKACHABQEAuQoAIYgGAgC4CgAh3wYBAM8KACHgBgEAzwoAIeEGAgDOCgAhAgAAAK0CACAoAAC6AgAgB64FAgC4CgAhvwUCALgKACHABQEAuQoAIYgGAgC4CgAh3wYBAM8KACHgBgEAzwoAIeEGAgDOCgAhAgAAALACACAoAAC8AgAgAgAAALACACAoAAC8AgAgAwAAAK0CACAvAAC1AgAgMAAAugIAIAEAAACtAgAgAQAAALACACAICgAAow0AIDUAAKYNACA2AAClDQAgRwAApA0AIEgAAKcNACDfBgAAvgoAIOAGAAC-CgAg4QYAAL4KACAKqwUAAL4JADCsBQAAwwIAEK0FAAC-CQAwrgUCALYIACG_BQIAtggAIcAFAQDECAAhiAYCALYIACHfBgEA0AgAIeAGAQDQCAAh4QYCAM8IACEDAAAAsAIAIAEAAMICADA0AADDAgAgAwAAALACACABAACxAgAwAgAArQIAIAurBQAAvAkAMKwFAADJAgAQrQUAALwJADCuBQIA3ggAIb8FAgDeCAAhiAYCAN4IACHaBgIA3ggAIdsGAgDeCAAh3AYBAO0IACHdBgAA_ggAIN4GAAC9CQAgAQAAAMYCACABAAAAxgIAIAqrBQAAvAkAMKwFAADJAgAQrQUAALwJADCuBQIA3ggAIb8FAgDeCAAhiAYCAN4IACHaBgIA3ggAIdsGAgDeCAAh3AYBAO0IACHdBgAA_ggAIALcBgAAvgoAIN0GAAC-CgAgAwAAAMkCACABAADKAgAwAgAAxgIAIAMAAADJAgAgAQAAygIAMAIAAMYCACADAAAAyQIAIAEAAMoCADACAADGAgAgB64FAgAAAAG_BQIAAAABiAYCAAAAAdoGAgAAAAHbBgIAAAAB3AYBAAAAAd0GgAAAAAEBKAAAzgIAIAeuBQIAAAABvwUCAAAAAYgGAgAAAAHaBgIAAAAB2wYCAAAAAdwGAQAAAAHdBoAAAAABASgAANACADABKAAA0AIAMAeuBQIAuAoAIb8FAgC4CgAhiAYCALgKACHaBgIAuAoAIdsGAgC4CgAh3AYBAM8KACHdBoAAAAABAgAAAMYCACAoAADTAgAgB64FAgC4CgAhvwUCALgKACGIBgIAuAoAIdoGAgC4CgAh2wYCALgKACHcBgEAzwoAId0GgAAAAAECAAAAyQIAICgAANUCACACAAAAyQIAICgAANUCACADAAAAxgIAIC8AAM4CACAwAADTAgAgAQAAAMYCACABAAAAyQIAIAcKAACeDQAgNQAAoQ0AIDYAAKANACBHAACfDQAgSAAAog0AINwGAAC-CgAg3QYAAL4KACAKqwUAALsJADCsBQAA3AIAEK0FAAC7CQAwrgUCALYIACG_BQIAtggAIYgGAgC2CAAh2gYCALYIACHbBgIAtggAIdwGAQDQCAAh3QYAAM0IACADAAAAyQIAIAEAANsCADA0AADcAgAgAwAAAMkCACABAADKAgAwAgAAxgIAIAEAAAAOACABAAAADgAgAwAAAAwAIAEAAA0AMAIAAA4AIAMAAAAMACABAAANADACAAAOACADAAAADAAgAQAADQAwAgAADgAgBwYAAJ0NACCuBQIAAAABiAYCAAAAAYsGAAAA2QYCjQYBAAAAAcoGgAAAAAHZBgEAAAABASgAAOQCACAGrgUCAAAAAYgGAgAAAAGLBgAAANkGAo0GAQAAAAHKBoAAAAAB2QYBAAAAAQEoAADmAgAwASgAAOYCADAHBgAAnA0AIK4FAgC4CgAhiAYCALgKACGLBgAAmw3ZBiKNBgEAuQoAIcoGgAAAAAHZBgEAuQoAIQIAAAAOACAoAADpAgAgBq4FAgC4CgAhiAYCALgKACGLBgAAmw3ZBiKNBgEAuQoAIcoGgAAAAAHZBgEAuQoAIQIAAAAMACAoAADrAgAgAgAAAAwAICgAAOsCACADAAAADgAgLwAA5AIAIDAAAOkCACABAAAADgAgAQAAAAwAIAYKAACWDQAgNQAAmQ0AIDYAAJgNACBHAACXDQAgSAAAmg0AIMoGAAC-CgAgCasFAAC3CQAwrAUAAPICABCtBQAAtwkAMK4FAgC2CAAhiAYCALYIACGLBgAAuAnZBiKNBgEAxAgAIcoGAADNCAAg2QYBAMQIACEDAAAADAAgAQAA8QIAMDQAAPICACADAAAADAAgAQAADQAwAgAADgAgCqsFAAC1CQAwrAUAAPgCABCtBQAAtQkAMK4FAgDeCAAh0gYgAP8IACHTBgIA3ggAIdQGAgDeCAAh1QYAAfwIACHWBgAB_AgAIdcGAAC2CQAgAQAAAPUCACABAAAA9QIAIAmrBQAAtQkAMKwFAAD4AgAQrQUAALUJADCuBQIA3ggAIdIGIAD_CAAh0wYCAN4IACHUBgIA3ggAIdUGAAH8CAAh1gYAAfwIACEAAwAAAPgCACABAAD5AgAwAgAA9QIAIAMAAAD4AgAgAQAA-QIAMAIAAPUCACADAAAA-AIAIAEAAPkCADACAAD1AgAgBq4FAgAAAAHSBiAAAAAB0wYCAAAAAdQGAgAAAAHVBgABAAAB1gYAAQAAAQEoAAD9AgAgBq4FAgAAAAHSBiAAAAAB0wYCAAAAAdQGAgAAAAHVBgABAAAB1gYAAQAAAQEoAAD_AgAwASgAAP8CADAGrgUCALgKACHSBiAAtgsAIdMGAgC4CgAh1AYCALgKACHVBgABugoAIdYGAAG6CgAhAgAAAPUCACAoAACCAwAgBq4FAgC4CgAh0gYgALYLACHTBgIAuAoAIdQGAgC4CgAh1QYAAboKACHWBgABugoAIQIAAAD4AgAgKAAAhAMAIAIAAAD4AgAgKAAAhAMAIAMAAAD1AgAgLwAA_QIAIDAAAIIDACABAAAA9QIAIAEAAAD4AgAgBQoAAJENACA1AACUDQAgNgAAkw0AIEcAAJINACBIAACVDQAgCasFAAC0CQAwrAUAAIsDABCtBQAAtAkAMK4FAgC2CAAh0gYgAPYIACHTBgIAtggAIdQGAgC2CAAh1QYAAbgIACHWBgABuAgAIQMAAAD4AgAgAQAAigMAMDQAAIsDACADAAAA-AIAIAEAAPkCADACAAD1AgAgDKsFAACwCQAwrAUAAJEDABCtBQAAsAkAMK4FAgDeCAAh-gUBAN0IACHLBgIA3ggAIcwGAgDeCAAhzQYCALEJACHOBggAsgkAIc8GAgCxCQAh0AYCALEJACHRBgAAswkAIAEAAACOAwAgAQAAAI4DACALqwUAALAJADCsBQAAkQMAEK0FAACwCQAwrgUCAN4IACH6BQEA3QgAIcsGAgDeCAAhzAYCAN4IACHNBgIAsQkAIc4GCACyCQAhzwYCALEJACHQBgIAsQkAIQTNBgAAvgoAIM4GAAC-CgAgzwYAAL4KACDQBgAAvgoAIAMAAACRAwAgAQAAkgMAMAIAAI4DACADAAAAkQMAIAEAAJIDADACAACOAwAgAwAAAJEDACABAACSAwAwAgAAjgMAIAiuBQIAAAAB-gUBAAAAAcsGAgAAAAHMBgIAAAABzQYCAAAAAc4GCAAAAAHPBgIAAAAB0AYCAAAAAQEoAACWAwAgCK4FAgAAAAH6BQEAAAABywYCAAAAAcwGAgAAAAHNBgIAAAABzgYIAAAAAc8GAgAAAAHQBgIAAAABASgAAJgDADABKAAAmAMAMAiuBQIAuAoAIfoFAQC5CgAhywYCALgKACHMBgIAuAoAIc0GAgDOCgAhzgYIAJANACHPBgIAzgoAIdAGAgDOCgAhAgAAAI4DACAoAACbAwAgCK4FAgC4CgAh-gUBALkKACHLBgIAuAoAIcwGAgC4CgAhzQYCAM4KACHOBggAkA0AIc8GAgDOCgAh0AYCAM4KACECAAAAkQMAICgAAJ0DACACAAAAkQMAICgAAJ0DACADAAAAjgMAIC8AAJYDACAwAACbAwAgAQAAAI4DACABAAAAkQMAIAkKAACLDQAgNQAAjg0AIDYAAI0NACBHAACMDQAgSAAAjw0AIM0GAAC-CgAgzgYAAL4KACDPBgAAvgoAINAGAAC-CgAgC6sFAACtCQAwrAUAAKQDABCtBQAArQkAMK4FAgC2CAAh-gUBAMQIACHLBgIAtggAIcwGAgC2CAAhzQYCAM8IACHOBggArgkAIc8GAgDPCAAh0AYCAM8IACEDAAAAkQMAIAEAAKMDADA0AACkAwAgAwAAAJEDACABAACSAwAwAgAAjgMAIAEAAAASACABAAAAEgAgAwAAABAAIAEAABEAMAIAABIAIAMAAAAQACABAAARADACAAASACADAAAAEAAgAQAAEQAwAgAAEgAgCQYAAIkNACAJAACKDQAgrgUCAAAAAdkFAQAAAAHaBQIAAAABuwYCAAAAAcgGAAAAyAYCyQYBAAAAAcoGgAAAAAEBKAAArAMAIAeuBQIAAAAB2QUBAAAAAdoFAgAAAAG7BgIAAAAByAYAAADIBgLJBgEAAAABygaAAAAAAQEoAACuAwAwASgAAK4DADAJBgAA-wwAIAkAAPwMACCuBQIAuAoAIdkFAQC5CgAh2gUCALgKACG7BgIAuAoAIcgGAAD6DMgGIskGAQC5CgAhygaAAAAAAQIAAAASACAoAACxAwAgB64FAgC4CgAh2QUBALkKACHaBQIAuAoAIbsGAgC4CgAhyAYAAPoMyAYiyQYBALkKACHKBoAAAAABAgAAABAAICgAALMDACACAAAAEAAgKAAAswMAIAMAAAASACAvAACsAwAgMAAAsQMAIAEAAAASACABAAAAEAAgBgoAAPUMACA1AAD4DAAgNgAA9wwAIEcAAPYMACBIAAD5DAAgygYAAL4KACAKqwUAAKkJADCsBQAAugMAEK0FAACpCQAwrgUCALYIACHZBQEAxAgAIdoFAgC2CAAhuwYCALYIACHIBgAAqgnIBiLJBgEAxAgAIcoGAADNCAAgAwAAABAAIAEAALkDADA0AAC6AwAgAwAAABAAIAEAABEAMAIAABIAIAEAAAAWACABAAAAFgAgAwAAABQAIAEAABUAMAIAABYAIAMAAAAUACABAAAVADACAAAWACADAAAAFAAgAQAAFQAwAgAAFgAgBwgAAPQMACCuBQIAAAABwQUAAQAAAdoFAgAAAAHCBgIAAAABxQYBAAAAAcYGAgAAAAEBKAAAwgMAIAauBQIAAAABwQUAAQAAAdoFAgAAAAHCBgIAAAABxQYBAAAAAcYGAgAAAAEBKAAAxAMAMAEoAADEAwAwBwgAAPMMACCuBQIAuAoAIcEFAAG6CgAh2gUCALgKACHCBgIAuAoAIcUGAQC5CgAhxgYCALgKACECAAAAFgAgKAAAxwMAIAauBQIAuAoAIcEFAAG6CgAh2gUCALgKACHCBgIAuAoAIcUGAQC5CgAhxgYCALgKACECAAAAFAAgKAAAyQMAIAIAAAAUACAoAADJAwAgAwAAABYAIC8AAMIDACAwAADHAwAgAQAAABYAIAEAAAAUACAFCgAA7gwAIDUAAPEMACA2AADwDAAgRwAA7wwAIEgAAPIMACAJqwUAAKgJADCsBQAA0AMAEK0FAACoCQAwrgUCALYIACHBBQABuAgAIdoFAgC2CAAhwgYCALYIACHFBgEAxAgAIcYGAgC2CAAhAwAAABQAIAEAAM8DADA0AADQAwAgAwAAABQAIAEAABUAMAIAABYAIAoGAACnCQAgCwAA3wgAIKsFAACmCQAwrAUAAB0AEK0FAACmCQAwrgUCAAAAAbEFAAH8CAAhwQUAAfwIACHaBQIA3ggAIcQGAAH8CAAhAQAAANMDACABAAAA0wMAIAEGAADtDAAgAwAAAB0AIAEAANYDADACAADTAwAgAwAAAB0AIAEAANYDADACAADTAwAgAwAAAB0AIAEAANYDADACAADTAwAgBwYAAOwMACALgAAAAAGuBQIAAAABsQUAAQAAAcEFAAEAAAHaBQIAAAABxAYAAQAAAQEoAADaAwAgBguAAAAAAa4FAgAAAAGxBQABAAABwQUAAQAAAdoFAgAAAAHEBgABAAABASgAANwDADABKAAA3AMAMAcGAADrDAAgC4AAAAABrgUCALgKACGxBQABugoAIcEFAAG6CgAh2gUCALgKACHEBgABugoAIQIAAADTAwAgKAAA3wMAIAYLgAAAAAGuBQIAuAoAIbEFAAG6CgAhwQUAAboKACHaBQIAuAoAIcQGAAG6CgAhAgAAAB0AICgAAOEDACACAAAAHQAgKAAA4QMAIAMAAADTAwAgLwAA2gMAIDAAAN8DACABAAAA0wMAIAEAAAAdACAFCgAA5gwAIDUAAOkMACA2AADoDAAgRwAA5wwAIEgAAOoMACAJCwAAzAgAIKsFAAClCQAwrAUAAOgDABCtBQAApQkAMK4FAgC2CAAhsQUAAbgIACHBBQABuAgAIdoFAgC2CAAhxAYAAbgIACEDAAAAHQAgAQAA5wMAMDQAAOgDACADAAAAHQAgAQAA1gMAMAIAANMDACABAAAAGwAgAQAAABsAIAMAAAAZACABAAAaADACAAAbACADAAAAGQAgAQAAGgAwAgAAGwAgAwAAABkAIAEAABoAMAIAABsAIAQGAADlDAAgrgUCAAAAAcIGAgAAAAHDBgABAAABASgAAPADACADrgUCAAAAAcIGAgAAAAHDBgABAAABASgAAPIDADABKAAA8gMAMAQGAADkDAAgrgUCALgKACHCBgIAuAoAIcMGAAG6CgAhAgAAABsAICgAAPUDACADrgUCALgKACHCBgIAuAoAIcMGAAG6CgAhAgAAABkAICgAAPcDACACAAAAGQAgKAAA9wMAIAMAAAAbACAvAADwAwAgMAAA9QMAIAEAAAAbACABAAAAGQAgBQoAAN8MACA1AADiDAAgNgAA4QwAIEcAAOAMACBIAADjDAAgBqsFAACkCQAwrAUAAP4DABCtBQAApAkAMK4FAgC2CAAhwgYCALYIACHDBgABuAgAIQMAAAAZACABAAD9AwAwNAAA_gMAIAMAAAAZACABAAAaADACAAAbACABAAAAIQAgAQAAACEAIAMAAAAfACABAAAgADACAAAhACADAAAAHwAgAQAAIAAwAgAAIQAgAwAAAB8AIAEAACAAMAIAACEAIAsGAADeDAAgrgUCAAAAAekFAQAAAAH7BQEAAAABuwYCAAAAAbwGAQAAAAG9BgEAAAABvgYCAAAAAb8GAQAAAAHABgEAAAABwQYgAAAAAQEoAACGBAAgCq4FAgAAAAHpBQEAAAAB-wUBAAAAAbsGAgAAAAG8BgEAAAABvQYBAAAAAb4GAgAAAAG_BgEAAAABwAYBAAAAAcEGIAAAAAEBKAAAiAQAMAEoAACIBAAwCwYAAN0MACCuBQIAuAoAIekFAQC5CgAh-wUBAM8KACG7BgIAuAoAIbwGAQC5CgAhvQYBALkKACG-BgIAuAoAIb8GAQDPCgAhwAYBALkKACHBBiAAtgsAIQIAAAAhACAoAACLBAAgCq4FAgC4CgAh6QUBALkKACH7BQEAzwoAIbsGAgC4CgAhvAYBALkKACG9BgEAuQoAIb4GAgC4CgAhvwYBAM8KACHABgEAuQoAIcEGIAC2CwAhAgAAAB8AICgAAI0EACACAAAAHwAgKAAAjQQAIAMAAAAhACAvAACGBAAgMAAAiwQAIAEAAAAhACABAAAAHwAgBwoAANgMACA1AADbDAAgNgAA2gwAIEcAANkMACBIAADcDAAg-wUAAL4KACC_BgAAvgoAIA2rBQAAowkAMKwFAACUBAAQrQUAAKMJADCuBQIAtggAIekFAQDECAAh-wUBANAIACG7BgIAtggAIbwGAQDECAAhvQYBAMQIACG-BgIAtggAIb8GAQDQCAAhwAYBAMQIACHBBiAA9ggAIQMAAAAfACABAACTBAAwNAAAlAQAIAMAAAAfACABAAAgADACAAAhACABAAAAJQAgAQAAACUAIAMAAAAjACABAAAkADACAAAlACADAAAAIwAgAQAAJAAwAgAAJQAgAwAAACMAIAEAACQAMAIAACUAIBcDAADnCgAgBgAA5goAIBAAAJILACATAADoCgAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtAYBAAAAAbYGBAAAAAG3BgQAAAABuAYCAAAAAbkGQAAAAAG6BgEAAAABASgAAJwEACATrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtAYBAAAAAbYGBAAAAAG3BgQAAAABuAYCAAAAAbkGQAAAAAG6BgEAAAABASgAAJ4EADABKAAAngQAMAEAAAAnACABAAAAKQAgAQAAACsAIAEAAAAtACAXAwAA4woAIAYAAOIKACAQAACQCwAgEwAA5AoAIK4FAgDOCgAhsAUBAM8KACHCBQEAuQoAIcQFAADfCrYGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gq0BiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACG0BgEAzwoAIbYGBADgCgAhtwYEAOAKACG4BgIAuAoAIbkGQADNCgAhugYBAM8KACECAAAAJQAgKAAApQQAIBOuBQIAzgoAIbAFAQDPCgAhwgUBALkKACHEBQAA3wq2BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KtAYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhtAYBAM8KACG2BgQA4AoAIbcGBADgCgAhuAYCALgKACG5BkAAzQoAIboGAQDPCgAhAgAAACMAICgAAKcEACACAAAAIwAgKAAApwQAIAEAAAAnACABAAAAKQAgAQAAACsAIAEAAAAtACADAAAAJQAgLwAAnAQAIDAAAKUEACABAAAAJQAgAQAAACMAIA8KAADTDAAgNQAA1gwAIDYAANUMACBHAADUDAAgSAAA1wwAIK4FAAC-CgAgsAUAAL4KACDQBQAAvgoAINIFAAC-CgAg8gUAAL4KACCaBgAAvgoAIJsGAAC-CgAgtAYAAL4KACC5BgAAvgoAILoGAAC-CgAgFqsFAACcCQAwrAUAALIEABCtBQAAnAkAMK4FAgDPCAAhsAUBAIkJACHCBQEAtwgAIcQFAACeCbYGItAFAQDQCAAh0QVAALkIACHSBUAAzggAIfIFAQCJCQAhiQYEAIgJACGLBgAAnQm0BiKYBgIAtggAIZoGAQDQCAAhmwZAAM4IACG0BgEAiQkAIbYGBACICQAhtwYEAIgJACG4BgIAtggAIbkGQADOCAAhugYBANAIACEDAAAAIwAgAQAAsQQAMDQAALIEACADAAAAIwAgAQAAJAAwAgAAJQAgAQAAAFMAIAEAAABTACADAAAAUQAgAQAAUgAwAgAAUwAgAwAAAFEAIAEAAFIAMAIAAFMAIAMAAABRACABAABSADACAABTACAHBgAA0gwAIK4FAgAAAAHRBUAAAAAB2QUBAAAAAdoFAgAAAAGtBoAAAAABsgYCAAAAAQEoAAC6BAAgBq4FAgAAAAHRBUAAAAAB2QUBAAAAAdoFAgAAAAGtBoAAAAABsgYCAAAAAQEoAAC8BAAwASgAALwEADAHBgAA0QwAIK4FAgC4CgAh0QVAALsKACHZBQEAuQoAIdoFAgC4CgAhrQaAAAAAAbIGAgC4CgAhAgAAAFMAICgAAL8EACAGrgUCALgKACHRBUAAuwoAIdkFAQC5CgAh2gUCALgKACGtBoAAAAABsgYCALgKACECAAAAUQAgKAAAwQQAIAIAAABRACAoAADBBAAgAwAAAFMAIC8AALoEACAwAAC_BAAgAQAAAFMAIAEAAABRACAFCgAAzAwAIDUAAM8MACA2AADODAAgRwAAzQwAIEgAANAMACAJqwUAAJsJADCsBQAAyAQAEK0FAACbCQAwrgUCALYIACHRBUAAuQgAIdkFAQDECAAh2gUCALYIACGtBgAAzAgAILIGAgC2CAAhAwAAAFEAIAEAAMcEADA0AADIBAAgAwAAAFEAIAEAAFIAMAIAAFMAIAEAAABXACABAAAAVwAgAwAAAFUAIAEAAFYAMAIAAFcAIAMAAABVACABAABWADACAABXACADAAAAVQAgAQAAVgAwAgAAVwAgBgYAAMsMACCuBQIAAAAB2gUCAAAAAY0GAQAAAAGfBgIAAAABsQYAAQAAAQEoAADQBAAgBa4FAgAAAAHaBQIAAAABjQYBAAAAAZ8GAgAAAAGxBgABAAABASgAANIEADABKAAA0gQAMAYGAADKDAAgrgUCALgKACHaBQIAuAoAIY0GAQC5CgAhnwYCALgKACGxBgABugoAIQIAAABXACAoAADVBAAgBa4FAgC4CgAh2gUCALgKACGNBgEAuQoAIZ8GAgC4CgAhsQYAAboKACECAAAAVQAgKAAA1wQAIAIAAABVACAoAADXBAAgAwAAAFcAIC8AANAEACAwAADVBAAgAQAAAFcAIAEAAABVACAFCgAAxQwAIDUAAMgMACA2AADHDAAgRwAAxgwAIEgAAMkMACAIqwUAAJoJADCsBQAA3gQAEK0FAACaCQAwrgUCALYIACHaBQIAtggAIY0GAQDECAAhnwYCALYIACGxBgABuAgAIQMAAABVACABAADdBAAwNAAA3gQAIAMAAABVACABAABWADACAABXACABAAAAagAgAQAAAGoAIAMAAABoACABAABpADACAABqACADAAAAaAAgAQAAaQAwAgAAagAgAwAAAGgAIAEAAGkAMAIAAGoAIAcGAADEDAAgrgUCAAAAAcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABASgAAOYEACAGrgUCAAAAAcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABASgAAOgEADABKAAA6AQAMAcGAADDDAAgrgUCALgKACHCBQIAuAoAIcgFAgC4CgAh0QVAALsKACGNBgEAuQoAIbAGgAAAAAECAAAAagAgKAAA6wQAIAauBQIAuAoAIcIFAgC4CgAhyAUCALgKACHRBUAAuwoAIY0GAQC5CgAhsAaAAAAAAQIAAABoACAoAADtBAAgAgAAAGgAICgAAO0EACADAAAAagAgLwAA5gQAIDAAAOsEACABAAAAagAgAQAAAGgAIAUKAAC-DAAgNQAAwQwAIDYAAMAMACBHAAC_DAAgSAAAwgwAIAmrBQAAmQkAMKwFAAD0BAAQrQUAAJkJADCuBQIAtggAIcIFAgC2CAAhyAUCALYIACHRBUAAuQgAIY0GAQDECAAhsAYAAMwIACADAAAAaAAgAQAA8wQAMDQAAPQEACADAAAAaAAgAQAAaQAwAgAAagAgAQAAAFsAIAEAAABbACADAAAAWQAgAQAAWgAwAgAAWwAgAwAAAFkAIAEAAFoAMAIAAFsAIAMAAABZACABAABaADACAABbACAGBgAAuwwAIBsAALwMACAcAAC9DAAgrgUCAAAAAcIFAQAAAAHRBUAAAAABASgAAPwEACADrgUCAAAAAcIFAQAAAAHRBUAAAAABASgAAP4EADABKAAA_gQAMAEAAAAnACAGBgAAoAwAIBsAAKEMACAcAACiDAAgrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhAgAAAFsAICgAAIIFACADrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhAgAAAFkAICgAAIQFACACAAAAWQAgKAAAhAUAIAEAAAAnACADAAAAWwAgLwAA_AQAIDAAAIIFACABAAAAWwAgAQAAAFkAIAYKAACbDAAgNQAAngwAIDYAAJ0MACBHAACcDAAgSAAAnwwAIK4FAAC-CgAgBqsFAACYCQAwrAUAAIwFABCtBQAAmAkAMK4FAgDPCAAhwgUBALcIACHRBUAAuQgAIQMAAABZACABAACLBQAwNAAAjAUAIAMAAABZACABAABaADACAABbACABAAAAYAAgAQAAAGAAIAMAAABeACABAABfADACAABgACADAAAAXgAgAQAAXwAwAgAAYAAgAwAAAF4AIAEAAF8AMAIAAGAAIAkaAACaDAAgrwUCAAAAAcgFAgAAAAHQBQEAAAABpwYBAAAAAawGAQAAAAGtBoAAAAABrgaAAAAAAa8GQAAAAAEBKAAAlAUAIAivBQIAAAAByAUCAAAAAdAFAQAAAAGnBgEAAAABrAYBAAAAAa0GgAAAAAGuBoAAAAABrwZAAAAAAQEoAACWBQAwASgAAJYFADAJGgAAmQwAIK8FAgC4CgAhyAUCAM4KACHQBQEAuQoAIacGAQC5CgAhrAYBALkKACGtBoAAAAABrgaAAAAAAa8GQAC7CgAhAgAAAGAAICgAAJkFACAIrwUCALgKACHIBQIAzgoAIdAFAQC5CgAhpwYBALkKACGsBgEAuQoAIa0GgAAAAAGuBoAAAAABrwZAALsKACECAAAAXgAgKAAAmwUAIAIAAABeACAoAACbBQAgAwAAAGAAIC8AAJQFACAwAACZBQAgAQAAAGAAIAEAAABeACAHCgAAlAwAIDUAAJcMACA2AACWDAAgRwAAlQwAIEgAAJgMACDIBQAAvgoAIK4GAAC-CgAgC6sFAACXCQAwrAUAAKIFABCtBQAAlwkAMK8FAgC2CAAhyAUCAM8IACHQBQEAxAgAIacGAQC3CAAhrAYBAMQIACGtBgAAzAgAIK4GAADNCAAgrwZAALkIACEDAAAAXgAgAQAAoQUAMDQAAKIFACADAAAAXgAgAQAAXwAwAgAAYAAgAQAAAGQAIAEAAABkACADAAAAYgAgAQAAYwAwAgAAZAAgAwAAAGIAIAEAAGMAMAIAAGQAIAMAAABiACABAABjADACAABkACAKGgAAkwwAIMIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGnBgEAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQEoAACqBQAgCcIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGnBgEAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQEoAACsBQAwASgAAKwFADAKGgAAkgwAIMIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhpwYBALkKACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQIAAABkACAoAACvBQAgCcIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhpwYBALkKACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQIAAABiACAoAACxBQAgAgAAAGIAICgAALEFACADAAAAZAAgLwAAqgUAIDAAAK8FACABAAAAZAAgAQAAAGIAIAkKAACNDAAgNQAAkAwAIDYAAI8MACBHAACODAAgSAAAkQwAIKYGAAC-CgAgqAYAAL4KACCpBgAAvgoAIKoGAAC-CgAgDKsFAACWCQAwrAUAALgFABCtBQAAlgkAMMIFAQC3CAAh0QVAALkIACGkBgABuAgAIaYGQADOCAAhpwYBALcIACGoBkAAzggAIakGAAHFCAAhqgYAAcUIACGrBgIAtggAIQMAAABiACABAAC3BQAwNAAAuAUAIAMAAABiACABAABjADACAABkACAHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgABAAABpQYAAfwIACGmBkAA4AgAIQEAAAC7BQAgAQAAALsFACAHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgAB_AgAIaUGAAH8CAAhpgZAAOAIACEAAwAAAL4FACABAAC_BQAwAgAAuwUAIAMAAAC-BQAgAQAAvwUAMAIAALsFACADAAAAvgUAIAEAAL8FADACAAC7BQAgBNEFQAAAAAGkBgABAAABpQYAAQAAAaYGQAAAAAEBKAAAwwUAIATRBUAAAAABpAYAAQAAAaUGAAEAAAGmBkAAAAABASgAAMUFADABKAAAxQUAMATRBUAAuwoAIaQGAAG6CgAhpQYAAboKACGmBkAAuwoAIQIAAAC7BQAgKAAAyAUAIATRBUAAuwoAIaQGAAG6CgAhpQYAAboKACGmBkAAuwoAIQIAAAC-BQAgKAAAygUAIAIAAAC-BQAgKAAAygUAIAMAAAC7BQAgLwAAwwUAIDAAAMgFACABAAAAuwUAIAEAAAC-BQAgAwoAAIoMACA1AACMDAAgNgAAiwwAIAerBQAAlAkAMKwFAADRBQAQrQUAAJQJADDRBUAAuQgAIaQGAAG4CAAhpQYAAbgIACGmBkAAuQgAIQMAAAC-BQAgAQAA0AUAMDQAANEFACADAAAAvgUAIAEAAL8FADACAAC7BQAgAQAAAE8AIAEAAABPACADAAAATQAgAQAATgAwAgAATwAgAwAAAE0AIAEAAE4AMAIAAE8AIAMAAABNACABAABOADACAABPACAIBgAAiQwAIK4FAgAAAAGxBQABAAABwgUBAAAAAcgFAgAAAAHRBUAAAAABogYCAAAAAaMGAgAAAAEBKAAA2QUAIAeuBQIAAAABsQUAAQAAAcIFAQAAAAHIBQIAAAAB0QVAAAAAAaIGAgAAAAGjBgIAAAABASgAANsFADABKAAA2wUAMAgGAACIDAAgrgUCALgKACGxBQABugoAIcIFAQC5CgAhyAUCALgKACHRBUAAuwoAIaIGAgC4CgAhowYCALgKACECAAAATwAgKAAA3gUAIAeuBQIAuAoAIbEFAAG6CgAhwgUBALkKACHIBQIAuAoAIdEFQAC7CgAhogYCALgKACGjBgIAuAoAIQIAAABNACAoAADgBQAgAgAAAE0AICgAAOAFACADAAAATwAgLwAA2QUAIDAAAN4FACABAAAATwAgAQAAAE0AIAUKAACDDAAgNQAAhgwAIDYAAIUMACBHAACEDAAgSAAAhwwAIAqrBQAAkwkAMKwFAADnBQAQrQUAAJMJADCuBQIAtggAIbEFAAG4CAAhwgUBALcIACHIBQIAtggAIdEFQAC5CAAhogYCALYIACGjBgIAtggAIQMAAABNACABAADmBQAwNAAA5wUAIAMAAABNACABAABOADACAABPACAFqwUAAJIJADCsBQAA7QUAEK0FAACSCQAw2QUBAAAAAaEGQADgCAAhAQAAAOoFACABAAAA6gUAIAWrBQAAkgkAMKwFAADtBQAQrQUAAJIJADDZBQEA3QgAIaEGQADgCAAhAAMAAADtBQAgAQAA7gUAMAIAAOoFACADAAAA7QUAIAEAAO4FADACAADqBQAgAwAAAO0FACABAADuBQAwAgAA6gUAIALZBQEAAAABoQZAAAAAAQEoAADyBQAgAtkFAQAAAAGhBkAAAAABASgAAPQFADABKAAA9AUAMALZBQEAuQoAIaEGQAC7CgAhAgAAAOoFACAoAAD3BQAgAtkFAQC5CgAhoQZAALsKACECAAAA7QUAICgAAPkFACACAAAA7QUAICgAAPkFACADAAAA6gUAIC8AAPIFACAwAAD3BQAgAQAAAOoFACABAAAA7QUAIAMKAACADAAgNQAAggwAIDYAAIEMACAFqwUAAJEJADCsBQAAgAYAEK0FAACRCQAw2QUBAMQIACGhBkAAuQgAIQMAAADtBQAgAQAA_wUAMDQAAIAGACADAAAA7QUAIAEAAO4FADACAADqBQAgAQAAADAAIAEAAAAwACADAAAAKwAgAQAALwAwAgAAMAAgAwAAACsAIAEAAC8AMAIAADAAIAMAAAArACABAAAvADACAAAwACAqBgAAugsAIBAAAP8LACASAAC-CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAEBKAAAiAYAICSuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQEoAACKBgAwASgAAIoGADABAAAALQAgKgYAAIMLACAQAAD-CwAgEgAAhwsAIBQAAIQLACAVAACFCwAgFgAAhgsAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQIAAAAwACAoAACOBgAgJK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQIAAAArACAoAACQBgAgAgAAACsAICgAAJAGACABAAAALQAgAwAAADAAIC8AAIgGACAwAACOBgAgAQAAADAAIAEAAAArACAQCgAA-QsAIDUAAPwLACA2AAD7CwAgRwAA-gsAIEgAAP0LACCwBQAAvgoAIMkFAAC-CgAg0AUAAL4KACDSBQAAvgoAIJcGAAC-CgAgmgYAAL4KACCbBgAAvgoAIJwGAAC-CgAgngYAAL4KACCfBgAAvgoAIKAGAAC-CgAgJ6sFAACFCQAwrAUAAJgGABCtBQAAhQkAMK4FAgC2CAAhsAUBAIkJACHCBQEAtwgAIcQFAACHCY0GIsYFAADMCAAgyQUAAM0IACDQBQEA0AgAIdEFQAC5CAAh0gVAAM4IACHdBQEAxAgAId4FAQDECAAh_AUCALYIACH_BQQAiAkAIYAGBACICQAhiQYCALYIACGLBgAAhgmLBiKNBgEAxAgAIY4GAAG4CAAhjwYCALYIACGQBgIAtggAIZEGAgC2CAAhkgYCALYIACGTBgIAtggAIZQGAgC2CAAhlQYCALYIACGWBggA4wgAIZcGAQDQCAAhmAYCALYIACGZBgIAtggAIZoGAQDQCAAhmwZAAM4IACGcBkAAzggAIZ0GCADjCAAhngZAAM4IACGfBgEA0AgAIaAGAQDQCAAhAwAAACsAIAEAAJcGADA0AACYBgAgAwAAACsAIAEAAC8AMAIAADAAIAEAAAA8ACABAAAAPAAgAwAAADoAIAEAADsAMAIAADwAIAMAAAA6ACABAAA7ADACAAA8ACADAAAAOgAgAQAAOwAwAgAAPAAgBBMAAPgLACDyBQEAAAABiAYCAAAAAYkGIAAAAAEBKAAAoAYAIAPyBQEAAAABiAYCAAAAAYkGIAAAAAEBKAAAogYAMAEoAACiBgAwBBMAAPcLACDyBQEAuQoAIYgGAgC4CgAhiQYgALYLACECAAAAPAAgKAAApQYAIAPyBQEAuQoAIYgGAgC4CgAhiQYgALYLACECAAAAOgAgKAAApwYAIAIAAAA6ACAoAACnBgAgAwAAADwAIC8AAKAGACAwAAClBgAgAQAAADwAIAEAAAA6ACAFCgAA8gsAIDUAAPULACA2AAD0CwAgRwAA8wsAIEgAAPYLACAGqwUAAIQJADCsBQAArgYAEK0FAACECQAw8gUBALcIACGIBgIAtggAIYkGIAD2CAAhAwAAADoAIAEAAK0GADA0AACuBgAgAwAAADoAIAEAADsAMAIAADwAIAEAAABAACABAAAAQAAgAwAAAD4AIAEAAD8AMAIAAEAAIAMAAAA-ACABAAA_ADACAABAACADAAAAPgAgAQAAPwAwAgAAQAAgCBMAAPELACDQBQEAAAAB8gUBAAAAAfgFAAAAhwYCgwYCAAAAAYQGAgAAAAGFBgIAAAABhwYAAQAAAQEoAAC2BgAgB9AFAQAAAAHyBQEAAAAB-AUAAACHBgKDBgIAAAABhAYCAAAAAYUGAgAAAAGHBgABAAABASgAALgGADABKAAAuAYAMAgTAADwCwAg0AUBAM8KACHyBQEAuQoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhAgAAAEAAICgAALsGACAH0AUBAM8KACHyBQEAuQoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhAgAAAD4AICgAAL0GACACAAAAPgAgKAAAvQYAIAMAAABAACAvAAC2BgAgMAAAuwYAIAEAAABAACABAAAAPgAgBwoAAOsLACA1AADuCwAgNgAA7QsAIEcAAOwLACBIAADvCwAg0AUAAL4KACCHBgAAvgoAIAqrBQAAgAkAMKwFAADEBgAQrQUAAIAJADDQBQEA0AgAIfIFAQC3CAAh-AUAAIEJhwYigwYCALYIACGEBgIAtggAIYUGAgC2CAAhhwYAAcUIACEDAAAAPgAgAQAAwwYAMDQAAMQGACADAAAAPgAgAQAAPwAwAgAAQAAgFasFAAD7CAAwrAUAAMoGABCtBQAA-wgAMNEFQADgCAAh2QUAAQAAAdoFAgDeCAAh2wUBAN0IACHdBQEA3QgAId4FAQDdCAAh6QUBAO0IACH4BQAA_Qj4BSL5BQIA3ggAIfoFAQDdCAAh-wUAAP4IACD8BQIA3ggAIf0FAgDeCAAh_gUgAP8IACH_BQIA3ggAIYAGAgDeCAAhgQYCAN4IACGCBgEA7QgAIQEAAADHBgAgAQAAAMcGACAVqwUAAPsIADCsBQAAygYAEK0FAAD7CAAw0QVAAOAIACHZBQAB_AgAIdoFAgDeCAAh2wUBAN0IACHdBQEA3QgAId4FAQDdCAAh6QUBAO0IACH4BQAA_Qj4BSL5BQIA3ggAIfoFAQDdCAAh-wUAAP4IACD8BQIA3ggAIf0FAgDeCAAh_gUgAP8IACH_BQIA3ggAIYAGAgDeCAAhgQYCAN4IACGCBgEA7QgAIQPpBQAAvgoAIPsFAAC-CgAgggYAAL4KACADAAAAygYAIAEAAMsGADACAADHBgAgAwAAAMoGACABAADLBgAwAgAAxwYAIAMAAADKBgAgAQAAywYAMAIAAMcGACAS0QVAAAAAAdkFAAEAAAHaBQIAAAAB2wUBAAAAAd0FAQAAAAHeBQEAAAAB6QUBAAAAAfgFAAAA-AUC-QUCAAAAAfoFAQAAAAH7BYAAAAAB_AUCAAAAAf0FAgAAAAH-BSAAAAAB_wUCAAAAAYAGAgAAAAGBBgIAAAABggYBAAAAAQEoAADPBgAgEtEFQAAAAAHZBQABAAAB2gUCAAAAAdsFAQAAAAHdBQEAAAAB3gUBAAAAAekFAQAAAAH4BQAAAPgFAvkFAgAAAAH6BQEAAAAB-wWAAAAAAfwFAgAAAAH9BQIAAAAB_gUgAAAAAf8FAgAAAAGABgIAAAABgQYCAAAAAYIGAQAAAAEBKAAA0QYAMAEoAADRBgAwEtEFQAC7CgAh2QUAAboKACHaBQIAuAoAIdsFAQC5CgAh3QUBALkKACHeBQEAuQoAIekFAQDPCgAh-AUAAOoL-AUi-QUCALgKACH6BQEAuQoAIfsFgAAAAAH8BQIAuAoAIf0FAgC4CgAh_gUgALYLACH_BQIAuAoAIYAGAgC4CgAhgQYCALgKACGCBgEAzwoAIQIAAADHBgAgKAAA1AYAIBLRBUAAuwoAIdkFAAG6CgAh2gUCALgKACHbBQEAuQoAId0FAQC5CgAh3gUBALkKACHpBQEAzwoAIfgFAADqC_gFIvkFAgC4CgAh-gUBALkKACH7BYAAAAAB_AUCALgKACH9BQIAuAoAIf4FIAC2CwAh_wUCALgKACGABgIAuAoAIYEGAgC4CgAhggYBAM8KACECAAAAygYAICgAANYGACACAAAAygYAICgAANYGACADAAAAxwYAIC8AAM8GACAwAADUBgAgAQAAAMcGACABAAAAygYAIAgKAADlCwAgNQAA6AsAIDYAAOcLACBHAADmCwAgSAAA6QsAIOkFAAC-CgAg-wUAAL4KACCCBgAAvgoAIBWrBQAA9AgAMKwFAADdBgAQrQUAAPQIADDRBUAAuQgAIdkFAAG4CAAh2gUCALYIACHbBQEAxAgAId0FAQDECAAh3gUBAMQIACHpBQEA0AgAIfgFAAD1CPgFIvkFAgC2CAAh-gUBAMQIACH7BQAAzQgAIPwFAgC2CAAh_QUCALYIACH-BSAA9ggAIf8FAgC2CAAhgAYCALYIACGBBgIAtggAIYIGAQDQCAAhAwAAAMoGACABAADcBgAwNAAA3QYAIAMAAADKBgAgAQAAywYAMAIAAMcGACABAAAARAAgAQAAAEQAIAMAAABCACABAABDADACAABEACADAAAAQgAgAQAAQwAwAgAARAAgAwAAAEIAIAEAAEMAMAIAAEQAIAkTAADkCwAgrwUCAAAAAcQFAQAAAAHRBUAAAAAB8gUBAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAfYFAAEAAAEBKAAA5QYAIAivBQIAAAABxAUBAAAAAdEFQAAAAAHyBQEAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAAB9gUAAQAAAQEoAADnBgAwASgAAOcGADAJEwAA4wsAIK8FAgC4CgAhxAUBALkKACHRBUAAuwoAIfIFAQC5CgAh8wUBALkKACH0BQEAuQoAIfUFAQC5CgAh9gUAAboKACECAAAARAAgKAAA6gYAIAivBQIAuAoAIcQFAQC5CgAh0QVAALsKACHyBQEAuQoAIfMFAQC5CgAh9AUBALkKACH1BQEAuQoAIfYFAAG6CgAhAgAAAEIAICgAAOwGACACAAAAQgAgKAAA7AYAIAMAAABEACAvAADlBgAgMAAA6gYAIAEAAABEACABAAAAQgAgBQoAAN4LACA1AADhCwAgNgAA4AsAIEcAAN8LACBIAADiCwAgC6sFAADzCAAwrAUAAPMGABCtBQAA8wgAMK8FAgC2CAAhxAUBAMQIACHRBUAAuQgAIfIFAQC3CAAh8wUBAMQIACH0BQEAxAgAIfUFAQDECAAh9gUAAbgIACEDAAAAQgAgAQAA8gYAMDQAAPMGACADAAAAQgAgAQAAQwAwAgAARAAgBw8AAPEIACCrBQAA8ggAMKwFAAD5BgAQrQUAAPIIADDCBQIAAAAB7QUAAPEIACDuBUAA4AgAIQEAAAD2BgAgAQAAAPYGACAHDwAA8QgAIKsFAADyCAAwrAUAAPkGABCtBQAA8ggAMMIFAgDeCAAh7QUAAPEIACDuBUAA4AgAIQADAAAA-QYAIAEAAPoGADACAAD2BgAgAwAAAPkGACABAAD6BgAwAgAA9gYAIAMAAAD5BgAgAQAA-gYAMAIAAPYGACAEDwAA3QsAIMIFAgAAAAHtBQAA3AsAIO4FQAAAAAEBKAAA_gYAIAQPAADdCwAgwgUCAAAAAe0FAADcCwAg7gVAAAAAAQEoAACABwAwASgAAIAHADAEDwAA2wsAIMIFAgC4CgAh7QUAANoLACDuBUAAuwoAIQIAAAD2BgAgKAAAgwcAIAQPAADbCwAgwgUCALgKACHtBQAA2gsAIO4FQAC7CgAhAgAAAPkGACAoAACFBwAgAgAAAPkGACAoAACFBwAgAwAAAPYGACAvAAD-BgAgMAAAgwcAIAEAAAD2BgAgAQAAAPkGACAFCgAA1QsAIDUAANgLACA2AADXCwAgRwAA1gsAIEgAANkLACAHDwAA8QgAIKsFAADwCAAwrAUAAIwHABCtBQAA8AgAMMIFAgC2CAAh7QUAAPEIACDuBUAAuQgAIQMAAAD5BgAgAQAAiwcAMDQAAIwHACADAAAA-QYAIAEAAPoGADACAAD2BgAgDqsFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHiBQAA7wgAIOUFCADmCAAh5gVAAOAIACHnBUAA4AgAIegFAQDtCAAh6QUBAO0IACHqBQIA3ggAIesFQADuCAAh7AUCAN4IACEBAAAAjwcAIAEAAACPBwAgDasFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHlBQgA5ggAIeYFQADgCAAh5wVAAOAIACHoBQEA7QgAIekFAQDtCAAh6gUCAN4IACHrBUAA7ggAIewFAgDeCAAhA-gFAAC-CgAg6QUAAL4KACDrBQAAvgoAIAMAAACSBwAgAQAAkwcAMAIAAI8HACADAAAAkgcAIAEAAJMHADACAACPBwAgAwAAAJIHACABAACTBwAwAgAAjwcAIArdBQEAAAAB3gUBAAAAAeUFCAAAAAHmBUAAAAAB5wVAAAAAAegFAQAAAAHpBQEAAAAB6gUCAAAAAesFQAAAAAHsBQIAAAABASgAAJcHACAK3QUBAAAAAd4FAQAAAAHlBQgAAAAB5gVAAAAAAecFQAAAAAHoBQEAAAAB6QUBAAAAAeoFAgAAAAHrBUAAAAAB7AUCAAAAAQEoAACZBwAwASgAAJkHADAK3QUBALkKACHeBQEAuQoAIeUFCACBCwAh5gVAALsKACHnBUAAuwoAIegFAQDPCgAh6QUBAM8KACHqBQIAuAoAIesFQADNCgAh7AUCALgKACECAAAAjwcAICgAAJwHACAK3QUBALkKACHeBQEAuQoAIeUFCACBCwAh5gVAALsKACHnBUAAuwoAIegFAQDPCgAh6QUBAM8KACHqBQIAuAoAIesFQADNCgAh7AUCALgKACECAAAAkgcAICgAAJ4HACACAAAAkgcAICgAAJ4HACADAAAAjwcAIC8AAJcHACAwAACcBwAgAQAAAI8HACABAAAAkgcAIAgKAADQCwAgNQAA0wsAIDYAANILACBHAADRCwAgSAAA1AsAIOgFAAC-CgAg6QUAAL4KACDrBQAAvgoAIA2rBQAA6wgAMKwFAAClBwAQrQUAAOsIADDdBQEAxAgAId4FAQDECAAh5QUIAOMIACHmBUAAuQgAIecFQAC5CAAh6AUBANAIACHpBQEA0AgAIeoFAgC2CAAh6wVAAM4IACHsBQIAtggAIQMAAACSBwAgAQAApAcAMDQAAKUHACADAAAAkgcAIAEAAJMHADACAACPBwAgCKsFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHiBQAA6ggAIOMFAADfCAAg5AVAAOAIACEBAAAAqAcAIAEAAACoBwAgB6sFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHjBQAA3wgAIOQFQADgCAAhAAMAAACrBwAgAQAArAcAMAIAAKgHACADAAAAqwcAIAEAAKwHADACAACoBwAgAwAAAKsHACABAACsBwAwAgAAqAcAIATdBQEAAAAB3gUBAAAAAeMFgAAAAAHkBUAAAAABASgAALAHACAE3QUBAAAAAd4FAQAAAAHjBYAAAAAB5AVAAAAAAQEoAACyBwAwASgAALIHADAE3QUBALkKACHeBQEAuQoAIeMFgAAAAAHkBUAAuwoAIQIAAACoBwAgKAAAtQcAIATdBQEAuQoAId4FAQC5CgAh4wWAAAAAAeQFQAC7CgAhAgAAAKsHACAoAAC3BwAgAgAAAKsHACAoAAC3BwAgAwAAAKgHACAvAACwBwAgMAAAtQcAIAEAAACoBwAgAQAAAKsHACADCgAAzQsAIDUAAM8LACA2AADOCwAgB6sFAADoCAAwrAUAAL4HABCtBQAA6AgAMN0FAQDECAAh3gUBAMQIACHjBQAAzAgAIOQFQAC5CAAhAwAAAKsHACABAAC9BwAwNAAAvgcAIAMAAACrBwAgAQAArAcAMAIAAKgHACAJqwUAAOUIADCsBQAAxAcAEK0FAADlCAAw3QUBAN0IACHeBQEA3QgAId8FCADmCAAh4AUIAOYIACHhBQgA5ggAIeIFAADnCAAgAQAAAMEHACABAAAAwQcAIAirBQAA5QgAMKwFAADEBwAQrQUAAOUIADDdBQEA3QgAId4FAQDdCAAh3wUIAOYIACHgBQgA5ggAIeEFCADmCAAhAAMAAADEBwAgAQAAxQcAMAIAAMEHACADAAAAxAcAIAEAAMUHADACAADBBwAgAwAAAMQHACABAADFBwAwAgAAwQcAIAXdBQEAAAAB3gUBAAAAAd8FCAAAAAHgBQgAAAAB4QUIAAAAAQEoAADJBwAgBd0FAQAAAAHeBQEAAAAB3wUIAAAAAeAFCAAAAAHhBQgAAAABASgAAMsHADABKAAAywcAMAXdBQEAuQoAId4FAQC5CgAh3wUIAIELACHgBQgAgQsAIeEFCACBCwAhAgAAAMEHACAoAADOBwAgBd0FAQC5CgAh3gUBALkKACHfBQgAgQsAIeAFCACBCwAh4QUIAIELACECAAAAxAcAICgAANAHACACAAAAxAcAICgAANAHACADAAAAwQcAIC8AAMkHACAwAADOBwAgAQAAAMEHACABAAAAxAcAIAUKAADICwAgNQAAywsAIDYAAMoLACBHAADJCwAgSAAAzAsAIAirBQAA4ggAMKwFAADXBwAQrQUAAOIIADDdBQEAxAgAId4FAQDECAAh3wUIAOMIACHgBQgA4wgAIeEFCADjCAAhAwAAAMQHACABAADWBwAwNAAA1wcAIAMAAADEBwAgAQAAxQcAMAIAAMEHACAIqwUAANwIADCsBQAA3QcAEK0FAADcCAAw0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAh2wUAAN8IACDcBQAA4QgAIAEAAADaBwAgAQAAANoHACAHqwUAANwIADCsBQAA3QcAEK0FAADcCAAw0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAh2wUAAN8IACAAAwAAAN0HACABAADeBwAwAgAA2gcAIAMAAADdBwAgAQAA3gcAMAIAANoHACADAAAA3QcAIAEAAN4HADACAADaBwAgBNEFQAAAAAHZBQEAAAAB2gUCAAAAAdsFgAAAAAEBKAAA4gcAIATRBUAAAAAB2QUBAAAAAdoFAgAAAAHbBYAAAAABASgAAOQHADABKAAA5AcAMATRBUAAuwoAIdkFAQC5CgAh2gUCALgKACHbBYAAAAABAgAAANoHACAoAADnBwAgBNEFQAC7CgAh2QUBALkKACHaBQIAuAoAIdsFgAAAAAECAAAA3QcAICgAAOkHACACAAAA3QcAICgAAOkHACADAAAA2gcAIC8AAOIHACAwAADnBwAgAQAAANoHACABAAAA3QcAIAUKAADDCwAgNQAAxgsAIDYAAMULACBHAADECwAgSAAAxwsAIAerBQAA2wgAMKwFAADwBwAQrQUAANsIADDRBUAAuQgAIdkFAQDECAAh2gUCALYIACHbBQAAzAgAIAMAAADdBwAgAQAA7wcAMDQAAPAHACADAAAA3QcAIAEAAN4HADACAADaBwAgAQAAAG0AIAEAAABtACADAAAALQAgAQAAbAAwAgAAbQAgAwAAAC0AIAEAAGwAMAIAAG0AIAMAAAAtACABAABsADACAABtACAWBgAAvwsAIA8AAMALACARAADBCwAgEgAAwgsAIK4FAgAAAAGyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAEBKAAA-AcAIBKuBQIAAAABsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABASgAAPoHADABKAAA-gcAMBYGAADQCgAgDwAA0QoAIBEAANIKACASAADTCgAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIQIAAABtACAoAAD9BwAgEq4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACECAAAALQAgKAAA_wcAIAIAAAAtACAoAAD_BwAgAwAAAG0AIC8AAPgHACAwAAD9BwAgAQAAAG0AIAEAAAAtACAPCgAAxwoAIDUAAMoKACA2AADJCgAgRwAAyAoAIEgAAMsKACCyBQAAvgoAIMkFAAC-CgAgygUAAL4KACDLBQAAvgoAIMwFAAC-CgAgzQUAAL4KACDOBQAAvgoAIM8FAAC-CgAg0AUAAL4KACDSBQAAvgoAIBWrBQAAyggAMKwFAACGCAAQrQUAAMoIADCuBQIAtggAIbIFQADOCAAhwgUBALcIACHEBQAAywjEBSLFBQEAxAgAIcYFAADMCAAgxwUAAbgIACHIBQIAtggAIckFAADNCAAgygUAAM0IACDLBQAAzQgAIMwFQADOCAAhzQUAAM0IACDOBQIAzwgAIc8FAADNCAAg0AUBANAIACHRBUAAuQgAIdIFQADOCAAhAwAAAC0AIAEAAIUIADA0AACGCAAgAwAAAC0AIAEAAGwAMAIAAG0AIAEAAAA0ACABAAAANAAgAwAAADIAIAEAADMAMAIAADQAIAMAAAAyACABAAAzADACAAA0ACADAAAAMgAgAQAAMwAwAgAANAAgBhAAAMYKACCwBQEAAAABvgUBAAAAAb8FAgAAAAHABQEAAAABwQUAAQAAAQEoAACOCAAgBbAFAQAAAAG-BQEAAAABvwUCAAAAAcAFAQAAAAHBBQABAAABASgAAJAIADABKAAAkAgAMAYQAADFCgAgsAUBALkKACG-BQEAuQoAIb8FAgC4CgAhwAUBALkKACHBBQABxAoAIQIAAAA0ACAoAACTCAAgBbAFAQC5CgAhvgUBALkKACG_BQIAuAoAIcAFAQC5CgAhwQUAAcQKACECAAAAMgAgKAAAlQgAIAIAAAAyACAoAACVCAAgAwAAADQAIC8AAI4IACAwAACTCAAgAQAAADQAIAEAAAAyACAGCgAAvwoAIDUAAMIKACA2AADBCgAgRwAAwAoAIEgAAMMKACDBBQAAvgoAIAirBQAAwwgAMKwFAACcCAAQrQUAAMMIADCwBQEAtwgAIb4FAQDECAAhvwUCALYIACHABQEAxAgAIcEFAAHFCAAhAwAAADIAIAEAAJsIADA0AACcCAAgAwAAADIAIAEAADMAMAIAADQAIAEAAABxACABAAAAcQAgAwAAAG8AIAEAAHAAMAIAAHEAIAMAAABvACABAABwADACAABxACADAAAAbwAgAQAAcAAwAgAAcQAgBgYAAL0KACCuBQIAAAABrwUCAAAAAbAFAQAAAAGxBQABAAABsgVAAAAAAQEoAACkCAAgBa4FAgAAAAGvBQIAAAABsAUBAAAAAbEFAAEAAAGyBUAAAAABASgAAKYIADABKAAApggAMAYGAAC8CgAgrgUCALgKACGvBQIAuAoAIbAFAQC5CgAhsQUAAboKACGyBUAAuwoAIQIAAABxACAoAACpCAAgBa4FAgC4CgAhrwUCALgKACGwBQEAuQoAIbEFAAG6CgAhsgVAALsKACECAAAAbwAgKAAAqwgAIAIAAABvACAoAACrCAAgAwAAAHEAIC8AAKQIACAwAACpCAAgAQAAAHEAIAEAAABvACAFCgAAswoAIDUAALYKACA2AAC1CgAgRwAAtAoAIEgAALcKACAIqwUAALUIADCsBQAAsggAEK0FAAC1CAAwrgUCALYIACGvBQIAtggAIbAFAQC3CAAhsQUAAbgIACGyBUAAuQgAIQMAAABvACABAACxCAAwNAAAsggAIAMAAABvACABAABwADACAABxACAIqwUAALUIADCsBQAAsggAEK0FAAC1CAAwrgUCALYIACGvBQIAtggAIbAFAQC3CAAhsQUAAbgIACGyBUAAuQgAIQ0KAAC7CAAgNQAAuwgAIDYAALsIACBHAADCCAAgSAAAuwgAILMFAgAAAAG0BQIAAAAEtQUCAAAABLYFAgAAAAG3BQIAAAABuAUCAAAAAbkFAgAAAAG6BQIAwQgAIQsKAAC7CAAgNQAAwAgAIDYAAMAIACCzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAL8IACEHCgAAuwgAIDUAAL4IACA2AAC-CAAgswUAAQAAAbQFAAEAAAS1BQABAAAEugUAAb0IACELCgAAuwgAIDUAALwIACA2AAC8CAAgswVAAAAAAbQFQAAAAAS1BUAAAAAEtgVAAAAAAbcFQAAAAAG4BUAAAAABuQVAAAAAAboFQAC6CAAhCwoAALsIACA1AAC8CAAgNgAAvAgAILMFQAAAAAG0BUAAAAAEtQVAAAAABLYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAAuggAIQizBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCALsIACEIswVAAAAAAbQFQAAAAAS1BUAAAAAEtgVAAAAAAbcFQAAAAAG4BUAAAAABuQVAAAAAAboFQAC8CAAhBwoAALsIACA1AAC-CAAgNgAAvggAILMFAAEAAAG0BQABAAAEtQUAAQAABLoFAAG9CAAhBLMFAAEAAAG0BQABAAAEtQUAAQAABLoFAAG-CAAhCwoAALsIACA1AADACAAgNgAAwAgAILMFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAvwgAIQuzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAMAIACG7BQEAAAABvAUBAAAAAb0FAQAAAAENCgAAuwgAIDUAALsIACA2AAC7CAAgRwAAwggAIEgAALsIACCzBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCAMEIACEIswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADCCAAhCKsFAADDCAAwrAUAAJwIABCtBQAAwwgAMLAFAQC3CAAhvgUBAMQIACG_BQIAtggAIcAFAQDECAAhwQUAAcUIACEOCgAAuwgAIDUAAMAIACA2AADACAAgswUBAAAAAbQFAQAAAAS1BQEAAAAEtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDJCAAhuwUBAAAAAbwFAQAAAAG9BQEAAAABBwoAAMcIACA1AADICAAgNgAAyAgAILMFAAEAAAG0BQABAAAFtQUAAQAABboFAAHGCAAhBwoAAMcIACA1AADICAAgNgAAyAgAILMFAAEAAAG0BQABAAAFtQUAAQAABboFAAHGCAAhCLMFAgAAAAG0BQIAAAAFtQUCAAAABbYFAgAAAAG3BQIAAAABuAUCAAAAAbkFAgAAAAG6BQIAxwgAIQSzBQABAAABtAUAAQAABbUFAAEAAAW6BQAByAgAIQ4KAAC7CAAgNQAAwAgAIDYAAMAIACCzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAMkIACG7BQEAAAABvAUBAAAAAb0FAQAAAAEVqwUAAMoIADCsBQAAhggAEK0FAADKCAAwrgUCALYIACGyBUAAzggAIcIFAQC3CAAhxAUAAMsIxAUixQUBAMQIACHGBQAAzAgAIMcFAAG4CAAhyAUCALYIACHJBQAAzQgAIMoFAADNCAAgywUAAM0IACDMBUAAzggAIc0FAADNCAAgzgUCAM8IACHPBQAAzQgAINAFAQDQCAAh0QVAALkIACHSBUAAzggAIQcKAAC7CAAgNQAA2ggAIDYAANoIACCzBQAAAMQFArQFAAAAxAUItQUAAADEBQi6BQAA2QjEBSIPCgAAuwgAIDUAANgIACA2AADYCAAgswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABDwoAAMcIACA1AADXCAAgNgAA1wgAILMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQsKAADHCAAgNQAA1ggAIDYAANYIACCzBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANUIACENCgAAxwgAIDUAAMcIACA2AADHCAAgRwAA1AgAIEgAAMcIACCzBQIAAAABtAUCAAAABbUFAgAAAAW2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCANMIACEOCgAAxwgAIDUAANIIACA2AADSCAAgswUBAAAAAbQFAQAAAAW1BQEAAAAFtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDRCAAhuwUBAAAAAbwFAQAAAAG9BQEAAAABDgoAAMcIACA1AADSCAAgNgAA0ggAILMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA0QgAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQuzBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBANIIACG7BQEAAAABvAUBAAAAAb0FAQAAAAENCgAAxwgAIDUAAMcIACA2AADHCAAgRwAA1AgAIEgAAMcIACCzBQIAAAABtAUCAAAABbUFAgAAAAW2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCANMIACEIswUIAAAAAbQFCAAAAAW1BQgAAAAFtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADUCAAhCwoAAMcIACA1AADWCAAgNgAA1ggAILMFQAAAAAG0BUAAAAAFtQVAAAAABbYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAA1QgAIQizBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANYIACEMswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABDLMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQcKAAC7CAAgNQAA2ggAIDYAANoIACCzBQAAAMQFArQFAAAAxAUItQUAAADEBQi6BQAA2QjEBSIEswUAAADEBQK0BQAAAMQFCLUFAAAAxAUIugUAANoIxAUiB6sFAADbCAAwrAUAAPAHABCtBQAA2wgAMNEFQAC5CAAh2QUBAMQIACHaBQIAtggAIdsFAADMCAAgB6sFAADcCAAwrAUAAN0HABCtBQAA3AgAMNEFQADgCAAh2QUBAN0IACHaBQIA3ggAIdsFAADfCAAgC7MFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAwAgAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQizBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCALsIACEMswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABCLMFQAAAAAG0BUAAAAAEtQVAAAAABLYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAAvAgAIQLZBQEAAAAB2gUCAAAAAQirBQAA4ggAMKwFAADXBwAQrQUAAOIIADDdBQEAxAgAId4FAQDECAAh3wUIAOMIACHgBQgA4wgAIeEFCADjCAAhDQoAALsIACA1AADCCAAgNgAAwggAIEcAAMIIACBIAADCCAAgswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADkCAAhDQoAALsIACA1AADCCAAgNgAAwggAIEcAAMIIACBIAADCCAAgswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADkCAAhCKsFAADlCAAwrAUAAMQHABCtBQAA5QgAMN0FAQDdCAAh3gUBAN0IACHfBQgA5ggAIeAFCADmCAAh4QUIAOYIACEIswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADCCAAhAt0FAQAAAAHeBQEAAAABB6sFAADoCAAwrAUAAL4HABCtBQAA6AgAMN0FAQDECAAh3gUBAMQIACHjBQAAzAgAIOQFQAC5CAAhB6sFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHjBQAA3wgAIOQFQADgCAAhAt0FAQAAAAHeBQEAAAABDasFAADrCAAwrAUAAKUHABCtBQAA6wgAMN0FAQDECAAh3gUBAMQIACHlBQgA4wgAIeYFQAC5CAAh5wVAALkIACHoBQEA0AgAIekFAQDQCAAh6gUCALYIACHrBUAAzggAIewFAgC2CAAhDasFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHlBQgA5ggAIeYFQADgCAAh5wVAAOAIACHoBQEA7QgAIekFAQDtCAAh6gUCAN4IACHrBUAA7ggAIewFAgDeCAAhC7MFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA0ggAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQizBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANYIACEC3QUBAAAAAd4FAQAAAAEHDwAA8QgAIKsFAADwCAAwrAUAAIwHABCtBQAA8AgAMMIFAgC2CAAh7QUAAPEIACDuBUAAuQgAIQSzBQEAAAAF7wUBAAAAAfAFAQAAAATxBQEAAAAEBw8AAPEIACCrBQAA8ggAMKwFAAD5BgAQrQUAAPIIADDCBQIA3ggAIe0FAADxCAAg7gVAAOAIACELqwUAAPMIADCsBQAA8wYAEK0FAADzCAAwrwUCALYIACHEBQEAxAgAIdEFQAC5CAAh8gUBALcIACHzBQEAxAgAIfQFAQDECAAh9QUBAMQIACH2BQABuAgAIRWrBQAA9AgAMKwFAADdBgAQrQUAAPQIADDRBUAAuQgAIdkFAAG4CAAh2gUCALYIACHbBQEAxAgAId0FAQDECAAh3gUBAMQIACHpBQEA0AgAIfgFAAD1CPgFIvkFAgC2CAAh-gUBAMQIACH7BQAAzQgAIPwFAgC2CAAh_QUCALYIACH-BSAA9ggAIf8FAgC2CAAhgAYCALYIACGBBgIAtggAIYIGAQDQCAAhBwoAALsIACA1AAD6CAAgNgAA-ggAILMFAAAA-AUCtAUAAAD4BQi1BQAAAPgFCLoFAAD5CPgFIgUKAAC7CAAgNQAA-AgAIDYAAPgIACCzBSAAAAABugUgAPcIACEFCgAAuwgAIDUAAPgIACA2AAD4CAAgswUgAAAAAboFIAD3CAAhArMFIAAAAAG6BSAA-AgAIQcKAAC7CAAgNQAA-ggAIDYAAPoIACCzBQAAAPgFArQFAAAA-AUItQUAAAD4BQi6BQAA-Qj4BSIEswUAAAD4BQK0BQAAAPgFCLUFAAAA-AUIugUAAPoI-AUiFasFAAD7CAAwrAUAAMoGABCtBQAA-wgAMNEFQADgCAAh2QUAAfwIACHaBQIA3ggAIdsFAQDdCAAh3QUBAN0IACHeBQEA3QgAIekFAQDtCAAh-AUAAP0I-AUi-QUCAN4IACH6BQEA3QgAIfsFAAD-CAAg_AUCAN4IACH9BQIA3ggAIf4FIAD_CAAh_wUCAN4IACGABgIA3ggAIYEGAgDeCAAhggYBAO0IACEEswUAAQAAAbQFAAEAAAS1BQABAAAEugUAAb4IACEEswUAAAD4BQK0BQAAAPgFCLUFAAAA-AUIugUAAPoI-AUiDLMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQKzBSAAAAABugUgAPgIACEKqwUAAIAJADCsBQAAxAYAEK0FAACACQAw0AUBANAIACHyBQEAtwgAIfgFAACBCYcGIoMGAgC2CAAhhAYCALYIACGFBgIAtggAIYcGAAHFCAAhBwoAALsIACA1AACDCQAgNgAAgwkAILMFAAAAhwYCtAUAAACHBgi1BQAAAIcGCLoFAACCCYcGIgcKAAC7CAAgNQAAgwkAIDYAAIMJACCzBQAAAIcGArQFAAAAhwYItQUAAACHBgi6BQAAggmHBiIEswUAAACHBgK0BQAAAIcGCLUFAAAAhwYIugUAAIMJhwYiBqsFAACECQAwrAUAAK4GABCtBQAAhAkAMPIFAQC3CAAhiAYCALYIACGJBiAA9ggAISerBQAAhQkAMKwFAACYBgAQrQUAAIUJADCuBQIAtggAIbAFAQCJCQAhwgUBALcIACHEBQAAhwmNBiLGBQAAzAgAIMkFAADNCAAg0AUBANAIACHRBUAAuQgAIdIFQADOCAAh3QUBAMQIACHeBQEAxAgAIfwFAgC2CAAh_wUEAIgJACGABgQAiAkAIYkGAgC2CAAhiwYAAIYJiwYijQYBAMQIACGOBgABuAgAIY8GAgC2CAAhkAYCALYIACGRBgIAtggAIZIGAgC2CAAhkwYCALYIACGUBgIAtggAIZUGAgC2CAAhlgYIAOMIACGXBgEA0AgAIZgGAgC2CAAhmQYCALYIACGaBgEA0AgAIZsGQADOCAAhnAZAAM4IACGdBggA4wgAIZ4GQADOCAAhnwYBANAIACGgBgEA0AgAIQcKAAC7CAAgNQAAkAkAIDYAAJAJACCzBQAAAIsGArQFAAAAiwYItQUAAACLBgi6BQAAjwmLBiIHCgAAuwgAIDUAAI4JACA2AACOCQAgswUAAACNBgK0BQAAAI0GCLUFAAAAjQYIugUAAI0JjQYiDQoAALsIACA1AACMCQAgNgAAjAkAIEcAAMIIACBIAACMCQAgswUEAAAAAbQFBAAAAAS1BQQAAAAEtgUEAAAAAbcFBAAAAAG4BQQAAAABuQUEAAAAAboFBACLCQAhCwoAAMcIACA1AADSCAAgNgAA0ggAILMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAigkAIQsKAADHCAAgNQAA0ggAIDYAANIIACCzBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAIoJACENCgAAuwgAIDUAAIwJACA2AACMCQAgRwAAwggAIEgAAIwJACCzBQQAAAABtAUEAAAABLUFBAAAAAS2BQQAAAABtwUEAAAAAbgFBAAAAAG5BQQAAAABugUEAIsJACEIswUEAAAAAbQFBAAAAAS1BQQAAAAEtgUEAAAAAbcFBAAAAAG4BQQAAAABuQUEAAAAAboFBACMCQAhBwoAALsIACA1AACOCQAgNgAAjgkAILMFAAAAjQYCtAUAAACNBgi1BQAAAI0GCLoFAACNCY0GIgSzBQAAAI0GArQFAAAAjQYItQUAAACNBgi6BQAAjgmNBiIHCgAAuwgAIDUAAJAJACA2AACQCQAgswUAAACLBgK0BQAAAIsGCLUFAAAAiwYIugUAAI8JiwYiBLMFAAAAiwYCtAUAAACLBgi1BQAAAIsGCLoFAACQCYsGIgWrBQAAkQkAMKwFAACABgAQrQUAAJEJADDZBQEAxAgAIaEGQAC5CAAhBasFAACSCQAwrAUAAO0FABCtBQAAkgkAMNkFAQDdCAAhoQZAAOAIACEKqwUAAJMJADCsBQAA5wUAEK0FAACTCQAwrgUCALYIACGxBQABuAgAIcIFAQC3CAAhyAUCALYIACHRBUAAuQgAIaIGAgC2CAAhowYCALYIACEHqwUAAJQJADCsBQAA0QUAEK0FAACUCQAw0QVAALkIACGkBgABuAgAIaUGAAG4CAAhpgZAALkIACEHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgAB_AgAIaUGAAH8CAAhpgZAAOAIACEMqwUAAJYJADCsBQAAuAUAEK0FAACWCQAwwgUBALcIACHRBUAAuQgAIaQGAAG4CAAhpgZAAM4IACGnBgEAtwgAIagGQADOCAAhqQYAAcUIACGqBgABxQgAIasGAgC2CAAhC6sFAACXCQAwrAUAAKIFABCtBQAAlwkAMK8FAgC2CAAhyAUCAM8IACHQBQEAxAgAIacGAQC3CAAhrAYBAMQIACGtBgAAzAgAIK4GAADNCAAgrwZAALkIACEGqwUAAJgJADCsBQAAjAUAEK0FAACYCQAwrgUCAM8IACHCBQEAtwgAIdEFQAC5CAAhCasFAACZCQAwrAUAAPQEABCtBQAAmQkAMK4FAgC2CAAhwgUCALYIACHIBQIAtggAIdEFQAC5CAAhjQYBAMQIACGwBgAAzAgAIAirBQAAmgkAMKwFAADeBAAQrQUAAJoJADCuBQIAtggAIdoFAgC2CAAhjQYBAMQIACGfBgIAtggAIbEGAAG4CAAhCasFAACbCQAwrAUAAMgEABCtBQAAmwkAMK4FAgC2CAAh0QVAALkIACHZBQEAxAgAIdoFAgC2CAAhrQYAAMwIACCyBgIAtggAIRarBQAAnAkAMKwFAACyBAAQrQUAAJwJADCuBQIAzwgAIbAFAQCJCQAhwgUBALcIACHEBQAAngm2BiLQBQEA0AgAIdEFQAC5CAAh0gVAAM4IACHyBQEAiQkAIYkGBACICQAhiwYAAJ0JtAYimAYCALYIACGaBgEA0AgAIZsGQADOCAAhtAYBAIkJACG2BgQAiAkAIbcGBACICQAhuAYCALYIACG5BkAAzggAIboGAQDQCAAhBwoAALsIACA1AACiCQAgNgAAogkAILMFAAAAtAYCtAUAAAC0Bgi1BQAAALQGCLoFAAChCbQGIgcKAAC7CAAgNQAAoAkAIDYAAKAJACCzBQAAALYGArQFAAAAtgYItQUAAAC2Bgi6BQAAnwm2BiIHCgAAuwgAIDUAAKAJACA2AACgCQAgswUAAAC2BgK0BQAAALYGCLUFAAAAtgYIugUAAJ8JtgYiBLMFAAAAtgYCtAUAAAC2Bgi1BQAAALYGCLoFAACgCbYGIgcKAAC7CAAgNQAAogkAIDYAAKIJACCzBQAAALQGArQFAAAAtAYItQUAAAC0Bgi6BQAAoQm0BiIEswUAAAC0BgK0BQAAALQGCLUFAAAAtAYIugUAAKIJtAYiDasFAACjCQAwrAUAAJQEABCtBQAAowkAMK4FAgC2CAAh6QUBAMQIACH7BQEA0AgAIbsGAgC2CAAhvAYBAMQIACG9BgEAxAgAIb4GAgC2CAAhvwYBANAIACHABgEAxAgAIcEGIAD2CAAhBqsFAACkCQAwrAUAAP4DABCtBQAApAkAMK4FAgC2CAAhwgYCALYIACHDBgABuAgAIQkLAADMCAAgqwUAAKUJADCsBQAA6AMAEK0FAAClCQAwrgUCALYIACGxBQABuAgAIcEFAAG4CAAh2gUCALYIACHEBgABuAgAIQoGAACnCQAgCwAA3wgAIKsFAACmCQAwrAUAAB0AEK0FAACmCQAwrgUCAN4IACGxBQAB_AgAIcEFAAH8CAAh2gUCAN4IACHEBgAB_AgAISQFAADRCQAgBwAA0gkAIAsAANMJACAMAADUCQAgDQAA1QkAIA4AANYJACAPAADYCQAgEgAA1wkAIBcAANkJACAYAADaCQAgGQAA2wkAIB0AANwJACAeAADdCQAgHwAA3gkAICAAAN8JACCrBQAAzgkAMKwFAAAnABCtBQAAzgkAMLEFAgDeCAAhwgUCAN4IACHEBQAA0AnkBiLRBUAA4AgAIdoFAgDeCAAhjQYBAN0IACGQBgAA_ggAIKMGAgDeCAAhxAYCAN4IACHkBgEA3QgAIecGAQDdCAAh6AYBAN0IACHqBgAAzwnqBiLrBgEA7QgAIewGAgDeCAAh7QYCAN4IACGJBwAAJwAgigcAACcAIAmrBQAAqAkAMKwFAADQAwAQrQUAAKgJADCuBQIAtggAIcEFAAG4CAAh2gUCALYIACHCBgIAtggAIcUGAQDECAAhxgYCALYIACEKqwUAAKkJADCsBQAAugMAEK0FAACpCQAwrgUCALYIACHZBQEAxAgAIdoFAgC2CAAhuwYCALYIACHIBgAAqgnIBiLJBgEAxAgAIcoGAADNCAAgBwoAALsIACA1AACsCQAgNgAArAkAILMFAAAAyAYCtAUAAADIBgi1BQAAAMgGCLoFAACrCcgGIgcKAAC7CAAgNQAArAkAIDYAAKwJACCzBQAAAMgGArQFAAAAyAYItQUAAADIBgi6BQAAqwnIBiIEswUAAADIBgK0BQAAAMgGCLUFAAAAyAYIugUAAKwJyAYiC6sFAACtCQAwrAUAAKQDABCtBQAArQkAMK4FAgC2CAAh-gUBAMQIACHLBgIAtggAIcwGAgC2CAAhzQYCAM8IACHOBggArgkAIc8GAgDPCAAh0AYCAM8IACENCgAAxwgAIDUAANQIACA2AADUCAAgRwAA1AgAIEgAANQIACCzBQgAAAABtAUIAAAABbUFCAAAAAW2BQgAAAABtwUIAAAAAbgFCAAAAAG5BQgAAAABugUIAK8JACENCgAAxwgAIDUAANQIACA2AADUCAAgRwAA1AgAIEgAANQIACCzBQgAAAABtAUIAAAABbUFCAAAAAW2BQgAAAABtwUIAAAAAbgFCAAAAAG5BQgAAAABugUIAK8JACELqwUAALAJADCsBQAAkQMAEK0FAACwCQAwrgUCAN4IACH6BQEA3QgAIcsGAgDeCAAhzAYCAN4IACHNBgIAsQkAIc4GCACyCQAhzwYCALEJACHQBgIAsQkAIQizBQIAAAABtAUCAAAABbUFAgAAAAW2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCAMcIACEIswUIAAAAAbQFCAAAAAW1BQgAAAAFtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADUCAAhA64FAgAAAAHLBgIAAAABzAYCAAAAAQmrBQAAtAkAMKwFAACLAwAQrQUAALQJADCuBQIAtggAIdIGIAD2CAAh0wYCALYIACHUBgIAtggAIdUGAAG4CAAh1gYAAbgIACEJqwUAALUJADCsBQAA-AIAEK0FAAC1CQAwrgUCAN4IACHSBiAA_wgAIdMGAgDeCAAh1AYCAN4IACHVBgAB_AgAIdYGAAH8CAAhBK4FAgAAAAHSBiAAAAAB0wYCAAAAAdQGAgAAAAEJqwUAALcJADCsBQAA8gIAEK0FAAC3CQAwrgUCALYIACGIBgIAtggAIYsGAAC4CdkGIo0GAQDECAAhygYAAM0IACDZBgEAxAgAIQcKAAC7CAAgNQAAugkAIDYAALoJACCzBQAAANkGArQFAAAA2QYItQUAAADZBgi6BQAAuQnZBiIHCgAAuwgAIDUAALoJACA2AAC6CQAgswUAAADZBgK0BQAAANkGCLUFAAAA2QYIugUAALkJ2QYiBLMFAAAA2QYCtAUAAADZBgi1BQAAANkGCLoFAAC6CdkGIgqrBQAAuwkAMKwFAADcAgAQrQUAALsJADCuBQIAtggAIb8FAgC2CAAhiAYCALYIACHaBgIAtggAIdsGAgC2CAAh3AYBANAIACHdBgAAzQgAIAqrBQAAvAkAMKwFAADJAgAQrQUAALwJADCuBQIA3ggAIb8FAgDeCAAhiAYCAN4IACHaBgIA3ggAIdsGAgDeCAAh3AYBAO0IACHdBgAA_ggAIAKuBQIAAAABiAYCAAAAAQqrBQAAvgkAMKwFAADDAgAQrQUAAL4JADCuBQIAtggAIb8FAgC2CAAhwAUBAMQIACGIBgIAtggAId8GAQDQCAAh4AYBANAIACHhBgIAzwgAIQqrBQAAvwkAMKwFAACwAgAQrQUAAL8JADCuBQIA3ggAIb8FAgDeCAAhwAUBAN0IACGIBgIA3ggAId8GAQDtCAAh4AYBAO0IACHhBgIAsQkAIQKuBQIAAAABiAYCAAAAAQirBQAAwQkAMKwFAACqAgAQrQUAAMEJADCuBQIAtggAIcAFAQDECAAhiAYCALYIACHcBgEA0AgAId8GAQDQCAAhCKsFAADCCQAwrAUAAJcCABCtBQAAwgkAMK4FAgDeCAAhwAUBAN0IACGIBgIA3ggAIdwGAQDtCAAh3wYBAO0IACECrgUCAAAAAYgGAgAAAAEHqwUAAMQJADCsBQAAkQIAEK0FAADECQAwwgUCALYIACHRBUAAuQgAIY0GAQDECAAh4gYAAMwIACAHqwUAAMUJADCsBQAA_gEAEK0FAADFCQAwwgUCAN4IACHRBUAA4AgAIY0GAQDdCAAh4gYAAN8IACAQBwIAtggAIasFAADGCQAwrAUAAPgBABCtBQAAxgkAMK4FAgC2CAAhrwUCALYIACGxBQIAtggAIcQFAADHCeQGItEFQAC5CAAhowYCALYIACG0BgEAiQkAIcQGAgC2CAAh5AYBAMQIACHlBgAAzAgAIOYGAADNCAAg5wYBAMQIACEHCgAAuwgAIDUAAMkJACA2AADJCQAgswUAAADkBgK0BQAAAOQGCLUFAAAA5AYIugUAAMgJ5AYiBwoAALsIACA1AADJCQAgNgAAyQkAILMFAAAA5AYCtAUAAADkBgi1BQAAAOQGCLoFAADICeQGIgSzBQAAAOQGArQFAAAA5AYItQUAAADkBgi6BQAAyQnkBiITqwUAAMoJADCsBQAA4AEAEK0FAADKCQAwsQUCALYIACHCBQIAtggAIcQFAADHCeQGItEFQAC5CAAh2gUCALYIACGNBgEAxAgAIZAGAADNCAAgowYCALYIACHEBgIAtggAIeQGAQDECAAh5wYBAMQIACHoBgEAxAgAIeoGAADLCeoGIusGAQDQCAAh7AYCALYIACHtBgIAtggAIQcKAAC7CAAgNQAAzQkAIDYAAM0JACCzBQAAAOoGArQFAAAA6gYItQUAAADqBgi6BQAAzAnqBiIHCgAAuwgAIDUAAM0JACA2AADNCQAgswUAAADqBgK0BQAAAOoGCLUFAAAA6gYIugUAAMwJ6gYiBLMFAAAA6gYCtAUAAADqBgi1BQAAAOoGCLoFAADNCeoGIiIFAADRCQAgBwAA0gkAIAsAANMJACAMAADUCQAgDQAA1QkAIA4AANYJACAPAADYCQAgEgAA1wkAIBcAANkJACAYAADaCQAgGQAA2wkAIB0AANwJACAeAADdCQAgHwAA3gkAICAAAN8JACCrBQAAzgkAMKwFAAAnABCtBQAAzgkAMLEFAgDeCAAhwgUCAN4IACHEBQAA0AnkBiLRBUAA4AgAIdoFAgDeCAAhjQYBAN0IACGQBgAA_ggAIKMGAgDeCAAhxAYCAN4IACHkBgEA3QgAIecGAQDdCAAh6AYBAN0IACHqBgAAzwnqBiLrBgEA7QgAIewGAgDeCAAh7QYCAN4IACEEswUAAADqBgK0BQAAAOoGCLUFAAAA6gYIugUAAM0J6gYiBLMFAAAA5AYCtAUAAADkBgi1BQAAAOQGCLoFAADJCeQGIgPuBgAABwAg7wYAAAcAIPAGAAAHACAD7gYAAAwAIO8GAAAMACDwBgAADAAgA-4GAAAQACDvBgAAEAAg8AYAABAAIAPuBgAAGQAg7wYAABkAIPAGAAAZACAMBgAApwkAIAsAAN8IACCrBQAApgkAMKwFAAAdABCtBQAApgkAMK4FAgDeCAAhsQUAAfwIACHBBQAB_AgAIdoFAgDeCAAhxAYAAfwIACGJBwAAHQAgigcAAB0AIAPuBgAAHwAg7wYAAB8AIPAGAAAfACAD7gYAACMAIO8GAAAjACDwBgAAIwAgA-4GAAArACDvBgAAKwAg8AYAACsAIAPuBgAATQAg7wYAAE0AIPAGAABNACAD7gYAAFEAIO8GAABRACDwBgAAUQAgA-4GAABVACDvBgAAVQAg8AYAAFUAIAPuBgAAWQAg7wYAAFkAIPAGAABZACAD7gYAAGgAIO8GAABoACDwBgAAaAAgA-4GAAAtACDvBgAALQAg8AYAAC0AIAPuBgAAbwAg7wYAAG8AIPAGAABvACAIBAAAzAgAIKsFAADgCQAwrAUAAMgBABCtBQAA4AkAMNEFQAC5CAAh7AUBANAIACG0BgEAtwgAIfEGAQDECAAhCQMAAOIJACAEAADfCAAgqwUAAOEJADCsBQAAggEAEK0FAADhCQAw0QVAAOAIACHsBQEA7QgAIbQGAQDlCQAh8QYBAN0IACENBAAAkwoAIBIAANcJACAhAACUCgAgIgAAlQoAIKsFAACSCgAwrAUAACkAEK0FAACSCgAwwgUBAOUJACHGBQAA_ggAINEFQADgCAAh8wYAAN8IACCJBwAAKQAgigcAACkAIAirBQAA4wkAMKwFAACwAQAQrQUAAOMJADCNBgEAxAgAIbEGBACICQAhtAYBALcIACG7BgIAtggAIfIGAQDECAAhB6sFAADkCQAwrAUAAJoBABCtBQAA5AkAMMIFAQC3CAAhxgUAAM0IACDRBUAAuQgAIfMGAADMCAAgCLMFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA5gkAIQizBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAOYJACECrgUCAAAAAa8FAgAAAAEJBgAApwkAIKsFAADoCQAwrAUAAG8AEK0FAADoCQAwrgUCAN4IACGvBQIA3ggAIbAFAQDlCQAhsQUAAfwIACGyBUAA4AgAIRkGAACnCQAgDwAA2AkAIBEAAOsJACASAADXCQAgqwUAAOkJADCsBQAALQAQrQUAAOkJADCuBQIA3ggAIbIFQADuCAAhwgUBAOUJACHEBQAA6gnEBSLFBQEA3QgAIcYFAADfCAAgxwUAAfwIACHIBQIA3ggAIckFAAD-CAAgygUAAP4IACDLBQAA_ggAIMwFQADuCAAhzQUAAP4IACDOBQIAsQkAIc8FAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAhBLMFAAAAxAUCtAUAAADEBQi1BQAAAMQFCLoFAADaCMQFIgPuBgAAMgAg7wYAADIAIPAGAAAyACACrgUCAAAAAY0GAQAAAAEKBgAApwkAIKsFAADtCQAwrAUAAGgAEK0FAADtCQAwrgUCAN4IACHCBQIA3ggAIcgFAgDeCAAh0QVAAOAIACGNBgEA3QgAIbAGAADfCAAgDRoAAPAJACCrBQAA7gkAMKwFAABiABCtBQAA7gkAMMIFAQDlCQAh0QVAAOAIACGkBgAB_AgAIaYGQADuCAAhpwYBAOUJACGoBkAA7ggAIakGAAHvCQAhqgYAAe8JACGrBgIA3ggAIQSzBQABAAABtAUAAQAABbUFAAEAAAW6BQAByAgAIQsGAAD0CQAgGwAA9QkAIBwAAPYJACCrBQAA8wkAMKwFAABZABCtBQAA8wkAMK4FAgCxCQAhwgUBAOUJACHRBUAA4AgAIYkHAABZACCKBwAAWQAgAq8FAgAAAAGnBgEAAAABDBoAAPAJACCrBQAA8gkAMKwFAABeABCtBQAA8gkAMK8FAgDeCAAhyAUCALEJACHQBQEA3QgAIacGAQDlCQAhrAYBAN0IACGtBgAA3wgAIK4GAAD-CAAgrwZAAOAIACEJBgAA9AkAIBsAAPUJACAcAAD2CQAgqwUAAPMJADCsBQAAWQAQrQUAAPMJADCuBQIAsQkAIcIFAQDlCQAh0QVAAOAIACEkBQAA0QkAIAcAANIJACALAADTCQAgDAAA1AkAIA0AANUJACAOAADWCQAgDwAA2AkAIBIAANcJACAXAADZCQAgGAAA2gkAIBkAANsJACAdAADcCQAgHgAA3QkAIB8AAN4JACAgAADfCQAgqwUAAM4JADCsBQAAJwAQrQUAAM4JADCxBQIA3ggAIcIFAgDeCAAhxAUAANAJ5AYi0QVAAOAIACHaBQIA3ggAIY0GAQDdCAAhkAYAAP4IACCjBgIA3ggAIcQGAgDeCAAh5AYBAN0IACHnBgEA3QgAIegGAQDdCAAh6gYAAM8J6gYi6wYBAO0IACHsBgIA3ggAIe0GAgDeCAAhiQcAACcAIIoHAAAnACAD7gYAAF4AIO8GAABeACDwBgAAXgAgA-4GAABiACDvBgAAYgAg8AYAAGIAIASuBQIAAAAB2gUCAAAAAY0GAQAAAAGfBgIAAAABCQYAAKcJACCrBQAA-AkAMKwFAABVABCtBQAA-AkAMK4FAgDeCAAh2gUCAN4IACGNBgEA3QgAIZ8GAgDeCAAhsQYAAfwIACECrgUCAAAAAdkFAQAAAAEKBgAApwkAIKsFAAD6CQAwrAUAAFEAEK0FAAD6CQAwrgUCAN4IACHRBUAA4AgAIdkFAQDdCAAh2gUCAN4IACGtBgAA3wgAILIGAgDeCAAhCwYAAKcJACCrBQAA-wkAMKwFAABNABCtBQAA-wkAMK4FAgDeCAAhsQUAAfwIACHCBQEA5QkAIcgFAgDeCAAh0QVAAOAIACGiBgIA3ggAIaMGAgDeCAAhAq8FAgAAAAHyBQEAAAABDBMAAP4JACCrBQAA_QkAMKwFAABCABCtBQAA_QkAMK8FAgDeCAAhxAUBAN0IACHRBUAA4AgAIfIFAQDlCQAh8wUBAN0IACH0BQEA3QgAIfUFAQDdCAAh9gUAAfwIACEvBgAApwkAIBAAAI0KACASAADXCQAgFAAAjgoAIBUAAI8KACAWAACQCgAgqwUAAIgKADCsBQAAKwAQrQUAAIgKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAIYkHAAArACCKBwAAKwAgBPIFAQAAAAGDBgIAAAABhAYCAAAAAYUGAgAAAAELEwAA_gkAIKsFAACACgAwrAUAAD4AEK0FAACACgAw0AUBAO0IACHyBQEA5QkAIfgFAACBCocGIoMGAgDeCAAhhAYCAN4IACGFBgIA3ggAIYcGAAHvCQAhBLMFAAAAhwYCtAUAAACHBgi1BQAAAIcGCLoFAACDCYcGIgLyBQEAAAABiAYCAAAAAQcTAAD-CQAgqwUAAIMKADCsBQAAOgAQrQUAAIMKADDyBQEA5QkAIYgGAgDeCAAhiQYgAP8IACEDsAUBAAAAAb4FAQAAAAG_BQIAAAABCRAAAIYKACCrBQAAhQoAMKwFAAAyABCtBQAAhQoAMLAFAQDlCQAhvgUBAN0IACG_BQIA3ggAIcAFAQDdCAAhwQUAAe8JACEbBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIYkHAAAtACCKBwAALQAgA7AFAQAAAAGfBgEAAAABoAYBAAAAAS0GAACnCQAgEAAAjQoAIBIAANcJACAUAACOCgAgFQAAjwoAIBYAAJAKACCrBQAAiAoAMKwFAAArABCtBQAAiAoAMK4FAgDeCAAhsAUBAIwKACHCBQEA5QkAIcQFAACKCo0GIsYFAADfCAAgyQUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHdBQEA3QgAId4FAQDdCAAh_AUCAN4IACH_BQQAiwoAIYAGBACLCgAhiQYCAN4IACGLBgAAiQqLBiKNBgEA3QgAIY4GAAH8CAAhjwYCAN4IACGQBgIA3ggAIZEGAgDeCAAhkgYCAN4IACGTBgIA3ggAIZQGAgDeCAAhlQYCAN4IACGWBggA5ggAIZcGAQDtCAAhmAYCAN4IACGZBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGcBkAA7ggAIZ0GCADmCAAhngZAAO4IACGfBgEA7QgAIaAGAQDtCAAhBLMFAAAAiwYCtAUAAACLBgi1BQAAAIsGCLoFAACQCYsGIgSzBQAAAI0GArQFAAAAjQYItQUAAACNBgi6BQAAjgmNBiIIswUEAAAAAbQFBAAAAAS1BQQAAAAEtgUEAAAAAbcFBAAAAAG4BQQAAAABuQUEAAAAAboFBACMCQAhCLMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAkQoAIRsGAACnCQAgDwAA2AkAIBEAAOsJACASAADXCQAgqwUAAOkJADCsBQAALQAQrQUAAOkJADCuBQIA3ggAIbIFQADuCAAhwgUBAOUJACHEBQAA6gnEBSLFBQEA3QgAIcYFAADfCAAgxwUAAfwIACHIBQIA3ggAIckFAAD-CAAgygUAAP4IACDLBQAA_ggAIMwFQADuCAAhzQUAAP4IACDOBQIAsQkAIc8FAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAhiQcAAC0AIIoHAAAtACAD7gYAADoAIO8GAAA6ACDwBgAAOgAgA-4GAAA-ACDvBgAAPgAg8AYAAD4AIAPuBgAAQgAg7wYAAEIAIPAGAABCACAIswUBAAAAAbQFAQAAAAW1BQEAAAAFtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQCRCgAhCwQAAJMKACASAADXCQAgIQAAlAoAICIAAJUKACCrBQAAkgoAMKwFAAApABCtBQAAkgoAMMIFAQDlCQAhxgUAAP4IACDRBUAA4AgAIfMGAADfCAAgA-4GAAADACDvBgAAAwAg8AYAAAMAIBQDAACdCgAgBgAApwkAIAcCAN4IACGrBQAArwoAMKwFAAAHABCtBQAArwoAMK4FAgDeCAAhrwUCAN4IACGxBQIA3ggAIcQFAADQCeQGItEFQADgCAAhowYCAN4IACG0BgEAjAoAIcQGAgDeCAAh5AYBAN0IACHlBgAA3wgAIOYGAAD-CAAg5wYBAN0IACGJBwAABwAgigcAAAcAIAsDAADiCQAgBAAA3wgAIKsFAADhCQAwrAUAAIIBABCtBQAA4QkAMNEFQADgCAAh7AUBAO0IACG0BgEA5QkAIfEGAQDdCAAhiQcAAIIBACCKBwAAggEAIAKuBQIAAAABiwYAAAC0BgICiwYAAAC0BgK0BgEAAAABAvIFAQAAAAGLBgAAALQGAgKwBQEAAAABiwYAAAC0BgIaAwAAnQoAIAYAAPQJACAQAACNCgAgEwAAngoAIKsFAACaCgAwrAUAACMAEK0FAACaCgAwrgUCALEJACGwBQEAjAoAIcIFAQDlCQAhxAUAAJwKtgYi0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh8gUBAIwKACGJBgQAiwoAIYsGAACbCrQGIpgGAgDeCAAhmgYBAO0IACGbBkAA7ggAIbQGAQCMCgAhtgYEAIsKACG3BgQAiwoAIbgGAgDeCAAhuQZAAO4IACG6BgEA7QgAIQSzBQAAALQGArQFAAAAtAYItQUAAAC0Bgi6BQAAogm0BiIEswUAAAC2BgK0BQAAALYGCLUFAAAAtgYIugUAAKAJtgYiDQQAAJMKACASAADXCQAgIQAAlAoAICIAAJUKACCrBQAAkgoAMKwFAAApABCtBQAAkgoAMMIFAQDlCQAhxgUAAP4IACDRBUAA4AgAIfMGAADfCAAgiQcAACkAIIoHAAApACAvBgAApwkAIBAAAI0KACASAADXCQAgFAAAjgoAIBUAAI8KACAWAACQCgAgqwUAAIgKADCsBQAAKwAQrQUAAIgKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAIYkHAAArACCKBwAAKwAgAq4FAgAAAAG7BgIAAAABDgYAAKcJACCrBQAAoAoAMKwFAAAfABCtBQAAoAoAMK4FAgDeCAAh6QUBAN0IACH7BQEA7QgAIbsGAgDeCAAhvAYBAN0IACG9BgEA3QgAIb4GAgDeCAAhvwYBAO0IACHABgEA3QgAIcEGIAD_CAAhAq4FAgAAAAHCBgIAAAABBwYAAKcJACCrBQAAogoAMKwFAAAZABCtBQAAogoAMK4FAgDeCAAhwgYCAN4IACHDBgAB_AgAIQSuBQIAAAAB2gUCAAAAAcIGAgAAAAHFBgEAAAABCggAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcIGAgDeCAAhxQYBAN0IACHGBgIA3ggAIQ4GAACnCQAgCQAAqQoAIKsFAACnCgAwrAUAABAAEK0FAACnCgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhuwYCAN4IACHIBgAAqArIBiLJBgEA3QgAIcoGAAD-CAAgiQcAABAAIIoHAAAQACADrgUCAAAAAdkFAQAAAAHaBQIAAAABDAYAAKcJACAJAACpCgAgqwUAAKcKADCsBQAAEAAQrQUAAKcKADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG7BgIA3ggAIcgGAACoCsgGIskGAQDdCAAhygYAAP4IACAEswUAAADIBgK0BQAAAMgGCLUFAAAAyAYIugUAAKwJyAYiA-4GAAAUACDvBgAAFAAg8AYAABQAIASuBQIAAAABiwYAAADZBgKNBgEAAAAB2QYBAAAAAQKuBQIAAAABiAYCAAAAAQoGAACnCQAgqwUAAKwKADCsBQAADAAQrQUAAKwKADCuBQIA3ggAIYgGAgDeCAAhiwYAAK0K2QYijQYBAN0IACHKBgAA_ggAINkGAQDdCAAhBLMFAAAA2QYCtAUAAADZBgi1BQAAANkGCLoFAAC6CdkGIgKuBQIAAAABrwUCAAAAARIDAACdCgAgBgAApwkAIAcCAN4IACGrBQAArwoAMKwFAAAHABCtBQAArwoAMK4FAgDeCAAhrwUCAN4IACGxBQIA3ggAIcQFAADQCeQGItEFQADgCAAhowYCAN4IACG0BgEAjAoAIcQGAgDeCAAh5AYBAN0IACHlBgAA3wgAIOYGAAD-CAAg5wYBAN0IACECjQYBAAAAAbQGAQAAAAECtAYBAAAAAbsGAgAAAAEJAwAA4gkAIKsFAACyCgAwrAUAAAMAEK0FAACyCgAwjQYBAN0IACGxBgQAiwoAIbQGAQDlCQAhuwYCAN4IACHyBgEA3QgAIQAAAAAABY4HAgAAAAGUBwIAAAABlQcCAAAAAZYHAgAAAAGXBwIAAAABAY4HAQAAAAEBjgcAAQAAAQGOB0AAAAABBS8AAIERACAwAACEEQAgiwcAAIIRACCMBwAAgxEAIJEHAADLAQAgAy8AAIERACCLBwAAghEAIJEHAADLAQAgAAAAAAAAAY4HAAEAAAEFLwAA_BAAIDAAAP8QACCLBwAA_RAAIIwHAAD-EAAgkQcAAG0AIAMvAAD8EAAgiwcAAP0QACCRBwAAbQAgAAAAAAABjgcAAADEBQIBjgdAAAAAAQWOBwIAAAABlAcCAAAAAZUHAgAAAAGWBwIAAAABlwcCAAAAAQGOBwEAAAABBS8AANcQACAwAAD6EAAgiwcAANgQACCMBwAA-RAAIJEHAADLAQAgCy8AAPUKADAwAAD6CgAwiwcAAPYKADCMBwAA9woAMI0HAAD4CgAgjgcAAPkKADCPBwAA-QoAMJAHAAD5CgAwkQcAAPkKADCSBwAA-woAMJMHAAD8CgAwCy8AAOkKADAwAADuCgAwiwcAAOoKADCMBwAA6woAMI0HAADsCgAgjgcAAO0KADCPBwAA7QoAMJAHAADtCgAwkQcAAO0KADCSBwAA7woAMJMHAADwCgAwCy8AANQKADAwAADZCgAwiwcAANUKADCMBwAA1goAMI0HAADXCgAgjgcAANgKADCPBwAA2AoAMJAHAADYCgAwkQcAANgKADCSBwAA2goAMJMHAADbCgAwFQMAAOcKACAGAADmCgAgEwAA6AoAIK4FAgAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtAYBAAAAAbYGBAAAAAG3BgQAAAABuAYCAAAAAbkGQAAAAAG6BgEAAAABAgAAACUAIC8AAOUKACADAAAAJQAgLwAA5QoAIDAAAOEKACABKAAA-BAAMB4DAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAAAAAcQFAACcCrYGItAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIfIFAQCMCgAhiQYEAIsKACGLBgAAmwq0BiKYBgIA3ggAIZoGAQDtCAAhmwZAAO4IACG0BgEAjAoAIbYGBACLCgAhtwYEAIsKACG4BgIA3ggAIbkGQADuCAAhugYBAO0IACH-BgAAlgoAIP8GAACXCgAggAcAAJgKACCBBwAAmQoAIAIAAAAlACAoAADhCgAgAgAAANwKACAoAADdCgAgFqsFAADbCgAwrAUAANwKABCtBQAA2woAMK4FAgCxCQAhsAUBAIwKACHCBQEA5QkAIcQFAACcCrYGItAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIfIFAQCMCgAhiQYEAIsKACGLBgAAmwq0BiKYBgIA3ggAIZoGAQDtCAAhmwZAAO4IACG0BgEAjAoAIbYGBACLCgAhtwYEAIsKACG4BgIA3ggAIbkGQADuCAAhugYBAO0IACEWqwUAANsKADCsBQAA3AoAEK0FAADbCgAwrgUCALEJACGwBQEAjAoAIcIFAQDlCQAhxAUAAJwKtgYi0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh8gUBAIwKACGJBgQAiwoAIYsGAACbCrQGIpgGAgDeCAAhmgYBAO0IACGbBkAA7ggAIbQGAQCMCgAhtgYEAIsKACG3BgQAiwoAIbgGAgDeCAAhuQZAAO4IACG6BgEA7QgAIRKuBQIAzgoAIcIFAQC5CgAhxAUAAN8KtgYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrQGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbQGAQDPCgAhtgYEAOAKACG3BgQA4AoAIbgGAgC4CgAhuQZAAM0KACG6BgEAzwoAIQGOBwAAALQGAgGOBwAAALYGAgWOBwQAAAABlAcEAAAAAZUHBAAAAAGWBwQAAAABlwcEAAAAARUDAADjCgAgBgAA4goAIBMAAOQKACCuBQIAzgoAIcIFAQC5CgAhxAUAAN8KtgYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrQGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbQGAQDPCgAhtgYEAOAKACG3BgQA4AoAIbgGAgC4CgAhuQZAAM0KACG6BgEAzwoAIQcvAADtEAAgMAAA9hAAIIsHAADuEAAgjAcAAPUQACCPBwAAJwAgkAcAACcAIJEHAADLAQAgBy8AAOsQACAwAADzEAAgiwcAAOwQACCMBwAA8hAAII8HAAApACCQBwAAKQAgkQcAAAEAIAcvAADpEAAgMAAA8BAAIIsHAADqEAAgjAcAAO8QACCPBwAAKwAgkAcAACsAIJEHAAAwACAVAwAA5woAIAYAAOYKACATAADoCgAgrgUCAAAAAcIFAQAAAAHEBQAAALYGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAAC0BgKYBgIAAAABmgYBAAAAAZsGQAAAAAG0BgEAAAABtgYEAAAAAbcGBAAAAAG4BgIAAAABuQZAAAAAAboGAQAAAAEDLwAA7RAAIIsHAADuEAAgkQcAAMsBACADLwAA6xAAIIsHAADsEAAgkQcAAAEAIAMvAADpEAAgiwcAAOoQACCRBwAAMAAgBL4FAQAAAAG_BQIAAAABwAUBAAAAAcEFAAEAAAECAAAANAAgLwAA9AoAIAMAAAA0ACAvAAD0CgAgMAAA8woAIAEoAADoEAAwChAAAIYKACCrBQAAhQoAMKwFAAAyABCtBQAAhQoAMLAFAQDlCQAhvgUBAN0IACG_BQIA3ggAIcAFAQDdCAAhwQUAAe8JACH8BgAAhAoAIAIAAAA0ACAoAADzCgAgAgAAAPEKACAoAADyCgAgCKsFAADwCgAwrAUAAPEKABCtBQAA8AoAMLAFAQDlCQAhvgUBAN0IACG_BQIA3ggAIcAFAQDdCAAhwQUAAe8JACEIqwUAAPAKADCsBQAA8QoAEK0FAADwCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIQS-BQEAuQoAIb8FAgC4CgAhwAUBALkKACHBBQABxAoAIQS-BQEAuQoAIb8FAgC4CgAhwAUBALkKACHBBQABxAoAIQS-BQEAAAABvwUCAAAAAcAFAQAAAAHBBQABAAABKAYAALoLACASAAC-CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgrgUCAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQIAAAAwACAvAAC5CwAgAwAAADAAIC8AALkLACAwAACCCwAgASgAAOcQADAuBgAApwkAIBAAAI0KACASAADXCQAgFAAAjgoAIBUAAI8KACAWAACQCgAgqwUAAIgKADCsBQAAKwAQrQUAAIgKADCuBQIA3ggAIbAFAQCMCgAhwgUBAAAAAcQFAACKCo0GIsYFAADfCAAgyQUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHdBQEA3QgAId4FAQDdCAAh_AUCAN4IACH_BQQAiwoAIYAGBACLCgAhiQYCAN4IACGLBgAAiQqLBiKNBgEA3QgAIY4GAAH8CAAhjwYCAN4IACGQBgIA3ggAIZEGAgDeCAAhkgYCAN4IACGTBgIA3ggAIZQGAgDeCAAhlQYCAN4IACGWBggA5ggAIZcGAQDtCAAhmAYCAN4IACGZBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGcBkAA7ggAIZ0GCADmCAAhngZAAO4IACGfBgEA7QgAIaAGAQDtCAAh_QYAAIcKACACAAAAMAAgKAAAggsAIAIAAAD9CgAgKAAA_goAICerBQAA_AoAMKwFAAD9CgAQrQUAAPwKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAISerBQAA_AoAMKwFAAD9CgAQrQUAAPwKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAISOuBQIAuAoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhAY4HAAAAiwYCAY4HAAAAjQYCBY4HCAAAAAGUBwgAAAABlQcIAAAAAZYHCAAAAAGXBwgAAAABKAYAAIMLACASAACHCwAgFAAAhAsAIBUAAIULACAWAACGCwAgrgUCALgKACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQUvAADZEAAgMAAA5RAAIIsHAADaEAAgjAcAAOQQACCRBwAAywEAIAsvAACsCwAwMAAAsQsAMIsHAACtCwAwjAcAAK4LADCNBwAArwsAII4HAACwCwAwjwcAALALADCQBwAAsAsAMJEHAACwCwAwkgcAALILADCTBwAAswsAMAsvAACfCwAwMAAApAsAMIsHAACgCwAwjAcAAKELADCNBwAAogsAII4HAACjCwAwjwcAAKMLADCQBwAAowsAMJEHAACjCwAwkgcAAKULADCTBwAApgsAMAsvAACTCwAwMAAAmAsAMIsHAACUCwAwjAcAAJULADCNBwAAlgsAII4HAACXCwAwjwcAAJcLADCQBwAAlwsAMJEHAACXCwAwkgcAAJkLADCTBwAAmgsAMAsvAACICwAwMAAAjAsAMIsHAACJCwAwjAcAAIoLADCNBwAAiwsAII4HAADYCgAwjwcAANgKADCQBwAA2AoAMJEHAADYCgAwkgcAAI0LADCTBwAA2woAMBUDAADnCgAgBgAA5goAIBAAAJILACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALYGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAYkGBAAAAAGLBgAAALQGApgGAgAAAAGaBgEAAAABmwZAAAAAAbQGAQAAAAG2BgQAAAABtwYEAAAAAbgGAgAAAAG5BkAAAAABugYBAAAAAQIAAAAlACAvAACRCwAgAwAAACUAIC8AAJELACAwAACPCwAgASgAAOMQADACAAAAJQAgKAAAjwsAIAIAAADcCgAgKAAAjgsAIBKuBQIAzgoAIbAFAQDPCgAhwgUBALkKACHEBQAA3wq2BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACGJBgQA4AoAIYsGAADeCrQGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbQGAQDPCgAhtgYEAOAKACG3BgQA4AoAIbgGAgC4CgAhuQZAAM0KACG6BgEAzwoAIRUDAADjCgAgBgAA4goAIBAAAJALACCuBQIAzgoAIbAFAQDPCgAhwgUBALkKACHEBQAA3wq2BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACGJBgQA4AoAIYsGAADeCrQGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbQGAQDPCgAhtgYEAOAKACG3BgQA4AoAIbgGAgC4CgAhuQZAAM0KACG6BgEAzwoAIQcvAADeEAAgMAAA4RAAIIsHAADfEAAgjAcAAOAQACCPBwAALQAgkAcAAC0AIJEHAABtACAVAwAA5woAIAYAAOYKACAQAACSCwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAGJBgQAAAABiwYAAAC0BgKYBgIAAAABmgYBAAAAAZsGQAAAAAG0BgEAAAABtgYEAAAAAbcGBAAAAAG4BgIAAAABuQZAAAAAAboGAQAAAAEDLwAA3hAAIIsHAADfEAAgkQcAAG0AIAevBQIAAAABxAUBAAAAAdEFQAAAAAHzBQEAAAAB9AUBAAAAAfUFAQAAAAH2BQABAAABAgAAAEQAIC8AAJ4LACADAAAARAAgLwAAngsAIDAAAJ0LACABKAAA3RAAMA0TAAD-CQAgqwUAAP0JADCsBQAAQgAQrQUAAP0JADCvBQIA3ggAIcQFAQDdCAAh0QVAAOAIACHyBQEA5QkAIfMFAQDdCAAh9AUBAN0IACH1BQEA3QgAIfYFAAH8CAAh-QYAAPwJACACAAAARAAgKAAAnQsAIAIAAACbCwAgKAAAnAsAIAurBQAAmgsAMKwFAACbCwAQrQUAAJoLADCvBQIA3ggAIcQFAQDdCAAh0QVAAOAIACHyBQEA5QkAIfMFAQDdCAAh9AUBAN0IACH1BQEA3QgAIfYFAAH8CAAhC6sFAACaCwAwrAUAAJsLABCtBQAAmgsAMK8FAgDeCAAhxAUBAN0IACHRBUAA4AgAIfIFAQDlCQAh8wUBAN0IACH0BQEA3QgAIfUFAQDdCAAh9gUAAfwIACEHrwUCALgKACHEBQEAuQoAIdEFQAC7CgAh8wUBALkKACH0BQEAuQoAIfUFAQC5CgAh9gUAAboKACEHrwUCALgKACHEBQEAuQoAIdEFQAC7CgAh8wUBALkKACH0BQEAuQoAIfUFAQC5CgAh9gUAAboKACEHrwUCAAAAAcQFAQAAAAHRBUAAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAAB9gUAAQAAAQbQBQEAAAAB-AUAAACHBgKDBgIAAAABhAYCAAAAAYUGAgAAAAGHBgABAAABAgAAAEAAIC8AAKsLACADAAAAQAAgLwAAqwsAIDAAAKoLACABKAAA3BAAMAwTAAD-CQAgqwUAAIAKADCsBQAAPgAQrQUAAIAKADDQBQEA7QgAIfIFAQDlCQAh-AUAAIEKhwYigwYCAN4IACGEBgIA3ggAIYUGAgDeCAAhhwYAAe8JACH6BgAA_wkAIAIAAABAACAoAACqCwAgAgAAAKcLACAoAACoCwAgCqsFAACmCwAwrAUAAKcLABCtBQAApgsAMNAFAQDtCAAh8gUBAOUJACH4BQAAgQqHBiKDBgIA3ggAIYQGAgDeCAAhhQYCAN4IACGHBgAB7wkAIQqrBQAApgsAMKwFAACnCwAQrQUAAKYLADDQBQEA7QgAIfIFAQDlCQAh-AUAAIEKhwYigwYCAN4IACGEBgIA3ggAIYUGAgDeCAAhhwYAAe8JACEG0AUBAM8KACH4BQAAqQuHBiKDBgIAuAoAIYQGAgC4CgAhhQYCALgKACGHBgABxAoAIQGOBwAAAIcGAgbQBQEAzwoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhBtAFAQAAAAH4BQAAAIcGAoMGAgAAAAGEBgIAAAABhQYCAAAAAYcGAAEAAAECiAYCAAAAAYkGIAAAAAECAAAAPAAgLwAAuAsAIAMAAAA8ACAvAAC4CwAgMAAAtwsAIAEoAADbEAAwCBMAAP4JACCrBQAAgwoAMKwFAAA6ABCtBQAAgwoAMPIFAQDlCQAhiAYCAN4IACGJBiAA_wgAIfsGAACCCgAgAgAAADwAICgAALcLACACAAAAtAsAICgAALULACAGqwUAALMLADCsBQAAtAsAEK0FAACzCwAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAhBqsFAACzCwAwrAUAALQLABCtBQAAswsAMPIFAQDlCQAhiAYCAN4IACGJBiAA_wgAIQKIBgIAuAoAIYkGIAC2CwAhAY4HIAAAAAECiAYCALgKACGJBiAAtgsAIQKIBgIAAAABiQYgAAAAASgGAAC6CwAgEgAAvgsAIBQAALsLACAVAAC8CwAgFgAAvQsAIK4FAgAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAEDLwAA2RAAIIsHAADaEAAgkQcAAMsBACAELwAArAsAMIsHAACtCwAwjQcAAK8LACCRBwAAsAsAMAQvAACfCwAwiwcAAKALADCNBwAAogsAIJEHAACjCwAwBC8AAJMLADCLBwAAlAsAMI0HAACWCwAgkQcAAJcLADAELwAAiAsAMIsHAACJCwAwjQcAAIsLACCRBwAA2AoAMAMvAADXEAAgiwcAANgQACCRBwAAywEAIAQvAAD1CgAwiwcAAPYKADCNBwAA-AoAIJEHAAD5CgAwBC8AAOkKADCLBwAA6goAMI0HAADsCgAgkQcAAO0KADAELwAA1AoAMIsHAADVCgAwjQcAANcKACCRBwAA2AoAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAo4HAQAAAASYBwEAAAAFAo4HAQAAAASYBwEAAAAFAY4HAQAAAAQBjgcBAAAABAAAAAAABS8AANIQACAwAADVEAAgiwcAANMQACCMBwAA1BAAIJEHAAAwACADLwAA0hAAIIsHAADTEAAgkQcAADAAIAAAAAAAAY4HAAAA-AUCAAAAAAAFLwAAzRAAIDAAANAQACCLBwAAzhAAIIwHAADPEAAgkQcAADAAIAMvAADNEAAgiwcAAM4QACCRBwAAMAAgAAAAAAAFLwAAyBAAIDAAAMsQACCLBwAAyRAAIIwHAADKEAAgkQcAADAAIAMvAADIEAAgiwcAAMkQACCRBwAAMAAgAAAAAAAHLwAAwxAAIDAAAMYQACCLBwAAxBAAIIwHAADFEAAgjwcAAC0AIJAHAAAtACCRBwAAbQAgAy8AAMMQACCLBwAAxBAAIJEHAABtACAAAAAAAAAAAAUvAAC-EAAgMAAAwRAAIIsHAAC_EAAgjAcAAMAQACCRBwAAywEAIAMvAAC-EAAgiwcAAL8QACCRBwAAywEAIAAAAAAAAAAABS8AALkQACAwAAC8EAAgiwcAALoQACCMBwAAuxAAIJEHAABbACADLwAAuRAAIIsHAAC6EAAgkQcAAFsAIAAAAAAABS8AALQQACAwAAC3EAAgiwcAALUQACCMBwAAthAAIJEHAABbACADLwAAtBAAIIsHAAC1EAAgkQcAAFsAIAAAAAAABy8AAK0QACAwAACyEAAgiwcAAK4QACCMBwAAsRAAII8HAAAnACCQBwAAJwAgkQcAAMsBACALLwAArwwAMDAAALQMADCLBwAAsAwAMIwHAACxDAAwjQcAALIMACCOBwAAswwAMI8HAACzDAAwkAcAALMMADCRBwAAswwAMJIHAAC1DAAwkwcAALYMADALLwAAowwAMDAAAKgMADCLBwAApAwAMIwHAAClDAAwjQcAAKYMACCOBwAApwwAMI8HAACnDAAwkAcAAKcMADCRBwAApwwAMJIHAACpDAAwkwcAAKoMADAIwgUBAAAAAdEFQAAAAAGkBgABAAABpgZAAAAAAagGQAAAAAGpBgABAAABqgYAAQAAAasGAgAAAAECAAAAZAAgLwAArgwAIAMAAABkACAvAACuDAAgMAAArQwAIAEoAACwEAAwDRoAAPAJACCrBQAA7gkAMKwFAABiABCtBQAA7gkAMMIFAQAAAAHRBUAA4AgAIaQGAAEAAAGmBkAA7ggAIacGAQDlCQAhqAZAAO4IACGpBgAB7wkAIaoGAAHvCQAhqwYCAN4IACECAAAAZAAgKAAArQwAIAIAAACrDAAgKAAArAwAIAyrBQAAqgwAMKwFAACrDAAQrQUAAKoMADDCBQEA5QkAIdEFQADgCAAhpAYAAfwIACGmBkAA7ggAIacGAQDlCQAhqAZAAO4IACGpBgAB7wkAIaoGAAHvCQAhqwYCAN4IACEMqwUAAKoMADCsBQAAqwwAEK0FAACqDAAwwgUBAOUJACHRBUAA4AgAIaQGAAH8CAAhpgZAAO4IACGnBgEA5QkAIagGQADuCAAhqQYAAe8JACGqBgAB7wkAIasGAgDeCAAhCMIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhqAZAAM0KACGpBgABxAoAIaoGAAHECgAhqwYCALgKACEIwgUBALkKACHRBUAAuwoAIaQGAAG6CgAhpgZAAM0KACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQjCBQEAAAAB0QVAAAAAAaQGAAEAAAGmBkAAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQevBQIAAAAByAUCAAAAAdAFAQAAAAGsBgEAAAABrQaAAAAAAa4GgAAAAAGvBkAAAAABAgAAAGAAIC8AALoMACADAAAAYAAgLwAAugwAIDAAALkMACABKAAArxAAMA0aAADwCQAgqwUAAPIJADCsBQAAXgAQrQUAAPIJADCvBQIA3ggAIcgFAgCxCQAh0AUBAN0IACGnBgEA5QkAIawGAQDdCAAhrQYAAN8IACCuBgAA_ggAIK8GQADgCAAh9gYAAPEJACACAAAAYAAgKAAAuQwAIAIAAAC3DAAgKAAAuAwAIAurBQAAtgwAMKwFAAC3DAAQrQUAALYMADCvBQIA3ggAIcgFAgCxCQAh0AUBAN0IACGnBgEA5QkAIawGAQDdCAAhrQYAAN8IACCuBgAA_ggAIK8GQADgCAAhC6sFAAC2DAAwrAUAALcMABCtBQAAtgwAMK8FAgDeCAAhyAUCALEJACHQBQEA3QgAIacGAQDlCQAhrAYBAN0IACGtBgAA3wgAIK4GAAD-CAAgrwZAAOAIACEHrwUCALgKACHIBQIAzgoAIdAFAQC5CgAhrAYBALkKACGtBoAAAAABrgaAAAAAAa8GQAC7CgAhB68FAgC4CgAhyAUCAM4KACHQBQEAuQoAIawGAQC5CgAhrQaAAAAAAa4GgAAAAAGvBkAAuwoAIQevBQIAAAAByAUCAAAAAdAFAQAAAAGsBgEAAAABrQaAAAAAAa4GgAAAAAGvBkAAAAABAy8AAK0QACCLBwAArhAAIJEHAADLAQAgBC8AAK8MADCLBwAAsAwAMI0HAACyDAAgkQcAALMMADAELwAAowwAMIsHAACkDAAwjQcAAKYMACCRBwAApwwAMAAAAAAABS8AAKgQACAwAACrEAAgiwcAAKkQACCMBwAAqhAAIJEHAADLAQAgAy8AAKgQACCLBwAAqRAAIJEHAADLAQAgAAAAAAAFLwAAoxAAIDAAAKYQACCLBwAApBAAIIwHAAClEAAgkQcAAMsBACADLwAAoxAAIIsHAACkEAAgkQcAAMsBACAAAAAAAAUvAACeEAAgMAAAoRAAIIsHAACfEAAgjAcAAKAQACCRBwAAywEAIAMvAACeEAAgiwcAAJ8QACCRBwAAywEAIAAAAAAAAAAAAAAFLwAAmRAAIDAAAJwQACCLBwAAmhAAIIwHAACbEAAgkQcAAMsBACADLwAAmRAAIIsHAACaEAAgkQcAAMsBACAAAAAAAAUvAACUEAAgMAAAlxAAIIsHAACVEAAgjAcAAJYQACCRBwAAywEAIAMvAACUEAAgiwcAAJUQACCRBwAAywEAIAAAAAAABS8AAI8QACAwAACSEAAgiwcAAJAQACCMBwAAkRAAIJEHAADLAQAgAy8AAI8QACCLBwAAkBAAIJEHAADLAQAgEQUAAIcPACAHAACIDwAgCwAAiQ8AIAwAAIoPACANAACLDwAgDgAAjA8AIA8AAI4PACASAACNDwAgFwAAjw8AIBgAAJAPACAZAACRDwAgHQAAkg8AIB4AAJMPACAfAACUDwAgIAAAlQ8AIJAGAAC-CgAg6wYAAL4KACAAAAAAAAUvAACKEAAgMAAAjRAAIIsHAACLEAAgjAcAAIwQACCRBwAAEgAgAy8AAIoQACCLBwAAixAAIJEHAAASACAAAAAAAAGOBwAAAMgGAgUvAACEEAAgMAAAiBAAIIsHAACFEAAgjAcAAIcQACCRBwAAywEAIAsvAAD9DAAwMAAAgg0AMIsHAAD-DAAwjAcAAP8MADCNBwAAgA0AII4HAACBDQAwjwcAAIENADCQBwAAgQ0AMJEHAACBDQAwkgcAAIMNADCTBwAAhA0AMAPBBQABAAABwgYCAAAAAcYGAgAAAAECAAAAFgAgLwAAiA0AIAMAAAAWACAvAACIDQAgMAAAhw0AIAEoAACGEAAwCwgAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcIGAgDeCAAhxQYBAN0IACHGBgIA3ggAIYQHAACjCgAgAgAAABYAICgAAIcNACACAAAAhQ0AICgAAIYNACAJqwUAAIQNADCsBQAAhQ0AEK0FAACEDQAwrgUCAN4IACHBBQAB_AgAIdoFAgDeCAAhwgYCAN4IACHFBgEA3QgAIcYGAgDeCAAhCasFAACEDQAwrAUAAIUNABCtBQAAhA0AMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcIGAgDeCAAhxQYBAN0IACHGBgIA3ggAIQPBBQABugoAIcIGAgC4CgAhxgYCALgKACEDwQUAAboKACHCBgIAuAoAIcYGAgC4CgAhA8EFAAEAAAHCBgIAAAABxgYCAAAAAQMvAACEEAAgiwcAAIUQACCRBwAAywEAIAQvAAD9DAAwiwcAAP4MADCNBwAAgA0AIJEHAACBDQAwAAAAAAAFjgcIAAAAAZQHCAAAAAGVBwgAAAABlgcIAAAAAZcHCAAAAAEAAAAAAAAAAAAAAY4HAAAA2QYCBS8AAP8PACAwAACCEAAgiwcAAIAQACCMBwAAgRAAIJEHAADLAQAgAy8AAP8PACCLBwAAgBAAIJEHAADLAQAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGOBwAAAOQGAgUvAAD3DwAgMAAA_Q8AIIsHAAD4DwAgjAcAAPwPACCRBwAAywEAIAcvAAD1DwAgMAAA-g8AIIsHAAD2DwAgjAcAAPkPACCPBwAAKQAgkAcAACkAIJEHAAABACADLwAA9w8AIIsHAAD4DwAgkQcAAMsBACADLwAA9Q8AIIsHAAD2DwAgkQcAAAEAIAAAAAAAAY4HAAAA6gYCCy8AAOwOADAwAADxDgAwiwcAAO0OADCMBwAA7g4AMI0HAADvDgAgjgcAAPAOADCPBwAA8A4AMJAHAADwDgAwkQcAAPAOADCSBwAA8g4AMJMHAADzDgAwCy8AAOAOADAwAADlDgAwiwcAAOEOADCMBwAA4g4AMI0HAADjDgAgjgcAAOQOADCPBwAA5A4AMJAHAADkDgAwkQcAAOQOADCSBwAA5g4AMJMHAADnDgAwCy8AANQOADAwAADZDgAwiwcAANUOADCMBwAA1g4AMI0HAADXDgAgjgcAANgOADCPBwAA2A4AMJAHAADYDgAwkQcAANgOADCSBwAA2g4AMJMHAADbDgAwCy8AAMgOADAwAADNDgAwiwcAAMkOADCMBwAAyg4AMI0HAADLDgAgjgcAAMwOADCPBwAAzA4AMJAHAADMDgAwkQcAAMwOADCSBwAAzg4AMJMHAADPDgAwBy8AAMMOACAwAADGDgAgiwcAAMQOACCMBwAAxQ4AII8HAAAdACCQBwAAHQAgkQcAANMDACALLwAAtw4AMDAAALwOADCLBwAAuA4AMIwHAAC5DgAwjQcAALoOACCOBwAAuw4AMI8HAAC7DgAwkAcAALsOADCRBwAAuw4AMJIHAAC9DgAwkwcAAL4OADALLwAArg4AMDAAALIOADCLBwAArw4AMIwHAACwDgAwjQcAALEOACCOBwAA2AoAMI8HAADYCgAwkAcAANgKADCRBwAA2AoAMJIHAACzDgAwkwcAANsKADALLwAApQ4AMDAAAKkOADCLBwAApg4AMIwHAACnDgAwjQcAAKgOACCOBwAA-QoAMI8HAAD5CgAwkAcAAPkKADCRBwAA-QoAMJIHAACqDgAwkwcAAPwKADALLwAAmQ4AMDAAAJ4OADCLBwAAmg4AMIwHAACbDgAwjQcAAJwOACCOBwAAnQ4AMI8HAACdDgAwkAcAAJ0OADCRBwAAnQ4AMJIHAACfDgAwkwcAAKAOADALLwAAjQ4AMDAAAJIOADCLBwAAjg4AMIwHAACPDgAwjQcAAJAOACCOBwAAkQ4AMI8HAACRDgAwkAcAAJEOADCRBwAAkQ4AMJIHAACTDgAwkwcAAJQOADALLwAAgQ4AMDAAAIYOADCLBwAAgg4AMIwHAACDDgAwjQcAAIQOACCOBwAAhQ4AMI8HAACFDgAwkAcAAIUOADCRBwAAhQ4AMJIHAACHDgAwkwcAAIgOADALLwAA9Q0AMDAAAPoNADCLBwAA9g0AMIwHAAD3DQAwjQcAAPgNACCOBwAA-Q0AMI8HAAD5DQAwkAcAAPkNADCRBwAA-Q0AMJIHAAD7DQAwkwcAAPwNADALLwAA6Q0AMDAAAO4NADCLBwAA6g0AMIwHAADrDQAwjQcAAOwNACCOBwAA7Q0AMI8HAADtDQAwkAcAAO0NADCRBwAA7Q0AMJIHAADvDQAwkwcAAPANADALLwAA3Q0AMDAAAOINADCLBwAA3g0AMIwHAADfDQAwjQcAAOANACCOBwAA4Q0AMI8HAADhDQAwkAcAAOENADCRBwAA4Q0AMJIHAADjDQAwkwcAAOQNADALLwAA0Q0AMDAAANYNADCLBwAA0g0AMIwHAADTDQAwjQcAANQNACCOBwAA1Q0AMI8HAADVDQAwkAcAANUNADCRBwAA1Q0AMJIHAADXDQAwkwcAANgNADAErwUCAAAAAbAFAQAAAAGxBQABAAABsgVAAAAAAQIAAABxACAvAADcDQAgAwAAAHEAIC8AANwNACAwAADbDQAgASgAAPQPADAKBgAApwkAIKsFAADoCQAwrAUAAG8AEK0FAADoCQAwrgUCAN4IACGvBQIA3ggAIbAFAQDlCQAhsQUAAfwIACGyBUAA4AgAIfQGAADnCQAgAgAAAHEAICgAANsNACACAAAA2Q0AICgAANoNACAIqwUAANgNADCsBQAA2Q0AEK0FAADYDQAwrgUCAN4IACGvBQIA3ggAIbAFAQDlCQAhsQUAAfwIACGyBUAA4AgAIQirBQAA2A0AMKwFAADZDQAQrQUAANgNADCuBQIA3ggAIa8FAgDeCAAhsAUBAOUJACGxBQAB_AgAIbIFQADgCAAhBK8FAgC4CgAhsAUBALkKACGxBQABugoAIbIFQAC7CgAhBK8FAgC4CgAhsAUBALkKACGxBQABugoAIbIFQAC7CgAhBK8FAgAAAAGwBQEAAAABsQUAAQAAAbIFQAAAAAEUDwAAwAsAIBEAAMELACASAADCCwAgsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABAgAAAG0AIC8AAOgNACADAAAAbQAgLwAA6A0AIDAAAOcNACABKAAA8w8AMBkGAACnCQAgDwAA2AkAIBEAAOsJACASAADXCQAgqwUAAOkJADCsBQAALQAQrQUAAOkJADCuBQIA3ggAIbIFQADuCAAhwgUBAAAAAcQFAADqCcQFIsUFAQDdCAAhxgUAAN8IACDHBQAB_AgAIcgFAgDeCAAhyQUAAP4IACDKBQAA_ggAIMsFAAD-CAAgzAVAAO4IACHNBQAA_ggAIM4FAgCxCQAhzwUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACECAAAAbQAgKAAA5w0AIAIAAADlDQAgKAAA5g0AIBWrBQAA5A0AMKwFAADlDQAQrQUAAOQNADCuBQIA3ggAIbIFQADuCAAhwgUBAOUJACHEBQAA6gnEBSLFBQEA3QgAIcYFAADfCAAgxwUAAfwIACHIBQIA3ggAIckFAAD-CAAgygUAAP4IACDLBQAA_ggAIMwFQADuCAAhzQUAAP4IACDOBQIAsQkAIc8FAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAhFasFAADkDQAwrAUAAOUNABCtBQAA5A0AMK4FAgDeCAAhsgVAAO4IACHCBQEA5QkAIcQFAADqCcQFIsUFAQDdCAAhxgUAAN8IACDHBQAB_AgAIcgFAgDeCAAhyQUAAP4IACDKBQAA_ggAIMsFAAD-CAAgzAVAAO4IACHNBQAA_ggAIM4FAgCxCQAhzwUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACERsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACEUDwAA0QoAIBEAANIKACASAADTCgAgsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACEUDwAAwAsAIBEAAMELACASAADCCwAgsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABBcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABAgAAAGoAIC8AAPQNACADAAAAagAgLwAA9A0AIDAAAPMNACABKAAA8g8AMAsGAACnCQAgqwUAAO0JADCsBQAAaAAQrQUAAO0JADCuBQIA3ggAIcIFAgAAAAHIBQIA3ggAIdEFQADgCAAhjQYBAN0IACGwBgAA3wgAIPUGAADsCQAgAgAAAGoAICgAAPMNACACAAAA8Q0AICgAAPINACAJqwUAAPANADCsBQAA8Q0AEK0FAADwDQAwrgUCAN4IACHCBQIA3ggAIcgFAgDeCAAh0QVAAOAIACGNBgEA3QgAIbAGAADfCAAgCasFAADwDQAwrAUAAPENABCtBQAA8A0AMK4FAgDeCAAhwgUCAN4IACHIBQIA3ggAIdEFQADgCAAhjQYBAN0IACGwBgAA3wgAIAXCBQIAuAoAIcgFAgC4CgAh0QVAALsKACGNBgEAuQoAIbAGgAAAAAEFwgUCALgKACHIBQIAuAoAIdEFQAC7CgAhjQYBALkKACGwBoAAAAABBcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABBBsAALwMACAcAAC9DAAgwgUBAAAAAdEFQAAAAAECAAAAWwAgLwAAgA4AIAMAAABbACAvAACADgAgMAAA_w0AIAEoAADxDwAwCQYAAPQJACAbAAD1CQAgHAAA9gkAIKsFAADzCQAwrAUAAFkAEK0FAADzCQAwrgUCALEJACHCBQEAAAAB0QVAAOAIACECAAAAWwAgKAAA_w0AIAIAAAD9DQAgKAAA_g0AIAarBQAA_A0AMKwFAAD9DQAQrQUAAPwNADCuBQIAsQkAIcIFAQDlCQAh0QVAAOAIACEGqwUAAPwNADCsBQAA_Q0AEK0FAAD8DQAwrgUCALEJACHCBQEA5QkAIdEFQADgCAAhAsIFAQC5CgAh0QVAALsKACEEGwAAoQwAIBwAAKIMACDCBQEAuQoAIdEFQAC7CgAhBBsAALwMACAcAAC9DAAgwgUBAAAAAdEFQAAAAAEE2gUCAAAAAY0GAQAAAAGfBgIAAAABsQYAAQAAAQIAAABXACAvAACMDgAgAwAAAFcAIC8AAIwOACAwAACLDgAgASgAAPAPADAKBgAApwkAIKsFAAD4CQAwrAUAAFUAEK0FAAD4CQAwrgUCAN4IACHaBQIA3ggAIY0GAQDdCAAhnwYCAN4IACGxBgAB_AgAIfcGAAD3CQAgAgAAAFcAICgAAIsOACACAAAAiQ4AICgAAIoOACAIqwUAAIgOADCsBQAAiQ4AEK0FAACIDgAwrgUCAN4IACHaBQIA3ggAIY0GAQDdCAAhnwYCAN4IACGxBgAB_AgAIQirBQAAiA4AMKwFAACJDgAQrQUAAIgOADCuBQIA3ggAIdoFAgDeCAAhjQYBAN0IACGfBgIA3ggAIbEGAAH8CAAhBNoFAgC4CgAhjQYBALkKACGfBgIAuAoAIbEGAAG6CgAhBNoFAgC4CgAhjQYBALkKACGfBgIAuAoAIbEGAAG6CgAhBNoFAgAAAAGNBgEAAAABnwYCAAAAAbEGAAEAAAEF0QVAAAAAAdkFAQAAAAHaBQIAAAABrQaAAAAAAbIGAgAAAAECAAAAUwAgLwAAmA4AIAMAAABTACAvAACYDgAgMAAAlw4AIAEoAADvDwAwCwYAAKcJACCrBQAA-gkAMKwFAABRABCtBQAA-gkAMK4FAgDeCAAh0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAhrQYAAN8IACCyBgIA3ggAIfgGAAD5CQAgAgAAAFMAICgAAJcOACACAAAAlQ4AICgAAJYOACAJqwUAAJQOADCsBQAAlQ4AEK0FAACUDgAwrgUCAN4IACHRBUAA4AgAIdkFAQDdCAAh2gUCAN4IACGtBgAA3wgAILIGAgDeCAAhCasFAACUDgAwrAUAAJUOABCtBQAAlA4AMK4FAgDeCAAh0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAhrQYAAN8IACCyBgIA3ggAIQXRBUAAuwoAIdkFAQC5CgAh2gUCALgKACGtBoAAAAABsgYCALgKACEF0QVAALsKACHZBQEAuQoAIdoFAgC4CgAhrQaAAAAAAbIGAgC4CgAhBdEFQAAAAAHZBQEAAAAB2gUCAAAAAa0GgAAAAAGyBgIAAAABBrEFAAEAAAHCBQEAAAAByAUCAAAAAdEFQAAAAAGiBgIAAAABowYCAAAAAQIAAABPACAvAACkDgAgAwAAAE8AIC8AAKQOACAwAACjDgAgASgAAO4PADALBgAApwkAIKsFAAD7CQAwrAUAAE0AEK0FAAD7CQAwrgUCAN4IACGxBQAB_AgAIcIFAQAAAAHIBQIA3ggAIdEFQADgCAAhogYCAN4IACGjBgIA3ggAIQIAAABPACAoAACjDgAgAgAAAKEOACAoAACiDgAgCqsFAACgDgAwrAUAAKEOABCtBQAAoA4AMK4FAgDeCAAhsQUAAfwIACHCBQEA5QkAIcgFAgDeCAAh0QVAAOAIACGiBgIA3ggAIaMGAgDeCAAhCqsFAACgDgAwrAUAAKEOABCtBQAAoA4AMK4FAgDeCAAhsQUAAfwIACHCBQEA5QkAIcgFAgDeCAAh0QVAAOAIACGiBgIA3ggAIaMGAgDeCAAhBrEFAAG6CgAhwgUBALkKACHIBQIAuAoAIdEFQAC7CgAhogYCALgKACGjBgIAuAoAIQaxBQABugoAIcIFAQC5CgAhyAUCALgKACHRBUAAuwoAIaIGAgC4CgAhowYCALgKACEGsQUAAQAAAcIFAQAAAAHIBQIAAAAB0QVAAAAAAaIGAgAAAAGjBgIAAAABKBAAAP8LACASAAC-CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQIAAAAwACAvAACtDgAgAwAAADAAIC8AAK0OACAwAACsDgAgASgAAO0PADACAAAAMAAgKAAArA4AIAIAAAD9CgAgKAAAqw4AICOwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKBAAAP4LACASAACHCwAgFAAAhAsAIBUAAIULACAWAACGCwAgsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISgQAAD_CwAgEgAAvgsAIBQAALsLACAVAAC8CwAgFgAAvQsAILAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAEVAwAA5woAIBAAAJILACATAADoCgAgsAUBAAAAAcIFAQAAAAHEBQAAALYGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAAC0BgKYBgIAAAABmgYBAAAAAZsGQAAAAAG0BgEAAAABtgYEAAAAAbcGBAAAAAG4BgIAAAABuQZAAAAAAboGAQAAAAECAAAAJQAgLwAAtg4AIAMAAAAlACAvAAC2DgAgMAAAtQ4AIAEoAADsDwAwAgAAACUAICgAALUOACACAAAA3AoAICgAALQOACASsAUBAM8KACHCBQEAuQoAIcQFAADfCrYGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gq0BiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACG0BgEAzwoAIbYGBADgCgAhtwYEAOAKACG4BgIAuAoAIbkGQADNCgAhugYBAM8KACEVAwAA4woAIBAAAJALACATAADkCgAgsAUBAM8KACHCBQEAuQoAIcQFAADfCrYGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gq0BiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACG0BgEAzwoAIbYGBADgCgAhtwYEAOAKACG4BgIAuAoAIbkGQADNCgAhugYBAM8KACEVAwAA5woAIBAAAJILACATAADoCgAgsAUBAAAAAcIFAQAAAAHEBQAAALYGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAAC0BgKYBgIAAAABmgYBAAAAAZsGQAAAAAG0BgEAAAABtgYEAAAAAbcGBAAAAAG4BgIAAAABuQZAAAAAAboGAQAAAAEJ6QUBAAAAAfsFAQAAAAG7BgIAAAABvAYBAAAAAb0GAQAAAAG-BgIAAAABvwYBAAAAAcAGAQAAAAHBBiAAAAABAgAAACEAIC8AAMIOACADAAAAIQAgLwAAwg4AIDAAAMEOACABKAAA6w8AMA8GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG7BgIA3ggAIbwGAQDdCAAhvQYBAN0IACG-BgIA3ggAIb8GAQDtCAAhwAYBAN0IACHBBiAA_wgAIYIHAACfCgAgAgAAACEAICgAAMEOACACAAAAvw4AICgAAMAOACANqwUAAL4OADCsBQAAvw4AEK0FAAC-DgAwrgUCAN4IACHpBQEA3QgAIfsFAQDtCAAhuwYCAN4IACG8BgEA3QgAIb0GAQDdCAAhvgYCAN4IACG_BgEA7QgAIcAGAQDdCAAhwQYgAP8IACENqwUAAL4OADCsBQAAvw4AEK0FAAC-DgAwrgUCAN4IACHpBQEA3QgAIfsFAQDtCAAhuwYCAN4IACG8BgEA3QgAIb0GAQDdCAAhvgYCAN4IACG_BgEA7QgAIcAGAQDdCAAhwQYgAP8IACEJ6QUBALkKACH7BQEAzwoAIbsGAgC4CgAhvAYBALkKACG9BgEAuQoAIb4GAgC4CgAhvwYBAM8KACHABgEAuQoAIcEGIAC2CwAhCekFAQC5CgAh-wUBAM8KACG7BgIAuAoAIbwGAQC5CgAhvQYBALkKACG-BgIAuAoAIb8GAQDPCgAhwAYBALkKACHBBiAAtgsAIQnpBQEAAAAB-wUBAAAAAbsGAgAAAAG8BgEAAAABvQYBAAAAAb4GAgAAAAG_BgEAAAABwAYBAAAAAcEGIAAAAAEFC4AAAAABsQUAAQAAAcEFAAEAAAHaBQIAAAABxAYAAQAAAQIAAADTAwAgLwAAww4AIAMAAAAdACAvAADDDgAgMAAAxw4AIAcAAAAdACALgAAAAAEoAADHDgAgsQUAAboKACHBBQABugoAIdoFAgC4CgAhxAYAAboKACEFC4AAAAABsQUAAboKACHBBQABugoAIdoFAgC4CgAhxAYAAboKACECwgYCAAAAAcMGAAEAAAECAAAAGwAgLwAA0w4AIAMAAAAbACAvAADTDgAgMAAA0g4AIAEoAADqDwAwCAYAAKcJACCrBQAAogoAMKwFAAAZABCtBQAAogoAMK4FAgDeCAAhwgYCAN4IACHDBgAB_AgAIYMHAAChCgAgAgAAABsAICgAANIOACACAAAA0A4AICgAANEOACAGqwUAAM8OADCsBQAA0A4AEK0FAADPDgAwrgUCAN4IACHCBgIA3ggAIcMGAAH8CAAhBqsFAADPDgAwrAUAANAOABCtBQAAzw4AMK4FAgDeCAAhwgYCAN4IACHDBgAB_AgAIQLCBgIAuAoAIcMGAAG6CgAhAsIGAgC4CgAhwwYAAboKACECwgYCAAAAAcMGAAEAAAEHCQAAig0AINkFAQAAAAHaBQIAAAABuwYCAAAAAcgGAAAAyAYCyQYBAAAAAcoGgAAAAAECAAAAEgAgLwAA3w4AIAMAAAASACAvAADfDgAgMAAA3g4AIAEoAADpDwAwDQYAAKcJACAJAACpCgAgqwUAAKcKADCsBQAAEAAQrQUAAKcKADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG7BgIA3ggAIcgGAACoCsgGIskGAQDdCAAhygYAAP4IACCFBwAApgoAIAIAAAASACAoAADeDgAgAgAAANwOACAoAADdDgAgCqsFAADbDgAwrAUAANwOABCtBQAA2w4AMK4FAgDeCAAh2QUBAN0IACHaBQIA3ggAIbsGAgDeCAAhyAYAAKgKyAYiyQYBAN0IACHKBgAA_ggAIAqrBQAA2w4AMKwFAADcDgAQrQUAANsOADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG7BgIA3ggAIcgGAACoCsgGIskGAQDdCAAhygYAAP4IACAG2QUBALkKACHaBQIAuAoAIbsGAgC4CgAhyAYAAPoMyAYiyQYBALkKACHKBoAAAAABBwkAAPwMACDZBQEAuQoAIdoFAgC4CgAhuwYCALgKACHIBgAA-gzIBiLJBgEAuQoAIcoGgAAAAAEHCQAAig0AINkFAQAAAAHaBQIAAAABuwYCAAAAAcgGAAAAyAYCyQYBAAAAAcoGgAAAAAEFiAYCAAAAAYsGAAAA2QYCjQYBAAAAAcoGgAAAAAHZBgEAAAABAgAAAA4AIC8AAOsOACADAAAADgAgLwAA6w4AIDAAAOoOACABKAAA6A8AMAwGAACnCQAgqwUAAKwKADCsBQAADAAQrQUAAKwKADCuBQIA3ggAIYgGAgDeCAAhiwYAAK0K2QYijQYBAN0IACHKBgAA_ggAINkGAQDdCAAh3gYAAKsKACCGBwAAqgoAIAIAAAAOACAoAADqDgAgAgAAAOgOACAoAADpDgAgCasFAADnDgAwrAUAAOgOABCtBQAA5w4AMK4FAgDeCAAhiAYCAN4IACGLBgAArQrZBiKNBgEA3QgAIcoGAAD-CAAg2QYBAN0IACEJqwUAAOcOADCsBQAA6A4AEK0FAADnDgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtkGIo0GAQDdCAAhygYAAP4IACDZBgEA3QgAIQWIBgIAuAoAIYsGAACbDdkGIo0GAQC5CgAhygaAAAAAAdkGAQC5CgAhBYgGAgC4CgAhiwYAAJsN2QYijQYBALkKACHKBoAAAAAB2QYBALkKACEFiAYCAAAAAYsGAAAA2QYCjQYBAAAAAcoGgAAAAAHZBgEAAAABDQMAALsNACAHAgAAAAGvBQIAAAABsQUCAAAAAcQFAAAA5AYC0QVAAAAAAaMGAgAAAAG0BgEAAAABxAYCAAAAAeQGAQAAAAHlBoAAAAAB5gaAAAAAAecGAQAAAAECAAAACgAgLwAA9w4AIAMAAAAKACAvAAD3DgAgMAAA9g4AIAEoAADnDwAwEwMAAJ0KACAGAACnCQAgBwIA3ggAIasFAACvCgAwrAUAAAcAEK0FAACvCgAwrgUCAN4IACGvBQIA3ggAIbEFAgDeCAAhxAUAANAJ5AYi0QVAAOAIACGjBgIA3ggAIbQGAQAAAAHEBgIA3ggAIeQGAQDdCAAh5QYAAN8IACDmBgAA_ggAIOcGAQDdCAAh9AYAAK4KACACAAAACgAgKAAA9g4AIAIAAAD0DgAgKAAA9Q4AIBAHAgDeCAAhqwUAAPMOADCsBQAA9A4AEK0FAADzDgAwrgUCAN4IACGvBQIA3ggAIbEFAgDeCAAhxAUAANAJ5AYi0QVAAOAIACGjBgIA3ggAIbQGAQCMCgAhxAYCAN4IACHkBgEA3QgAIeUGAADfCAAg5gYAAP4IACDnBgEA3QgAIRAHAgDeCAAhqwUAAPMOADCsBQAA9A4AEK0FAADzDgAwrgUCAN4IACGvBQIA3ggAIbEFAgDeCAAhxAUAANAJ5AYi0QVAAOAIACGjBgIA3ggAIbQGAQCMCgAhxAYCAN4IACHkBgEA3QgAIeUGAADfCAAg5gYAAP4IACDnBgEA3QgAIQwHAgC4CgAhrwUCALgKACGxBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAhowYCALgKACG0BgEAzwoAIcQGAgC4CgAh5AYBALkKACHlBoAAAAAB5gaAAAAAAecGAQC5CgAhDQMAALkNACAHAgC4CgAhrwUCALgKACGxBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAhowYCALgKACG0BgEAzwoAIcQGAgC4CgAh5AYBALkKACHlBoAAAAAB5gaAAAAAAecGAQC5CgAhDQMAALsNACAHAgAAAAGvBQIAAAABsQUCAAAAAcQFAAAA5AYC0QVAAAAAAaMGAgAAAAG0BgEAAAABxAYCAAAAAeQGAQAAAAHlBoAAAAAB5gaAAAAAAecGAQAAAAEELwAA7A4AMIsHAADtDgAwjQcAAO8OACCRBwAA8A4AMAQvAADgDgAwiwcAAOEOADCNBwAA4w4AIJEHAADkDgAwBC8AANQOADCLBwAA1Q4AMI0HAADXDgAgkQcAANgOADAELwAAyA4AMIsHAADJDgAwjQcAAMsOACCRBwAAzA4AMAMvAADDDgAgiwcAAMQOACCRBwAA0wMAIAQvAAC3DgAwiwcAALgOADCNBwAAug4AIJEHAAC7DgAwBC8AAK4OADCLBwAArw4AMI0HAACxDgAgkQcAANgKADAELwAApQ4AMIsHAACmDgAwjQcAAKgOACCRBwAA-QoAMAQvAACZDgAwiwcAAJoOADCNBwAAnA4AIJEHAACdDgAwBC8AAI0OADCLBwAAjg4AMI0HAACQDgAgkQcAAJEOADAELwAAgQ4AMIsHAACCDgAwjQcAAIQOACCRBwAAhQ4AMAQvAAD1DQAwiwcAAPYNADCNBwAA-A0AIJEHAAD5DQAwBC8AAOkNADCLBwAA6g0AMI0HAADsDQAgkQcAAO0NADAELwAA3Q0AMIsHAADeDQAwjQcAAOANACCRBwAA4Q0AMAQvAADRDQAwiwcAANINADCNBwAA1A0AIJEHAADVDQAwAAAAAAEGAADtDAAgAAAAAAAAAAAAAAAAAAUvAADiDwAgMAAA5Q8AIIsHAADjDwAgjAcAAOQPACCRBwAAAQAgAy8AAOIPACCLBwAA4w8AIJEHAAABACAFBAAAzQ8AIBIAAI0PACAhAADODwAgIgAAzw8AIMYFAAC-CgAgAAAAAAAFLwAA3Q8AIDAAAOAPACCLBwAA3g8AIIwHAADfDwAgkQcAAAEAIAMvAADdDwAgiwcAAN4PACCRBwAAAQAgAAAACy8AAL0PADAwAADCDwAwiwcAAL4PADCMBwAAvw8AMI0HAADADwAgjgcAAMEPADCPBwAAwQ8AMJAHAADBDwAwkQcAAMEPADCSBwAAww8AMJMHAADEDwAwBy8AALgPACAwAAC7DwAgiwcAALkPACCMBwAAug8AII8HAAAHACCQBwAABwAgkQcAAAoAIAcvAACzDwAgMAAAtg8AIIsHAAC0DwAgjAcAALUPACCPBwAAggEAIJAHAACCAQAgkQcAALMBACALLwAAqg8AMDAAAK4PADCLBwAAqw8AMIwHAACsDwAwjQcAAK0PACCOBwAA2AoAMI8HAADYCgAwkAcAANgKADCRBwAA2AoAMJIHAACvDwAwkwcAANsKADAVBgAA5goAIBAAAJILACATAADoCgAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtgYEAAAAAbcGBAAAAAG4BgIAAAABuQZAAAAAAboGAQAAAAECAAAAJQAgLwAAsg8AIAMAAAAlACAvAACyDwAgMAAAsQ8AIAEoAADcDwAwAgAAACUAICgAALEPACACAAAA3AoAICgAALAPACASrgUCAM4KACGwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtgYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrQGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbYGBADgCgAhtwYEAOAKACG4BgIAuAoAIbkGQADNCgAhugYBAM8KACEVBgAA4goAIBAAAJALACATAADkCgAgrgUCAM4KACGwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtgYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrQGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbYGBADgCgAhtwYEAOAKACG4BgIAuAoAIbkGQADNCgAhugYBAM8KACEVBgAA5goAIBAAAJILACATAADoCgAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtgYEAAAAAbcGBAAAAAG4BgIAAAABuQZAAAAAAboGAQAAAAEEBIAAAAAB0QVAAAAAAewFAQAAAAHxBgEAAAABAgAAALMBACAvAACzDwAgAwAAAIIBACAvAACzDwAgMAAAtw8AIAYAAACCAQAgBIAAAAABKAAAtw8AINEFQAC7CgAh7AUBAM8KACHxBgEAuQoAIQQEgAAAAAHRBUAAuwoAIewFAQDPCgAh8QYBALkKACENBgAAug0AIAcCAAAAAa4FAgAAAAGvBQIAAAABsQUCAAAAAcQFAAAA5AYC0QVAAAAAAaMGAgAAAAHEBgIAAAAB5AYBAAAAAeUGgAAAAAHmBoAAAAAB5wYBAAAAAQIAAAAKACAvAAC4DwAgAwAAAAcAIC8AALgPACAwAAC8DwAgDwAAAAcAIAYAALgNACAHAgC4CgAhKAAAvA8AIK4FAgC4CgAhrwUCALgKACGxBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAhowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5QaAAAAAAeYGgAAAAAHnBgEAuQoAIQ0GAAC4DQAgBwIAuAoAIa4FAgC4CgAhrwUCALgKACGxBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAhowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5QaAAAAAAeYGgAAAAAHnBgEAuQoAIQSNBgEAAAABsQYEAAAAAbsGAgAAAAHyBgEAAAABAgAAAAUAIC8AAMgPACADAAAABQAgLwAAyA8AIDAAAMcPACABKAAA2w8AMAsDAADiCQAgqwUAALIKADCsBQAAAwAQrQUAALIKADCNBgEA3QgAIbEGBACLCgAhtAYBAOUJACG7BgIA3ggAIfIGAQDdCAAhhwcAALAKACCIBwAAsQoAIAIAAAAFACAoAADHDwAgAgAAAMUPACAoAADGDwAgCKsFAADEDwAwrAUAAMUPABCtBQAAxA8AMI0GAQDdCAAhsQYEAIsKACG0BgEA5QkAIbsGAgDeCAAh8gYBAN0IACEIqwUAAMQPADCsBQAAxQ8AEK0FAADEDwAwjQYBAN0IACGxBgQAiwoAIbQGAQDlCQAhuwYCAN4IACHyBgEA3QgAIQSNBgEAuQoAIbEGBADgCgAhuwYCALgKACHyBgEAuQoAIQSNBgEAuQoAIbEGBADgCgAhuwYCALgKACHyBgEAuQoAIQSNBgEAAAABsQYEAAAAAbsGAgAAAAHyBgEAAAABBC8AAL0PADCLBwAAvg8AMI0HAADADwAgkQcAAMEPADADLwAAuA8AIIsHAAC5DwAgkQcAAAoAIAMvAACzDwAgiwcAALQPACCRBwAAswEAIAQvAACqDwAwiwcAAKsPADCNBwAArQ8AIJEHAADYCgAwAAQDAACbDwAgBgAA7QwAILQGAAC-CgAg5gYAAL4KACACAwAAmw8AIOwFAAC-CgAgAAQGAADtDAAgGwAA0g8AIBwAANMPACCuBQAAvgoAIAAAEQYAAO0MACAQAADVDwAgEgAAjQ8AIBQAANYPACAVAADXDwAgFgAA2A8AILAFAAC-CgAgyQUAAL4KACDQBQAAvgoAINIFAAC-CgAglwYAAL4KACCaBgAAvgoAIJsGAAC-CgAgnAYAAL4KACCeBgAAvgoAIJ8GAAC-CgAgoAYAAL4KACAOBgAA7QwAIA8AAI4PACARAADQDwAgEgAAjQ8AILIFAAC-CgAgyQUAAL4KACDKBQAAvgoAIMsFAAC-CgAgzAUAAL4KACDNBQAAvgoAIM4FAAC-CgAgzwUAAL4KACDQBQAAvgoAINIFAAC-CgAgAAAAAwYAAO0MACAJAADaDwAgygYAAL4KACAABI0GAQAAAAGxBgQAAAABuwYCAAAAAfIGAQAAAAESrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtgYEAAAAAbcGBAAAAAG4BgIAAAABuQZAAAAAAboGAQAAAAEHEgAAzA8AICEAAMoPACAiAADLDwAgwgUBAAAAAcYFgAAAAAHRBUAAAAAB8waAAAAAAQIAAAABACAvAADdDwAgAwAAACkAIC8AAN0PACAwAADhDwAgCQAAACkAIBIAAKkPACAhAACnDwAgIgAAqA8AICgAAOEPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfMGgAAAAAEHEgAAqQ8AICEAAKcPACAiAACoDwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHzBoAAAAABBwQAAMkPACASAADMDwAgIQAAyg8AIMIFAQAAAAHGBYAAAAAB0QVAAAAAAfMGgAAAAAECAAAAAQAgLwAA4g8AIAMAAAApACAvAADiDwAgMAAA5g8AIAkAAAApACAEAACmDwAgEgAAqQ8AICEAAKcPACAoAADmDwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHzBoAAAAABBwQAAKYPACASAACpDwAgIQAApw8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8waAAAAAAQwHAgAAAAGvBQIAAAABsQUCAAAAAcQFAAAA5AYC0QVAAAAAAaMGAgAAAAG0BgEAAAABxAYCAAAAAeQGAQAAAAHlBoAAAAAB5gaAAAAAAecGAQAAAAEFiAYCAAAAAYsGAAAA2QYCjQYBAAAAAcoGgAAAAAHZBgEAAAABBtkFAQAAAAHaBQIAAAABuwYCAAAAAcgGAAAAyAYCyQYBAAAAAcoGgAAAAAECwgYCAAAAAcMGAAEAAAEJ6QUBAAAAAfsFAQAAAAG7BgIAAAABvAYBAAAAAb0GAQAAAAG-BgIAAAABvwYBAAAAAcAGAQAAAAHBBiAAAAABErAFAQAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtAYBAAAAAbYGBAAAAAG3BgQAAAABuAYCAAAAAbkGQAAAAAG6BgEAAAABI7AFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAEGsQUAAQAAAcIFAQAAAAHIBQIAAAAB0QVAAAAAAaIGAgAAAAGjBgIAAAABBdEFQAAAAAHZBQEAAAAB2gUCAAAAAa0GgAAAAAGyBgIAAAABBNoFAgAAAAGNBgEAAAABnwYCAAAAAbEGAAEAAAECwgUBAAAAAdEFQAAAAAEFwgUCAAAAAcgFAgAAAAHRBUAAAAABjQYBAAAAAbAGgAAAAAERsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABBK8FAgAAAAGwBQEAAAABsQUAAQAAAbIFQAAAAAEHBAAAyQ8AIBIAAMwPACAiAADLDwAgwgUBAAAAAcYFgAAAAAHRBUAAAAAB8waAAAAAAQIAAAABACAvAAD1DwAgHgcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOQGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABxAYCAAAAAeQGAQAAAAHnBgEAAAAB6AYBAAAAAeoGAAAA6gYC6wYBAAAAAewGAgAAAAHtBgIAAAABAgAAAMsBACAvAAD3DwAgAwAAACkAIC8AAPUPACAwAAD7DwAgCQAAACkAIAQAAKYPACASAACpDwAgIgAAqA8AICgAAPsPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfMGgAAAAAEHBAAApg8AIBIAAKkPACAiAACoDwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHzBoAAAAABAwAAACcAIC8AAPcPACAwAAD-DwAgIAAAACcAIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAA_g8AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4HAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAAD4DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADkBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcQGAgAAAAHkBgEAAAAB5wYBAAAAAegGAQAAAAHqBgAAAOoGAusGAQAAAAHsBgIAAAAB7QYCAAAAAQIAAADLAQAgLwAA_w8AIAMAAAAnACAvAAD_DwAgMAAAgxAAICAAAAAnACAFAADCDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAIMQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAAwg0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAA-A4AIAcAAPkOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA5AYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHEBgIAAAAB5AYBAAAAAecGAQAAAAHoBgEAAAAB6gYAAADqBgLrBgEAAAAB7AYCAAAAAe0GAgAAAAECAAAAywEAIC8AAIQQACADwQUAAQAAAcIGAgAAAAHGBgIAAAABAwAAACcAIC8AAIQQACAwAACJEAAgIAAAACcAIAUAAMINACAHAADDDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAiRAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAADCDQAgBwAAww0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIQgGAACJDQAgrgUCAAAAAdkFAQAAAAHaBQIAAAABuwYCAAAAAcgGAAAAyAYCyQYBAAAAAcoGgAAAAAECAAAAEgAgLwAAihAAIAMAAAAQACAvAACKEAAgMAAAjhAAIAoAAAAQACAGAAD7DAAgKAAAjhAAIK4FAgC4CgAh2QUBALkKACHaBQIAuAoAIbsGAgC4CgAhyAYAAPoMyAYiyQYBALkKACHKBoAAAAABCAYAAPsMACCuBQIAuAoAIdkFAQC5CgAh2gUCALgKACG7BgIAuAoAIcgGAAD6DMgGIskGAQC5CgAhygaAAAAAAR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADkBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcQGAgAAAAHkBgEAAAAB5wYBAAAAAegGAQAAAAHqBgAAAOoGAusGAQAAAAHsBgIAAAAB7QYCAAAAAQIAAADLAQAgLwAAjxAAIAMAAAAnACAvAACPEAAgMAAAkxAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAJMQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA5AYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHEBgIAAAAB5AYBAAAAAecGAQAAAAHoBgEAAAAB6gYAAADqBgLrBgEAAAAB7AYCAAAAAe0GAgAAAAECAAAAywEAIC8AAJQQACADAAAAJwAgLwAAlBAAIDAAAJgQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAACYEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcQGAgC4CgAh5AYBALkKACHnBgEAuQoAIegGAQC5CgAh6gYAAMEN6gYi6wYBAM8KACHsBgIAuAoAIe0GAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcQGAgC4CgAh5AYBALkKACHnBgEAuQoAIegGAQC5CgAh6gYAAMEN6gYi6wYBAM8KACHsBgIAuAoAIe0GAgC4CgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOQGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABxAYCAAAAAeQGAQAAAAHnBgEAAAAB6AYBAAAAAeoGAAAA6gYC6wYBAAAAAewGAgAAAAHtBgIAAAABAgAAAMsBACAvAACZEAAgAwAAACcAIC8AAJkQACAwAACdEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAnRAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADkBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcQGAgAAAAHkBgEAAAAB5wYBAAAAAegGAQAAAAHqBgAAAOoGAusGAQAAAAHsBgIAAAAB7QYCAAAAAQIAAADLAQAgLwAAnhAAIAMAAAAnACAvAACeEAAgMAAAohAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAKIQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA5AYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHEBgIAAAAB5AYBAAAAAecGAQAAAAHoBgEAAAAB6gYAAADqBgLrBgEAAAAB7AYCAAAAAe0GAgAAAAECAAAAywEAIC8AAKMQACADAAAAJwAgLwAAoxAAIDAAAKcQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAACnEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcQGAgC4CgAh5AYBALkKACHnBgEAuQoAIegGAQC5CgAh6gYAAMEN6gYi6wYBAM8KACHsBgIAuAoAIe0GAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcQGAgC4CgAh5AYBALkKACHnBgEAuQoAIegGAQC5CgAh6gYAAMEN6gYi6wYBAM8KACHsBgIAuAoAIe0GAgC4CgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOQGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABxAYCAAAAAeQGAQAAAAHnBgEAAAAB6AYBAAAAAeoGAAAA6gYC6wYBAAAAAewGAgAAAAHtBgIAAAABAgAAAMsBACAvAACoEAAgAwAAACcAIC8AAKgQACAwAACsEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB8AAM8NACAgAADQDQAgKAAArBAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADkBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcQGAgAAAAHkBgEAAAAB5wYBAAAAAegGAQAAAAHqBgAAAOoGAusGAQAAAAHsBgIAAAAB7QYCAAAAAQIAAADLAQAgLwAArRAAIAevBQIAAAAByAUCAAAAAdAFAQAAAAGsBgEAAAABrQaAAAAAAa4GgAAAAAGvBkAAAAABCMIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGoBkAAAAABqQYAAQAAAaoGAAEAAAGrBgIAAAABAwAAACcAIC8AAK0QACAwAACzEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAsxAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIQUGAAC7DAAgHAAAvQwAIK4FAgAAAAHCBQEAAAAB0QVAAAAAAQIAAABbACAvAAC0EAAgAwAAAFkAIC8AALQQACAwAAC4EAAgBwAAAFkAIAYAAKAMACAcAACiDAAgKAAAuBAAIK4FAgDOCgAhwgUBALkKACHRBUAAuwoAIQUGAACgDAAgHAAAogwAIK4FAgDOCgAhwgUBALkKACHRBUAAuwoAIQUGAAC7DAAgGwAAvAwAIK4FAgAAAAHCBQEAAAAB0QVAAAAAAQIAAABbACAvAAC5EAAgAwAAAFkAIC8AALkQACAwAAC9EAAgBwAAAFkAIAYAAKAMACAbAAChDAAgKAAAvRAAIK4FAgDOCgAhwgUBALkKACHRBUAAuwoAIQUGAACgDAAgGwAAoQwAIK4FAgDOCgAhwgUBALkKACHRBUAAuwoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADkBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcQGAgAAAAHkBgEAAAAB5wYBAAAAAegGAQAAAAHqBgAAAOoGAusGAQAAAAHsBgIAAAAB7QYCAAAAAQIAAADLAQAgLwAAvhAAIAMAAAAnACAvAAC-EAAgMAAAwhAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAMIQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEVBgAAvwsAIBEAAMELACASAADCCwAgrgUCAAAAAbIFQAAAAAHCBQEAAAABxAUAAADEBQLFBQEAAAABxgWAAAAAAccFAAEAAAHIBQIAAAAByQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAAAAAc0FgAAAAAHOBQIAAAABzwWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAQIAAABtACAvAADDEAAgAwAAAC0AIC8AAMMQACAwAADHEAAgFwAAAC0AIAYAANAKACARAADSCgAgEgAA0woAICgAAMcQACCuBQIAuAoAIbIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhFQYAANAKACARAADSCgAgEgAA0woAIK4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACEpBgAAugsAIBAAAP8LACASAAC-CwAgFQAAvAsAIBYAAL0LACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQIAAAAwACAvAADIEAAgAwAAACsAIC8AAMgQACAwAADMEAAgKwAAACsAIAYAAIMLACAQAAD-CwAgEgAAhwsAIBUAAIULACAWAACGCwAgKAAAzBAAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISkGAACDCwAgEAAA_gsAIBIAAIcLACAVAACFCwAgFgAAhgsAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISkGAAC6CwAgEAAA_wsAIBIAAL4LACAUAAC7CwAgFgAAvQsAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABAgAAADAAIC8AAM0QACADAAAAKwAgLwAAzRAAIDAAANEQACArAAAAKwAgBgAAgwsAIBAAAP4LACASAACHCwAgFAAAhAsAIBYAAIYLACAoAADREAAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKQYAAIMLACAQAAD-CwAgEgAAhwsAIBQAAIQLACAWAACGCwAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKQYAALoLACAQAAD_CwAgEgAAvgsAIBQAALsLACAVAAC8CwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAECAAAAMAAgLwAA0hAAIAMAAAArACAvAADSEAAgMAAA1hAAICsAAAArACAGAACDCwAgEAAA_gsAIBIAAIcLACAUAACECwAgFQAAhQsAICgAANYQACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEpBgAAgwsAIBAAAP4LACASAACHCwAgFAAAhAsAIBUAAIULACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA5AYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHEBgIAAAAB5AYBAAAAAecGAQAAAAHoBgEAAAAB6gYAAADqBgLrBgEAAAAB7AYCAAAAAe0GAgAAAAECAAAAywEAIC8AANcQACAeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA5AYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHEBgIAAAAB5AYBAAAAAecGAQAAAAHoBgEAAAAB6gYAAADqBgLrBgEAAAAB7AYCAAAAAe0GAgAAAAECAAAAywEAIC8AANkQACACiAYCAAAAAYkGIAAAAAEG0AUBAAAAAfgFAAAAhwYCgwYCAAAAAYQGAgAAAAGFBgIAAAABhwYAAQAAAQevBQIAAAABxAUBAAAAAdEFQAAAAAHzBQEAAAAB9AUBAAAAAfUFAQAAAAH2BQABAAABFQYAAL8LACAPAADACwAgEQAAwQsAIK4FAgAAAAGyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAECAAAAbQAgLwAA3hAAIAMAAAAtACAvAADeEAAgMAAA4hAAIBcAAAAtACAGAADQCgAgDwAA0QoAIBEAANIKACAoAADiEAAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIRUGAADQCgAgDwAA0QoAIBEAANIKACCuBQIAuAoAIbIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhEq4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtgYC0AUBAAAAAdEFQAAAAAHSBUAAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtAYBAAAAAbYGBAAAAAG3BgQAAAABuAYCAAAAAbkGQAAAAAG6BgEAAAABAwAAACcAIC8AANkQACAwAADmEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAA5hAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAISOuBQIAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABBL4FAQAAAAG_BQIAAAABwAUBAAAAAcEFAAEAAAEpBgAAugsAIBAAAP8LACAUAAC7CwAgFQAAvAsAIBYAAL0LACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQIAAAAwACAvAADpEAAgBwQAAMkPACAhAADKDwAgIgAAyw8AIMIFAQAAAAHGBYAAAAAB0QVAAAAAAfMGgAAAAAECAAAAAQAgLwAA6xAAIB4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADkBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcQGAgAAAAHkBgEAAAAB5wYBAAAAAegGAQAAAAHqBgAAAOoGAusGAQAAAAHsBgIAAAAB7QYCAAAAAQIAAADLAQAgLwAA7RAAIAMAAAArACAvAADpEAAgMAAA8RAAICsAAAArACAGAACDCwAgEAAA_gsAIBQAAIQLACAVAACFCwAgFgAAhgsAICgAAPEQACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEpBgAAgwsAIBAAAP4LACAUAACECwAgFQAAhQsAIBYAAIYLACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEDAAAAKQAgLwAA6xAAIDAAAPQQACAJAAAAKQAgBAAApg8AICEAAKcPACAiAACoDwAgKAAA9BAAIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8waAAAAAAQcEAACmDwAgIQAApw8AICIAAKgPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfMGgAAAAAEDAAAAJwAgLwAA7RAAIDAAAPcQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAAD3EAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcQGAgC4CgAh5AYBALkKACHnBgEAuQoAIegGAQC5CgAh6gYAAMEN6gYi6wYBAM8KACHsBgIAuAoAIe0GAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeQGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcQGAgC4CgAh5AYBALkKACHnBgEAuQoAIegGAQC5CgAh6gYAAMEN6gYi6wYBAM8KACHsBgIAuAoAIe0GAgC4CgAhEq4FAgAAAAHCBQEAAAABxAUAAAC2BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAtAYCmAYCAAAAAZoGAQAAAAGbBkAAAAABtAYBAAAAAbYGBAAAAAG3BgQAAAABuAYCAAAAAbkGQAAAAAG6BgEAAAABAwAAACcAIC8AANcQACAwAAD7EAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAgAADQDQAgKAAA-xAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3kBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHEBgIAuAoAIeQGAQC5CgAh5wYBALkKACHoBgEAuQoAIeoGAADBDeoGIusGAQDPCgAh7AYCALgKACHtBgIAuAoAIRUGAAC_CwAgDwAAwAsAIBIAAMILACCuBQIAAAABsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABAgAAAG0AIC8AAPwQACADAAAALQAgLwAA_BAAIDAAAIARACAXAAAALQAgBgAA0AoAIA8AANEKACASAADTCgAgKAAAgBEAIK4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACEVBgAA0AoAIA8AANEKACASAADTCgAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AILEFAgAAAAHCBQIAAAABxAUAAADkBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcQGAgAAAAHkBgEAAAAB5wYBAAAAAegGAQAAAAHqBgAAAOoGAusGAQAAAAHsBgIAAAAB7QYCAAAAAQIAAADLAQAgLwAAgREAIAMAAAAnACAvAACBEQAgMAAAhREAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICgAAIURACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN5AYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhxAYCALgKACHkBgEAuQoAIecGAQC5CgAh6AYBALkKACHqBgAAwQ3qBiLrBgEAzwoAIewGAgC4CgAh7QYCALgKACEFBAYCCgAgEoQBDCEIAyKDAR8BAwABAgOBAQEGAAQQBQsDBw8FCgAeCxMGDBwJDR4KDiILD0wNEiYMF1AVGFQWGVgXHVwYHmscH24OIHIdAQYABAMGAAQJFwcKAAgBCAAGAQkYAAEGAAQBBgAEAQYABAQDKgEGKAQQSw4TLA0HBgAECgAUEC4OEkYMFD0RFUESFkUTBQYABAoAEA8xDRE1DxI2DAEQAA4DDzcAETgAEjkAARMADQETAA0BEwANBBJKABRHABVIABZJAAEGAAQBBgAEAQYABAQGXQQKABsbYRkcZRoBGgAYARoAGAIbZgAcZwABBgAEAQYABA4FcwAHdAALdQAMdgAOdwAPeQASeAAXegAYewAZfAAdfQAefgAffwAggAEAAQMAAQIEhQEAEoYBAAAAAAMKACU1ACY2ACcAAAADCgAlNQAmNgAnAQMAAQEDAAEFCgAsNQAvNgAwRwAtSAAuAAAAAAAFCgAsNQAvNgAwRwAtSAAuAQMAAQEDAAEDCgA1NQA2NgA3AAAAAwoANTUANjYANwAABQoAPDUAPzYAQEcAPUgAPgAAAAAABQoAPDUAPzYAQEcAPUgAPgID7QEBBgAEAgPzAQEGAAQFCgBFNQBINgBJRwBGSABHAAAAAAAFCgBFNQBINgBJRwBGSABHAAAABQoATzUAUjYAU0cAUEgAUQAAAAAABQoATzUAUjYAU0cAUEgAUQAAAAUKAFk1AFw2AF1HAFpIAFsAAAAAAAUKAFk1AFw2AF1HAFpIAFsAAAAFCgBjNQBmNgBnRwBkSABlAAAAAAAFCgBjNQBmNgBnRwBkSABlAAAABQoAbTUAcDYAcUcAbkgAbwAAAAAABQoAbTUAcDYAcUcAbkgAbwEGAAQBBgAEBQoAdjUAeTYAekcAd0gAeAAAAAAABQoAdjUAeTYAekcAd0gAeAAAAAUKAIABNQCDATYAhAFHAIEBSACCAQAAAAAABQoAgAE1AIMBNgCEAUcAgQFIAIIBAAAABQoAigE1AI0BNgCOAUcAiwFIAIwBAAAAAAAFCgCKATUAjQE2AI4BRwCLAUgAjAEBBgAEAQYABAUKAJMBNQCWATYAlwFHAJQBSACVAQAAAAAABQoAkwE1AJYBNgCXAUcAlAFIAJUBAQgABgEIAAYFCgCcATUAnwE2AKABRwCdAUgAngEAAAAAAAUKAJwBNQCfATYAoAFHAJ0BSACeAQEGAAQBBgAEBQoApQE1AKgBNgCpAUcApgFIAKcBAAAAAAAFCgClATUAqAE2AKkBRwCmAUgApwEBBgAEAQYABAUKAK4BNQCxATYAsgFHAK8BSACwAQAAAAAABQoArgE1ALEBNgCyAUcArwFIALABAQYABAEGAAQFCgC3ATUAugE2ALsBRwC4AUgAuQEAAAAAAAUKALcBNQC6ATYAuwFHALgBSAC5AQQDogQBBqEEBBCkBA4TowQNBAOrBAEGqgQEEK0EDhOsBA0FCgDAATUAwwE2AMQBRwDBAUgAwgEAAAAAAAUKAMABNQDDATYAxAFHAMEBSADCAQEGAAQBBgAEBQoAyQE1AMwBNgDNAUcAygFIAMsBAAAAAAAFCgDJATUAzAE2AM0BRwDKAUgAywEBBgAEAQYABAUKANIBNQDVATYA1gFHANMBSADUAQAAAAAABQoA0gE1ANUBNgDWAUcA0wFIANQBAQYABAEGAAQFCgDbATUA3gE2AN8BRwDcAUgA3QEAAAAAAAUKANsBNQDeATYA3wFHANwBSADdAQEGgQUEAQaHBQQFCgDkATUA5wE2AOgBRwDlAUgA5gEAAAAAAAUKAOQBNQDnATYA6AFHAOUBSADmAQEaABgBGgAYBQoA7QE1APABNgDxAUcA7gFIAO8BAAAAAAAFCgDtATUA8AE2APEBRwDuAUgA7wEBGgAYARoAGAUKAPYBNQD5ATYA-gFHAPcBSAD4AQAAAAAABQoA9gE1APkBNgD6AUcA9wFIAPgBAAAAAwoAgAI1AIECNgCCAgAAAAMKAIACNQCBAjYAggIBBgAEAQYABAUKAIcCNQCKAjYAiwJHAIgCSACJAgAAAAAABQoAhwI1AIoCNgCLAkcAiAJIAIkCAAAAAwoAkQI1AJICNgCTAgAAAAMKAJECNQCSAjYAkwICBgAEEI0GDgIGAAQQkwYOBQoAmAI1AJsCNgCcAkcAmQJIAJoCAAAAAAAFCgCYAjUAmwI2AJwCRwCZAkgAmgIBEwANARMADQUKAKECNQCkAjYApQJHAKICSACjAgAAAAAABQoAoQI1AKQCNgClAkcAogJIAKMCARMADQETAA0FCgCqAjUArQI2AK4CRwCrAkgArAIAAAAAAAUKAKoCNQCtAjYArgJHAKsCSACsAgAAAAUKALQCNQC3AjYAuAJHALUCSAC2AgAAAAAABQoAtAI1ALcCNgC4AkcAtQJIALYCARMADQETAA0FCgC9AjUAwAI2AMECRwC-AkgAvwIAAAAAAAUKAL0CNQDAAjYAwQJHAL4CSAC_AgAAAAUKAMcCNQDKAjYAywJHAMgCSADJAgAAAAAABQoAxwI1AMoCNgDLAkcAyAJIAMkCAAAABQoA0QI1ANQCNgDVAkcA0gJIANMCAAAAAAAFCgDRAjUA1AI2ANUCRwDSAkgA0wIAAAADCgDbAjUA3AI2AN0CAAAAAwoA2wI1ANwCNgDdAgAAAAUKAOMCNQDmAjYA5wJHAOQCSADlAgAAAAAABQoA4wI1AOYCNgDnAkcA5AJIAOUCAAAABQoA7QI1APACNgDxAkcA7gJIAO8CAAAAAAAFCgDtAjUA8AI2APECRwDuAkgA7wIBBgAEAQYABAUKAPYCNQD5AjYA-gJHAPcCSAD4AgAAAAAABQoA9gI1APkCNgD6AkcA9wJIAPgCARAADgEQAA4FCgD_AjUAggM2AIMDRwCAA0gAgQMAAAAAAAUKAP8CNQCCAzYAgwNHAIADSACBAwEGAAQBBgAEBQoAiAM1AIsDNgCMA0cAiQNIAIoDAAAAAAAFCgCIAzUAiwM2AIwDRwCJA0gAigMjAgEkhwEBJYkBASaKAQEniwEBKY0BASqPASErkAEiLJIBAS2UASEulQEjMZYBATKXAQEzmAEhN5sBJDicASg5nQECOp4BAjufAQI8oAECPaEBAj6jAQI_pQEhQKYBKUGoAQJCqgEhQ6sBKkSsAQJFrQECRq4BIUmxAStKsgExS7QBH0y1AR9NtwEfTrgBH0-5AR9QuwEfUb0BIVK-ATJTwAEfVMIBIVXDATNWxAEfV8UBH1jGASFZyQE0WsoBOFvMAQRczQEEXc8BBF7QAQRf0QEEYNMBBGHVASFi1gE5Y9gBBGTaASFl2wE6ZtwBBGfdAQRo3gEhaeEBO2riAUFr4wEDbOQBA23lAQNu5gEDb-cBA3DpAQNx6wEhcuwBQnPvAQN08QEhdfIBQ3b0AQN39QEDePYBIXn5AUR6-gFKe_wBS3z9AUt9gAJLfoECS3-CAkuAAYQCS4EBhgIhggGHAkyDAYkCS4QBiwIhhQGMAk2GAY0CS4cBjgJLiAGPAiGJAZICTooBkwJUiwGVAlWMAZYCVY0BmQJVjgGaAlWPAZsCVZABnQJVkQGfAiGSAaACVpMBogJVlAGkAiGVAaUCV5YBpgJVlwGnAlWYAagCIZkBqwJYmgGsAl6bAa4CX5wBrwJfnQGyAl-eAbMCX58BtAJfoAG2Al-hAbgCIaIBuQJgowG7Al-kAb0CIaUBvgJhpgG_Al-nAcACX6gBwQIhqQHEAmKqAcUCaKsBxwJprAHIAmmtAcsCaa4BzAJprwHNAmmwAc8CabEB0QIhsgHSAmqzAdQCabQB1gIhtQHXAmu2AdgCabcB2QJpuAHaAiG5Ad0CbLoB3gJyuwHfAgW8AeACBb0B4QIFvgHiAgW_AeMCBcAB5QIFwQHnAiHCAegCc8MB6gIFxAHsAiHFAe0CdMYB7gIFxwHvAgXIAfACIckB8wJ1ygH0AnvLAfYCfMwB9wJ8zQH6AnzOAfsCfM8B_AJ80AH-AnzRAYADIdIBgQN90wGDA3zUAYUDIdUBhgN-1gGHA3zXAYgDfNgBiQMh2QGMA3_aAY0DhQHbAY8DhgHcAZADhgHdAZMDhgHeAZQDhgHfAZUDhgHgAZcDhgHhAZkDIeIBmgOHAeMBnAOGAeQBngMh5QGfA4gB5gGgA4YB5wGhA4YB6AGiAyHpAaUDiQHqAaYDjwHrAacDBuwBqAMG7QGpAwbuAaoDBu8BqwMG8AGtAwbxAa8DIfIBsAOQAfMBsgMG9AG0AyH1AbUDkQH2AbYDBvcBtwMG-AG4AyH5AbsDkgH6AbwDmAH7Ab0DB_wBvgMH_QG_Awf-AcADB_8BwQMHgALDAweBAsUDIYICxgOZAYMCyAMHhALKAyGFAssDmgGGAswDB4cCzQMHiALOAyGJAtEDmwGKAtIDoQGLAtQDCowC1QMKjQLXAwqOAtgDCo8C2QMKkALbAwqRAt0DIZIC3gOiAZMC4AMKlALiAyGVAuMDowGWAuQDCpcC5QMKmALmAyGZAukDpAGaAuoDqgGbAusDCZwC7AMJnQLtAwmeAu4DCZ8C7wMJoALxAwmhAvMDIaIC9AOrAaMC9gMJpAL4AyGlAvkDrAGmAvoDCacC-wMJqAL8AyGpAv8DrQGqAoAEswGrAoEEC6wCggQLrQKDBAuuAoQEC68ChQQLsAKHBAuxAokEIbICigS0AbMCjAQLtAKOBCG1Ao8EtQG2ApAEC7cCkQQLuAKSBCG5ApUEtgG6ApYEvAG7ApcEDLwCmAQMvQKZBAy-ApoEDL8CmwQMwAKdBAzBAp8EIcICoAS9AcMCpgQMxAKoBCHFAqkEvgHGAq4EDMcCrwQMyAKwBCHJArMEvwHKArQExQHLArUEFswCtgQWzQK3BBbOArgEFs8CuQQW0AK7BBbRAr0EIdICvgTGAdMCwAQW1ALCBCHVAsMExwHWAsQEFtcCxQQW2ALGBCHZAskEyAHaAsoEzgHbAssEF9wCzAQX3QLNBBfeAs4EF98CzwQX4ALRBBfhAtMEIeIC1ATPAeMC1gQX5ALYBCHlAtkE0AHmAtoEF-cC2wQX6ALcBCHpAt8E0QHqAuAE1wHrAuEEHOwC4gQc7QLjBBzuAuQEHO8C5QQc8ALnBBzxAukEIfIC6gTYAfMC7AQc9ALuBCH1Au8E2QH2AvAEHPcC8QQc-ALyBCH5AvUE2gH6AvYE4AH7AvcEGPwC-AQY_QL5BBj-AvoEGP8C-wQYgAP9BBiBA_8EIYIDgAXhAYMDgwUYhAOFBSGFA4YF4gGGA4gFGIcDiQUYiAOKBSGJA40F4wGKA44F6QGLA48FGYwDkAUZjQORBRmOA5IFGY8DkwUZkAOVBRmRA5cFIZIDmAXqAZMDmgUZlAOcBSGVA50F6wGWA54FGZcDnwUZmAOgBSGZA6MF7AGaA6QF8gGbA6UFGpwDpgUanQOnBRqeA6gFGp8DqQUaoAOrBRqhA60FIaIDrgXzAaMDsAUapAOyBSGlA7MF9AGmA7QFGqcDtQUaqAO2BSGpA7kF9QGqA7oF-wGrA7wF_AGsA70F_AGtA8AF_AGuA8EF_AGvA8IF_AGwA8QF_AGxA8YFIbIDxwX9AbMDyQX8AbQDywUhtQPMBf4BtgPNBfwBtwPOBfwBuAPPBSG5A9IF_wG6A9MFgwK7A9QFFbwD1QUVvQPWBRW-A9cFFb8D2AUVwAPaBRXBA9wFIcID3QWEAsMD3wUVxAPhBSHFA-IFhQLGA-MFFccD5AUVyAPlBSHJA-gFhgLKA-kFjALLA-sFjQLMA-wFjQLNA-8FjQLOA_AFjQLPA_EFjQLQA_MFjQLRA_UFIdID9gWOAtMD-AWNAtQD-gUh1QP7BY8C1gP8BY0C1wP9BY0C2AP-BSHZA4EGkALaA4IGlALbA4MGDdwDhAYN3QOFBg3eA4YGDd8DhwYN4AOJBg3hA4sGIeIDjAaVAuMDjwYN5AORBiHlA5IGlgLmA5QGDecDlQYN6AOWBiHpA5kGlwLqA5oGnQLrA5sGEewDnAYR7QOdBhHuA54GEe8DnwYR8AOhBhHxA6MGIfIDpAaeAvMDpgYR9AOoBiH1A6kGnwL2A6oGEfcDqwYR-AOsBiH5A68GoAL6A7AGpgL7A7EGEvwDsgYS_QOzBhL-A7QGEv8DtQYSgAS3BhKBBLkGIYIEuganAoMEvAYShAS-BiGFBL8GqAKGBMAGEocEwQYSiATCBiGJBMUGqQKKBMYGrwKLBMgGsAKMBMkGsAKNBMwGsAKOBM0GsAKPBM4GsAKQBNAGsAKRBNIGIZIE0waxApME1QawApQE1wYhlQTYBrIClgTZBrAClwTaBrACmATbBiGZBN4GswKaBN8GuQKbBOAGE5wE4QYTnQTiBhOeBOMGE58E5AYToATmBhOhBOgGIaIE6Qa6AqME6wYTpATtBiGlBO4GuwKmBO8GE6cE8AYTqATxBiGpBPQGvAKqBPUGwgKrBPcGwwKsBPgGwwKtBPsGwwKuBPwGwwKvBP0GwwKwBP8GwwKxBIEHIbIEggfEArMEhAfDArQEhgchtQSHB8UCtgSIB8MCtwSJB8MCuASKByG5BI0HxgK6BI4HzAK7BJAHzQK8BJEHzQK9BJQHzQK-BJUHzQK_BJYHzQLABJgHzQLBBJoHIcIEmwfOAsMEnQfNAsQEnwchxQSgB88CxgShB80CxwSiB80CyASjByHJBKYH0ALKBKcH1gLLBKkH1wLMBKoH1wLNBK0H1wLOBK4H1wLPBK8H1wLQBLEH1wLRBLMHIdIEtAfYAtMEtgfXAtQEuAch1QS5B9kC1gS6B9cC1wS7B9cC2AS8ByHZBL8H2gLaBMAH3gLbBMIH3wLcBMMH3wLdBMYH3wLeBMcH3wLfBMgH3wLgBMoH3wLhBMwHIeIEzQfgAuMEzwffAuQE0Qch5QTSB-EC5gTTB98C5wTUB98C6ATVByHpBNgH4gLqBNkH6ALrBNsH6QLsBNwH6QLtBN8H6QLuBOAH6QLvBOEH6QLwBOMH6QLxBOUHIfIE5gfqAvME6AfpAvQE6gch9QTrB-sC9gTsB-kC9wTtB-kC-ATuByH5BPEH7AL6BPIH8gL7BPMHDvwE9AcO_QT1Bw7-BPYHDv8E9wcOgAX5Bw6BBfsHIYIF_AfzAoMF_gcOhAWACCGFBYEI9AKGBYIIDocFgwgOiAWECCGJBYcI9QKKBYgI-wKLBYkID4wFiggPjQWLCA-OBYwID48FjQgPkAWPCA-RBZEIIZIFkgj8ApMFlAgPlAWWCCGVBZcI_QKWBZgID5cFmQgPmAWaCCGZBZ0I_gKaBZ4IhAObBZ8IHZwFoAgdnQWhCB2eBaIIHZ8FowgdoAWlCB2hBacIIaIFqAiFA6MFqggdpAWsCCGlBa0IhgOmBa4IHacFrwgdqAWwCCGpBbMIhwOqBbQIjQM"
};
async function decodeBase64AsWasm(wasmBase64) {
  const { Buffer: Buffer2 } = await import("node:buffer");
  const wasmArray = Buffer2.from(wasmBase64, "base64");
  return new WebAssembly.Module(wasmArray);
}
config.compilerWasm = {
  getRuntime: async () => await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs"),
  getQueryCompilerWasmModule: async () => {
    const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs");
    return await decodeBase64AsWasm(wasm);
  },
  importName: "./query_compiler_fast_bg.js"
};
function getPrismaClientClass() {
  return runtime.getPrismaClient(config);
}

// lib/db/generated/internal/prismaNamespace.ts
var prismaNamespace_exports = {};
__export(prismaNamespace_exports, {
  AdminSessionScalarFieldEnum: () => AdminSessionScalarFieldEnum,
  AnswerScalarFieldEnum: () => AnswerScalarFieldEnum,
  AnyNull: () => AnyNull2,
  CachedProfileScalarFieldEnum: () => CachedProfileScalarFieldEnum,
  DatasetImportScalarFieldEnum: () => DatasetImportScalarFieldEnum,
  DatasetScalarFieldEnum: () => DatasetScalarFieldEnum,
  DbNull: () => DbNull2,
  Decimal: () => Decimal2,
  EndpointLimitScalarFieldEnum: () => EndpointLimitScalarFieldEnum,
  EndpointProbeScalarFieldEnum: () => EndpointProbeScalarFieldEnum,
  ExperimentScalarFieldEnum: () => ExperimentScalarFieldEnum,
  ExperimentTextScalarFieldEnum: () => ExperimentTextScalarFieldEnum,
  FactorScalarFieldEnum: () => FactorScalarFieldEnum,
  FetchScalarFieldEnum: () => FetchScalarFieldEnum,
  JobScalarFieldEnum: () => JobScalarFieldEnum,
  JsonNull: () => JsonNull2,
  JsonNullValueFilter: () => JsonNullValueFilter,
  JsonNullValueInput: () => JsonNullValueInput,
  JudgeTemplateScalarFieldEnum: () => JudgeTemplateScalarFieldEnum,
  LabelDrawScalarFieldEnum: () => LabelDrawScalarFieldEnum,
  LoadedSampleScalarFieldEnum: () => LoadedSampleScalarFieldEnum,
  MeasuredSampleScalarFieldEnum: () => MeasuredSampleScalarFieldEnum,
  MeasurementScalarFieldEnum: () => MeasurementScalarFieldEnum,
  ModelName: () => ModelName,
  ModelPriceScalarFieldEnum: () => ModelPriceScalarFieldEnum,
  NullTypes: () => NullTypes2,
  NullableJsonNullValueInput: () => NullableJsonNullValueInput,
  NullsOrder: () => NullsOrder,
  PackedColumnScalarFieldEnum: () => PackedColumnScalarFieldEnum,
  PairScalarFieldEnum: () => PairScalarFieldEnum,
  PreferenceScalarFieldEnum: () => PreferenceScalarFieldEnum,
  PrismaClientInitializationError: () => PrismaClientInitializationError2,
  PrismaClientKnownRequestError: () => PrismaClientKnownRequestError2,
  PrismaClientRustPanicError: () => PrismaClientRustPanicError2,
  PrismaClientUnknownRequestError: () => PrismaClientUnknownRequestError2,
  PrismaClientValidationError: () => PrismaClientValidationError2,
  PromptScalarFieldEnum: () => PromptScalarFieldEnum,
  QueryMode: () => QueryMode,
  RaterScalarFieldEnum: () => RaterScalarFieldEnum,
  RejectedRowScalarFieldEnum: () => RejectedRowScalarFieldEnum,
  ReportScalarFieldEnum: () => ReportScalarFieldEnum,
  ReportVersionScalarFieldEnum: () => ReportVersionScalarFieldEnum,
  ResponseLanguageScalarFieldEnum: () => ResponseLanguageScalarFieldEnum,
  ResponseScalarFieldEnum: () => ResponseScalarFieldEnum,
  RunBatchScalarFieldEnum: () => RunBatchScalarFieldEnum,
  RunBlockScalarFieldEnum: () => RunBlockScalarFieldEnum,
  RunCallScalarFieldEnum: () => RunCallScalarFieldEnum,
  RunScalarFieldEnum: () => RunScalarFieldEnum,
  SavedMappingScalarFieldEnum: () => SavedMappingScalarFieldEnum,
  ShareLinkScalarFieldEnum: () => ShareLinkScalarFieldEnum,
  SortOrder: () => SortOrder,
  Sql: () => Sql2,
  TestOpeningScalarFieldEnum: () => TestOpeningScalarFieldEnum,
  TextWordsScalarFieldEnum: () => TextWordsScalarFieldEnum,
  TrainingRecipeScalarFieldEnum: () => TrainingRecipeScalarFieldEnum,
  TransactionIsolationLevel: () => TransactionIsolationLevel,
  UploadFileScalarFieldEnum: () => UploadFileScalarFieldEnum,
  UploadScalarFieldEnum: () => UploadScalarFieldEnum,
  WorkerScalarFieldEnum: () => WorkerScalarFieldEnum,
  defineExtension: () => defineExtension,
  empty: () => empty2,
  getExtensionContext: () => getExtensionContext,
  join: () => join2,
  prismaVersion: () => prismaVersion,
  raw: () => raw2,
  sql: () => sql
});
import * as runtime2 from "@prisma/client/runtime/client";
var PrismaClientKnownRequestError2 = runtime2.PrismaClientKnownRequestError;
var PrismaClientUnknownRequestError2 = runtime2.PrismaClientUnknownRequestError;
var PrismaClientRustPanicError2 = runtime2.PrismaClientRustPanicError;
var PrismaClientInitializationError2 = runtime2.PrismaClientInitializationError;
var PrismaClientValidationError2 = runtime2.PrismaClientValidationError;
var sql = runtime2.sqltag;
var empty2 = runtime2.empty;
var join2 = runtime2.join;
var raw2 = runtime2.raw;
var Sql2 = runtime2.Sql;
var Decimal2 = runtime2.Decimal;
var getExtensionContext = runtime2.Extensions.getExtensionContext;
var prismaVersion = {
  client: "7.10.0",
  engine: "0edf323efd1d98336f3f0a68684b56f689b900d3"
};
var NullTypes2 = {
  DbNull: runtime2.NullTypes.DbNull,
  JsonNull: runtime2.NullTypes.JsonNull,
  AnyNull: runtime2.NullTypes.AnyNull
};
var DbNull2 = runtime2.DbNull;
var JsonNull2 = runtime2.JsonNull;
var AnyNull2 = runtime2.AnyNull;
var ModelName = {
  Upload: "Upload",
  UploadFile: "UploadFile",
  Fetch: "Fetch",
  Dataset: "Dataset",
  DatasetImport: "DatasetImport",
  SavedMapping: "SavedMapping",
  Prompt: "Prompt",
  Response: "Response",
  Pair: "Pair",
  Rater: "Rater",
  TextWords: "TextWords",
  Preference: "Preference",
  Factor: "Factor",
  Measurement: "Measurement",
  MeasuredSample: "MeasuredSample",
  ResponseLanguage: "ResponseLanguage",
  RejectedRow: "RejectedRow",
  Job: "Job",
  CachedProfile: "CachedProfile",
  PackedColumn: "PackedColumn",
  TrainingRecipe: "TrainingRecipe",
  Report: "Report",
  ReportVersion: "ReportVersion",
  ShareLink: "ShareLink",
  AdminSession: "AdminSession",
  LabelDraw: "LabelDraw",
  LoadedSample: "LoadedSample",
  Run: "Run",
  RunBlock: "RunBlock",
  RunCall: "RunCall",
  Answer: "Answer",
  RunBatch: "RunBatch",
  Worker: "Worker",
  EndpointLimit: "EndpointLimit",
  EndpointProbe: "EndpointProbe",
  ModelPrice: "ModelPrice",
  JudgeTemplate: "JudgeTemplate",
  Experiment: "Experiment",
  ExperimentText: "ExperimentText",
  TestOpening: "TestOpening"
};
var TransactionIsolationLevel = runtime2.makeStrictEnum({
  ReadUncommitted: "ReadUncommitted",
  ReadCommitted: "ReadCommitted",
  RepeatableRead: "RepeatableRead",
  Serializable: "Serializable"
});
var UploadScalarFieldEnum = {
  id: "id",
  createdAt: "createdAt",
  options: "options",
  plan: "plan"
};
var UploadFileScalarFieldEnum = {
  uploadId: "uploadId",
  position: "position",
  name: "name",
  bytes: "bytes",
  sha256: "sha256"
};
var FetchScalarFieldEnum = {
  uploadId: "uploadId",
  address: "address",
  revision: "revision",
  files: "files",
  createdAt: "createdAt"
};
var DatasetScalarFieldEnum = {
  id: "id",
  name: "name",
  description: "description",
  task: "task",
  status: "status",
  sample: "sample",
  format: "format",
  prompts: "prompts",
  responses: "responses",
  pairs: "pairs",
  contentHash: "contentHash",
  version: "version",
  createdAt: "createdAt",
  planned: "planned",
  indexedPrompts: "indexedPrompts",
  indexedResponses: "indexedResponses"
};
var DatasetImportScalarFieldEnum = {
  datasetId: "datasetId",
  number: "number",
  uploadId: "uploadId",
  status: "status",
  format: "format",
  ledger: "ledger",
  lint: "lint",
  prompts: "prompts",
  responses: "responses",
  pairs: "pairs",
  raters: "raters",
  contentHash: "contentHash",
  createdAt: "createdAt"
};
var SavedMappingScalarFieldEnum = {
  id: "id",
  name: "name",
  mapping: "mapping",
  createdAt: "createdAt"
};
var PromptScalarFieldEnum = {
  datasetId: "datasetId",
  index: "index",
  externalId: "externalId",
  text: "text",
  source: "source"
};
var ResponseScalarFieldEnum = {
  datasetId: "datasetId",
  index: "index",
  promptIndex: "promptIndex",
  text: "text",
  source: "source",
  author: "author",
  level: "level"
};
var PairScalarFieldEnum = {
  datasetId: "datasetId",
  index: "index",
  promptIndex: "promptIndex",
  aIndex: "aIndex",
  bIndex: "bIndex",
  externalId: "externalId",
  slices: "slices"
};
var RaterScalarFieldEnum = {
  datasetId: "datasetId",
  index: "index",
  name: "name",
  kind: "kind",
  setting: "setting",
  details: "details"
};
var TextWordsScalarFieldEnum = {
  datasetId: "datasetId",
  isPrompt: "isPrompt",
  row: "row",
  first: "first",
  words: "words",
  places: "places"
};
var PreferenceScalarFieldEnum = {
  datasetId: "datasetId",
  raterIndex: "raterIndex",
  pairIndex: "pairIndex",
  choice: "choice",
  strength: "strength",
  raw: "raw",
  shown: "shown",
  swapped: "swapped"
};
var FactorScalarFieldEnum = {
  datasetId: "datasetId",
  key: "key",
  version: "version",
  origin: "origin",
  label: "label",
  position: "position",
  details: "details"
};
var MeasurementScalarFieldEnum = {
  datasetId: "datasetId",
  factorKey: "factorKey",
  version: "version",
  block: "block",
  values: "values",
  width: "width"
};
var MeasuredSampleScalarFieldEnum = {
  datasetId: "datasetId",
  version: "version",
  factors: "factors",
  prompts: "prompts",
  responses: "responses",
  values: "values"
};
var ResponseLanguageScalarFieldEnum = {
  datasetId: "datasetId",
  block: "block",
  codes: "codes"
};
var RejectedRowScalarFieldEnum = {
  datasetId: "datasetId",
  position: "position",
  scope: "scope",
  file: "file",
  line: "line",
  column: "column",
  value: "value",
  reason: "reason",
  remedy: "remedy",
  conflict: "conflict"
};
var JobScalarFieldEnum = {
  id: "id",
  kind: "kind",
  datasetId: "datasetId",
  uploadId: "uploadId",
  runId: "runId",
  experimentId: "experimentId",
  status: "status",
  done: "done",
  total: "total",
  startedDone: "startedDone",
  attempts: "attempts",
  deaths: "deaths",
  lastEnd: "lastEnd",
  retryAt: "retryAt",
  note: "note",
  error: "error",
  createdAt: "createdAt",
  startedAt: "startedAt",
  finishedAt: "finishedAt"
};
var CachedProfileScalarFieldEnum = {
  datasetId: "datasetId",
  key: "key",
  version: "version",
  method: "method",
  payload: "payload",
  createdAt: "createdAt"
};
var PackedColumnScalarFieldEnum = {
  datasetId: "datasetId",
  version: "version",
  name: "name",
  part: "part",
  bytes: "bytes"
};
var TrainingRecipeScalarFieldEnum = {
  id: "id",
  datasetId: "datasetId",
  name: "name",
  recipe: "recipe",
  datasetVersion: "datasetVersion",
  createdAt: "createdAt"
};
var ReportScalarFieldEnum = {
  id: "id",
  datasetId: "datasetId",
  createdAt: "createdAt"
};
var ReportVersionScalarFieldEnum = {
  reportId: "reportId",
  number: "number",
  title: "title",
  note: "note",
  payload: "payload",
  draft: "draft",
  datasetVersion: "datasetVersion",
  publishedAt: "publishedAt"
};
var ShareLinkScalarFieldEnum = {
  tokenHash: "tokenHash",
  id: "id",
  reportId: "reportId",
  createdAt: "createdAt",
  expiresAt: "expiresAt",
  revokedAt: "revokedAt",
  passwordSalt: "passwordSalt",
  passwordHash: "passwordHash",
  views: "views"
};
var AdminSessionScalarFieldEnum = {
  tokenHash: "tokenHash",
  passwordProof: "passwordProof",
  createdAt: "createdAt",
  expiresAt: "expiresAt"
};
var LabelDrawScalarFieldEnum = {
  id: "id",
  datasetId: "datasetId",
  seed: "seed",
  prompts: "prompts",
  pairs: "pairs",
  datasetVersion: "datasetVersion",
  createdAt: "createdAt"
};
var LoadedSampleScalarFieldEnum = {
  key: "key",
  loadedAt: "loadedAt"
};
var RunScalarFieldEnum = {
  id: "id",
  datasetId: "datasetId",
  kind: "kind",
  status: "status",
  name: "name",
  endpoint: "endpoint",
  model: "model",
  plan: "plan",
  groups: "groups",
  blockSize: "blockSize",
  planned: "planned",
  done: "done",
  cached: "cached",
  unreadable: "unreadable",
  failed: "failed",
  skipped: "skipped",
  requests: "requests",
  answered: "answered",
  inputTokens: "inputTokens",
  outputTokens: "outputTokens",
  cost: "cost",
  estimate: "estimate",
  note: "note",
  lastError: "lastError",
  deaths: "deaths",
  diedAt: "diedAt",
  lastEnd: "lastEnd",
  createdAt: "createdAt",
  startedAt: "startedAt",
  finishedAt: "finishedAt",
  resumedAt: "resumedAt",
  recent: "recent",
  recentAt: "recentAt",
  experimentId: "experimentId",
  part: "part",
  round: "round"
};
var RunBlockScalarFieldEnum = {
  runId: "runId",
  index: "index",
  done: "done"
};
var RunCallScalarFieldEnum = {
  runId: "runId",
  stage: "stage",
  target: "target",
  variant: "variant",
  state: "state",
  answerKey: "answerKey",
  note: "note"
};
var AnswerScalarFieldEnum = {
  key: "key",
  state: "state",
  worker: "worker",
  endpoint: "endpoint",
  model: "model",
  template: "template",
  version: "version",
  raw: "raw",
  value: "value",
  reason: "reason",
  requests: "requests",
  counted: "counted",
  repaired: "repaired",
  inputTokens: "inputTokens",
  outputTokens: "outputTokens",
  milliseconds: "milliseconds",
  fingerprint: "fingerprint",
  createdAt: "createdAt"
};
var RunBatchScalarFieldEnum = {
  runId: "runId",
  number: "number",
  batchId: "batchId",
  status: "status",
  mark: "mark",
  inputFile: "inputFile",
  keys: "keys",
  createdAt: "createdAt"
};
var WorkerScalarFieldEnum = {
  id: "id",
  endpoints: "endpoints",
  runs: "runs",
  seenAt: "seenAt"
};
var EndpointLimitScalarFieldEnum = {
  endpoint: "endpoint",
  model: "model",
  limit: "limit",
  blockedUntil: "blockedUntil",
  cutAt: "cutAt",
  waits: "waits",
  reason: "reason",
  times: "times",
  since: "since",
  revision: "revision"
};
var EndpointProbeScalarFieldEnum = {
  endpoint: "endpoint",
  model: "model",
  capabilities: "capabilities",
  probedAt: "probedAt"
};
var ModelPriceScalarFieldEnum = {
  endpoint: "endpoint",
  model: "model",
  input: "input",
  output: "output",
  batch: "batch"
};
var JudgeTemplateScalarFieldEnum = {
  key: "key",
  version: "version",
  template: "template",
  createdAt: "createdAt"
};
var ExperimentScalarFieldEnum = {
  id: "id",
  datasetId: "datasetId",
  status: "status",
  question: "question",
  plan: "plan",
  parts: "parts",
  datasetVersion: "datasetVersion",
  estimate: "estimate",
  development: "development",
  wording: "wording",
  wordingFrozenAt: "wordingFrozenAt",
  validation: "validation",
  look: "look",
  openedAt: "openedAt",
  result: "result",
  note: "note",
  createdAt: "createdAt",
  finishedAt: "finishedAt"
};
var ExperimentTextScalarFieldEnum = {
  experimentId: "experimentId",
  slot: "slot",
  promptIndex: "promptIndex",
  text: "text",
  values: "values"
};
var TestOpeningScalarFieldEnum = {
  datasetId: "datasetId",
  number: "number",
  experimentId: "experimentId",
  prompts: "prompts",
  openedAt: "openedAt"
};
var SortOrder = {
  asc: "asc",
  desc: "desc"
};
var JsonNullValueInput = {
  JsonNull: JsonNull2
};
var NullableJsonNullValueInput = {
  DbNull: DbNull2,
  JsonNull: JsonNull2
};
var QueryMode = {
  default: "default",
  insensitive: "insensitive"
};
var JsonNullValueFilter = {
  DbNull: DbNull2,
  JsonNull: JsonNull2,
  AnyNull: AnyNull2
};
var NullsOrder = {
  first: "first",
  last: "last"
};
var defineExtension = runtime2.Extensions.defineExtension;

// lib/db/generated/client.ts
import * as $Enums from "./enums";
export * from "./enums";
globalThis["__dirname"] = path.dirname(fileURLToPath(import.meta.url));
var PrismaClient = getPrismaClientClass();
export {
  $Enums,
  prismaNamespace_exports as Prisma,
  PrismaClient
};
