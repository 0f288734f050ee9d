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

  @@id([datasetId, index])
  @@index([datasetId, promptIndex])
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
config.runtimeDataModel = JSON.parse('{"models":{"Upload":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"options","kind":"scalar","type":"Json"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"files","kind":"object","type":"UploadFile","relationName":"UploadToUploadFile"},{"name":"import","kind":"object","type":"DatasetImport","relationName":"DatasetImportToUpload"},{"name":"fetch","kind":"object","type":"Fetch","relationName":"FetchToUpload"},{"name":"jobs","kind":"object","type":"Job","relationName":"JobToUpload"}],"dbName":"upload","schema":null},"UploadFile":{"fields":[{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"position","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"bytes","kind":"scalar","type":"BigInt"},{"name":"sha256","kind":"scalar","type":"String"},{"name":"upload","kind":"object","type":"Upload","relationName":"UploadToUploadFile"}],"dbName":"upload_file","schema":null},"Fetch":{"fields":[{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"address","kind":"scalar","type":"String"},{"name":"revision","kind":"scalar","type":"String"},{"name":"files","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"upload","kind":"object","type":"Upload","relationName":"FetchToUpload"}],"dbName":"fetch","schema":null},"Dataset":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"task","kind":"enum","type":"Task"},{"name":"status","kind":"enum","type":"DatasetStatus"},{"name":"sample","kind":"scalar","type":"String"},{"name":"format","kind":"scalar","type":"String"},{"name":"prompts","kind":"scalar","type":"Int"},{"name":"responses","kind":"scalar","type":"Int"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"version","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"planned","kind":"scalar","type":"Json"},{"name":"indexedPrompts","kind":"scalar","type":"Int","dbName":"indexed_prompts"},{"name":"indexedResponses","kind":"scalar","type":"Int","dbName":"indexed_responses"},{"name":"imports","kind":"object","type":"DatasetImport","relationName":"DatasetToDatasetImport"},{"name":"raters","kind":"object","type":"Rater","relationName":"DatasetToRater"},{"name":"factors","kind":"object","type":"Factor","relationName":"DatasetToFactor"},{"name":"languages","kind":"object","type":"ResponseLanguage","relationName":"DatasetToResponseLanguage"},{"name":"measured","kind":"object","type":"MeasuredSample","relationName":"DatasetToMeasuredSample"},{"name":"rejections","kind":"object","type":"RejectedRow","relationName":"DatasetToRejectedRow"},{"name":"jobs","kind":"object","type":"Job","relationName":"DatasetToJob"},{"name":"runs","kind":"object","type":"Run","relationName":"DatasetToRun"},{"name":"labelDraws","kind":"object","type":"LabelDraw","relationName":"DatasetToLabelDraw"},{"name":"profiles","kind":"object","type":"CachedProfile","relationName":"CachedProfileToDataset"},{"name":"columns","kind":"object","type":"PackedColumn","relationName":"DatasetToPackedColumn"},{"name":"reports","kind":"object","type":"Report","relationName":"DatasetToReport"},{"name":"recipes","kind":"object","type":"TrainingRecipe","relationName":"DatasetToTrainingRecipe"},{"name":"experiments","kind":"object","type":"Experiment","relationName":"DatasetToExperiment"},{"name":"openings","kind":"object","type":"TestOpening","relationName":"DatasetToTestOpening"}],"dbName":"dataset","schema":null},"DatasetImport":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"status","kind":"enum","type":"DatasetStatus"},{"name":"format","kind":"scalar","type":"String"},{"name":"ledger","kind":"scalar","type":"Json"},{"name":"lint","kind":"scalar","type":"Json"},{"name":"prompts","kind":"scalar","type":"Int"},{"name":"responses","kind":"scalar","type":"Int"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"raters","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToDatasetImport"},{"name":"upload","kind":"object","type":"Upload","relationName":"DatasetImportToUpload"}],"dbName":"dataset_import","schema":null},"SavedMapping":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"mapping","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"saved_mapping","schema":null},"Prompt":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"externalId","kind":"scalar","type":"String","dbName":"external_id"},{"name":"text","kind":"scalar","type":"String"},{"name":"source","kind":"scalar","type":"String"}],"dbName":"prompt","schema":null},"Response":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"text","kind":"scalar","type":"String"},{"name":"source","kind":"scalar","type":"String"},{"name":"author","kind":"scalar","type":"String"},{"name":"level","kind":"scalar","type":"Int"}],"dbName":"response","schema":null},"Pair":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"aIndex","kind":"scalar","type":"Int","dbName":"a_index"},{"name":"bIndex","kind":"scalar","type":"Int","dbName":"b_index"},{"name":"externalId","kind":"scalar","type":"String","dbName":"external_id"},{"name":"slices","kind":"scalar","type":"Json"}],"dbName":"pair","schema":null},"Rater":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"RaterKind"},{"name":"setting","kind":"scalar","type":"String"},{"name":"details","kind":"scalar","type":"Json"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRater"}],"dbName":"rater","schema":null},"TextWords":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"isPrompt","kind":"scalar","type":"Boolean","dbName":"is_prompt"},{"name":"row","kind":"scalar","type":"Int"},{"name":"first","kind":"scalar","type":"Int"},{"name":"words","kind":"scalar","type":"Bytes"},{"name":"places","kind":"scalar","type":"Bytes"}],"dbName":"text_words","schema":null},"Preference":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"raterIndex","kind":"scalar","type":"Int","dbName":"rater_index"},{"name":"pairIndex","kind":"scalar","type":"Int","dbName":"pair_index"},{"name":"choice","kind":"scalar","type":"Int"},{"name":"strength","kind":"scalar","type":"Float"},{"name":"raw","kind":"scalar","type":"String"},{"name":"shown","kind":"scalar","type":"Int"},{"name":"swapped","kind":"scalar","type":"Int"}],"dbName":"preference","schema":null},"Factor":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"origin","kind":"enum","type":"FactorOrigin"},{"name":"label","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"details","kind":"scalar","type":"Json"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToFactor"},{"name":"measurements","kind":"object","type":"Measurement","relationName":"FactorToMeasurement"}],"dbName":"factor","schema":null},"Measurement":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"factorKey","kind":"scalar","type":"String","dbName":"factor_key"},{"name":"version","kind":"scalar","type":"Int"},{"name":"block","kind":"scalar","type":"Int"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"width","kind":"scalar","type":"Int"},{"name":"factor","kind":"object","type":"Factor","relationName":"FactorToMeasurement"}],"dbName":"measurement","schema":null},"MeasuredSample":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"factors","kind":"scalar","type":"Json"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"responses","kind":"scalar","type":"Bytes"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToMeasuredSample"}],"dbName":"measured_sample","schema":null},"ResponseLanguage":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"block","kind":"scalar","type":"Int"},{"name":"codes","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToResponseLanguage"}],"dbName":"response_language","schema":null},"RejectedRow":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"position","kind":"scalar","type":"Int"},{"name":"scope","kind":"scalar","type":"String"},{"name":"file","kind":"scalar","type":"String"},{"name":"line","kind":"scalar","type":"Int"},{"name":"column","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"remedy","kind":"scalar","type":"String"},{"name":"conflict","kind":"scalar","type":"Boolean"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRejectedRow"}],"dbName":"rejected_row","schema":null},"Job":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"JobKind"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"status","kind":"enum","type":"JobStatus"},{"name":"done","kind":"scalar","type":"BigInt"},{"name":"total","kind":"scalar","type":"BigInt"},{"name":"startedDone","kind":"scalar","type":"BigInt","dbName":"started_done"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"deaths","kind":"scalar","type":"Int"},{"name":"lastEnd","kind":"scalar","type":"String","dbName":"last_end"},{"name":"retryAt","kind":"scalar","type":"DateTime","dbName":"retry_at"},{"name":"note","kind":"scalar","type":"String"},{"name":"error","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToJob"},{"name":"upload","kind":"object","type":"Upload","relationName":"JobToUpload"},{"name":"run","kind":"object","type":"Run","relationName":"JobToRun"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToJob"}],"dbName":"job","schema":null},"CachedProfile":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"key","kind":"scalar","type":"String"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"CachedProfileToDataset"}],"dbName":"cached_profile","schema":null},"PackedColumn":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"Int"},{"name":"bytes","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToPackedColumn"}],"dbName":"packed_column","schema":null},"TrainingRecipe":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"name","kind":"scalar","type":"String"},{"name":"recipe","kind":"scalar","type":"Json"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToTrainingRecipe"}],"dbName":"training_recipe","schema":null},"Report":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToReport"},{"name":"versions","kind":"object","type":"ReportVersion","relationName":"ReportToReportVersion"},{"name":"links","kind":"object","type":"ShareLink","relationName":"ReportToShareLink"}],"dbName":"report","schema":null},"ReportVersion":{"fields":[{"name":"reportId","kind":"scalar","type":"String","dbName":"report_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"title","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"draft","kind":"scalar","type":"Json"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"publishedAt","kind":"scalar","type":"DateTime","dbName":"published_at"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportVersion"}],"dbName":"report_version","schema":null},"ShareLink":{"fields":[{"name":"tokenHash","kind":"scalar","type":"Bytes","dbName":"token_hash"},{"name":"id","kind":"scalar","type":"String"},{"name":"reportId","kind":"scalar","type":"String","dbName":"report_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"revokedAt","kind":"scalar","type":"DateTime","dbName":"revoked_at"},{"name":"passwordSalt","kind":"scalar","type":"Bytes","dbName":"password_salt"},{"name":"passwordHash","kind":"scalar","type":"Bytes","dbName":"password_hash"},{"name":"views","kind":"scalar","type":"Int"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToShareLink"}],"dbName":"share_link","schema":null},"AdminSession":{"fields":[{"name":"tokenHash","kind":"scalar","type":"Bytes","dbName":"token_hash"},{"name":"passwordProof","kind":"scalar","type":"Bytes","dbName":"password_proof"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"}],"dbName":"admin_session","schema":null},"LabelDraw":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"seed","kind":"scalar","type":"Int"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToLabelDraw"}],"dbName":"label_draw","schema":null},"LoadedSample":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"loadedAt","kind":"scalar","type":"DateTime","dbName":"loaded_at"}],"dbName":"loaded_sample","schema":null},"Run":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"kind","kind":"enum","type":"RunKind"},{"name":"status","kind":"enum","type":"RunStatus"},{"name":"name","kind":"scalar","type":"String"},{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"groups","kind":"scalar","type":"Bytes"},{"name":"blockSize","kind":"scalar","type":"Int","dbName":"block_size"},{"name":"planned","kind":"scalar","type":"Int"},{"name":"done","kind":"scalar","type":"Int"},{"name":"cached","kind":"scalar","type":"Int"},{"name":"unreadable","kind":"scalar","type":"Int"},{"name":"failed","kind":"scalar","type":"Int"},{"name":"skipped","kind":"scalar","type":"Int"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"answered","kind":"scalar","type":"Int"},{"name":"inputTokens","kind":"scalar","type":"BigInt","dbName":"input_tokens"},{"name":"outputTokens","kind":"scalar","type":"BigInt","dbName":"output_tokens"},{"name":"cost","kind":"scalar","type":"Float"},{"name":"estimate","kind":"scalar","type":"Json"},{"name":"note","kind":"scalar","type":"String"},{"name":"lastError","kind":"scalar","type":"String","dbName":"last_error"},{"name":"deaths","kind":"scalar","type":"Int"},{"name":"diedAt","kind":"scalar","type":"Int","dbName":"died_at"},{"name":"lastEnd","kind":"scalar","type":"String","dbName":"last_end"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"resumedAt","kind":"scalar","type":"DateTime","dbName":"resumed_at"},{"name":"recent","kind":"scalar","type":"Float"},{"name":"recentAt","kind":"scalar","type":"DateTime","dbName":"recent_at"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"part","kind":"scalar","type":"String"},{"name":"round","kind":"scalar","type":"String"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRun"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToRun"},{"name":"blocks","kind":"object","type":"RunBlock","relationName":"RunToRunBlock"},{"name":"calls","kind":"object","type":"RunCall","relationName":"RunToRunCall"},{"name":"batches","kind":"object","type":"RunBatch","relationName":"RunToRunBatch"},{"name":"jobs","kind":"object","type":"Job","relationName":"JobToRun"}],"dbName":"run","schema":null},"RunBlock":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"done","kind":"scalar","type":"Boolean"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunBlock"}],"dbName":"run_block","schema":null},"RunCall":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"stage","kind":"scalar","type":"Int"},{"name":"target","kind":"scalar","type":"Int"},{"name":"variant","kind":"scalar","type":"Int"},{"name":"state","kind":"enum","type":"CallState"},{"name":"answerKey","kind":"scalar","type":"Bytes","dbName":"answer_key"},{"name":"note","kind":"scalar","type":"String"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunCall"}],"dbName":"run_call","schema":null},"Answer":{"fields":[{"name":"key","kind":"scalar","type":"Bytes"},{"name":"state","kind":"enum","type":"AnswerState"},{"name":"worker","kind":"scalar","type":"Int"},{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"template","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int","dbName":"template_version"},{"name":"raw","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"Json"},{"name":"reason","kind":"scalar","type":"String"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"counted","kind":"scalar","type":"Int"},{"name":"repaired","kind":"scalar","type":"Boolean"},{"name":"inputTokens","kind":"scalar","type":"Int","dbName":"input_tokens"},{"name":"outputTokens","kind":"scalar","type":"Int","dbName":"output_tokens"},{"name":"milliseconds","kind":"scalar","type":"Int"},{"name":"fingerprint","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"answer","schema":null},"RunBatch":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"batchId","kind":"scalar","type":"String","dbName":"batch_id"},{"name":"status","kind":"scalar","type":"String"},{"name":"mark","kind":"scalar","type":"String"},{"name":"inputFile","kind":"scalar","type":"String","dbName":"input_file"},{"name":"keys","kind":"scalar","type":"Bytes"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunBatch"}],"dbName":"run_batch","schema":null},"Worker":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"endpoints","kind":"scalar","type":"String"},{"name":"runs","kind":"scalar","type":"String"},{"name":"seenAt","kind":"scalar","type":"DateTime","dbName":"seen_at"}],"dbName":"worker","schema":null},"EndpointLimit":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"limit","kind":"scalar","type":"Float"},{"name":"blockedUntil","kind":"scalar","type":"DateTime","dbName":"blocked_until"},{"name":"cutAt","kind":"scalar","type":"DateTime","dbName":"cut_at"},{"name":"waits","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"times","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"DateTime"},{"name":"revision","kind":"scalar","type":"Int"}],"dbName":"endpoint_limit","schema":null},"EndpointProbe":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"capabilities","kind":"scalar","type":"Json"},{"name":"probedAt","kind":"scalar","type":"DateTime","dbName":"probed_at"}],"dbName":"endpoint_probe","schema":null},"ModelPrice":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"input","kind":"scalar","type":"Float"},{"name":"output","kind":"scalar","type":"Float"},{"name":"batch","kind":"scalar","type":"Float"}],"dbName":"model_price","schema":null},"JudgeTemplate":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"template","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"judge_template","schema":null},"Experiment":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"status","kind":"enum","type":"ExperimentStatus"},{"name":"question","kind":"scalar","type":"String"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"parts","kind":"scalar","type":"Bytes"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"estimate","kind":"scalar","type":"Json"},{"name":"development","kind":"scalar","type":"Json"},{"name":"wording","kind":"scalar","type":"Json"},{"name":"wordingFrozenAt","kind":"scalar","type":"DateTime","dbName":"wording_frozen_at"},{"name":"validation","kind":"scalar","type":"Json"},{"name":"look","kind":"scalar","type":"Int"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"result","kind":"scalar","type":"Json"},{"name":"note","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToExperiment"},{"name":"runs","kind":"object","type":"Run","relationName":"ExperimentToRun"},{"name":"texts","kind":"object","type":"ExperimentText","relationName":"ExperimentToExperimentText"},{"name":"jobs","kind":"object","type":"Job","relationName":"ExperimentToJob"}],"dbName":"experiment","schema":null},"ExperimentText":{"fields":[{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"slot","kind":"scalar","type":"String"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"text","kind":"scalar","type":"String"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToExperimentText"}],"dbName":"experiment_text","schema":null},"TestOpening":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToTestOpening"}],"dbName":"test_opening","schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","orderBy","cursor","upload","files","imports","dataset","raters","factor","measurements","_count","factors","languages","measured","rejections","runs","experiment","texts","jobs","run","blocks","calls","batches","labelDraws","profiles","columns","report","versions","links","reports","recipes","experiments","openings","import","fetch","Upload.findUnique","Upload.findUniqueOrThrow","Upload.findFirst","Upload.findFirstOrThrow","Upload.findMany","data","Upload.createOne","Upload.createMany","Upload.createManyAndReturn","Upload.updateOne","Upload.updateMany","Upload.updateManyAndReturn","create","update","Upload.upsertOne","Upload.deleteOne","Upload.deleteMany","having","_min","_max","Upload.groupBy","Upload.aggregate","UploadFile.findUnique","UploadFile.findUniqueOrThrow","UploadFile.findFirst","UploadFile.findFirstOrThrow","UploadFile.findMany","UploadFile.createOne","UploadFile.createMany","UploadFile.createManyAndReturn","UploadFile.updateOne","UploadFile.updateMany","UploadFile.updateManyAndReturn","UploadFile.upsertOne","UploadFile.deleteOne","UploadFile.deleteMany","_avg","_sum","UploadFile.groupBy","UploadFile.aggregate","Fetch.findUnique","Fetch.findUniqueOrThrow","Fetch.findFirst","Fetch.findFirstOrThrow","Fetch.findMany","Fetch.createOne","Fetch.createMany","Fetch.createManyAndReturn","Fetch.updateOne","Fetch.updateMany","Fetch.updateManyAndReturn","Fetch.upsertOne","Fetch.deleteOne","Fetch.deleteMany","Fetch.groupBy","Fetch.aggregate","Dataset.findUnique","Dataset.findUniqueOrThrow","Dataset.findFirst","Dataset.findFirstOrThrow","Dataset.findMany","Dataset.createOne","Dataset.createMany","Dataset.createManyAndReturn","Dataset.updateOne","Dataset.updateMany","Dataset.updateManyAndReturn","Dataset.upsertOne","Dataset.deleteOne","Dataset.deleteMany","Dataset.groupBy","Dataset.aggregate","DatasetImport.findUnique","DatasetImport.findUniqueOrThrow","DatasetImport.findFirst","DatasetImport.findFirstOrThrow","DatasetImport.findMany","DatasetImport.createOne","DatasetImport.createMany","DatasetImport.createManyAndReturn","DatasetImport.updateOne","DatasetImport.updateMany","DatasetImport.updateManyAndReturn","DatasetImport.upsertOne","DatasetImport.deleteOne","DatasetImport.deleteMany","DatasetImport.groupBy","DatasetImport.aggregate","SavedMapping.findUnique","SavedMapping.findUniqueOrThrow","SavedMapping.findFirst","SavedMapping.findFirstOrThrow","SavedMapping.findMany","SavedMapping.createOne","SavedMapping.createMany","SavedMapping.createManyAndReturn","SavedMapping.updateOne","SavedMapping.updateMany","SavedMapping.updateManyAndReturn","SavedMapping.upsertOne","SavedMapping.deleteOne","SavedMapping.deleteMany","SavedMapping.groupBy","SavedMapping.aggregate","Prompt.findUnique","Prompt.findUniqueOrThrow","Prompt.findFirst","Prompt.findFirstOrThrow","Prompt.findMany","Prompt.createOne","Prompt.createMany","Prompt.createManyAndReturn","Prompt.updateOne","Prompt.updateMany","Prompt.updateManyAndReturn","Prompt.upsertOne","Prompt.deleteOne","Prompt.deleteMany","Prompt.groupBy","Prompt.aggregate","Response.findUnique","Response.findUniqueOrThrow","Response.findFirst","Response.findFirstOrThrow","Response.findMany","Response.createOne","Response.createMany","Response.createManyAndReturn","Response.updateOne","Response.updateMany","Response.updateManyAndReturn","Response.upsertOne","Response.deleteOne","Response.deleteMany","Response.groupBy","Response.aggregate","Pair.findUnique","Pair.findUniqueOrThrow","Pair.findFirst","Pair.findFirstOrThrow","Pair.findMany","Pair.createOne","Pair.createMany","Pair.createManyAndReturn","Pair.updateOne","Pair.updateMany","Pair.updateManyAndReturn","Pair.upsertOne","Pair.deleteOne","Pair.deleteMany","Pair.groupBy","Pair.aggregate","Rater.findUnique","Rater.findUniqueOrThrow","Rater.findFirst","Rater.findFirstOrThrow","Rater.findMany","Rater.createOne","Rater.createMany","Rater.createManyAndReturn","Rater.updateOne","Rater.updateMany","Rater.updateManyAndReturn","Rater.upsertOne","Rater.deleteOne","Rater.deleteMany","Rater.groupBy","Rater.aggregate","TextWords.findUnique","TextWords.findUniqueOrThrow","TextWords.findFirst","TextWords.findFirstOrThrow","TextWords.findMany","TextWords.createOne","TextWords.createMany","TextWords.createManyAndReturn","TextWords.updateOne","TextWords.updateMany","TextWords.updateManyAndReturn","TextWords.upsertOne","TextWords.deleteOne","TextWords.deleteMany","TextWords.groupBy","TextWords.aggregate","Preference.findUnique","Preference.findUniqueOrThrow","Preference.findFirst","Preference.findFirstOrThrow","Preference.findMany","Preference.createOne","Preference.createMany","Preference.createManyAndReturn","Preference.updateOne","Preference.updateMany","Preference.updateManyAndReturn","Preference.upsertOne","Preference.deleteOne","Preference.deleteMany","Preference.groupBy","Preference.aggregate","Factor.findUnique","Factor.findUniqueOrThrow","Factor.findFirst","Factor.findFirstOrThrow","Factor.findMany","Factor.createOne","Factor.createMany","Factor.createManyAndReturn","Factor.updateOne","Factor.updateMany","Factor.updateManyAndReturn","Factor.upsertOne","Factor.deleteOne","Factor.deleteMany","Factor.groupBy","Factor.aggregate","Measurement.findUnique","Measurement.findUniqueOrThrow","Measurement.findFirst","Measurement.findFirstOrThrow","Measurement.findMany","Measurement.createOne","Measurement.createMany","Measurement.createManyAndReturn","Measurement.updateOne","Measurement.updateMany","Measurement.updateManyAndReturn","Measurement.upsertOne","Measurement.deleteOne","Measurement.deleteMany","Measurement.groupBy","Measurement.aggregate","MeasuredSample.findUnique","MeasuredSample.findUniqueOrThrow","MeasuredSample.findFirst","MeasuredSample.findFirstOrThrow","MeasuredSample.findMany","MeasuredSample.createOne","MeasuredSample.createMany","MeasuredSample.createManyAndReturn","MeasuredSample.updateOne","MeasuredSample.updateMany","MeasuredSample.updateManyAndReturn","MeasuredSample.upsertOne","MeasuredSample.deleteOne","MeasuredSample.deleteMany","MeasuredSample.groupBy","MeasuredSample.aggregate","ResponseLanguage.findUnique","ResponseLanguage.findUniqueOrThrow","ResponseLanguage.findFirst","ResponseLanguage.findFirstOrThrow","ResponseLanguage.findMany","ResponseLanguage.createOne","ResponseLanguage.createMany","ResponseLanguage.createManyAndReturn","ResponseLanguage.updateOne","ResponseLanguage.updateMany","ResponseLanguage.updateManyAndReturn","ResponseLanguage.upsertOne","ResponseLanguage.deleteOne","ResponseLanguage.deleteMany","ResponseLanguage.groupBy","ResponseLanguage.aggregate","RejectedRow.findUnique","RejectedRow.findUniqueOrThrow","RejectedRow.findFirst","RejectedRow.findFirstOrThrow","RejectedRow.findMany","RejectedRow.createOne","RejectedRow.createMany","RejectedRow.createManyAndReturn","RejectedRow.updateOne","RejectedRow.updateMany","RejectedRow.updateManyAndReturn","RejectedRow.upsertOne","RejectedRow.deleteOne","RejectedRow.deleteMany","RejectedRow.groupBy","RejectedRow.aggregate","Job.findUnique","Job.findUniqueOrThrow","Job.findFirst","Job.findFirstOrThrow","Job.findMany","Job.createOne","Job.createMany","Job.createManyAndReturn","Job.updateOne","Job.updateMany","Job.updateManyAndReturn","Job.upsertOne","Job.deleteOne","Job.deleteMany","Job.groupBy","Job.aggregate","CachedProfile.findUnique","CachedProfile.findUniqueOrThrow","CachedProfile.findFirst","CachedProfile.findFirstOrThrow","CachedProfile.findMany","CachedProfile.createOne","CachedProfile.createMany","CachedProfile.createManyAndReturn","CachedProfile.updateOne","CachedProfile.updateMany","CachedProfile.updateManyAndReturn","CachedProfile.upsertOne","CachedProfile.deleteOne","CachedProfile.deleteMany","CachedProfile.groupBy","CachedProfile.aggregate","PackedColumn.findUnique","PackedColumn.findUniqueOrThrow","PackedColumn.findFirst","PackedColumn.findFirstOrThrow","PackedColumn.findMany","PackedColumn.createOne","PackedColumn.createMany","PackedColumn.createManyAndReturn","PackedColumn.updateOne","PackedColumn.updateMany","PackedColumn.updateManyAndReturn","PackedColumn.upsertOne","PackedColumn.deleteOne","PackedColumn.deleteMany","PackedColumn.groupBy","PackedColumn.aggregate","TrainingRecipe.findUnique","TrainingRecipe.findUniqueOrThrow","TrainingRecipe.findFirst","TrainingRecipe.findFirstOrThrow","TrainingRecipe.findMany","TrainingRecipe.createOne","TrainingRecipe.createMany","TrainingRecipe.createManyAndReturn","TrainingRecipe.updateOne","TrainingRecipe.updateMany","TrainingRecipe.updateManyAndReturn","TrainingRecipe.upsertOne","TrainingRecipe.deleteOne","TrainingRecipe.deleteMany","TrainingRecipe.groupBy","TrainingRecipe.aggregate","Report.findUnique","Report.findUniqueOrThrow","Report.findFirst","Report.findFirstOrThrow","Report.findMany","Report.createOne","Report.createMany","Report.createManyAndReturn","Report.updateOne","Report.updateMany","Report.updateManyAndReturn","Report.upsertOne","Report.deleteOne","Report.deleteMany","Report.groupBy","Report.aggregate","ReportVersion.findUnique","ReportVersion.findUniqueOrThrow","ReportVersion.findFirst","ReportVersion.findFirstOrThrow","ReportVersion.findMany","ReportVersion.createOne","ReportVersion.createMany","ReportVersion.createManyAndReturn","ReportVersion.updateOne","ReportVersion.updateMany","ReportVersion.updateManyAndReturn","ReportVersion.upsertOne","ReportVersion.deleteOne","ReportVersion.deleteMany","ReportVersion.groupBy","ReportVersion.aggregate","ShareLink.findUnique","ShareLink.findUniqueOrThrow","ShareLink.findFirst","ShareLink.findFirstOrThrow","ShareLink.findMany","ShareLink.createOne","ShareLink.createMany","ShareLink.createManyAndReturn","ShareLink.updateOne","ShareLink.updateMany","ShareLink.updateManyAndReturn","ShareLink.upsertOne","ShareLink.deleteOne","ShareLink.deleteMany","ShareLink.groupBy","ShareLink.aggregate","AdminSession.findUnique","AdminSession.findUniqueOrThrow","AdminSession.findFirst","AdminSession.findFirstOrThrow","AdminSession.findMany","AdminSession.createOne","AdminSession.createMany","AdminSession.createManyAndReturn","AdminSession.updateOne","AdminSession.updateMany","AdminSession.updateManyAndReturn","AdminSession.upsertOne","AdminSession.deleteOne","AdminSession.deleteMany","AdminSession.groupBy","AdminSession.aggregate","LabelDraw.findUnique","LabelDraw.findUniqueOrThrow","LabelDraw.findFirst","LabelDraw.findFirstOrThrow","LabelDraw.findMany","LabelDraw.createOne","LabelDraw.createMany","LabelDraw.createManyAndReturn","LabelDraw.updateOne","LabelDraw.updateMany","LabelDraw.updateManyAndReturn","LabelDraw.upsertOne","LabelDraw.deleteOne","LabelDraw.deleteMany","LabelDraw.groupBy","LabelDraw.aggregate","LoadedSample.findUnique","LoadedSample.findUniqueOrThrow","LoadedSample.findFirst","LoadedSample.findFirstOrThrow","LoadedSample.findMany","LoadedSample.createOne","LoadedSample.createMany","LoadedSample.createManyAndReturn","LoadedSample.updateOne","LoadedSample.updateMany","LoadedSample.updateManyAndReturn","LoadedSample.upsertOne","LoadedSample.deleteOne","LoadedSample.deleteMany","LoadedSample.groupBy","LoadedSample.aggregate","Run.findUnique","Run.findUniqueOrThrow","Run.findFirst","Run.findFirstOrThrow","Run.findMany","Run.createOne","Run.createMany","Run.createManyAndReturn","Run.updateOne","Run.updateMany","Run.updateManyAndReturn","Run.upsertOne","Run.deleteOne","Run.deleteMany","Run.groupBy","Run.aggregate","RunBlock.findUnique","RunBlock.findUniqueOrThrow","RunBlock.findFirst","RunBlock.findFirstOrThrow","RunBlock.findMany","RunBlock.createOne","RunBlock.createMany","RunBlock.createManyAndReturn","RunBlock.updateOne","RunBlock.updateMany","RunBlock.updateManyAndReturn","RunBlock.upsertOne","RunBlock.deleteOne","RunBlock.deleteMany","RunBlock.groupBy","RunBlock.aggregate","RunCall.findUnique","RunCall.findUniqueOrThrow","RunCall.findFirst","RunCall.findFirstOrThrow","RunCall.findMany","RunCall.createOne","RunCall.createMany","RunCall.createManyAndReturn","RunCall.updateOne","RunCall.updateMany","RunCall.updateManyAndReturn","RunCall.upsertOne","RunCall.deleteOne","RunCall.deleteMany","RunCall.groupBy","RunCall.aggregate","Answer.findUnique","Answer.findUniqueOrThrow","Answer.findFirst","Answer.findFirstOrThrow","Answer.findMany","Answer.createOne","Answer.createMany","Answer.createManyAndReturn","Answer.updateOne","Answer.updateMany","Answer.updateManyAndReturn","Answer.upsertOne","Answer.deleteOne","Answer.deleteMany","Answer.groupBy","Answer.aggregate","RunBatch.findUnique","RunBatch.findUniqueOrThrow","RunBatch.findFirst","RunBatch.findFirstOrThrow","RunBatch.findMany","RunBatch.createOne","RunBatch.createMany","RunBatch.createManyAndReturn","RunBatch.updateOne","RunBatch.updateMany","RunBatch.updateManyAndReturn","RunBatch.upsertOne","RunBatch.deleteOne","RunBatch.deleteMany","RunBatch.groupBy","RunBatch.aggregate","Worker.findUnique","Worker.findUniqueOrThrow","Worker.findFirst","Worker.findFirstOrThrow","Worker.findMany","Worker.createOne","Worker.createMany","Worker.createManyAndReturn","Worker.updateOne","Worker.updateMany","Worker.updateManyAndReturn","Worker.upsertOne","Worker.deleteOne","Worker.deleteMany","Worker.groupBy","Worker.aggregate","EndpointLimit.findUnique","EndpointLimit.findUniqueOrThrow","EndpointLimit.findFirst","EndpointLimit.findFirstOrThrow","EndpointLimit.findMany","EndpointLimit.createOne","EndpointLimit.createMany","EndpointLimit.createManyAndReturn","EndpointLimit.updateOne","EndpointLimit.updateMany","EndpointLimit.updateManyAndReturn","EndpointLimit.upsertOne","EndpointLimit.deleteOne","EndpointLimit.deleteMany","EndpointLimit.groupBy","EndpointLimit.aggregate","EndpointProbe.findUnique","EndpointProbe.findUniqueOrThrow","EndpointProbe.findFirst","EndpointProbe.findFirstOrThrow","EndpointProbe.findMany","EndpointProbe.createOne","EndpointProbe.createMany","EndpointProbe.createManyAndReturn","EndpointProbe.updateOne","EndpointProbe.updateMany","EndpointProbe.updateManyAndReturn","EndpointProbe.upsertOne","EndpointProbe.deleteOne","EndpointProbe.deleteMany","EndpointProbe.groupBy","EndpointProbe.aggregate","ModelPrice.findUnique","ModelPrice.findUniqueOrThrow","ModelPrice.findFirst","ModelPrice.findFirstOrThrow","ModelPrice.findMany","ModelPrice.createOne","ModelPrice.createMany","ModelPrice.createManyAndReturn","ModelPrice.updateOne","ModelPrice.updateMany","ModelPrice.updateManyAndReturn","ModelPrice.upsertOne","ModelPrice.deleteOne","ModelPrice.deleteMany","ModelPrice.groupBy","ModelPrice.aggregate","JudgeTemplate.findUnique","JudgeTemplate.findUniqueOrThrow","JudgeTemplate.findFirst","JudgeTemplate.findFirstOrThrow","JudgeTemplate.findMany","JudgeTemplate.createOne","JudgeTemplate.createMany","JudgeTemplate.createManyAndReturn","JudgeTemplate.updateOne","JudgeTemplate.updateMany","JudgeTemplate.updateManyAndReturn","JudgeTemplate.upsertOne","JudgeTemplate.deleteOne","JudgeTemplate.deleteMany","JudgeTemplate.groupBy","JudgeTemplate.aggregate","Experiment.findUnique","Experiment.findUniqueOrThrow","Experiment.findFirst","Experiment.findFirstOrThrow","Experiment.findMany","Experiment.createOne","Experiment.createMany","Experiment.createManyAndReturn","Experiment.updateOne","Experiment.updateMany","Experiment.updateManyAndReturn","Experiment.upsertOne","Experiment.deleteOne","Experiment.deleteMany","Experiment.groupBy","Experiment.aggregate","ExperimentText.findUnique","ExperimentText.findUniqueOrThrow","ExperimentText.findFirst","ExperimentText.findFirstOrThrow","ExperimentText.findMany","ExperimentText.createOne","ExperimentText.createMany","ExperimentText.createManyAndReturn","ExperimentText.updateOne","ExperimentText.updateMany","ExperimentText.updateManyAndReturn","ExperimentText.upsertOne","ExperimentText.deleteOne","ExperimentText.deleteMany","ExperimentText.groupBy","ExperimentText.aggregate","TestOpening.findUnique","TestOpening.findUniqueOrThrow","TestOpening.findFirst","TestOpening.findFirstOrThrow","TestOpening.findMany","TestOpening.createOne","TestOpening.createMany","TestOpening.createManyAndReturn","TestOpening.updateOne","TestOpening.updateMany","TestOpening.updateManyAndReturn","TestOpening.upsertOne","TestOpening.deleteOne","TestOpening.deleteMany","TestOpening.groupBy","TestOpening.aggregate","AND","OR","NOT","datasetId","number","experimentId","prompts","openedAt","equals","in","notIn","lt","lte","gt","gte","not","contains","startsWith","endsWith","slot","promptIndex","text","values","id","ExperimentStatus","status","question","plan","parts","datasetVersion","estimate","development","wording","wordingFrozenAt","validation","look","result","note","createdAt","finishedAt","string_contains","string_starts_with","string_ends_with","array_starts_with","array_ends_with","array_contains","key","version","template","key_version","endpoint","model","input","output","batch","endpoint_model","capabilities","probedAt","limit","blockedUntil","cutAt","waits","reason","times","since","revision","endpoints","seenAt","has","hasEvery","hasSome","runId","batchId","mark","inputFile","keys","AnswerState","state","worker","raw","value","requests","counted","repaired","inputTokens","outputTokens","milliseconds","fingerprint","stage","target","variant","CallState","answerKey","index","done","RunKind","kind","RunStatus","name","groups","blockSize","planned","cached","unreadable","failed","skipped","answered","cost","lastError","deaths","diedAt","lastEnd","startedAt","resumedAt","recent","recentAt","part","round","loadedAt","seed","pairs","tokenHash","passwordProof","expiresAt","reportId","revokedAt","passwordSalt","passwordHash","views","title","payload","draft","publishedAt","recipe","bytes","JobKind","uploadId","JobStatus","total","startedDone","attempts","retryAt","error","position","scope","file","line","column","remedy","conflict","block","codes","responses","factorKey","width","FactorOrigin","origin","label","details","raterIndex","pairIndex","choice","strength","shown","swapped","datasetId_pairIndex_raterIndex","isPrompt","row","first","words","places","datasetId_isPrompt_row_first","RaterKind","setting","aIndex","bIndex","externalId","slices","datasetId_index","source","author","level","mapping","DatasetStatus","format","ledger","lint","contentHash","description","Task","task","sample","indexedPrompts","indexedResponses","every","some","none","address","sha256","options","datasetId_number","datasetId_name","reportId_number","datasetId_version_name_part","datasetId_key","runId_number","runId_stage_target_variant","runId_index","experimentId_slot_promptIndex","experimentId_part_round","datasetId_kind","uploadId_kind","runId_kind","experimentId_kind","datasetId_position","datasetId_block","datasetId_factorKey_version_block","datasetId_key_version","datasetId_name_kind_setting","uploadId_name","uploadId_position","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","increment","decrement","multiply","divide","push"]'),
  graph: "hRGNA4AFCwQAAJMKACASAADXCQAgIQAAlAoAICIAAJUKACCrBQAAkgoAMKwFAAApABCtBQAAkgoAMMIFAQAAAAHGBQAA_ggAINEFQADgCAAh8gYAAN8IACABAAAAAQAgCQMAAOIJACCrBQAAsgoAMKwFAAADABCtBQAAsgoAMI0GAQDdCAAhsQYEAIsKACGzBgEA5QkAIboGAgDeCAAh8QYBAN0IACEBAwAAmw8AIAsDAADiCQAgqwUAALIKADCsBQAAAwAQrQUAALIKADCNBgEA3QgAIbEGBACLCgAhswYBAOUJACG6BgIA3ggAIfEGAQDdCAAhhgcAALAKACCHBwAAsQoAIAMAAAADACABAAAEADACAAAFACASAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAIwKACHDBgIA3ggAIeMGAQDdCAAh5AYAAN8IACDlBgAA_ggAIOYGAQDdCAAhAQAAAAcAIAQDAACbDwAgBgAA7QwAILMGAAC-CgAg5QYAAL4KACATAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAAAAAcMGAgDeCAAh4wYBAN0IACHkBgAA3wgAIOUGAAD-CAAg5gYBAN0IACHzBgAArgoAIAMAAAAHACABAAAJADACAAAKACAKBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtgGIo0GAQDdCAAhyQYAAP4IACDYBgEA3QgAIQIGAADtDAAgyQYAAL4KACAMBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtgGIo0GAQDdCAAhyQYAAP4IACDYBgEA3QgAId0GAACrCgAghQcAAKoKACADAAAADAAgAQAADQAwAgAADgAgDAYAAKcJACAJAACpCgAgqwUAAKcKADCsBQAAEAAQrQUAAKcKADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG6BgIA3ggAIccGAACoCscGIsgGAQDdCAAhyQYAAP4IACADBgAA7QwAIAkAANoPACDJBgAAvgoAIA0GAACnCQAgCQAAqQoAIKsFAACnCgAwrAUAABAAEK0FAACnCgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhugYCAN4IACHHBgAAqArHBiLIBgEA3QgAIckGAAD-CAAghAcAAKYKACADAAAAEAAgAQAAEQAwAgAAEgAgCggAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcEGAgDeCAAhxAYBAN0IACHFBgIA3ggAIQEIAADZDwAgCwgAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcEGAgDeCAAhxAYBAN0IACHFBgIA3ggAIYMHAACjCgAgAwAAABQAIAEAABUAMAIAABYAIAEAAAAUACAHBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHBBgIA3ggAIcIGAAH8CAAhAQYAAO0MACAIBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHBBgIA3ggAIcIGAAH8CAAhggcAAKEKACADAAAAGQAgAQAAGgAwAgAAGwAgCgYAAKcJACALAADfCAAgqwUAAKYJADCsBQAAHQAQrQUAAKYJADCuBQIA3ggAIbEFAAH8CAAhwQUAAfwIACHaBQIA3ggAIcMGAAH8CAAhAQAAAB0AIA4GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG6BgIA3ggAIbsGAQDdCAAhvAYBAN0IACG9BgIA3ggAIb4GAQDtCAAhvwYBAN0IACHABiAA_wgAIQMGAADtDAAg-wUAAL4KACC-BgAAvgoAIA8GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG6BgIA3ggAIbsGAQDdCAAhvAYBAN0IACG9BgIA3ggAIb4GAQDtCAAhvwYBAN0IACHABiAA_wgAIYEHAACfCgAgAwAAAB8AIAEAACAAMAIAACEAIBoDAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAOUJACHEBQAAnAq1BiLQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHyBQEAjAoAIYkGBACLCgAhiwYAAJsKswYimAYCAN4IACGaBgEA7QgAIZsGQADuCAAhswYBAIwKACG1BgQAiwoAIbYGBACLCgAhtwYCAN4IACG4BkAA7ggAIbkGAQDtCAAhDgMAAJsPACAGAADtDAAgEAAA1Q8AIBMAANQPACCuBQAAvgoAILAFAAC-CgAg0AUAAL4KACDSBQAAvgoAIPIFAAC-CgAgmgYAAL4KACCbBgAAvgoAILMGAAC-CgAguAYAAL4KACC5BgAAvgoAIB4DAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAAAAAcQFAACcCrUGItAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIfIFAQCMCgAhiQYEAIsKACGLBgAAmwqzBiKYBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGzBgEAjAoAIbUGBACLCgAhtgYEAIsKACG3BgIA3ggAIbgGQADuCAAhuQYBAO0IACH9BgAAlgoAIP4GAACXCgAg_wYAAJgKACCABwAAmQoAIAMAAAAjACABAAAkADACAAAlACAiBQAA0QkAIAcAANIJACALAADTCQAgDAAA1AkAIA0AANUJACAOAADWCQAgDwAA2AkAIBIAANcJACAXAADZCQAgGAAA2gkAIBkAANsJACAdAADcCQAgHgAA3QkAIB8AAN4JACAgAADfCQAgqwUAAM4JADCsBQAAJwAQrQUAAM4JADCxBQIA3ggAIcIFAgDeCAAhxAUAANAJ4wYi0QVAAOAIACHaBQIA3ggAIY0GAQDdCAAhkAYAAP4IACCjBgIA3ggAIcMGAgDeCAAh4wYBAN0IACHmBgEA3QgAIecGAQDdCAAh6QYAAM8J6QYi6gYBAO0IACHrBgIA3ggAIewGAgDeCAAhAQAAACcAIAsEAACTCgAgEgAA1wkAICEAAJQKACAiAACVCgAgqwUAAJIKADCsBQAAKQAQrQUAAJIKADDCBQEA5QkAIcYFAAD-CAAg0QVAAOAIACHyBgAA3wgAIAEAAAApACAtBgAApwkAIBAAAI0KACASAADXCQAgFAAAjgoAIBUAAI8KACAWAACQCgAgqwUAAIgKADCsBQAAKwAQrQUAAIgKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAIQEAAAArACAZBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIQEAAAAtACARBgAA7QwAIBAAANUPACASAACNDwAgFAAA1g8AIBUAANcPACAWAADYDwAgsAUAAL4KACDJBQAAvgoAINAFAAC-CgAg0gUAAL4KACCXBgAAvgoAIJoGAAC-CgAgmwYAAL4KACCcBgAAvgoAIJ4GAAC-CgAgnwYAAL4KACCgBgAAvgoAIC4GAACnCQAgEAAAjQoAIBIAANcJACAUAACOCgAgFQAAjwoAIBYAAJAKACCrBQAAiAoAMKwFAAArABCtBQAAiAoAMK4FAgDeCAAhsAUBAIwKACHCBQEAAAABxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACH8BgAAhwoAIAMAAAArACABAAAvADACAAAwACAJEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIQIQAADVDwAgwQUAAL4KACAKEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIfsGAACECgAgAwAAADIAIAEAADMAMAIAADQAIAMAAAAjACABAAAkADACAAAlACABAAAAKwAgAQAAADIAIAEAAAAjACAHEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAhARMAANQPACAIEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAh-gYAAIIKACADAAAAOgAgAQAAOwAwAgAAPAAgCxMAAP4JACCrBQAAgAoAMKwFAAA-ABCtBQAAgAoAMNAFAQDtCAAh8gUBAOUJACH4BQAAgQqHBiKDBgIA3ggAIYQGAgDeCAAhhQYCAN4IACGHBgAB7wkAIQMTAADUDwAg0AUAAL4KACCHBgAAvgoAIAwTAAD-CQAgqwUAAIAKADCsBQAAPgAQrQUAAIAKADDQBQEA7QgAIfIFAQDlCQAh-AUAAIEKhwYigwYCAN4IACGEBgIA3ggAIYUGAgDeCAAhhwYAAe8JACH5BgAA_wkAIAMAAAA-ACABAAA_ADACAABAACAMEwAA_gkAIKsFAAD9CQAwrAUAAEIAEK0FAAD9CQAwrwUCAN4IACHEBQEA3QgAIdEFQADgCAAh8gUBAOUJACHzBQEA3QgAIfQFAQDdCAAh9QUBAN0IACH2BQAB_AgAIQETAADUDwAgDRMAAP4JACCrBQAA_QkAMKwFAABCABCtBQAA_QkAMK8FAgDeCAAhxAUBAN0IACHRBUAA4AgAIfIFAQDlCQAh8wUBAN0IACH0BQEA3QgAIfUFAQDdCAAh9gUAAfwIACH4BgAA_AkAIAMAAABCACABAABDADACAABEACADAAAAIwAgAQAAJAAwAgAAJQAgAQAAADoAIAEAAAA-ACABAAAAQgAgAQAAACMAIAEAAAAtACADAAAAKwAgAQAALwAwAgAAMAAgCwYAAKcJACCrBQAA-wkAMKwFAABNABCtBQAA-wkAMK4FAgDeCAAhsQUAAfwIACHCBQEA5QkAIcgFAgDeCAAh0QVAAOAIACGiBgIA3ggAIaMGAgDeCAAhAQYAAO0MACALBgAApwkAIKsFAAD7CQAwrAUAAE0AEK0FAAD7CQAwrgUCAN4IACGxBQAB_AgAIcIFAQAAAAHIBQIA3ggAIdEFQADgCAAhogYCAN4IACGjBgIA3ggAIQMAAABNACABAABOADACAABPACAIBgAApwkAIKsFAAD6CQAwrAUAAFEAEK0FAAD6CQAwrgUCAN4IACHRBUAA4AgAIdkFAQDdCAAhrQYAAN8IACABBgAA7QwAIAkGAACnCQAgqwUAAPoJADCsBQAAUQAQrQUAAPoJADCuBQIA3ggAIdEFQADgCAAh2QUBAN0IACGtBgAA3wgAIPcGAAD5CQAgAwAAAFEAIAEAAFIAMAIAAFMAIAkGAACnCQAgqwUAAPgJADCsBQAAVQAQrQUAAPgJADCuBQIA3ggAIdoFAgDeCAAhjQYBAN0IACGfBgIA3ggAIbEGAAH8CAAhAQYAAO0MACAKBgAApwkAIKsFAAD4CQAwrAUAAFUAEK0FAAD4CQAwrgUCAN4IACHaBQIA3ggAIY0GAQDdCAAhnwYCAN4IACGxBgAB_AgAIfYGAAD3CQAgAwAAAFUAIAEAAFYAMAIAAFcAIAkGAAD0CQAgGwAA9QkAIBwAAPYJACCrBQAA8wkAMKwFAABZABCtBQAA8wkAMK4FAgCxCQAhwgUBAOUJACHRBUAA4AgAIQQGAADtDAAgGwAA0g8AIBwAANMPACCuBQAAvgoAIAkGAAD0CQAgGwAA9QkAIBwAAPYJACCrBQAA8wkAMKwFAABZABCtBQAA8wkAMK4FAgCxCQAhwgUBAAAAAdEFQADgCAAhAwAAAFkAIAEAAFoAMAIAAFsAIAEAAAAnACAMGgAA8AkAIKsFAADyCQAwrAUAAF4AEK0FAADyCQAwrwUCAN4IACHIBQIAsQkAIdAFAQDdCAAhpwYBAOUJACGsBgEA3QgAIa0GAADfCAAgrgYAAP4IACCvBkAA4AgAIQMaAADRDwAgyAUAAL4KACCuBgAAvgoAIA0aAADwCQAgqwUAAPIJADCsBQAAXgAQrQUAAPIJADCvBQIA3ggAIcgFAgCxCQAh0AUBAN0IACGnBgEA5QkAIawGAQDdCAAhrQYAAN8IACCuBgAA_ggAIK8GQADgCAAh9QYAAPEJACADAAAAXgAgAQAAXwAwAgAAYAAgDRoAAPAJACCrBQAA7gkAMKwFAABiABCtBQAA7gkAMMIFAQDlCQAh0QVAAOAIACGkBgAB_AgAIaYGQADuCAAhpwYBAOUJACGoBkAA7ggAIakGAAHvCQAhqgYAAe8JACGrBgIA3ggAIQUaAADRDwAgpgYAAL4KACCoBgAAvgoAIKkGAAC-CgAgqgYAAL4KACANGgAA8AkAIKsFAADuCQAwrAUAAGIAEK0FAADuCQAwwgUBAAAAAdEFQADgCAAhpAYAAQAAAaYGQADuCAAhpwYBAOUJACGoBkAA7ggAIakGAAHvCQAhqgYAAe8JACGrBgIA3ggAIQMAAABiACABAABjADACAABkACABAAAAXgAgAQAAAGIAIAoGAACnCQAgqwUAAO0JADCsBQAAaAAQrQUAAO0JADCuBQIA3ggAIcIFAgDeCAAhyAUCAN4IACHRBUAA4AgAIY0GAQDdCAAhsAYAAN8IACABBgAA7QwAIAsGAACnCQAgqwUAAO0JADCsBQAAaAAQrQUAAO0JADCuBQIA3ggAIcIFAgAAAAHIBQIA3ggAIdEFQADgCAAhjQYBAN0IACGwBgAA3wgAIPQGAADsCQAgAwAAAGgAIAEAAGkAMAIAAGoAIA4GAADtDAAgDwAAjg8AIBEAANAPACASAACNDwAgsgUAAL4KACDJBQAAvgoAIMoFAAC-CgAgywUAAL4KACDMBQAAvgoAIM0FAAC-CgAgzgUAAL4KACDPBQAAvgoAINAFAAC-CgAg0gUAAL4KACAZBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQAAAAHEBQAA6gnEBSLFBQEA3QgAIcYFAADfCAAgxwUAAfwIACHIBQIA3ggAIckFAAD-CAAgygUAAP4IACDLBQAA_ggAIMwFQADuCAAhzQUAAP4IACDOBQIAsQkAIc8FAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAhAwAAAC0AIAEAAGwAMAIAAG0AIAkGAACnCQAgqwUAAOgJADCsBQAAbwAQrQUAAOgJADCuBQIA3ggAIa8FAgDeCAAhsAUBAOUJACGxBQAB_AgAIbIFQADgCAAhAQYAAO0MACAKBgAApwkAIKsFAADoCQAwrAUAAG8AEK0FAADoCQAwrgUCAN4IACGvBQIA3ggAIbAFAQDlCQAhsQUAAfwIACGyBUAA4AgAIfMGAADnCQAgAwAAAG8AIAEAAHAAMAIAAHEAIAEAAAAHACABAAAADAAgAQAAABAAIAEAAAAZACABAAAAHwAgAQAAACMAIAEAAAArACABAAAATQAgAQAAAFEAIAEAAABVACABAAAAWQAgAQAAAGgAIAEAAAAtACABAAAAbwAgAQAAACkAIAkDAADiCQAgBAAA3wgAIKsFAADhCQAwrAUAAIIBABCtBQAA4QkAMNEFQADgCAAh7AUBAO0IACGzBgEA5QkAIfAGAQDdCAAhAQAAAIIBACADAAAAIwAgAQAAJAAwAgAAJQAgAQAAAAMAIAEAAAAjACABAAAAAQAgBQQAAM0PACASAACNDwAgIQAAzg8AICIAAM8PACDGBQAAvgoAIAMAAAApACABAACIAQAwAgAAAQAgAwAAACkAIAEAAIgBADACAAABACADAAAAKQAgAQAAiAEAMAIAAAEAIAgEAADJDwAgEgAAzA8AICEAAMoPACAiAADLDwAgwgUBAAAAAcYFgAAAAAHRBUAAAAAB8gaAAAAAAQEoAACMAQAgBMIFAQAAAAHGBYAAAAAB0QVAAAAAAfIGgAAAAAEBKAAAjgEAMAEoAACOAQAwCAQAAKYPACASAACpDwAgIQAApw8AICIAAKgPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfIGgAAAAAECAAAAAQAgKAAAkQEAIATCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfIGgAAAAAECAAAAKQAgKAAAkwEAIAIAAAApACAoAACTAQAgAwAAAAEAIC8AAIwBACAwAACRAQAgAQAAAAEAIAEAAAApACAECgAAow8AIDUAAKUPACA2AACkDwAgxgUAAL4KACAHqwUAAOQJADCsBQAAmgEAEK0FAADkCQAwwgUBALcIACHGBQAAzQgAINEFQAC5CAAh8gYAAMwIACADAAAAKQAgAQAAmQEAMDQAAJoBACADAAAAKQAgAQAAiAEAMAIAAAEAIAEAAAAFACABAAAABQAgAwAAAAMAIAEAAAQAMAIAAAUAIAMAAAADACABAAAEADACAAAFACADAAAAAwAgAQAABAAwAgAABQAgBgMAAKIPACCNBgEAAAABsQYEAAAAAbMGAQAAAAG6BgIAAAAB8QYBAAAAAQEoAACiAQAgBY0GAQAAAAGxBgQAAAABswYBAAAAAboGAgAAAAHxBgEAAAABASgAAKQBADABKAAApAEAMAYDAAChDwAgjQYBALkKACGxBgQA4AoAIbMGAQC5CgAhugYCALgKACHxBgEAuQoAIQIAAAAFACAoAACnAQAgBY0GAQC5CgAhsQYEAOAKACGzBgEAuQoAIboGAgC4CgAh8QYBALkKACECAAAAAwAgKAAAqQEAIAIAAAADACAoAACpAQAgAwAAAAUAIC8AAKIBACAwAACnAQAgAQAAAAUAIAEAAAADACAFCgAAnA8AIDUAAJ8PACA2AACeDwAgRwAAnQ8AIEgAAKAPACAIqwUAAOMJADCsBQAAsAEAEK0FAADjCQAwjQYBAMQIACGxBgQAiAkAIbMGAQC3CAAhugYCALYIACHxBgEAxAgAIQMAAAADACABAACvAQAwNAAAsAEAIAMAAAADACABAAAEADACAAAFACAJAwAA4gkAIAQAAN8IACCrBQAA4QkAMKwFAACCAQAQrQUAAOEJADDRBUAA4AgAIewFAQDtCAAhswYBAAAAAfAGAQDdCAAhAQAAALMBACABAAAAswEAIAIDAACbDwAg7AUAAL4KACADAAAAggEAIAEAALYBADACAACzAQAgAwAAAIIBACABAAC2AQAwAgAAswEAIAMAAACCAQAgAQAAtgEAMAIAALMBACAGAwAAmg8AIASAAAAAAdEFQAAAAAHsBQEAAAABswYBAAAAAfAGAQAAAAEBKAAAugEAIAUEgAAAAAHRBUAAAAAB7AUBAAAAAbMGAQAAAAHwBgEAAAABASgAALwBADABKAAAvAEAMAYDAACZDwAgBIAAAAAB0QVAALsKACHsBQEAzwoAIbMGAQC5CgAh8AYBALkKACECAAAAswEAICgAAL8BACAFBIAAAAAB0QVAALsKACHsBQEAzwoAIbMGAQC5CgAh8AYBALkKACECAAAAggEAICgAAMEBACACAAAAggEAICgAAMEBACADAAAAswEAIC8AALoBACAwAAC_AQAgAQAAALMBACABAAAAggEAIAQKAACWDwAgNQAAmA8AIDYAAJcPACDsBQAAvgoAIAgEAADMCAAgqwUAAOAJADCsBQAAyAEAEK0FAADgCQAw0QVAALkIACHsBQEA0AgAIbMGAQC3CAAh8AYBAMQIACEDAAAAggEAIAEAAMcBADA0AADIAQAgAwAAAIIBACABAAC2AQAwAgAAswEAICIFAADRCQAgBwAA0gkAIAsAANMJACAMAADUCQAgDQAA1QkAIA4AANYJACAPAADYCQAgEgAA1wkAIBcAANkJACAYAADaCQAgGQAA2wkAIB0AANwJACAeAADdCQAgHwAA3gkAICAAAN8JACCrBQAAzgkAMKwFAAAnABCtBQAAzgkAMLEFAgDeCAAhwgUCAAAAAcQFAADQCeMGItEFQADgCAAh2gUCAN4IACGNBgEA3QgAIZAGAAD-CAAgowYCAN4IACHDBgIA3ggAIeMGAQDdCAAh5gYBAN0IACHnBgEA3QgAIekGAADPCekGIuoGAQAAAAHrBgIA3ggAIewGAgDeCAAhAQAAAMsBACABAAAAywEAIBEFAACHDwAgBwAAiA8AIAsAAIkPACAMAACKDwAgDQAAiw8AIA4AAIwPACAPAACODwAgEgAAjQ8AIBcAAI8PACAYAACQDwAgGQAAkQ8AIB0AAJIPACAeAACTDwAgHwAAlA8AICAAAJUPACCQBgAAvgoAIOoGAAC-CgAgAwAAACcAIAEAAM4BADACAADLAQAgAwAAACcAIAEAAM4BADACAADLAQAgAwAAACcAIAEAAM4BADACAADLAQAgHwUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQEoAADSAQAgELEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQEoAADUAQAwASgAANQBADAfBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhAgAAAMsBACAoAADXAQAgELEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIQIAAAAnACAoAADZAQAgAgAAACcAICgAANkBACADAAAAywEAIC8AANIBACAwAADXAQAgAQAAAMsBACABAAAAJwAgBwoAALwNACA1AAC_DQAgNgAAvg0AIEcAAL0NACBIAADADQAgkAYAAL4KACDqBgAAvgoAIBOrBQAAygkAMKwFAADgAQAQrQUAAMoJADCxBQIAtggAIcIFAgC2CAAhxAUAAMcJ4wYi0QVAALkIACHaBQIAtggAIY0GAQDECAAhkAYAAM0IACCjBgIAtggAIcMGAgC2CAAh4wYBAMQIACHmBgEAxAgAIecGAQDECAAh6QYAAMsJ6QYi6gYBANAIACHrBgIAtggAIewGAgC2CAAhAwAAACcAIAEAAN8BADA0AADgAQAgAwAAACcAIAEAAM4BADACAADLAQAgAQAAAAoAIAEAAAAKACADAAAABwAgAQAACQAwAgAACgAgAwAAAAcAIAEAAAkAMAIAAAoAIAMAAAAHACABAAAJADACAAAKACAPAwAAuw0AIAYAALoNACAHAgAAAAGuBQIAAAABrwUCAAAAAbEFAgAAAAHEBQAAAOMGAtEFQAAAAAGjBgIAAAABswYBAAAAAcMGAgAAAAHjBgEAAAAB5AaAAAAAAeUGgAAAAAHmBgEAAAABASgAAOgBACANBwIAAAABrgUCAAAAAa8FAgAAAAGxBQIAAAABxAUAAADjBgLRBUAAAAABowYCAAAAAbMGAQAAAAHDBgIAAAAB4wYBAAAAAeQGgAAAAAHlBoAAAAAB5gYBAAAAAQEoAADqAQAwASgAAOoBADABAAAAKQAgDwMAALkNACAGAAC4DQAgBwIAuAoAIa4FAgC4CgAhrwUCALgKACGxBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAhowYCALgKACGzBgEAzwoAIcMGAgC4CgAh4wYBALkKACHkBoAAAAAB5QaAAAAAAeYGAQC5CgAhAgAAAAoAICgAAO4BACANBwIAuAoAIa4FAgC4CgAhrwUCALgKACGxBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAhowYCALgKACGzBgEAzwoAIcMGAgC4CgAh4wYBALkKACHkBoAAAAAB5QaAAAAAAeYGAQC5CgAhAgAAAAcAICgAAPABACACAAAABwAgKAAA8AEAIAEAAAApACADAAAACgAgLwAA6AEAIDAAAO4BACABAAAACgAgAQAAAAcAIAcKAACyDQAgNQAAtQ0AIDYAALQNACBHAACzDQAgSAAAtg0AILMGAAC-CgAg5QYAAL4KACAQBwIAtggAIasFAADGCQAwrAUAAPgBABCtBQAAxgkAMK4FAgC2CAAhrwUCALYIACGxBQIAtggAIcQFAADHCeMGItEFQAC5CAAhowYCALYIACGzBgEAiQkAIcMGAgC2CAAh4wYBAMQIACHkBgAAzAgAIOUGAADNCAAg5gYBAMQIACEDAAAABwAgAQAA9wEAMDQAAPgBACADAAAABwAgAQAACQAwAgAACgAgB6sFAADFCQAwrAUAAP4BABCtBQAAxQkAMMIFAgAAAAHRBUAA4AgAIY0GAQAAAAHhBgAA3wgAIAEAAAD7AQAgAQAAAPsBACAHqwUAAMUJADCsBQAA_gEAEK0FAADFCQAwwgUCAN4IACHRBUAA4AgAIY0GAQDdCAAh4QYAAN8IACAAAwAAAP4BACABAAD_AQAwAgAA-wEAIAMAAAD-AQAgAQAA_wEAMAIAAPsBACADAAAA_gEAIAEAAP8BADACAAD7AQAgBMIFAgAAAAHRBUAAAAABjQYBAAAAAeEGgAAAAAEBKAAAgwIAIATCBQIAAAAB0QVAAAAAAY0GAQAAAAHhBoAAAAABASgAAIUCADABKAAAhQIAMATCBQIAuAoAIdEFQAC7CgAhjQYBALkKACHhBoAAAAABAgAAAPsBACAoAACIAgAgBMIFAgC4CgAh0QVAALsKACGNBgEAuQoAIeEGgAAAAAECAAAA_gEAICgAAIoCACACAAAA_gEAICgAAIoCACADAAAA-wEAIC8AAIMCACAwAACIAgAgAQAAAPsBACABAAAA_gEAIAUKAACtDQAgNQAAsA0AIDYAAK8NACBHAACuDQAgSAAAsQ0AIAerBQAAxAkAMKwFAACRAgAQrQUAAMQJADDCBQIAtggAIdEFQAC5CAAhjQYBAMQIACHhBgAAzAgAIAMAAAD-AQAgAQAAkAIAMDQAAJECACADAAAA_gEAIAEAAP8BADACAAD7AQAgCasFAADCCQAwrAUAAJcCABCtBQAAwgkAMK4FAgDeCAAhwAUBAN0IACGIBgIA3ggAIdsGAQDtCAAh3QYAAMMJACDeBgEA7QgAIQEAAACUAgAgAQAAAJQCACAIqwUAAMIJADCsBQAAlwIAEK0FAADCCQAwrgUCAN4IACHABQEA3QgAIYgGAgDeCAAh2wYBAO0IACHeBgEA7QgAIQLbBgAAvgoAIN4GAAC-CgAgAwAAAJcCACABAACYAgAwAgAAlAIAIAMAAACXAgAgAQAAmAIAMAIAAJQCACADAAAAlwIAIAEAAJgCADACAACUAgAgBa4FAgAAAAHABQEAAAABiAYCAAAAAdsGAQAAAAHeBgEAAAABASgAAJwCACAFrgUCAAAAAcAFAQAAAAGIBgIAAAAB2wYBAAAAAd4GAQAAAAEBKAAAngIAMAEoAACeAgAwBa4FAgC4CgAhwAUBALkKACGIBgIAuAoAIdsGAQDPCgAh3gYBAM8KACECAAAAlAIAICgAAKECACAFrgUCALgKACHABQEAuQoAIYgGAgC4CgAh2wYBAM8KACHeBgEAzwoAIQIAAACXAgAgKAAAowIAIAIAAACXAgAgKAAAowIAIAMAAACUAgAgLwAAnAIAIDAAAKECACABAAAAlAIAIAEAAACXAgAgBwoAAKgNACA1AACrDQAgNgAAqg0AIEcAAKkNACBIAACsDQAg2wYAAL4KACDeBgAAvgoAIAirBQAAwQkAMKwFAACqAgAQrQUAAMEJADCuBQIAtggAIcAFAQDECAAhiAYCALYIACHbBgEA0AgAId4GAQDQCAAhAwAAAJcCACABAACpAgAwNAAAqgIAIAMAAACXAgAgAQAAmAIAMAIAAJQCACALqwUAAL8JADCsBQAAsAIAEK0FAAC_CQAwrgUCAN4IACG_BQIA3ggAIcAFAQDdCAAhiAYCAN4IACHdBgAAwAkAIN4GAQDtCAAh3wYBAO0IACHgBgIAsQkAIQEAAACtAgAgAQAAAK0CACAKqwUAAL8JADCsBQAAsAIAEK0FAAC_CQAwrgUCAN4IACG_BQIA3ggAIcAFAQDdCAAhiAYCAN4IACHeBgEA7QgAId8GAQDtCAAh4AYCALEJACED3gYAAL4KACDfBgAAvgoAIOAGAAC-CgAgAwAAALACACABAACxAgAwAgAArQIAIAMAAACwAgAgAQAAsQIAMAIAAK0CACADAAAAsAIAIAEAALECADACAACtAgAgB64FAgAAAAG_BQIAAAABwAUBAAAAAYgGAgAAAAHeBgEAAAAB3wYBAAAAAeAGAgAAAAEBKAAAtQIAIAeuBQIAAAABvwUCAAAAAcAFAQAAAAGIBgIAAAAB3gYBAAAAAd8GAQAAAAHgBgIAAAABASgAALcCADABKAAAtwIAMAeuBQIAuAoAIb8FAgC4CgAhwAUBALkKACGIBgIAuAoAId4GAQDPCgAh3wYBAM8KACHgBgIAzgoAIQIAAACtAgAgKAAAugIAIAeuBQIAuAoAIb8FAgC4CgAhwAUBALkKACGIBgIAuAoAId4GAQDPCgAh3wYBAM8KACHgBgIAzgoAIQIAAACwAgAgKAAAvAIAIAIAAACwAgAgKAAAvAIAIAMAAACtAgAgLwAAtQIAIDAAALoCACABAAAArQIAIAEAAACwAgAgCAoAAKMNACA1AACmDQAgNgAApQ0AIEcAAKQNACBIAACnDQAg3gYAAL4KACDfBgAAvgoAIOAGAAC-CgAgCqsFAAC-CQAwrAUAAMMCABCtBQAAvgkAMK4FAgC2CAAhvwUCALYIACHABQEAxAgAIYgGAgC2CAAh3gYBANAIACHfBgEA0AgAIeAGAgDPCAAhAwAAALACACABAADCAgAwNAAAwwIAIAMAAACwAgAgAQAAsQIAMAIAAK0CACALqwUAALwJADCsBQAAyQIAEK0FAAC8CQAwrgUCAN4IACG_BQIA3ggAIYgGAgDeCAAh2QYCAN4IACHaBgIA3ggAIdsGAQDtCAAh3AYAAP4IACDdBgAAvQkAIAEAAADGAgAgAQAAAMYCACAKqwUAALwJADCsBQAAyQIAEK0FAAC8CQAwrgUCAN4IACG_BQIA3ggAIYgGAgDeCAAh2QYCAN4IACHaBgIA3ggAIdsGAQDtCAAh3AYAAP4IACAC2wYAAL4KACDcBgAAvgoAIAMAAADJAgAgAQAAygIAMAIAAMYCACADAAAAyQIAIAEAAMoCADACAADGAgAgAwAAAMkCACABAADKAgAwAgAAxgIAIAeuBQIAAAABvwUCAAAAAYgGAgAAAAHZBgIAAAAB2gYCAAAAAdsGAQAAAAHcBoAAAAABASgAAM4CACAHrgUCAAAAAb8FAgAAAAGIBgIAAAAB2QYCAAAAAdoGAgAAAAHbBgEAAAAB3AaAAAAAAQEoAADQAgAwASgAANACADAHrgUCALgKACG_BQIAuAoAIYgGAgC4CgAh2QYCALgKACHaBgIAuAoAIdsGAQDPCgAh3AaAAAAAAQIAAADGAgAgKAAA0wIAIAeuBQIAuAoAIb8FAgC4CgAhiAYCALgKACHZBgIAuAoAIdoGAgC4CgAh2wYBAM8KACHcBoAAAAABAgAAAMkCACAoAADVAgAgAgAAAMkCACAoAADVAgAgAwAAAMYCACAvAADOAgAgMAAA0wIAIAEAAADGAgAgAQAAAMkCACAHCgAAng0AIDUAAKENACA2AACgDQAgRwAAnw0AIEgAAKINACDbBgAAvgoAINwGAAC-CgAgCqsFAAC7CQAwrAUAANwCABCtBQAAuwkAMK4FAgC2CAAhvwUCALYIACGIBgIAtggAIdkGAgC2CAAh2gYCALYIACHbBgEA0AgAIdwGAADNCAAgAwAAAMkCACABAADbAgAwNAAA3AIAIAMAAADJAgAgAQAAygIAMAIAAMYCACABAAAADgAgAQAAAA4AIAMAAAAMACABAAANADACAAAOACADAAAADAAgAQAADQAwAgAADgAgAwAAAAwAIAEAAA0AMAIAAA4AIAcGAACdDQAgrgUCAAAAAYgGAgAAAAGLBgAAANgGAo0GAQAAAAHJBoAAAAAB2AYBAAAAAQEoAADkAgAgBq4FAgAAAAGIBgIAAAABiwYAAADYBgKNBgEAAAAByQaAAAAAAdgGAQAAAAEBKAAA5gIAMAEoAADmAgAwBwYAAJwNACCuBQIAuAoAIYgGAgC4CgAhiwYAAJsN2AYijQYBALkKACHJBoAAAAAB2AYBALkKACECAAAADgAgKAAA6QIAIAauBQIAuAoAIYgGAgC4CgAhiwYAAJsN2AYijQYBALkKACHJBoAAAAAB2AYBALkKACECAAAADAAgKAAA6wIAIAIAAAAMACAoAADrAgAgAwAAAA4AIC8AAOQCACAwAADpAgAgAQAAAA4AIAEAAAAMACAGCgAAlg0AIDUAAJkNACA2AACYDQAgRwAAlw0AIEgAAJoNACDJBgAAvgoAIAmrBQAAtwkAMKwFAADyAgAQrQUAALcJADCuBQIAtggAIYgGAgC2CAAhiwYAALgJ2AYijQYBAMQIACHJBgAAzQgAINgGAQDECAAhAwAAAAwAIAEAAPECADA0AADyAgAgAwAAAAwAIAEAAA0AMAIAAA4AIAqrBQAAtQkAMKwFAAD4AgAQrQUAALUJADCuBQIA3ggAIdEGIAD_CAAh0gYCAN4IACHTBgIA3ggAIdQGAAH8CAAh1QYAAfwIACHWBgAAtgkAIAEAAAD1AgAgAQAAAPUCACAJqwUAALUJADCsBQAA-AIAEK0FAAC1CQAwrgUCAN4IACHRBiAA_wgAIdIGAgDeCAAh0wYCAN4IACHUBgAB_AgAIdUGAAH8CAAhAAMAAAD4AgAgAQAA-QIAMAIAAPUCACADAAAA-AIAIAEAAPkCADACAAD1AgAgAwAAAPgCACABAAD5AgAwAgAA9QIAIAauBQIAAAAB0QYgAAAAAdIGAgAAAAHTBgIAAAAB1AYAAQAAAdUGAAEAAAEBKAAA_QIAIAauBQIAAAAB0QYgAAAAAdIGAgAAAAHTBgIAAAAB1AYAAQAAAdUGAAEAAAEBKAAA_wIAMAEoAAD_AgAwBq4FAgC4CgAh0QYgALYLACHSBgIAuAoAIdMGAgC4CgAh1AYAAboKACHVBgABugoAIQIAAAD1AgAgKAAAggMAIAauBQIAuAoAIdEGIAC2CwAh0gYCALgKACHTBgIAuAoAIdQGAAG6CgAh1QYAAboKACECAAAA-AIAICgAAIQDACACAAAA-AIAICgAAIQDACADAAAA9QIAIC8AAP0CACAwAACCAwAgAQAAAPUCACABAAAA-AIAIAUKAACRDQAgNQAAlA0AIDYAAJMNACBHAACSDQAgSAAAlQ0AIAmrBQAAtAkAMKwFAACLAwAQrQUAALQJADCuBQIAtggAIdEGIAD2CAAh0gYCALYIACHTBgIAtggAIdQGAAG4CAAh1QYAAbgIACEDAAAA-AIAIAEAAIoDADA0AACLAwAgAwAAAPgCACABAAD5AgAwAgAA9QIAIAyrBQAAsAkAMKwFAACRAwAQrQUAALAJADCuBQIA3ggAIfoFAQDdCAAhygYCAN4IACHLBgIA3ggAIcwGAgCxCQAhzQYIALIJACHOBgIAsQkAIc8GAgCxCQAh0AYAALMJACABAAAAjgMAIAEAAACOAwAgC6sFAACwCQAwrAUAAJEDABCtBQAAsAkAMK4FAgDeCAAh-gUBAN0IACHKBgIA3ggAIcsGAgDeCAAhzAYCALEJACHNBggAsgkAIc4GAgCxCQAhzwYCALEJACEEzAYAAL4KACDNBgAAvgoAIM4GAAC-CgAgzwYAAL4KACADAAAAkQMAIAEAAJIDADACAACOAwAgAwAAAJEDACABAACSAwAwAgAAjgMAIAMAAACRAwAgAQAAkgMAMAIAAI4DACAIrgUCAAAAAfoFAQAAAAHKBgIAAAABywYCAAAAAcwGAgAAAAHNBggAAAABzgYCAAAAAc8GAgAAAAEBKAAAlgMAIAiuBQIAAAAB-gUBAAAAAcoGAgAAAAHLBgIAAAABzAYCAAAAAc0GCAAAAAHOBgIAAAABzwYCAAAAAQEoAACYAwAwASgAAJgDADAIrgUCALgKACH6BQEAuQoAIcoGAgC4CgAhywYCALgKACHMBgIAzgoAIc0GCACQDQAhzgYCAM4KACHPBgIAzgoAIQIAAACOAwAgKAAAmwMAIAiuBQIAuAoAIfoFAQC5CgAhygYCALgKACHLBgIAuAoAIcwGAgDOCgAhzQYIAJANACHOBgIAzgoAIc8GAgDOCgAhAgAAAJEDACAoAACdAwAgAgAAAJEDACAoAACdAwAgAwAAAI4DACAvAACWAwAgMAAAmwMAIAEAAACOAwAgAQAAAJEDACAJCgAAiw0AIDUAAI4NACA2AACNDQAgRwAAjA0AIEgAAI8NACDMBgAAvgoAIM0GAAC-CgAgzgYAAL4KACDPBgAAvgoAIAurBQAArQkAMKwFAACkAwAQrQUAAK0JADCuBQIAtggAIfoFAQDECAAhygYCALYIACHLBgIAtggAIcwGAgDPCAAhzQYIAK4JACHOBgIAzwgAIc8GAgDPCAAhAwAAAJEDACABAACjAwAwNAAApAMAIAMAAACRAwAgAQAAkgMAMAIAAI4DACABAAAAEgAgAQAAABIAIAMAAAAQACABAAARADACAAASACADAAAAEAAgAQAAEQAwAgAAEgAgAwAAABAAIAEAABEAMAIAABIAIAkGAACJDQAgCQAAig0AIK4FAgAAAAHZBQEAAAAB2gUCAAAAAboGAgAAAAHHBgAAAMcGAsgGAQAAAAHJBoAAAAABASgAAKwDACAHrgUCAAAAAdkFAQAAAAHaBQIAAAABugYCAAAAAccGAAAAxwYCyAYBAAAAAckGgAAAAAEBKAAArgMAMAEoAACuAwAwCQYAAPsMACAJAAD8DAAgrgUCALgKACHZBQEAuQoAIdoFAgC4CgAhugYCALgKACHHBgAA-gzHBiLIBgEAuQoAIckGgAAAAAECAAAAEgAgKAAAsQMAIAeuBQIAuAoAIdkFAQC5CgAh2gUCALgKACG6BgIAuAoAIccGAAD6DMcGIsgGAQC5CgAhyQaAAAAAAQIAAAAQACAoAACzAwAgAgAAABAAICgAALMDACADAAAAEgAgLwAArAMAIDAAALEDACABAAAAEgAgAQAAABAAIAYKAAD1DAAgNQAA-AwAIDYAAPcMACBHAAD2DAAgSAAA-QwAIMkGAAC-CgAgCqsFAACpCQAwrAUAALoDABCtBQAAqQkAMK4FAgC2CAAh2QUBAMQIACHaBQIAtggAIboGAgC2CAAhxwYAAKoJxwYiyAYBAMQIACHJBgAAzQgAIAMAAAAQACABAAC5AwAwNAAAugMAIAMAAAAQACABAAARADACAAASACABAAAAFgAgAQAAABYAIAMAAAAUACABAAAVADACAAAWACADAAAAFAAgAQAAFQAwAgAAFgAgAwAAABQAIAEAABUAMAIAABYAIAcIAAD0DAAgrgUCAAAAAcEFAAEAAAHaBQIAAAABwQYCAAAAAcQGAQAAAAHFBgIAAAABASgAAMIDACAGrgUCAAAAAcEFAAEAAAHaBQIAAAABwQYCAAAAAcQGAQAAAAHFBgIAAAABASgAAMQDADABKAAAxAMAMAcIAADzDAAgrgUCALgKACHBBQABugoAIdoFAgC4CgAhwQYCALgKACHEBgEAuQoAIcUGAgC4CgAhAgAAABYAICgAAMcDACAGrgUCALgKACHBBQABugoAIdoFAgC4CgAhwQYCALgKACHEBgEAuQoAIcUGAgC4CgAhAgAAABQAICgAAMkDACACAAAAFAAgKAAAyQMAIAMAAAAWACAvAADCAwAgMAAAxwMAIAEAAAAWACABAAAAFAAgBQoAAO4MACA1AADxDAAgNgAA8AwAIEcAAO8MACBIAADyDAAgCasFAACoCQAwrAUAANADABCtBQAAqAkAMK4FAgC2CAAhwQUAAbgIACHaBQIAtggAIcEGAgC2CAAhxAYBAMQIACHFBgIAtggAIQMAAAAUACABAADPAwAwNAAA0AMAIAMAAAAUACABAAAVADACAAAWACAKBgAApwkAIAsAAN8IACCrBQAApgkAMKwFAAAdABCtBQAApgkAMK4FAgAAAAGxBQAB_AgAIcEFAAH8CAAh2gUCAN4IACHDBgAB_AgAIQEAAADTAwAgAQAAANMDACABBgAA7QwAIAMAAAAdACABAADWAwAwAgAA0wMAIAMAAAAdACABAADWAwAwAgAA0wMAIAMAAAAdACABAADWAwAwAgAA0wMAIAcGAADsDAAgC4AAAAABrgUCAAAAAbEFAAEAAAHBBQABAAAB2gUCAAAAAcMGAAEAAAEBKAAA2gMAIAYLgAAAAAGuBQIAAAABsQUAAQAAAcEFAAEAAAHaBQIAAAABwwYAAQAAAQEoAADcAwAwASgAANwDADAHBgAA6wwAIAuAAAAAAa4FAgC4CgAhsQUAAboKACHBBQABugoAIdoFAgC4CgAhwwYAAboKACECAAAA0wMAICgAAN8DACAGC4AAAAABrgUCALgKACGxBQABugoAIcEFAAG6CgAh2gUCALgKACHDBgABugoAIQIAAAAdACAoAADhAwAgAgAAAB0AICgAAOEDACADAAAA0wMAIC8AANoDACAwAADfAwAgAQAAANMDACABAAAAHQAgBQoAAOYMACA1AADpDAAgNgAA6AwAIEcAAOcMACBIAADqDAAgCQsAAMwIACCrBQAApQkAMKwFAADoAwAQrQUAAKUJADCuBQIAtggAIbEFAAG4CAAhwQUAAbgIACHaBQIAtggAIcMGAAG4CAAhAwAAAB0AIAEAAOcDADA0AADoAwAgAwAAAB0AIAEAANYDADACAADTAwAgAQAAABsAIAEAAAAbACADAAAAGQAgAQAAGgAwAgAAGwAgAwAAABkAIAEAABoAMAIAABsAIAMAAAAZACABAAAaADACAAAbACAEBgAA5QwAIK4FAgAAAAHBBgIAAAABwgYAAQAAAQEoAADwAwAgA64FAgAAAAHBBgIAAAABwgYAAQAAAQEoAADyAwAwASgAAPIDADAEBgAA5AwAIK4FAgC4CgAhwQYCALgKACHCBgABugoAIQIAAAAbACAoAAD1AwAgA64FAgC4CgAhwQYCALgKACHCBgABugoAIQIAAAAZACAoAAD3AwAgAgAAABkAICgAAPcDACADAAAAGwAgLwAA8AMAIDAAAPUDACABAAAAGwAgAQAAABkAIAUKAADfDAAgNQAA4gwAIDYAAOEMACBHAADgDAAgSAAA4wwAIAarBQAApAkAMKwFAAD-AwAQrQUAAKQJADCuBQIAtggAIcEGAgC2CAAhwgYAAbgIACEDAAAAGQAgAQAA_QMAMDQAAP4DACADAAAAGQAgAQAAGgAwAgAAGwAgAQAAACEAIAEAAAAhACADAAAAHwAgAQAAIAAwAgAAIQAgAwAAAB8AIAEAACAAMAIAACEAIAMAAAAfACABAAAgADACAAAhACALBgAA3gwAIK4FAgAAAAHpBQEAAAAB-wUBAAAAAboGAgAAAAG7BgEAAAABvAYBAAAAAb0GAgAAAAG-BgEAAAABvwYBAAAAAcAGIAAAAAEBKAAAhgQAIAquBQIAAAAB6QUBAAAAAfsFAQAAAAG6BgIAAAABuwYBAAAAAbwGAQAAAAG9BgIAAAABvgYBAAAAAb8GAQAAAAHABiAAAAABASgAAIgEADABKAAAiAQAMAsGAADdDAAgrgUCALgKACHpBQEAuQoAIfsFAQDPCgAhugYCALgKACG7BgEAuQoAIbwGAQC5CgAhvQYCALgKACG-BgEAzwoAIb8GAQC5CgAhwAYgALYLACECAAAAIQAgKAAAiwQAIAquBQIAuAoAIekFAQC5CgAh-wUBAM8KACG6BgIAuAoAIbsGAQC5CgAhvAYBALkKACG9BgIAuAoAIb4GAQDPCgAhvwYBALkKACHABiAAtgsAIQIAAAAfACAoAACNBAAgAgAAAB8AICgAAI0EACADAAAAIQAgLwAAhgQAIDAAAIsEACABAAAAIQAgAQAAAB8AIAcKAADYDAAgNQAA2wwAIDYAANoMACBHAADZDAAgSAAA3AwAIPsFAAC-CgAgvgYAAL4KACANqwUAAKMJADCsBQAAlAQAEK0FAACjCQAwrgUCALYIACHpBQEAxAgAIfsFAQDQCAAhugYCALYIACG7BgEAxAgAIbwGAQDECAAhvQYCALYIACG-BgEA0AgAIb8GAQDECAAhwAYgAPYIACEDAAAAHwAgAQAAkwQAMDQAAJQEACADAAAAHwAgAQAAIAAwAgAAIQAgAQAAACUAIAEAAAAlACADAAAAIwAgAQAAJAAwAgAAJQAgAwAAACMAIAEAACQAMAIAACUAIAMAAAAjACABAAAkADACAAAlACAXAwAA5woAIAYAAOYKACAQAACSCwAgEwAA6AoAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQEoAACcBAAgE64FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQEoAACeBAAwASgAAJ4EADABAAAAJwAgAQAAACkAIAEAAAArACABAAAALQAgFwMAAOMKACAGAADiCgAgEAAAkAsAIBMAAOQKACCuBQIAzgoAIbAFAQDPCgAhwgUBALkKACHEBQAA3wq1BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhswYBAM8KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhAgAAACUAICgAAKUEACATrgUCAM4KACGwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtQYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrMGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbMGAQDPCgAhtQYEAOAKACG2BgQA4AoAIbcGAgC4CgAhuAZAAM0KACG5BgEAzwoAIQIAAAAjACAoAACnBAAgAgAAACMAICgAAKcEACABAAAAJwAgAQAAACkAIAEAAAArACABAAAALQAgAwAAACUAIC8AAJwEACAwAAClBAAgAQAAACUAIAEAAAAjACAPCgAA0wwAIDUAANYMACA2AADVDAAgRwAA1AwAIEgAANcMACCuBQAAvgoAILAFAAC-CgAg0AUAAL4KACDSBQAAvgoAIPIFAAC-CgAgmgYAAL4KACCbBgAAvgoAILMGAAC-CgAguAYAAL4KACC5BgAAvgoAIBarBQAAnAkAMKwFAACyBAAQrQUAAJwJADCuBQIAzwgAIbAFAQCJCQAhwgUBALcIACHEBQAAngm1BiLQBQEA0AgAIdEFQAC5CAAh0gVAAM4IACHyBQEAiQkAIYkGBACICQAhiwYAAJ0JswYimAYCALYIACGaBgEA0AgAIZsGQADOCAAhswYBAIkJACG1BgQAiAkAIbYGBACICQAhtwYCALYIACG4BkAAzggAIbkGAQDQCAAhAwAAACMAIAEAALEEADA0AACyBAAgAwAAACMAIAEAACQAMAIAACUAIAEAAABTACABAAAAUwAgAwAAAFEAIAEAAFIAMAIAAFMAIAMAAABRACABAABSADACAABTACADAAAAUQAgAQAAUgAwAgAAUwAgBQYAANIMACCuBQIAAAAB0QVAAAAAAdkFAQAAAAGtBoAAAAABASgAALoEACAErgUCAAAAAdEFQAAAAAHZBQEAAAABrQaAAAAAAQEoAAC8BAAwASgAALwEADAFBgAA0QwAIK4FAgC4CgAh0QVAALsKACHZBQEAuQoAIa0GgAAAAAECAAAAUwAgKAAAvwQAIASuBQIAuAoAIdEFQAC7CgAh2QUBALkKACGtBoAAAAABAgAAAFEAICgAAMEEACACAAAAUQAgKAAAwQQAIAMAAABTACAvAAC6BAAgMAAAvwQAIAEAAABTACABAAAAUQAgBQoAAMwMACA1AADPDAAgNgAAzgwAIEcAAM0MACBIAADQDAAgB6sFAACbCQAwrAUAAMgEABCtBQAAmwkAMK4FAgC2CAAh0QVAALkIACHZBQEAxAgAIa0GAADMCAAgAwAAAFEAIAEAAMcEADA0AADIBAAgAwAAAFEAIAEAAFIAMAIAAFMAIAEAAABXACABAAAAVwAgAwAAAFUAIAEAAFYAMAIAAFcAIAMAAABVACABAABWADACAABXACADAAAAVQAgAQAAVgAwAgAAVwAgBgYAAMsMACCuBQIAAAAB2gUCAAAAAY0GAQAAAAGfBgIAAAABsQYAAQAAAQEoAADQBAAgBa4FAgAAAAHaBQIAAAABjQYBAAAAAZ8GAgAAAAGxBgABAAABASgAANIEADABKAAA0gQAMAYGAADKDAAgrgUCALgKACHaBQIAuAoAIY0GAQC5CgAhnwYCALgKACGxBgABugoAIQIAAABXACAoAADVBAAgBa4FAgC4CgAh2gUCALgKACGNBgEAuQoAIZ8GAgC4CgAhsQYAAboKACECAAAAVQAgKAAA1wQAIAIAAABVACAoAADXBAAgAwAAAFcAIC8AANAEACAwAADVBAAgAQAAAFcAIAEAAABVACAFCgAAxQwAIDUAAMgMACA2AADHDAAgRwAAxgwAIEgAAMkMACAIqwUAAJoJADCsBQAA3gQAEK0FAACaCQAwrgUCALYIACHaBQIAtggAIY0GAQDECAAhnwYCALYIACGxBgABuAgAIQMAAABVACABAADdBAAwNAAA3gQAIAMAAABVACABAABWADACAABXACABAAAAagAgAQAAAGoAIAMAAABoACABAABpADACAABqACADAAAAaAAgAQAAaQAwAgAAagAgAwAAAGgAIAEAAGkAMAIAAGoAIAcGAADEDAAgrgUCAAAAAcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABASgAAOYEACAGrgUCAAAAAcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABASgAAOgEADABKAAA6AQAMAcGAADDDAAgrgUCALgKACHCBQIAuAoAIcgFAgC4CgAh0QVAALsKACGNBgEAuQoAIbAGgAAAAAECAAAAagAgKAAA6wQAIAauBQIAuAoAIcIFAgC4CgAhyAUCALgKACHRBUAAuwoAIY0GAQC5CgAhsAaAAAAAAQIAAABoACAoAADtBAAgAgAAAGgAICgAAO0EACADAAAAagAgLwAA5gQAIDAAAOsEACABAAAAagAgAQAAAGgAIAUKAAC-DAAgNQAAwQwAIDYAAMAMACBHAAC_DAAgSAAAwgwAIAmrBQAAmQkAMKwFAAD0BAAQrQUAAJkJADCuBQIAtggAIcIFAgC2CAAhyAUCALYIACHRBUAAuQgAIY0GAQDECAAhsAYAAMwIACADAAAAaAAgAQAA8wQAMDQAAPQEACADAAAAaAAgAQAAaQAwAgAAagAgAQAAAFsAIAEAAABbACADAAAAWQAgAQAAWgAwAgAAWwAgAwAAAFkAIAEAAFoAMAIAAFsAIAMAAABZACABAABaADACAABbACAGBgAAuwwAIBsAALwMACAcAAC9DAAgrgUCAAAAAcIFAQAAAAHRBUAAAAABASgAAPwEACADrgUCAAAAAcIFAQAAAAHRBUAAAAABASgAAP4EADABKAAA_gQAMAEAAAAnACAGBgAAoAwAIBsAAKEMACAcAACiDAAgrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhAgAAAFsAICgAAIIFACADrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhAgAAAFkAICgAAIQFACACAAAAWQAgKAAAhAUAIAEAAAAnACADAAAAWwAgLwAA_AQAIDAAAIIFACABAAAAWwAgAQAAAFkAIAYKAACbDAAgNQAAngwAIDYAAJ0MACBHAACcDAAgSAAAnwwAIK4FAAC-CgAgBqsFAACYCQAwrAUAAIwFABCtBQAAmAkAMK4FAgDPCAAhwgUBALcIACHRBUAAuQgAIQMAAABZACABAACLBQAwNAAAjAUAIAMAAABZACABAABaADACAABbACABAAAAYAAgAQAAAGAAIAMAAABeACABAABfADACAABgACADAAAAXgAgAQAAXwAwAgAAYAAgAwAAAF4AIAEAAF8AMAIAAGAAIAkaAACaDAAgrwUCAAAAAcgFAgAAAAHQBQEAAAABpwYBAAAAAawGAQAAAAGtBoAAAAABrgaAAAAAAa8GQAAAAAEBKAAAlAUAIAivBQIAAAAByAUCAAAAAdAFAQAAAAGnBgEAAAABrAYBAAAAAa0GgAAAAAGuBoAAAAABrwZAAAAAAQEoAACWBQAwASgAAJYFADAJGgAAmQwAIK8FAgC4CgAhyAUCAM4KACHQBQEAuQoAIacGAQC5CgAhrAYBALkKACGtBoAAAAABrgaAAAAAAa8GQAC7CgAhAgAAAGAAICgAAJkFACAIrwUCALgKACHIBQIAzgoAIdAFAQC5CgAhpwYBALkKACGsBgEAuQoAIa0GgAAAAAGuBoAAAAABrwZAALsKACECAAAAXgAgKAAAmwUAIAIAAABeACAoAACbBQAgAwAAAGAAIC8AAJQFACAwAACZBQAgAQAAAGAAIAEAAABeACAHCgAAlAwAIDUAAJcMACA2AACWDAAgRwAAlQwAIEgAAJgMACDIBQAAvgoAIK4GAAC-CgAgC6sFAACXCQAwrAUAAKIFABCtBQAAlwkAMK8FAgC2CAAhyAUCAM8IACHQBQEAxAgAIacGAQC3CAAhrAYBAMQIACGtBgAAzAgAIK4GAADNCAAgrwZAALkIACEDAAAAXgAgAQAAoQUAMDQAAKIFACADAAAAXgAgAQAAXwAwAgAAYAAgAQAAAGQAIAEAAABkACADAAAAYgAgAQAAYwAwAgAAZAAgAwAAAGIAIAEAAGMAMAIAAGQAIAMAAABiACABAABjADACAABkACAKGgAAkwwAIMIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGnBgEAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQEoAACqBQAgCcIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGnBgEAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQEoAACsBQAwASgAAKwFADAKGgAAkgwAIMIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhpwYBALkKACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQIAAABkACAoAACvBQAgCcIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhpwYBALkKACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQIAAABiACAoAACxBQAgAgAAAGIAICgAALEFACADAAAAZAAgLwAAqgUAIDAAAK8FACABAAAAZAAgAQAAAGIAIAkKAACNDAAgNQAAkAwAIDYAAI8MACBHAACODAAgSAAAkQwAIKYGAAC-CgAgqAYAAL4KACCpBgAAvgoAIKoGAAC-CgAgDKsFAACWCQAwrAUAALgFABCtBQAAlgkAMMIFAQC3CAAh0QVAALkIACGkBgABuAgAIaYGQADOCAAhpwYBALcIACGoBkAAzggAIakGAAHFCAAhqgYAAcUIACGrBgIAtggAIQMAAABiACABAAC3BQAwNAAAuAUAIAMAAABiACABAABjADACAABkACAHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgABAAABpQYAAfwIACGmBkAA4AgAIQEAAAC7BQAgAQAAALsFACAHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgAB_AgAIaUGAAH8CAAhpgZAAOAIACEAAwAAAL4FACABAAC_BQAwAgAAuwUAIAMAAAC-BQAgAQAAvwUAMAIAALsFACADAAAAvgUAIAEAAL8FADACAAC7BQAgBNEFQAAAAAGkBgABAAABpQYAAQAAAaYGQAAAAAEBKAAAwwUAIATRBUAAAAABpAYAAQAAAaUGAAEAAAGmBkAAAAABASgAAMUFADABKAAAxQUAMATRBUAAuwoAIaQGAAG6CgAhpQYAAboKACGmBkAAuwoAIQIAAAC7BQAgKAAAyAUAIATRBUAAuwoAIaQGAAG6CgAhpQYAAboKACGmBkAAuwoAIQIAAAC-BQAgKAAAygUAIAIAAAC-BQAgKAAAygUAIAMAAAC7BQAgLwAAwwUAIDAAAMgFACABAAAAuwUAIAEAAAC-BQAgAwoAAIoMACA1AACMDAAgNgAAiwwAIAerBQAAlAkAMKwFAADRBQAQrQUAAJQJADDRBUAAuQgAIaQGAAG4CAAhpQYAAbgIACGmBkAAuQgAIQMAAAC-BQAgAQAA0AUAMDQAANEFACADAAAAvgUAIAEAAL8FADACAAC7BQAgAQAAAE8AIAEAAABPACADAAAATQAgAQAATgAwAgAATwAgAwAAAE0AIAEAAE4AMAIAAE8AIAMAAABNACABAABOADACAABPACAIBgAAiQwAIK4FAgAAAAGxBQABAAABwgUBAAAAAcgFAgAAAAHRBUAAAAABogYCAAAAAaMGAgAAAAEBKAAA2QUAIAeuBQIAAAABsQUAAQAAAcIFAQAAAAHIBQIAAAAB0QVAAAAAAaIGAgAAAAGjBgIAAAABASgAANsFADABKAAA2wUAMAgGAACIDAAgrgUCALgKACGxBQABugoAIcIFAQC5CgAhyAUCALgKACHRBUAAuwoAIaIGAgC4CgAhowYCALgKACECAAAATwAgKAAA3gUAIAeuBQIAuAoAIbEFAAG6CgAhwgUBALkKACHIBQIAuAoAIdEFQAC7CgAhogYCALgKACGjBgIAuAoAIQIAAABNACAoAADgBQAgAgAAAE0AICgAAOAFACADAAAATwAgLwAA2QUAIDAAAN4FACABAAAATwAgAQAAAE0AIAUKAACDDAAgNQAAhgwAIDYAAIUMACBHAACEDAAgSAAAhwwAIAqrBQAAkwkAMKwFAADnBQAQrQUAAJMJADCuBQIAtggAIbEFAAG4CAAhwgUBALcIACHIBQIAtggAIdEFQAC5CAAhogYCALYIACGjBgIAtggAIQMAAABNACABAADmBQAwNAAA5wUAIAMAAABNACABAABOADACAABPACAFqwUAAJIJADCsBQAA7QUAEK0FAACSCQAw2QUBAAAAAaEGQADgCAAhAQAAAOoFACABAAAA6gUAIAWrBQAAkgkAMKwFAADtBQAQrQUAAJIJADDZBQEA3QgAIaEGQADgCAAhAAMAAADtBQAgAQAA7gUAMAIAAOoFACADAAAA7QUAIAEAAO4FADACAADqBQAgAwAAAO0FACABAADuBQAwAgAA6gUAIALZBQEAAAABoQZAAAAAAQEoAADyBQAgAtkFAQAAAAGhBkAAAAABASgAAPQFADABKAAA9AUAMALZBQEAuQoAIaEGQAC7CgAhAgAAAOoFACAoAAD3BQAgAtkFAQC5CgAhoQZAALsKACECAAAA7QUAICgAAPkFACACAAAA7QUAICgAAPkFACADAAAA6gUAIC8AAPIFACAwAAD3BQAgAQAAAOoFACABAAAA7QUAIAMKAACADAAgNQAAggwAIDYAAIEMACAFqwUAAJEJADCsBQAAgAYAEK0FAACRCQAw2QUBAMQIACGhBkAAuQgAIQMAAADtBQAgAQAA_wUAMDQAAIAGACADAAAA7QUAIAEAAO4FADACAADqBQAgAQAAADAAIAEAAAAwACADAAAAKwAgAQAALwAwAgAAMAAgAwAAACsAIAEAAC8AMAIAADAAIAMAAAArACABAAAvADACAAAwACAqBgAAugsAIBAAAP8LACASAAC-CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAEBKAAAiAYAICSuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQEoAACKBgAwASgAAIoGADABAAAALQAgKgYAAIMLACAQAAD-CwAgEgAAhwsAIBQAAIQLACAVAACFCwAgFgAAhgsAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQIAAAAwACAoAACOBgAgJK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQIAAAArACAoAACQBgAgAgAAACsAICgAAJAGACABAAAALQAgAwAAADAAIC8AAIgGACAwAACOBgAgAQAAADAAIAEAAAArACAQCgAA-QsAIDUAAPwLACA2AAD7CwAgRwAA-gsAIEgAAP0LACCwBQAAvgoAIMkFAAC-CgAg0AUAAL4KACDSBQAAvgoAIJcGAAC-CgAgmgYAAL4KACCbBgAAvgoAIJwGAAC-CgAgngYAAL4KACCfBgAAvgoAIKAGAAC-CgAgJ6sFAACFCQAwrAUAAJgGABCtBQAAhQkAMK4FAgC2CAAhsAUBAIkJACHCBQEAtwgAIcQFAACHCY0GIsYFAADMCAAgyQUAAM0IACDQBQEA0AgAIdEFQAC5CAAh0gVAAM4IACHdBQEAxAgAId4FAQDECAAh_AUCALYIACH_BQQAiAkAIYAGBACICQAhiQYCALYIACGLBgAAhgmLBiKNBgEAxAgAIY4GAAG4CAAhjwYCALYIACGQBgIAtggAIZEGAgC2CAAhkgYCALYIACGTBgIAtggAIZQGAgC2CAAhlQYCALYIACGWBggA4wgAIZcGAQDQCAAhmAYCALYIACGZBgIAtggAIZoGAQDQCAAhmwZAAM4IACGcBkAAzggAIZ0GCADjCAAhngZAAM4IACGfBgEA0AgAIaAGAQDQCAAhAwAAACsAIAEAAJcGADA0AACYBgAgAwAAACsAIAEAAC8AMAIAADAAIAEAAAA8ACABAAAAPAAgAwAAADoAIAEAADsAMAIAADwAIAMAAAA6ACABAAA7ADACAAA8ACADAAAAOgAgAQAAOwAwAgAAPAAgBBMAAPgLACDyBQEAAAABiAYCAAAAAYkGIAAAAAEBKAAAoAYAIAPyBQEAAAABiAYCAAAAAYkGIAAAAAEBKAAAogYAMAEoAACiBgAwBBMAAPcLACDyBQEAuQoAIYgGAgC4CgAhiQYgALYLACECAAAAPAAgKAAApQYAIAPyBQEAuQoAIYgGAgC4CgAhiQYgALYLACECAAAAOgAgKAAApwYAIAIAAAA6ACAoAACnBgAgAwAAADwAIC8AAKAGACAwAAClBgAgAQAAADwAIAEAAAA6ACAFCgAA8gsAIDUAAPULACA2AAD0CwAgRwAA8wsAIEgAAPYLACAGqwUAAIQJADCsBQAArgYAEK0FAACECQAw8gUBALcIACGIBgIAtggAIYkGIAD2CAAhAwAAADoAIAEAAK0GADA0AACuBgAgAwAAADoAIAEAADsAMAIAADwAIAEAAABAACABAAAAQAAgAwAAAD4AIAEAAD8AMAIAAEAAIAMAAAA-ACABAAA_ADACAABAACADAAAAPgAgAQAAPwAwAgAAQAAgCBMAAPELACDQBQEAAAAB8gUBAAAAAfgFAAAAhwYCgwYCAAAAAYQGAgAAAAGFBgIAAAABhwYAAQAAAQEoAAC2BgAgB9AFAQAAAAHyBQEAAAAB-AUAAACHBgKDBgIAAAABhAYCAAAAAYUGAgAAAAGHBgABAAABASgAALgGADABKAAAuAYAMAgTAADwCwAg0AUBAM8KACHyBQEAuQoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhAgAAAEAAICgAALsGACAH0AUBAM8KACHyBQEAuQoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhAgAAAD4AICgAAL0GACACAAAAPgAgKAAAvQYAIAMAAABAACAvAAC2BgAgMAAAuwYAIAEAAABAACABAAAAPgAgBwoAAOsLACA1AADuCwAgNgAA7QsAIEcAAOwLACBIAADvCwAg0AUAAL4KACCHBgAAvgoAIAqrBQAAgAkAMKwFAADEBgAQrQUAAIAJADDQBQEA0AgAIfIFAQC3CAAh-AUAAIEJhwYigwYCALYIACGEBgIAtggAIYUGAgC2CAAhhwYAAcUIACEDAAAAPgAgAQAAwwYAMDQAAMQGACADAAAAPgAgAQAAPwAwAgAAQAAgFasFAAD7CAAwrAUAAMoGABCtBQAA-wgAMNEFQADgCAAh2QUAAQAAAdoFAgDeCAAh2wUBAN0IACHdBQEA3QgAId4FAQDdCAAh6QUBAO0IACH4BQAA_Qj4BSL5BQIA3ggAIfoFAQDdCAAh-wUAAP4IACD8BQIA3ggAIf0FAgDeCAAh_gUgAP8IACH_BQIA3ggAIYAGAgDeCAAhgQYCAN4IACGCBgEA7QgAIQEAAADHBgAgAQAAAMcGACAVqwUAAPsIADCsBQAAygYAEK0FAAD7CAAw0QVAAOAIACHZBQAB_AgAIdoFAgDeCAAh2wUBAN0IACHdBQEA3QgAId4FAQDdCAAh6QUBAO0IACH4BQAA_Qj4BSL5BQIA3ggAIfoFAQDdCAAh-wUAAP4IACD8BQIA3ggAIf0FAgDeCAAh_gUgAP8IACH_BQIA3ggAIYAGAgDeCAAhgQYCAN4IACGCBgEA7QgAIQPpBQAAvgoAIPsFAAC-CgAgggYAAL4KACADAAAAygYAIAEAAMsGADACAADHBgAgAwAAAMoGACABAADLBgAwAgAAxwYAIAMAAADKBgAgAQAAywYAMAIAAMcGACAS0QVAAAAAAdkFAAEAAAHaBQIAAAAB2wUBAAAAAd0FAQAAAAHeBQEAAAAB6QUBAAAAAfgFAAAA-AUC-QUCAAAAAfoFAQAAAAH7BYAAAAAB_AUCAAAAAf0FAgAAAAH-BSAAAAAB_wUCAAAAAYAGAgAAAAGBBgIAAAABggYBAAAAAQEoAADPBgAgEtEFQAAAAAHZBQABAAAB2gUCAAAAAdsFAQAAAAHdBQEAAAAB3gUBAAAAAekFAQAAAAH4BQAAAPgFAvkFAgAAAAH6BQEAAAAB-wWAAAAAAfwFAgAAAAH9BQIAAAAB_gUgAAAAAf8FAgAAAAGABgIAAAABgQYCAAAAAYIGAQAAAAEBKAAA0QYAMAEoAADRBgAwEtEFQAC7CgAh2QUAAboKACHaBQIAuAoAIdsFAQC5CgAh3QUBALkKACHeBQEAuQoAIekFAQDPCgAh-AUAAOoL-AUi-QUCALgKACH6BQEAuQoAIfsFgAAAAAH8BQIAuAoAIf0FAgC4CgAh_gUgALYLACH_BQIAuAoAIYAGAgC4CgAhgQYCALgKACGCBgEAzwoAIQIAAADHBgAgKAAA1AYAIBLRBUAAuwoAIdkFAAG6CgAh2gUCALgKACHbBQEAuQoAId0FAQC5CgAh3gUBALkKACHpBQEAzwoAIfgFAADqC_gFIvkFAgC4CgAh-gUBALkKACH7BYAAAAAB_AUCALgKACH9BQIAuAoAIf4FIAC2CwAh_wUCALgKACGABgIAuAoAIYEGAgC4CgAhggYBAM8KACECAAAAygYAICgAANYGACACAAAAygYAICgAANYGACADAAAAxwYAIC8AAM8GACAwAADUBgAgAQAAAMcGACABAAAAygYAIAgKAADlCwAgNQAA6AsAIDYAAOcLACBHAADmCwAgSAAA6QsAIOkFAAC-CgAg-wUAAL4KACCCBgAAvgoAIBWrBQAA9AgAMKwFAADdBgAQrQUAAPQIADDRBUAAuQgAIdkFAAG4CAAh2gUCALYIACHbBQEAxAgAId0FAQDECAAh3gUBAMQIACHpBQEA0AgAIfgFAAD1CPgFIvkFAgC2CAAh-gUBAMQIACH7BQAAzQgAIPwFAgC2CAAh_QUCALYIACH-BSAA9ggAIf8FAgC2CAAhgAYCALYIACGBBgIAtggAIYIGAQDQCAAhAwAAAMoGACABAADcBgAwNAAA3QYAIAMAAADKBgAgAQAAywYAMAIAAMcGACABAAAARAAgAQAAAEQAIAMAAABCACABAABDADACAABEACADAAAAQgAgAQAAQwAwAgAARAAgAwAAAEIAIAEAAEMAMAIAAEQAIAkTAADkCwAgrwUCAAAAAcQFAQAAAAHRBUAAAAAB8gUBAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAfYFAAEAAAEBKAAA5QYAIAivBQIAAAABxAUBAAAAAdEFQAAAAAHyBQEAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAAB9gUAAQAAAQEoAADnBgAwASgAAOcGADAJEwAA4wsAIK8FAgC4CgAhxAUBALkKACHRBUAAuwoAIfIFAQC5CgAh8wUBALkKACH0BQEAuQoAIfUFAQC5CgAh9gUAAboKACECAAAARAAgKAAA6gYAIAivBQIAuAoAIcQFAQC5CgAh0QVAALsKACHyBQEAuQoAIfMFAQC5CgAh9AUBALkKACH1BQEAuQoAIfYFAAG6CgAhAgAAAEIAICgAAOwGACACAAAAQgAgKAAA7AYAIAMAAABEACAvAADlBgAgMAAA6gYAIAEAAABEACABAAAAQgAgBQoAAN4LACA1AADhCwAgNgAA4AsAIEcAAN8LACBIAADiCwAgC6sFAADzCAAwrAUAAPMGABCtBQAA8wgAMK8FAgC2CAAhxAUBAMQIACHRBUAAuQgAIfIFAQC3CAAh8wUBAMQIACH0BQEAxAgAIfUFAQDECAAh9gUAAbgIACEDAAAAQgAgAQAA8gYAMDQAAPMGACADAAAAQgAgAQAAQwAwAgAARAAgBw8AAPEIACCrBQAA8ggAMKwFAAD5BgAQrQUAAPIIADDCBQIAAAAB7QUAAPEIACDuBUAA4AgAIQEAAAD2BgAgAQAAAPYGACAHDwAA8QgAIKsFAADyCAAwrAUAAPkGABCtBQAA8ggAMMIFAgDeCAAh7QUAAPEIACDuBUAA4AgAIQADAAAA-QYAIAEAAPoGADACAAD2BgAgAwAAAPkGACABAAD6BgAwAgAA9gYAIAMAAAD5BgAgAQAA-gYAMAIAAPYGACAEDwAA3QsAIMIFAgAAAAHtBQAA3AsAIO4FQAAAAAEBKAAA_gYAIAQPAADdCwAgwgUCAAAAAe0FAADcCwAg7gVAAAAAAQEoAACABwAwASgAAIAHADAEDwAA2wsAIMIFAgC4CgAh7QUAANoLACDuBUAAuwoAIQIAAAD2BgAgKAAAgwcAIAQPAADbCwAgwgUCALgKACHtBQAA2gsAIO4FQAC7CgAhAgAAAPkGACAoAACFBwAgAgAAAPkGACAoAACFBwAgAwAAAPYGACAvAAD-BgAgMAAAgwcAIAEAAAD2BgAgAQAAAPkGACAFCgAA1QsAIDUAANgLACA2AADXCwAgRwAA1gsAIEgAANkLACAHDwAA8QgAIKsFAADwCAAwrAUAAIwHABCtBQAA8AgAMMIFAgC2CAAh7QUAAPEIACDuBUAAuQgAIQMAAAD5BgAgAQAAiwcAMDQAAIwHACADAAAA-QYAIAEAAPoGADACAAD2BgAgDqsFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHiBQAA7wgAIOUFCADmCAAh5gVAAOAIACHnBUAA4AgAIegFAQDtCAAh6QUBAO0IACHqBQIA3ggAIesFQADuCAAh7AUCAN4IACEBAAAAjwcAIAEAAACPBwAgDasFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHlBQgA5ggAIeYFQADgCAAh5wVAAOAIACHoBQEA7QgAIekFAQDtCAAh6gUCAN4IACHrBUAA7ggAIewFAgDeCAAhA-gFAAC-CgAg6QUAAL4KACDrBQAAvgoAIAMAAACSBwAgAQAAkwcAMAIAAI8HACADAAAAkgcAIAEAAJMHADACAACPBwAgAwAAAJIHACABAACTBwAwAgAAjwcAIArdBQEAAAAB3gUBAAAAAeUFCAAAAAHmBUAAAAAB5wVAAAAAAegFAQAAAAHpBQEAAAAB6gUCAAAAAesFQAAAAAHsBQIAAAABASgAAJcHACAK3QUBAAAAAd4FAQAAAAHlBQgAAAAB5gVAAAAAAecFQAAAAAHoBQEAAAAB6QUBAAAAAeoFAgAAAAHrBUAAAAAB7AUCAAAAAQEoAACZBwAwASgAAJkHADAK3QUBALkKACHeBQEAuQoAIeUFCACBCwAh5gVAALsKACHnBUAAuwoAIegFAQDPCgAh6QUBAM8KACHqBQIAuAoAIesFQADNCgAh7AUCALgKACECAAAAjwcAICgAAJwHACAK3QUBALkKACHeBQEAuQoAIeUFCACBCwAh5gVAALsKACHnBUAAuwoAIegFAQDPCgAh6QUBAM8KACHqBQIAuAoAIesFQADNCgAh7AUCALgKACECAAAAkgcAICgAAJ4HACACAAAAkgcAICgAAJ4HACADAAAAjwcAIC8AAJcHACAwAACcBwAgAQAAAI8HACABAAAAkgcAIAgKAADQCwAgNQAA0wsAIDYAANILACBHAADRCwAgSAAA1AsAIOgFAAC-CgAg6QUAAL4KACDrBQAAvgoAIA2rBQAA6wgAMKwFAAClBwAQrQUAAOsIADDdBQEAxAgAId4FAQDECAAh5QUIAOMIACHmBUAAuQgAIecFQAC5CAAh6AUBANAIACHpBQEA0AgAIeoFAgC2CAAh6wVAAM4IACHsBQIAtggAIQMAAACSBwAgAQAApAcAMDQAAKUHACADAAAAkgcAIAEAAJMHADACAACPBwAgCKsFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHiBQAA6ggAIOMFAADfCAAg5AVAAOAIACEBAAAAqAcAIAEAAACoBwAgB6sFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHjBQAA3wgAIOQFQADgCAAhAAMAAACrBwAgAQAArAcAMAIAAKgHACADAAAAqwcAIAEAAKwHADACAACoBwAgAwAAAKsHACABAACsBwAwAgAAqAcAIATdBQEAAAAB3gUBAAAAAeMFgAAAAAHkBUAAAAABASgAALAHACAE3QUBAAAAAd4FAQAAAAHjBYAAAAAB5AVAAAAAAQEoAACyBwAwASgAALIHADAE3QUBALkKACHeBQEAuQoAIeMFgAAAAAHkBUAAuwoAIQIAAACoBwAgKAAAtQcAIATdBQEAuQoAId4FAQC5CgAh4wWAAAAAAeQFQAC7CgAhAgAAAKsHACAoAAC3BwAgAgAAAKsHACAoAAC3BwAgAwAAAKgHACAvAACwBwAgMAAAtQcAIAEAAACoBwAgAQAAAKsHACADCgAAzQsAIDUAAM8LACA2AADOCwAgB6sFAADoCAAwrAUAAL4HABCtBQAA6AgAMN0FAQDECAAh3gUBAMQIACHjBQAAzAgAIOQFQAC5CAAhAwAAAKsHACABAAC9BwAwNAAAvgcAIAMAAACrBwAgAQAArAcAMAIAAKgHACAJqwUAAOUIADCsBQAAxAcAEK0FAADlCAAw3QUBAN0IACHeBQEA3QgAId8FCADmCAAh4AUIAOYIACHhBQgA5ggAIeIFAADnCAAgAQAAAMEHACABAAAAwQcAIAirBQAA5QgAMKwFAADEBwAQrQUAAOUIADDdBQEA3QgAId4FAQDdCAAh3wUIAOYIACHgBQgA5ggAIeEFCADmCAAhAAMAAADEBwAgAQAAxQcAMAIAAMEHACADAAAAxAcAIAEAAMUHADACAADBBwAgAwAAAMQHACABAADFBwAwAgAAwQcAIAXdBQEAAAAB3gUBAAAAAd8FCAAAAAHgBQgAAAAB4QUIAAAAAQEoAADJBwAgBd0FAQAAAAHeBQEAAAAB3wUIAAAAAeAFCAAAAAHhBQgAAAABASgAAMsHADABKAAAywcAMAXdBQEAuQoAId4FAQC5CgAh3wUIAIELACHgBQgAgQsAIeEFCACBCwAhAgAAAMEHACAoAADOBwAgBd0FAQC5CgAh3gUBALkKACHfBQgAgQsAIeAFCACBCwAh4QUIAIELACECAAAAxAcAICgAANAHACACAAAAxAcAICgAANAHACADAAAAwQcAIC8AAMkHACAwAADOBwAgAQAAAMEHACABAAAAxAcAIAUKAADICwAgNQAAywsAIDYAAMoLACBHAADJCwAgSAAAzAsAIAirBQAA4ggAMKwFAADXBwAQrQUAAOIIADDdBQEAxAgAId4FAQDECAAh3wUIAOMIACHgBQgA4wgAIeEFCADjCAAhAwAAAMQHACABAADWBwAwNAAA1wcAIAMAAADEBwAgAQAAxQcAMAIAAMEHACAIqwUAANwIADCsBQAA3QcAEK0FAADcCAAw0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAh2wUAAN8IACDcBQAA4QgAIAEAAADaBwAgAQAAANoHACAHqwUAANwIADCsBQAA3QcAEK0FAADcCAAw0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAh2wUAAN8IACAAAwAAAN0HACABAADeBwAwAgAA2gcAIAMAAADdBwAgAQAA3gcAMAIAANoHACADAAAA3QcAIAEAAN4HADACAADaBwAgBNEFQAAAAAHZBQEAAAAB2gUCAAAAAdsFgAAAAAEBKAAA4gcAIATRBUAAAAAB2QUBAAAAAdoFAgAAAAHbBYAAAAABASgAAOQHADABKAAA5AcAMATRBUAAuwoAIdkFAQC5CgAh2gUCALgKACHbBYAAAAABAgAAANoHACAoAADnBwAgBNEFQAC7CgAh2QUBALkKACHaBQIAuAoAIdsFgAAAAAECAAAA3QcAICgAAOkHACACAAAA3QcAICgAAOkHACADAAAA2gcAIC8AAOIHACAwAADnBwAgAQAAANoHACABAAAA3QcAIAUKAADDCwAgNQAAxgsAIDYAAMULACBHAADECwAgSAAAxwsAIAerBQAA2wgAMKwFAADwBwAQrQUAANsIADDRBUAAuQgAIdkFAQDECAAh2gUCALYIACHbBQAAzAgAIAMAAADdBwAgAQAA7wcAMDQAAPAHACADAAAA3QcAIAEAAN4HADACAADaBwAgAQAAAG0AIAEAAABtACADAAAALQAgAQAAbAAwAgAAbQAgAwAAAC0AIAEAAGwAMAIAAG0AIAMAAAAtACABAABsADACAABtACAWBgAAvwsAIA8AAMALACARAADBCwAgEgAAwgsAIK4FAgAAAAGyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAEBKAAA-AcAIBKuBQIAAAABsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABASgAAPoHADABKAAA-gcAMBYGAADQCgAgDwAA0QoAIBEAANIKACASAADTCgAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIQIAAABtACAoAAD9BwAgEq4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACECAAAALQAgKAAA_wcAIAIAAAAtACAoAAD_BwAgAwAAAG0AIC8AAPgHACAwAAD9BwAgAQAAAG0AIAEAAAAtACAPCgAAxwoAIDUAAMoKACA2AADJCgAgRwAAyAoAIEgAAMsKACCyBQAAvgoAIMkFAAC-CgAgygUAAL4KACDLBQAAvgoAIMwFAAC-CgAgzQUAAL4KACDOBQAAvgoAIM8FAAC-CgAg0AUAAL4KACDSBQAAvgoAIBWrBQAAyggAMKwFAACGCAAQrQUAAMoIADCuBQIAtggAIbIFQADOCAAhwgUBALcIACHEBQAAywjEBSLFBQEAxAgAIcYFAADMCAAgxwUAAbgIACHIBQIAtggAIckFAADNCAAgygUAAM0IACDLBQAAzQgAIMwFQADOCAAhzQUAAM0IACDOBQIAzwgAIc8FAADNCAAg0AUBANAIACHRBUAAuQgAIdIFQADOCAAhAwAAAC0AIAEAAIUIADA0AACGCAAgAwAAAC0AIAEAAGwAMAIAAG0AIAEAAAA0ACABAAAANAAgAwAAADIAIAEAADMAMAIAADQAIAMAAAAyACABAAAzADACAAA0ACADAAAAMgAgAQAAMwAwAgAANAAgBhAAAMYKACCwBQEAAAABvgUBAAAAAb8FAgAAAAHABQEAAAABwQUAAQAAAQEoAACOCAAgBbAFAQAAAAG-BQEAAAABvwUCAAAAAcAFAQAAAAHBBQABAAABASgAAJAIADABKAAAkAgAMAYQAADFCgAgsAUBALkKACG-BQEAuQoAIb8FAgC4CgAhwAUBALkKACHBBQABxAoAIQIAAAA0ACAoAACTCAAgBbAFAQC5CgAhvgUBALkKACG_BQIAuAoAIcAFAQC5CgAhwQUAAcQKACECAAAAMgAgKAAAlQgAIAIAAAAyACAoAACVCAAgAwAAADQAIC8AAI4IACAwAACTCAAgAQAAADQAIAEAAAAyACAGCgAAvwoAIDUAAMIKACA2AADBCgAgRwAAwAoAIEgAAMMKACDBBQAAvgoAIAirBQAAwwgAMKwFAACcCAAQrQUAAMMIADCwBQEAtwgAIb4FAQDECAAhvwUCALYIACHABQEAxAgAIcEFAAHFCAAhAwAAADIAIAEAAJsIADA0AACcCAAgAwAAADIAIAEAADMAMAIAADQAIAEAAABxACABAAAAcQAgAwAAAG8AIAEAAHAAMAIAAHEAIAMAAABvACABAABwADACAABxACADAAAAbwAgAQAAcAAwAgAAcQAgBgYAAL0KACCuBQIAAAABrwUCAAAAAbAFAQAAAAGxBQABAAABsgVAAAAAAQEoAACkCAAgBa4FAgAAAAGvBQIAAAABsAUBAAAAAbEFAAEAAAGyBUAAAAABASgAAKYIADABKAAApggAMAYGAAC8CgAgrgUCALgKACGvBQIAuAoAIbAFAQC5CgAhsQUAAboKACGyBUAAuwoAIQIAAABxACAoAACpCAAgBa4FAgC4CgAhrwUCALgKACGwBQEAuQoAIbEFAAG6CgAhsgVAALsKACECAAAAbwAgKAAAqwgAIAIAAABvACAoAACrCAAgAwAAAHEAIC8AAKQIACAwAACpCAAgAQAAAHEAIAEAAABvACAFCgAAswoAIDUAALYKACA2AAC1CgAgRwAAtAoAIEgAALcKACAIqwUAALUIADCsBQAAsggAEK0FAAC1CAAwrgUCALYIACGvBQIAtggAIbAFAQC3CAAhsQUAAbgIACGyBUAAuQgAIQMAAABvACABAACxCAAwNAAAsggAIAMAAABvACABAABwADACAABxACAIqwUAALUIADCsBQAAsggAEK0FAAC1CAAwrgUCALYIACGvBQIAtggAIbAFAQC3CAAhsQUAAbgIACGyBUAAuQgAIQ0KAAC7CAAgNQAAuwgAIDYAALsIACBHAADCCAAgSAAAuwgAILMFAgAAAAG0BQIAAAAEtQUCAAAABLYFAgAAAAG3BQIAAAABuAUCAAAAAbkFAgAAAAG6BQIAwQgAIQsKAAC7CAAgNQAAwAgAIDYAAMAIACCzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAL8IACEHCgAAuwgAIDUAAL4IACA2AAC-CAAgswUAAQAAAbQFAAEAAAS1BQABAAAEugUAAb0IACELCgAAuwgAIDUAALwIACA2AAC8CAAgswVAAAAAAbQFQAAAAAS1BUAAAAAEtgVAAAAAAbcFQAAAAAG4BUAAAAABuQVAAAAAAboFQAC6CAAhCwoAALsIACA1AAC8CAAgNgAAvAgAILMFQAAAAAG0BUAAAAAEtQVAAAAABLYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAAuggAIQizBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCALsIACEIswVAAAAAAbQFQAAAAAS1BUAAAAAEtgVAAAAAAbcFQAAAAAG4BUAAAAABuQVAAAAAAboFQAC8CAAhBwoAALsIACA1AAC-CAAgNgAAvggAILMFAAEAAAG0BQABAAAEtQUAAQAABLoFAAG9CAAhBLMFAAEAAAG0BQABAAAEtQUAAQAABLoFAAG-CAAhCwoAALsIACA1AADACAAgNgAAwAgAILMFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAvwgAIQuzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAMAIACG7BQEAAAABvAUBAAAAAb0FAQAAAAENCgAAuwgAIDUAALsIACA2AAC7CAAgRwAAwggAIEgAALsIACCzBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCAMEIACEIswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADCCAAhCKsFAADDCAAwrAUAAJwIABCtBQAAwwgAMLAFAQC3CAAhvgUBAMQIACG_BQIAtggAIcAFAQDECAAhwQUAAcUIACEOCgAAuwgAIDUAAMAIACA2AADACAAgswUBAAAAAbQFAQAAAAS1BQEAAAAEtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDJCAAhuwUBAAAAAbwFAQAAAAG9BQEAAAABBwoAAMcIACA1AADICAAgNgAAyAgAILMFAAEAAAG0BQABAAAFtQUAAQAABboFAAHGCAAhBwoAAMcIACA1AADICAAgNgAAyAgAILMFAAEAAAG0BQABAAAFtQUAAQAABboFAAHGCAAhCLMFAgAAAAG0BQIAAAAFtQUCAAAABbYFAgAAAAG3BQIAAAABuAUCAAAAAbkFAgAAAAG6BQIAxwgAIQSzBQABAAABtAUAAQAABbUFAAEAAAW6BQAByAgAIQ4KAAC7CAAgNQAAwAgAIDYAAMAIACCzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAMkIACG7BQEAAAABvAUBAAAAAb0FAQAAAAEVqwUAAMoIADCsBQAAhggAEK0FAADKCAAwrgUCALYIACGyBUAAzggAIcIFAQC3CAAhxAUAAMsIxAUixQUBAMQIACHGBQAAzAgAIMcFAAG4CAAhyAUCALYIACHJBQAAzQgAIMoFAADNCAAgywUAAM0IACDMBUAAzggAIc0FAADNCAAgzgUCAM8IACHPBQAAzQgAINAFAQDQCAAh0QVAALkIACHSBUAAzggAIQcKAAC7CAAgNQAA2ggAIDYAANoIACCzBQAAAMQFArQFAAAAxAUItQUAAADEBQi6BQAA2QjEBSIPCgAAuwgAIDUAANgIACA2AADYCAAgswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABDwoAAMcIACA1AADXCAAgNgAA1wgAILMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQsKAADHCAAgNQAA1ggAIDYAANYIACCzBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANUIACENCgAAxwgAIDUAAMcIACA2AADHCAAgRwAA1AgAIEgAAMcIACCzBQIAAAABtAUCAAAABbUFAgAAAAW2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCANMIACEOCgAAxwgAIDUAANIIACA2AADSCAAgswUBAAAAAbQFAQAAAAW1BQEAAAAFtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDRCAAhuwUBAAAAAbwFAQAAAAG9BQEAAAABDgoAAMcIACA1AADSCAAgNgAA0ggAILMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA0QgAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQuzBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBANIIACG7BQEAAAABvAUBAAAAAb0FAQAAAAENCgAAxwgAIDUAAMcIACA2AADHCAAgRwAA1AgAIEgAAMcIACCzBQIAAAABtAUCAAAABbUFAgAAAAW2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCANMIACEIswUIAAAAAbQFCAAAAAW1BQgAAAAFtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADUCAAhCwoAAMcIACA1AADWCAAgNgAA1ggAILMFQAAAAAG0BUAAAAAFtQVAAAAABbYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAA1QgAIQizBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANYIACEMswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABDLMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQcKAAC7CAAgNQAA2ggAIDYAANoIACCzBQAAAMQFArQFAAAAxAUItQUAAADEBQi6BQAA2QjEBSIEswUAAADEBQK0BQAAAMQFCLUFAAAAxAUIugUAANoIxAUiB6sFAADbCAAwrAUAAPAHABCtBQAA2wgAMNEFQAC5CAAh2QUBAMQIACHaBQIAtggAIdsFAADMCAAgB6sFAADcCAAwrAUAAN0HABCtBQAA3AgAMNEFQADgCAAh2QUBAN0IACHaBQIA3ggAIdsFAADfCAAgC7MFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAwAgAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQizBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCALsIACEMswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABCLMFQAAAAAG0BUAAAAAEtQVAAAAABLYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAAvAgAIQLZBQEAAAAB2gUCAAAAAQirBQAA4ggAMKwFAADXBwAQrQUAAOIIADDdBQEAxAgAId4FAQDECAAh3wUIAOMIACHgBQgA4wgAIeEFCADjCAAhDQoAALsIACA1AADCCAAgNgAAwggAIEcAAMIIACBIAADCCAAgswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADkCAAhDQoAALsIACA1AADCCAAgNgAAwggAIEcAAMIIACBIAADCCAAgswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADkCAAhCKsFAADlCAAwrAUAAMQHABCtBQAA5QgAMN0FAQDdCAAh3gUBAN0IACHfBQgA5ggAIeAFCADmCAAh4QUIAOYIACEIswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADCCAAhAt0FAQAAAAHeBQEAAAABB6sFAADoCAAwrAUAAL4HABCtBQAA6AgAMN0FAQDECAAh3gUBAMQIACHjBQAAzAgAIOQFQAC5CAAhB6sFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHjBQAA3wgAIOQFQADgCAAhAt0FAQAAAAHeBQEAAAABDasFAADrCAAwrAUAAKUHABCtBQAA6wgAMN0FAQDECAAh3gUBAMQIACHlBQgA4wgAIeYFQAC5CAAh5wVAALkIACHoBQEA0AgAIekFAQDQCAAh6gUCALYIACHrBUAAzggAIewFAgC2CAAhDasFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHlBQgA5ggAIeYFQADgCAAh5wVAAOAIACHoBQEA7QgAIekFAQDtCAAh6gUCAN4IACHrBUAA7ggAIewFAgDeCAAhC7MFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA0ggAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQizBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANYIACEC3QUBAAAAAd4FAQAAAAEHDwAA8QgAIKsFAADwCAAwrAUAAIwHABCtBQAA8AgAMMIFAgC2CAAh7QUAAPEIACDuBUAAuQgAIQSzBQEAAAAF7wUBAAAAAfAFAQAAAATxBQEAAAAEBw8AAPEIACCrBQAA8ggAMKwFAAD5BgAQrQUAAPIIADDCBQIA3ggAIe0FAADxCAAg7gVAAOAIACELqwUAAPMIADCsBQAA8wYAEK0FAADzCAAwrwUCALYIACHEBQEAxAgAIdEFQAC5CAAh8gUBALcIACHzBQEAxAgAIfQFAQDECAAh9QUBAMQIACH2BQABuAgAIRWrBQAA9AgAMKwFAADdBgAQrQUAAPQIADDRBUAAuQgAIdkFAAG4CAAh2gUCALYIACHbBQEAxAgAId0FAQDECAAh3gUBAMQIACHpBQEA0AgAIfgFAAD1CPgFIvkFAgC2CAAh-gUBAMQIACH7BQAAzQgAIPwFAgC2CAAh_QUCALYIACH-BSAA9ggAIf8FAgC2CAAhgAYCALYIACGBBgIAtggAIYIGAQDQCAAhBwoAALsIACA1AAD6CAAgNgAA-ggAILMFAAAA-AUCtAUAAAD4BQi1BQAAAPgFCLoFAAD5CPgFIgUKAAC7CAAgNQAA-AgAIDYAAPgIACCzBSAAAAABugUgAPcIACEFCgAAuwgAIDUAAPgIACA2AAD4CAAgswUgAAAAAboFIAD3CAAhArMFIAAAAAG6BSAA-AgAIQcKAAC7CAAgNQAA-ggAIDYAAPoIACCzBQAAAPgFArQFAAAA-AUItQUAAAD4BQi6BQAA-Qj4BSIEswUAAAD4BQK0BQAAAPgFCLUFAAAA-AUIugUAAPoI-AUiFasFAAD7CAAwrAUAAMoGABCtBQAA-wgAMNEFQADgCAAh2QUAAfwIACHaBQIA3ggAIdsFAQDdCAAh3QUBAN0IACHeBQEA3QgAIekFAQDtCAAh-AUAAP0I-AUi-QUCAN4IACH6BQEA3QgAIfsFAAD-CAAg_AUCAN4IACH9BQIA3ggAIf4FIAD_CAAh_wUCAN4IACGABgIA3ggAIYEGAgDeCAAhggYBAO0IACEEswUAAQAAAbQFAAEAAAS1BQABAAAEugUAAb4IACEEswUAAAD4BQK0BQAAAPgFCLUFAAAA-AUIugUAAPoI-AUiDLMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQKzBSAAAAABugUgAPgIACEKqwUAAIAJADCsBQAAxAYAEK0FAACACQAw0AUBANAIACHyBQEAtwgAIfgFAACBCYcGIoMGAgC2CAAhhAYCALYIACGFBgIAtggAIYcGAAHFCAAhBwoAALsIACA1AACDCQAgNgAAgwkAILMFAAAAhwYCtAUAAACHBgi1BQAAAIcGCLoFAACCCYcGIgcKAAC7CAAgNQAAgwkAIDYAAIMJACCzBQAAAIcGArQFAAAAhwYItQUAAACHBgi6BQAAggmHBiIEswUAAACHBgK0BQAAAIcGCLUFAAAAhwYIugUAAIMJhwYiBqsFAACECQAwrAUAAK4GABCtBQAAhAkAMPIFAQC3CAAhiAYCALYIACGJBiAA9ggAISerBQAAhQkAMKwFAACYBgAQrQUAAIUJADCuBQIAtggAIbAFAQCJCQAhwgUBALcIACHEBQAAhwmNBiLGBQAAzAgAIMkFAADNCAAg0AUBANAIACHRBUAAuQgAIdIFQADOCAAh3QUBAMQIACHeBQEAxAgAIfwFAgC2CAAh_wUEAIgJACGABgQAiAkAIYkGAgC2CAAhiwYAAIYJiwYijQYBAMQIACGOBgABuAgAIY8GAgC2CAAhkAYCALYIACGRBgIAtggAIZIGAgC2CAAhkwYCALYIACGUBgIAtggAIZUGAgC2CAAhlgYIAOMIACGXBgEA0AgAIZgGAgC2CAAhmQYCALYIACGaBgEA0AgAIZsGQADOCAAhnAZAAM4IACGdBggA4wgAIZ4GQADOCAAhnwYBANAIACGgBgEA0AgAIQcKAAC7CAAgNQAAkAkAIDYAAJAJACCzBQAAAIsGArQFAAAAiwYItQUAAACLBgi6BQAAjwmLBiIHCgAAuwgAIDUAAI4JACA2AACOCQAgswUAAACNBgK0BQAAAI0GCLUFAAAAjQYIugUAAI0JjQYiDQoAALsIACA1AACMCQAgNgAAjAkAIEcAAMIIACBIAACMCQAgswUEAAAAAbQFBAAAAAS1BQQAAAAEtgUEAAAAAbcFBAAAAAG4BQQAAAABuQUEAAAAAboFBACLCQAhCwoAAMcIACA1AADSCAAgNgAA0ggAILMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAigkAIQsKAADHCAAgNQAA0ggAIDYAANIIACCzBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAIoJACENCgAAuwgAIDUAAIwJACA2AACMCQAgRwAAwggAIEgAAIwJACCzBQQAAAABtAUEAAAABLUFBAAAAAS2BQQAAAABtwUEAAAAAbgFBAAAAAG5BQQAAAABugUEAIsJACEIswUEAAAAAbQFBAAAAAS1BQQAAAAEtgUEAAAAAbcFBAAAAAG4BQQAAAABuQUEAAAAAboFBACMCQAhBwoAALsIACA1AACOCQAgNgAAjgkAILMFAAAAjQYCtAUAAACNBgi1BQAAAI0GCLoFAACNCY0GIgSzBQAAAI0GArQFAAAAjQYItQUAAACNBgi6BQAAjgmNBiIHCgAAuwgAIDUAAJAJACA2AACQCQAgswUAAACLBgK0BQAAAIsGCLUFAAAAiwYIugUAAI8JiwYiBLMFAAAAiwYCtAUAAACLBgi1BQAAAIsGCLoFAACQCYsGIgWrBQAAkQkAMKwFAACABgAQrQUAAJEJADDZBQEAxAgAIaEGQAC5CAAhBasFAACSCQAwrAUAAO0FABCtBQAAkgkAMNkFAQDdCAAhoQZAAOAIACEKqwUAAJMJADCsBQAA5wUAEK0FAACTCQAwrgUCALYIACGxBQABuAgAIcIFAQC3CAAhyAUCALYIACHRBUAAuQgAIaIGAgC2CAAhowYCALYIACEHqwUAAJQJADCsBQAA0QUAEK0FAACUCQAw0QVAALkIACGkBgABuAgAIaUGAAG4CAAhpgZAALkIACEHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgAB_AgAIaUGAAH8CAAhpgZAAOAIACEMqwUAAJYJADCsBQAAuAUAEK0FAACWCQAwwgUBALcIACHRBUAAuQgAIaQGAAG4CAAhpgZAAM4IACGnBgEAtwgAIagGQADOCAAhqQYAAcUIACGqBgABxQgAIasGAgC2CAAhC6sFAACXCQAwrAUAAKIFABCtBQAAlwkAMK8FAgC2CAAhyAUCAM8IACHQBQEAxAgAIacGAQC3CAAhrAYBAMQIACGtBgAAzAgAIK4GAADNCAAgrwZAALkIACEGqwUAAJgJADCsBQAAjAUAEK0FAACYCQAwrgUCAM8IACHCBQEAtwgAIdEFQAC5CAAhCasFAACZCQAwrAUAAPQEABCtBQAAmQkAMK4FAgC2CAAhwgUCALYIACHIBQIAtggAIdEFQAC5CAAhjQYBAMQIACGwBgAAzAgAIAirBQAAmgkAMKwFAADeBAAQrQUAAJoJADCuBQIAtggAIdoFAgC2CAAhjQYBAMQIACGfBgIAtggAIbEGAAG4CAAhB6sFAACbCQAwrAUAAMgEABCtBQAAmwkAMK4FAgC2CAAh0QVAALkIACHZBQEAxAgAIa0GAADMCAAgFqsFAACcCQAwrAUAALIEABCtBQAAnAkAMK4FAgDPCAAhsAUBAIkJACHCBQEAtwgAIcQFAACeCbUGItAFAQDQCAAh0QVAALkIACHSBUAAzggAIfIFAQCJCQAhiQYEAIgJACGLBgAAnQmzBiKYBgIAtggAIZoGAQDQCAAhmwZAAM4IACGzBgEAiQkAIbUGBACICQAhtgYEAIgJACG3BgIAtggAIbgGQADOCAAhuQYBANAIACEHCgAAuwgAIDUAAKIJACA2AACiCQAgswUAAACzBgK0BQAAALMGCLUFAAAAswYIugUAAKEJswYiBwoAALsIACA1AACgCQAgNgAAoAkAILMFAAAAtQYCtAUAAAC1Bgi1BQAAALUGCLoFAACfCbUGIgcKAAC7CAAgNQAAoAkAIDYAAKAJACCzBQAAALUGArQFAAAAtQYItQUAAAC1Bgi6BQAAnwm1BiIEswUAAAC1BgK0BQAAALUGCLUFAAAAtQYIugUAAKAJtQYiBwoAALsIACA1AACiCQAgNgAAogkAILMFAAAAswYCtAUAAACzBgi1BQAAALMGCLoFAAChCbMGIgSzBQAAALMGArQFAAAAswYItQUAAACzBgi6BQAAogmzBiINqwUAAKMJADCsBQAAlAQAEK0FAACjCQAwrgUCALYIACHpBQEAxAgAIfsFAQDQCAAhugYCALYIACG7BgEAxAgAIbwGAQDECAAhvQYCALYIACG-BgEA0AgAIb8GAQDECAAhwAYgAPYIACEGqwUAAKQJADCsBQAA_gMAEK0FAACkCQAwrgUCALYIACHBBgIAtggAIcIGAAG4CAAhCQsAAMwIACCrBQAApQkAMKwFAADoAwAQrQUAAKUJADCuBQIAtggAIbEFAAG4CAAhwQUAAbgIACHaBQIAtggAIcMGAAG4CAAhCgYAAKcJACALAADfCAAgqwUAAKYJADCsBQAAHQAQrQUAAKYJADCuBQIA3ggAIbEFAAH8CAAhwQUAAfwIACHaBQIA3ggAIcMGAAH8CAAhJAUAANEJACAHAADSCQAgCwAA0wkAIAwAANQJACANAADVCQAgDgAA1gkAIA8AANgJACASAADXCQAgFwAA2QkAIBgAANoJACAZAADbCQAgHQAA3AkAIB4AAN0JACAfAADeCQAgIAAA3wkAIKsFAADOCQAwrAUAACcAEK0FAADOCQAwsQUCAN4IACHCBQIA3ggAIcQFAADQCeMGItEFQADgCAAh2gUCAN4IACGNBgEA3QgAIZAGAAD-CAAgowYCAN4IACHDBgIA3ggAIeMGAQDdCAAh5gYBAN0IACHnBgEA3QgAIekGAADPCekGIuoGAQDtCAAh6wYCAN4IACHsBgIA3ggAIYgHAAAnACCJBwAAJwAgCasFAACoCQAwrAUAANADABCtBQAAqAkAMK4FAgC2CAAhwQUAAbgIACHaBQIAtggAIcEGAgC2CAAhxAYBAMQIACHFBgIAtggAIQqrBQAAqQkAMKwFAAC6AwAQrQUAAKkJADCuBQIAtggAIdkFAQDECAAh2gUCALYIACG6BgIAtggAIccGAACqCccGIsgGAQDECAAhyQYAAM0IACAHCgAAuwgAIDUAAKwJACA2AACsCQAgswUAAADHBgK0BQAAAMcGCLUFAAAAxwYIugUAAKsJxwYiBwoAALsIACA1AACsCQAgNgAArAkAILMFAAAAxwYCtAUAAADHBgi1BQAAAMcGCLoFAACrCccGIgSzBQAAAMcGArQFAAAAxwYItQUAAADHBgi6BQAArAnHBiILqwUAAK0JADCsBQAApAMAEK0FAACtCQAwrgUCALYIACH6BQEAxAgAIcoGAgC2CAAhywYCALYIACHMBgIAzwgAIc0GCACuCQAhzgYCAM8IACHPBgIAzwgAIQ0KAADHCAAgNQAA1AgAIDYAANQIACBHAADUCAAgSAAA1AgAILMFCAAAAAG0BQgAAAAFtQUIAAAABbYFCAAAAAG3BQgAAAABuAUIAAAAAbkFCAAAAAG6BQgArwkAIQ0KAADHCAAgNQAA1AgAIDYAANQIACBHAADUCAAgSAAA1AgAILMFCAAAAAG0BQgAAAAFtQUIAAAABbYFCAAAAAG3BQgAAAABuAUIAAAAAbkFCAAAAAG6BQgArwkAIQurBQAAsAkAMKwFAACRAwAQrQUAALAJADCuBQIA3ggAIfoFAQDdCAAhygYCAN4IACHLBgIA3ggAIcwGAgCxCQAhzQYIALIJACHOBgIAsQkAIc8GAgCxCQAhCLMFAgAAAAG0BQIAAAAFtQUCAAAABbYFAgAAAAG3BQIAAAABuAUCAAAAAbkFAgAAAAG6BQIAxwgAIQizBQgAAAABtAUIAAAABbUFCAAAAAW2BQgAAAABtwUIAAAAAbgFCAAAAAG5BQgAAAABugUIANQIACEDrgUCAAAAAcoGAgAAAAHLBgIAAAABCasFAAC0CQAwrAUAAIsDABCtBQAAtAkAMK4FAgC2CAAh0QYgAPYIACHSBgIAtggAIdMGAgC2CAAh1AYAAbgIACHVBgABuAgAIQmrBQAAtQkAMKwFAAD4AgAQrQUAALUJADCuBQIA3ggAIdEGIAD_CAAh0gYCAN4IACHTBgIA3ggAIdQGAAH8CAAh1QYAAfwIACEErgUCAAAAAdEGIAAAAAHSBgIAAAAB0wYCAAAAAQmrBQAAtwkAMKwFAADyAgAQrQUAALcJADCuBQIAtggAIYgGAgC2CAAhiwYAALgJ2AYijQYBAMQIACHJBgAAzQgAINgGAQDECAAhBwoAALsIACA1AAC6CQAgNgAAugkAILMFAAAA2AYCtAUAAADYBgi1BQAAANgGCLoFAAC5CdgGIgcKAAC7CAAgNQAAugkAIDYAALoJACCzBQAAANgGArQFAAAA2AYItQUAAADYBgi6BQAAuQnYBiIEswUAAADYBgK0BQAAANgGCLUFAAAA2AYIugUAALoJ2AYiCqsFAAC7CQAwrAUAANwCABCtBQAAuwkAMK4FAgC2CAAhvwUCALYIACGIBgIAtggAIdkGAgC2CAAh2gYCALYIACHbBgEA0AgAIdwGAADNCAAgCqsFAAC8CQAwrAUAAMkCABCtBQAAvAkAMK4FAgDeCAAhvwUCAN4IACGIBgIA3ggAIdkGAgDeCAAh2gYCAN4IACHbBgEA7QgAIdwGAAD-CAAgAq4FAgAAAAGIBgIAAAABCqsFAAC-CQAwrAUAAMMCABCtBQAAvgkAMK4FAgC2CAAhvwUCALYIACHABQEAxAgAIYgGAgC2CAAh3gYBANAIACHfBgEA0AgAIeAGAgDPCAAhCqsFAAC_CQAwrAUAALACABCtBQAAvwkAMK4FAgDeCAAhvwUCAN4IACHABQEA3QgAIYgGAgDeCAAh3gYBAO0IACHfBgEA7QgAIeAGAgCxCQAhAq4FAgAAAAGIBgIAAAABCKsFAADBCQAwrAUAAKoCABCtBQAAwQkAMK4FAgC2CAAhwAUBAMQIACGIBgIAtggAIdsGAQDQCAAh3gYBANAIACEIqwUAAMIJADCsBQAAlwIAEK0FAADCCQAwrgUCAN4IACHABQEA3QgAIYgGAgDeCAAh2wYBAO0IACHeBgEA7QgAIQKuBQIAAAABiAYCAAAAAQerBQAAxAkAMKwFAACRAgAQrQUAAMQJADDCBQIAtggAIdEFQAC5CAAhjQYBAMQIACHhBgAAzAgAIAerBQAAxQkAMKwFAAD-AQAQrQUAAMUJADDCBQIA3ggAIdEFQADgCAAhjQYBAN0IACHhBgAA3wgAIBAHAgC2CAAhqwUAAMYJADCsBQAA-AEAEK0FAADGCQAwrgUCALYIACGvBQIAtggAIbEFAgC2CAAhxAUAAMcJ4wYi0QVAALkIACGjBgIAtggAIbMGAQCJCQAhwwYCALYIACHjBgEAxAgAIeQGAADMCAAg5QYAAM0IACDmBgEAxAgAIQcKAAC7CAAgNQAAyQkAIDYAAMkJACCzBQAAAOMGArQFAAAA4wYItQUAAADjBgi6BQAAyAnjBiIHCgAAuwgAIDUAAMkJACA2AADJCQAgswUAAADjBgK0BQAAAOMGCLUFAAAA4wYIugUAAMgJ4wYiBLMFAAAA4wYCtAUAAADjBgi1BQAAAOMGCLoFAADJCeMGIhOrBQAAygkAMKwFAADgAQAQrQUAAMoJADCxBQIAtggAIcIFAgC2CAAhxAUAAMcJ4wYi0QVAALkIACHaBQIAtggAIY0GAQDECAAhkAYAAM0IACCjBgIAtggAIcMGAgC2CAAh4wYBAMQIACHmBgEAxAgAIecGAQDECAAh6QYAAMsJ6QYi6gYBANAIACHrBgIAtggAIewGAgC2CAAhBwoAALsIACA1AADNCQAgNgAAzQkAILMFAAAA6QYCtAUAAADpBgi1BQAAAOkGCLoFAADMCekGIgcKAAC7CAAgNQAAzQkAIDYAAM0JACCzBQAAAOkGArQFAAAA6QYItQUAAADpBgi6BQAAzAnpBiIEswUAAADpBgK0BQAAAOkGCLUFAAAA6QYIugUAAM0J6QYiIgUAANEJACAHAADSCQAgCwAA0wkAIAwAANQJACANAADVCQAgDgAA1gkAIA8AANgJACASAADXCQAgFwAA2QkAIBgAANoJACAZAADbCQAgHQAA3AkAIB4AAN0JACAfAADeCQAgIAAA3wkAIKsFAADOCQAwrAUAACcAEK0FAADOCQAwsQUCAN4IACHCBQIA3ggAIcQFAADQCeMGItEFQADgCAAh2gUCAN4IACGNBgEA3QgAIZAGAAD-CAAgowYCAN4IACHDBgIA3ggAIeMGAQDdCAAh5gYBAN0IACHnBgEA3QgAIekGAADPCekGIuoGAQDtCAAh6wYCAN4IACHsBgIA3ggAIQSzBQAAAOkGArQFAAAA6QYItQUAAADpBgi6BQAAzQnpBiIEswUAAADjBgK0BQAAAOMGCLUFAAAA4wYIugUAAMkJ4wYiA-0GAAAHACDuBgAABwAg7wYAAAcAIAPtBgAADAAg7gYAAAwAIO8GAAAMACAD7QYAABAAIO4GAAAQACDvBgAAEAAgA-0GAAAZACDuBgAAGQAg7wYAABkAIAwGAACnCQAgCwAA3wgAIKsFAACmCQAwrAUAAB0AEK0FAACmCQAwrgUCAN4IACGxBQAB_AgAIcEFAAH8CAAh2gUCAN4IACHDBgAB_AgAIYgHAAAdACCJBwAAHQAgA-0GAAAfACDuBgAAHwAg7wYAAB8AIAPtBgAAIwAg7gYAACMAIO8GAAAjACAD7QYAACsAIO4GAAArACDvBgAAKwAgA-0GAABNACDuBgAATQAg7wYAAE0AIAPtBgAAUQAg7gYAAFEAIO8GAABRACAD7QYAAFUAIO4GAABVACDvBgAAVQAgA-0GAABZACDuBgAAWQAg7wYAAFkAIAPtBgAAaAAg7gYAAGgAIO8GAABoACAD7QYAAC0AIO4GAAAtACDvBgAALQAgA-0GAABvACDuBgAAbwAg7wYAAG8AIAgEAADMCAAgqwUAAOAJADCsBQAAyAEAEK0FAADgCQAw0QVAALkIACHsBQEA0AgAIbMGAQC3CAAh8AYBAMQIACEJAwAA4gkAIAQAAN8IACCrBQAA4QkAMKwFAACCAQAQrQUAAOEJADDRBUAA4AgAIewFAQDtCAAhswYBAOUJACHwBgEA3QgAIQ0EAACTCgAgEgAA1wkAICEAAJQKACAiAACVCgAgqwUAAJIKADCsBQAAKQAQrQUAAJIKADDCBQEA5QkAIcYFAAD-CAAg0QVAAOAIACHyBgAA3wgAIIgHAAApACCJBwAAKQAgCKsFAADjCQAwrAUAALABABCtBQAA4wkAMI0GAQDECAAhsQYEAIgJACGzBgEAtwgAIboGAgC2CAAh8QYBAMQIACEHqwUAAOQJADCsBQAAmgEAEK0FAADkCQAwwgUBALcIACHGBQAAzQgAINEFQAC5CAAh8gYAAMwIACAIswUBAAAAAbQFAQAAAAS1BQEAAAAEtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDmCQAhCLMFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA5gkAIQKuBQIAAAABrwUCAAAAAQkGAACnCQAgqwUAAOgJADCsBQAAbwAQrQUAAOgJADCuBQIA3ggAIa8FAgDeCAAhsAUBAOUJACGxBQAB_AgAIbIFQADgCAAhGQYAAKcJACAPAADYCQAgEQAA6wkAIBIAANcJACCrBQAA6QkAMKwFAAAtABCtBQAA6QkAMK4FAgDeCAAhsgVAAO4IACHCBQEA5QkAIcQFAADqCcQFIsUFAQDdCAAhxgUAAN8IACDHBQAB_AgAIcgFAgDeCAAhyQUAAP4IACDKBQAA_ggAIMsFAAD-CAAgzAVAAO4IACHNBQAA_ggAIM4FAgCxCQAhzwUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACEEswUAAADEBQK0BQAAAMQFCLUFAAAAxAUIugUAANoIxAUiA-0GAAAyACDuBgAAMgAg7wYAADIAIAKuBQIAAAABjQYBAAAAAQoGAACnCQAgqwUAAO0JADCsBQAAaAAQrQUAAO0JADCuBQIA3ggAIcIFAgDeCAAhyAUCAN4IACHRBUAA4AgAIY0GAQDdCAAhsAYAAN8IACANGgAA8AkAIKsFAADuCQAwrAUAAGIAEK0FAADuCQAwwgUBAOUJACHRBUAA4AgAIaQGAAH8CAAhpgZAAO4IACGnBgEA5QkAIagGQADuCAAhqQYAAe8JACGqBgAB7wkAIasGAgDeCAAhBLMFAAEAAAG0BQABAAAFtQUAAQAABboFAAHICAAhCwYAAPQJACAbAAD1CQAgHAAA9gkAIKsFAADzCQAwrAUAAFkAEK0FAADzCQAwrgUCALEJACHCBQEA5QkAIdEFQADgCAAhiAcAAFkAIIkHAABZACACrwUCAAAAAacGAQAAAAEMGgAA8AkAIKsFAADyCQAwrAUAAF4AEK0FAADyCQAwrwUCAN4IACHIBQIAsQkAIdAFAQDdCAAhpwYBAOUJACGsBgEA3QgAIa0GAADfCAAgrgYAAP4IACCvBkAA4AgAIQkGAAD0CQAgGwAA9QkAIBwAAPYJACCrBQAA8wkAMKwFAABZABCtBQAA8wkAMK4FAgCxCQAhwgUBAOUJACHRBUAA4AgAISQFAADRCQAgBwAA0gkAIAsAANMJACAMAADUCQAgDQAA1QkAIA4AANYJACAPAADYCQAgEgAA1wkAIBcAANkJACAYAADaCQAgGQAA2wkAIB0AANwJACAeAADdCQAgHwAA3gkAICAAAN8JACCrBQAAzgkAMKwFAAAnABCtBQAAzgkAMLEFAgDeCAAhwgUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIdoFAgDeCAAhjQYBAN0IACGQBgAA_ggAIKMGAgDeCAAhwwYCAN4IACHjBgEA3QgAIeYGAQDdCAAh5wYBAN0IACHpBgAAzwnpBiLqBgEA7QgAIesGAgDeCAAh7AYCAN4IACGIBwAAJwAgiQcAACcAIAPtBgAAXgAg7gYAAF4AIO8GAABeACAD7QYAAGIAIO4GAABiACDvBgAAYgAgBK4FAgAAAAHaBQIAAAABjQYBAAAAAZ8GAgAAAAEJBgAApwkAIKsFAAD4CQAwrAUAAFUAEK0FAAD4CQAwrgUCAN4IACHaBQIA3ggAIY0GAQDdCAAhnwYCAN4IACGxBgAB_AgAIQKuBQIAAAAB2QUBAAAAAQgGAACnCQAgqwUAAPoJADCsBQAAUQAQrQUAAPoJADCuBQIA3ggAIdEFQADgCAAh2QUBAN0IACGtBgAA3wgAIAsGAACnCQAgqwUAAPsJADCsBQAATQAQrQUAAPsJADCuBQIA3ggAIbEFAAH8CAAhwgUBAOUJACHIBQIA3ggAIdEFQADgCAAhogYCAN4IACGjBgIA3ggAIQKvBQIAAAAB8gUBAAAAAQwTAAD-CQAgqwUAAP0JADCsBQAAQgAQrQUAAP0JADCvBQIA3ggAIcQFAQDdCAAh0QVAAOAIACHyBQEA5QkAIfMFAQDdCAAh9AUBAN0IACH1BQEA3QgAIfYFAAH8CAAhLwYAAKcJACAQAACNCgAgEgAA1wkAIBQAAI4KACAVAACPCgAgFgAAkAoAIKsFAACICgAwrAUAACsAEK0FAACICgAwrgUCAN4IACGwBQEAjAoAIcIFAQDlCQAhxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACGIBwAAKwAgiQcAACsAIATyBQEAAAABgwYCAAAAAYQGAgAAAAGFBgIAAAABCxMAAP4JACCrBQAAgAoAMKwFAAA-ABCtBQAAgAoAMNAFAQDtCAAh8gUBAOUJACH4BQAAgQqHBiKDBgIA3ggAIYQGAgDeCAAhhQYCAN4IACGHBgAB7wkAIQSzBQAAAIcGArQFAAAAhwYItQUAAACHBgi6BQAAgwmHBiIC8gUBAAAAAYgGAgAAAAEHEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAhA7AFAQAAAAG-BQEAAAABvwUCAAAAAQkQAACGCgAgqwUAAIUKADCsBQAAMgAQrQUAAIUKADCwBQEA5QkAIb4FAQDdCAAhvwUCAN4IACHABQEA3QgAIcEFAAHvCQAhGwYAAKcJACAPAADYCQAgEQAA6wkAIBIAANcJACCrBQAA6QkAMKwFAAAtABCtBQAA6QkAMK4FAgDeCAAhsgVAAO4IACHCBQEA5QkAIcQFAADqCcQFIsUFAQDdCAAhxgUAAN8IACDHBQAB_AgAIcgFAgDeCAAhyQUAAP4IACDKBQAA_ggAIMsFAAD-CAAgzAVAAO4IACHNBQAA_ggAIM4FAgCxCQAhzwUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACGIBwAALQAgiQcAAC0AIAOwBQEAAAABnwYBAAAAAaAGAQAAAAEtBgAApwkAIBAAAI0KACASAADXCQAgFAAAjgoAIBUAAI8KACAWAACQCgAgqwUAAIgKADCsBQAAKwAQrQUAAIgKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAIQSzBQAAAIsGArQFAAAAiwYItQUAAACLBgi6BQAAkAmLBiIEswUAAACNBgK0BQAAAI0GCLUFAAAAjQYIugUAAI4JjQYiCLMFBAAAAAG0BQQAAAAEtQUEAAAABLYFBAAAAAG3BQQAAAABuAUEAAAAAbkFBAAAAAG6BQQAjAkAIQizBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAJEKACEbBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIYgHAAAtACCJBwAALQAgA-0GAAA6ACDuBgAAOgAg7wYAADoAIAPtBgAAPgAg7gYAAD4AIO8GAAA-ACAD7QYAAEIAIO4GAABCACDvBgAAQgAgCLMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAkQoAIQsEAACTCgAgEgAA1wkAICEAAJQKACAiAACVCgAgqwUAAJIKADCsBQAAKQAQrQUAAJIKADDCBQEA5QkAIcYFAAD-CAAg0QVAAOAIACHyBgAA3wgAIAPtBgAAAwAg7gYAAAMAIO8GAAADACAUAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAIwKACHDBgIA3ggAIeMGAQDdCAAh5AYAAN8IACDlBgAA_ggAIOYGAQDdCAAhiAcAAAcAIIkHAAAHACALAwAA4gkAIAQAAN8IACCrBQAA4QkAMKwFAACCAQAQrQUAAOEJADDRBUAA4AgAIewFAQDtCAAhswYBAOUJACHwBgEA3QgAIYgHAACCAQAgiQcAAIIBACACrgUCAAAAAYsGAAAAswYCAosGAAAAswYCswYBAAAAAQLyBQEAAAABiwYAAACzBgICsAUBAAAAAYsGAAAAswYCGgMAAJ0KACAGAAD0CQAgEAAAjQoAIBMAAJ4KACCrBQAAmgoAMKwFAAAjABCtBQAAmgoAMK4FAgCxCQAhsAUBAIwKACHCBQEA5QkAIcQFAACcCrUGItAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIfIFAQCMCgAhiQYEAIsKACGLBgAAmwqzBiKYBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGzBgEAjAoAIbUGBACLCgAhtgYEAIsKACG3BgIA3ggAIbgGQADuCAAhuQYBAO0IACEEswUAAACzBgK0BQAAALMGCLUFAAAAswYIugUAAKIJswYiBLMFAAAAtQYCtAUAAAC1Bgi1BQAAALUGCLoFAACgCbUGIg0EAACTCgAgEgAA1wkAICEAAJQKACAiAACVCgAgqwUAAJIKADCsBQAAKQAQrQUAAJIKADDCBQEA5QkAIcYFAAD-CAAg0QVAAOAIACHyBgAA3wgAIIgHAAApACCJBwAAKQAgLwYAAKcJACAQAACNCgAgEgAA1wkAIBQAAI4KACAVAACPCgAgFgAAkAoAIKsFAACICgAwrAUAACsAEK0FAACICgAwrgUCAN4IACGwBQEAjAoAIcIFAQDlCQAhxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACGIBwAAKwAgiQcAACsAIAKuBQIAAAABugYCAAAAAQ4GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG6BgIA3ggAIbsGAQDdCAAhvAYBAN0IACG9BgIA3ggAIb4GAQDtCAAhvwYBAN0IACHABiAA_wgAIQKuBQIAAAABwQYCAAAAAQcGAACnCQAgqwUAAKIKADCsBQAAGQAQrQUAAKIKADCuBQIA3ggAIcEGAgDeCAAhwgYAAfwIACEErgUCAAAAAdoFAgAAAAHBBgIAAAABxAYBAAAAAQoIAAClCgAgqwUAAKQKADCsBQAAFAAQrQUAAKQKADCuBQIA3ggAIcEFAAH8CAAh2gUCAN4IACHBBgIA3ggAIcQGAQDdCAAhxQYCAN4IACEOBgAApwkAIAkAAKkKACCrBQAApwoAMKwFAAAQABCtBQAApwoAMK4FAgDeCAAh2QUBAN0IACHaBQIA3ggAIboGAgDeCAAhxwYAAKgKxwYiyAYBAN0IACHJBgAA_ggAIIgHAAAQACCJBwAAEAAgA64FAgAAAAHZBQEAAAAB2gUCAAAAAQwGAACnCQAgCQAAqQoAIKsFAACnCgAwrAUAABAAEK0FAACnCgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhugYCAN4IACHHBgAAqArHBiLIBgEA3QgAIckGAAD-CAAgBLMFAAAAxwYCtAUAAADHBgi1BQAAAMcGCLoFAACsCccGIgPtBgAAFAAg7gYAABQAIO8GAAAUACAErgUCAAAAAYsGAAAA2AYCjQYBAAAAAdgGAQAAAAECrgUCAAAAAYgGAgAAAAEKBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtgGIo0GAQDdCAAhyQYAAP4IACDYBgEA3QgAIQSzBQAAANgGArQFAAAA2AYItQUAAADYBgi6BQAAugnYBiICrgUCAAAAAa8FAgAAAAESAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAIwKACHDBgIA3ggAIeMGAQDdCAAh5AYAAN8IACDlBgAA_ggAIOYGAQDdCAAhAo0GAQAAAAGzBgEAAAABArMGAQAAAAG6BgIAAAABCQMAAOIJACCrBQAAsgoAMKwFAAADABCtBQAAsgoAMI0GAQDdCAAhsQYEAIsKACGzBgEA5QkAIboGAgDeCAAh8QYBAN0IACEAAAAAAAWNBwIAAAABkwcCAAAAAZQHAgAAAAGVBwIAAAABlgcCAAAAAQGNBwEAAAABAY0HAAEAAAEBjQdAAAAAAQUvAACBEQAgMAAAhBEAIIoHAACCEQAgiwcAAIMRACCQBwAAywEAIAMvAACBEQAgigcAAIIRACCQBwAAywEAIAAAAAAAAAGNBwABAAABBS8AAPwQACAwAAD_EAAgigcAAP0QACCLBwAA_hAAIJAHAABtACADLwAA_BAAIIoHAAD9EAAgkAcAAG0AIAAAAAAAAY0HAAAAxAUCAY0HQAAAAAEFjQcCAAAAAZMHAgAAAAGUBwIAAAABlQcCAAAAAZYHAgAAAAEBjQcBAAAAAQUvAADXEAAgMAAA-hAAIIoHAADYEAAgiwcAAPkQACCQBwAAywEAIAsvAAD1CgAwMAAA-goAMIoHAAD2CgAwiwcAAPcKADCMBwAA-AoAII0HAAD5CgAwjgcAAPkKADCPBwAA-QoAMJAHAAD5CgAwkQcAAPsKADCSBwAA_AoAMAsvAADpCgAwMAAA7goAMIoHAADqCgAwiwcAAOsKADCMBwAA7AoAII0HAADtCgAwjgcAAO0KADCPBwAA7QoAMJAHAADtCgAwkQcAAO8KADCSBwAA8AoAMAsvAADUCgAwMAAA2QoAMIoHAADVCgAwiwcAANYKADCMBwAA1woAII0HAADYCgAwjgcAANgKADCPBwAA2AoAMJAHAADYCgAwkQcAANoKADCSBwAA2woAMBUDAADnCgAgBgAA5goAIBMAAOgKACCuBQIAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQIAAAAlACAvAADlCgAgAwAAACUAIC8AAOUKACAwAADhCgAgASgAAPgQADAeAwAAnQoAIAYAAPQJACAQAACNCgAgEwAAngoAIKsFAACaCgAwrAUAACMAEK0FAACaCgAwrgUCALEJACGwBQEAjAoAIcIFAQAAAAHEBQAAnAq1BiLQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHyBQEAjAoAIYkGBACLCgAhiwYAAJsKswYimAYCAN4IACGaBgEA7QgAIZsGQADuCAAhswYBAIwKACG1BgQAiwoAIbYGBACLCgAhtwYCAN4IACG4BkAA7ggAIbkGAQDtCAAh_QYAAJYKACD-BgAAlwoAIP8GAACYCgAggAcAAJkKACACAAAAJQAgKAAA4QoAIAIAAADcCgAgKAAA3QoAIBarBQAA2woAMKwFAADcCgAQrQUAANsKADCuBQIAsQkAIbAFAQCMCgAhwgUBAOUJACHEBQAAnAq1BiLQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHyBQEAjAoAIYkGBACLCgAhiwYAAJsKswYimAYCAN4IACGaBgEA7QgAIZsGQADuCAAhswYBAIwKACG1BgQAiwoAIbYGBACLCgAhtwYCAN4IACG4BkAA7ggAIbkGAQDtCAAhFqsFAADbCgAwrAUAANwKABCtBQAA2woAMK4FAgCxCQAhsAUBAIwKACHCBQEA5QkAIcQFAACcCrUGItAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIfIFAQCMCgAhiQYEAIsKACGLBgAAmwqzBiKYBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGzBgEAjAoAIbUGBACLCgAhtgYEAIsKACG3BgIA3ggAIbgGQADuCAAhuQYBAO0IACESrgUCAM4KACHCBQEAuQoAIcQFAADfCrUGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gqzBiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGzBgEAzwoAIbUGBADgCgAhtgYEAOAKACG3BgIAuAoAIbgGQADNCgAhuQYBAM8KACEBjQcAAACzBgIBjQcAAAC1BgIFjQcEAAAAAZMHBAAAAAGUBwQAAAABlQcEAAAAAZYHBAAAAAEVAwAA4woAIAYAAOIKACATAADkCgAgrgUCAM4KACHCBQEAuQoAIcQFAADfCrUGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gqzBiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGzBgEAzwoAIbUGBADgCgAhtgYEAOAKACG3BgIAuAoAIbgGQADNCgAhuQYBAM8KACEHLwAA7RAAIDAAAPYQACCKBwAA7hAAIIsHAAD1EAAgjgcAACcAII8HAAAnACCQBwAAywEAIAcvAADrEAAgMAAA8xAAIIoHAADsEAAgiwcAAPIQACCOBwAAKQAgjwcAACkAIJAHAAABACAHLwAA6RAAIDAAAPAQACCKBwAA6hAAIIsHAADvEAAgjgcAACsAII8HAAArACCQBwAAMAAgFQMAAOcKACAGAADmCgAgEwAA6AoAIK4FAgAAAAHCBQEAAAABxAUAAAC1BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAswYCmAYCAAAAAZoGAQAAAAGbBkAAAAABswYBAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABAy8AAO0QACCKBwAA7hAAIJAHAADLAQAgAy8AAOsQACCKBwAA7BAAIJAHAAABACADLwAA6RAAIIoHAADqEAAgkAcAADAAIAS-BQEAAAABvwUCAAAAAcAFAQAAAAHBBQABAAABAgAAADQAIC8AAPQKACADAAAANAAgLwAA9AoAIDAAAPMKACABKAAA6BAAMAoQAACGCgAgqwUAAIUKADCsBQAAMgAQrQUAAIUKADCwBQEA5QkAIb4FAQDdCAAhvwUCAN4IACHABQEA3QgAIcEFAAHvCQAh-wYAAIQKACACAAAANAAgKAAA8woAIAIAAADxCgAgKAAA8goAIAirBQAA8AoAMKwFAADxCgAQrQUAAPAKADCwBQEA5QkAIb4FAQDdCAAhvwUCAN4IACHABQEA3QgAIcEFAAHvCQAhCKsFAADwCgAwrAUAAPEKABCtBQAA8AoAMLAFAQDlCQAhvgUBAN0IACG_BQIA3ggAIcAFAQDdCAAhwQUAAe8JACEEvgUBALkKACG_BQIAuAoAIcAFAQC5CgAhwQUAAcQKACEEvgUBALkKACG_BQIAuAoAIcAFAQC5CgAhwQUAAcQKACEEvgUBAAAAAb8FAgAAAAHABQEAAAABwQUAAQAAASgGAAC6CwAgEgAAvgsAIBQAALsLACAVAAC8CwAgFgAAvQsAIK4FAgAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAECAAAAMAAgLwAAuQsAIAMAAAAwACAvAAC5CwAgMAAAggsAIAEoAADnEAAwLgYAAKcJACAQAACNCgAgEgAA1wkAIBQAAI4KACAVAACPCgAgFgAAkAoAIKsFAACICgAwrAUAACsAEK0FAACICgAwrgUCAN4IACGwBQEAjAoAIcIFAQAAAAHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAIfwGAACHCgAgAgAAADAAICgAAIILACACAAAA_QoAICgAAP4KACAnqwUAAPwKADCsBQAA_QoAEK0FAAD8CgAwrgUCAN4IACGwBQEAjAoAIcIFAQDlCQAhxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACEnqwUAAPwKADCsBQAA_QoAEK0FAAD8CgAwrgUCAN4IACGwBQEAjAoAIcIFAQDlCQAhxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACEjrgUCALgKACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQGNBwAAAIsGAgGNBwAAAI0GAgWNBwgAAAABkwcIAAAAAZQHCAAAAAGVBwgAAAABlgcIAAAAASgGAACDCwAgEgAAhwsAIBQAAIQLACAVAACFCwAgFgAAhgsAIK4FAgC4CgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEFLwAA2RAAIDAAAOUQACCKBwAA2hAAIIsHAADkEAAgkAcAAMsBACALLwAArAsAMDAAALELADCKBwAArQsAMIsHAACuCwAwjAcAAK8LACCNBwAAsAsAMI4HAACwCwAwjwcAALALADCQBwAAsAsAMJEHAACyCwAwkgcAALMLADALLwAAnwsAMDAAAKQLADCKBwAAoAsAMIsHAAChCwAwjAcAAKILACCNBwAAowsAMI4HAACjCwAwjwcAAKMLADCQBwAAowsAMJEHAAClCwAwkgcAAKYLADALLwAAkwsAMDAAAJgLADCKBwAAlAsAMIsHAACVCwAwjAcAAJYLACCNBwAAlwsAMI4HAACXCwAwjwcAAJcLADCQBwAAlwsAMJEHAACZCwAwkgcAAJoLADALLwAAiAsAMDAAAIwLADCKBwAAiQsAMIsHAACKCwAwjAcAAIsLACCNBwAA2AoAMI4HAADYCgAwjwcAANgKADCQBwAA2AoAMJEHAACNCwAwkgcAANsKADAVAwAA5woAIAYAAOYKACAQAACSCwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC1BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAGzBgEAAAABtQYEAAAAAbYGBAAAAAG3BgIAAAABuAZAAAAAAbkGAQAAAAECAAAAJQAgLwAAkQsAIAMAAAAlACAvAACRCwAgMAAAjwsAIAEoAADjEAAwAgAAACUAICgAAI8LACACAAAA3AoAICgAAI4LACASrgUCAM4KACGwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtQYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhiQYEAOAKACGLBgAA3gqzBiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGzBgEAzwoAIbUGBADgCgAhtgYEAOAKACG3BgIAuAoAIbgGQADNCgAhuQYBAM8KACEVAwAA4woAIAYAAOIKACAQAACQCwAgrgUCAM4KACGwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtQYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhiQYEAOAKACGLBgAA3gqzBiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGzBgEAzwoAIbUGBADgCgAhtgYEAOAKACG3BgIAuAoAIbgGQADNCgAhuQYBAM8KACEHLwAA3hAAIDAAAOEQACCKBwAA3xAAIIsHAADgEAAgjgcAAC0AII8HAAAtACCQBwAAbQAgFQMAAOcKACAGAADmCgAgEAAAkgsAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAABiQYEAAAAAYsGAAAAswYCmAYCAAAAAZoGAQAAAAGbBkAAAAABswYBAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABAy8AAN4QACCKBwAA3xAAIJAHAABtACAHrwUCAAAAAcQFAQAAAAHRBUAAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAAB9gUAAQAAAQIAAABEACAvAACeCwAgAwAAAEQAIC8AAJ4LACAwAACdCwAgASgAAN0QADANEwAA_gkAIKsFAAD9CQAwrAUAAEIAEK0FAAD9CQAwrwUCAN4IACHEBQEA3QgAIdEFQADgCAAh8gUBAOUJACHzBQEA3QgAIfQFAQDdCAAh9QUBAN0IACH2BQAB_AgAIfgGAAD8CQAgAgAAAEQAICgAAJ0LACACAAAAmwsAICgAAJwLACALqwUAAJoLADCsBQAAmwsAEK0FAACaCwAwrwUCAN4IACHEBQEA3QgAIdEFQADgCAAh8gUBAOUJACHzBQEA3QgAIfQFAQDdCAAh9QUBAN0IACH2BQAB_AgAIQurBQAAmgsAMKwFAACbCwAQrQUAAJoLADCvBQIA3ggAIcQFAQDdCAAh0QVAAOAIACHyBQEA5QkAIfMFAQDdCAAh9AUBAN0IACH1BQEA3QgAIfYFAAH8CAAhB68FAgC4CgAhxAUBALkKACHRBUAAuwoAIfMFAQC5CgAh9AUBALkKACH1BQEAuQoAIfYFAAG6CgAhB68FAgC4CgAhxAUBALkKACHRBUAAuwoAIfMFAQC5CgAh9AUBALkKACH1BQEAuQoAIfYFAAG6CgAhB68FAgAAAAHEBQEAAAAB0QVAAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAfYFAAEAAAEG0AUBAAAAAfgFAAAAhwYCgwYCAAAAAYQGAgAAAAGFBgIAAAABhwYAAQAAAQIAAABAACAvAACrCwAgAwAAAEAAIC8AAKsLACAwAACqCwAgASgAANwQADAMEwAA_gkAIKsFAACACgAwrAUAAD4AEK0FAACACgAw0AUBAO0IACHyBQEA5QkAIfgFAACBCocGIoMGAgDeCAAhhAYCAN4IACGFBgIA3ggAIYcGAAHvCQAh-QYAAP8JACACAAAAQAAgKAAAqgsAIAIAAACnCwAgKAAAqAsAIAqrBQAApgsAMKwFAACnCwAQrQUAAKYLADDQBQEA7QgAIfIFAQDlCQAh-AUAAIEKhwYigwYCAN4IACGEBgIA3ggAIYUGAgDeCAAhhwYAAe8JACEKqwUAAKYLADCsBQAApwsAEK0FAACmCwAw0AUBAO0IACHyBQEA5QkAIfgFAACBCocGIoMGAgDeCAAhhAYCAN4IACGFBgIA3ggAIYcGAAHvCQAhBtAFAQDPCgAh-AUAAKkLhwYigwYCALgKACGEBgIAuAoAIYUGAgC4CgAhhwYAAcQKACEBjQcAAACHBgIG0AUBAM8KACH4BQAAqQuHBiKDBgIAuAoAIYQGAgC4CgAhhQYCALgKACGHBgABxAoAIQbQBQEAAAAB-AUAAACHBgKDBgIAAAABhAYCAAAAAYUGAgAAAAGHBgABAAABAogGAgAAAAGJBiAAAAABAgAAADwAIC8AALgLACADAAAAPAAgLwAAuAsAIDAAALcLACABKAAA2xAAMAgTAAD-CQAgqwUAAIMKADCsBQAAOgAQrQUAAIMKADDyBQEA5QkAIYgGAgDeCAAhiQYgAP8IACH6BgAAggoAIAIAAAA8ACAoAAC3CwAgAgAAALQLACAoAAC1CwAgBqsFAACzCwAwrAUAALQLABCtBQAAswsAMPIFAQDlCQAhiAYCAN4IACGJBiAA_wgAIQarBQAAswsAMKwFAAC0CwAQrQUAALMLADDyBQEA5QkAIYgGAgDeCAAhiQYgAP8IACECiAYCALgKACGJBiAAtgsAIQGNByAAAAABAogGAgC4CgAhiQYgALYLACECiAYCAAAAAYkGIAAAAAEoBgAAugsAIBIAAL4LACAUAAC7CwAgFQAAvAsAIBYAAL0LACCuBQIAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABAy8AANkQACCKBwAA2hAAIJAHAADLAQAgBC8AAKwLADCKBwAArQsAMIwHAACvCwAgkAcAALALADAELwAAnwsAMIoHAACgCwAwjAcAAKILACCQBwAAowsAMAQvAACTCwAwigcAAJQLADCMBwAAlgsAIJAHAACXCwAwBC8AAIgLADCKBwAAiQsAMIwHAACLCwAgkAcAANgKADADLwAA1xAAIIoHAADYEAAgkAcAAMsBACAELwAA9QoAMIoHAAD2CgAwjAcAAPgKACCQBwAA-QoAMAQvAADpCgAwigcAAOoKADCMBwAA7AoAIJAHAADtCgAwBC8AANQKADCKBwAA1QoAMIwHAADXCgAgkAcAANgKADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKNBwEAAAAElwcBAAAABQKNBwEAAAAElwcBAAAABQGNBwEAAAAEAY0HAQAAAAQAAAAAAAUvAADSEAAgMAAA1RAAIIoHAADTEAAgiwcAANQQACCQBwAAMAAgAy8AANIQACCKBwAA0xAAIJAHAAAwACAAAAAAAAGNBwAAAPgFAgAAAAAABS8AAM0QACAwAADQEAAgigcAAM4QACCLBwAAzxAAIJAHAAAwACADLwAAzRAAIIoHAADOEAAgkAcAADAAIAAAAAAABS8AAMgQACAwAADLEAAgigcAAMkQACCLBwAAyhAAIJAHAAAwACADLwAAyBAAIIoHAADJEAAgkAcAADAAIAAAAAAABy8AAMMQACAwAADGEAAgigcAAMQQACCLBwAAxRAAII4HAAAtACCPBwAALQAgkAcAAG0AIAMvAADDEAAgigcAAMQQACCQBwAAbQAgAAAAAAAAAAAFLwAAvhAAIDAAAMEQACCKBwAAvxAAIIsHAADAEAAgkAcAAMsBACADLwAAvhAAIIoHAAC_EAAgkAcAAMsBACAAAAAAAAAAAAUvAAC5EAAgMAAAvBAAIIoHAAC6EAAgiwcAALsQACCQBwAAWwAgAy8AALkQACCKBwAAuhAAIJAHAABbACAAAAAAAAUvAAC0EAAgMAAAtxAAIIoHAAC1EAAgiwcAALYQACCQBwAAWwAgAy8AALQQACCKBwAAtRAAIJAHAABbACAAAAAAAAcvAACtEAAgMAAAshAAIIoHAACuEAAgiwcAALEQACCOBwAAJwAgjwcAACcAIJAHAADLAQAgCy8AAK8MADAwAAC0DAAwigcAALAMADCLBwAAsQwAMIwHAACyDAAgjQcAALMMADCOBwAAswwAMI8HAACzDAAwkAcAALMMADCRBwAAtQwAMJIHAAC2DAAwCy8AAKMMADAwAACoDAAwigcAAKQMADCLBwAApQwAMIwHAACmDAAgjQcAAKcMADCOBwAApwwAMI8HAACnDAAwkAcAAKcMADCRBwAAqQwAMJIHAACqDAAwCMIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGoBkAAAAABqQYAAQAAAaoGAAEAAAGrBgIAAAABAgAAAGQAIC8AAK4MACADAAAAZAAgLwAArgwAIDAAAK0MACABKAAAsBAAMA0aAADwCQAgqwUAAO4JADCsBQAAYgAQrQUAAO4JADDCBQEAAAAB0QVAAOAIACGkBgABAAABpgZAAO4IACGnBgEA5QkAIagGQADuCAAhqQYAAe8JACGqBgAB7wkAIasGAgDeCAAhAgAAAGQAICgAAK0MACACAAAAqwwAICgAAKwMACAMqwUAAKoMADCsBQAAqwwAEK0FAACqDAAwwgUBAOUJACHRBUAA4AgAIaQGAAH8CAAhpgZAAO4IACGnBgEA5QkAIagGQADuCAAhqQYAAe8JACGqBgAB7wkAIasGAgDeCAAhDKsFAACqDAAwrAUAAKsMABCtBQAAqgwAMMIFAQDlCQAh0QVAAOAIACGkBgAB_AgAIaYGQADuCAAhpwYBAOUJACGoBkAA7ggAIakGAAHvCQAhqgYAAe8JACGrBgIA3ggAIQjCBQEAuQoAIdEFQAC7CgAhpAYAAboKACGmBkAAzQoAIagGQADNCgAhqQYAAcQKACGqBgABxAoAIasGAgC4CgAhCMIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhqAZAAM0KACGpBgABxAoAIaoGAAHECgAhqwYCALgKACEIwgUBAAAAAdEFQAAAAAGkBgABAAABpgZAAAAAAagGQAAAAAGpBgABAAABqgYAAQAAAasGAgAAAAEHrwUCAAAAAcgFAgAAAAHQBQEAAAABrAYBAAAAAa0GgAAAAAGuBoAAAAABrwZAAAAAAQIAAABgACAvAAC6DAAgAwAAAGAAIC8AALoMACAwAAC5DAAgASgAAK8QADANGgAA8AkAIKsFAADyCQAwrAUAAF4AEK0FAADyCQAwrwUCAN4IACHIBQIAsQkAIdAFAQDdCAAhpwYBAOUJACGsBgEA3QgAIa0GAADfCAAgrgYAAP4IACCvBkAA4AgAIfUGAADxCQAgAgAAAGAAICgAALkMACACAAAAtwwAICgAALgMACALqwUAALYMADCsBQAAtwwAEK0FAAC2DAAwrwUCAN4IACHIBQIAsQkAIdAFAQDdCAAhpwYBAOUJACGsBgEA3QgAIa0GAADfCAAgrgYAAP4IACCvBkAA4AgAIQurBQAAtgwAMKwFAAC3DAAQrQUAALYMADCvBQIA3ggAIcgFAgCxCQAh0AUBAN0IACGnBgEA5QkAIawGAQDdCAAhrQYAAN8IACCuBgAA_ggAIK8GQADgCAAhB68FAgC4CgAhyAUCAM4KACHQBQEAuQoAIawGAQC5CgAhrQaAAAAAAa4GgAAAAAGvBkAAuwoAIQevBQIAuAoAIcgFAgDOCgAh0AUBALkKACGsBgEAuQoAIa0GgAAAAAGuBoAAAAABrwZAALsKACEHrwUCAAAAAcgFAgAAAAHQBQEAAAABrAYBAAAAAa0GgAAAAAGuBoAAAAABrwZAAAAAAQMvAACtEAAgigcAAK4QACCQBwAAywEAIAQvAACvDAAwigcAALAMADCMBwAAsgwAIJAHAACzDAAwBC8AAKMMADCKBwAApAwAMIwHAACmDAAgkAcAAKcMADAAAAAAAAUvAACoEAAgMAAAqxAAIIoHAACpEAAgiwcAAKoQACCQBwAAywEAIAMvAACoEAAgigcAAKkQACCQBwAAywEAIAAAAAAABS8AAKMQACAwAACmEAAgigcAAKQQACCLBwAApRAAIJAHAADLAQAgAy8AAKMQACCKBwAApBAAIJAHAADLAQAgAAAAAAAFLwAAnhAAIDAAAKEQACCKBwAAnxAAIIsHAACgEAAgkAcAAMsBACADLwAAnhAAIIoHAACfEAAgkAcAAMsBACAAAAAAAAAAAAAABS8AAJkQACAwAACcEAAgigcAAJoQACCLBwAAmxAAIJAHAADLAQAgAy8AAJkQACCKBwAAmhAAIJAHAADLAQAgAAAAAAAFLwAAlBAAIDAAAJcQACCKBwAAlRAAIIsHAACWEAAgkAcAAMsBACADLwAAlBAAIIoHAACVEAAgkAcAAMsBACAAAAAAAAUvAACPEAAgMAAAkhAAIIoHAACQEAAgiwcAAJEQACCQBwAAywEAIAMvAACPEAAgigcAAJAQACCQBwAAywEAIBEFAACHDwAgBwAAiA8AIAsAAIkPACAMAACKDwAgDQAAiw8AIA4AAIwPACAPAACODwAgEgAAjQ8AIBcAAI8PACAYAACQDwAgGQAAkQ8AIB0AAJIPACAeAACTDwAgHwAAlA8AICAAAJUPACCQBgAAvgoAIOoGAAC-CgAgAAAAAAAFLwAAihAAIDAAAI0QACCKBwAAixAAIIsHAACMEAAgkAcAABIAIAMvAACKEAAgigcAAIsQACCQBwAAEgAgAAAAAAABjQcAAADHBgIFLwAAhBAAIDAAAIgQACCKBwAAhRAAIIsHAACHEAAgkAcAAMsBACALLwAA_QwAMDAAAIINADCKBwAA_gwAMIsHAAD_DAAwjAcAAIANACCNBwAAgQ0AMI4HAACBDQAwjwcAAIENADCQBwAAgQ0AMJEHAACDDQAwkgcAAIQNADADwQUAAQAAAcEGAgAAAAHFBgIAAAABAgAAABYAIC8AAIgNACADAAAAFgAgLwAAiA0AIDAAAIcNACABKAAAhhAAMAsIAAClCgAgqwUAAKQKADCsBQAAFAAQrQUAAKQKADCuBQIA3ggAIcEFAAH8CAAh2gUCAN4IACHBBgIA3ggAIcQGAQDdCAAhxQYCAN4IACGDBwAAowoAIAIAAAAWACAoAACHDQAgAgAAAIUNACAoAACGDQAgCasFAACEDQAwrAUAAIUNABCtBQAAhA0AMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcEGAgDeCAAhxAYBAN0IACHFBgIA3ggAIQmrBQAAhA0AMKwFAACFDQAQrQUAAIQNADCuBQIA3ggAIcEFAAH8CAAh2gUCAN4IACHBBgIA3ggAIcQGAQDdCAAhxQYCAN4IACEDwQUAAboKACHBBgIAuAoAIcUGAgC4CgAhA8EFAAG6CgAhwQYCALgKACHFBgIAuAoAIQPBBQABAAABwQYCAAAAAcUGAgAAAAEDLwAAhBAAIIoHAACFEAAgkAcAAMsBACAELwAA_QwAMIoHAAD-DAAwjAcAAIANACCQBwAAgQ0AMAAAAAAABY0HCAAAAAGTBwgAAAABlAcIAAAAAZUHCAAAAAGWBwgAAAABAAAAAAAAAAAAAAGNBwAAANgGAgUvAAD_DwAgMAAAghAAIIoHAACAEAAgiwcAAIEQACCQBwAAywEAIAMvAAD_DwAgigcAAIAQACCQBwAAywEAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjQcAAADjBgIFLwAA9w8AIDAAAP0PACCKBwAA-A8AIIsHAAD8DwAgkAcAAMsBACAHLwAA9Q8AIDAAAPoPACCKBwAA9g8AIIsHAAD5DwAgjgcAACkAII8HAAApACCQBwAAAQAgAy8AAPcPACCKBwAA-A8AIJAHAADLAQAgAy8AAPUPACCKBwAA9g8AIJAHAAABACAAAAAAAAGNBwAAAOkGAgsvAADsDgAwMAAA8Q4AMIoHAADtDgAwiwcAAO4OADCMBwAA7w4AII0HAADwDgAwjgcAAPAOADCPBwAA8A4AMJAHAADwDgAwkQcAAPIOADCSBwAA8w4AMAsvAADgDgAwMAAA5Q4AMIoHAADhDgAwiwcAAOIOADCMBwAA4w4AII0HAADkDgAwjgcAAOQOADCPBwAA5A4AMJAHAADkDgAwkQcAAOYOADCSBwAA5w4AMAsvAADUDgAwMAAA2Q4AMIoHAADVDgAwiwcAANYOADCMBwAA1w4AII0HAADYDgAwjgcAANgOADCPBwAA2A4AMJAHAADYDgAwkQcAANoOADCSBwAA2w4AMAsvAADIDgAwMAAAzQ4AMIoHAADJDgAwiwcAAMoOADCMBwAAyw4AII0HAADMDgAwjgcAAMwOADCPBwAAzA4AMJAHAADMDgAwkQcAAM4OADCSBwAAzw4AMAcvAADDDgAgMAAAxg4AIIoHAADEDgAgiwcAAMUOACCOBwAAHQAgjwcAAB0AIJAHAADTAwAgCy8AALcOADAwAAC8DgAwigcAALgOADCLBwAAuQ4AMIwHAAC6DgAgjQcAALsOADCOBwAAuw4AMI8HAAC7DgAwkAcAALsOADCRBwAAvQ4AMJIHAAC-DgAwCy8AAK4OADAwAACyDgAwigcAAK8OADCLBwAAsA4AMIwHAACxDgAgjQcAANgKADCOBwAA2AoAMI8HAADYCgAwkAcAANgKADCRBwAAsw4AMJIHAADbCgAwCy8AAKUOADAwAACpDgAwigcAAKYOADCLBwAApw4AMIwHAACoDgAgjQcAAPkKADCOBwAA-QoAMI8HAAD5CgAwkAcAAPkKADCRBwAAqg4AMJIHAAD8CgAwCy8AAJkOADAwAACeDgAwigcAAJoOADCLBwAAmw4AMIwHAACcDgAgjQcAAJ0OADCOBwAAnQ4AMI8HAACdDgAwkAcAAJ0OADCRBwAAnw4AMJIHAACgDgAwCy8AAI0OADAwAACSDgAwigcAAI4OADCLBwAAjw4AMIwHAACQDgAgjQcAAJEOADCOBwAAkQ4AMI8HAACRDgAwkAcAAJEOADCRBwAAkw4AMJIHAACUDgAwCy8AAIEOADAwAACGDgAwigcAAIIOADCLBwAAgw4AMIwHAACEDgAgjQcAAIUOADCOBwAAhQ4AMI8HAACFDgAwkAcAAIUOADCRBwAAhw4AMJIHAACIDgAwCy8AAPUNADAwAAD6DQAwigcAAPYNADCLBwAA9w0AMIwHAAD4DQAgjQcAAPkNADCOBwAA-Q0AMI8HAAD5DQAwkAcAAPkNADCRBwAA-w0AMJIHAAD8DQAwCy8AAOkNADAwAADuDQAwigcAAOoNADCLBwAA6w0AMIwHAADsDQAgjQcAAO0NADCOBwAA7Q0AMI8HAADtDQAwkAcAAO0NADCRBwAA7w0AMJIHAADwDQAwCy8AAN0NADAwAADiDQAwigcAAN4NADCLBwAA3w0AMIwHAADgDQAgjQcAAOENADCOBwAA4Q0AMI8HAADhDQAwkAcAAOENADCRBwAA4w0AMJIHAADkDQAwCy8AANENADAwAADWDQAwigcAANINADCLBwAA0w0AMIwHAADUDQAgjQcAANUNADCOBwAA1Q0AMI8HAADVDQAwkAcAANUNADCRBwAA1w0AMJIHAADYDQAwBK8FAgAAAAGwBQEAAAABsQUAAQAAAbIFQAAAAAECAAAAcQAgLwAA3A0AIAMAAABxACAvAADcDQAgMAAA2w0AIAEoAAD0DwAwCgYAAKcJACCrBQAA6AkAMKwFAABvABCtBQAA6AkAMK4FAgDeCAAhrwUCAN4IACGwBQEA5QkAIbEFAAH8CAAhsgVAAOAIACHzBgAA5wkAIAIAAABxACAoAADbDQAgAgAAANkNACAoAADaDQAgCKsFAADYDQAwrAUAANkNABCtBQAA2A0AMK4FAgDeCAAhrwUCAN4IACGwBQEA5QkAIbEFAAH8CAAhsgVAAOAIACEIqwUAANgNADCsBQAA2Q0AEK0FAADYDQAwrgUCAN4IACGvBQIA3ggAIbAFAQDlCQAhsQUAAfwIACGyBUAA4AgAIQSvBQIAuAoAIbAFAQC5CgAhsQUAAboKACGyBUAAuwoAIQSvBQIAuAoAIbAFAQC5CgAhsQUAAboKACGyBUAAuwoAIQSvBQIAAAABsAUBAAAAAbEFAAEAAAGyBUAAAAABFA8AAMALACARAADBCwAgEgAAwgsAILIFQAAAAAHCBQEAAAABxAUAAADEBQLFBQEAAAABxgWAAAAAAccFAAEAAAHIBQIAAAAByQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAAAAAc0FgAAAAAHOBQIAAAABzwWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAQIAAABtACAvAADoDQAgAwAAAG0AIC8AAOgNACAwAADnDQAgASgAAPMPADAZBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQAAAAHEBQAA6gnEBSLFBQEA3QgAIcYFAADfCAAgxwUAAfwIACHIBQIA3ggAIckFAAD-CAAgygUAAP4IACDLBQAA_ggAIMwFQADuCAAhzQUAAP4IACDOBQIAsQkAIc8FAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAhAgAAAG0AICgAAOcNACACAAAA5Q0AICgAAOYNACAVqwUAAOQNADCsBQAA5Q0AEK0FAADkDQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIRWrBQAA5A0AMKwFAADlDQAQrQUAAOQNADCuBQIA3ggAIbIFQADuCAAhwgUBAOUJACHEBQAA6gnEBSLFBQEA3QgAIcYFAADfCAAgxwUAAfwIACHIBQIA3ggAIckFAAD-CAAgygUAAP4IACDLBQAA_ggAIMwFQADuCAAhzQUAAP4IACDOBQIAsQkAIc8FAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAhEbIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhFA8AANEKACARAADSCgAgEgAA0woAILIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhFA8AAMALACARAADBCwAgEgAAwgsAILIFQAAAAAHCBQEAAAABxAUAAADEBQLFBQEAAAABxgWAAAAAAccFAAEAAAHIBQIAAAAByQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAAAAAc0FgAAAAAHOBQIAAAABzwWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAQXCBQIAAAAByAUCAAAAAdEFQAAAAAGNBgEAAAABsAaAAAAAAQIAAABqACAvAAD0DQAgAwAAAGoAIC8AAPQNACAwAADzDQAgASgAAPIPADALBgAApwkAIKsFAADtCQAwrAUAAGgAEK0FAADtCQAwrgUCAN4IACHCBQIAAAAByAUCAN4IACHRBUAA4AgAIY0GAQDdCAAhsAYAAN8IACD0BgAA7AkAIAIAAABqACAoAADzDQAgAgAAAPENACAoAADyDQAgCasFAADwDQAwrAUAAPENABCtBQAA8A0AMK4FAgDeCAAhwgUCAN4IACHIBQIA3ggAIdEFQADgCAAhjQYBAN0IACGwBgAA3wgAIAmrBQAA8A0AMKwFAADxDQAQrQUAAPANADCuBQIA3ggAIcIFAgDeCAAhyAUCAN4IACHRBUAA4AgAIY0GAQDdCAAhsAYAAN8IACAFwgUCALgKACHIBQIAuAoAIdEFQAC7CgAhjQYBALkKACGwBoAAAAABBcIFAgC4CgAhyAUCALgKACHRBUAAuwoAIY0GAQC5CgAhsAaAAAAAAQXCBQIAAAAByAUCAAAAAdEFQAAAAAGNBgEAAAABsAaAAAAAAQQbAAC8DAAgHAAAvQwAIMIFAQAAAAHRBUAAAAABAgAAAFsAIC8AAIAOACADAAAAWwAgLwAAgA4AIDAAAP8NACABKAAA8Q8AMAkGAAD0CQAgGwAA9QkAIBwAAPYJACCrBQAA8wkAMKwFAABZABCtBQAA8wkAMK4FAgCxCQAhwgUBAAAAAdEFQADgCAAhAgAAAFsAICgAAP8NACACAAAA_Q0AICgAAP4NACAGqwUAAPwNADCsBQAA_Q0AEK0FAAD8DQAwrgUCALEJACHCBQEA5QkAIdEFQADgCAAhBqsFAAD8DQAwrAUAAP0NABCtBQAA_A0AMK4FAgCxCQAhwgUBAOUJACHRBUAA4AgAIQLCBQEAuQoAIdEFQAC7CgAhBBsAAKEMACAcAACiDAAgwgUBALkKACHRBUAAuwoAIQQbAAC8DAAgHAAAvQwAIMIFAQAAAAHRBUAAAAABBNoFAgAAAAGNBgEAAAABnwYCAAAAAbEGAAEAAAECAAAAVwAgLwAAjA4AIAMAAABXACAvAACMDgAgMAAAiw4AIAEoAADwDwAwCgYAAKcJACCrBQAA-AkAMKwFAABVABCtBQAA-AkAMK4FAgDeCAAh2gUCAN4IACGNBgEA3QgAIZ8GAgDeCAAhsQYAAfwIACH2BgAA9wkAIAIAAABXACAoAACLDgAgAgAAAIkOACAoAACKDgAgCKsFAACIDgAwrAUAAIkOABCtBQAAiA4AMK4FAgDeCAAh2gUCAN4IACGNBgEA3QgAIZ8GAgDeCAAhsQYAAfwIACEIqwUAAIgOADCsBQAAiQ4AEK0FAACIDgAwrgUCAN4IACHaBQIA3ggAIY0GAQDdCAAhnwYCAN4IACGxBgAB_AgAIQTaBQIAuAoAIY0GAQC5CgAhnwYCALgKACGxBgABugoAIQTaBQIAuAoAIY0GAQC5CgAhnwYCALgKACGxBgABugoAIQTaBQIAAAABjQYBAAAAAZ8GAgAAAAGxBgABAAABA9EFQAAAAAHZBQEAAAABrQaAAAAAAQIAAABTACAvAACYDgAgAwAAAFMAIC8AAJgOACAwAACXDgAgASgAAO8PADAJBgAApwkAIKsFAAD6CQAwrAUAAFEAEK0FAAD6CQAwrgUCAN4IACHRBUAA4AgAIdkFAQDdCAAhrQYAAN8IACD3BgAA-QkAIAIAAABTACAoAACXDgAgAgAAAJUOACAoAACWDgAgB6sFAACUDgAwrAUAAJUOABCtBQAAlA4AMK4FAgDeCAAh0QVAAOAIACHZBQEA3QgAIa0GAADfCAAgB6sFAACUDgAwrAUAAJUOABCtBQAAlA4AMK4FAgDeCAAh0QVAAOAIACHZBQEA3QgAIa0GAADfCAAgA9EFQAC7CgAh2QUBALkKACGtBoAAAAABA9EFQAC7CgAh2QUBALkKACGtBoAAAAABA9EFQAAAAAHZBQEAAAABrQaAAAAAAQaxBQABAAABwgUBAAAAAcgFAgAAAAHRBUAAAAABogYCAAAAAaMGAgAAAAECAAAATwAgLwAApA4AIAMAAABPACAvAACkDgAgMAAAow4AIAEoAADuDwAwCwYAAKcJACCrBQAA-wkAMKwFAABNABCtBQAA-wkAMK4FAgDeCAAhsQUAAfwIACHCBQEAAAAByAUCAN4IACHRBUAA4AgAIaIGAgDeCAAhowYCAN4IACECAAAATwAgKAAAow4AIAIAAAChDgAgKAAAog4AIAqrBQAAoA4AMKwFAAChDgAQrQUAAKAOADCuBQIA3ggAIbEFAAH8CAAhwgUBAOUJACHIBQIA3ggAIdEFQADgCAAhogYCAN4IACGjBgIA3ggAIQqrBQAAoA4AMKwFAAChDgAQrQUAAKAOADCuBQIA3ggAIbEFAAH8CAAhwgUBAOUJACHIBQIA3ggAIdEFQADgCAAhogYCAN4IACGjBgIA3ggAIQaxBQABugoAIcIFAQC5CgAhyAUCALgKACHRBUAAuwoAIaIGAgC4CgAhowYCALgKACEGsQUAAboKACHCBQEAuQoAIcgFAgC4CgAh0QVAALsKACGiBgIAuAoAIaMGAgC4CgAhBrEFAAEAAAHCBQEAAAAByAUCAAAAAdEFQAAAAAGiBgIAAAABowYCAAAAASgQAAD_CwAgEgAAvgsAIBQAALsLACAVAAC8CwAgFgAAvQsAILAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAECAAAAMAAgLwAArQ4AIAMAAAAwACAvAACtDgAgMAAArA4AIAEoAADtDwAwAgAAADAAICgAAKwOACACAAAA_QoAICgAAKsOACAjsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISgQAAD-CwAgEgAAhwsAIBQAAIQLACAVAACFCwAgFgAAhgsAILAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEoEAAA_wsAIBIAAL4LACAUAAC7CwAgFQAAvAsAIBYAAL0LACCwBQEAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABFQMAAOcKACAQAACSCwAgEwAA6AoAILAFAQAAAAHCBQEAAAABxAUAAAC1BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAswYCmAYCAAAAAZoGAQAAAAGbBkAAAAABswYBAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABAgAAACUAIC8AALYOACADAAAAJQAgLwAAtg4AIDAAALUOACABKAAA7A8AMAIAAAAlACAoAAC1DgAgAgAAANwKACAoAAC0DgAgErAFAQDPCgAhwgUBALkKACHEBQAA3wq1BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhswYBAM8KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhFQMAAOMKACAQAACQCwAgEwAA5AoAILAFAQDPCgAhwgUBALkKACHEBQAA3wq1BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhswYBAM8KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhFQMAAOcKACAQAACSCwAgEwAA6AoAILAFAQAAAAHCBQEAAAABxAUAAAC1BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAHyBQEAAAABiQYEAAAAAYsGAAAAswYCmAYCAAAAAZoGAQAAAAGbBkAAAAABswYBAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABCekFAQAAAAH7BQEAAAABugYCAAAAAbsGAQAAAAG8BgEAAAABvQYCAAAAAb4GAQAAAAG_BgEAAAABwAYgAAAAAQIAAAAhACAvAADCDgAgAwAAACEAIC8AAMIOACAwAADBDgAgASgAAOsPADAPBgAApwkAIKsFAACgCgAwrAUAAB8AEK0FAACgCgAwrgUCAN4IACHpBQEA3QgAIfsFAQDtCAAhugYCAN4IACG7BgEA3QgAIbwGAQDdCAAhvQYCAN4IACG-BgEA7QgAIb8GAQDdCAAhwAYgAP8IACGBBwAAnwoAIAIAAAAhACAoAADBDgAgAgAAAL8OACAoAADADgAgDasFAAC-DgAwrAUAAL8OABCtBQAAvg4AMK4FAgDeCAAh6QUBAN0IACH7BQEA7QgAIboGAgDeCAAhuwYBAN0IACG8BgEA3QgAIb0GAgDeCAAhvgYBAO0IACG_BgEA3QgAIcAGIAD_CAAhDasFAAC-DgAwrAUAAL8OABCtBQAAvg4AMK4FAgDeCAAh6QUBAN0IACH7BQEA7QgAIboGAgDeCAAhuwYBAN0IACG8BgEA3QgAIb0GAgDeCAAhvgYBAO0IACG_BgEA3QgAIcAGIAD_CAAhCekFAQC5CgAh-wUBAM8KACG6BgIAuAoAIbsGAQC5CgAhvAYBALkKACG9BgIAuAoAIb4GAQDPCgAhvwYBALkKACHABiAAtgsAIQnpBQEAuQoAIfsFAQDPCgAhugYCALgKACG7BgEAuQoAIbwGAQC5CgAhvQYCALgKACG-BgEAzwoAIb8GAQC5CgAhwAYgALYLACEJ6QUBAAAAAfsFAQAAAAG6BgIAAAABuwYBAAAAAbwGAQAAAAG9BgIAAAABvgYBAAAAAb8GAQAAAAHABiAAAAABBQuAAAAAAbEFAAEAAAHBBQABAAAB2gUCAAAAAcMGAAEAAAECAAAA0wMAIC8AAMMOACADAAAAHQAgLwAAww4AIDAAAMcOACAHAAAAHQAgC4AAAAABKAAAxw4AILEFAAG6CgAhwQUAAboKACHaBQIAuAoAIcMGAAG6CgAhBQuAAAAAAbEFAAG6CgAhwQUAAboKACHaBQIAuAoAIcMGAAG6CgAhAsEGAgAAAAHCBgABAAABAgAAABsAIC8AANMOACADAAAAGwAgLwAA0w4AIDAAANIOACABKAAA6g8AMAgGAACnCQAgqwUAAKIKADCsBQAAGQAQrQUAAKIKADCuBQIA3ggAIcEGAgDeCAAhwgYAAfwIACGCBwAAoQoAIAIAAAAbACAoAADSDgAgAgAAANAOACAoAADRDgAgBqsFAADPDgAwrAUAANAOABCtBQAAzw4AMK4FAgDeCAAhwQYCAN4IACHCBgAB_AgAIQarBQAAzw4AMKwFAADQDgAQrQUAAM8OADCuBQIA3ggAIcEGAgDeCAAhwgYAAfwIACECwQYCALgKACHCBgABugoAIQLBBgIAuAoAIcIGAAG6CgAhAsEGAgAAAAHCBgABAAABBwkAAIoNACDZBQEAAAAB2gUCAAAAAboGAgAAAAHHBgAAAMcGAsgGAQAAAAHJBoAAAAABAgAAABIAIC8AAN8OACADAAAAEgAgLwAA3w4AIDAAAN4OACABKAAA6Q8AMA0GAACnCQAgCQAAqQoAIKsFAACnCgAwrAUAABAAEK0FAACnCgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhugYCAN4IACHHBgAAqArHBiLIBgEA3QgAIckGAAD-CAAghAcAAKYKACACAAAAEgAgKAAA3g4AIAIAAADcDgAgKAAA3Q4AIAqrBQAA2w4AMKwFAADcDgAQrQUAANsOADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG6BgIA3ggAIccGAACoCscGIsgGAQDdCAAhyQYAAP4IACAKqwUAANsOADCsBQAA3A4AEK0FAADbDgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhugYCAN4IACHHBgAAqArHBiLIBgEA3QgAIckGAAD-CAAgBtkFAQC5CgAh2gUCALgKACG6BgIAuAoAIccGAAD6DMcGIsgGAQC5CgAhyQaAAAAAAQcJAAD8DAAg2QUBALkKACHaBQIAuAoAIboGAgC4CgAhxwYAAPoMxwYiyAYBALkKACHJBoAAAAABBwkAAIoNACDZBQEAAAAB2gUCAAAAAboGAgAAAAHHBgAAAMcGAsgGAQAAAAHJBoAAAAABBYgGAgAAAAGLBgAAANgGAo0GAQAAAAHJBoAAAAAB2AYBAAAAAQIAAAAOACAvAADrDgAgAwAAAA4AIC8AAOsOACAwAADqDgAgASgAAOgPADAMBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtgGIo0GAQDdCAAhyQYAAP4IACDYBgEA3QgAId0GAACrCgAghQcAAKoKACACAAAADgAgKAAA6g4AIAIAAADoDgAgKAAA6Q4AIAmrBQAA5w4AMKwFAADoDgAQrQUAAOcOADCuBQIA3ggAIYgGAgDeCAAhiwYAAK0K2AYijQYBAN0IACHJBgAA_ggAINgGAQDdCAAhCasFAADnDgAwrAUAAOgOABCtBQAA5w4AMK4FAgDeCAAhiAYCAN4IACGLBgAArQrYBiKNBgEA3QgAIckGAAD-CAAg2AYBAN0IACEFiAYCALgKACGLBgAAmw3YBiKNBgEAuQoAIckGgAAAAAHYBgEAuQoAIQWIBgIAuAoAIYsGAACbDdgGIo0GAQC5CgAhyQaAAAAAAdgGAQC5CgAhBYgGAgAAAAGLBgAAANgGAo0GAQAAAAHJBoAAAAAB2AYBAAAAAQ0DAAC7DQAgBwIAAAABrwUCAAAAAbEFAgAAAAHEBQAAAOMGAtEFQAAAAAGjBgIAAAABswYBAAAAAcMGAgAAAAHjBgEAAAAB5AaAAAAAAeUGgAAAAAHmBgEAAAABAgAAAAoAIC8AAPcOACADAAAACgAgLwAA9w4AIDAAAPYOACABKAAA5w8AMBMDAACdCgAgBgAApwkAIAcCAN4IACGrBQAArwoAMKwFAAAHABCtBQAArwoAMK4FAgDeCAAhrwUCAN4IACGxBQIA3ggAIcQFAADQCeMGItEFQADgCAAhowYCAN4IACGzBgEAAAABwwYCAN4IACHjBgEA3QgAIeQGAADfCAAg5QYAAP4IACDmBgEA3QgAIfMGAACuCgAgAgAAAAoAICgAAPYOACACAAAA9A4AICgAAPUOACAQBwIA3ggAIasFAADzDgAwrAUAAPQOABCtBQAA8w4AMK4FAgDeCAAhrwUCAN4IACGxBQIA3ggAIcQFAADQCeMGItEFQADgCAAhowYCAN4IACGzBgEAjAoAIcMGAgDeCAAh4wYBAN0IACHkBgAA3wgAIOUGAAD-CAAg5gYBAN0IACEQBwIA3ggAIasFAADzDgAwrAUAAPQOABCtBQAA8w4AMK4FAgDeCAAhrwUCAN4IACGxBQIA3ggAIcQFAADQCeMGItEFQADgCAAhowYCAN4IACGzBgEAjAoAIcMGAgDeCAAh4wYBAN0IACHkBgAA3wgAIOUGAAD-CAAg5gYBAN0IACEMBwIAuAoAIa8FAgC4CgAhsQUCALgKACHEBQAAtw3jBiLRBUAAuwoAIaMGAgC4CgAhswYBAM8KACHDBgIAuAoAIeMGAQC5CgAh5AaAAAAAAeUGgAAAAAHmBgEAuQoAIQ0DAAC5DQAgBwIAuAoAIa8FAgC4CgAhsQUCALgKACHEBQAAtw3jBiLRBUAAuwoAIaMGAgC4CgAhswYBAM8KACHDBgIAuAoAIeMGAQC5CgAh5AaAAAAAAeUGgAAAAAHmBgEAuQoAIQ0DAAC7DQAgBwIAAAABrwUCAAAAAbEFAgAAAAHEBQAAAOMGAtEFQAAAAAGjBgIAAAABswYBAAAAAcMGAgAAAAHjBgEAAAAB5AaAAAAAAeUGgAAAAAHmBgEAAAABBC8AAOwOADCKBwAA7Q4AMIwHAADvDgAgkAcAAPAOADAELwAA4A4AMIoHAADhDgAwjAcAAOMOACCQBwAA5A4AMAQvAADUDgAwigcAANUOADCMBwAA1w4AIJAHAADYDgAwBC8AAMgOADCKBwAAyQ4AMIwHAADLDgAgkAcAAMwOADADLwAAww4AIIoHAADEDgAgkAcAANMDACAELwAAtw4AMIoHAAC4DgAwjAcAALoOACCQBwAAuw4AMAQvAACuDgAwigcAAK8OADCMBwAAsQ4AIJAHAADYCgAwBC8AAKUOADCKBwAApg4AMIwHAACoDgAgkAcAAPkKADAELwAAmQ4AMIoHAACaDgAwjAcAAJwOACCQBwAAnQ4AMAQvAACNDgAwigcAAI4OADCMBwAAkA4AIJAHAACRDgAwBC8AAIEOADCKBwAAgg4AMIwHAACEDgAgkAcAAIUOADAELwAA9Q0AMIoHAAD2DQAwjAcAAPgNACCQBwAA-Q0AMAQvAADpDQAwigcAAOoNADCMBwAA7A0AIJAHAADtDQAwBC8AAN0NADCKBwAA3g0AMIwHAADgDQAgkAcAAOENADAELwAA0Q0AMIoHAADSDQAwjAcAANQNACCQBwAA1Q0AMAAAAAABBgAA7QwAIAAAAAAAAAAAAAAAAAAFLwAA4g8AIDAAAOUPACCKBwAA4w8AIIsHAADkDwAgkAcAAAEAIAMvAADiDwAgigcAAOMPACCQBwAAAQAgBQQAAM0PACASAACNDwAgIQAAzg8AICIAAM8PACDGBQAAvgoAIAAAAAAABS8AAN0PACAwAADgDwAgigcAAN4PACCLBwAA3w8AIJAHAAABACADLwAA3Q8AIIoHAADeDwAgkAcAAAEAIAAAAAsvAAC9DwAwMAAAwg8AMIoHAAC-DwAwiwcAAL8PADCMBwAAwA8AII0HAADBDwAwjgcAAMEPADCPBwAAwQ8AMJAHAADBDwAwkQcAAMMPADCSBwAAxA8AMAcvAAC4DwAgMAAAuw8AIIoHAAC5DwAgiwcAALoPACCOBwAABwAgjwcAAAcAIJAHAAAKACAHLwAAsw8AIDAAALYPACCKBwAAtA8AIIsHAAC1DwAgjgcAAIIBACCPBwAAggEAIJAHAACzAQAgCy8AAKoPADAwAACuDwAwigcAAKsPADCLBwAArA8AMIwHAACtDwAgjQcAANgKADCOBwAA2AoAMI8HAADYCgAwkAcAANgKADCRBwAArw8AMJIHAADbCgAwFQYAAOYKACAQAACSCwAgEwAA6AoAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABAgAAACUAIC8AALIPACADAAAAJQAgLwAAsg8AIDAAALEPACABKAAA3A8AMAIAAAAlACAoAACxDwAgAgAAANwKACAoAACwDwAgEq4FAgDOCgAhsAUBAM8KACHCBQEAuQoAIcQFAADfCrUGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gqzBiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhFQYAAOIKACAQAACQCwAgEwAA5AoAIK4FAgDOCgAhsAUBAM8KACHCBQEAuQoAIcQFAADfCrUGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gqzBiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhFQYAAOYKACAQAACSCwAgEwAA6AoAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABBASAAAAAAdEFQAAAAAHsBQEAAAAB8AYBAAAAAQIAAACzAQAgLwAAsw8AIAMAAACCAQAgLwAAsw8AIDAAALcPACAGAAAAggEAIASAAAAAASgAALcPACDRBUAAuwoAIewFAQDPCgAh8AYBALkKACEEBIAAAAAB0QVAALsKACHsBQEAzwoAIfAGAQC5CgAhDQYAALoNACAHAgAAAAGuBQIAAAABrwUCAAAAAbEFAgAAAAHEBQAAAOMGAtEFQAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHkBoAAAAAB5QaAAAAAAeYGAQAAAAECAAAACgAgLwAAuA8AIAMAAAAHACAvAAC4DwAgMAAAvA8AIA8AAAAHACAGAAC4DQAgBwIAuAoAISgAALwPACCuBQIAuAoAIa8FAgC4CgAhsQUCALgKACHEBQAAtw3jBiLRBUAAuwoAIaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeQGgAAAAAHlBoAAAAAB5gYBALkKACENBgAAuA0AIAcCALgKACGuBQIAuAoAIa8FAgC4CgAhsQUCALgKACHEBQAAtw3jBiLRBUAAuwoAIaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeQGgAAAAAHlBoAAAAAB5gYBALkKACEEjQYBAAAAAbEGBAAAAAG6BgIAAAAB8QYBAAAAAQIAAAAFACAvAADIDwAgAwAAAAUAIC8AAMgPACAwAADHDwAgASgAANsPADALAwAA4gkAIKsFAACyCgAwrAUAAAMAEK0FAACyCgAwjQYBAN0IACGxBgQAiwoAIbMGAQDlCQAhugYCAN4IACHxBgEA3QgAIYYHAACwCgAghwcAALEKACACAAAABQAgKAAAxw8AIAIAAADFDwAgKAAAxg8AIAirBQAAxA8AMKwFAADFDwAQrQUAAMQPADCNBgEA3QgAIbEGBACLCgAhswYBAOUJACG6BgIA3ggAIfEGAQDdCAAhCKsFAADEDwAwrAUAAMUPABCtBQAAxA8AMI0GAQDdCAAhsQYEAIsKACGzBgEA5QkAIboGAgDeCAAh8QYBAN0IACEEjQYBALkKACGxBgQA4AoAIboGAgC4CgAh8QYBALkKACEEjQYBALkKACGxBgQA4AoAIboGAgC4CgAh8QYBALkKACEEjQYBAAAAAbEGBAAAAAG6BgIAAAAB8QYBAAAAAQQvAAC9DwAwigcAAL4PADCMBwAAwA8AIJAHAADBDwAwAy8AALgPACCKBwAAuQ8AIJAHAAAKACADLwAAsw8AIIoHAAC0DwAgkAcAALMBACAELwAAqg8AMIoHAACrDwAwjAcAAK0PACCQBwAA2AoAMAAEAwAAmw8AIAYAAO0MACCzBgAAvgoAIOUGAAC-CgAgAgMAAJsPACDsBQAAvgoAIAAEBgAA7QwAIBsAANIPACAcAADTDwAgrgUAAL4KACAAABEGAADtDAAgEAAA1Q8AIBIAAI0PACAUAADWDwAgFQAA1w8AIBYAANgPACCwBQAAvgoAIMkFAAC-CgAg0AUAAL4KACDSBQAAvgoAIJcGAAC-CgAgmgYAAL4KACCbBgAAvgoAIJwGAAC-CgAgngYAAL4KACCfBgAAvgoAIKAGAAC-CgAgDgYAAO0MACAPAACODwAgEQAA0A8AIBIAAI0PACCyBQAAvgoAIMkFAAC-CgAgygUAAL4KACDLBQAAvgoAIMwFAAC-CgAgzQUAAL4KACDOBQAAvgoAIM8FAAC-CgAg0AUAAL4KACDSBQAAvgoAIAAAAAMGAADtDAAgCQAA2g8AIMkGAAC-CgAgAASNBgEAAAABsQYEAAAAAboGAgAAAAHxBgEAAAABEq4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABBxIAAMwPACAhAADKDwAgIgAAyw8AIMIFAQAAAAHGBYAAAAAB0QVAAAAAAfIGgAAAAAECAAAAAQAgLwAA3Q8AIAMAAAApACAvAADdDwAgMAAA4Q8AIAkAAAApACASAACpDwAgIQAApw8AICIAAKgPACAoAADhDwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHyBoAAAAABBxIAAKkPACAhAACnDwAgIgAAqA8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8gaAAAAAAQcEAADJDwAgEgAAzA8AICEAAMoPACDCBQEAAAABxgWAAAAAAdEFQAAAAAHyBoAAAAABAgAAAAEAIC8AAOIPACADAAAAKQAgLwAA4g8AIDAAAOYPACAJAAAAKQAgBAAApg8AIBIAAKkPACAhAACnDwAgKAAA5g8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8gaAAAAAAQcEAACmDwAgEgAAqQ8AICEAAKcPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfIGgAAAAAEMBwIAAAABrwUCAAAAAbEFAgAAAAHEBQAAAOMGAtEFQAAAAAGjBgIAAAABswYBAAAAAcMGAgAAAAHjBgEAAAAB5AaAAAAAAeUGgAAAAAHmBgEAAAABBYgGAgAAAAGLBgAAANgGAo0GAQAAAAHJBoAAAAAB2AYBAAAAAQbZBQEAAAAB2gUCAAAAAboGAgAAAAHHBgAAAMcGAsgGAQAAAAHJBoAAAAABAsEGAgAAAAHCBgABAAABCekFAQAAAAH7BQEAAAABugYCAAAAAbsGAQAAAAG8BgEAAAABvQYCAAAAAb4GAQAAAAG_BgEAAAABwAYgAAAAARKwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAASOwBQEAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABBrEFAAEAAAHCBQEAAAAByAUCAAAAAdEFQAAAAAGiBgIAAAABowYCAAAAAQPRBUAAAAAB2QUBAAAAAa0GgAAAAAEE2gUCAAAAAY0GAQAAAAGfBgIAAAABsQYAAQAAAQLCBQEAAAAB0QVAAAAAAQXCBQIAAAAByAUCAAAAAdEFQAAAAAGNBgEAAAABsAaAAAAAARGyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAEErwUCAAAAAbAFAQAAAAGxBQABAAABsgVAAAAAAQcEAADJDwAgEgAAzA8AICIAAMsPACDCBQEAAAABxgWAAAAAAdEFQAAAAAHyBoAAAAABAgAAAAEAIC8AAPUPACAeBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAPcPACADAAAAKQAgLwAA9Q8AIDAAAPsPACAJAAAAKQAgBAAApg8AIBIAAKkPACAiAACoDwAgKAAA-w8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8gaAAAAAAQcEAACmDwAgEgAAqQ8AICIAAKgPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfIGgAAAAAEDAAAAJwAgLwAA9w8AIDAAAP4PACAgAAAAJwAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAAD-DwAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAPgOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAAD_DwAgAwAAACcAIC8AAP8PACAwAACDEAAgIAAAACcAIAUAAMINACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAgxAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAAD4DgAgBwAA-Q4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAAhBAAIAPBBQABAAABwQYCAAAAAcUGAgAAAAEDAAAAJwAgLwAAhBAAIDAAAIkQACAgAAAAJwAgBQAAwg0AIAcAAMMNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAACJEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhCAYAAIkNACCuBQIAAAAB2QUBAAAAAdoFAgAAAAG6BgIAAAABxwYAAADHBgLIBgEAAAAByQaAAAAAAQIAAAASACAvAACKEAAgAwAAABAAIC8AAIoQACAwAACOEAAgCgAAABAAIAYAAPsMACAoAACOEAAgrgUCALgKACHZBQEAuQoAIdoFAgC4CgAhugYCALgKACHHBgAA-gzHBiLIBgEAuQoAIckGgAAAAAEIBgAA-wwAIK4FAgC4CgAh2QUBALkKACHaBQIAuAoAIboGAgC4CgAhxwYAAPoMxwYiyAYBALkKACHJBoAAAAABHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAACPEAAgAwAAACcAIC8AAI8QACAwAACTEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAkxAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAAlBAAIAMAAAAnACAvAACUEAAgMAAAmBAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAJgQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAJkQACADAAAAJwAgLwAAmRAAIDAAAJ0QACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAACdEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAACeEAAgAwAAACcAIC8AAJ4QACAwAACiEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAohAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAAoxAAIAMAAAAnACAvAACjEAAgMAAApxAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAKcQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAKgQACADAAAAJwAgLwAAqBAAIDAAAKwQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHwAAzw0AICAAANANACAoAACsEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAACtEAAgB68FAgAAAAHIBQIAAAAB0AUBAAAAAawGAQAAAAGtBoAAAAABrgaAAAAAAa8GQAAAAAEIwgUBAAAAAdEFQAAAAAGkBgABAAABpgZAAAAAAagGQAAAAAGpBgABAAABqgYAAQAAAasGAgAAAAEDAAAAJwAgLwAArRAAIDAAALMQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAeAADODQAgHwAAzw0AICAAANANACAoAACzEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhBQYAALsMACAcAAC9DAAgrgUCAAAAAcIFAQAAAAHRBUAAAAABAgAAAFsAIC8AALQQACADAAAAWQAgLwAAtBAAIDAAALgQACAHAAAAWQAgBgAAoAwAIBwAAKIMACAoAAC4EAAgrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhBQYAAKAMACAcAACiDAAgrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhBQYAALsMACAbAAC8DAAgrgUCAAAAAcIFAQAAAAHRBUAAAAABAgAAAFsAIC8AALkQACADAAAAWQAgLwAAuRAAIDAAAL0QACAHAAAAWQAgBgAAoAwAIBsAAKEMACAoAAC9EAAgrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhBQYAAKAMACAbAAChDAAgrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAAC-EAAgAwAAACcAIC8AAL4QACAwAADCEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAwhAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIRUGAAC_CwAgEQAAwQsAIBIAAMILACCuBQIAAAABsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABAgAAAG0AIC8AAMMQACADAAAALQAgLwAAwxAAIDAAAMcQACAXAAAALQAgBgAA0AoAIBEAANIKACASAADTCgAgKAAAxxAAIK4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACEVBgAA0AoAIBEAANIKACASAADTCgAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAISkGAAC6CwAgEAAA_wsAIBIAAL4LACAVAAC8CwAgFgAAvQsAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABAgAAADAAIC8AAMgQACADAAAAKwAgLwAAyBAAIDAAAMwQACArAAAAKwAgBgAAgwsAIBAAAP4LACASAACHCwAgFQAAhQsAIBYAAIYLACAoAADMEAAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKQYAAIMLACAQAAD-CwAgEgAAhwsAIBUAAIULACAWAACGCwAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKQYAALoLACAQAAD_CwAgEgAAvgsAIBQAALsLACAWAAC9CwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAECAAAAMAAgLwAAzRAAIAMAAAArACAvAADNEAAgMAAA0RAAICsAAAArACAGAACDCwAgEAAA_gsAIBIAAIcLACAUAACECwAgFgAAhgsAICgAANEQACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEpBgAAgwsAIBAAAP4LACASAACHCwAgFAAAhAsAIBYAAIYLACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEpBgAAugsAIBAAAP8LACASAAC-CwAgFAAAuwsAIBUAALwLACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQIAAAAwACAvAADSEAAgAwAAACsAIC8AANIQACAwAADWEAAgKwAAACsAIAYAAIMLACAQAAD-CwAgEgAAhwsAIBQAAIQLACAVAACFCwAgKAAA1hAAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISkGAACDCwAgEAAA_gsAIBIAAIcLACAUAACECwAgFQAAhQsAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAA1xAAIB4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAA2RAAIAKIBgIAAAABiQYgAAAAAQbQBQEAAAAB-AUAAACHBgKDBgIAAAABhAYCAAAAAYUGAgAAAAGHBgABAAABB68FAgAAAAHEBQEAAAAB0QVAAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAfYFAAEAAAEVBgAAvwsAIA8AAMALACARAADBCwAgrgUCAAAAAbIFQAAAAAHCBQEAAAABxAUAAADEBQLFBQEAAAABxgWAAAAAAccFAAEAAAHIBQIAAAAByQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAAAAAc0FgAAAAAHOBQIAAAABzwWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAQIAAABtACAvAADeEAAgAwAAAC0AIC8AAN4QACAwAADiEAAgFwAAAC0AIAYAANAKACAPAADRCgAgEQAA0goAICgAAOIQACCuBQIAuAoAIbIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhFQYAANAKACAPAADRCgAgEQAA0goAIK4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACESrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAAC1BgLQBQEAAAAB0QVAAAAAAdIFQAAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAGzBgEAAAABtQYEAAAAAbYGBAAAAAG3BgIAAAABuAZAAAAAAbkGAQAAAAEDAAAAJwAgLwAA2RAAIDAAAOYQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAADmEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhI64FAgAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAEEvgUBAAAAAb8FAgAAAAHABQEAAAABwQUAAQAAASkGAAC6CwAgEAAA_wsAIBQAALsLACAVAAC8CwAgFgAAvQsAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABAgAAADAAIC8AAOkQACAHBAAAyQ8AICEAAMoPACAiAADLDwAgwgUBAAAAAcYFgAAAAAHRBUAAAAAB8gaAAAAAAQIAAAABACAvAADrEAAgHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAADtEAAgAwAAACsAIC8AAOkQACAwAADxEAAgKwAAACsAIAYAAIMLACAQAAD-CwAgFAAAhAsAIBUAAIULACAWAACGCwAgKAAA8RAAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISkGAACDCwAgEAAA_gsAIBQAAIQLACAVAACFCwAgFgAAhgsAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQMAAAApACAvAADrEAAgMAAA9BAAIAkAAAApACAEAACmDwAgIQAApw8AICIAAKgPACAoAAD0EAAgwgUBALkKACHGBYAAAAAB0QVAALsKACHyBoAAAAABBwQAAKYPACAhAACnDwAgIgAAqA8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8gaAAAAAAQMAAAAnACAvAADtEAAgMAAA9xAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAPcQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACESrgUCAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAGzBgEAAAABtQYEAAAAAbYGBAAAAAG3BgIAAAABuAZAAAAAAbkGAQAAAAEDAAAAJwAgLwAA1xAAIDAAAPsQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AICAAANANACAoAAD7EAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhFQYAAL8LACAPAADACwAgEgAAwgsAIK4FAgAAAAGyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAECAAAAbQAgLwAA_BAAIAMAAAAtACAvAAD8EAAgMAAAgBEAIBcAAAAtACAGAADQCgAgDwAA0QoAIBIAANMKACAoAACAEQAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIRUGAADQCgAgDwAA0QoAIBIAANMKACCuBQIAuAoAIbIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAACBEQAgAwAAACcAIC8AAIERACAwAACFEQAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgKAAAhREAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIQUEBgIKACAShAEMIQgDIoMBHwEDAAECA4EBAQYABBAFCwMHDwUKAB4LEwYMHAkNHgoOIgsPTA0SJgwXUBUYVBYZWBcdXBgeaxwfbg4gch0BBgAEAwYABAkXBwoACAEIAAYBCRgAAQYABAEGAAQBBgAEBAMqAQYoBBBLDhMsDQcGAAQKABQQLg4SRgwUPREVQRIWRRMFBgAECgAQDzENETUPEjYMARAADgMPNwAROAASOQABEwANARMADQETAA0EEkoAFEcAFUgAFkkAAQYABAEGAAQBBgAEBAZdBAoAGxthGRxlGgEaABgBGgAYAhtmABxnAAEGAAQBBgAEDgVzAAd0AAt1AAx2AA53AA95ABJ4ABd6ABh7ABl8AB19AB5-AB9_ACCAAQABAwABAgSFAQAShgEAAAAAAwoAJTUAJjYAJwAAAAMKACU1ACY2ACcBAwABAQMAAQUKACw1AC82ADBHAC1IAC4AAAAAAAUKACw1AC82ADBHAC1IAC4BAwABAQMAAQMKADU1ADY2ADcAAAADCgA1NQA2NgA3AAAFCgA8NQA_NgBARwA9SAA-AAAAAAAFCgA8NQA_NgBARwA9SAA-AgPtAQEGAAQCA_MBAQYABAUKAEU1AEg2AElHAEZIAEcAAAAAAAUKAEU1AEg2AElHAEZIAEcAAAAFCgBPNQBSNgBTRwBQSABRAAAAAAAFCgBPNQBSNgBTRwBQSABRAAAABQoAWTUAXDYAXUcAWkgAWwAAAAAABQoAWTUAXDYAXUcAWkgAWwAAAAUKAGM1AGY2AGdHAGRIAGUAAAAAAAUKAGM1AGY2AGdHAGRIAGUAAAAFCgBtNQBwNgBxRwBuSABvAAAAAAAFCgBtNQBwNgBxRwBuSABvAQYABAEGAAQFCgB2NQB5NgB6RwB3SAB4AAAAAAAFCgB2NQB5NgB6RwB3SAB4AAAABQoAgAE1AIMBNgCEAUcAgQFIAIIBAAAAAAAFCgCAATUAgwE2AIQBRwCBAUgAggEAAAAFCgCKATUAjQE2AI4BRwCLAUgAjAEAAAAAAAUKAIoBNQCNATYAjgFHAIsBSACMAQEGAAQBBgAEBQoAkwE1AJYBNgCXAUcAlAFIAJUBAAAAAAAFCgCTATUAlgE2AJcBRwCUAUgAlQEBCAAGAQgABgUKAJwBNQCfATYAoAFHAJ0BSACeAQAAAAAABQoAnAE1AJ8BNgCgAUcAnQFIAJ4BAQYABAEGAAQFCgClATUAqAE2AKkBRwCmAUgApwEAAAAAAAUKAKUBNQCoATYAqQFHAKYBSACnAQEGAAQBBgAEBQoArgE1ALEBNgCyAUcArwFIALABAAAAAAAFCgCuATUAsQE2ALIBRwCvAUgAsAEBBgAEAQYABAUKALcBNQC6ATYAuwFHALgBSAC5AQAAAAAABQoAtwE1ALoBNgC7AUcAuAFIALkBBAOiBAEGoQQEEKQEDhOjBA0EA6sEAQaqBAQQrQQOE6wEDQUKAMABNQDDATYAxAFHAMEBSADCAQAAAAAABQoAwAE1AMMBNgDEAUcAwQFIAMIBAQYABAEGAAQFCgDJATUAzAE2AM0BRwDKAUgAywEAAAAAAAUKAMkBNQDMATYAzQFHAMoBSADLAQEGAAQBBgAEBQoA0gE1ANUBNgDWAUcA0wFIANQBAAAAAAAFCgDSATUA1QE2ANYBRwDTAUgA1AEBBgAEAQYABAUKANsBNQDeATYA3wFHANwBSADdAQAAAAAABQoA2wE1AN4BNgDfAUcA3AFIAN0BAQaBBQQBBocFBAUKAOQBNQDnATYA6AFHAOUBSADmAQAAAAAABQoA5AE1AOcBNgDoAUcA5QFIAOYBARoAGAEaABgFCgDtATUA8AE2APEBRwDuAUgA7wEAAAAAAAUKAO0BNQDwATYA8QFHAO4BSADvAQEaABgBGgAYBQoA9gE1APkBNgD6AUcA9wFIAPgBAAAAAAAFCgD2ATUA-QE2APoBRwD3AUgA-AEAAAADCgCAAjUAgQI2AIICAAAAAwoAgAI1AIECNgCCAgEGAAQBBgAEBQoAhwI1AIoCNgCLAkcAiAJIAIkCAAAAAAAFCgCHAjUAigI2AIsCRwCIAkgAiQIAAAADCgCRAjUAkgI2AJMCAAAAAwoAkQI1AJICNgCTAgIGAAQQjQYOAgYABBCTBg4FCgCYAjUAmwI2AJwCRwCZAkgAmgIAAAAAAAUKAJgCNQCbAjYAnAJHAJkCSACaAgETAA0BEwANBQoAoQI1AKQCNgClAkcAogJIAKMCAAAAAAAFCgChAjUApAI2AKUCRwCiAkgAowIBEwANARMADQUKAKoCNQCtAjYArgJHAKsCSACsAgAAAAAABQoAqgI1AK0CNgCuAkcAqwJIAKwCAAAABQoAtAI1ALcCNgC4AkcAtQJIALYCAAAAAAAFCgC0AjUAtwI2ALgCRwC1AkgAtgIBEwANARMADQUKAL0CNQDAAjYAwQJHAL4CSAC_AgAAAAAABQoAvQI1AMACNgDBAkcAvgJIAL8CAAAABQoAxwI1AMoCNgDLAkcAyAJIAMkCAAAAAAAFCgDHAjUAygI2AMsCRwDIAkgAyQIAAAAFCgDRAjUA1AI2ANUCRwDSAkgA0wIAAAAAAAUKANECNQDUAjYA1QJHANICSADTAgAAAAMKANsCNQDcAjYA3QIAAAADCgDbAjUA3AI2AN0CAAAABQoA4wI1AOYCNgDnAkcA5AJIAOUCAAAAAAAFCgDjAjUA5gI2AOcCRwDkAkgA5QIAAAAFCgDtAjUA8AI2APECRwDuAkgA7wIAAAAAAAUKAO0CNQDwAjYA8QJHAO4CSADvAgEGAAQBBgAEBQoA9gI1APkCNgD6AkcA9wJIAPgCAAAAAAAFCgD2AjUA-QI2APoCRwD3AkgA-AIBEAAOARAADgUKAP8CNQCCAzYAgwNHAIADSACBAwAAAAAABQoA_wI1AIIDNgCDA0cAgANIAIEDAQYABAEGAAQFCgCIAzUAiwM2AIwDRwCJA0gAigMAAAAAAAUKAIgDNQCLAzYAjANHAIkDSACKAyMCASSHAQEliQEBJooBASeLAQEpjQEBKo8BISuQASIskgEBLZQBIS6VASMxlgEBMpcBATOYASE3mwEkOJwBKDmdAQI6ngECO58BAjygAQI9oQECPqMBAj-lASFApgEpQagBAkKqASFDqwEqRKwBAkWtAQJGrgEhSbEBK0qyATFLtAEfTLUBH023AR9OuAEfT7kBH1C7AR9RvQEhUr4BMlPAAR9UwgEhVcMBM1bEAR9XxQEfWMYBIVnJATRaygE4W8wBBFzNAQRdzwEEXtABBF_RAQRg0wEEYdUBIWLWATlj2AEEZNoBIWXbATpm3AEEZ90BBGjeASFp4QE7auIBQWvjAQNs5AEDbeUBA27mAQNv5wEDcOkBA3HrASFy7AFCc-8BA3TxASF18gFDdvQBA3f1AQN49gEhefkBRHr6AUp7_AFLfP0BS32AAkt-gQJLf4ICS4ABhAJLgQGGAiGCAYcCTIMBiQJLhAGLAiGFAYwCTYYBjQJLhwGOAkuIAY8CIYkBkgJOigGTAlSLAZUCVYwBlgJVjQGZAlWOAZoCVY8BmwJVkAGdAlWRAZ8CIZIBoAJWkwGiAlWUAaQCIZUBpQJXlgGmAlWXAacCVZgBqAIhmQGrAliaAawCXpsBrgJfnAGvAl-dAbICX54BswJfnwG0Al-gAbYCX6EBuAIhogG5AmCjAbsCX6QBvQIhpQG-AmGmAb8CX6cBwAJfqAHBAiGpAcQCYqoBxQJoqwHHAmmsAcgCaa0BywJprgHMAmmvAc0CabABzwJpsQHRAiGyAdICarMB1AJptAHWAiG1AdcCa7YB2AJptwHZAmm4AdoCIbkB3QJsugHeAnK7Ad8CBbwB4AIFvQHhAgW-AeICBb8B4wIFwAHlAgXBAecCIcIB6AJzwwHqAgXEAewCIcUB7QJ0xgHuAgXHAe8CBcgB8AIhyQHzAnXKAfQCe8sB9gJ8zAH3AnzNAfoCfM4B-wJ8zwH8AnzQAf4CfNEBgAMh0gGBA33TAYMDfNQBhQMh1QGGA37WAYcDfNcBiAN82AGJAyHZAYwDf9oBjQOFAdsBjwOGAdwBkAOGAd0BkwOGAd4BlAOGAd8BlQOGAeABlwOGAeEBmQMh4gGaA4cB4wGcA4YB5AGeAyHlAZ8DiAHmAaADhgHnAaEDhgHoAaIDIekBpQOJAeoBpgOPAesBpwMG7AGoAwbtAakDBu4BqgMG7wGrAwbwAa0DBvEBrwMh8gGwA5AB8wGyAwb0AbQDIfUBtQORAfYBtgMG9wG3Awb4AbgDIfkBuwOSAfoBvAOYAfsBvQMH_AG-Awf9Ab8DB_4BwAMH_wHBAweAAsMDB4ECxQMhggLGA5kBgwLIAweEAsoDIYUCywOaAYYCzAMHhwLNAweIAs4DIYkC0QObAYoC0gOhAYsC1AMKjALVAwqNAtcDCo4C2AMKjwLZAwqQAtsDCpEC3QMhkgLeA6IBkwLgAwqUAuIDIZUC4wOjAZYC5AMKlwLlAwqYAuYDIZkC6QOkAZoC6gOqAZsC6wMJnALsAwmdAu0DCZ4C7gMJnwLvAwmgAvEDCaEC8wMhogL0A6sBowL2AwmkAvgDIaUC-QOsAaYC-gMJpwL7AwmoAvwDIakC_wOtAaoCgASzAasCgQQLrAKCBAutAoMEC64ChAQLrwKFBAuwAocEC7ECiQQhsgKKBLQBswKMBAu0Ao4EIbUCjwS1AbYCkAQLtwKRBAu4ApIEIbkClQS2AboClgS8AbsClwQMvAKYBAy9ApkEDL4CmgQMvwKbBAzAAp0EDMECnwQhwgKgBL0BwwKmBAzEAqgEIcUCqQS-AcYCrgQMxwKvBAzIArAEIckCswS_AcoCtATFAcsCtQQWzAK2BBbNArcEFs4CuAQWzwK5BBbQArsEFtECvQQh0gK-BMYB0wLABBbUAsIEIdUCwwTHAdYCxAQW1wLFBBbYAsYEIdkCyQTIAdoCygTOAdsCywQX3ALMBBfdAs0EF94CzgQX3wLPBBfgAtEEF-EC0wQh4gLUBM8B4wLWBBfkAtgEIeUC2QTQAeYC2gQX5wLbBBfoAtwEIekC3wTRAeoC4ATXAesC4QQc7ALiBBztAuMEHO4C5AQc7wLlBBzwAucEHPEC6QQh8gLqBNgB8wLsBBz0Au4EIfUC7wTZAfYC8AQc9wLxBBz4AvIEIfkC9QTaAfoC9gTgAfsC9wQY_AL4BBj9AvkEGP4C-gQY_wL7BBiAA_0EGIED_wQhggOABeEBgwODBRiEA4UFIYUDhgXiAYYDiAUYhwOJBRiIA4oFIYkDjQXjAYoDjgXpAYsDjwUZjAOQBRmNA5EFGY4DkgUZjwOTBRmQA5UFGZEDlwUhkgOYBeoBkwOaBRmUA5wFIZUDnQXrAZYDngUZlwOfBRmYA6AFIZkDowXsAZoDpAXyAZsDpQUanAOmBRqdA6cFGp4DqAUanwOpBRqgA6sFGqEDrQUhogOuBfMBowOwBRqkA7IFIaUDswX0AaYDtAUapwO1BRqoA7YFIakDuQX1AaoDugX7AasDvAX8AawDvQX8Aa0DwAX8Aa4DwQX8Aa8DwgX8AbADxAX8AbEDxgUhsgPHBf0BswPJBfwBtAPLBSG1A8wF_gG2A80F_AG3A84F_AG4A88FIbkD0gX_AboD0wWDArsD1AUVvAPVBRW9A9YFFb4D1wUVvwPYBRXAA9oFFcED3AUhwgPdBYQCwwPfBRXEA-EFIcUD4gWFAsYD4wUVxwPkBRXIA-UFIckD6AWGAsoD6QWMAssD6wWNAswD7AWNAs0D7wWNAs4D8AWNAs8D8QWNAtAD8wWNAtED9QUh0gP2BY4C0wP4BY0C1AP6BSHVA_sFjwLWA_wFjQLXA_0FjQLYA_4FIdkDgQaQAtoDggaUAtsDgwYN3AOEBg3dA4UGDd4DhgYN3wOHBg3gA4kGDeEDiwYh4gOMBpUC4wOPBg3kA5EGIeUDkgaWAuYDlAYN5wOVBg3oA5YGIekDmQaXAuoDmgadAusDmwYR7AOcBhHtA50GEe4DngYR7wOfBhHwA6EGEfEDowYh8gOkBp4C8wOmBhH0A6gGIfUDqQafAvYDqgYR9wOrBhH4A6wGIfkDrwagAvoDsAamAvsDsQYS_AOyBhL9A7MGEv4DtAYS_wO1BhKABLcGEoEEuQYhggS6BqcCgwS8BhKEBL4GIYUEvwaoAoYEwAYShwTBBhKIBMIGIYkExQapAooExgavAosEyAawAowEyQawAo0EzAawAo4EzQawAo8EzgawApAE0AawApEE0gYhkgTTBrECkwTVBrAClATXBiGVBNgGsgKWBNkGsAKXBNoGsAKYBNsGIZkE3gazApoE3wa5ApsE4AYTnAThBhOdBOIGE54E4wYTnwTkBhOgBOYGE6EE6AYhogTpBroCowTrBhOkBO0GIaUE7ga7AqYE7wYTpwTwBhOoBPEGIakE9Aa8AqoE9QbCAqsE9wbDAqwE-AbDAq0E-wbDAq4E_AbDAq8E_QbDArAE_wbDArEEgQchsgSCB8QCswSEB8MCtASGByG1BIcHxQK2BIgHwwK3BIkHwwK4BIoHIbkEjQfGAroEjgfMArsEkAfNArwEkQfNAr0ElAfNAr4ElQfNAr8ElgfNAsAEmAfNAsEEmgchwgSbB84CwwSdB80CxASfByHFBKAHzwLGBKEHzQLHBKIHzQLIBKMHIckEpgfQAsoEpwfWAssEqQfXAswEqgfXAs0ErQfXAs4ErgfXAs8ErwfXAtAEsQfXAtEEswch0gS0B9gC0wS2B9cC1AS4ByHVBLkH2QLWBLoH1wLXBLsH1wLYBLwHIdkEvwfaAtoEwAfeAtsEwgffAtwEwwffAt0ExgffAt4ExwffAt8EyAffAuAEygffAuEEzAch4gTNB-AC4wTPB98C5ATRByHlBNIH4QLmBNMH3wLnBNQH3wLoBNUHIekE2AfiAuoE2QfoAusE2wfpAuwE3AfpAu0E3wfpAu4E4AfpAu8E4QfpAvAE4wfpAvEE5Qch8gTmB-oC8wToB-kC9ATqByH1BOsH6wL2BOwH6QL3BO0H6QL4BO4HIfkE8QfsAvoE8gfyAvsE8wcO_AT0Bw79BPUHDv4E9gcO_wT3Bw6ABfkHDoEF-wchggX8B_MCgwX-Bw6EBYAIIYUFgQj0AoYFgggOhwWDCA6IBYQIIYkFhwj1AooFiAj7AosFiQgPjAWKCA-NBYsID44FjAgPjwWNCA-QBY8ID5EFkQghkgWSCPwCkwWUCA-UBZYIIZUFlwj9ApYFmAgPlwWZCA-YBZoIIZkFnQj-ApoFngiEA5sFnwgdnAWgCB2dBaEIHZ4FoggdnwWjCB2gBaUIHaEFpwghogWoCIUDowWqCB2kBawIIaUFrQiGA6YFrggdpwWvCB2oBbAIIakFswiHA6oFtAiNAw"
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
