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
  /// Of the dataset.
  version   Int
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
config.runtimeDataModel = JSON.parse('{"models":{"Upload":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"options","kind":"scalar","type":"Json"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"files","kind":"object","type":"UploadFile","relationName":"UploadToUploadFile"},{"name":"import","kind":"object","type":"DatasetImport","relationName":"DatasetImportToUpload"},{"name":"fetch","kind":"object","type":"Fetch","relationName":"FetchToUpload"},{"name":"jobs","kind":"object","type":"Job","relationName":"JobToUpload"}],"dbName":"upload","schema":null},"UploadFile":{"fields":[{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"position","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"bytes","kind":"scalar","type":"BigInt"},{"name":"sha256","kind":"scalar","type":"String"},{"name":"upload","kind":"object","type":"Upload","relationName":"UploadToUploadFile"}],"dbName":"upload_file","schema":null},"Fetch":{"fields":[{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"address","kind":"scalar","type":"String"},{"name":"revision","kind":"scalar","type":"String"},{"name":"files","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"upload","kind":"object","type":"Upload","relationName":"FetchToUpload"}],"dbName":"fetch","schema":null},"Dataset":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"task","kind":"enum","type":"Task"},{"name":"status","kind":"enum","type":"DatasetStatus"},{"name":"sample","kind":"scalar","type":"String"},{"name":"format","kind":"scalar","type":"String"},{"name":"prompts","kind":"scalar","type":"Int"},{"name":"responses","kind":"scalar","type":"Int"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"version","kind":"scalar","type":"Int"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"planned","kind":"scalar","type":"Json"},{"name":"indexedPrompts","kind":"scalar","type":"Int","dbName":"indexed_prompts"},{"name":"indexedResponses","kind":"scalar","type":"Int","dbName":"indexed_responses"},{"name":"imports","kind":"object","type":"DatasetImport","relationName":"DatasetToDatasetImport"},{"name":"raters","kind":"object","type":"Rater","relationName":"DatasetToRater"},{"name":"factors","kind":"object","type":"Factor","relationName":"DatasetToFactor"},{"name":"languages","kind":"object","type":"ResponseLanguage","relationName":"DatasetToResponseLanguage"},{"name":"measured","kind":"object","type":"MeasuredSample","relationName":"DatasetToMeasuredSample"},{"name":"rejections","kind":"object","type":"RejectedRow","relationName":"DatasetToRejectedRow"},{"name":"jobs","kind":"object","type":"Job","relationName":"DatasetToJob"},{"name":"runs","kind":"object","type":"Run","relationName":"DatasetToRun"},{"name":"labelDraws","kind":"object","type":"LabelDraw","relationName":"DatasetToLabelDraw"},{"name":"profiles","kind":"object","type":"CachedProfile","relationName":"CachedProfileToDataset"},{"name":"columns","kind":"object","type":"PackedColumn","relationName":"DatasetToPackedColumn"},{"name":"reports","kind":"object","type":"Report","relationName":"DatasetToReport"},{"name":"recipes","kind":"object","type":"TrainingRecipe","relationName":"DatasetToTrainingRecipe"},{"name":"experiments","kind":"object","type":"Experiment","relationName":"DatasetToExperiment"},{"name":"openings","kind":"object","type":"TestOpening","relationName":"DatasetToTestOpening"}],"dbName":"dataset","schema":null},"DatasetImport":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"status","kind":"enum","type":"DatasetStatus"},{"name":"format","kind":"scalar","type":"String"},{"name":"ledger","kind":"scalar","type":"Json"},{"name":"lint","kind":"scalar","type":"Json"},{"name":"prompts","kind":"scalar","type":"Int"},{"name":"responses","kind":"scalar","type":"Int"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"raters","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToDatasetImport"},{"name":"upload","kind":"object","type":"Upload","relationName":"DatasetImportToUpload"}],"dbName":"dataset_import","schema":null},"SavedMapping":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"mapping","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"saved_mapping","schema":null},"Prompt":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"externalId","kind":"scalar","type":"String","dbName":"external_id"},{"name":"text","kind":"scalar","type":"String"},{"name":"source","kind":"scalar","type":"String"}],"dbName":"prompt","schema":null},"Response":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"text","kind":"scalar","type":"String"},{"name":"source","kind":"scalar","type":"String"},{"name":"author","kind":"scalar","type":"String"},{"name":"level","kind":"scalar","type":"Int"}],"dbName":"response","schema":null},"Pair":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"aIndex","kind":"scalar","type":"Int","dbName":"a_index"},{"name":"bIndex","kind":"scalar","type":"Int","dbName":"b_index"},{"name":"externalId","kind":"scalar","type":"String","dbName":"external_id"},{"name":"slices","kind":"scalar","type":"Json"}],"dbName":"pair","schema":null},"Rater":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"RaterKind"},{"name":"setting","kind":"scalar","type":"String"},{"name":"details","kind":"scalar","type":"Json"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRater"}],"dbName":"rater","schema":null},"TextWords":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"isPrompt","kind":"scalar","type":"Boolean","dbName":"is_prompt"},{"name":"row","kind":"scalar","type":"Int"},{"name":"first","kind":"scalar","type":"Int"},{"name":"words","kind":"scalar","type":"Bytes"},{"name":"places","kind":"scalar","type":"Bytes"}],"dbName":"text_words","schema":null},"Preference":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"raterIndex","kind":"scalar","type":"Int","dbName":"rater_index"},{"name":"pairIndex","kind":"scalar","type":"Int","dbName":"pair_index"},{"name":"choice","kind":"scalar","type":"Int"},{"name":"strength","kind":"scalar","type":"Float"},{"name":"raw","kind":"scalar","type":"String"},{"name":"shown","kind":"scalar","type":"Int"},{"name":"swapped","kind":"scalar","type":"Int"}],"dbName":"preference","schema":null},"Factor":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"origin","kind":"enum","type":"FactorOrigin"},{"name":"label","kind":"scalar","type":"String"},{"name":"position","kind":"scalar","type":"Int"},{"name":"details","kind":"scalar","type":"Json"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToFactor"},{"name":"measurements","kind":"object","type":"Measurement","relationName":"FactorToMeasurement"}],"dbName":"factor","schema":null},"Measurement":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"factorKey","kind":"scalar","type":"String","dbName":"factor_key"},{"name":"version","kind":"scalar","type":"Int"},{"name":"block","kind":"scalar","type":"Int"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"width","kind":"scalar","type":"Int"},{"name":"factor","kind":"object","type":"Factor","relationName":"FactorToMeasurement"}],"dbName":"measurement","schema":null},"MeasuredSample":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"factors","kind":"scalar","type":"Json"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"responses","kind":"scalar","type":"Bytes"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToMeasuredSample"}],"dbName":"measured_sample","schema":null},"ResponseLanguage":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"block","kind":"scalar","type":"Int"},{"name":"codes","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToResponseLanguage"}],"dbName":"response_language","schema":null},"RejectedRow":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"position","kind":"scalar","type":"Int"},{"name":"scope","kind":"scalar","type":"String"},{"name":"file","kind":"scalar","type":"String"},{"name":"line","kind":"scalar","type":"Int"},{"name":"column","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"remedy","kind":"scalar","type":"String"},{"name":"conflict","kind":"scalar","type":"Boolean"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRejectedRow"}],"dbName":"rejected_row","schema":null},"Job":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"kind","kind":"enum","type":"JobKind"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"uploadId","kind":"scalar","type":"String","dbName":"upload_id"},{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"status","kind":"enum","type":"JobStatus"},{"name":"done","kind":"scalar","type":"BigInt"},{"name":"total","kind":"scalar","type":"BigInt"},{"name":"startedDone","kind":"scalar","type":"BigInt","dbName":"started_done"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"deaths","kind":"scalar","type":"Int"},{"name":"lastEnd","kind":"scalar","type":"String","dbName":"last_end"},{"name":"retryAt","kind":"scalar","type":"DateTime","dbName":"retry_at"},{"name":"note","kind":"scalar","type":"String"},{"name":"error","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToJob"},{"name":"upload","kind":"object","type":"Upload","relationName":"JobToUpload"},{"name":"run","kind":"object","type":"Run","relationName":"JobToRun"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToJob"}],"dbName":"job","schema":null},"CachedProfile":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"CachedProfileToDataset"}],"dbName":"cached_profile","schema":null},"PackedColumn":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"name","kind":"scalar","type":"String"},{"name":"part","kind":"scalar","type":"Int"},{"name":"bytes","kind":"scalar","type":"Bytes"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToPackedColumn"}],"dbName":"packed_column","schema":null},"TrainingRecipe":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"name","kind":"scalar","type":"String"},{"name":"recipe","kind":"scalar","type":"Json"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToTrainingRecipe"}],"dbName":"training_recipe","schema":null},"Report":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToReport"},{"name":"versions","kind":"object","type":"ReportVersion","relationName":"ReportToReportVersion"},{"name":"links","kind":"object","type":"ShareLink","relationName":"ReportToShareLink"}],"dbName":"report","schema":null},"ReportVersion":{"fields":[{"name":"reportId","kind":"scalar","type":"String","dbName":"report_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"title","kind":"scalar","type":"String"},{"name":"note","kind":"scalar","type":"String"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"draft","kind":"scalar","type":"Json"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"publishedAt","kind":"scalar","type":"DateTime","dbName":"published_at"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToReportVersion"}],"dbName":"report_version","schema":null},"ShareLink":{"fields":[{"name":"tokenHash","kind":"scalar","type":"Bytes","dbName":"token_hash"},{"name":"id","kind":"scalar","type":"String"},{"name":"reportId","kind":"scalar","type":"String","dbName":"report_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"revokedAt","kind":"scalar","type":"DateTime","dbName":"revoked_at"},{"name":"passwordSalt","kind":"scalar","type":"Bytes","dbName":"password_salt"},{"name":"passwordHash","kind":"scalar","type":"Bytes","dbName":"password_hash"},{"name":"views","kind":"scalar","type":"Int"},{"name":"report","kind":"object","type":"Report","relationName":"ReportToShareLink"}],"dbName":"share_link","schema":null},"AdminSession":{"fields":[{"name":"tokenHash","kind":"scalar","type":"Bytes","dbName":"token_hash"},{"name":"passwordProof","kind":"scalar","type":"Bytes","dbName":"password_proof"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"}],"dbName":"admin_session","schema":null},"LabelDraw":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"seed","kind":"scalar","type":"Int"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"pairs","kind":"scalar","type":"Int"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToLabelDraw"}],"dbName":"label_draw","schema":null},"LoadedSample":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"loadedAt","kind":"scalar","type":"DateTime","dbName":"loaded_at"}],"dbName":"loaded_sample","schema":null},"Run":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"kind","kind":"enum","type":"RunKind"},{"name":"status","kind":"enum","type":"RunStatus"},{"name":"name","kind":"scalar","type":"String"},{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"groups","kind":"scalar","type":"Bytes"},{"name":"blockSize","kind":"scalar","type":"Int","dbName":"block_size"},{"name":"planned","kind":"scalar","type":"Int"},{"name":"done","kind":"scalar","type":"Int"},{"name":"cached","kind":"scalar","type":"Int"},{"name":"unreadable","kind":"scalar","type":"Int"},{"name":"failed","kind":"scalar","type":"Int"},{"name":"skipped","kind":"scalar","type":"Int"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"answered","kind":"scalar","type":"Int"},{"name":"inputTokens","kind":"scalar","type":"BigInt","dbName":"input_tokens"},{"name":"outputTokens","kind":"scalar","type":"BigInt","dbName":"output_tokens"},{"name":"cost","kind":"scalar","type":"Float"},{"name":"estimate","kind":"scalar","type":"Json"},{"name":"note","kind":"scalar","type":"String"},{"name":"lastError","kind":"scalar","type":"String","dbName":"last_error"},{"name":"deaths","kind":"scalar","type":"Int"},{"name":"diedAt","kind":"scalar","type":"Int","dbName":"died_at"},{"name":"lastEnd","kind":"scalar","type":"String","dbName":"last_end"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"resumedAt","kind":"scalar","type":"DateTime","dbName":"resumed_at"},{"name":"recent","kind":"scalar","type":"Float"},{"name":"recentAt","kind":"scalar","type":"DateTime","dbName":"recent_at"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"part","kind":"scalar","type":"String"},{"name":"round","kind":"scalar","type":"String"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToRun"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToRun"},{"name":"blocks","kind":"object","type":"RunBlock","relationName":"RunToRunBlock"},{"name":"calls","kind":"object","type":"RunCall","relationName":"RunToRunCall"},{"name":"batches","kind":"object","type":"RunBatch","relationName":"RunToRunBatch"},{"name":"jobs","kind":"object","type":"Job","relationName":"JobToRun"}],"dbName":"run","schema":null},"RunBlock":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"index","kind":"scalar","type":"Int"},{"name":"done","kind":"scalar","type":"Boolean"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunBlock"}],"dbName":"run_block","schema":null},"RunCall":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"stage","kind":"scalar","type":"Int"},{"name":"target","kind":"scalar","type":"Int"},{"name":"variant","kind":"scalar","type":"Int"},{"name":"state","kind":"enum","type":"CallState"},{"name":"answerKey","kind":"scalar","type":"Bytes","dbName":"answer_key"},{"name":"note","kind":"scalar","type":"String"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunCall"}],"dbName":"run_call","schema":null},"Answer":{"fields":[{"name":"key","kind":"scalar","type":"Bytes"},{"name":"state","kind":"enum","type":"AnswerState"},{"name":"worker","kind":"scalar","type":"Int"},{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"template","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int","dbName":"template_version"},{"name":"raw","kind":"scalar","type":"String"},{"name":"value","kind":"scalar","type":"Json"},{"name":"reason","kind":"scalar","type":"String"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"counted","kind":"scalar","type":"Int"},{"name":"repaired","kind":"scalar","type":"Boolean"},{"name":"inputTokens","kind":"scalar","type":"Int","dbName":"input_tokens"},{"name":"outputTokens","kind":"scalar","type":"Int","dbName":"output_tokens"},{"name":"milliseconds","kind":"scalar","type":"Int"},{"name":"fingerprint","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"answer","schema":null},"RunBatch":{"fields":[{"name":"runId","kind":"scalar","type":"String","dbName":"run_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"batchId","kind":"scalar","type":"String","dbName":"batch_id"},{"name":"status","kind":"scalar","type":"String"},{"name":"mark","kind":"scalar","type":"String"},{"name":"inputFile","kind":"scalar","type":"String","dbName":"input_file"},{"name":"keys","kind":"scalar","type":"Bytes"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"run","kind":"object","type":"Run","relationName":"RunToRunBatch"}],"dbName":"run_batch","schema":null},"Worker":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"endpoints","kind":"scalar","type":"String"},{"name":"runs","kind":"scalar","type":"String"},{"name":"seenAt","kind":"scalar","type":"DateTime","dbName":"seen_at"}],"dbName":"worker","schema":null},"EndpointLimit":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"limit","kind":"scalar","type":"Float"},{"name":"blockedUntil","kind":"scalar","type":"DateTime","dbName":"blocked_until"},{"name":"cutAt","kind":"scalar","type":"DateTime","dbName":"cut_at"},{"name":"waits","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"times","kind":"scalar","type":"Int"},{"name":"since","kind":"scalar","type":"DateTime"},{"name":"revision","kind":"scalar","type":"Int"}],"dbName":"endpoint_limit","schema":null},"EndpointProbe":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"capabilities","kind":"scalar","type":"Json"},{"name":"probedAt","kind":"scalar","type":"DateTime","dbName":"probed_at"}],"dbName":"endpoint_probe","schema":null},"ModelPrice":{"fields":[{"name":"endpoint","kind":"scalar","type":"String"},{"name":"model","kind":"scalar","type":"String"},{"name":"input","kind":"scalar","type":"Float"},{"name":"output","kind":"scalar","type":"Float"},{"name":"batch","kind":"scalar","type":"Float"}],"dbName":"model_price","schema":null},"JudgeTemplate":{"fields":[{"name":"key","kind":"scalar","type":"String"},{"name":"version","kind":"scalar","type":"Int"},{"name":"template","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"judge_template","schema":null},"Experiment":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"status","kind":"enum","type":"ExperimentStatus"},{"name":"question","kind":"scalar","type":"String"},{"name":"plan","kind":"scalar","type":"Json"},{"name":"parts","kind":"scalar","type":"Bytes"},{"name":"datasetVersion","kind":"scalar","type":"Int","dbName":"dataset_version"},{"name":"estimate","kind":"scalar","type":"Json"},{"name":"development","kind":"scalar","type":"Json"},{"name":"wording","kind":"scalar","type":"Json"},{"name":"wordingFrozenAt","kind":"scalar","type":"DateTime","dbName":"wording_frozen_at"},{"name":"validation","kind":"scalar","type":"Json"},{"name":"look","kind":"scalar","type":"Int"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"result","kind":"scalar","type":"Json"},{"name":"note","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToExperiment"},{"name":"runs","kind":"object","type":"Run","relationName":"ExperimentToRun"},{"name":"texts","kind":"object","type":"ExperimentText","relationName":"ExperimentToExperimentText"},{"name":"jobs","kind":"object","type":"Job","relationName":"ExperimentToJob"}],"dbName":"experiment","schema":null},"ExperimentText":{"fields":[{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"slot","kind":"scalar","type":"String"},{"name":"promptIndex","kind":"scalar","type":"Int","dbName":"prompt_index"},{"name":"text","kind":"scalar","type":"String"},{"name":"values","kind":"scalar","type":"Bytes"},{"name":"experiment","kind":"object","type":"Experiment","relationName":"ExperimentToExperimentText"}],"dbName":"experiment_text","schema":null},"TestOpening":{"fields":[{"name":"datasetId","kind":"scalar","type":"Int","dbName":"dataset_id"},{"name":"number","kind":"scalar","type":"Int"},{"name":"experimentId","kind":"scalar","type":"String","dbName":"experiment_id"},{"name":"prompts","kind":"scalar","type":"Bytes"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"dataset","kind":"object","type":"Dataset","relationName":"DatasetToTestOpening"}],"dbName":"test_opening","schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","orderBy","cursor","upload","files","imports","dataset","raters","factor","measurements","_count","factors","languages","measured","rejections","runs","experiment","texts","jobs","run","blocks","calls","batches","labelDraws","profiles","columns","report","versions","links","reports","recipes","experiments","openings","import","fetch","Upload.findUnique","Upload.findUniqueOrThrow","Upload.findFirst","Upload.findFirstOrThrow","Upload.findMany","data","Upload.createOne","Upload.createMany","Upload.createManyAndReturn","Upload.updateOne","Upload.updateMany","Upload.updateManyAndReturn","create","update","Upload.upsertOne","Upload.deleteOne","Upload.deleteMany","having","_min","_max","Upload.groupBy","Upload.aggregate","UploadFile.findUnique","UploadFile.findUniqueOrThrow","UploadFile.findFirst","UploadFile.findFirstOrThrow","UploadFile.findMany","UploadFile.createOne","UploadFile.createMany","UploadFile.createManyAndReturn","UploadFile.updateOne","UploadFile.updateMany","UploadFile.updateManyAndReturn","UploadFile.upsertOne","UploadFile.deleteOne","UploadFile.deleteMany","_avg","_sum","UploadFile.groupBy","UploadFile.aggregate","Fetch.findUnique","Fetch.findUniqueOrThrow","Fetch.findFirst","Fetch.findFirstOrThrow","Fetch.findMany","Fetch.createOne","Fetch.createMany","Fetch.createManyAndReturn","Fetch.updateOne","Fetch.updateMany","Fetch.updateManyAndReturn","Fetch.upsertOne","Fetch.deleteOne","Fetch.deleteMany","Fetch.groupBy","Fetch.aggregate","Dataset.findUnique","Dataset.findUniqueOrThrow","Dataset.findFirst","Dataset.findFirstOrThrow","Dataset.findMany","Dataset.createOne","Dataset.createMany","Dataset.createManyAndReturn","Dataset.updateOne","Dataset.updateMany","Dataset.updateManyAndReturn","Dataset.upsertOne","Dataset.deleteOne","Dataset.deleteMany","Dataset.groupBy","Dataset.aggregate","DatasetImport.findUnique","DatasetImport.findUniqueOrThrow","DatasetImport.findFirst","DatasetImport.findFirstOrThrow","DatasetImport.findMany","DatasetImport.createOne","DatasetImport.createMany","DatasetImport.createManyAndReturn","DatasetImport.updateOne","DatasetImport.updateMany","DatasetImport.updateManyAndReturn","DatasetImport.upsertOne","DatasetImport.deleteOne","DatasetImport.deleteMany","DatasetImport.groupBy","DatasetImport.aggregate","SavedMapping.findUnique","SavedMapping.findUniqueOrThrow","SavedMapping.findFirst","SavedMapping.findFirstOrThrow","SavedMapping.findMany","SavedMapping.createOne","SavedMapping.createMany","SavedMapping.createManyAndReturn","SavedMapping.updateOne","SavedMapping.updateMany","SavedMapping.updateManyAndReturn","SavedMapping.upsertOne","SavedMapping.deleteOne","SavedMapping.deleteMany","SavedMapping.groupBy","SavedMapping.aggregate","Prompt.findUnique","Prompt.findUniqueOrThrow","Prompt.findFirst","Prompt.findFirstOrThrow","Prompt.findMany","Prompt.createOne","Prompt.createMany","Prompt.createManyAndReturn","Prompt.updateOne","Prompt.updateMany","Prompt.updateManyAndReturn","Prompt.upsertOne","Prompt.deleteOne","Prompt.deleteMany","Prompt.groupBy","Prompt.aggregate","Response.findUnique","Response.findUniqueOrThrow","Response.findFirst","Response.findFirstOrThrow","Response.findMany","Response.createOne","Response.createMany","Response.createManyAndReturn","Response.updateOne","Response.updateMany","Response.updateManyAndReturn","Response.upsertOne","Response.deleteOne","Response.deleteMany","Response.groupBy","Response.aggregate","Pair.findUnique","Pair.findUniqueOrThrow","Pair.findFirst","Pair.findFirstOrThrow","Pair.findMany","Pair.createOne","Pair.createMany","Pair.createManyAndReturn","Pair.updateOne","Pair.updateMany","Pair.updateManyAndReturn","Pair.upsertOne","Pair.deleteOne","Pair.deleteMany","Pair.groupBy","Pair.aggregate","Rater.findUnique","Rater.findUniqueOrThrow","Rater.findFirst","Rater.findFirstOrThrow","Rater.findMany","Rater.createOne","Rater.createMany","Rater.createManyAndReturn","Rater.updateOne","Rater.updateMany","Rater.updateManyAndReturn","Rater.upsertOne","Rater.deleteOne","Rater.deleteMany","Rater.groupBy","Rater.aggregate","TextWords.findUnique","TextWords.findUniqueOrThrow","TextWords.findFirst","TextWords.findFirstOrThrow","TextWords.findMany","TextWords.createOne","TextWords.createMany","TextWords.createManyAndReturn","TextWords.updateOne","TextWords.updateMany","TextWords.updateManyAndReturn","TextWords.upsertOne","TextWords.deleteOne","TextWords.deleteMany","TextWords.groupBy","TextWords.aggregate","Preference.findUnique","Preference.findUniqueOrThrow","Preference.findFirst","Preference.findFirstOrThrow","Preference.findMany","Preference.createOne","Preference.createMany","Preference.createManyAndReturn","Preference.updateOne","Preference.updateMany","Preference.updateManyAndReturn","Preference.upsertOne","Preference.deleteOne","Preference.deleteMany","Preference.groupBy","Preference.aggregate","Factor.findUnique","Factor.findUniqueOrThrow","Factor.findFirst","Factor.findFirstOrThrow","Factor.findMany","Factor.createOne","Factor.createMany","Factor.createManyAndReturn","Factor.updateOne","Factor.updateMany","Factor.updateManyAndReturn","Factor.upsertOne","Factor.deleteOne","Factor.deleteMany","Factor.groupBy","Factor.aggregate","Measurement.findUnique","Measurement.findUniqueOrThrow","Measurement.findFirst","Measurement.findFirstOrThrow","Measurement.findMany","Measurement.createOne","Measurement.createMany","Measurement.createManyAndReturn","Measurement.updateOne","Measurement.updateMany","Measurement.updateManyAndReturn","Measurement.upsertOne","Measurement.deleteOne","Measurement.deleteMany","Measurement.groupBy","Measurement.aggregate","MeasuredSample.findUnique","MeasuredSample.findUniqueOrThrow","MeasuredSample.findFirst","MeasuredSample.findFirstOrThrow","MeasuredSample.findMany","MeasuredSample.createOne","MeasuredSample.createMany","MeasuredSample.createManyAndReturn","MeasuredSample.updateOne","MeasuredSample.updateMany","MeasuredSample.updateManyAndReturn","MeasuredSample.upsertOne","MeasuredSample.deleteOne","MeasuredSample.deleteMany","MeasuredSample.groupBy","MeasuredSample.aggregate","ResponseLanguage.findUnique","ResponseLanguage.findUniqueOrThrow","ResponseLanguage.findFirst","ResponseLanguage.findFirstOrThrow","ResponseLanguage.findMany","ResponseLanguage.createOne","ResponseLanguage.createMany","ResponseLanguage.createManyAndReturn","ResponseLanguage.updateOne","ResponseLanguage.updateMany","ResponseLanguage.updateManyAndReturn","ResponseLanguage.upsertOne","ResponseLanguage.deleteOne","ResponseLanguage.deleteMany","ResponseLanguage.groupBy","ResponseLanguage.aggregate","RejectedRow.findUnique","RejectedRow.findUniqueOrThrow","RejectedRow.findFirst","RejectedRow.findFirstOrThrow","RejectedRow.findMany","RejectedRow.createOne","RejectedRow.createMany","RejectedRow.createManyAndReturn","RejectedRow.updateOne","RejectedRow.updateMany","RejectedRow.updateManyAndReturn","RejectedRow.upsertOne","RejectedRow.deleteOne","RejectedRow.deleteMany","RejectedRow.groupBy","RejectedRow.aggregate","Job.findUnique","Job.findUniqueOrThrow","Job.findFirst","Job.findFirstOrThrow","Job.findMany","Job.createOne","Job.createMany","Job.createManyAndReturn","Job.updateOne","Job.updateMany","Job.updateManyAndReturn","Job.upsertOne","Job.deleteOne","Job.deleteMany","Job.groupBy","Job.aggregate","CachedProfile.findUnique","CachedProfile.findUniqueOrThrow","CachedProfile.findFirst","CachedProfile.findFirstOrThrow","CachedProfile.findMany","CachedProfile.createOne","CachedProfile.createMany","CachedProfile.createManyAndReturn","CachedProfile.updateOne","CachedProfile.updateMany","CachedProfile.updateManyAndReturn","CachedProfile.upsertOne","CachedProfile.deleteOne","CachedProfile.deleteMany","CachedProfile.groupBy","CachedProfile.aggregate","PackedColumn.findUnique","PackedColumn.findUniqueOrThrow","PackedColumn.findFirst","PackedColumn.findFirstOrThrow","PackedColumn.findMany","PackedColumn.createOne","PackedColumn.createMany","PackedColumn.createManyAndReturn","PackedColumn.updateOne","PackedColumn.updateMany","PackedColumn.updateManyAndReturn","PackedColumn.upsertOne","PackedColumn.deleteOne","PackedColumn.deleteMany","PackedColumn.groupBy","PackedColumn.aggregate","TrainingRecipe.findUnique","TrainingRecipe.findUniqueOrThrow","TrainingRecipe.findFirst","TrainingRecipe.findFirstOrThrow","TrainingRecipe.findMany","TrainingRecipe.createOne","TrainingRecipe.createMany","TrainingRecipe.createManyAndReturn","TrainingRecipe.updateOne","TrainingRecipe.updateMany","TrainingRecipe.updateManyAndReturn","TrainingRecipe.upsertOne","TrainingRecipe.deleteOne","TrainingRecipe.deleteMany","TrainingRecipe.groupBy","TrainingRecipe.aggregate","Report.findUnique","Report.findUniqueOrThrow","Report.findFirst","Report.findFirstOrThrow","Report.findMany","Report.createOne","Report.createMany","Report.createManyAndReturn","Report.updateOne","Report.updateMany","Report.updateManyAndReturn","Report.upsertOne","Report.deleteOne","Report.deleteMany","Report.groupBy","Report.aggregate","ReportVersion.findUnique","ReportVersion.findUniqueOrThrow","ReportVersion.findFirst","ReportVersion.findFirstOrThrow","ReportVersion.findMany","ReportVersion.createOne","ReportVersion.createMany","ReportVersion.createManyAndReturn","ReportVersion.updateOne","ReportVersion.updateMany","ReportVersion.updateManyAndReturn","ReportVersion.upsertOne","ReportVersion.deleteOne","ReportVersion.deleteMany","ReportVersion.groupBy","ReportVersion.aggregate","ShareLink.findUnique","ShareLink.findUniqueOrThrow","ShareLink.findFirst","ShareLink.findFirstOrThrow","ShareLink.findMany","ShareLink.createOne","ShareLink.createMany","ShareLink.createManyAndReturn","ShareLink.updateOne","ShareLink.updateMany","ShareLink.updateManyAndReturn","ShareLink.upsertOne","ShareLink.deleteOne","ShareLink.deleteMany","ShareLink.groupBy","ShareLink.aggregate","AdminSession.findUnique","AdminSession.findUniqueOrThrow","AdminSession.findFirst","AdminSession.findFirstOrThrow","AdminSession.findMany","AdminSession.createOne","AdminSession.createMany","AdminSession.createManyAndReturn","AdminSession.updateOne","AdminSession.updateMany","AdminSession.updateManyAndReturn","AdminSession.upsertOne","AdminSession.deleteOne","AdminSession.deleteMany","AdminSession.groupBy","AdminSession.aggregate","LabelDraw.findUnique","LabelDraw.findUniqueOrThrow","LabelDraw.findFirst","LabelDraw.findFirstOrThrow","LabelDraw.findMany","LabelDraw.createOne","LabelDraw.createMany","LabelDraw.createManyAndReturn","LabelDraw.updateOne","LabelDraw.updateMany","LabelDraw.updateManyAndReturn","LabelDraw.upsertOne","LabelDraw.deleteOne","LabelDraw.deleteMany","LabelDraw.groupBy","LabelDraw.aggregate","LoadedSample.findUnique","LoadedSample.findUniqueOrThrow","LoadedSample.findFirst","LoadedSample.findFirstOrThrow","LoadedSample.findMany","LoadedSample.createOne","LoadedSample.createMany","LoadedSample.createManyAndReturn","LoadedSample.updateOne","LoadedSample.updateMany","LoadedSample.updateManyAndReturn","LoadedSample.upsertOne","LoadedSample.deleteOne","LoadedSample.deleteMany","LoadedSample.groupBy","LoadedSample.aggregate","Run.findUnique","Run.findUniqueOrThrow","Run.findFirst","Run.findFirstOrThrow","Run.findMany","Run.createOne","Run.createMany","Run.createManyAndReturn","Run.updateOne","Run.updateMany","Run.updateManyAndReturn","Run.upsertOne","Run.deleteOne","Run.deleteMany","Run.groupBy","Run.aggregate","RunBlock.findUnique","RunBlock.findUniqueOrThrow","RunBlock.findFirst","RunBlock.findFirstOrThrow","RunBlock.findMany","RunBlock.createOne","RunBlock.createMany","RunBlock.createManyAndReturn","RunBlock.updateOne","RunBlock.updateMany","RunBlock.updateManyAndReturn","RunBlock.upsertOne","RunBlock.deleteOne","RunBlock.deleteMany","RunBlock.groupBy","RunBlock.aggregate","RunCall.findUnique","RunCall.findUniqueOrThrow","RunCall.findFirst","RunCall.findFirstOrThrow","RunCall.findMany","RunCall.createOne","RunCall.createMany","RunCall.createManyAndReturn","RunCall.updateOne","RunCall.updateMany","RunCall.updateManyAndReturn","RunCall.upsertOne","RunCall.deleteOne","RunCall.deleteMany","RunCall.groupBy","RunCall.aggregate","Answer.findUnique","Answer.findUniqueOrThrow","Answer.findFirst","Answer.findFirstOrThrow","Answer.findMany","Answer.createOne","Answer.createMany","Answer.createManyAndReturn","Answer.updateOne","Answer.updateMany","Answer.updateManyAndReturn","Answer.upsertOne","Answer.deleteOne","Answer.deleteMany","Answer.groupBy","Answer.aggregate","RunBatch.findUnique","RunBatch.findUniqueOrThrow","RunBatch.findFirst","RunBatch.findFirstOrThrow","RunBatch.findMany","RunBatch.createOne","RunBatch.createMany","RunBatch.createManyAndReturn","RunBatch.updateOne","RunBatch.updateMany","RunBatch.updateManyAndReturn","RunBatch.upsertOne","RunBatch.deleteOne","RunBatch.deleteMany","RunBatch.groupBy","RunBatch.aggregate","Worker.findUnique","Worker.findUniqueOrThrow","Worker.findFirst","Worker.findFirstOrThrow","Worker.findMany","Worker.createOne","Worker.createMany","Worker.createManyAndReturn","Worker.updateOne","Worker.updateMany","Worker.updateManyAndReturn","Worker.upsertOne","Worker.deleteOne","Worker.deleteMany","Worker.groupBy","Worker.aggregate","EndpointLimit.findUnique","EndpointLimit.findUniqueOrThrow","EndpointLimit.findFirst","EndpointLimit.findFirstOrThrow","EndpointLimit.findMany","EndpointLimit.createOne","EndpointLimit.createMany","EndpointLimit.createManyAndReturn","EndpointLimit.updateOne","EndpointLimit.updateMany","EndpointLimit.updateManyAndReturn","EndpointLimit.upsertOne","EndpointLimit.deleteOne","EndpointLimit.deleteMany","EndpointLimit.groupBy","EndpointLimit.aggregate","EndpointProbe.findUnique","EndpointProbe.findUniqueOrThrow","EndpointProbe.findFirst","EndpointProbe.findFirstOrThrow","EndpointProbe.findMany","EndpointProbe.createOne","EndpointProbe.createMany","EndpointProbe.createManyAndReturn","EndpointProbe.updateOne","EndpointProbe.updateMany","EndpointProbe.updateManyAndReturn","EndpointProbe.upsertOne","EndpointProbe.deleteOne","EndpointProbe.deleteMany","EndpointProbe.groupBy","EndpointProbe.aggregate","ModelPrice.findUnique","ModelPrice.findUniqueOrThrow","ModelPrice.findFirst","ModelPrice.findFirstOrThrow","ModelPrice.findMany","ModelPrice.createOne","ModelPrice.createMany","ModelPrice.createManyAndReturn","ModelPrice.updateOne","ModelPrice.updateMany","ModelPrice.updateManyAndReturn","ModelPrice.upsertOne","ModelPrice.deleteOne","ModelPrice.deleteMany","ModelPrice.groupBy","ModelPrice.aggregate","JudgeTemplate.findUnique","JudgeTemplate.findUniqueOrThrow","JudgeTemplate.findFirst","JudgeTemplate.findFirstOrThrow","JudgeTemplate.findMany","JudgeTemplate.createOne","JudgeTemplate.createMany","JudgeTemplate.createManyAndReturn","JudgeTemplate.updateOne","JudgeTemplate.updateMany","JudgeTemplate.updateManyAndReturn","JudgeTemplate.upsertOne","JudgeTemplate.deleteOne","JudgeTemplate.deleteMany","JudgeTemplate.groupBy","JudgeTemplate.aggregate","Experiment.findUnique","Experiment.findUniqueOrThrow","Experiment.findFirst","Experiment.findFirstOrThrow","Experiment.findMany","Experiment.createOne","Experiment.createMany","Experiment.createManyAndReturn","Experiment.updateOne","Experiment.updateMany","Experiment.updateManyAndReturn","Experiment.upsertOne","Experiment.deleteOne","Experiment.deleteMany","Experiment.groupBy","Experiment.aggregate","ExperimentText.findUnique","ExperimentText.findUniqueOrThrow","ExperimentText.findFirst","ExperimentText.findFirstOrThrow","ExperimentText.findMany","ExperimentText.createOne","ExperimentText.createMany","ExperimentText.createManyAndReturn","ExperimentText.updateOne","ExperimentText.updateMany","ExperimentText.updateManyAndReturn","ExperimentText.upsertOne","ExperimentText.deleteOne","ExperimentText.deleteMany","ExperimentText.groupBy","ExperimentText.aggregate","TestOpening.findUnique","TestOpening.findUniqueOrThrow","TestOpening.findFirst","TestOpening.findFirstOrThrow","TestOpening.findMany","TestOpening.createOne","TestOpening.createMany","TestOpening.createManyAndReturn","TestOpening.updateOne","TestOpening.updateMany","TestOpening.updateManyAndReturn","TestOpening.upsertOne","TestOpening.deleteOne","TestOpening.deleteMany","TestOpening.groupBy","TestOpening.aggregate","AND","OR","NOT","datasetId","number","experimentId","prompts","openedAt","equals","in","notIn","lt","lte","gt","gte","not","contains","startsWith","endsWith","slot","promptIndex","text","values","id","ExperimentStatus","status","question","plan","parts","datasetVersion","estimate","development","wording","wordingFrozenAt","validation","look","result","note","createdAt","finishedAt","string_contains","string_starts_with","string_ends_with","array_starts_with","array_ends_with","array_contains","key","version","template","key_version","endpoint","model","input","output","batch","endpoint_model","capabilities","probedAt","limit","blockedUntil","cutAt","waits","reason","times","since","revision","endpoints","seenAt","has","hasEvery","hasSome","runId","batchId","mark","inputFile","keys","AnswerState","state","worker","raw","value","requests","counted","repaired","inputTokens","outputTokens","milliseconds","fingerprint","stage","target","variant","CallState","answerKey","index","done","RunKind","kind","RunStatus","name","groups","blockSize","planned","cached","unreadable","failed","skipped","answered","cost","lastError","deaths","diedAt","lastEnd","startedAt","resumedAt","recent","recentAt","part","round","loadedAt","seed","pairs","tokenHash","passwordProof","expiresAt","reportId","revokedAt","passwordSalt","passwordHash","views","title","payload","draft","publishedAt","recipe","bytes","JobKind","uploadId","JobStatus","total","startedDone","attempts","retryAt","error","position","scope","file","line","column","remedy","conflict","block","codes","responses","factorKey","width","FactorOrigin","origin","label","details","raterIndex","pairIndex","choice","strength","shown","swapped","datasetId_pairIndex_raterIndex","isPrompt","row","first","words","places","datasetId_isPrompt_row_first","RaterKind","setting","aIndex","bIndex","externalId","slices","datasetId_index","source","author","level","mapping","DatasetStatus","format","ledger","lint","contentHash","description","Task","task","sample","indexedPrompts","indexedResponses","every","some","none","address","sha256","options","datasetId_number","datasetId_name","reportId_number","datasetId_version_name_part","datasetId_key","runId_number","runId_stage_target_variant","runId_index","experimentId_slot_promptIndex","experimentId_part_round","datasetId_kind","uploadId_kind","runId_kind","experimentId_kind","datasetId_position","datasetId_block","datasetId_factorKey_version_block","datasetId_key_version","datasetId_name_kind_setting","uploadId_name","uploadId_position","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","increment","decrement","multiply","divide","push"]'),
  graph: "hRGNA4AFCwQAAJMKACASAADXCQAgIQAAlAoAICIAAJUKACCrBQAAkgoAMKwFAAApABCtBQAAkgoAMMIFAQAAAAHGBQAA_ggAINEFQADgCAAh8gYAAN8IACABAAAAAQAgCQMAAOIJACCrBQAAsgoAMKwFAAADABCtBQAAsgoAMI0GAQDdCAAhsQYEAIsKACGzBgEA5QkAIboGAgDeCAAh8QYBAN0IACEBAwAAmw8AIAsDAADiCQAgqwUAALIKADCsBQAAAwAQrQUAALIKADCNBgEA3QgAIbEGBACLCgAhswYBAOUJACG6BgIA3ggAIfEGAQDdCAAhhgcAALAKACCHBwAAsQoAIAMAAAADACABAAAEADACAAAFACASAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAIwKACHDBgIA3ggAIeMGAQDdCAAh5AYAAN8IACDlBgAA_ggAIOYGAQDdCAAhAQAAAAcAIAQDAACbDwAgBgAA7QwAILMGAAC-CgAg5QYAAL4KACATAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAAAAAcMGAgDeCAAh4wYBAN0IACHkBgAA3wgAIOUGAAD-CAAg5gYBAN0IACHzBgAArgoAIAMAAAAHACABAAAJADACAAAKACAKBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtgGIo0GAQDdCAAhyQYAAP4IACDYBgEA3QgAIQIGAADtDAAgyQYAAL4KACAMBgAApwkAIKsFAACsCgAwrAUAAAwAEK0FAACsCgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtgGIo0GAQDdCAAhyQYAAP4IACDYBgEA3QgAId0GAACrCgAghQcAAKoKACADAAAADAAgAQAADQAwAgAADgAgDAYAAKcJACAJAACpCgAgqwUAAKcKADCsBQAAEAAQrQUAAKcKADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG6BgIA3ggAIccGAACoCscGIsgGAQDdCAAhyQYAAP4IACADBgAA7QwAIAkAANoPACDJBgAAvgoAIA0GAACnCQAgCQAAqQoAIKsFAACnCgAwrAUAABAAEK0FAACnCgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhugYCAN4IACHHBgAAqArHBiLIBgEA3QgAIckGAAD-CAAghAcAAKYKACADAAAAEAAgAQAAEQAwAgAAEgAgCggAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcEGAgDeCAAhxAYBAN0IACHFBgIA3ggAIQEIAADZDwAgCwgAAKUKACCrBQAApAoAMKwFAAAUABCtBQAApAoAMK4FAgDeCAAhwQUAAfwIACHaBQIA3ggAIcEGAgDeCAAhxAYBAN0IACHFBgIA3ggAIYMHAACjCgAgAwAAABQAIAEAABUAMAIAABYAIAEAAAAUACAHBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHBBgIA3ggAIcIGAAH8CAAhAQYAAO0MACAIBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHBBgIA3ggAIcIGAAH8CAAhggcAAKEKACADAAAAGQAgAQAAGgAwAgAAGwAgCgYAAKcJACALAADfCAAgqwUAAKYJADCsBQAAHQAQrQUAAKYJADCuBQIA3ggAIbEFAAH8CAAhwQUAAfwIACHaBQIA3ggAIcMGAAH8CAAhAQAAAB0AIA4GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG6BgIA3ggAIbsGAQDdCAAhvAYBAN0IACG9BgIA3ggAIb4GAQDtCAAhvwYBAN0IACHABiAA_wgAIQMGAADtDAAg-wUAAL4KACC-BgAAvgoAIA8GAACnCQAgqwUAAKAKADCsBQAAHwAQrQUAAKAKADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG6BgIA3ggAIbsGAQDdCAAhvAYBAN0IACG9BgIA3ggAIb4GAQDtCAAhvwYBAN0IACHABiAA_wgAIYEHAACfCgAgAwAAAB8AIAEAACAAMAIAACEAIBoDAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAOUJACHEBQAAnAq1BiLQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHyBQEAjAoAIYkGBACLCgAhiwYAAJsKswYimAYCAN4IACGaBgEA7QgAIZsGQADuCAAhswYBAIwKACG1BgQAiwoAIbYGBACLCgAhtwYCAN4IACG4BkAA7ggAIbkGAQDtCAAhDgMAAJsPACAGAADtDAAgEAAA1Q8AIBMAANQPACCuBQAAvgoAILAFAAC-CgAg0AUAAL4KACDSBQAAvgoAIPIFAAC-CgAgmgYAAL4KACCbBgAAvgoAILMGAAC-CgAguAYAAL4KACC5BgAAvgoAIB4DAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAAAAAcQFAACcCrUGItAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIfIFAQCMCgAhiQYEAIsKACGLBgAAmwqzBiKYBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGzBgEAjAoAIbUGBACLCgAhtgYEAIsKACG3BgIA3ggAIbgGQADuCAAhuQYBAO0IACH9BgAAlgoAIP4GAACXCgAg_wYAAJgKACCABwAAmQoAIAMAAAAjACABAAAkADACAAAlACAiBQAA0QkAIAcAANIJACALAADTCQAgDAAA1AkAIA0AANUJACAOAADWCQAgDwAA2AkAIBIAANcJACAXAADZCQAgGAAA2gkAIBkAANsJACAdAADcCQAgHgAA3QkAIB8AAN4JACAgAADfCQAgqwUAAM4JADCsBQAAJwAQrQUAAM4JADCxBQIA3ggAIcIFAgDeCAAhxAUAANAJ4wYi0QVAAOAIACHaBQIA3ggAIY0GAQDdCAAhkAYAAP4IACCjBgIA3ggAIcMGAgDeCAAh4wYBAN0IACHmBgEA3QgAIecGAQDdCAAh6QYAAM8J6QYi6gYBAO0IACHrBgIA3ggAIewGAgDeCAAhAQAAACcAIAsEAACTCgAgEgAA1wkAICEAAJQKACAiAACVCgAgqwUAAJIKADCsBQAAKQAQrQUAAJIKADDCBQEA5QkAIcYFAAD-CAAg0QVAAOAIACHyBgAA3wgAIAEAAAApACAtBgAApwkAIBAAAI0KACASAADXCQAgFAAAjgoAIBUAAI8KACAWAACQCgAgqwUAAIgKADCsBQAAKwAQrQUAAIgKADCuBQIA3ggAIbAFAQCMCgAhwgUBAOUJACHEBQAAigqNBiLGBQAA3wgAIMkFAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh3QUBAN0IACHeBQEA3QgAIfwFAgDeCAAh_wUEAIsKACGABgQAiwoAIYkGAgDeCAAhiwYAAIkKiwYijQYBAN0IACGOBgAB_AgAIY8GAgDeCAAhkAYCAN4IACGRBgIA3ggAIZIGAgDeCAAhkwYCAN4IACGUBgIA3ggAIZUGAgDeCAAhlgYIAOYIACGXBgEA7QgAIZgGAgDeCAAhmQYCAN4IACGaBgEA7QgAIZsGQADuCAAhnAZAAO4IACGdBggA5ggAIZ4GQADuCAAhnwYBAO0IACGgBgEA7QgAIQEAAAArACAZBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIQEAAAAtACARBgAA7QwAIBAAANUPACASAACNDwAgFAAA1g8AIBUAANcPACAWAADYDwAgsAUAAL4KACDJBQAAvgoAINAFAAC-CgAg0gUAAL4KACCXBgAAvgoAIJoGAAC-CgAgmwYAAL4KACCcBgAAvgoAIJ4GAAC-CgAgnwYAAL4KACCgBgAAvgoAIC4GAACnCQAgEAAAjQoAIBIAANcJACAUAACOCgAgFQAAjwoAIBYAAJAKACCrBQAAiAoAMKwFAAArABCtBQAAiAoAMK4FAgDeCAAhsAUBAIwKACHCBQEAAAABxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACH8BgAAhwoAIAMAAAArACABAAAvADACAAAwACAJEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIQIQAADVDwAgwQUAAL4KACAKEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIfsGAACECgAgAwAAADIAIAEAADMAMAIAADQAIAMAAAAjACABAAAkADACAAAlACABAAAAKwAgAQAAADIAIAEAAAAjACAHEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAhARMAANQPACAIEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAh-gYAAIIKACADAAAAOgAgAQAAOwAwAgAAPAAgCxMAAP4JACCrBQAAgAoAMKwFAAA-ABCtBQAAgAoAMNAFAQDtCAAh8gUBAOUJACH4BQAAgQqHBiKDBgIA3ggAIYQGAgDeCAAhhQYCAN4IACGHBgAB7wkAIQMTAADUDwAg0AUAAL4KACCHBgAAvgoAIAwTAAD-CQAgqwUAAIAKADCsBQAAPgAQrQUAAIAKADDQBQEA7QgAIfIFAQDlCQAh-AUAAIEKhwYigwYCAN4IACGEBgIA3ggAIYUGAgDeCAAhhwYAAe8JACH5BgAA_wkAIAMAAAA-ACABAAA_ADACAABAACAMEwAA_gkAIKsFAAD9CQAwrAUAAEIAEK0FAAD9CQAwrwUCAN4IACHEBQEA3QgAIdEFQADgCAAh8gUBAOUJACHzBQEA3QgAIfQFAQDdCAAh9QUBAN0IACH2BQAB_AgAIQETAADUDwAgDRMAAP4JACCrBQAA_QkAMKwFAABCABCtBQAA_QkAMK8FAgDeCAAhxAUBAN0IACHRBUAA4AgAIfIFAQDlCQAh8wUBAN0IACH0BQEA3QgAIfUFAQDdCAAh9gUAAfwIACH4BgAA_AkAIAMAAABCACABAABDADACAABEACADAAAAIwAgAQAAJAAwAgAAJQAgAQAAADoAIAEAAAA-ACABAAAAQgAgAQAAACMAIAEAAAAtACADAAAAKwAgAQAALwAwAgAAMAAgCwYAAKcJACCrBQAA-wkAMKwFAABNABCtBQAA-wkAMK4FAgDeCAAhsQUAAfwIACHCBQEA5QkAIcgFAgDeCAAh0QVAAOAIACGiBgIA3ggAIaMGAgDeCAAhAQYAAO0MACALBgAApwkAIKsFAAD7CQAwrAUAAE0AEK0FAAD7CQAwrgUCAN4IACGxBQAB_AgAIcIFAQAAAAHIBQIA3ggAIdEFQADgCAAhogYCAN4IACGjBgIA3ggAIQMAAABNACABAABOADACAABPACAJBgAApwkAIKsFAAD6CQAwrAUAAFEAEK0FAAD6CQAwrgUCAN4IACHRBUAA4AgAIdkFAQDdCAAh2gUCAN4IACGtBgAA3wgAIAEGAADtDAAgCgYAAKcJACCrBQAA-gkAMKwFAABRABCtBQAA-gkAMK4FAgDeCAAh0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAhrQYAAN8IACD3BgAA-QkAIAMAAABRACABAABSADACAABTACAJBgAApwkAIKsFAAD4CQAwrAUAAFUAEK0FAAD4CQAwrgUCAN4IACHaBQIA3ggAIY0GAQDdCAAhnwYCAN4IACGxBgAB_AgAIQEGAADtDAAgCgYAAKcJACCrBQAA-AkAMKwFAABVABCtBQAA-AkAMK4FAgDeCAAh2gUCAN4IACGNBgEA3QgAIZ8GAgDeCAAhsQYAAfwIACH2BgAA9wkAIAMAAABVACABAABWADACAABXACAJBgAA9AkAIBsAAPUJACAcAAD2CQAgqwUAAPMJADCsBQAAWQAQrQUAAPMJADCuBQIAsQkAIcIFAQDlCQAh0QVAAOAIACEEBgAA7QwAIBsAANIPACAcAADTDwAgrgUAAL4KACAJBgAA9AkAIBsAAPUJACAcAAD2CQAgqwUAAPMJADCsBQAAWQAQrQUAAPMJADCuBQIAsQkAIcIFAQAAAAHRBUAA4AgAIQMAAABZACABAABaADACAABbACABAAAAJwAgDBoAAPAJACCrBQAA8gkAMKwFAABeABCtBQAA8gkAMK8FAgDeCAAhyAUCALEJACHQBQEA3QgAIacGAQDlCQAhrAYBAN0IACGtBgAA3wgAIK4GAAD-CAAgrwZAAOAIACEDGgAA0Q8AIMgFAAC-CgAgrgYAAL4KACANGgAA8AkAIKsFAADyCQAwrAUAAF4AEK0FAADyCQAwrwUCAN4IACHIBQIAsQkAIdAFAQDdCAAhpwYBAOUJACGsBgEA3QgAIa0GAADfCAAgrgYAAP4IACCvBkAA4AgAIfUGAADxCQAgAwAAAF4AIAEAAF8AMAIAAGAAIA0aAADwCQAgqwUAAO4JADCsBQAAYgAQrQUAAO4JADDCBQEA5QkAIdEFQADgCAAhpAYAAfwIACGmBkAA7ggAIacGAQDlCQAhqAZAAO4IACGpBgAB7wkAIaoGAAHvCQAhqwYCAN4IACEFGgAA0Q8AIKYGAAC-CgAgqAYAAL4KACCpBgAAvgoAIKoGAAC-CgAgDRoAAPAJACCrBQAA7gkAMKwFAABiABCtBQAA7gkAMMIFAQAAAAHRBUAA4AgAIaQGAAEAAAGmBkAA7ggAIacGAQDlCQAhqAZAAO4IACGpBgAB7wkAIaoGAAHvCQAhqwYCAN4IACEDAAAAYgAgAQAAYwAwAgAAZAAgAQAAAF4AIAEAAABiACAKBgAApwkAIKsFAADtCQAwrAUAAGgAEK0FAADtCQAwrgUCAN4IACHCBQIA3ggAIcgFAgDeCAAh0QVAAOAIACGNBgEA3QgAIbAGAADfCAAgAQYAAO0MACALBgAApwkAIKsFAADtCQAwrAUAAGgAEK0FAADtCQAwrgUCAN4IACHCBQIAAAAByAUCAN4IACHRBUAA4AgAIY0GAQDdCAAhsAYAAN8IACD0BgAA7AkAIAMAAABoACABAABpADACAABqACAOBgAA7QwAIA8AAI4PACARAADQDwAgEgAAjQ8AILIFAAC-CgAgyQUAAL4KACDKBQAAvgoAIMsFAAC-CgAgzAUAAL4KACDNBQAAvgoAIM4FAAC-CgAgzwUAAL4KACDQBQAAvgoAINIFAAC-CgAgGQYAAKcJACAPAADYCQAgEQAA6wkAIBIAANcJACCrBQAA6QkAMKwFAAAtABCtBQAA6QkAMK4FAgDeCAAhsgVAAO4IACHCBQEAAAABxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIQMAAAAtACABAABsADACAABtACAJBgAApwkAIKsFAADoCQAwrAUAAG8AEK0FAADoCQAwrgUCAN4IACGvBQIA3ggAIbAFAQDlCQAhsQUAAfwIACGyBUAA4AgAIQEGAADtDAAgCgYAAKcJACCrBQAA6AkAMKwFAABvABCtBQAA6AkAMK4FAgDeCAAhrwUCAN4IACGwBQEA5QkAIbEFAAH8CAAhsgVAAOAIACHzBgAA5wkAIAMAAABvACABAABwADACAABxACABAAAABwAgAQAAAAwAIAEAAAAQACABAAAAGQAgAQAAAB8AIAEAAAAjACABAAAAKwAgAQAAAE0AIAEAAABRACABAAAAVQAgAQAAAFkAIAEAAABoACABAAAALQAgAQAAAG8AIAEAAAApACAJAwAA4gkAIAQAAN8IACCrBQAA4QkAMKwFAACCAQAQrQUAAOEJADDRBUAA4AgAIewFAQDtCAAhswYBAOUJACHwBgEA3QgAIQEAAACCAQAgAwAAACMAIAEAACQAMAIAACUAIAEAAAADACABAAAAIwAgAQAAAAEAIAUEAADNDwAgEgAAjQ8AICEAAM4PACAiAADPDwAgxgUAAL4KACADAAAAKQAgAQAAiAEAMAIAAAEAIAMAAAApACABAACIAQAwAgAAAQAgAwAAACkAIAEAAIgBADACAAABACAIBAAAyQ8AIBIAAMwPACAhAADKDwAgIgAAyw8AIMIFAQAAAAHGBYAAAAAB0QVAAAAAAfIGgAAAAAEBKAAAjAEAIATCBQEAAAABxgWAAAAAAdEFQAAAAAHyBoAAAAABASgAAI4BADABKAAAjgEAMAgEAACmDwAgEgAAqQ8AICEAAKcPACAiAACoDwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHyBoAAAAABAgAAAAEAICgAAJEBACAEwgUBALkKACHGBYAAAAAB0QVAALsKACHyBoAAAAABAgAAACkAICgAAJMBACACAAAAKQAgKAAAkwEAIAMAAAABACAvAACMAQAgMAAAkQEAIAEAAAABACABAAAAKQAgBAoAAKMPACA1AAClDwAgNgAApA8AIMYFAAC-CgAgB6sFAADkCQAwrAUAAJoBABCtBQAA5AkAMMIFAQC3CAAhxgUAAM0IACDRBUAAuQgAIfIGAADMCAAgAwAAACkAIAEAAJkBADA0AACaAQAgAwAAACkAIAEAAIgBADACAAABACABAAAABQAgAQAAAAUAIAMAAAADACABAAAEADACAAAFACADAAAAAwAgAQAABAAwAgAABQAgAwAAAAMAIAEAAAQAMAIAAAUAIAYDAACiDwAgjQYBAAAAAbEGBAAAAAGzBgEAAAABugYCAAAAAfEGAQAAAAEBKAAAogEAIAWNBgEAAAABsQYEAAAAAbMGAQAAAAG6BgIAAAAB8QYBAAAAAQEoAACkAQAwASgAAKQBADAGAwAAoQ8AII0GAQC5CgAhsQYEAOAKACGzBgEAuQoAIboGAgC4CgAh8QYBALkKACECAAAABQAgKAAApwEAIAWNBgEAuQoAIbEGBADgCgAhswYBALkKACG6BgIAuAoAIfEGAQC5CgAhAgAAAAMAICgAAKkBACACAAAAAwAgKAAAqQEAIAMAAAAFACAvAACiAQAgMAAApwEAIAEAAAAFACABAAAAAwAgBQoAAJwPACA1AACfDwAgNgAAng8AIEcAAJ0PACBIAACgDwAgCKsFAADjCQAwrAUAALABABCtBQAA4wkAMI0GAQDECAAhsQYEAIgJACGzBgEAtwgAIboGAgC2CAAh8QYBAMQIACEDAAAAAwAgAQAArwEAMDQAALABACADAAAAAwAgAQAABAAwAgAABQAgCQMAAOIJACAEAADfCAAgqwUAAOEJADCsBQAAggEAEK0FAADhCQAw0QVAAOAIACHsBQEA7QgAIbMGAQAAAAHwBgEA3QgAIQEAAACzAQAgAQAAALMBACACAwAAmw8AIOwFAAC-CgAgAwAAAIIBACABAAC2AQAwAgAAswEAIAMAAACCAQAgAQAAtgEAMAIAALMBACADAAAAggEAIAEAALYBADACAACzAQAgBgMAAJoPACAEgAAAAAHRBUAAAAAB7AUBAAAAAbMGAQAAAAHwBgEAAAABASgAALoBACAFBIAAAAAB0QVAAAAAAewFAQAAAAGzBgEAAAAB8AYBAAAAAQEoAAC8AQAwASgAALwBADAGAwAAmQ8AIASAAAAAAdEFQAC7CgAh7AUBAM8KACGzBgEAuQoAIfAGAQC5CgAhAgAAALMBACAoAAC_AQAgBQSAAAAAAdEFQAC7CgAh7AUBAM8KACGzBgEAuQoAIfAGAQC5CgAhAgAAAIIBACAoAADBAQAgAgAAAIIBACAoAADBAQAgAwAAALMBACAvAAC6AQAgMAAAvwEAIAEAAACzAQAgAQAAAIIBACAECgAAlg8AIDUAAJgPACA2AACXDwAg7AUAAL4KACAIBAAAzAgAIKsFAADgCQAwrAUAAMgBABCtBQAA4AkAMNEFQAC5CAAh7AUBANAIACGzBgEAtwgAIfAGAQDECAAhAwAAAIIBACABAADHAQAwNAAAyAEAIAMAAACCAQAgAQAAtgEAMAIAALMBACAiBQAA0QkAIAcAANIJACALAADTCQAgDAAA1AkAIA0AANUJACAOAADWCQAgDwAA2AkAIBIAANcJACAXAADZCQAgGAAA2gkAIBkAANsJACAdAADcCQAgHgAA3QkAIB8AAN4JACAgAADfCQAgqwUAAM4JADCsBQAAJwAQrQUAAM4JADCxBQIA3ggAIcIFAgAAAAHEBQAA0AnjBiLRBUAA4AgAIdoFAgDeCAAhjQYBAN0IACGQBgAA_ggAIKMGAgDeCAAhwwYCAN4IACHjBgEA3QgAIeYGAQDdCAAh5wYBAN0IACHpBgAAzwnpBiLqBgEAAAAB6wYCAN4IACHsBgIA3ggAIQEAAADLAQAgAQAAAMsBACARBQAAhw8AIAcAAIgPACALAACJDwAgDAAAig8AIA0AAIsPACAOAACMDwAgDwAAjg8AIBIAAI0PACAXAACPDwAgGAAAkA8AIBkAAJEPACAdAACSDwAgHgAAkw8AIB8AAJQPACAgAACVDwAgkAYAAL4KACDqBgAAvgoAIAMAAAAnACABAADOAQAwAgAAywEAIAMAAAAnACABAADOAQAwAgAAywEAIAMAAAAnACABAADOAQAwAgAAywEAIB8FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAEBKAAA0gEAIBCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAEBKAAA1AEAMAEoAADUAQAwHwUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIQIAAADLAQAgKAAA1wEAIBCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACECAAAAJwAgKAAA2QEAIAIAAAAnACAoAADZAQAgAwAAAMsBACAvAADSAQAgMAAA1wEAIAEAAADLAQAgAQAAACcAIAcKAAC8DQAgNQAAvw0AIDYAAL4NACBHAAC9DQAgSAAAwA0AIJAGAAC-CgAg6gYAAL4KACATqwUAAMoJADCsBQAA4AEAEK0FAADKCQAwsQUCALYIACHCBQIAtggAIcQFAADHCeMGItEFQAC5CAAh2gUCALYIACGNBgEAxAgAIZAGAADNCAAgowYCALYIACHDBgIAtggAIeMGAQDECAAh5gYBAMQIACHnBgEAxAgAIekGAADLCekGIuoGAQDQCAAh6wYCALYIACHsBgIAtggAIQMAAAAnACABAADfAQAwNAAA4AEAIAMAAAAnACABAADOAQAwAgAAywEAIAEAAAAKACABAAAACgAgAwAAAAcAIAEAAAkAMAIAAAoAIAMAAAAHACABAAAJADACAAAKACADAAAABwAgAQAACQAwAgAACgAgDwMAALsNACAGAAC6DQAgBwIAAAABrgUCAAAAAa8FAgAAAAGxBQIAAAABxAUAAADjBgLRBUAAAAABowYCAAAAAbMGAQAAAAHDBgIAAAAB4wYBAAAAAeQGgAAAAAHlBoAAAAAB5gYBAAAAAQEoAADoAQAgDQcCAAAAAa4FAgAAAAGvBQIAAAABsQUCAAAAAcQFAAAA4wYC0QVAAAAAAaMGAgAAAAGzBgEAAAABwwYCAAAAAeMGAQAAAAHkBoAAAAAB5QaAAAAAAeYGAQAAAAEBKAAA6gEAMAEoAADqAQAwAQAAACkAIA8DAAC5DQAgBgAAuA0AIAcCALgKACGuBQIAuAoAIa8FAgC4CgAhsQUCALgKACHEBQAAtw3jBiLRBUAAuwoAIaMGAgC4CgAhswYBAM8KACHDBgIAuAoAIeMGAQC5CgAh5AaAAAAAAeUGgAAAAAHmBgEAuQoAIQIAAAAKACAoAADuAQAgDQcCALgKACGuBQIAuAoAIa8FAgC4CgAhsQUCALgKACHEBQAAtw3jBiLRBUAAuwoAIaMGAgC4CgAhswYBAM8KACHDBgIAuAoAIeMGAQC5CgAh5AaAAAAAAeUGgAAAAAHmBgEAuQoAIQIAAAAHACAoAADwAQAgAgAAAAcAICgAAPABACABAAAAKQAgAwAAAAoAIC8AAOgBACAwAADuAQAgAQAAAAoAIAEAAAAHACAHCgAAsg0AIDUAALUNACA2AAC0DQAgRwAAsw0AIEgAALYNACCzBgAAvgoAIOUGAAC-CgAgEAcCALYIACGrBQAAxgkAMKwFAAD4AQAQrQUAAMYJADCuBQIAtggAIa8FAgC2CAAhsQUCALYIACHEBQAAxwnjBiLRBUAAuQgAIaMGAgC2CAAhswYBAIkJACHDBgIAtggAIeMGAQDECAAh5AYAAMwIACDlBgAAzQgAIOYGAQDECAAhAwAAAAcAIAEAAPcBADA0AAD4AQAgAwAAAAcAIAEAAAkAMAIAAAoAIAerBQAAxQkAMKwFAAD-AQAQrQUAAMUJADDCBQIAAAAB0QVAAOAIACGNBgEAAAAB4QYAAN8IACABAAAA-wEAIAEAAAD7AQAgB6sFAADFCQAwrAUAAP4BABCtBQAAxQkAMMIFAgDeCAAh0QVAAOAIACGNBgEA3QgAIeEGAADfCAAgAAMAAAD-AQAgAQAA_wEAMAIAAPsBACADAAAA_gEAIAEAAP8BADACAAD7AQAgAwAAAP4BACABAAD_AQAwAgAA-wEAIATCBQIAAAAB0QVAAAAAAY0GAQAAAAHhBoAAAAABASgAAIMCACAEwgUCAAAAAdEFQAAAAAGNBgEAAAAB4QaAAAAAAQEoAACFAgAwASgAAIUCADAEwgUCALgKACHRBUAAuwoAIY0GAQC5CgAh4QaAAAAAAQIAAAD7AQAgKAAAiAIAIATCBQIAuAoAIdEFQAC7CgAhjQYBALkKACHhBoAAAAABAgAAAP4BACAoAACKAgAgAgAAAP4BACAoAACKAgAgAwAAAPsBACAvAACDAgAgMAAAiAIAIAEAAAD7AQAgAQAAAP4BACAFCgAArQ0AIDUAALANACA2AACvDQAgRwAArg0AIEgAALENACAHqwUAAMQJADCsBQAAkQIAEK0FAADECQAwwgUCALYIACHRBUAAuQgAIY0GAQDECAAh4QYAAMwIACADAAAA_gEAIAEAAJACADA0AACRAgAgAwAAAP4BACABAAD_AQAwAgAA-wEAIAmrBQAAwgkAMKwFAACXAgAQrQUAAMIJADCuBQIA3ggAIcAFAQDdCAAhiAYCAN4IACHbBgEA7QgAId0GAADDCQAg3gYBAO0IACEBAAAAlAIAIAEAAACUAgAgCKsFAADCCQAwrAUAAJcCABCtBQAAwgkAMK4FAgDeCAAhwAUBAN0IACGIBgIA3ggAIdsGAQDtCAAh3gYBAO0IACEC2wYAAL4KACDeBgAAvgoAIAMAAACXAgAgAQAAmAIAMAIAAJQCACADAAAAlwIAIAEAAJgCADACAACUAgAgAwAAAJcCACABAACYAgAwAgAAlAIAIAWuBQIAAAABwAUBAAAAAYgGAgAAAAHbBgEAAAAB3gYBAAAAAQEoAACcAgAgBa4FAgAAAAHABQEAAAABiAYCAAAAAdsGAQAAAAHeBgEAAAABASgAAJ4CADABKAAAngIAMAWuBQIAuAoAIcAFAQC5CgAhiAYCALgKACHbBgEAzwoAId4GAQDPCgAhAgAAAJQCACAoAAChAgAgBa4FAgC4CgAhwAUBALkKACGIBgIAuAoAIdsGAQDPCgAh3gYBAM8KACECAAAAlwIAICgAAKMCACACAAAAlwIAICgAAKMCACADAAAAlAIAIC8AAJwCACAwAAChAgAgAQAAAJQCACABAAAAlwIAIAcKAACoDQAgNQAAqw0AIDYAAKoNACBHAACpDQAgSAAArA0AINsGAAC-CgAg3gYAAL4KACAIqwUAAMEJADCsBQAAqgIAEK0FAADBCQAwrgUCALYIACHABQEAxAgAIYgGAgC2CAAh2wYBANAIACHeBgEA0AgAIQMAAACXAgAgAQAAqQIAMDQAAKoCACADAAAAlwIAIAEAAJgCADACAACUAgAgC6sFAAC_CQAwrAUAALACABCtBQAAvwkAMK4FAgDeCAAhvwUCAN4IACHABQEA3QgAIYgGAgDeCAAh3QYAAMAJACDeBgEA7QgAId8GAQDtCAAh4AYCALEJACEBAAAArQIAIAEAAACtAgAgCqsFAAC_CQAwrAUAALACABCtBQAAvwkAMK4FAgDeCAAhvwUCAN4IACHABQEA3QgAIYgGAgDeCAAh3gYBAO0IACHfBgEA7QgAIeAGAgCxCQAhA94GAAC-CgAg3wYAAL4KACDgBgAAvgoAIAMAAACwAgAgAQAAsQIAMAIAAK0CACADAAAAsAIAIAEAALECADACAACtAgAgAwAAALACACABAACxAgAwAgAArQIAIAeuBQIAAAABvwUCAAAAAcAFAQAAAAGIBgIAAAAB3gYBAAAAAd8GAQAAAAHgBgIAAAABASgAALUCACAHrgUCAAAAAb8FAgAAAAHABQEAAAABiAYCAAAAAd4GAQAAAAHfBgEAAAAB4AYCAAAAAQEoAAC3AgAwASgAALcCADAHrgUCALgKACG_BQIAuAoAIcAFAQC5CgAhiAYCALgKACHeBgEAzwoAId8GAQDPCgAh4AYCAM4KACECAAAArQIAICgAALoCACAHrgUCALgKACG_BQIAuAoAIcAFAQC5CgAhiAYCALgKACHeBgEAzwoAId8GAQDPCgAh4AYCAM4KACECAAAAsAIAICgAALwCACACAAAAsAIAICgAALwCACADAAAArQIAIC8AALUCACAwAAC6AgAgAQAAAK0CACABAAAAsAIAIAgKAACjDQAgNQAApg0AIDYAAKUNACBHAACkDQAgSAAApw0AIN4GAAC-CgAg3wYAAL4KACDgBgAAvgoAIAqrBQAAvgkAMKwFAADDAgAQrQUAAL4JADCuBQIAtggAIb8FAgC2CAAhwAUBAMQIACGIBgIAtggAId4GAQDQCAAh3wYBANAIACHgBgIAzwgAIQMAAACwAgAgAQAAwgIAMDQAAMMCACADAAAAsAIAIAEAALECADACAACtAgAgC6sFAAC8CQAwrAUAAMkCABCtBQAAvAkAMK4FAgDeCAAhvwUCAN4IACGIBgIA3ggAIdkGAgDeCAAh2gYCAN4IACHbBgEA7QgAIdwGAAD-CAAg3QYAAL0JACABAAAAxgIAIAEAAADGAgAgCqsFAAC8CQAwrAUAAMkCABCtBQAAvAkAMK4FAgDeCAAhvwUCAN4IACGIBgIA3ggAIdkGAgDeCAAh2gYCAN4IACHbBgEA7QgAIdwGAAD-CAAgAtsGAAC-CgAg3AYAAL4KACADAAAAyQIAIAEAAMoCADACAADGAgAgAwAAAMkCACABAADKAgAwAgAAxgIAIAMAAADJAgAgAQAAygIAMAIAAMYCACAHrgUCAAAAAb8FAgAAAAGIBgIAAAAB2QYCAAAAAdoGAgAAAAHbBgEAAAAB3AaAAAAAAQEoAADOAgAgB64FAgAAAAG_BQIAAAABiAYCAAAAAdkGAgAAAAHaBgIAAAAB2wYBAAAAAdwGgAAAAAEBKAAA0AIAMAEoAADQAgAwB64FAgC4CgAhvwUCALgKACGIBgIAuAoAIdkGAgC4CgAh2gYCALgKACHbBgEAzwoAIdwGgAAAAAECAAAAxgIAICgAANMCACAHrgUCALgKACG_BQIAuAoAIYgGAgC4CgAh2QYCALgKACHaBgIAuAoAIdsGAQDPCgAh3AaAAAAAAQIAAADJAgAgKAAA1QIAIAIAAADJAgAgKAAA1QIAIAMAAADGAgAgLwAAzgIAIDAAANMCACABAAAAxgIAIAEAAADJAgAgBwoAAJ4NACA1AAChDQAgNgAAoA0AIEcAAJ8NACBIAACiDQAg2wYAAL4KACDcBgAAvgoAIAqrBQAAuwkAMKwFAADcAgAQrQUAALsJADCuBQIAtggAIb8FAgC2CAAhiAYCALYIACHZBgIAtggAIdoGAgC2CAAh2wYBANAIACHcBgAAzQgAIAMAAADJAgAgAQAA2wIAMDQAANwCACADAAAAyQIAIAEAAMoCADACAADGAgAgAQAAAA4AIAEAAAAOACADAAAADAAgAQAADQAwAgAADgAgAwAAAAwAIAEAAA0AMAIAAA4AIAMAAAAMACABAAANADACAAAOACAHBgAAnQ0AIK4FAgAAAAGIBgIAAAABiwYAAADYBgKNBgEAAAAByQaAAAAAAdgGAQAAAAEBKAAA5AIAIAauBQIAAAABiAYCAAAAAYsGAAAA2AYCjQYBAAAAAckGgAAAAAHYBgEAAAABASgAAOYCADABKAAA5gIAMAcGAACcDQAgrgUCALgKACGIBgIAuAoAIYsGAACbDdgGIo0GAQC5CgAhyQaAAAAAAdgGAQC5CgAhAgAAAA4AICgAAOkCACAGrgUCALgKACGIBgIAuAoAIYsGAACbDdgGIo0GAQC5CgAhyQaAAAAAAdgGAQC5CgAhAgAAAAwAICgAAOsCACACAAAADAAgKAAA6wIAIAMAAAAOACAvAADkAgAgMAAA6QIAIAEAAAAOACABAAAADAAgBgoAAJYNACA1AACZDQAgNgAAmA0AIEcAAJcNACBIAACaDQAgyQYAAL4KACAJqwUAALcJADCsBQAA8gIAEK0FAAC3CQAwrgUCALYIACGIBgIAtggAIYsGAAC4CdgGIo0GAQDECAAhyQYAAM0IACDYBgEAxAgAIQMAAAAMACABAADxAgAwNAAA8gIAIAMAAAAMACABAAANADACAAAOACAKqwUAALUJADCsBQAA-AIAEK0FAAC1CQAwrgUCAN4IACHRBiAA_wgAIdIGAgDeCAAh0wYCAN4IACHUBgAB_AgAIdUGAAH8CAAh1gYAALYJACABAAAA9QIAIAEAAAD1AgAgCasFAAC1CQAwrAUAAPgCABCtBQAAtQkAMK4FAgDeCAAh0QYgAP8IACHSBgIA3ggAIdMGAgDeCAAh1AYAAfwIACHVBgAB_AgAIQADAAAA-AIAIAEAAPkCADACAAD1AgAgAwAAAPgCACABAAD5AgAwAgAA9QIAIAMAAAD4AgAgAQAA-QIAMAIAAPUCACAGrgUCAAAAAdEGIAAAAAHSBgIAAAAB0wYCAAAAAdQGAAEAAAHVBgABAAABASgAAP0CACAGrgUCAAAAAdEGIAAAAAHSBgIAAAAB0wYCAAAAAdQGAAEAAAHVBgABAAABASgAAP8CADABKAAA_wIAMAauBQIAuAoAIdEGIAC2CwAh0gYCALgKACHTBgIAuAoAIdQGAAG6CgAh1QYAAboKACECAAAA9QIAICgAAIIDACAGrgUCALgKACHRBiAAtgsAIdIGAgC4CgAh0wYCALgKACHUBgABugoAIdUGAAG6CgAhAgAAAPgCACAoAACEAwAgAgAAAPgCACAoAACEAwAgAwAAAPUCACAvAAD9AgAgMAAAggMAIAEAAAD1AgAgAQAAAPgCACAFCgAAkQ0AIDUAAJQNACA2AACTDQAgRwAAkg0AIEgAAJUNACAJqwUAALQJADCsBQAAiwMAEK0FAAC0CQAwrgUCALYIACHRBiAA9ggAIdIGAgC2CAAh0wYCALYIACHUBgABuAgAIdUGAAG4CAAhAwAAAPgCACABAACKAwAwNAAAiwMAIAMAAAD4AgAgAQAA-QIAMAIAAPUCACAMqwUAALAJADCsBQAAkQMAEK0FAACwCQAwrgUCAN4IACH6BQEA3QgAIcoGAgDeCAAhywYCAN4IACHMBgIAsQkAIc0GCACyCQAhzgYCALEJACHPBgIAsQkAIdAGAACzCQAgAQAAAI4DACABAAAAjgMAIAurBQAAsAkAMKwFAACRAwAQrQUAALAJADCuBQIA3ggAIfoFAQDdCAAhygYCAN4IACHLBgIA3ggAIcwGAgCxCQAhzQYIALIJACHOBgIAsQkAIc8GAgCxCQAhBMwGAAC-CgAgzQYAAL4KACDOBgAAvgoAIM8GAAC-CgAgAwAAAJEDACABAACSAwAwAgAAjgMAIAMAAACRAwAgAQAAkgMAMAIAAI4DACADAAAAkQMAIAEAAJIDADACAACOAwAgCK4FAgAAAAH6BQEAAAABygYCAAAAAcsGAgAAAAHMBgIAAAABzQYIAAAAAc4GAgAAAAHPBgIAAAABASgAAJYDACAIrgUCAAAAAfoFAQAAAAHKBgIAAAABywYCAAAAAcwGAgAAAAHNBggAAAABzgYCAAAAAc8GAgAAAAEBKAAAmAMAMAEoAACYAwAwCK4FAgC4CgAh-gUBALkKACHKBgIAuAoAIcsGAgC4CgAhzAYCAM4KACHNBggAkA0AIc4GAgDOCgAhzwYCAM4KACECAAAAjgMAICgAAJsDACAIrgUCALgKACH6BQEAuQoAIcoGAgC4CgAhywYCALgKACHMBgIAzgoAIc0GCACQDQAhzgYCAM4KACHPBgIAzgoAIQIAAACRAwAgKAAAnQMAIAIAAACRAwAgKAAAnQMAIAMAAACOAwAgLwAAlgMAIDAAAJsDACABAAAAjgMAIAEAAACRAwAgCQoAAIsNACA1AACODQAgNgAAjQ0AIEcAAIwNACBIAACPDQAgzAYAAL4KACDNBgAAvgoAIM4GAAC-CgAgzwYAAL4KACALqwUAAK0JADCsBQAApAMAEK0FAACtCQAwrgUCALYIACH6BQEAxAgAIcoGAgC2CAAhywYCALYIACHMBgIAzwgAIc0GCACuCQAhzgYCAM8IACHPBgIAzwgAIQMAAACRAwAgAQAAowMAMDQAAKQDACADAAAAkQMAIAEAAJIDADACAACOAwAgAQAAABIAIAEAAAASACADAAAAEAAgAQAAEQAwAgAAEgAgAwAAABAAIAEAABEAMAIAABIAIAMAAAAQACABAAARADACAAASACAJBgAAiQ0AIAkAAIoNACCuBQIAAAAB2QUBAAAAAdoFAgAAAAG6BgIAAAABxwYAAADHBgLIBgEAAAAByQaAAAAAAQEoAACsAwAgB64FAgAAAAHZBQEAAAAB2gUCAAAAAboGAgAAAAHHBgAAAMcGAsgGAQAAAAHJBoAAAAABASgAAK4DADABKAAArgMAMAkGAAD7DAAgCQAA_AwAIK4FAgC4CgAh2QUBALkKACHaBQIAuAoAIboGAgC4CgAhxwYAAPoMxwYiyAYBALkKACHJBoAAAAABAgAAABIAICgAALEDACAHrgUCALgKACHZBQEAuQoAIdoFAgC4CgAhugYCALgKACHHBgAA-gzHBiLIBgEAuQoAIckGgAAAAAECAAAAEAAgKAAAswMAIAIAAAAQACAoAACzAwAgAwAAABIAIC8AAKwDACAwAACxAwAgAQAAABIAIAEAAAAQACAGCgAA9QwAIDUAAPgMACA2AAD3DAAgRwAA9gwAIEgAAPkMACDJBgAAvgoAIAqrBQAAqQkAMKwFAAC6AwAQrQUAAKkJADCuBQIAtggAIdkFAQDECAAh2gUCALYIACG6BgIAtggAIccGAACqCccGIsgGAQDECAAhyQYAAM0IACADAAAAEAAgAQAAuQMAMDQAALoDACADAAAAEAAgAQAAEQAwAgAAEgAgAQAAABYAIAEAAAAWACADAAAAFAAgAQAAFQAwAgAAFgAgAwAAABQAIAEAABUAMAIAABYAIAMAAAAUACABAAAVADACAAAWACAHCAAA9AwAIK4FAgAAAAHBBQABAAAB2gUCAAAAAcEGAgAAAAHEBgEAAAABxQYCAAAAAQEoAADCAwAgBq4FAgAAAAHBBQABAAAB2gUCAAAAAcEGAgAAAAHEBgEAAAABxQYCAAAAAQEoAADEAwAwASgAAMQDADAHCAAA8wwAIK4FAgC4CgAhwQUAAboKACHaBQIAuAoAIcEGAgC4CgAhxAYBALkKACHFBgIAuAoAIQIAAAAWACAoAADHAwAgBq4FAgC4CgAhwQUAAboKACHaBQIAuAoAIcEGAgC4CgAhxAYBALkKACHFBgIAuAoAIQIAAAAUACAoAADJAwAgAgAAABQAICgAAMkDACADAAAAFgAgLwAAwgMAIDAAAMcDACABAAAAFgAgAQAAABQAIAUKAADuDAAgNQAA8QwAIDYAAPAMACBHAADvDAAgSAAA8gwAIAmrBQAAqAkAMKwFAADQAwAQrQUAAKgJADCuBQIAtggAIcEFAAG4CAAh2gUCALYIACHBBgIAtggAIcQGAQDECAAhxQYCALYIACEDAAAAFAAgAQAAzwMAMDQAANADACADAAAAFAAgAQAAFQAwAgAAFgAgCgYAAKcJACALAADfCAAgqwUAAKYJADCsBQAAHQAQrQUAAKYJADCuBQIAAAABsQUAAfwIACHBBQAB_AgAIdoFAgDeCAAhwwYAAfwIACEBAAAA0wMAIAEAAADTAwAgAQYAAO0MACADAAAAHQAgAQAA1gMAMAIAANMDACADAAAAHQAgAQAA1gMAMAIAANMDACADAAAAHQAgAQAA1gMAMAIAANMDACAHBgAA7AwAIAuAAAAAAa4FAgAAAAGxBQABAAABwQUAAQAAAdoFAgAAAAHDBgABAAABASgAANoDACAGC4AAAAABrgUCAAAAAbEFAAEAAAHBBQABAAAB2gUCAAAAAcMGAAEAAAEBKAAA3AMAMAEoAADcAwAwBwYAAOsMACALgAAAAAGuBQIAuAoAIbEFAAG6CgAhwQUAAboKACHaBQIAuAoAIcMGAAG6CgAhAgAAANMDACAoAADfAwAgBguAAAAAAa4FAgC4CgAhsQUAAboKACHBBQABugoAIdoFAgC4CgAhwwYAAboKACECAAAAHQAgKAAA4QMAIAIAAAAdACAoAADhAwAgAwAAANMDACAvAADaAwAgMAAA3wMAIAEAAADTAwAgAQAAAB0AIAUKAADmDAAgNQAA6QwAIDYAAOgMACBHAADnDAAgSAAA6gwAIAkLAADMCAAgqwUAAKUJADCsBQAA6AMAEK0FAAClCQAwrgUCALYIACGxBQABuAgAIcEFAAG4CAAh2gUCALYIACHDBgABuAgAIQMAAAAdACABAADnAwAwNAAA6AMAIAMAAAAdACABAADWAwAwAgAA0wMAIAEAAAAbACABAAAAGwAgAwAAABkAIAEAABoAMAIAABsAIAMAAAAZACABAAAaADACAAAbACADAAAAGQAgAQAAGgAwAgAAGwAgBAYAAOUMACCuBQIAAAABwQYCAAAAAcIGAAEAAAEBKAAA8AMAIAOuBQIAAAABwQYCAAAAAcIGAAEAAAEBKAAA8gMAMAEoAADyAwAwBAYAAOQMACCuBQIAuAoAIcEGAgC4CgAhwgYAAboKACECAAAAGwAgKAAA9QMAIAOuBQIAuAoAIcEGAgC4CgAhwgYAAboKACECAAAAGQAgKAAA9wMAIAIAAAAZACAoAAD3AwAgAwAAABsAIC8AAPADACAwAAD1AwAgAQAAABsAIAEAAAAZACAFCgAA3wwAIDUAAOIMACA2AADhDAAgRwAA4AwAIEgAAOMMACAGqwUAAKQJADCsBQAA_gMAEK0FAACkCQAwrgUCALYIACHBBgIAtggAIcIGAAG4CAAhAwAAABkAIAEAAP0DADA0AAD-AwAgAwAAABkAIAEAABoAMAIAABsAIAEAAAAhACABAAAAIQAgAwAAAB8AIAEAACAAMAIAACEAIAMAAAAfACABAAAgADACAAAhACADAAAAHwAgAQAAIAAwAgAAIQAgCwYAAN4MACCuBQIAAAAB6QUBAAAAAfsFAQAAAAG6BgIAAAABuwYBAAAAAbwGAQAAAAG9BgIAAAABvgYBAAAAAb8GAQAAAAHABiAAAAABASgAAIYEACAKrgUCAAAAAekFAQAAAAH7BQEAAAABugYCAAAAAbsGAQAAAAG8BgEAAAABvQYCAAAAAb4GAQAAAAG_BgEAAAABwAYgAAAAAQEoAACIBAAwASgAAIgEADALBgAA3QwAIK4FAgC4CgAh6QUBALkKACH7BQEAzwoAIboGAgC4CgAhuwYBALkKACG8BgEAuQoAIb0GAgC4CgAhvgYBAM8KACG_BgEAuQoAIcAGIAC2CwAhAgAAACEAICgAAIsEACAKrgUCALgKACHpBQEAuQoAIfsFAQDPCgAhugYCALgKACG7BgEAuQoAIbwGAQC5CgAhvQYCALgKACG-BgEAzwoAIb8GAQC5CgAhwAYgALYLACECAAAAHwAgKAAAjQQAIAIAAAAfACAoAACNBAAgAwAAACEAIC8AAIYEACAwAACLBAAgAQAAACEAIAEAAAAfACAHCgAA2AwAIDUAANsMACA2AADaDAAgRwAA2QwAIEgAANwMACD7BQAAvgoAIL4GAAC-CgAgDasFAACjCQAwrAUAAJQEABCtBQAAowkAMK4FAgC2CAAh6QUBAMQIACH7BQEA0AgAIboGAgC2CAAhuwYBAMQIACG8BgEAxAgAIb0GAgC2CAAhvgYBANAIACG_BgEAxAgAIcAGIAD2CAAhAwAAAB8AIAEAAJMEADA0AACUBAAgAwAAAB8AIAEAACAAMAIAACEAIAEAAAAlACABAAAAJQAgAwAAACMAIAEAACQAMAIAACUAIAMAAAAjACABAAAkADACAAAlACADAAAAIwAgAQAAJAAwAgAAJQAgFwMAAOcKACAGAADmCgAgEAAAkgsAIBMAAOgKACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAGzBgEAAAABtQYEAAAAAbYGBAAAAAG3BgIAAAABuAZAAAAAAbkGAQAAAAEBKAAAnAQAIBOuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAGzBgEAAAABtQYEAAAAAbYGBAAAAAG3BgIAAAABuAZAAAAAAbkGAQAAAAEBKAAAngQAMAEoAACeBAAwAQAAACcAIAEAAAApACABAAAAKwAgAQAAAC0AIBcDAADjCgAgBgAA4goAIBAAAJALACATAADkCgAgrgUCAM4KACGwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtQYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrMGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbMGAQDPCgAhtQYEAOAKACG2BgQA4AoAIbcGAgC4CgAhuAZAAM0KACG5BgEAzwoAIQIAAAAlACAoAAClBAAgE64FAgDOCgAhsAUBAM8KACHCBQEAuQoAIcQFAADfCrUGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIfIFAQDPCgAhiQYEAOAKACGLBgAA3gqzBiKYBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGzBgEAzwoAIbUGBADgCgAhtgYEAOAKACG3BgIAuAoAIbgGQADNCgAhuQYBAM8KACECAAAAIwAgKAAApwQAIAIAAAAjACAoAACnBAAgAQAAACcAIAEAAAApACABAAAAKwAgAQAAAC0AIAMAAAAlACAvAACcBAAgMAAApQQAIAEAAAAlACABAAAAIwAgDwoAANMMACA1AADWDAAgNgAA1QwAIEcAANQMACBIAADXDAAgrgUAAL4KACCwBQAAvgoAINAFAAC-CgAg0gUAAL4KACDyBQAAvgoAIJoGAAC-CgAgmwYAAL4KACCzBgAAvgoAILgGAAC-CgAguQYAAL4KACAWqwUAAJwJADCsBQAAsgQAEK0FAACcCQAwrgUCAM8IACGwBQEAiQkAIcIFAQC3CAAhxAUAAJ4JtQYi0AUBANAIACHRBUAAuQgAIdIFQADOCAAh8gUBAIkJACGJBgQAiAkAIYsGAACdCbMGIpgGAgC2CAAhmgYBANAIACGbBkAAzggAIbMGAQCJCQAhtQYEAIgJACG2BgQAiAkAIbcGAgC2CAAhuAZAAM4IACG5BgEA0AgAIQMAAAAjACABAACxBAAwNAAAsgQAIAMAAAAjACABAAAkADACAAAlACABAAAAUwAgAQAAAFMAIAMAAABRACABAABSADACAABTACADAAAAUQAgAQAAUgAwAgAAUwAgAwAAAFEAIAEAAFIAMAIAAFMAIAYGAADSDAAgrgUCAAAAAdEFQAAAAAHZBQEAAAAB2gUCAAAAAa0GgAAAAAEBKAAAugQAIAWuBQIAAAAB0QVAAAAAAdkFAQAAAAHaBQIAAAABrQaAAAAAAQEoAAC8BAAwASgAALwEADAGBgAA0QwAIK4FAgC4CgAh0QVAALsKACHZBQEAuQoAIdoFAgC4CgAhrQaAAAAAAQIAAABTACAoAAC_BAAgBa4FAgC4CgAh0QVAALsKACHZBQEAuQoAIdoFAgC4CgAhrQaAAAAAAQIAAABRACAoAADBBAAgAgAAAFEAICgAAMEEACADAAAAUwAgLwAAugQAIDAAAL8EACABAAAAUwAgAQAAAFEAIAUKAADMDAAgNQAAzwwAIDYAAM4MACBHAADNDAAgSAAA0AwAIAirBQAAmwkAMKwFAADIBAAQrQUAAJsJADCuBQIAtggAIdEFQAC5CAAh2QUBAMQIACHaBQIAtggAIa0GAADMCAAgAwAAAFEAIAEAAMcEADA0AADIBAAgAwAAAFEAIAEAAFIAMAIAAFMAIAEAAABXACABAAAAVwAgAwAAAFUAIAEAAFYAMAIAAFcAIAMAAABVACABAABWADACAABXACADAAAAVQAgAQAAVgAwAgAAVwAgBgYAAMsMACCuBQIAAAAB2gUCAAAAAY0GAQAAAAGfBgIAAAABsQYAAQAAAQEoAADQBAAgBa4FAgAAAAHaBQIAAAABjQYBAAAAAZ8GAgAAAAGxBgABAAABASgAANIEADABKAAA0gQAMAYGAADKDAAgrgUCALgKACHaBQIAuAoAIY0GAQC5CgAhnwYCALgKACGxBgABugoAIQIAAABXACAoAADVBAAgBa4FAgC4CgAh2gUCALgKACGNBgEAuQoAIZ8GAgC4CgAhsQYAAboKACECAAAAVQAgKAAA1wQAIAIAAABVACAoAADXBAAgAwAAAFcAIC8AANAEACAwAADVBAAgAQAAAFcAIAEAAABVACAFCgAAxQwAIDUAAMgMACA2AADHDAAgRwAAxgwAIEgAAMkMACAIqwUAAJoJADCsBQAA3gQAEK0FAACaCQAwrgUCALYIACHaBQIAtggAIY0GAQDECAAhnwYCALYIACGxBgABuAgAIQMAAABVACABAADdBAAwNAAA3gQAIAMAAABVACABAABWADACAABXACABAAAAagAgAQAAAGoAIAMAAABoACABAABpADACAABqACADAAAAaAAgAQAAaQAwAgAAagAgAwAAAGgAIAEAAGkAMAIAAGoAIAcGAADEDAAgrgUCAAAAAcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABASgAAOYEACAGrgUCAAAAAcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABASgAAOgEADABKAAA6AQAMAcGAADDDAAgrgUCALgKACHCBQIAuAoAIcgFAgC4CgAh0QVAALsKACGNBgEAuQoAIbAGgAAAAAECAAAAagAgKAAA6wQAIAauBQIAuAoAIcIFAgC4CgAhyAUCALgKACHRBUAAuwoAIY0GAQC5CgAhsAaAAAAAAQIAAABoACAoAADtBAAgAgAAAGgAICgAAO0EACADAAAAagAgLwAA5gQAIDAAAOsEACABAAAAagAgAQAAAGgAIAUKAAC-DAAgNQAAwQwAIDYAAMAMACBHAAC_DAAgSAAAwgwAIAmrBQAAmQkAMKwFAAD0BAAQrQUAAJkJADCuBQIAtggAIcIFAgC2CAAhyAUCALYIACHRBUAAuQgAIY0GAQDECAAhsAYAAMwIACADAAAAaAAgAQAA8wQAMDQAAPQEACADAAAAaAAgAQAAaQAwAgAAagAgAQAAAFsAIAEAAABbACADAAAAWQAgAQAAWgAwAgAAWwAgAwAAAFkAIAEAAFoAMAIAAFsAIAMAAABZACABAABaADACAABbACAGBgAAuwwAIBsAALwMACAcAAC9DAAgrgUCAAAAAcIFAQAAAAHRBUAAAAABASgAAPwEACADrgUCAAAAAcIFAQAAAAHRBUAAAAABASgAAP4EADABKAAA_gQAMAEAAAAnACAGBgAAoAwAIBsAAKEMACAcAACiDAAgrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhAgAAAFsAICgAAIIFACADrgUCAM4KACHCBQEAuQoAIdEFQAC7CgAhAgAAAFkAICgAAIQFACACAAAAWQAgKAAAhAUAIAEAAAAnACADAAAAWwAgLwAA_AQAIDAAAIIFACABAAAAWwAgAQAAAFkAIAYKAACbDAAgNQAAngwAIDYAAJ0MACBHAACcDAAgSAAAnwwAIK4FAAC-CgAgBqsFAACYCQAwrAUAAIwFABCtBQAAmAkAMK4FAgDPCAAhwgUBALcIACHRBUAAuQgAIQMAAABZACABAACLBQAwNAAAjAUAIAMAAABZACABAABaADACAABbACABAAAAYAAgAQAAAGAAIAMAAABeACABAABfADACAABgACADAAAAXgAgAQAAXwAwAgAAYAAgAwAAAF4AIAEAAF8AMAIAAGAAIAkaAACaDAAgrwUCAAAAAcgFAgAAAAHQBQEAAAABpwYBAAAAAawGAQAAAAGtBoAAAAABrgaAAAAAAa8GQAAAAAEBKAAAlAUAIAivBQIAAAAByAUCAAAAAdAFAQAAAAGnBgEAAAABrAYBAAAAAa0GgAAAAAGuBoAAAAABrwZAAAAAAQEoAACWBQAwASgAAJYFADAJGgAAmQwAIK8FAgC4CgAhyAUCAM4KACHQBQEAuQoAIacGAQC5CgAhrAYBALkKACGtBoAAAAABrgaAAAAAAa8GQAC7CgAhAgAAAGAAICgAAJkFACAIrwUCALgKACHIBQIAzgoAIdAFAQC5CgAhpwYBALkKACGsBgEAuQoAIa0GgAAAAAGuBoAAAAABrwZAALsKACECAAAAXgAgKAAAmwUAIAIAAABeACAoAACbBQAgAwAAAGAAIC8AAJQFACAwAACZBQAgAQAAAGAAIAEAAABeACAHCgAAlAwAIDUAAJcMACA2AACWDAAgRwAAlQwAIEgAAJgMACDIBQAAvgoAIK4GAAC-CgAgC6sFAACXCQAwrAUAAKIFABCtBQAAlwkAMK8FAgC2CAAhyAUCAM8IACHQBQEAxAgAIacGAQC3CAAhrAYBAMQIACGtBgAAzAgAIK4GAADNCAAgrwZAALkIACEDAAAAXgAgAQAAoQUAMDQAAKIFACADAAAAXgAgAQAAXwAwAgAAYAAgAQAAAGQAIAEAAABkACADAAAAYgAgAQAAYwAwAgAAZAAgAwAAAGIAIAEAAGMAMAIAAGQAIAMAAABiACABAABjADACAABkACAKGgAAkwwAIMIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGnBgEAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQEoAACqBQAgCcIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGnBgEAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQEoAACsBQAwASgAAKwFADAKGgAAkgwAIMIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhpwYBALkKACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQIAAABkACAoAACvBQAgCcIFAQC5CgAh0QVAALsKACGkBgABugoAIaYGQADNCgAhpwYBALkKACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQIAAABiACAoAACxBQAgAgAAAGIAICgAALEFACADAAAAZAAgLwAAqgUAIDAAAK8FACABAAAAZAAgAQAAAGIAIAkKAACNDAAgNQAAkAwAIDYAAI8MACBHAACODAAgSAAAkQwAIKYGAAC-CgAgqAYAAL4KACCpBgAAvgoAIKoGAAC-CgAgDKsFAACWCQAwrAUAALgFABCtBQAAlgkAMMIFAQC3CAAh0QVAALkIACGkBgABuAgAIaYGQADOCAAhpwYBALcIACGoBkAAzggAIakGAAHFCAAhqgYAAcUIACGrBgIAtggAIQMAAABiACABAAC3BQAwNAAAuAUAIAMAAABiACABAABjADACAABkACAHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgABAAABpQYAAfwIACGmBkAA4AgAIQEAAAC7BQAgAQAAALsFACAHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgAB_AgAIaUGAAH8CAAhpgZAAOAIACEAAwAAAL4FACABAAC_BQAwAgAAuwUAIAMAAAC-BQAgAQAAvwUAMAIAALsFACADAAAAvgUAIAEAAL8FADACAAC7BQAgBNEFQAAAAAGkBgABAAABpQYAAQAAAaYGQAAAAAEBKAAAwwUAIATRBUAAAAABpAYAAQAAAaUGAAEAAAGmBkAAAAABASgAAMUFADABKAAAxQUAMATRBUAAuwoAIaQGAAG6CgAhpQYAAboKACGmBkAAuwoAIQIAAAC7BQAgKAAAyAUAIATRBUAAuwoAIaQGAAG6CgAhpQYAAboKACGmBkAAuwoAIQIAAAC-BQAgKAAAygUAIAIAAAC-BQAgKAAAygUAIAMAAAC7BQAgLwAAwwUAIDAAAMgFACABAAAAuwUAIAEAAAC-BQAgAwoAAIoMACA1AACMDAAgNgAAiwwAIAerBQAAlAkAMKwFAADRBQAQrQUAAJQJADDRBUAAuQgAIaQGAAG4CAAhpQYAAbgIACGmBkAAuQgAIQMAAAC-BQAgAQAA0AUAMDQAANEFACADAAAAvgUAIAEAAL8FADACAAC7BQAgAQAAAE8AIAEAAABPACADAAAATQAgAQAATgAwAgAATwAgAwAAAE0AIAEAAE4AMAIAAE8AIAMAAABNACABAABOADACAABPACAIBgAAiQwAIK4FAgAAAAGxBQABAAABwgUBAAAAAcgFAgAAAAHRBUAAAAABogYCAAAAAaMGAgAAAAEBKAAA2QUAIAeuBQIAAAABsQUAAQAAAcIFAQAAAAHIBQIAAAAB0QVAAAAAAaIGAgAAAAGjBgIAAAABASgAANsFADABKAAA2wUAMAgGAACIDAAgrgUCALgKACGxBQABugoAIcIFAQC5CgAhyAUCALgKACHRBUAAuwoAIaIGAgC4CgAhowYCALgKACECAAAATwAgKAAA3gUAIAeuBQIAuAoAIbEFAAG6CgAhwgUBALkKACHIBQIAuAoAIdEFQAC7CgAhogYCALgKACGjBgIAuAoAIQIAAABNACAoAADgBQAgAgAAAE0AICgAAOAFACADAAAATwAgLwAA2QUAIDAAAN4FACABAAAATwAgAQAAAE0AIAUKAACDDAAgNQAAhgwAIDYAAIUMACBHAACEDAAgSAAAhwwAIAqrBQAAkwkAMKwFAADnBQAQrQUAAJMJADCuBQIAtggAIbEFAAG4CAAhwgUBALcIACHIBQIAtggAIdEFQAC5CAAhogYCALYIACGjBgIAtggAIQMAAABNACABAADmBQAwNAAA5wUAIAMAAABNACABAABOADACAABPACAFqwUAAJIJADCsBQAA7QUAEK0FAACSCQAw2QUBAAAAAaEGQADgCAAhAQAAAOoFACABAAAA6gUAIAWrBQAAkgkAMKwFAADtBQAQrQUAAJIJADDZBQEA3QgAIaEGQADgCAAhAAMAAADtBQAgAQAA7gUAMAIAAOoFACADAAAA7QUAIAEAAO4FADACAADqBQAgAwAAAO0FACABAADuBQAwAgAA6gUAIALZBQEAAAABoQZAAAAAAQEoAADyBQAgAtkFAQAAAAGhBkAAAAABASgAAPQFADABKAAA9AUAMALZBQEAuQoAIaEGQAC7CgAhAgAAAOoFACAoAAD3BQAgAtkFAQC5CgAhoQZAALsKACECAAAA7QUAICgAAPkFACACAAAA7QUAICgAAPkFACADAAAA6gUAIC8AAPIFACAwAAD3BQAgAQAAAOoFACABAAAA7QUAIAMKAACADAAgNQAAggwAIDYAAIEMACAFqwUAAJEJADCsBQAAgAYAEK0FAACRCQAw2QUBAMQIACGhBkAAuQgAIQMAAADtBQAgAQAA_wUAMDQAAIAGACADAAAA7QUAIAEAAO4FADACAADqBQAgAQAAADAAIAEAAAAwACADAAAAKwAgAQAALwAwAgAAMAAgAwAAACsAIAEAAC8AMAIAADAAIAMAAAArACABAAAvADACAAAwACAqBgAAugsAIBAAAP8LACASAAC-CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAEBKAAAiAYAICSuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQEoAACKBgAwASgAAIoGADABAAAALQAgKgYAAIMLACAQAAD-CwAgEgAAhwsAIBQAAIQLACAVAACFCwAgFgAAhgsAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQIAAAAwACAoAACOBgAgJK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAIQIAAAArACAoAACQBgAgAgAAACsAICgAAJAGACABAAAALQAgAwAAADAAIC8AAIgGACAwAACOBgAgAQAAADAAIAEAAAArACAQCgAA-QsAIDUAAPwLACA2AAD7CwAgRwAA-gsAIEgAAP0LACCwBQAAvgoAIMkFAAC-CgAg0AUAAL4KACDSBQAAvgoAIJcGAAC-CgAgmgYAAL4KACCbBgAAvgoAIJwGAAC-CgAgngYAAL4KACCfBgAAvgoAIKAGAAC-CgAgJ6sFAACFCQAwrAUAAJgGABCtBQAAhQkAMK4FAgC2CAAhsAUBAIkJACHCBQEAtwgAIcQFAACHCY0GIsYFAADMCAAgyQUAAM0IACDQBQEA0AgAIdEFQAC5CAAh0gVAAM4IACHdBQEAxAgAId4FAQDECAAh_AUCALYIACH_BQQAiAkAIYAGBACICQAhiQYCALYIACGLBgAAhgmLBiKNBgEAxAgAIY4GAAG4CAAhjwYCALYIACGQBgIAtggAIZEGAgC2CAAhkgYCALYIACGTBgIAtggAIZQGAgC2CAAhlQYCALYIACGWBggA4wgAIZcGAQDQCAAhmAYCALYIACGZBgIAtggAIZoGAQDQCAAhmwZAAM4IACGcBkAAzggAIZ0GCADjCAAhngZAAM4IACGfBgEA0AgAIaAGAQDQCAAhAwAAACsAIAEAAJcGADA0AACYBgAgAwAAACsAIAEAAC8AMAIAADAAIAEAAAA8ACABAAAAPAAgAwAAADoAIAEAADsAMAIAADwAIAMAAAA6ACABAAA7ADACAAA8ACADAAAAOgAgAQAAOwAwAgAAPAAgBBMAAPgLACDyBQEAAAABiAYCAAAAAYkGIAAAAAEBKAAAoAYAIAPyBQEAAAABiAYCAAAAAYkGIAAAAAEBKAAAogYAMAEoAACiBgAwBBMAAPcLACDyBQEAuQoAIYgGAgC4CgAhiQYgALYLACECAAAAPAAgKAAApQYAIAPyBQEAuQoAIYgGAgC4CgAhiQYgALYLACECAAAAOgAgKAAApwYAIAIAAAA6ACAoAACnBgAgAwAAADwAIC8AAKAGACAwAAClBgAgAQAAADwAIAEAAAA6ACAFCgAA8gsAIDUAAPULACA2AAD0CwAgRwAA8wsAIEgAAPYLACAGqwUAAIQJADCsBQAArgYAEK0FAACECQAw8gUBALcIACGIBgIAtggAIYkGIAD2CAAhAwAAADoAIAEAAK0GADA0AACuBgAgAwAAADoAIAEAADsAMAIAADwAIAEAAABAACABAAAAQAAgAwAAAD4AIAEAAD8AMAIAAEAAIAMAAAA-ACABAAA_ADACAABAACADAAAAPgAgAQAAPwAwAgAAQAAgCBMAAPELACDQBQEAAAAB8gUBAAAAAfgFAAAAhwYCgwYCAAAAAYQGAgAAAAGFBgIAAAABhwYAAQAAAQEoAAC2BgAgB9AFAQAAAAHyBQEAAAAB-AUAAACHBgKDBgIAAAABhAYCAAAAAYUGAgAAAAGHBgABAAABASgAALgGADABKAAAuAYAMAgTAADwCwAg0AUBAM8KACHyBQEAuQoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhAgAAAEAAICgAALsGACAH0AUBAM8KACHyBQEAuQoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhAgAAAD4AICgAAL0GACACAAAAPgAgKAAAvQYAIAMAAABAACAvAAC2BgAgMAAAuwYAIAEAAABAACABAAAAPgAgBwoAAOsLACA1AADuCwAgNgAA7QsAIEcAAOwLACBIAADvCwAg0AUAAL4KACCHBgAAvgoAIAqrBQAAgAkAMKwFAADEBgAQrQUAAIAJADDQBQEA0AgAIfIFAQC3CAAh-AUAAIEJhwYigwYCALYIACGEBgIAtggAIYUGAgC2CAAhhwYAAcUIACEDAAAAPgAgAQAAwwYAMDQAAMQGACADAAAAPgAgAQAAPwAwAgAAQAAgFasFAAD7CAAwrAUAAMoGABCtBQAA-wgAMNEFQADgCAAh2QUAAQAAAdoFAgDeCAAh2wUBAN0IACHdBQEA3QgAId4FAQDdCAAh6QUBAO0IACH4BQAA_Qj4BSL5BQIA3ggAIfoFAQDdCAAh-wUAAP4IACD8BQIA3ggAIf0FAgDeCAAh_gUgAP8IACH_BQIA3ggAIYAGAgDeCAAhgQYCAN4IACGCBgEA7QgAIQEAAADHBgAgAQAAAMcGACAVqwUAAPsIADCsBQAAygYAEK0FAAD7CAAw0QVAAOAIACHZBQAB_AgAIdoFAgDeCAAh2wUBAN0IACHdBQEA3QgAId4FAQDdCAAh6QUBAO0IACH4BQAA_Qj4BSL5BQIA3ggAIfoFAQDdCAAh-wUAAP4IACD8BQIA3ggAIf0FAgDeCAAh_gUgAP8IACH_BQIA3ggAIYAGAgDeCAAhgQYCAN4IACGCBgEA7QgAIQPpBQAAvgoAIPsFAAC-CgAgggYAAL4KACADAAAAygYAIAEAAMsGADACAADHBgAgAwAAAMoGACABAADLBgAwAgAAxwYAIAMAAADKBgAgAQAAywYAMAIAAMcGACAS0QVAAAAAAdkFAAEAAAHaBQIAAAAB2wUBAAAAAd0FAQAAAAHeBQEAAAAB6QUBAAAAAfgFAAAA-AUC-QUCAAAAAfoFAQAAAAH7BYAAAAAB_AUCAAAAAf0FAgAAAAH-BSAAAAAB_wUCAAAAAYAGAgAAAAGBBgIAAAABggYBAAAAAQEoAADPBgAgEtEFQAAAAAHZBQABAAAB2gUCAAAAAdsFAQAAAAHdBQEAAAAB3gUBAAAAAekFAQAAAAH4BQAAAPgFAvkFAgAAAAH6BQEAAAAB-wWAAAAAAfwFAgAAAAH9BQIAAAAB_gUgAAAAAf8FAgAAAAGABgIAAAABgQYCAAAAAYIGAQAAAAEBKAAA0QYAMAEoAADRBgAwEtEFQAC7CgAh2QUAAboKACHaBQIAuAoAIdsFAQC5CgAh3QUBALkKACHeBQEAuQoAIekFAQDPCgAh-AUAAOoL-AUi-QUCALgKACH6BQEAuQoAIfsFgAAAAAH8BQIAuAoAIf0FAgC4CgAh_gUgALYLACH_BQIAuAoAIYAGAgC4CgAhgQYCALgKACGCBgEAzwoAIQIAAADHBgAgKAAA1AYAIBLRBUAAuwoAIdkFAAG6CgAh2gUCALgKACHbBQEAuQoAId0FAQC5CgAh3gUBALkKACHpBQEAzwoAIfgFAADqC_gFIvkFAgC4CgAh-gUBALkKACH7BYAAAAAB_AUCALgKACH9BQIAuAoAIf4FIAC2CwAh_wUCALgKACGABgIAuAoAIYEGAgC4CgAhggYBAM8KACECAAAAygYAICgAANYGACACAAAAygYAICgAANYGACADAAAAxwYAIC8AAM8GACAwAADUBgAgAQAAAMcGACABAAAAygYAIAgKAADlCwAgNQAA6AsAIDYAAOcLACBHAADmCwAgSAAA6QsAIOkFAAC-CgAg-wUAAL4KACCCBgAAvgoAIBWrBQAA9AgAMKwFAADdBgAQrQUAAPQIADDRBUAAuQgAIdkFAAG4CAAh2gUCALYIACHbBQEAxAgAId0FAQDECAAh3gUBAMQIACHpBQEA0AgAIfgFAAD1CPgFIvkFAgC2CAAh-gUBAMQIACH7BQAAzQgAIPwFAgC2CAAh_QUCALYIACH-BSAA9ggAIf8FAgC2CAAhgAYCALYIACGBBgIAtggAIYIGAQDQCAAhAwAAAMoGACABAADcBgAwNAAA3QYAIAMAAADKBgAgAQAAywYAMAIAAMcGACABAAAARAAgAQAAAEQAIAMAAABCACABAABDADACAABEACADAAAAQgAgAQAAQwAwAgAARAAgAwAAAEIAIAEAAEMAMAIAAEQAIAkTAADkCwAgrwUCAAAAAcQFAQAAAAHRBUAAAAAB8gUBAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAfYFAAEAAAEBKAAA5QYAIAivBQIAAAABxAUBAAAAAdEFQAAAAAHyBQEAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAAB9gUAAQAAAQEoAADnBgAwASgAAOcGADAJEwAA4wsAIK8FAgC4CgAhxAUBALkKACHRBUAAuwoAIfIFAQC5CgAh8wUBALkKACH0BQEAuQoAIfUFAQC5CgAh9gUAAboKACECAAAARAAgKAAA6gYAIAivBQIAuAoAIcQFAQC5CgAh0QVAALsKACHyBQEAuQoAIfMFAQC5CgAh9AUBALkKACH1BQEAuQoAIfYFAAG6CgAhAgAAAEIAICgAAOwGACACAAAAQgAgKAAA7AYAIAMAAABEACAvAADlBgAgMAAA6gYAIAEAAABEACABAAAAQgAgBQoAAN4LACA1AADhCwAgNgAA4AsAIEcAAN8LACBIAADiCwAgC6sFAADzCAAwrAUAAPMGABCtBQAA8wgAMK8FAgC2CAAhxAUBAMQIACHRBUAAuQgAIfIFAQC3CAAh8wUBAMQIACH0BQEAxAgAIfUFAQDECAAh9gUAAbgIACEDAAAAQgAgAQAA8gYAMDQAAPMGACADAAAAQgAgAQAAQwAwAgAARAAgBw8AAPEIACCrBQAA8ggAMKwFAAD5BgAQrQUAAPIIADDCBQIAAAAB7QUAAPEIACDuBUAA4AgAIQEAAAD2BgAgAQAAAPYGACAHDwAA8QgAIKsFAADyCAAwrAUAAPkGABCtBQAA8ggAMMIFAgDeCAAh7QUAAPEIACDuBUAA4AgAIQADAAAA-QYAIAEAAPoGADACAAD2BgAgAwAAAPkGACABAAD6BgAwAgAA9gYAIAMAAAD5BgAgAQAA-gYAMAIAAPYGACAEDwAA3QsAIMIFAgAAAAHtBQAA3AsAIO4FQAAAAAEBKAAA_gYAIAQPAADdCwAgwgUCAAAAAe0FAADcCwAg7gVAAAAAAQEoAACABwAwASgAAIAHADAEDwAA2wsAIMIFAgC4CgAh7QUAANoLACDuBUAAuwoAIQIAAAD2BgAgKAAAgwcAIAQPAADbCwAgwgUCALgKACHtBQAA2gsAIO4FQAC7CgAhAgAAAPkGACAoAACFBwAgAgAAAPkGACAoAACFBwAgAwAAAPYGACAvAAD-BgAgMAAAgwcAIAEAAAD2BgAgAQAAAPkGACAFCgAA1QsAIDUAANgLACA2AADXCwAgRwAA1gsAIEgAANkLACAHDwAA8QgAIKsFAADwCAAwrAUAAIwHABCtBQAA8AgAMMIFAgC2CAAh7QUAAPEIACDuBUAAuQgAIQMAAAD5BgAgAQAAiwcAMDQAAIwHACADAAAA-QYAIAEAAPoGADACAAD2BgAgDqsFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHiBQAA7wgAIOUFCADmCAAh5gVAAOAIACHnBUAA4AgAIegFAQDtCAAh6QUBAO0IACHqBQIA3ggAIesFQADuCAAh7AUCAN4IACEBAAAAjwcAIAEAAACPBwAgDasFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHlBQgA5ggAIeYFQADgCAAh5wVAAOAIACHoBQEA7QgAIekFAQDtCAAh6gUCAN4IACHrBUAA7ggAIewFAgDeCAAhA-gFAAC-CgAg6QUAAL4KACDrBQAAvgoAIAMAAACSBwAgAQAAkwcAMAIAAI8HACADAAAAkgcAIAEAAJMHADACAACPBwAgAwAAAJIHACABAACTBwAwAgAAjwcAIArdBQEAAAAB3gUBAAAAAeUFCAAAAAHmBUAAAAAB5wVAAAAAAegFAQAAAAHpBQEAAAAB6gUCAAAAAesFQAAAAAHsBQIAAAABASgAAJcHACAK3QUBAAAAAd4FAQAAAAHlBQgAAAAB5gVAAAAAAecFQAAAAAHoBQEAAAAB6QUBAAAAAeoFAgAAAAHrBUAAAAAB7AUCAAAAAQEoAACZBwAwASgAAJkHADAK3QUBALkKACHeBQEAuQoAIeUFCACBCwAh5gVAALsKACHnBUAAuwoAIegFAQDPCgAh6QUBAM8KACHqBQIAuAoAIesFQADNCgAh7AUCALgKACECAAAAjwcAICgAAJwHACAK3QUBALkKACHeBQEAuQoAIeUFCACBCwAh5gVAALsKACHnBUAAuwoAIegFAQDPCgAh6QUBAM8KACHqBQIAuAoAIesFQADNCgAh7AUCALgKACECAAAAkgcAICgAAJ4HACACAAAAkgcAICgAAJ4HACADAAAAjwcAIC8AAJcHACAwAACcBwAgAQAAAI8HACABAAAAkgcAIAgKAADQCwAgNQAA0wsAIDYAANILACBHAADRCwAgSAAA1AsAIOgFAAC-CgAg6QUAAL4KACDrBQAAvgoAIA2rBQAA6wgAMKwFAAClBwAQrQUAAOsIADDdBQEAxAgAId4FAQDECAAh5QUIAOMIACHmBUAAuQgAIecFQAC5CAAh6AUBANAIACHpBQEA0AgAIeoFAgC2CAAh6wVAAM4IACHsBQIAtggAIQMAAACSBwAgAQAApAcAMDQAAKUHACADAAAAkgcAIAEAAJMHADACAACPBwAgCKsFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHiBQAA6ggAIOMFAADfCAAg5AVAAOAIACEBAAAAqAcAIAEAAACoBwAgB6sFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHjBQAA3wgAIOQFQADgCAAhAAMAAACrBwAgAQAArAcAMAIAAKgHACADAAAAqwcAIAEAAKwHADACAACoBwAgAwAAAKsHACABAACsBwAwAgAAqAcAIATdBQEAAAAB3gUBAAAAAeMFgAAAAAHkBUAAAAABASgAALAHACAE3QUBAAAAAd4FAQAAAAHjBYAAAAAB5AVAAAAAAQEoAACyBwAwASgAALIHADAE3QUBALkKACHeBQEAuQoAIeMFgAAAAAHkBUAAuwoAIQIAAACoBwAgKAAAtQcAIATdBQEAuQoAId4FAQC5CgAh4wWAAAAAAeQFQAC7CgAhAgAAAKsHACAoAAC3BwAgAgAAAKsHACAoAAC3BwAgAwAAAKgHACAvAACwBwAgMAAAtQcAIAEAAACoBwAgAQAAAKsHACADCgAAzQsAIDUAAM8LACA2AADOCwAgB6sFAADoCAAwrAUAAL4HABCtBQAA6AgAMN0FAQDECAAh3gUBAMQIACHjBQAAzAgAIOQFQAC5CAAhAwAAAKsHACABAAC9BwAwNAAAvgcAIAMAAACrBwAgAQAArAcAMAIAAKgHACAJqwUAAOUIADCsBQAAxAcAEK0FAADlCAAw3QUBAN0IACHeBQEA3QgAId8FCADmCAAh4AUIAOYIACHhBQgA5ggAIeIFAADnCAAgAQAAAMEHACABAAAAwQcAIAirBQAA5QgAMKwFAADEBwAQrQUAAOUIADDdBQEA3QgAId4FAQDdCAAh3wUIAOYIACHgBQgA5ggAIeEFCADmCAAhAAMAAADEBwAgAQAAxQcAMAIAAMEHACADAAAAxAcAIAEAAMUHADACAADBBwAgAwAAAMQHACABAADFBwAwAgAAwQcAIAXdBQEAAAAB3gUBAAAAAd8FCAAAAAHgBQgAAAAB4QUIAAAAAQEoAADJBwAgBd0FAQAAAAHeBQEAAAAB3wUIAAAAAeAFCAAAAAHhBQgAAAABASgAAMsHADABKAAAywcAMAXdBQEAuQoAId4FAQC5CgAh3wUIAIELACHgBQgAgQsAIeEFCACBCwAhAgAAAMEHACAoAADOBwAgBd0FAQC5CgAh3gUBALkKACHfBQgAgQsAIeAFCACBCwAh4QUIAIELACECAAAAxAcAICgAANAHACACAAAAxAcAICgAANAHACADAAAAwQcAIC8AAMkHACAwAADOBwAgAQAAAMEHACABAAAAxAcAIAUKAADICwAgNQAAywsAIDYAAMoLACBHAADJCwAgSAAAzAsAIAirBQAA4ggAMKwFAADXBwAQrQUAAOIIADDdBQEAxAgAId4FAQDECAAh3wUIAOMIACHgBQgA4wgAIeEFCADjCAAhAwAAAMQHACABAADWBwAwNAAA1wcAIAMAAADEBwAgAQAAxQcAMAIAAMEHACAIqwUAANwIADCsBQAA3QcAEK0FAADcCAAw0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAh2wUAAN8IACDcBQAA4QgAIAEAAADaBwAgAQAAANoHACAHqwUAANwIADCsBQAA3QcAEK0FAADcCAAw0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAh2wUAAN8IACAAAwAAAN0HACABAADeBwAwAgAA2gcAIAMAAADdBwAgAQAA3gcAMAIAANoHACADAAAA3QcAIAEAAN4HADACAADaBwAgBNEFQAAAAAHZBQEAAAAB2gUCAAAAAdsFgAAAAAEBKAAA4gcAIATRBUAAAAAB2QUBAAAAAdoFAgAAAAHbBYAAAAABASgAAOQHADABKAAA5AcAMATRBUAAuwoAIdkFAQC5CgAh2gUCALgKACHbBYAAAAABAgAAANoHACAoAADnBwAgBNEFQAC7CgAh2QUBALkKACHaBQIAuAoAIdsFgAAAAAECAAAA3QcAICgAAOkHACACAAAA3QcAICgAAOkHACADAAAA2gcAIC8AAOIHACAwAADnBwAgAQAAANoHACABAAAA3QcAIAUKAADDCwAgNQAAxgsAIDYAAMULACBHAADECwAgSAAAxwsAIAerBQAA2wgAMKwFAADwBwAQrQUAANsIADDRBUAAuQgAIdkFAQDECAAh2gUCALYIACHbBQAAzAgAIAMAAADdBwAgAQAA7wcAMDQAAPAHACADAAAA3QcAIAEAAN4HADACAADaBwAgAQAAAG0AIAEAAABtACADAAAALQAgAQAAbAAwAgAAbQAgAwAAAC0AIAEAAGwAMAIAAG0AIAMAAAAtACABAABsADACAABtACAWBgAAvwsAIA8AAMALACARAADBCwAgEgAAwgsAIK4FAgAAAAGyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAEBKAAA-AcAIBKuBQIAAAABsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABASgAAPoHADABKAAA-gcAMBYGAADQCgAgDwAA0QoAIBEAANIKACASAADTCgAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIQIAAABtACAoAAD9BwAgEq4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACECAAAALQAgKAAA_wcAIAIAAAAtACAoAAD_BwAgAwAAAG0AIC8AAPgHACAwAAD9BwAgAQAAAG0AIAEAAAAtACAPCgAAxwoAIDUAAMoKACA2AADJCgAgRwAAyAoAIEgAAMsKACCyBQAAvgoAIMkFAAC-CgAgygUAAL4KACDLBQAAvgoAIMwFAAC-CgAgzQUAAL4KACDOBQAAvgoAIM8FAAC-CgAg0AUAAL4KACDSBQAAvgoAIBWrBQAAyggAMKwFAACGCAAQrQUAAMoIADCuBQIAtggAIbIFQADOCAAhwgUBALcIACHEBQAAywjEBSLFBQEAxAgAIcYFAADMCAAgxwUAAbgIACHIBQIAtggAIckFAADNCAAgygUAAM0IACDLBQAAzQgAIMwFQADOCAAhzQUAAM0IACDOBQIAzwgAIc8FAADNCAAg0AUBANAIACHRBUAAuQgAIdIFQADOCAAhAwAAAC0AIAEAAIUIADA0AACGCAAgAwAAAC0AIAEAAGwAMAIAAG0AIAEAAAA0ACABAAAANAAgAwAAADIAIAEAADMAMAIAADQAIAMAAAAyACABAAAzADACAAA0ACADAAAAMgAgAQAAMwAwAgAANAAgBhAAAMYKACCwBQEAAAABvgUBAAAAAb8FAgAAAAHABQEAAAABwQUAAQAAAQEoAACOCAAgBbAFAQAAAAG-BQEAAAABvwUCAAAAAcAFAQAAAAHBBQABAAABASgAAJAIADABKAAAkAgAMAYQAADFCgAgsAUBALkKACG-BQEAuQoAIb8FAgC4CgAhwAUBALkKACHBBQABxAoAIQIAAAA0ACAoAACTCAAgBbAFAQC5CgAhvgUBALkKACG_BQIAuAoAIcAFAQC5CgAhwQUAAcQKACECAAAAMgAgKAAAlQgAIAIAAAAyACAoAACVCAAgAwAAADQAIC8AAI4IACAwAACTCAAgAQAAADQAIAEAAAAyACAGCgAAvwoAIDUAAMIKACA2AADBCgAgRwAAwAoAIEgAAMMKACDBBQAAvgoAIAirBQAAwwgAMKwFAACcCAAQrQUAAMMIADCwBQEAtwgAIb4FAQDECAAhvwUCALYIACHABQEAxAgAIcEFAAHFCAAhAwAAADIAIAEAAJsIADA0AACcCAAgAwAAADIAIAEAADMAMAIAADQAIAEAAABxACABAAAAcQAgAwAAAG8AIAEAAHAAMAIAAHEAIAMAAABvACABAABwADACAABxACADAAAAbwAgAQAAcAAwAgAAcQAgBgYAAL0KACCuBQIAAAABrwUCAAAAAbAFAQAAAAGxBQABAAABsgVAAAAAAQEoAACkCAAgBa4FAgAAAAGvBQIAAAABsAUBAAAAAbEFAAEAAAGyBUAAAAABASgAAKYIADABKAAApggAMAYGAAC8CgAgrgUCALgKACGvBQIAuAoAIbAFAQC5CgAhsQUAAboKACGyBUAAuwoAIQIAAABxACAoAACpCAAgBa4FAgC4CgAhrwUCALgKACGwBQEAuQoAIbEFAAG6CgAhsgVAALsKACECAAAAbwAgKAAAqwgAIAIAAABvACAoAACrCAAgAwAAAHEAIC8AAKQIACAwAACpCAAgAQAAAHEAIAEAAABvACAFCgAAswoAIDUAALYKACA2AAC1CgAgRwAAtAoAIEgAALcKACAIqwUAALUIADCsBQAAsggAEK0FAAC1CAAwrgUCALYIACGvBQIAtggAIbAFAQC3CAAhsQUAAbgIACGyBUAAuQgAIQMAAABvACABAACxCAAwNAAAsggAIAMAAABvACABAABwADACAABxACAIqwUAALUIADCsBQAAsggAEK0FAAC1CAAwrgUCALYIACGvBQIAtggAIbAFAQC3CAAhsQUAAbgIACGyBUAAuQgAIQ0KAAC7CAAgNQAAuwgAIDYAALsIACBHAADCCAAgSAAAuwgAILMFAgAAAAG0BQIAAAAEtQUCAAAABLYFAgAAAAG3BQIAAAABuAUCAAAAAbkFAgAAAAG6BQIAwQgAIQsKAAC7CAAgNQAAwAgAIDYAAMAIACCzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAL8IACEHCgAAuwgAIDUAAL4IACA2AAC-CAAgswUAAQAAAbQFAAEAAAS1BQABAAAEugUAAb0IACELCgAAuwgAIDUAALwIACA2AAC8CAAgswVAAAAAAbQFQAAAAAS1BUAAAAAEtgVAAAAAAbcFQAAAAAG4BUAAAAABuQVAAAAAAboFQAC6CAAhCwoAALsIACA1AAC8CAAgNgAAvAgAILMFQAAAAAG0BUAAAAAEtQVAAAAABLYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAAuggAIQizBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCALsIACEIswVAAAAAAbQFQAAAAAS1BUAAAAAEtgVAAAAAAbcFQAAAAAG4BUAAAAABuQVAAAAAAboFQAC8CAAhBwoAALsIACA1AAC-CAAgNgAAvggAILMFAAEAAAG0BQABAAAEtQUAAQAABLoFAAG9CAAhBLMFAAEAAAG0BQABAAAEtQUAAQAABLoFAAG-CAAhCwoAALsIACA1AADACAAgNgAAwAgAILMFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAvwgAIQuzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAMAIACG7BQEAAAABvAUBAAAAAb0FAQAAAAENCgAAuwgAIDUAALsIACA2AAC7CAAgRwAAwggAIEgAALsIACCzBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCAMEIACEIswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADCCAAhCKsFAADDCAAwrAUAAJwIABCtBQAAwwgAMLAFAQC3CAAhvgUBAMQIACG_BQIAtggAIcAFAQDECAAhwQUAAcUIACEOCgAAuwgAIDUAAMAIACA2AADACAAgswUBAAAAAbQFAQAAAAS1BQEAAAAEtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDJCAAhuwUBAAAAAbwFAQAAAAG9BQEAAAABBwoAAMcIACA1AADICAAgNgAAyAgAILMFAAEAAAG0BQABAAAFtQUAAQAABboFAAHGCAAhBwoAAMcIACA1AADICAAgNgAAyAgAILMFAAEAAAG0BQABAAAFtQUAAQAABboFAAHGCAAhCLMFAgAAAAG0BQIAAAAFtQUCAAAABbYFAgAAAAG3BQIAAAABuAUCAAAAAbkFAgAAAAG6BQIAxwgAIQSzBQABAAABtAUAAQAABbUFAAEAAAW6BQAByAgAIQ4KAAC7CAAgNQAAwAgAIDYAAMAIACCzBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAMkIACG7BQEAAAABvAUBAAAAAb0FAQAAAAEVqwUAAMoIADCsBQAAhggAEK0FAADKCAAwrgUCALYIACGyBUAAzggAIcIFAQC3CAAhxAUAAMsIxAUixQUBAMQIACHGBQAAzAgAIMcFAAG4CAAhyAUCALYIACHJBQAAzQgAIMoFAADNCAAgywUAAM0IACDMBUAAzggAIc0FAADNCAAgzgUCAM8IACHPBQAAzQgAINAFAQDQCAAh0QVAALkIACHSBUAAzggAIQcKAAC7CAAgNQAA2ggAIDYAANoIACCzBQAAAMQFArQFAAAAxAUItQUAAADEBQi6BQAA2QjEBSIPCgAAuwgAIDUAANgIACA2AADYCAAgswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABDwoAAMcIACA1AADXCAAgNgAA1wgAILMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQsKAADHCAAgNQAA1ggAIDYAANYIACCzBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANUIACENCgAAxwgAIDUAAMcIACA2AADHCAAgRwAA1AgAIEgAAMcIACCzBQIAAAABtAUCAAAABbUFAgAAAAW2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCANMIACEOCgAAxwgAIDUAANIIACA2AADSCAAgswUBAAAAAbQFAQAAAAW1BQEAAAAFtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDRCAAhuwUBAAAAAbwFAQAAAAG9BQEAAAABDgoAAMcIACA1AADSCAAgNgAA0ggAILMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA0QgAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQuzBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBANIIACG7BQEAAAABvAUBAAAAAb0FAQAAAAENCgAAxwgAIDUAAMcIACA2AADHCAAgRwAA1AgAIEgAAMcIACCzBQIAAAABtAUCAAAABbUFAgAAAAW2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCANMIACEIswUIAAAAAbQFCAAAAAW1BQgAAAAFtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADUCAAhCwoAAMcIACA1AADWCAAgNgAA1ggAILMFQAAAAAG0BUAAAAAFtQVAAAAABbYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAA1QgAIQizBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANYIACEMswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABDLMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQcKAAC7CAAgNQAA2ggAIDYAANoIACCzBQAAAMQFArQFAAAAxAUItQUAAADEBQi6BQAA2QjEBSIEswUAAADEBQK0BQAAAMQFCLUFAAAAxAUIugUAANoIxAUiB6sFAADbCAAwrAUAAPAHABCtBQAA2wgAMNEFQAC5CAAh2QUBAMQIACHaBQIAtggAIdsFAADMCAAgB6sFAADcCAAwrAUAAN0HABCtBQAA3AgAMNEFQADgCAAh2QUBAN0IACHaBQIA3ggAIdsFAADfCAAgC7MFAQAAAAG0BQEAAAAEtQUBAAAABLYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAwAgAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQizBQIAAAABtAUCAAAABLUFAgAAAAS2BQIAAAABtwUCAAAAAbgFAgAAAAG5BQIAAAABugUCALsIACEMswWAAAAAAbYFgAAAAAG3BYAAAAABuAWAAAAAAbkFgAAAAAG6BYAAAAAB0wUBAAAAAdQFAQAAAAHVBQEAAAAB1gWAAAAAAdcFgAAAAAHYBYAAAAABCLMFQAAAAAG0BUAAAAAEtQVAAAAABLYFQAAAAAG3BUAAAAABuAVAAAAAAbkFQAAAAAG6BUAAvAgAIQLZBQEAAAAB2gUCAAAAAQirBQAA4ggAMKwFAADXBwAQrQUAAOIIADDdBQEAxAgAId4FAQDECAAh3wUIAOMIACHgBQgA4wgAIeEFCADjCAAhDQoAALsIACA1AADCCAAgNgAAwggAIEcAAMIIACBIAADCCAAgswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADkCAAhDQoAALsIACA1AADCCAAgNgAAwggAIEcAAMIIACBIAADCCAAgswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADkCAAhCKsFAADlCAAwrAUAAMQHABCtBQAA5QgAMN0FAQDdCAAh3gUBAN0IACHfBQgA5ggAIeAFCADmCAAh4QUIAOYIACEIswUIAAAAAbQFCAAAAAS1BQgAAAAEtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCADCCAAhAt0FAQAAAAHeBQEAAAABB6sFAADoCAAwrAUAAL4HABCtBQAA6AgAMN0FAQDECAAh3gUBAMQIACHjBQAAzAgAIOQFQAC5CAAhB6sFAADpCAAwrAUAAKsHABCtBQAA6QgAMN0FAQDdCAAh3gUBAN0IACHjBQAA3wgAIOQFQADgCAAhAt0FAQAAAAHeBQEAAAABDasFAADrCAAwrAUAAKUHABCtBQAA6wgAMN0FAQDECAAh3gUBAMQIACHlBQgA4wgAIeYFQAC5CAAh5wVAALkIACHoBQEA0AgAIekFAQDQCAAh6gUCALYIACHrBUAAzggAIewFAgC2CAAhDasFAADsCAAwrAUAAJIHABCtBQAA7AgAMN0FAQDdCAAh3gUBAN0IACHlBQgA5ggAIeYFQADgCAAh5wVAAOAIACHoBQEA7QgAIekFAQDtCAAh6gUCAN4IACHrBUAA7ggAIewFAgDeCAAhC7MFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEA0ggAIbsFAQAAAAG8BQEAAAABvQUBAAAAAQizBUAAAAABtAVAAAAABbUFQAAAAAW2BUAAAAABtwVAAAAAAbgFQAAAAAG5BUAAAAABugVAANYIACEC3QUBAAAAAd4FAQAAAAEHDwAA8QgAIKsFAADwCAAwrAUAAIwHABCtBQAA8AgAMMIFAgC2CAAh7QUAAPEIACDuBUAAuQgAIQSzBQEAAAAF7wUBAAAAAfAFAQAAAATxBQEAAAAEBw8AAPEIACCrBQAA8ggAMKwFAAD5BgAQrQUAAPIIADDCBQIA3ggAIe0FAADxCAAg7gVAAOAIACELqwUAAPMIADCsBQAA8wYAEK0FAADzCAAwrwUCALYIACHEBQEAxAgAIdEFQAC5CAAh8gUBALcIACHzBQEAxAgAIfQFAQDECAAh9QUBAMQIACH2BQABuAgAIRWrBQAA9AgAMKwFAADdBgAQrQUAAPQIADDRBUAAuQgAIdkFAAG4CAAh2gUCALYIACHbBQEAxAgAId0FAQDECAAh3gUBAMQIACHpBQEA0AgAIfgFAAD1CPgFIvkFAgC2CAAh-gUBAMQIACH7BQAAzQgAIPwFAgC2CAAh_QUCALYIACH-BSAA9ggAIf8FAgC2CAAhgAYCALYIACGBBgIAtggAIYIGAQDQCAAhBwoAALsIACA1AAD6CAAgNgAA-ggAILMFAAAA-AUCtAUAAAD4BQi1BQAAAPgFCLoFAAD5CPgFIgUKAAC7CAAgNQAA-AgAIDYAAPgIACCzBSAAAAABugUgAPcIACEFCgAAuwgAIDUAAPgIACA2AAD4CAAgswUgAAAAAboFIAD3CAAhArMFIAAAAAG6BSAA-AgAIQcKAAC7CAAgNQAA-ggAIDYAAPoIACCzBQAAAPgFArQFAAAA-AUItQUAAAD4BQi6BQAA-Qj4BSIEswUAAAD4BQK0BQAAAPgFCLUFAAAA-AUIugUAAPoI-AUiFasFAAD7CAAwrAUAAMoGABCtBQAA-wgAMNEFQADgCAAh2QUAAfwIACHaBQIA3ggAIdsFAQDdCAAh3QUBAN0IACHeBQEA3QgAIekFAQDtCAAh-AUAAP0I-AUi-QUCAN4IACH6BQEA3QgAIfsFAAD-CAAg_AUCAN4IACH9BQIA3ggAIf4FIAD_CAAh_wUCAN4IACGABgIA3ggAIYEGAgDeCAAhggYBAO0IACEEswUAAQAAAbQFAAEAAAS1BQABAAAEugUAAb4IACEEswUAAAD4BQK0BQAAAPgFCLUFAAAA-AUIugUAAPoI-AUiDLMFgAAAAAG2BYAAAAABtwWAAAAAAbgFgAAAAAG5BYAAAAABugWAAAAAAdMFAQAAAAHUBQEAAAAB1QUBAAAAAdYFgAAAAAHXBYAAAAAB2AWAAAAAAQKzBSAAAAABugUgAPgIACEKqwUAAIAJADCsBQAAxAYAEK0FAACACQAw0AUBANAIACHyBQEAtwgAIfgFAACBCYcGIoMGAgC2CAAhhAYCALYIACGFBgIAtggAIYcGAAHFCAAhBwoAALsIACA1AACDCQAgNgAAgwkAILMFAAAAhwYCtAUAAACHBgi1BQAAAIcGCLoFAACCCYcGIgcKAAC7CAAgNQAAgwkAIDYAAIMJACCzBQAAAIcGArQFAAAAhwYItQUAAACHBgi6BQAAggmHBiIEswUAAACHBgK0BQAAAIcGCLUFAAAAhwYIugUAAIMJhwYiBqsFAACECQAwrAUAAK4GABCtBQAAhAkAMPIFAQC3CAAhiAYCALYIACGJBiAA9ggAISerBQAAhQkAMKwFAACYBgAQrQUAAIUJADCuBQIAtggAIbAFAQCJCQAhwgUBALcIACHEBQAAhwmNBiLGBQAAzAgAIMkFAADNCAAg0AUBANAIACHRBUAAuQgAIdIFQADOCAAh3QUBAMQIACHeBQEAxAgAIfwFAgC2CAAh_wUEAIgJACGABgQAiAkAIYkGAgC2CAAhiwYAAIYJiwYijQYBAMQIACGOBgABuAgAIY8GAgC2CAAhkAYCALYIACGRBgIAtggAIZIGAgC2CAAhkwYCALYIACGUBgIAtggAIZUGAgC2CAAhlgYIAOMIACGXBgEA0AgAIZgGAgC2CAAhmQYCALYIACGaBgEA0AgAIZsGQADOCAAhnAZAAM4IACGdBggA4wgAIZ4GQADOCAAhnwYBANAIACGgBgEA0AgAIQcKAAC7CAAgNQAAkAkAIDYAAJAJACCzBQAAAIsGArQFAAAAiwYItQUAAACLBgi6BQAAjwmLBiIHCgAAuwgAIDUAAI4JACA2AACOCQAgswUAAACNBgK0BQAAAI0GCLUFAAAAjQYIugUAAI0JjQYiDQoAALsIACA1AACMCQAgNgAAjAkAIEcAAMIIACBIAACMCQAgswUEAAAAAbQFBAAAAAS1BQQAAAAEtgUEAAAAAbcFBAAAAAG4BQQAAAABuQUEAAAAAboFBACLCQAhCwoAAMcIACA1AADSCAAgNgAA0ggAILMFAQAAAAG0BQEAAAAFtQUBAAAABbYFAQAAAAG3BQEAAAABuAUBAAAAAbkFAQAAAAG6BQEAigkAIQsKAADHCAAgNQAA0ggAIDYAANIIACCzBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAIoJACENCgAAuwgAIDUAAIwJACA2AACMCQAgRwAAwggAIEgAAIwJACCzBQQAAAABtAUEAAAABLUFBAAAAAS2BQQAAAABtwUEAAAAAbgFBAAAAAG5BQQAAAABugUEAIsJACEIswUEAAAAAbQFBAAAAAS1BQQAAAAEtgUEAAAAAbcFBAAAAAG4BQQAAAABuQUEAAAAAboFBACMCQAhBwoAALsIACA1AACOCQAgNgAAjgkAILMFAAAAjQYCtAUAAACNBgi1BQAAAI0GCLoFAACNCY0GIgSzBQAAAI0GArQFAAAAjQYItQUAAACNBgi6BQAAjgmNBiIHCgAAuwgAIDUAAJAJACA2AACQCQAgswUAAACLBgK0BQAAAIsGCLUFAAAAiwYIugUAAI8JiwYiBLMFAAAAiwYCtAUAAACLBgi1BQAAAIsGCLoFAACQCYsGIgWrBQAAkQkAMKwFAACABgAQrQUAAJEJADDZBQEAxAgAIaEGQAC5CAAhBasFAACSCQAwrAUAAO0FABCtBQAAkgkAMNkFAQDdCAAhoQZAAOAIACEKqwUAAJMJADCsBQAA5wUAEK0FAACTCQAwrgUCALYIACGxBQABuAgAIcIFAQC3CAAhyAUCALYIACHRBUAAuQgAIaIGAgC2CAAhowYCALYIACEHqwUAAJQJADCsBQAA0QUAEK0FAACUCQAw0QVAALkIACGkBgABuAgAIaUGAAG4CAAhpgZAALkIACEHqwUAAJUJADCsBQAAvgUAEK0FAACVCQAw0QVAAOAIACGkBgAB_AgAIaUGAAH8CAAhpgZAAOAIACEMqwUAAJYJADCsBQAAuAUAEK0FAACWCQAwwgUBALcIACHRBUAAuQgAIaQGAAG4CAAhpgZAAM4IACGnBgEAtwgAIagGQADOCAAhqQYAAcUIACGqBgABxQgAIasGAgC2CAAhC6sFAACXCQAwrAUAAKIFABCtBQAAlwkAMK8FAgC2CAAhyAUCAM8IACHQBQEAxAgAIacGAQC3CAAhrAYBAMQIACGtBgAAzAgAIK4GAADNCAAgrwZAALkIACEGqwUAAJgJADCsBQAAjAUAEK0FAACYCQAwrgUCAM8IACHCBQEAtwgAIdEFQAC5CAAhCasFAACZCQAwrAUAAPQEABCtBQAAmQkAMK4FAgC2CAAhwgUCALYIACHIBQIAtggAIdEFQAC5CAAhjQYBAMQIACGwBgAAzAgAIAirBQAAmgkAMKwFAADeBAAQrQUAAJoJADCuBQIAtggAIdoFAgC2CAAhjQYBAMQIACGfBgIAtggAIbEGAAG4CAAhCKsFAACbCQAwrAUAAMgEABCtBQAAmwkAMK4FAgC2CAAh0QVAALkIACHZBQEAxAgAIdoFAgC2CAAhrQYAAMwIACAWqwUAAJwJADCsBQAAsgQAEK0FAACcCQAwrgUCAM8IACGwBQEAiQkAIcIFAQC3CAAhxAUAAJ4JtQYi0AUBANAIACHRBUAAuQgAIdIFQADOCAAh8gUBAIkJACGJBgQAiAkAIYsGAACdCbMGIpgGAgC2CAAhmgYBANAIACGbBkAAzggAIbMGAQCJCQAhtQYEAIgJACG2BgQAiAkAIbcGAgC2CAAhuAZAAM4IACG5BgEA0AgAIQcKAAC7CAAgNQAAogkAIDYAAKIJACCzBQAAALMGArQFAAAAswYItQUAAACzBgi6BQAAoQmzBiIHCgAAuwgAIDUAAKAJACA2AACgCQAgswUAAAC1BgK0BQAAALUGCLUFAAAAtQYIugUAAJ8JtQYiBwoAALsIACA1AACgCQAgNgAAoAkAILMFAAAAtQYCtAUAAAC1Bgi1BQAAALUGCLoFAACfCbUGIgSzBQAAALUGArQFAAAAtQYItQUAAAC1Bgi6BQAAoAm1BiIHCgAAuwgAIDUAAKIJACA2AACiCQAgswUAAACzBgK0BQAAALMGCLUFAAAAswYIugUAAKEJswYiBLMFAAAAswYCtAUAAACzBgi1BQAAALMGCLoFAACiCbMGIg2rBQAAowkAMKwFAACUBAAQrQUAAKMJADCuBQIAtggAIekFAQDECAAh-wUBANAIACG6BgIAtggAIbsGAQDECAAhvAYBAMQIACG9BgIAtggAIb4GAQDQCAAhvwYBAMQIACHABiAA9ggAIQarBQAApAkAMKwFAAD-AwAQrQUAAKQJADCuBQIAtggAIcEGAgC2CAAhwgYAAbgIACEJCwAAzAgAIKsFAAClCQAwrAUAAOgDABCtBQAApQkAMK4FAgC2CAAhsQUAAbgIACHBBQABuAgAIdoFAgC2CAAhwwYAAbgIACEKBgAApwkAIAsAAN8IACCrBQAApgkAMKwFAAAdABCtBQAApgkAMK4FAgDeCAAhsQUAAfwIACHBBQAB_AgAIdoFAgDeCAAhwwYAAfwIACEkBQAA0QkAIAcAANIJACALAADTCQAgDAAA1AkAIA0AANUJACAOAADWCQAgDwAA2AkAIBIAANcJACAXAADZCQAgGAAA2gkAIBkAANsJACAdAADcCQAgHgAA3QkAIB8AAN4JACAgAADfCQAgqwUAAM4JADCsBQAAJwAQrQUAAM4JADCxBQIA3ggAIcIFAgDeCAAhxAUAANAJ4wYi0QVAAOAIACHaBQIA3ggAIY0GAQDdCAAhkAYAAP4IACCjBgIA3ggAIcMGAgDeCAAh4wYBAN0IACHmBgEA3QgAIecGAQDdCAAh6QYAAM8J6QYi6gYBAO0IACHrBgIA3ggAIewGAgDeCAAhiAcAACcAIIkHAAAnACAJqwUAAKgJADCsBQAA0AMAEK0FAACoCQAwrgUCALYIACHBBQABuAgAIdoFAgC2CAAhwQYCALYIACHEBgEAxAgAIcUGAgC2CAAhCqsFAACpCQAwrAUAALoDABCtBQAAqQkAMK4FAgC2CAAh2QUBAMQIACHaBQIAtggAIboGAgC2CAAhxwYAAKoJxwYiyAYBAMQIACHJBgAAzQgAIAcKAAC7CAAgNQAArAkAIDYAAKwJACCzBQAAAMcGArQFAAAAxwYItQUAAADHBgi6BQAAqwnHBiIHCgAAuwgAIDUAAKwJACA2AACsCQAgswUAAADHBgK0BQAAAMcGCLUFAAAAxwYIugUAAKsJxwYiBLMFAAAAxwYCtAUAAADHBgi1BQAAAMcGCLoFAACsCccGIgurBQAArQkAMKwFAACkAwAQrQUAAK0JADCuBQIAtggAIfoFAQDECAAhygYCALYIACHLBgIAtggAIcwGAgDPCAAhzQYIAK4JACHOBgIAzwgAIc8GAgDPCAAhDQoAAMcIACA1AADUCAAgNgAA1AgAIEcAANQIACBIAADUCAAgswUIAAAAAbQFCAAAAAW1BQgAAAAFtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCACvCQAhDQoAAMcIACA1AADUCAAgNgAA1AgAIEcAANQIACBIAADUCAAgswUIAAAAAbQFCAAAAAW1BQgAAAAFtgUIAAAAAbcFCAAAAAG4BQgAAAABuQUIAAAAAboFCACvCQAhC6sFAACwCQAwrAUAAJEDABCtBQAAsAkAMK4FAgDeCAAh-gUBAN0IACHKBgIA3ggAIcsGAgDeCAAhzAYCALEJACHNBggAsgkAIc4GAgCxCQAhzwYCALEJACEIswUCAAAAAbQFAgAAAAW1BQIAAAAFtgUCAAAAAbcFAgAAAAG4BQIAAAABuQUCAAAAAboFAgDHCAAhCLMFCAAAAAG0BQgAAAAFtQUIAAAABbYFCAAAAAG3BQgAAAABuAUIAAAAAbkFCAAAAAG6BQgA1AgAIQOuBQIAAAABygYCAAAAAcsGAgAAAAEJqwUAALQJADCsBQAAiwMAEK0FAAC0CQAwrgUCALYIACHRBiAA9ggAIdIGAgC2CAAh0wYCALYIACHUBgABuAgAIdUGAAG4CAAhCasFAAC1CQAwrAUAAPgCABCtBQAAtQkAMK4FAgDeCAAh0QYgAP8IACHSBgIA3ggAIdMGAgDeCAAh1AYAAfwIACHVBgAB_AgAIQSuBQIAAAAB0QYgAAAAAdIGAgAAAAHTBgIAAAABCasFAAC3CQAwrAUAAPICABCtBQAAtwkAMK4FAgC2CAAhiAYCALYIACGLBgAAuAnYBiKNBgEAxAgAIckGAADNCAAg2AYBAMQIACEHCgAAuwgAIDUAALoJACA2AAC6CQAgswUAAADYBgK0BQAAANgGCLUFAAAA2AYIugUAALkJ2AYiBwoAALsIACA1AAC6CQAgNgAAugkAILMFAAAA2AYCtAUAAADYBgi1BQAAANgGCLoFAAC5CdgGIgSzBQAAANgGArQFAAAA2AYItQUAAADYBgi6BQAAugnYBiIKqwUAALsJADCsBQAA3AIAEK0FAAC7CQAwrgUCALYIACG_BQIAtggAIYgGAgC2CAAh2QYCALYIACHaBgIAtggAIdsGAQDQCAAh3AYAAM0IACAKqwUAALwJADCsBQAAyQIAEK0FAAC8CQAwrgUCAN4IACG_BQIA3ggAIYgGAgDeCAAh2QYCAN4IACHaBgIA3ggAIdsGAQDtCAAh3AYAAP4IACACrgUCAAAAAYgGAgAAAAEKqwUAAL4JADCsBQAAwwIAEK0FAAC-CQAwrgUCALYIACG_BQIAtggAIcAFAQDECAAhiAYCALYIACHeBgEA0AgAId8GAQDQCAAh4AYCAM8IACEKqwUAAL8JADCsBQAAsAIAEK0FAAC_CQAwrgUCAN4IACG_BQIA3ggAIcAFAQDdCAAhiAYCAN4IACHeBgEA7QgAId8GAQDtCAAh4AYCALEJACECrgUCAAAAAYgGAgAAAAEIqwUAAMEJADCsBQAAqgIAEK0FAADBCQAwrgUCALYIACHABQEAxAgAIYgGAgC2CAAh2wYBANAIACHeBgEA0AgAIQirBQAAwgkAMKwFAACXAgAQrQUAAMIJADCuBQIA3ggAIcAFAQDdCAAhiAYCAN4IACHbBgEA7QgAId4GAQDtCAAhAq4FAgAAAAGIBgIAAAABB6sFAADECQAwrAUAAJECABCtBQAAxAkAMMIFAgC2CAAh0QVAALkIACGNBgEAxAgAIeEGAADMCAAgB6sFAADFCQAwrAUAAP4BABCtBQAAxQkAMMIFAgDeCAAh0QVAAOAIACGNBgEA3QgAIeEGAADfCAAgEAcCALYIACGrBQAAxgkAMKwFAAD4AQAQrQUAAMYJADCuBQIAtggAIa8FAgC2CAAhsQUCALYIACHEBQAAxwnjBiLRBUAAuQgAIaMGAgC2CAAhswYBAIkJACHDBgIAtggAIeMGAQDECAAh5AYAAMwIACDlBgAAzQgAIOYGAQDECAAhBwoAALsIACA1AADJCQAgNgAAyQkAILMFAAAA4wYCtAUAAADjBgi1BQAAAOMGCLoFAADICeMGIgcKAAC7CAAgNQAAyQkAIDYAAMkJACCzBQAAAOMGArQFAAAA4wYItQUAAADjBgi6BQAAyAnjBiIEswUAAADjBgK0BQAAAOMGCLUFAAAA4wYIugUAAMkJ4wYiE6sFAADKCQAwrAUAAOABABCtBQAAygkAMLEFAgC2CAAhwgUCALYIACHEBQAAxwnjBiLRBUAAuQgAIdoFAgC2CAAhjQYBAMQIACGQBgAAzQgAIKMGAgC2CAAhwwYCALYIACHjBgEAxAgAIeYGAQDECAAh5wYBAMQIACHpBgAAywnpBiLqBgEA0AgAIesGAgC2CAAh7AYCALYIACEHCgAAuwgAIDUAAM0JACA2AADNCQAgswUAAADpBgK0BQAAAOkGCLUFAAAA6QYIugUAAMwJ6QYiBwoAALsIACA1AADNCQAgNgAAzQkAILMFAAAA6QYCtAUAAADpBgi1BQAAAOkGCLoFAADMCekGIgSzBQAAAOkGArQFAAAA6QYItQUAAADpBgi6BQAAzQnpBiIiBQAA0QkAIAcAANIJACALAADTCQAgDAAA1AkAIA0AANUJACAOAADWCQAgDwAA2AkAIBIAANcJACAXAADZCQAgGAAA2gkAIBkAANsJACAdAADcCQAgHgAA3QkAIB8AAN4JACAgAADfCQAgqwUAAM4JADCsBQAAJwAQrQUAAM4JADCxBQIA3ggAIcIFAgDeCAAhxAUAANAJ4wYi0QVAAOAIACHaBQIA3ggAIY0GAQDdCAAhkAYAAP4IACCjBgIA3ggAIcMGAgDeCAAh4wYBAN0IACHmBgEA3QgAIecGAQDdCAAh6QYAAM8J6QYi6gYBAO0IACHrBgIA3ggAIewGAgDeCAAhBLMFAAAA6QYCtAUAAADpBgi1BQAAAOkGCLoFAADNCekGIgSzBQAAAOMGArQFAAAA4wYItQUAAADjBgi6BQAAyQnjBiID7QYAAAcAIO4GAAAHACDvBgAABwAgA-0GAAAMACDuBgAADAAg7wYAAAwAIAPtBgAAEAAg7gYAABAAIO8GAAAQACAD7QYAABkAIO4GAAAZACDvBgAAGQAgDAYAAKcJACALAADfCAAgqwUAAKYJADCsBQAAHQAQrQUAAKYJADCuBQIA3ggAIbEFAAH8CAAhwQUAAfwIACHaBQIA3ggAIcMGAAH8CAAhiAcAAB0AIIkHAAAdACAD7QYAAB8AIO4GAAAfACDvBgAAHwAgA-0GAAAjACDuBgAAIwAg7wYAACMAIAPtBgAAKwAg7gYAACsAIO8GAAArACAD7QYAAE0AIO4GAABNACDvBgAATQAgA-0GAABRACDuBgAAUQAg7wYAAFEAIAPtBgAAVQAg7gYAAFUAIO8GAABVACAD7QYAAFkAIO4GAABZACDvBgAAWQAgA-0GAABoACDuBgAAaAAg7wYAAGgAIAPtBgAALQAg7gYAAC0AIO8GAAAtACAD7QYAAG8AIO4GAABvACDvBgAAbwAgCAQAAMwIACCrBQAA4AkAMKwFAADIAQAQrQUAAOAJADDRBUAAuQgAIewFAQDQCAAhswYBALcIACHwBgEAxAgAIQkDAADiCQAgBAAA3wgAIKsFAADhCQAwrAUAAIIBABCtBQAA4QkAMNEFQADgCAAh7AUBAO0IACGzBgEA5QkAIfAGAQDdCAAhDQQAAJMKACASAADXCQAgIQAAlAoAICIAAJUKACCrBQAAkgoAMKwFAAApABCtBQAAkgoAMMIFAQDlCQAhxgUAAP4IACDRBUAA4AgAIfIGAADfCAAgiAcAACkAIIkHAAApACAIqwUAAOMJADCsBQAAsAEAEK0FAADjCQAwjQYBAMQIACGxBgQAiAkAIbMGAQC3CAAhugYCALYIACHxBgEAxAgAIQerBQAA5AkAMKwFAACaAQAQrQUAAOQJADDCBQEAtwgAIcYFAADNCAAg0QVAALkIACHyBgAAzAgAIAizBQEAAAABtAUBAAAABLUFAQAAAAS2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAOYJACEIswUBAAAAAbQFAQAAAAS1BQEAAAAEtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQDmCQAhAq4FAgAAAAGvBQIAAAABCQYAAKcJACCrBQAA6AkAMKwFAABvABCtBQAA6AkAMK4FAgDeCAAhrwUCAN4IACGwBQEA5QkAIbEFAAH8CAAhsgVAAOAIACEZBgAApwkAIA8AANgJACARAADrCQAgEgAA1wkAIKsFAADpCQAwrAUAAC0AEK0FAADpCQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIQSzBQAAAMQFArQFAAAAxAUItQUAAADEBQi6BQAA2gjEBSID7QYAADIAIO4GAAAyACDvBgAAMgAgAq4FAgAAAAGNBgEAAAABCgYAAKcJACCrBQAA7QkAMKwFAABoABCtBQAA7QkAMK4FAgDeCAAhwgUCAN4IACHIBQIA3ggAIdEFQADgCAAhjQYBAN0IACGwBgAA3wgAIA0aAADwCQAgqwUAAO4JADCsBQAAYgAQrQUAAO4JADDCBQEA5QkAIdEFQADgCAAhpAYAAfwIACGmBkAA7ggAIacGAQDlCQAhqAZAAO4IACGpBgAB7wkAIaoGAAHvCQAhqwYCAN4IACEEswUAAQAAAbQFAAEAAAW1BQABAAAFugUAAcgIACELBgAA9AkAIBsAAPUJACAcAAD2CQAgqwUAAPMJADCsBQAAWQAQrQUAAPMJADCuBQIAsQkAIcIFAQDlCQAh0QVAAOAIACGIBwAAWQAgiQcAAFkAIAKvBQIAAAABpwYBAAAAAQwaAADwCQAgqwUAAPIJADCsBQAAXgAQrQUAAPIJADCvBQIA3ggAIcgFAgCxCQAh0AUBAN0IACGnBgEA5QkAIawGAQDdCAAhrQYAAN8IACCuBgAA_ggAIK8GQADgCAAhCQYAAPQJACAbAAD1CQAgHAAA9gkAIKsFAADzCQAwrAUAAFkAEK0FAADzCQAwrgUCALEJACHCBQEA5QkAIdEFQADgCAAhJAUAANEJACAHAADSCQAgCwAA0wkAIAwAANQJACANAADVCQAgDgAA1gkAIA8AANgJACASAADXCQAgFwAA2QkAIBgAANoJACAZAADbCQAgHQAA3AkAIB4AAN0JACAfAADeCQAgIAAA3wkAIKsFAADOCQAwrAUAACcAEK0FAADOCQAwsQUCAN4IACHCBQIA3ggAIcQFAADQCeMGItEFQADgCAAh2gUCAN4IACGNBgEA3QgAIZAGAAD-CAAgowYCAN4IACHDBgIA3ggAIeMGAQDdCAAh5gYBAN0IACHnBgEA3QgAIekGAADPCekGIuoGAQDtCAAh6wYCAN4IACHsBgIA3ggAIYgHAAAnACCJBwAAJwAgA-0GAABeACDuBgAAXgAg7wYAAF4AIAPtBgAAYgAg7gYAAGIAIO8GAABiACAErgUCAAAAAdoFAgAAAAGNBgEAAAABnwYCAAAAAQkGAACnCQAgqwUAAPgJADCsBQAAVQAQrQUAAPgJADCuBQIA3ggAIdoFAgDeCAAhjQYBAN0IACGfBgIA3ggAIbEGAAH8CAAhAq4FAgAAAAHZBQEAAAABCQYAAKcJACCrBQAA-gkAMKwFAABRABCtBQAA-gkAMK4FAgDeCAAh0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAhrQYAAN8IACALBgAApwkAIKsFAAD7CQAwrAUAAE0AEK0FAAD7CQAwrgUCAN4IACGxBQAB_AgAIcIFAQDlCQAhyAUCAN4IACHRBUAA4AgAIaIGAgDeCAAhowYCAN4IACECrwUCAAAAAfIFAQAAAAEMEwAA_gkAIKsFAAD9CQAwrAUAAEIAEK0FAAD9CQAwrwUCAN4IACHEBQEA3QgAIdEFQADgCAAh8gUBAOUJACHzBQEA3QgAIfQFAQDdCAAh9QUBAN0IACH2BQAB_AgAIS8GAACnCQAgEAAAjQoAIBIAANcJACAUAACOCgAgFQAAjwoAIBYAAJAKACCrBQAAiAoAMKwFAAArABCtBQAAiAoAMK4FAgDeCAAhsAUBAIwKACHCBQEA5QkAIcQFAACKCo0GIsYFAADfCAAgyQUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHdBQEA3QgAId4FAQDdCAAh_AUCAN4IACH_BQQAiwoAIYAGBACLCgAhiQYCAN4IACGLBgAAiQqLBiKNBgEA3QgAIY4GAAH8CAAhjwYCAN4IACGQBgIA3ggAIZEGAgDeCAAhkgYCAN4IACGTBgIA3ggAIZQGAgDeCAAhlQYCAN4IACGWBggA5ggAIZcGAQDtCAAhmAYCAN4IACGZBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGcBkAA7ggAIZ0GCADmCAAhngZAAO4IACGfBgEA7QgAIaAGAQDtCAAhiAcAACsAIIkHAAArACAE8gUBAAAAAYMGAgAAAAGEBgIAAAABhQYCAAAAAQsTAAD-CQAgqwUAAIAKADCsBQAAPgAQrQUAAIAKADDQBQEA7QgAIfIFAQDlCQAh-AUAAIEKhwYigwYCAN4IACGEBgIA3ggAIYUGAgDeCAAhhwYAAe8JACEEswUAAACHBgK0BQAAAIcGCLUFAAAAhwYIugUAAIMJhwYiAvIFAQAAAAGIBgIAAAABBxMAAP4JACCrBQAAgwoAMKwFAAA6ABCtBQAAgwoAMPIFAQDlCQAhiAYCAN4IACGJBiAA_wgAIQOwBQEAAAABvgUBAAAAAb8FAgAAAAEJEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIRsGAACnCQAgDwAA2AkAIBEAAOsJACASAADXCQAgqwUAAOkJADCsBQAALQAQrQUAAOkJADCuBQIA3ggAIbIFQADuCAAhwgUBAOUJACHEBQAA6gnEBSLFBQEA3QgAIcYFAADfCAAgxwUAAfwIACHIBQIA3ggAIckFAAD-CAAgygUAAP4IACDLBQAA_ggAIMwFQADuCAAhzQUAAP4IACDOBQIAsQkAIc8FAAD-CAAg0AUBAO0IACHRBUAA4AgAIdIFQADuCAAhiAcAAC0AIIkHAAAtACADsAUBAAAAAZ8GAQAAAAGgBgEAAAABLQYAAKcJACAQAACNCgAgEgAA1wkAIBQAAI4KACAVAACPCgAgFgAAkAoAIKsFAACICgAwrAUAACsAEK0FAACICgAwrgUCAN4IACGwBQEAjAoAIcIFAQDlCQAhxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACEEswUAAACLBgK0BQAAAIsGCLUFAAAAiwYIugUAAJAJiwYiBLMFAAAAjQYCtAUAAACNBgi1BQAAAI0GCLoFAACOCY0GIgizBQQAAAABtAUEAAAABLUFBAAAAAS2BQQAAAABtwUEAAAAAbgFBAAAAAG5BQQAAAABugUEAIwJACEIswUBAAAAAbQFAQAAAAW1BQEAAAAFtgUBAAAAAbcFAQAAAAG4BQEAAAABuQUBAAAAAboFAQCRCgAhGwYAAKcJACAPAADYCQAgEQAA6wkAIBIAANcJACCrBQAA6QkAMKwFAAAtABCtBQAA6QkAMK4FAgDeCAAhsgVAAO4IACHCBQEA5QkAIcQFAADqCcQFIsUFAQDdCAAhxgUAAN8IACDHBQAB_AgAIcgFAgDeCAAhyQUAAP4IACDKBQAA_ggAIMsFAAD-CAAgzAVAAO4IACHNBQAA_ggAIM4FAgCxCQAhzwUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACGIBwAALQAgiQcAAC0AIAPtBgAAOgAg7gYAADoAIO8GAAA6ACAD7QYAAD4AIO4GAAA-ACDvBgAAPgAgA-0GAABCACDuBgAAQgAg7wYAAEIAIAizBQEAAAABtAUBAAAABbUFAQAAAAW2BQEAAAABtwUBAAAAAbgFAQAAAAG5BQEAAAABugUBAJEKACELBAAAkwoAIBIAANcJACAhAACUCgAgIgAAlQoAIKsFAACSCgAwrAUAACkAEK0FAACSCgAwwgUBAOUJACHGBQAA_ggAINEFQADgCAAh8gYAAN8IACAD7QYAAAMAIO4GAAADACDvBgAAAwAgFAMAAJ0KACAGAACnCQAgBwIA3ggAIasFAACvCgAwrAUAAAcAEK0FAACvCgAwrgUCAN4IACGvBQIA3ggAIbEFAgDeCAAhxAUAANAJ4wYi0QVAAOAIACGjBgIA3ggAIbMGAQCMCgAhwwYCAN4IACHjBgEA3QgAIeQGAADfCAAg5QYAAP4IACDmBgEA3QgAIYgHAAAHACCJBwAABwAgCwMAAOIJACAEAADfCAAgqwUAAOEJADCsBQAAggEAEK0FAADhCQAw0QVAAOAIACHsBQEA7QgAIbMGAQDlCQAh8AYBAN0IACGIBwAAggEAIIkHAACCAQAgAq4FAgAAAAGLBgAAALMGAgKLBgAAALMGArMGAQAAAAEC8gUBAAAAAYsGAAAAswYCArAFAQAAAAGLBgAAALMGAhoDAACdCgAgBgAA9AkAIBAAAI0KACATAACeCgAgqwUAAJoKADCsBQAAIwAQrQUAAJoKADCuBQIAsQkAIbAFAQCMCgAhwgUBAOUJACHEBQAAnAq1BiLQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHyBQEAjAoAIYkGBACLCgAhiwYAAJsKswYimAYCAN4IACGaBgEA7QgAIZsGQADuCAAhswYBAIwKACG1BgQAiwoAIbYGBACLCgAhtwYCAN4IACG4BkAA7ggAIbkGAQDtCAAhBLMFAAAAswYCtAUAAACzBgi1BQAAALMGCLoFAACiCbMGIgSzBQAAALUGArQFAAAAtQYItQUAAAC1Bgi6BQAAoAm1BiINBAAAkwoAIBIAANcJACAhAACUCgAgIgAAlQoAIKsFAACSCgAwrAUAACkAEK0FAACSCgAwwgUBAOUJACHGBQAA_ggAINEFQADgCAAh8gYAAN8IACCIBwAAKQAgiQcAACkAIC8GAACnCQAgEAAAjQoAIBIAANcJACAUAACOCgAgFQAAjwoAIBYAAJAKACCrBQAAiAoAMKwFAAArABCtBQAAiAoAMK4FAgDeCAAhsAUBAIwKACHCBQEA5QkAIcQFAACKCo0GIsYFAADfCAAgyQUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHdBQEA3QgAId4FAQDdCAAh_AUCAN4IACH_BQQAiwoAIYAGBACLCgAhiQYCAN4IACGLBgAAiQqLBiKNBgEA3QgAIY4GAAH8CAAhjwYCAN4IACGQBgIA3ggAIZEGAgDeCAAhkgYCAN4IACGTBgIA3ggAIZQGAgDeCAAhlQYCAN4IACGWBggA5ggAIZcGAQDtCAAhmAYCAN4IACGZBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGcBkAA7ggAIZ0GCADmCAAhngZAAO4IACGfBgEA7QgAIaAGAQDtCAAhiAcAACsAIIkHAAArACACrgUCAAAAAboGAgAAAAEOBgAApwkAIKsFAACgCgAwrAUAAB8AEK0FAACgCgAwrgUCAN4IACHpBQEA3QgAIfsFAQDtCAAhugYCAN4IACG7BgEA3QgAIbwGAQDdCAAhvQYCAN4IACG-BgEA7QgAIb8GAQDdCAAhwAYgAP8IACECrgUCAAAAAcEGAgAAAAEHBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHBBgIA3ggAIcIGAAH8CAAhBK4FAgAAAAHaBQIAAAABwQYCAAAAAcQGAQAAAAEKCAAApQoAIKsFAACkCgAwrAUAABQAEK0FAACkCgAwrgUCAN4IACHBBQAB_AgAIdoFAgDeCAAhwQYCAN4IACHEBgEA3QgAIcUGAgDeCAAhDgYAAKcJACAJAACpCgAgqwUAAKcKADCsBQAAEAAQrQUAAKcKADCuBQIA3ggAIdkFAQDdCAAh2gUCAN4IACG6BgIA3ggAIccGAACoCscGIsgGAQDdCAAhyQYAAP4IACCIBwAAEAAgiQcAABAAIAOuBQIAAAAB2QUBAAAAAdoFAgAAAAEMBgAApwkAIAkAAKkKACCrBQAApwoAMKwFAAAQABCtBQAApwoAMK4FAgDeCAAh2QUBAN0IACHaBQIA3ggAIboGAgDeCAAhxwYAAKgKxwYiyAYBAN0IACHJBgAA_ggAIASzBQAAAMcGArQFAAAAxwYItQUAAADHBgi6BQAArAnHBiID7QYAABQAIO4GAAAUACDvBgAAFAAgBK4FAgAAAAGLBgAAANgGAo0GAQAAAAHYBgEAAAABAq4FAgAAAAGIBgIAAAABCgYAAKcJACCrBQAArAoAMKwFAAAMABCtBQAArAoAMK4FAgDeCAAhiAYCAN4IACGLBgAArQrYBiKNBgEA3QgAIckGAAD-CAAg2AYBAN0IACEEswUAAADYBgK0BQAAANgGCLUFAAAA2AYIugUAALoJ2AYiAq4FAgAAAAGvBQIAAAABEgMAAJ0KACAGAACnCQAgBwIA3ggAIasFAACvCgAwrAUAAAcAEK0FAACvCgAwrgUCAN4IACGvBQIA3ggAIbEFAgDeCAAhxAUAANAJ4wYi0QVAAOAIACGjBgIA3ggAIbMGAQCMCgAhwwYCAN4IACHjBgEA3QgAIeQGAADfCAAg5QYAAP4IACDmBgEA3QgAIQKNBgEAAAABswYBAAAAAQKzBgEAAAABugYCAAAAAQkDAADiCQAgqwUAALIKADCsBQAAAwAQrQUAALIKADCNBgEA3QgAIbEGBACLCgAhswYBAOUJACG6BgIA3ggAIfEGAQDdCAAhAAAAAAAFjQcCAAAAAZMHAgAAAAGUBwIAAAABlQcCAAAAAZYHAgAAAAEBjQcBAAAAAQGNBwABAAABAY0HQAAAAAEFLwAAgREAIDAAAIQRACCKBwAAghEAIIsHAACDEQAgkAcAAMsBACADLwAAgREAIIoHAACCEQAgkAcAAMsBACAAAAAAAAABjQcAAQAAAQUvAAD8EAAgMAAA_xAAIIoHAAD9EAAgiwcAAP4QACCQBwAAbQAgAy8AAPwQACCKBwAA_RAAIJAHAABtACAAAAAAAAGNBwAAAMQFAgGNB0AAAAABBY0HAgAAAAGTBwIAAAABlAcCAAAAAZUHAgAAAAGWBwIAAAABAY0HAQAAAAEFLwAA1xAAIDAAAPoQACCKBwAA2BAAIIsHAAD5EAAgkAcAAMsBACALLwAA9QoAMDAAAPoKADCKBwAA9goAMIsHAAD3CgAwjAcAAPgKACCNBwAA-QoAMI4HAAD5CgAwjwcAAPkKADCQBwAA-QoAMJEHAAD7CgAwkgcAAPwKADALLwAA6QoAMDAAAO4KADCKBwAA6goAMIsHAADrCgAwjAcAAOwKACCNBwAA7QoAMI4HAADtCgAwjwcAAO0KADCQBwAA7QoAMJEHAADvCgAwkgcAAPAKADALLwAA1AoAMDAAANkKADCKBwAA1QoAMIsHAADWCgAwjAcAANcKACCNBwAA2AoAMI4HAADYCgAwjwcAANgKADCQBwAA2AoAMJEHAADaCgAwkgcAANsKADAVAwAA5woAIAYAAOYKACATAADoCgAgrgUCAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAGzBgEAAAABtQYEAAAAAbYGBAAAAAG3BgIAAAABuAZAAAAAAbkGAQAAAAECAAAAJQAgLwAA5QoAIAMAAAAlACAvAADlCgAgMAAA4QoAIAEoAAD4EAAwHgMAAJ0KACAGAAD0CQAgEAAAjQoAIBMAAJ4KACCrBQAAmgoAMKwFAAAjABCtBQAAmgoAMK4FAgCxCQAhsAUBAIwKACHCBQEAAAABxAUAAJwKtQYi0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh8gUBAIwKACGJBgQAiwoAIYsGAACbCrMGIpgGAgDeCAAhmgYBAO0IACGbBkAA7ggAIbMGAQCMCgAhtQYEAIsKACG2BgQAiwoAIbcGAgDeCAAhuAZAAO4IACG5BgEA7QgAIf0GAACWCgAg_gYAAJcKACD_BgAAmAoAIIAHAACZCgAgAgAAACUAICgAAOEKACACAAAA3AoAICgAAN0KACAWqwUAANsKADCsBQAA3AoAEK0FAADbCgAwrgUCALEJACGwBQEAjAoAIcIFAQDlCQAhxAUAAJwKtQYi0AUBAO0IACHRBUAA4AgAIdIFQADuCAAh8gUBAIwKACGJBgQAiwoAIYsGAACbCrMGIpgGAgDeCAAhmgYBAO0IACGbBkAA7ggAIbMGAQCMCgAhtQYEAIsKACG2BgQAiwoAIbcGAgDeCAAhuAZAAO4IACG5BgEA7QgAIRarBQAA2woAMKwFAADcCgAQrQUAANsKADCuBQIAsQkAIbAFAQCMCgAhwgUBAOUJACHEBQAAnAq1BiLQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHyBQEAjAoAIYkGBACLCgAhiwYAAJsKswYimAYCAN4IACGaBgEA7QgAIZsGQADuCAAhswYBAIwKACG1BgQAiwoAIbYGBACLCgAhtwYCAN4IACG4BkAA7ggAIbkGAQDtCAAhEq4FAgDOCgAhwgUBALkKACHEBQAA3wq1BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhswYBAM8KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhAY0HAAAAswYCAY0HAAAAtQYCBY0HBAAAAAGTBwQAAAABlAcEAAAAAZUHBAAAAAGWBwQAAAABFQMAAOMKACAGAADiCgAgEwAA5AoAIK4FAgDOCgAhwgUBALkKACHEBQAA3wq1BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhswYBAM8KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhBy8AAO0QACAwAAD2EAAgigcAAO4QACCLBwAA9RAAII4HAAAnACCPBwAAJwAgkAcAAMsBACAHLwAA6xAAIDAAAPMQACCKBwAA7BAAIIsHAADyEAAgjgcAACkAII8HAAApACCQBwAAAQAgBy8AAOkQACAwAADwEAAgigcAAOoQACCLBwAA7xAAII4HAAArACCPBwAAKwAgkAcAADAAIBUDAADnCgAgBgAA5goAIBMAAOgKACCuBQIAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQMvAADtEAAgigcAAO4QACCQBwAAywEAIAMvAADrEAAgigcAAOwQACCQBwAAAQAgAy8AAOkQACCKBwAA6hAAIJAHAAAwACAEvgUBAAAAAb8FAgAAAAHABQEAAAABwQUAAQAAAQIAAAA0ACAvAAD0CgAgAwAAADQAIC8AAPQKACAwAADzCgAgASgAAOgQADAKEAAAhgoAIKsFAACFCgAwrAUAADIAEK0FAACFCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIfsGAACECgAgAgAAADQAICgAAPMKACACAAAA8QoAICgAAPIKACAIqwUAAPAKADCsBQAA8QoAEK0FAADwCgAwsAUBAOUJACG-BQEA3QgAIb8FAgDeCAAhwAUBAN0IACHBBQAB7wkAIQirBQAA8AoAMKwFAADxCgAQrQUAAPAKADCwBQEA5QkAIb4FAQDdCAAhvwUCAN4IACHABQEA3QgAIcEFAAHvCQAhBL4FAQC5CgAhvwUCALgKACHABQEAuQoAIcEFAAHECgAhBL4FAQC5CgAhvwUCALgKACHABQEAuQoAIcEFAAHECgAhBL4FAQAAAAG_BQIAAAABwAUBAAAAAcEFAAEAAAEoBgAAugsAIBIAAL4LACAUAAC7CwAgFQAAvAsAIBYAAL0LACCuBQIAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABAgAAADAAIC8AALkLACADAAAAMAAgLwAAuQsAIDAAAIILACABKAAA5xAAMC4GAACnCQAgEAAAjQoAIBIAANcJACAUAACOCgAgFQAAjwoAIBYAAJAKACCrBQAAiAoAMKwFAAArABCtBQAAiAoAMK4FAgDeCAAhsAUBAIwKACHCBQEAAAABxAUAAIoKjQYixgUAAN8IACDJBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAId0FAQDdCAAh3gUBAN0IACH8BQIA3ggAIf8FBACLCgAhgAYEAIsKACGJBgIA3ggAIYsGAACJCosGIo0GAQDdCAAhjgYAAfwIACGPBgIA3ggAIZAGAgDeCAAhkQYCAN4IACGSBgIA3ggAIZMGAgDeCAAhlAYCAN4IACGVBgIA3ggAIZYGCADmCAAhlwYBAO0IACGYBgIA3ggAIZkGAgDeCAAhmgYBAO0IACGbBkAA7ggAIZwGQADuCAAhnQYIAOYIACGeBkAA7ggAIZ8GAQDtCAAhoAYBAO0IACH8BgAAhwoAIAIAAAAwACAoAACCCwAgAgAAAP0KACAoAAD-CgAgJ6sFAAD8CgAwrAUAAP0KABCtBQAA_AoAMK4FAgDeCAAhsAUBAIwKACHCBQEA5QkAIcQFAACKCo0GIsYFAADfCAAgyQUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHdBQEA3QgAId4FAQDdCAAh_AUCAN4IACH_BQQAiwoAIYAGBACLCgAhiQYCAN4IACGLBgAAiQqLBiKNBgEA3QgAIY4GAAH8CAAhjwYCAN4IACGQBgIA3ggAIZEGAgDeCAAhkgYCAN4IACGTBgIA3ggAIZQGAgDeCAAhlQYCAN4IACGWBggA5ggAIZcGAQDtCAAhmAYCAN4IACGZBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGcBkAA7ggAIZ0GCADmCAAhngZAAO4IACGfBgEA7QgAIaAGAQDtCAAhJ6sFAAD8CgAwrAUAAP0KABCtBQAA_AoAMK4FAgDeCAAhsAUBAIwKACHCBQEA5QkAIcQFAACKCo0GIsYFAADfCAAgyQUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACHdBQEA3QgAId4FAQDdCAAh_AUCAN4IACH_BQQAiwoAIYAGBACLCgAhiQYCAN4IACGLBgAAiQqLBiKNBgEA3QgAIY4GAAH8CAAhjwYCAN4IACGQBgIA3ggAIZEGAgDeCAAhkgYCAN4IACGTBgIA3ggAIZQGAgDeCAAhlQYCAN4IACGWBggA5ggAIZcGAQDtCAAhmAYCAN4IACGZBgIA3ggAIZoGAQDtCAAhmwZAAO4IACGcBkAA7ggAIZ0GCADmCAAhngZAAO4IACGfBgEA7QgAIaAGAQDtCAAhI64FAgC4CgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEBjQcAAACLBgIBjQcAAACNBgIFjQcIAAAAAZMHCAAAAAGUBwgAAAABlQcIAAAAAZYHCAAAAAEoBgAAgwsAIBIAAIcLACAUAACECwAgFQAAhQsAIBYAAIYLACCuBQIAuAoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhBS8AANkQACAwAADlEAAgigcAANoQACCLBwAA5BAAIJAHAADLAQAgCy8AAKwLADAwAACxCwAwigcAAK0LADCLBwAArgsAMIwHAACvCwAgjQcAALALADCOBwAAsAsAMI8HAACwCwAwkAcAALALADCRBwAAsgsAMJIHAACzCwAwCy8AAJ8LADAwAACkCwAwigcAAKALADCLBwAAoQsAMIwHAACiCwAgjQcAAKMLADCOBwAAowsAMI8HAACjCwAwkAcAAKMLADCRBwAApQsAMJIHAACmCwAwCy8AAJMLADAwAACYCwAwigcAAJQLADCLBwAAlQsAMIwHAACWCwAgjQcAAJcLADCOBwAAlwsAMI8HAACXCwAwkAcAAJcLADCRBwAAmQsAMJIHAACaCwAwCy8AAIgLADAwAACMCwAwigcAAIkLADCLBwAAigsAMIwHAACLCwAgjQcAANgKADCOBwAA2AoAMI8HAADYCgAwkAcAANgKADCRBwAAjQsAMJIHAADbCgAwFQMAAOcKACAGAADmCgAgEAAAkgsAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAABiQYEAAAAAYsGAAAAswYCmAYCAAAAAZoGAQAAAAGbBkAAAAABswYBAAAAAbUGBAAAAAG2BgQAAAABtwYCAAAAAbgGQAAAAAG5BgEAAAABAgAAACUAIC8AAJELACADAAAAJQAgLwAAkQsAIDAAAI8LACABKAAA4xAAMAIAAAAlACAoAACPCwAgAgAAANwKACAoAACOCwAgEq4FAgDOCgAhsAUBAM8KACHCBQEAuQoAIcQFAADfCrUGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhswYBAM8KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhFQMAAOMKACAGAADiCgAgEAAAkAsAIK4FAgDOCgAhsAUBAM8KACHCBQEAuQoAIcQFAADfCrUGItAFAQDPCgAh0QVAALsKACHSBUAAzQoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhswYBAM8KACG1BgQA4AoAIbYGBADgCgAhtwYCALgKACG4BkAAzQoAIbkGAQDPCgAhBy8AAN4QACAwAADhEAAgigcAAN8QACCLBwAA4BAAII4HAAAtACCPBwAALQAgkAcAAG0AIBUDAADnCgAgBgAA5goAIBAAAJILACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQMvAADeEAAgigcAAN8QACCQBwAAbQAgB68FAgAAAAHEBQEAAAAB0QVAAAAAAfMFAQAAAAH0BQEAAAAB9QUBAAAAAfYFAAEAAAECAAAARAAgLwAAngsAIAMAAABEACAvAACeCwAgMAAAnQsAIAEoAADdEAAwDRMAAP4JACCrBQAA_QkAMKwFAABCABCtBQAA_QkAMK8FAgDeCAAhxAUBAN0IACHRBUAA4AgAIfIFAQDlCQAh8wUBAN0IACH0BQEA3QgAIfUFAQDdCAAh9gUAAfwIACH4BgAA_AkAIAIAAABEACAoAACdCwAgAgAAAJsLACAoAACcCwAgC6sFAACaCwAwrAUAAJsLABCtBQAAmgsAMK8FAgDeCAAhxAUBAN0IACHRBUAA4AgAIfIFAQDlCQAh8wUBAN0IACH0BQEA3QgAIfUFAQDdCAAh9gUAAfwIACELqwUAAJoLADCsBQAAmwsAEK0FAACaCwAwrwUCAN4IACHEBQEA3QgAIdEFQADgCAAh8gUBAOUJACHzBQEA3QgAIfQFAQDdCAAh9QUBAN0IACH2BQAB_AgAIQevBQIAuAoAIcQFAQC5CgAh0QVAALsKACHzBQEAuQoAIfQFAQC5CgAh9QUBALkKACH2BQABugoAIQevBQIAuAoAIcQFAQC5CgAh0QVAALsKACHzBQEAuQoAIfQFAQC5CgAh9QUBALkKACH2BQABugoAIQevBQIAAAABxAUBAAAAAdEFQAAAAAHzBQEAAAAB9AUBAAAAAfUFAQAAAAH2BQABAAABBtAFAQAAAAH4BQAAAIcGAoMGAgAAAAGEBgIAAAABhQYCAAAAAYcGAAEAAAECAAAAQAAgLwAAqwsAIAMAAABAACAvAACrCwAgMAAAqgsAIAEoAADcEAAwDBMAAP4JACCrBQAAgAoAMKwFAAA-ABCtBQAAgAoAMNAFAQDtCAAh8gUBAOUJACH4BQAAgQqHBiKDBgIA3ggAIYQGAgDeCAAhhQYCAN4IACGHBgAB7wkAIfkGAAD_CQAgAgAAAEAAICgAAKoLACACAAAApwsAICgAAKgLACAKqwUAAKYLADCsBQAApwsAEK0FAACmCwAw0AUBAO0IACHyBQEA5QkAIfgFAACBCocGIoMGAgDeCAAhhAYCAN4IACGFBgIA3ggAIYcGAAHvCQAhCqsFAACmCwAwrAUAAKcLABCtBQAApgsAMNAFAQDtCAAh8gUBAOUJACH4BQAAgQqHBiKDBgIA3ggAIYQGAgDeCAAhhQYCAN4IACGHBgAB7wkAIQbQBQEAzwoAIfgFAACpC4cGIoMGAgC4CgAhhAYCALgKACGFBgIAuAoAIYcGAAHECgAhAY0HAAAAhwYCBtAFAQDPCgAh-AUAAKkLhwYigwYCALgKACGEBgIAuAoAIYUGAgC4CgAhhwYAAcQKACEG0AUBAAAAAfgFAAAAhwYCgwYCAAAAAYQGAgAAAAGFBgIAAAABhwYAAQAAAQKIBgIAAAABiQYgAAAAAQIAAAA8ACAvAAC4CwAgAwAAADwAIC8AALgLACAwAAC3CwAgASgAANsQADAIEwAA_gkAIKsFAACDCgAwrAUAADoAEK0FAACDCgAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAh-gYAAIIKACACAAAAPAAgKAAAtwsAIAIAAAC0CwAgKAAAtQsAIAarBQAAswsAMKwFAAC0CwAQrQUAALMLADDyBQEA5QkAIYgGAgDeCAAhiQYgAP8IACEGqwUAALMLADCsBQAAtAsAEK0FAACzCwAw8gUBAOUJACGIBgIA3ggAIYkGIAD_CAAhAogGAgC4CgAhiQYgALYLACEBjQcgAAAAAQKIBgIAuAoAIYkGIAC2CwAhAogGAgAAAAGJBiAAAAABKAYAALoLACASAAC-CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgrgUCAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQMvAADZEAAgigcAANoQACCQBwAAywEAIAQvAACsCwAwigcAAK0LADCMBwAArwsAIJAHAACwCwAwBC8AAJ8LADCKBwAAoAsAMIwHAACiCwAgkAcAAKMLADAELwAAkwsAMIoHAACUCwAwjAcAAJYLACCQBwAAlwsAMAQvAACICwAwigcAAIkLADCMBwAAiwsAIJAHAADYCgAwAy8AANcQACCKBwAA2BAAIJAHAADLAQAgBC8AAPUKADCKBwAA9goAMIwHAAD4CgAgkAcAAPkKADAELwAA6QoAMIoHAADqCgAwjAcAAOwKACCQBwAA7QoAMAQvAADUCgAwigcAANUKADCMBwAA1woAIJAHAADYCgAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACjQcBAAAABJcHAQAAAAUCjQcBAAAABJcHAQAAAAUBjQcBAAAABAGNBwEAAAAEAAAAAAAFLwAA0hAAIDAAANUQACCKBwAA0xAAIIsHAADUEAAgkAcAADAAIAMvAADSEAAgigcAANMQACCQBwAAMAAgAAAAAAABjQcAAAD4BQIAAAAAAAUvAADNEAAgMAAA0BAAIIoHAADOEAAgiwcAAM8QACCQBwAAMAAgAy8AAM0QACCKBwAAzhAAIJAHAAAwACAAAAAAAAUvAADIEAAgMAAAyxAAIIoHAADJEAAgiwcAAMoQACCQBwAAMAAgAy8AAMgQACCKBwAAyRAAIJAHAAAwACAAAAAAAAcvAADDEAAgMAAAxhAAIIoHAADEEAAgiwcAAMUQACCOBwAALQAgjwcAAC0AIJAHAABtACADLwAAwxAAIIoHAADEEAAgkAcAAG0AIAAAAAAAAAAABS8AAL4QACAwAADBEAAgigcAAL8QACCLBwAAwBAAIJAHAADLAQAgAy8AAL4QACCKBwAAvxAAIJAHAADLAQAgAAAAAAAAAAAFLwAAuRAAIDAAALwQACCKBwAAuhAAIIsHAAC7EAAgkAcAAFsAIAMvAAC5EAAgigcAALoQACCQBwAAWwAgAAAAAAAFLwAAtBAAIDAAALcQACCKBwAAtRAAIIsHAAC2EAAgkAcAAFsAIAMvAAC0EAAgigcAALUQACCQBwAAWwAgAAAAAAAHLwAArRAAIDAAALIQACCKBwAArhAAIIsHAACxEAAgjgcAACcAII8HAAAnACCQBwAAywEAIAsvAACvDAAwMAAAtAwAMIoHAACwDAAwiwcAALEMADCMBwAAsgwAII0HAACzDAAwjgcAALMMADCPBwAAswwAMJAHAACzDAAwkQcAALUMADCSBwAAtgwAMAsvAACjDAAwMAAAqAwAMIoHAACkDAAwiwcAAKUMADCMBwAApgwAII0HAACnDAAwjgcAAKcMADCPBwAApwwAMJAHAACnDAAwkQcAAKkMADCSBwAAqgwAMAjCBQEAAAAB0QVAAAAAAaQGAAEAAAGmBkAAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQIAAABkACAvAACuDAAgAwAAAGQAIC8AAK4MACAwAACtDAAgASgAALAQADANGgAA8AkAIKsFAADuCQAwrAUAAGIAEK0FAADuCQAwwgUBAAAAAdEFQADgCAAhpAYAAQAAAaYGQADuCAAhpwYBAOUJACGoBkAA7ggAIakGAAHvCQAhqgYAAe8JACGrBgIA3ggAIQIAAABkACAoAACtDAAgAgAAAKsMACAoAACsDAAgDKsFAACqDAAwrAUAAKsMABCtBQAAqgwAMMIFAQDlCQAh0QVAAOAIACGkBgAB_AgAIaYGQADuCAAhpwYBAOUJACGoBkAA7ggAIakGAAHvCQAhqgYAAe8JACGrBgIA3ggAIQyrBQAAqgwAMKwFAACrDAAQrQUAAKoMADDCBQEA5QkAIdEFQADgCAAhpAYAAfwIACGmBkAA7ggAIacGAQDlCQAhqAZAAO4IACGpBgAB7wkAIaoGAAHvCQAhqwYCAN4IACEIwgUBALkKACHRBUAAuwoAIaQGAAG6CgAhpgZAAM0KACGoBkAAzQoAIakGAAHECgAhqgYAAcQKACGrBgIAuAoAIQjCBQEAuQoAIdEFQAC7CgAhpAYAAboKACGmBkAAzQoAIagGQADNCgAhqQYAAcQKACGqBgABxAoAIasGAgC4CgAhCMIFAQAAAAHRBUAAAAABpAYAAQAAAaYGQAAAAAGoBkAAAAABqQYAAQAAAaoGAAEAAAGrBgIAAAABB68FAgAAAAHIBQIAAAAB0AUBAAAAAawGAQAAAAGtBoAAAAABrgaAAAAAAa8GQAAAAAECAAAAYAAgLwAAugwAIAMAAABgACAvAAC6DAAgMAAAuQwAIAEoAACvEAAwDRoAAPAJACCrBQAA8gkAMKwFAABeABCtBQAA8gkAMK8FAgDeCAAhyAUCALEJACHQBQEA3QgAIacGAQDlCQAhrAYBAN0IACGtBgAA3wgAIK4GAAD-CAAgrwZAAOAIACH1BgAA8QkAIAIAAABgACAoAAC5DAAgAgAAALcMACAoAAC4DAAgC6sFAAC2DAAwrAUAALcMABCtBQAAtgwAMK8FAgDeCAAhyAUCALEJACHQBQEA3QgAIacGAQDlCQAhrAYBAN0IACGtBgAA3wgAIK4GAAD-CAAgrwZAAOAIACELqwUAALYMADCsBQAAtwwAEK0FAAC2DAAwrwUCAN4IACHIBQIAsQkAIdAFAQDdCAAhpwYBAOUJACGsBgEA3QgAIa0GAADfCAAgrgYAAP4IACCvBkAA4AgAIQevBQIAuAoAIcgFAgDOCgAh0AUBALkKACGsBgEAuQoAIa0GgAAAAAGuBoAAAAABrwZAALsKACEHrwUCALgKACHIBQIAzgoAIdAFAQC5CgAhrAYBALkKACGtBoAAAAABrgaAAAAAAa8GQAC7CgAhB68FAgAAAAHIBQIAAAAB0AUBAAAAAawGAQAAAAGtBoAAAAABrgaAAAAAAa8GQAAAAAEDLwAArRAAIIoHAACuEAAgkAcAAMsBACAELwAArwwAMIoHAACwDAAwjAcAALIMACCQBwAAswwAMAQvAACjDAAwigcAAKQMADCMBwAApgwAIJAHAACnDAAwAAAAAAAFLwAAqBAAIDAAAKsQACCKBwAAqRAAIIsHAACqEAAgkAcAAMsBACADLwAAqBAAIIoHAACpEAAgkAcAAMsBACAAAAAAAAUvAACjEAAgMAAAphAAIIoHAACkEAAgiwcAAKUQACCQBwAAywEAIAMvAACjEAAgigcAAKQQACCQBwAAywEAIAAAAAAABS8AAJ4QACAwAAChEAAgigcAAJ8QACCLBwAAoBAAIJAHAADLAQAgAy8AAJ4QACCKBwAAnxAAIJAHAADLAQAgAAAAAAAAAAAAAAUvAACZEAAgMAAAnBAAIIoHAACaEAAgiwcAAJsQACCQBwAAywEAIAMvAACZEAAgigcAAJoQACCQBwAAywEAIAAAAAAABS8AAJQQACAwAACXEAAgigcAAJUQACCLBwAAlhAAIJAHAADLAQAgAy8AAJQQACCKBwAAlRAAIJAHAADLAQAgAAAAAAAFLwAAjxAAIDAAAJIQACCKBwAAkBAAIIsHAACREAAgkAcAAMsBACADLwAAjxAAIIoHAACQEAAgkAcAAMsBACARBQAAhw8AIAcAAIgPACALAACJDwAgDAAAig8AIA0AAIsPACAOAACMDwAgDwAAjg8AIBIAAI0PACAXAACPDwAgGAAAkA8AIBkAAJEPACAdAACSDwAgHgAAkw8AIB8AAJQPACAgAACVDwAgkAYAAL4KACDqBgAAvgoAIAAAAAAABS8AAIoQACAwAACNEAAgigcAAIsQACCLBwAAjBAAIJAHAAASACADLwAAihAAIIoHAACLEAAgkAcAABIAIAAAAAAAAY0HAAAAxwYCBS8AAIQQACAwAACIEAAgigcAAIUQACCLBwAAhxAAIJAHAADLAQAgCy8AAP0MADAwAACCDQAwigcAAP4MADCLBwAA_wwAMIwHAACADQAgjQcAAIENADCOBwAAgQ0AMI8HAACBDQAwkAcAAIENADCRBwAAgw0AMJIHAACEDQAwA8EFAAEAAAHBBgIAAAABxQYCAAAAAQIAAAAWACAvAACIDQAgAwAAABYAIC8AAIgNACAwAACHDQAgASgAAIYQADALCAAApQoAIKsFAACkCgAwrAUAABQAEK0FAACkCgAwrgUCAN4IACHBBQAB_AgAIdoFAgDeCAAhwQYCAN4IACHEBgEA3QgAIcUGAgDeCAAhgwcAAKMKACACAAAAFgAgKAAAhw0AIAIAAACFDQAgKAAAhg0AIAmrBQAAhA0AMKwFAACFDQAQrQUAAIQNADCuBQIA3ggAIcEFAAH8CAAh2gUCAN4IACHBBgIA3ggAIcQGAQDdCAAhxQYCAN4IACEJqwUAAIQNADCsBQAAhQ0AEK0FAACEDQAwrgUCAN4IACHBBQAB_AgAIdoFAgDeCAAhwQYCAN4IACHEBgEA3QgAIcUGAgDeCAAhA8EFAAG6CgAhwQYCALgKACHFBgIAuAoAIQPBBQABugoAIcEGAgC4CgAhxQYCALgKACEDwQUAAQAAAcEGAgAAAAHFBgIAAAABAy8AAIQQACCKBwAAhRAAIJAHAADLAQAgBC8AAP0MADCKBwAA_gwAMIwHAACADQAgkAcAAIENADAAAAAAAAWNBwgAAAABkwcIAAAAAZQHCAAAAAGVBwgAAAABlgcIAAAAAQAAAAAAAAAAAAABjQcAAADYBgIFLwAA_w8AIDAAAIIQACCKBwAAgBAAIIsHAACBEAAgkAcAAMsBACADLwAA_w8AIIoHAACAEAAgkAcAAMsBACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY0HAAAA4wYCBS8AAPcPACAwAAD9DwAgigcAAPgPACCLBwAA_A8AIJAHAADLAQAgBy8AAPUPACAwAAD6DwAgigcAAPYPACCLBwAA-Q8AII4HAAApACCPBwAAKQAgkAcAAAEAIAMvAAD3DwAgigcAAPgPACCQBwAAywEAIAMvAAD1DwAgigcAAPYPACCQBwAAAQAgAAAAAAABjQcAAADpBgILLwAA7A4AMDAAAPEOADCKBwAA7Q4AMIsHAADuDgAwjAcAAO8OACCNBwAA8A4AMI4HAADwDgAwjwcAAPAOADCQBwAA8A4AMJEHAADyDgAwkgcAAPMOADALLwAA4A4AMDAAAOUOADCKBwAA4Q4AMIsHAADiDgAwjAcAAOMOACCNBwAA5A4AMI4HAADkDgAwjwcAAOQOADCQBwAA5A4AMJEHAADmDgAwkgcAAOcOADALLwAA1A4AMDAAANkOADCKBwAA1Q4AMIsHAADWDgAwjAcAANcOACCNBwAA2A4AMI4HAADYDgAwjwcAANgOADCQBwAA2A4AMJEHAADaDgAwkgcAANsOADALLwAAyA4AMDAAAM0OADCKBwAAyQ4AMIsHAADKDgAwjAcAAMsOACCNBwAAzA4AMI4HAADMDgAwjwcAAMwOADCQBwAAzA4AMJEHAADODgAwkgcAAM8OADAHLwAAww4AIDAAAMYOACCKBwAAxA4AIIsHAADFDgAgjgcAAB0AII8HAAAdACCQBwAA0wMAIAsvAAC3DgAwMAAAvA4AMIoHAAC4DgAwiwcAALkOADCMBwAAug4AII0HAAC7DgAwjgcAALsOADCPBwAAuw4AMJAHAAC7DgAwkQcAAL0OADCSBwAAvg4AMAsvAACuDgAwMAAAsg4AMIoHAACvDgAwiwcAALAOADCMBwAAsQ4AII0HAADYCgAwjgcAANgKADCPBwAA2AoAMJAHAADYCgAwkQcAALMOADCSBwAA2woAMAsvAAClDgAwMAAAqQ4AMIoHAACmDgAwiwcAAKcOADCMBwAAqA4AII0HAAD5CgAwjgcAAPkKADCPBwAA-QoAMJAHAAD5CgAwkQcAAKoOADCSBwAA_AoAMAsvAACZDgAwMAAAng4AMIoHAACaDgAwiwcAAJsOADCMBwAAnA4AII0HAACdDgAwjgcAAJ0OADCPBwAAnQ4AMJAHAACdDgAwkQcAAJ8OADCSBwAAoA4AMAsvAACNDgAwMAAAkg4AMIoHAACODgAwiwcAAI8OADCMBwAAkA4AII0HAACRDgAwjgcAAJEOADCPBwAAkQ4AMJAHAACRDgAwkQcAAJMOADCSBwAAlA4AMAsvAACBDgAwMAAAhg4AMIoHAACCDgAwiwcAAIMOADCMBwAAhA4AII0HAACFDgAwjgcAAIUOADCPBwAAhQ4AMJAHAACFDgAwkQcAAIcOADCSBwAAiA4AMAsvAAD1DQAwMAAA-g0AMIoHAAD2DQAwiwcAAPcNADCMBwAA-A0AII0HAAD5DQAwjgcAAPkNADCPBwAA-Q0AMJAHAAD5DQAwkQcAAPsNADCSBwAA_A0AMAsvAADpDQAwMAAA7g0AMIoHAADqDQAwiwcAAOsNADCMBwAA7A0AII0HAADtDQAwjgcAAO0NADCPBwAA7Q0AMJAHAADtDQAwkQcAAO8NADCSBwAA8A0AMAsvAADdDQAwMAAA4g0AMIoHAADeDQAwiwcAAN8NADCMBwAA4A0AII0HAADhDQAwjgcAAOENADCPBwAA4Q0AMJAHAADhDQAwkQcAAOMNADCSBwAA5A0AMAsvAADRDQAwMAAA1g0AMIoHAADSDQAwiwcAANMNADCMBwAA1A0AII0HAADVDQAwjgcAANUNADCPBwAA1Q0AMJAHAADVDQAwkQcAANcNADCSBwAA2A0AMASvBQIAAAABsAUBAAAAAbEFAAEAAAGyBUAAAAABAgAAAHEAIC8AANwNACADAAAAcQAgLwAA3A0AIDAAANsNACABKAAA9A8AMAoGAACnCQAgqwUAAOgJADCsBQAAbwAQrQUAAOgJADCuBQIA3ggAIa8FAgDeCAAhsAUBAOUJACGxBQAB_AgAIbIFQADgCAAh8wYAAOcJACACAAAAcQAgKAAA2w0AIAIAAADZDQAgKAAA2g0AIAirBQAA2A0AMKwFAADZDQAQrQUAANgNADCuBQIA3ggAIa8FAgDeCAAhsAUBAOUJACGxBQAB_AgAIbIFQADgCAAhCKsFAADYDQAwrAUAANkNABCtBQAA2A0AMK4FAgDeCAAhrwUCAN4IACGwBQEA5QkAIbEFAAH8CAAhsgVAAOAIACEErwUCALgKACGwBQEAuQoAIbEFAAG6CgAhsgVAALsKACEErwUCALgKACGwBQEAuQoAIbEFAAG6CgAhsgVAALsKACEErwUCAAAAAbAFAQAAAAGxBQABAAABsgVAAAAAARQPAADACwAgEQAAwQsAIBIAAMILACCyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAECAAAAbQAgLwAA6A0AIAMAAABtACAvAADoDQAgMAAA5w0AIAEoAADzDwAwGQYAAKcJACAPAADYCQAgEQAA6wkAIBIAANcJACCrBQAA6QkAMKwFAAAtABCtBQAA6QkAMK4FAgDeCAAhsgVAAO4IACHCBQEAAAABxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIQIAAABtACAoAADnDQAgAgAAAOUNACAoAADmDQAgFasFAADkDQAwrAUAAOUNABCtBQAA5A0AMK4FAgDeCAAhsgVAAO4IACHCBQEA5QkAIcQFAADqCcQFIsUFAQDdCAAhxgUAAN8IACDHBQAB_AgAIcgFAgDeCAAhyQUAAP4IACDKBQAA_ggAIMsFAAD-CAAgzAVAAO4IACHNBQAA_ggAIM4FAgCxCQAhzwUAAP4IACDQBQEA7QgAIdEFQADgCAAh0gVAAO4IACEVqwUAAOQNADCsBQAA5Q0AEK0FAADkDQAwrgUCAN4IACGyBUAA7ggAIcIFAQDlCQAhxAUAAOoJxAUixQUBAN0IACHGBQAA3wgAIMcFAAH8CAAhyAUCAN4IACHJBQAA_ggAIMoFAAD-CAAgywUAAP4IACDMBUAA7ggAIc0FAAD-CAAgzgUCALEJACHPBQAA_ggAINAFAQDtCAAh0QVAAOAIACHSBUAA7ggAIRGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIRQPAADRCgAgEQAA0goAIBIAANMKACCyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIRQPAADACwAgEQAAwQsAIBIAAMILACCyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAEFwgUCAAAAAcgFAgAAAAHRBUAAAAABjQYBAAAAAbAGgAAAAAECAAAAagAgLwAA9A0AIAMAAABqACAvAAD0DQAgMAAA8w0AIAEoAADyDwAwCwYAAKcJACCrBQAA7QkAMKwFAABoABCtBQAA7QkAMK4FAgDeCAAhwgUCAAAAAcgFAgDeCAAh0QVAAOAIACGNBgEA3QgAIbAGAADfCAAg9AYAAOwJACACAAAAagAgKAAA8w0AIAIAAADxDQAgKAAA8g0AIAmrBQAA8A0AMKwFAADxDQAQrQUAAPANADCuBQIA3ggAIcIFAgDeCAAhyAUCAN4IACHRBUAA4AgAIY0GAQDdCAAhsAYAAN8IACAJqwUAAPANADCsBQAA8Q0AEK0FAADwDQAwrgUCAN4IACHCBQIA3ggAIcgFAgDeCAAh0QVAAOAIACGNBgEA3QgAIbAGAADfCAAgBcIFAgC4CgAhyAUCALgKACHRBUAAuwoAIY0GAQC5CgAhsAaAAAAAAQXCBQIAuAoAIcgFAgC4CgAh0QVAALsKACGNBgEAuQoAIbAGgAAAAAEFwgUCAAAAAcgFAgAAAAHRBUAAAAABjQYBAAAAAbAGgAAAAAEEGwAAvAwAIBwAAL0MACDCBQEAAAAB0QVAAAAAAQIAAABbACAvAACADgAgAwAAAFsAIC8AAIAOACAwAAD_DQAgASgAAPEPADAJBgAA9AkAIBsAAPUJACAcAAD2CQAgqwUAAPMJADCsBQAAWQAQrQUAAPMJADCuBQIAsQkAIcIFAQAAAAHRBUAA4AgAIQIAAABbACAoAAD_DQAgAgAAAP0NACAoAAD-DQAgBqsFAAD8DQAwrAUAAP0NABCtBQAA_A0AMK4FAgCxCQAhwgUBAOUJACHRBUAA4AgAIQarBQAA_A0AMKwFAAD9DQAQrQUAAPwNADCuBQIAsQkAIcIFAQDlCQAh0QVAAOAIACECwgUBALkKACHRBUAAuwoAIQQbAAChDAAgHAAAogwAIMIFAQC5CgAh0QVAALsKACEEGwAAvAwAIBwAAL0MACDCBQEAAAAB0QVAAAAAAQTaBQIAAAABjQYBAAAAAZ8GAgAAAAGxBgABAAABAgAAAFcAIC8AAIwOACADAAAAVwAgLwAAjA4AIDAAAIsOACABKAAA8A8AMAoGAACnCQAgqwUAAPgJADCsBQAAVQAQrQUAAPgJADCuBQIA3ggAIdoFAgDeCAAhjQYBAN0IACGfBgIA3ggAIbEGAAH8CAAh9gYAAPcJACACAAAAVwAgKAAAiw4AIAIAAACJDgAgKAAAig4AIAirBQAAiA4AMKwFAACJDgAQrQUAAIgOADCuBQIA3ggAIdoFAgDeCAAhjQYBAN0IACGfBgIA3ggAIbEGAAH8CAAhCKsFAACIDgAwrAUAAIkOABCtBQAAiA4AMK4FAgDeCAAh2gUCAN4IACGNBgEA3QgAIZ8GAgDeCAAhsQYAAfwIACEE2gUCALgKACGNBgEAuQoAIZ8GAgC4CgAhsQYAAboKACEE2gUCALgKACGNBgEAuQoAIZ8GAgC4CgAhsQYAAboKACEE2gUCAAAAAY0GAQAAAAGfBgIAAAABsQYAAQAAAQTRBUAAAAAB2QUBAAAAAdoFAgAAAAGtBoAAAAABAgAAAFMAIC8AAJgOACADAAAAUwAgLwAAmA4AIDAAAJcOACABKAAA7w8AMAoGAACnCQAgqwUAAPoJADCsBQAAUQAQrQUAAPoJADCuBQIA3ggAIdEFQADgCAAh2QUBAN0IACHaBQIA3ggAIa0GAADfCAAg9wYAAPkJACACAAAAUwAgKAAAlw4AIAIAAACVDgAgKAAAlg4AIAirBQAAlA4AMKwFAACVDgAQrQUAAJQOADCuBQIA3ggAIdEFQADgCAAh2QUBAN0IACHaBQIA3ggAIa0GAADfCAAgCKsFAACUDgAwrAUAAJUOABCtBQAAlA4AMK4FAgDeCAAh0QVAAOAIACHZBQEA3QgAIdoFAgDeCAAhrQYAAN8IACAE0QVAALsKACHZBQEAuQoAIdoFAgC4CgAhrQaAAAAAAQTRBUAAuwoAIdkFAQC5CgAh2gUCALgKACGtBoAAAAABBNEFQAAAAAHZBQEAAAAB2gUCAAAAAa0GgAAAAAEGsQUAAQAAAcIFAQAAAAHIBQIAAAAB0QVAAAAAAaIGAgAAAAGjBgIAAAABAgAAAE8AIC8AAKQOACADAAAATwAgLwAApA4AIDAAAKMOACABKAAA7g8AMAsGAACnCQAgqwUAAPsJADCsBQAATQAQrQUAAPsJADCuBQIA3ggAIbEFAAH8CAAhwgUBAAAAAcgFAgDeCAAh0QVAAOAIACGiBgIA3ggAIaMGAgDeCAAhAgAAAE8AICgAAKMOACACAAAAoQ4AICgAAKIOACAKqwUAAKAOADCsBQAAoQ4AEK0FAACgDgAwrgUCAN4IACGxBQAB_AgAIcIFAQDlCQAhyAUCAN4IACHRBUAA4AgAIaIGAgDeCAAhowYCAN4IACEKqwUAAKAOADCsBQAAoQ4AEK0FAACgDgAwrgUCAN4IACGxBQAB_AgAIcIFAQDlCQAhyAUCAN4IACHRBUAA4AgAIaIGAgDeCAAhowYCAN4IACEGsQUAAboKACHCBQEAuQoAIcgFAgC4CgAh0QVAALsKACGiBgIAuAoAIaMGAgC4CgAhBrEFAAG6CgAhwgUBALkKACHIBQIAuAoAIdEFQAC7CgAhogYCALgKACGjBgIAuAoAIQaxBQABAAABwgUBAAAAAcgFAgAAAAHRBUAAAAABogYCAAAAAaMGAgAAAAEoEAAA_wsAIBIAAL4LACAUAAC7CwAgFQAAvAsAIBYAAL0LACCwBQEAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABAgAAADAAIC8AAK0OACADAAAAMAAgLwAArQ4AIDAAAKwOACABKAAA7Q8AMAIAAAAwACAoAACsDgAgAgAAAP0KACAoAACrDgAgI7AFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEoEAAA_gsAIBIAAIcLACAUAACECwAgFQAAhQsAIBYAAIYLACCwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKBAAAP8LACASAAC-CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAARUDAADnCgAgEAAAkgsAIBMAAOgKACCwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQIAAAAlACAvAAC2DgAgAwAAACUAIC8AALYOACAwAAC1DgAgASgAAOwPADACAAAAJQAgKAAAtQ4AIAIAAADcCgAgKAAAtA4AIBKwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtQYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrMGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbMGAQDPCgAhtQYEAOAKACG2BgQA4AoAIbcGAgC4CgAhuAZAAM0KACG5BgEAzwoAIRUDAADjCgAgEAAAkAsAIBMAAOQKACCwBQEAzwoAIcIFAQC5CgAhxAUAAN8KtQYi0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh8gUBAM8KACGJBgQA4AoAIYsGAADeCrMGIpgGAgC4CgAhmgYBAM8KACGbBkAAzQoAIbMGAQDPCgAhtQYEAOAKACG2BgQA4AoAIbcGAgC4CgAhuAZAAM0KACG5BgEAzwoAIRUDAADnCgAgEAAAkgsAIBMAAOgKACCwBQEAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQnpBQEAAAAB-wUBAAAAAboGAgAAAAG7BgEAAAABvAYBAAAAAb0GAgAAAAG-BgEAAAABvwYBAAAAAcAGIAAAAAECAAAAIQAgLwAAwg4AIAMAAAAhACAvAADCDgAgMAAAwQ4AIAEoAADrDwAwDwYAAKcJACCrBQAAoAoAMKwFAAAfABCtBQAAoAoAMK4FAgDeCAAh6QUBAN0IACH7BQEA7QgAIboGAgDeCAAhuwYBAN0IACG8BgEA3QgAIb0GAgDeCAAhvgYBAO0IACG_BgEA3QgAIcAGIAD_CAAhgQcAAJ8KACACAAAAIQAgKAAAwQ4AIAIAAAC_DgAgKAAAwA4AIA2rBQAAvg4AMKwFAAC_DgAQrQUAAL4OADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG6BgIA3ggAIbsGAQDdCAAhvAYBAN0IACG9BgIA3ggAIb4GAQDtCAAhvwYBAN0IACHABiAA_wgAIQ2rBQAAvg4AMKwFAAC_DgAQrQUAAL4OADCuBQIA3ggAIekFAQDdCAAh-wUBAO0IACG6BgIA3ggAIbsGAQDdCAAhvAYBAN0IACG9BgIA3ggAIb4GAQDtCAAhvwYBAN0IACHABiAA_wgAIQnpBQEAuQoAIfsFAQDPCgAhugYCALgKACG7BgEAuQoAIbwGAQC5CgAhvQYCALgKACG-BgEAzwoAIb8GAQC5CgAhwAYgALYLACEJ6QUBALkKACH7BQEAzwoAIboGAgC4CgAhuwYBALkKACG8BgEAuQoAIb0GAgC4CgAhvgYBAM8KACG_BgEAuQoAIcAGIAC2CwAhCekFAQAAAAH7BQEAAAABugYCAAAAAbsGAQAAAAG8BgEAAAABvQYCAAAAAb4GAQAAAAG_BgEAAAABwAYgAAAAAQULgAAAAAGxBQABAAABwQUAAQAAAdoFAgAAAAHDBgABAAABAgAAANMDACAvAADDDgAgAwAAAB0AIC8AAMMOACAwAADHDgAgBwAAAB0AIAuAAAAAASgAAMcOACCxBQABugoAIcEFAAG6CgAh2gUCALgKACHDBgABugoAIQULgAAAAAGxBQABugoAIcEFAAG6CgAh2gUCALgKACHDBgABugoAIQLBBgIAAAABwgYAAQAAAQIAAAAbACAvAADTDgAgAwAAABsAIC8AANMOACAwAADSDgAgASgAAOoPADAIBgAApwkAIKsFAACiCgAwrAUAABkAEK0FAACiCgAwrgUCAN4IACHBBgIA3ggAIcIGAAH8CAAhggcAAKEKACACAAAAGwAgKAAA0g4AIAIAAADQDgAgKAAA0Q4AIAarBQAAzw4AMKwFAADQDgAQrQUAAM8OADCuBQIA3ggAIcEGAgDeCAAhwgYAAfwIACEGqwUAAM8OADCsBQAA0A4AEK0FAADPDgAwrgUCAN4IACHBBgIA3ggAIcIGAAH8CAAhAsEGAgC4CgAhwgYAAboKACECwQYCALgKACHCBgABugoAIQLBBgIAAAABwgYAAQAAAQcJAACKDQAg2QUBAAAAAdoFAgAAAAG6BgIAAAABxwYAAADHBgLIBgEAAAAByQaAAAAAAQIAAAASACAvAADfDgAgAwAAABIAIC8AAN8OACAwAADeDgAgASgAAOkPADANBgAApwkAIAkAAKkKACCrBQAApwoAMKwFAAAQABCtBQAApwoAMK4FAgDeCAAh2QUBAN0IACHaBQIA3ggAIboGAgDeCAAhxwYAAKgKxwYiyAYBAN0IACHJBgAA_ggAIIQHAACmCgAgAgAAABIAICgAAN4OACACAAAA3A4AICgAAN0OACAKqwUAANsOADCsBQAA3A4AEK0FAADbDgAwrgUCAN4IACHZBQEA3QgAIdoFAgDeCAAhugYCAN4IACHHBgAAqArHBiLIBgEA3QgAIckGAAD-CAAgCqsFAADbDgAwrAUAANwOABCtBQAA2w4AMK4FAgDeCAAh2QUBAN0IACHaBQIA3ggAIboGAgDeCAAhxwYAAKgKxwYiyAYBAN0IACHJBgAA_ggAIAbZBQEAuQoAIdoFAgC4CgAhugYCALgKACHHBgAA-gzHBiLIBgEAuQoAIckGgAAAAAEHCQAA_AwAINkFAQC5CgAh2gUCALgKACG6BgIAuAoAIccGAAD6DMcGIsgGAQC5CgAhyQaAAAAAAQcJAACKDQAg2QUBAAAAAdoFAgAAAAG6BgIAAAABxwYAAADHBgLIBgEAAAAByQaAAAAAAQWIBgIAAAABiwYAAADYBgKNBgEAAAAByQaAAAAAAdgGAQAAAAECAAAADgAgLwAA6w4AIAMAAAAOACAvAADrDgAgMAAA6g4AIAEoAADoDwAwDAYAAKcJACCrBQAArAoAMKwFAAAMABCtBQAArAoAMK4FAgDeCAAhiAYCAN4IACGLBgAArQrYBiKNBgEA3QgAIckGAAD-CAAg2AYBAN0IACHdBgAAqwoAIIUHAACqCgAgAgAAAA4AICgAAOoOACACAAAA6A4AICgAAOkOACAJqwUAAOcOADCsBQAA6A4AEK0FAADnDgAwrgUCAN4IACGIBgIA3ggAIYsGAACtCtgGIo0GAQDdCAAhyQYAAP4IACDYBgEA3QgAIQmrBQAA5w4AMKwFAADoDgAQrQUAAOcOADCuBQIA3ggAIYgGAgDeCAAhiwYAAK0K2AYijQYBAN0IACHJBgAA_ggAINgGAQDdCAAhBYgGAgC4CgAhiwYAAJsN2AYijQYBALkKACHJBoAAAAAB2AYBALkKACEFiAYCALgKACGLBgAAmw3YBiKNBgEAuQoAIckGgAAAAAHYBgEAuQoAIQWIBgIAAAABiwYAAADYBgKNBgEAAAAByQaAAAAAAdgGAQAAAAENAwAAuw0AIAcCAAAAAa8FAgAAAAGxBQIAAAABxAUAAADjBgLRBUAAAAABowYCAAAAAbMGAQAAAAHDBgIAAAAB4wYBAAAAAeQGgAAAAAHlBoAAAAAB5gYBAAAAAQIAAAAKACAvAAD3DgAgAwAAAAoAIC8AAPcOACAwAAD2DgAgASgAAOcPADATAwAAnQoAIAYAAKcJACAHAgDeCAAhqwUAAK8KADCsBQAABwAQrQUAAK8KADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAAAAAcMGAgDeCAAh4wYBAN0IACHkBgAA3wgAIOUGAAD-CAAg5gYBAN0IACHzBgAArgoAIAIAAAAKACAoAAD2DgAgAgAAAPQOACAoAAD1DgAgEAcCAN4IACGrBQAA8w4AMKwFAAD0DgAQrQUAAPMOADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAIwKACHDBgIA3ggAIeMGAQDdCAAh5AYAAN8IACDlBgAA_ggAIOYGAQDdCAAhEAcCAN4IACGrBQAA8w4AMKwFAAD0DgAQrQUAAPMOADCuBQIA3ggAIa8FAgDeCAAhsQUCAN4IACHEBQAA0AnjBiLRBUAA4AgAIaMGAgDeCAAhswYBAIwKACHDBgIA3ggAIeMGAQDdCAAh5AYAAN8IACDlBgAA_ggAIOYGAQDdCAAhDAcCALgKACGvBQIAuAoAIbEFAgC4CgAhxAUAALcN4wYi0QVAALsKACGjBgIAuAoAIbMGAQDPCgAhwwYCALgKACHjBgEAuQoAIeQGgAAAAAHlBoAAAAAB5gYBALkKACENAwAAuQ0AIAcCALgKACGvBQIAuAoAIbEFAgC4CgAhxAUAALcN4wYi0QVAALsKACGjBgIAuAoAIbMGAQDPCgAhwwYCALgKACHjBgEAuQoAIeQGgAAAAAHlBoAAAAAB5gYBALkKACENAwAAuw0AIAcCAAAAAa8FAgAAAAGxBQIAAAABxAUAAADjBgLRBUAAAAABowYCAAAAAbMGAQAAAAHDBgIAAAAB4wYBAAAAAeQGgAAAAAHlBoAAAAAB5gYBAAAAAQQvAADsDgAwigcAAO0OADCMBwAA7w4AIJAHAADwDgAwBC8AAOAOADCKBwAA4Q4AMIwHAADjDgAgkAcAAOQOADAELwAA1A4AMIoHAADVDgAwjAcAANcOACCQBwAA2A4AMAQvAADIDgAwigcAAMkOADCMBwAAyw4AIJAHAADMDgAwAy8AAMMOACCKBwAAxA4AIJAHAADTAwAgBC8AALcOADCKBwAAuA4AMIwHAAC6DgAgkAcAALsOADAELwAArg4AMIoHAACvDgAwjAcAALEOACCQBwAA2AoAMAQvAAClDgAwigcAAKYOADCMBwAAqA4AIJAHAAD5CgAwBC8AAJkOADCKBwAAmg4AMIwHAACcDgAgkAcAAJ0OADAELwAAjQ4AMIoHAACODgAwjAcAAJAOACCQBwAAkQ4AMAQvAACBDgAwigcAAIIOADCMBwAAhA4AIJAHAACFDgAwBC8AAPUNADCKBwAA9g0AMIwHAAD4DQAgkAcAAPkNADAELwAA6Q0AMIoHAADqDQAwjAcAAOwNACCQBwAA7Q0AMAQvAADdDQAwigcAAN4NADCMBwAA4A0AIJAHAADhDQAwBC8AANENADCKBwAA0g0AMIwHAADUDQAgkAcAANUNADAAAAAAAQYAAO0MACAAAAAAAAAAAAAAAAAABS8AAOIPACAwAADlDwAgigcAAOMPACCLBwAA5A8AIJAHAAABACADLwAA4g8AIIoHAADjDwAgkAcAAAEAIAUEAADNDwAgEgAAjQ8AICEAAM4PACAiAADPDwAgxgUAAL4KACAAAAAAAAUvAADdDwAgMAAA4A8AIIoHAADeDwAgiwcAAN8PACCQBwAAAQAgAy8AAN0PACCKBwAA3g8AIJAHAAABACAAAAALLwAAvQ8AMDAAAMIPADCKBwAAvg8AMIsHAAC_DwAwjAcAAMAPACCNBwAAwQ8AMI4HAADBDwAwjwcAAMEPADCQBwAAwQ8AMJEHAADDDwAwkgcAAMQPADAHLwAAuA8AIDAAALsPACCKBwAAuQ8AIIsHAAC6DwAgjgcAAAcAII8HAAAHACCQBwAACgAgBy8AALMPACAwAAC2DwAgigcAALQPACCLBwAAtQ8AII4HAACCAQAgjwcAAIIBACCQBwAAswEAIAsvAACqDwAwMAAArg8AMIoHAACrDwAwiwcAAKwPADCMBwAArQ8AII0HAADYCgAwjgcAANgKADCPBwAA2AoAMJAHAADYCgAwkQcAAK8PADCSBwAA2woAMBUGAADmCgAgEAAAkgsAIBMAAOgKACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQIAAAAlACAvAACyDwAgAwAAACUAIC8AALIPACAwAACxDwAgASgAANwPADACAAAAJQAgKAAAsQ8AIAIAAADcCgAgKAAAsA8AIBKuBQIAzgoAIbAFAQDPCgAhwgUBALkKACHEBQAA3wq1BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhtQYEAOAKACG2BgQA4AoAIbcGAgC4CgAhuAZAAM0KACG5BgEAzwoAIRUGAADiCgAgEAAAkAsAIBMAAOQKACCuBQIAzgoAIbAFAQDPCgAhwgUBALkKACHEBQAA3wq1BiLQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHyBQEAzwoAIYkGBADgCgAhiwYAAN4KswYimAYCALgKACGaBgEAzwoAIZsGQADNCgAhtQYEAOAKACG2BgQA4AoAIbcGAgC4CgAhuAZAAM0KACG5BgEAzwoAIRUGAADmCgAgEAAAkgsAIBMAAOgKACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQQEgAAAAAHRBUAAAAAB7AUBAAAAAfAGAQAAAAECAAAAswEAIC8AALMPACADAAAAggEAIC8AALMPACAwAAC3DwAgBgAAAIIBACAEgAAAAAEoAAC3DwAg0QVAALsKACHsBQEAzwoAIfAGAQC5CgAhBASAAAAAAdEFQAC7CgAh7AUBAM8KACHwBgEAuQoAIQ0GAAC6DQAgBwIAAAABrgUCAAAAAa8FAgAAAAGxBQIAAAABxAUAAADjBgLRBUAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5AaAAAAAAeUGgAAAAAHmBgEAAAABAgAAAAoAIC8AALgPACADAAAABwAgLwAAuA8AIDAAALwPACAPAAAABwAgBgAAuA0AIAcCALgKACEoAAC8DwAgrgUCALgKACGvBQIAuAoAIbEFAgC4CgAhxAUAALcN4wYi0QVAALsKACGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHkBoAAAAAB5QaAAAAAAeYGAQC5CgAhDQYAALgNACAHAgC4CgAhrgUCALgKACGvBQIAuAoAIbEFAgC4CgAhxAUAALcN4wYi0QVAALsKACGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHkBoAAAAAB5QaAAAAAAeYGAQC5CgAhBI0GAQAAAAGxBgQAAAABugYCAAAAAfEGAQAAAAECAAAABQAgLwAAyA8AIAMAAAAFACAvAADIDwAgMAAAxw8AIAEoAADbDwAwCwMAAOIJACCrBQAAsgoAMKwFAAADABCtBQAAsgoAMI0GAQDdCAAhsQYEAIsKACGzBgEA5QkAIboGAgDeCAAh8QYBAN0IACGGBwAAsAoAIIcHAACxCgAgAgAAAAUAICgAAMcPACACAAAAxQ8AICgAAMYPACAIqwUAAMQPADCsBQAAxQ8AEK0FAADEDwAwjQYBAN0IACGxBgQAiwoAIbMGAQDlCQAhugYCAN4IACHxBgEA3QgAIQirBQAAxA8AMKwFAADFDwAQrQUAAMQPADCNBgEA3QgAIbEGBACLCgAhswYBAOUJACG6BgIA3ggAIfEGAQDdCAAhBI0GAQC5CgAhsQYEAOAKACG6BgIAuAoAIfEGAQC5CgAhBI0GAQC5CgAhsQYEAOAKACG6BgIAuAoAIfEGAQC5CgAhBI0GAQAAAAGxBgQAAAABugYCAAAAAfEGAQAAAAEELwAAvQ8AMIoHAAC-DwAwjAcAAMAPACCQBwAAwQ8AMAMvAAC4DwAgigcAALkPACCQBwAACgAgAy8AALMPACCKBwAAtA8AIJAHAACzAQAgBC8AAKoPADCKBwAAqw8AMIwHAACtDwAgkAcAANgKADAABAMAAJsPACAGAADtDAAgswYAAL4KACDlBgAAvgoAIAIDAACbDwAg7AUAAL4KACAABAYAAO0MACAbAADSDwAgHAAA0w8AIK4FAAC-CgAgAAARBgAA7QwAIBAAANUPACASAACNDwAgFAAA1g8AIBUAANcPACAWAADYDwAgsAUAAL4KACDJBQAAvgoAINAFAAC-CgAg0gUAAL4KACCXBgAAvgoAIJoGAAC-CgAgmwYAAL4KACCcBgAAvgoAIJ4GAAC-CgAgnwYAAL4KACCgBgAAvgoAIA4GAADtDAAgDwAAjg8AIBEAANAPACASAACNDwAgsgUAAL4KACDJBQAAvgoAIMoFAAC-CgAgywUAAL4KACDMBQAAvgoAIM0FAAC-CgAgzgUAAL4KACDPBQAAvgoAINAFAAC-CgAg0gUAAL4KACAAAAADBgAA7QwAIAkAANoPACDJBgAAvgoAIAAEjQYBAAAAAbEGBAAAAAG6BgIAAAAB8QYBAAAAARKuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQcSAADMDwAgIQAAyg8AICIAAMsPACDCBQEAAAABxgWAAAAAAdEFQAAAAAHyBoAAAAABAgAAAAEAIC8AAN0PACADAAAAKQAgLwAA3Q8AIDAAAOEPACAJAAAAKQAgEgAAqQ8AICEAAKcPACAiAACoDwAgKAAA4Q8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8gaAAAAAAQcSAACpDwAgIQAApw8AICIAAKgPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfIGgAAAAAEHBAAAyQ8AIBIAAMwPACAhAADKDwAgwgUBAAAAAcYFgAAAAAHRBUAAAAAB8gaAAAAAAQIAAAABACAvAADiDwAgAwAAACkAIC8AAOIPACAwAADmDwAgCQAAACkAIAQAAKYPACASAACpDwAgIQAApw8AICgAAOYPACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfIGgAAAAAEHBAAApg8AIBIAAKkPACAhAACnDwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHyBoAAAAABDAcCAAAAAa8FAgAAAAGxBQIAAAABxAUAAADjBgLRBUAAAAABowYCAAAAAbMGAQAAAAHDBgIAAAAB4wYBAAAAAeQGgAAAAAHlBoAAAAAB5gYBAAAAAQWIBgIAAAABiwYAAADYBgKNBgEAAAAByQaAAAAAAdgGAQAAAAEG2QUBAAAAAdoFAgAAAAG6BgIAAAABxwYAAADHBgLIBgEAAAAByQaAAAAAAQLBBgIAAAABwgYAAQAAAQnpBQEAAAAB-wUBAAAAAboGAgAAAAG7BgEAAAABvAYBAAAAAb0GAgAAAAG-BgEAAAABvwYBAAAAAcAGIAAAAAESsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAfIFAQAAAAGJBgQAAAABiwYAAACzBgKYBgIAAAABmgYBAAAAAZsGQAAAAAGzBgEAAAABtQYEAAAAAbYGBAAAAAG3BgIAAAABuAZAAAAAAbkGAQAAAAEjsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQaxBQABAAABwgUBAAAAAcgFAgAAAAHRBUAAAAABogYCAAAAAaMGAgAAAAEE0QVAAAAAAdkFAQAAAAHaBQIAAAABrQaAAAAAAQTaBQIAAAABjQYBAAAAAZ8GAgAAAAGxBgABAAABAsIFAQAAAAHRBUAAAAABBcIFAgAAAAHIBQIAAAAB0QVAAAAAAY0GAQAAAAGwBoAAAAABEbIFQAAAAAHCBQEAAAABxAUAAADEBQLFBQEAAAABxgWAAAAAAccFAAEAAAHIBQIAAAAByQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAAAAAc0FgAAAAAHOBQIAAAABzwWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAQSvBQIAAAABsAUBAAAAAbEFAAEAAAGyBUAAAAABBwQAAMkPACASAADMDwAgIgAAyw8AIMIFAQAAAAHGBYAAAAAB0QVAAAAAAfIGgAAAAAECAAAAAQAgLwAA9Q8AIB4HAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAA9w8AIAMAAAApACAvAAD1DwAgMAAA-w8AIAkAAAApACAEAACmDwAgEgAAqQ8AICIAAKgPACAoAAD7DwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHyBoAAAAABBwQAAKYPACASAACpDwAgIgAAqA8AIMIFAQC5CgAhxgWAAAAAAdEFQAC7CgAh8gaAAAAAAQMAAAAnACAvAAD3DwAgMAAA_g8AICAAAAAnACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAP4PACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAA-A4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAP8PACADAAAAJwAgLwAA_w8AIDAAAIMQACAgAAAAJwAgBQAAwg0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAACDEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAPgOACAHAAD5DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAACEEAAgA8EFAAEAAAHBBgIAAAABxQYCAAAAAQMAAAAnACAvAACEEAAgMAAAiRAAICAAAAAnACAFAADCDQAgBwAAww0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAIkQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEIBgAAiQ0AIK4FAgAAAAHZBQEAAAAB2gUCAAAAAboGAgAAAAHHBgAAAMcGAsgGAQAAAAHJBoAAAAABAgAAABIAIC8AAIoQACADAAAAEAAgLwAAihAAIDAAAI4QACAKAAAAEAAgBgAA-wwAICgAAI4QACCuBQIAuAoAIdkFAQC5CgAh2gUCALgKACG6BgIAuAoAIccGAAD6DMcGIsgGAQC5CgAhyQaAAAAAAQgGAAD7DAAgrgUCALgKACHZBQEAuQoAIdoFAgC4CgAhugYCALgKACHHBgAA-gzHBiLIBgEAuQoAIckGgAAAAAEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAI8QACADAAAAJwAgLwAAjxAAIDAAAJMQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAACTEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAACUEAAgAwAAACcAIC8AAJQQACAwAACYEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAAmBAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAAmRAAIAMAAAAnACAvAACZEAAgMAAAnRAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAJ0QACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAJ4QACADAAAAJwAgLwAAnhAAIDAAAKIQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAACiEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAACjEAAgAwAAACcAIC8AAKMQACAwAACnEAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAApxAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAAD4DgAgBwAA-Q4AIAsAAPoOACAMAAD7DgAgDQAA_A4AIA4AAP0OACAPAAD_DgAgEgAA_g4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAfAACFDwAgIAAAhg8AILEFAgAAAAHCBQIAAAABxAUAAADjBgLRBUAAAAAB2gUCAAAAAY0GAQAAAAGQBoAAAAABowYCAAAAAcMGAgAAAAHjBgEAAAAB5gYBAAAAAecGAQAAAAHpBgAAAOkGAuoGAQAAAAHrBgIAAAAB7AYCAAAAAQIAAADLAQAgLwAAqBAAIAMAAAAnACAvAACoEAAgMAAArBAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAfAADPDQAgIAAA0A0AICgAAKwQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAK0QACAHrwUCAAAAAcgFAgAAAAHQBQEAAAABrAYBAAAAAa0GgAAAAAGuBoAAAAABrwZAAAAAAQjCBQEAAAAB0QVAAAAAAaQGAAEAAAGmBkAAAAABqAZAAAAAAakGAAEAAAGqBgABAAABqwYCAAAAAQMAAAAnACAvAACtEAAgMAAAsxAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAALMQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEFBgAAuwwAIBwAAL0MACCuBQIAAAABwgUBAAAAAdEFQAAAAAECAAAAWwAgLwAAtBAAIAMAAABZACAvAAC0EAAgMAAAuBAAIAcAAABZACAGAACgDAAgHAAAogwAICgAALgQACCuBQIAzgoAIcIFAQC5CgAh0QVAALsKACEFBgAAoAwAIBwAAKIMACCuBQIAzgoAIcIFAQC5CgAh0QVAALsKACEFBgAAuwwAIBsAALwMACCuBQIAAAABwgUBAAAAAdEFQAAAAAECAAAAWwAgLwAAuRAAIAMAAABZACAvAAC5EAAgMAAAvRAAIAcAAABZACAGAACgDAAgGwAAoQwAICgAAL0QACCuBQIAzgoAIcIFAQC5CgAh0QVAALsKACEFBgAAoAwAIBsAAKEMACCuBQIAzgoAIcIFAQC5CgAh0QVAALsKACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAL4QACADAAAAJwAgLwAAvhAAIDAAAMIQACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACAoAADCEAAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhFQYAAL8LACARAADBCwAgEgAAwgsAIK4FAgAAAAGyBUAAAAABwgUBAAAAAcQFAAAAxAUCxQUBAAAAAcYFgAAAAAHHBQABAAAByAUCAAAAAckFgAAAAAHKBYAAAAABywWAAAAAAcwFQAAAAAHNBYAAAAABzgUCAAAAAc8FgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAECAAAAbQAgLwAAwxAAIAMAAAAtACAvAADDEAAgMAAAxxAAIBcAAAAtACAGAADQCgAgEQAA0goAIBIAANMKACAoAADHEAAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIRUGAADQCgAgEQAA0goAIBIAANMKACCuBQIAuAoAIbIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhKQYAALoLACAQAAD_CwAgEgAAvgsAIBUAALwLACAWAAC9CwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAECAAAAMAAgLwAAyBAAIAMAAAArACAvAADIEAAgMAAAzBAAICsAAAArACAGAACDCwAgEAAA_gsAIBIAAIcLACAVAACFCwAgFgAAhgsAICgAAMwQACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEpBgAAgwsAIBAAAP4LACASAACHCwAgFQAAhQsAIBYAAIYLACCuBQIAuAoAIbAFAQDPCgAhwgUBALkKACHEBQAAgAuNBiLGBYAAAAAByQWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAId0FAQC5CgAh3gUBALkKACH8BQIAuAoAIf8FBADgCgAhgAYEAOAKACGJBgIAuAoAIYsGAAD_CosGIo0GAQC5CgAhjgYAAboKACGPBgIAuAoAIZAGAgC4CgAhkQYCALgKACGSBgIAuAoAIZMGAgC4CgAhlAYCALgKACGVBgIAuAoAIZYGCACBCwAhlwYBAM8KACGYBgIAuAoAIZkGAgC4CgAhmgYBAM8KACGbBkAAzQoAIZwGQADNCgAhnQYIAIELACGeBkAAzQoAIZ8GAQDPCgAhoAYBAM8KACEpBgAAugsAIBAAAP8LACASAAC-CwAgFAAAuwsAIBYAAL0LACCuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQIAAAAwACAvAADNEAAgAwAAACsAIC8AAM0QACAwAADREAAgKwAAACsAIAYAAIMLACAQAAD-CwAgEgAAhwsAIBQAAIQLACAWAACGCwAgKAAA0RAAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISkGAACDCwAgEAAA_gsAIBIAAIcLACAUAACECwAgFgAAhgsAIK4FAgC4CgAhsAUBAM8KACHCBQEAuQoAIcQFAACAC40GIsYFgAAAAAHJBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAh3QUBALkKACHeBQEAuQoAIfwFAgC4CgAh_wUEAOAKACGABgQA4AoAIYkGAgC4CgAhiwYAAP8KiwYijQYBALkKACGOBgABugoAIY8GAgC4CgAhkAYCALgKACGRBgIAuAoAIZIGAgC4CgAhkwYCALgKACGUBgIAuAoAIZUGAgC4CgAhlgYIAIELACGXBgEAzwoAIZgGAgC4CgAhmQYCALgKACGaBgEAzwoAIZsGQADNCgAhnAZAAM0KACGdBggAgQsAIZ4GQADNCgAhnwYBAM8KACGgBgEAzwoAISkGAAC6CwAgEAAA_wsAIBIAAL4LACAUAAC7CwAgFQAAvAsAIK4FAgAAAAGwBQEAAAABwgUBAAAAAcQFAAAAjQYCxgWAAAAAAckFgAAAAAHQBQEAAAAB0QVAAAAAAdIFQAAAAAHdBQEAAAAB3gUBAAAAAfwFAgAAAAH_BQQAAAABgAYEAAAAAYkGAgAAAAGLBgAAAIsGAo0GAQAAAAGOBgABAAABjwYCAAAAAZAGAgAAAAGRBgIAAAABkgYCAAAAAZMGAgAAAAGUBgIAAAABlQYCAAAAAZYGCAAAAAGXBgEAAAABmAYCAAAAAZkGAgAAAAGaBgEAAAABmwZAAAAAAZwGQAAAAAGdBggAAAABngZAAAAAAZ8GAQAAAAGgBgEAAAABAgAAADAAIC8AANIQACADAAAAKwAgLwAA0hAAIDAAANYQACArAAAAKwAgBgAAgwsAIBAAAP4LACASAACHCwAgFAAAhAsAIBUAAIULACAoAADWEAAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKQYAAIMLACAQAAD-CwAgEgAAhwsAIBQAAIQLACAVAACFCwAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIA8AAP8OACASAAD-DgAgFwAAgA8AIBgAAIEPACAZAACCDwAgHQAAgw8AIB4AAIQPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAADXEAAgHgUAAPgOACAHAAD5DgAgCwAA-g4AIAwAAPsOACANAAD8DgAgDgAA_Q4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACAgAACGDwAgsQUCAAAAAcIFAgAAAAHEBQAAAOMGAtEFQAAAAAHaBQIAAAABjQYBAAAAAZAGgAAAAAGjBgIAAAABwwYCAAAAAeMGAQAAAAHmBgEAAAAB5wYBAAAAAekGAAAA6QYC6gYBAAAAAesGAgAAAAHsBgIAAAABAgAAAMsBACAvAADZEAAgAogGAgAAAAGJBiAAAAABBtAFAQAAAAH4BQAAAIcGAoMGAgAAAAGEBgIAAAABhQYCAAAAAYcGAAEAAAEHrwUCAAAAAcQFAQAAAAHRBUAAAAAB8wUBAAAAAfQFAQAAAAH1BQEAAAAB9gUAAQAAARUGAAC_CwAgDwAAwAsAIBEAAMELACCuBQIAAAABsgVAAAAAAcIFAQAAAAHEBQAAAMQFAsUFAQAAAAHGBYAAAAABxwUAAQAAAcgFAgAAAAHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAAAABzQWAAAAAAc4FAgAAAAHPBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAABAgAAAG0AIC8AAN4QACADAAAALQAgLwAA3hAAIDAAAOIQACAXAAAALQAgBgAA0AoAIA8AANEKACARAADSCgAgKAAA4hAAIK4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACEVBgAA0AoAIA8AANEKACARAADSCgAgrgUCALgKACGyBUAAzQoAIcIFAQC5CgAhxAUAAMwKxAUixQUBALkKACHGBYAAAAABxwUAAboKACHIBQIAuAoAIckFgAAAAAHKBYAAAAABywWAAAAAAcwFQADNCgAhzQWAAAAAAc4FAgDOCgAhzwWAAAAAAdAFAQDPCgAh0QVAALsKACHSBUAAzQoAIRKuBQIAAAABsAUBAAAAAcIFAQAAAAHEBQAAALUGAtAFAQAAAAHRBUAAAAAB0gVAAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQMAAAAnACAvAADZEAAgMAAA5hAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AICgAAOYQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgHwAAzw0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEjrgUCAAAAAcIFAQAAAAHEBQAAAI0GAsYFgAAAAAHJBYAAAAAB0AUBAAAAAdEFQAAAAAHSBUAAAAAB3QUBAAAAAd4FAQAAAAH8BQIAAAAB_wUEAAAAAYAGBAAAAAGJBgIAAAABiwYAAACLBgKNBgEAAAABjgYAAQAAAY8GAgAAAAGQBgIAAAABkQYCAAAAAZIGAgAAAAGTBgIAAAABlAYCAAAAAZUGAgAAAAGWBggAAAABlwYBAAAAAZgGAgAAAAGZBgIAAAABmgYBAAAAAZsGQAAAAAGcBkAAAAABnQYIAAAAAZ4GQAAAAAGfBgEAAAABoAYBAAAAAQS-BQEAAAABvwUCAAAAAcAFAQAAAAHBBQABAAABKQYAALoLACAQAAD_CwAgFAAAuwsAIBUAALwLACAWAAC9CwAgrgUCAAAAAbAFAQAAAAHCBQEAAAABxAUAAACNBgLGBYAAAAAByQWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAd0FAQAAAAHeBQEAAAAB_AUCAAAAAf8FBAAAAAGABgQAAAABiQYCAAAAAYsGAAAAiwYCjQYBAAAAAY4GAAEAAAGPBgIAAAABkAYCAAAAAZEGAgAAAAGSBgIAAAABkwYCAAAAAZQGAgAAAAGVBgIAAAABlgYIAAAAAZcGAQAAAAGYBgIAAAABmQYCAAAAAZoGAQAAAAGbBkAAAAABnAZAAAAAAZ0GCAAAAAGeBkAAAAABnwYBAAAAAaAGAQAAAAECAAAAMAAgLwAA6RAAIAcEAADJDwAgIQAAyg8AICIAAMsPACDCBQEAAAABxgWAAAAAAdEFQAAAAAHyBoAAAAABAgAAAAEAIC8AAOsQACAeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBcAAIAPACAYAACBDwAgGQAAgg8AIB0AAIMPACAeAACEDwAgHwAAhQ8AICAAAIYPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAO0QACADAAAAKwAgLwAA6RAAIDAAAPEQACArAAAAKwAgBgAAgwsAIBAAAP4LACAUAACECwAgFQAAhQsAIBYAAIYLACAoAADxEAAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhKQYAAIMLACAQAAD-CwAgFAAAhAsAIBUAAIULACAWAACGCwAgrgUCALgKACGwBQEAzwoAIcIFAQC5CgAhxAUAAIALjQYixgWAAAAAAckFgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACHdBQEAuQoAId4FAQC5CgAh_AUCALgKACH_BQQA4AoAIYAGBADgCgAhiQYCALgKACGLBgAA_wqLBiKNBgEAuQoAIY4GAAG6CgAhjwYCALgKACGQBgIAuAoAIZEGAgC4CgAhkgYCALgKACGTBgIAuAoAIZQGAgC4CgAhlQYCALgKACGWBggAgQsAIZcGAQDPCgAhmAYCALgKACGZBgIAuAoAIZoGAQDPCgAhmwZAAM0KACGcBkAAzQoAIZ0GCACBCwAhngZAAM0KACGfBgEAzwoAIaAGAQDPCgAhAwAAACkAIC8AAOsQACAwAAD0EAAgCQAAACkAIAQAAKYPACAhAACnDwAgIgAAqA8AICgAAPQQACDCBQEAuQoAIcYFgAAAAAHRBUAAuwoAIfIGgAAAAAEHBAAApg8AICEAAKcPACAiAACoDwAgwgUBALkKACHGBYAAAAAB0QVAALsKACHyBoAAAAABAwAAACcAIC8AAO0QACAwAAD3EAAgIAAAACcAIAUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAgAADQDQAgKAAA9xAAILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIR4FAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgIAAA0A0AILEFAgC4CgAhwgUCALgKACHEBQAAtw3jBiLRBUAAuwoAIdoFAgC4CgAhjQYBALkKACGQBoAAAAABowYCALgKACHDBgIAuAoAIeMGAQC5CgAh5gYBALkKACHnBgEAuQoAIekGAADBDekGIuoGAQDPCgAh6wYCALgKACHsBgIAuAoAIRKuBQIAAAABwgUBAAAAAcQFAAAAtQYC0AUBAAAAAdEFQAAAAAHSBUAAAAAB8gUBAAAAAYkGBAAAAAGLBgAAALMGApgGAgAAAAGaBgEAAAABmwZAAAAAAbMGAQAAAAG1BgQAAAABtgYEAAAAAbcGAgAAAAG4BkAAAAABuQYBAAAAAQMAAAAnACAvAADXEAAgMAAA-xAAICAAAAAnACAFAADCDQAgBwAAww0AIAsAAMQNACAMAADFDQAgDQAAxg0AIA4AAMcNACAPAADJDQAgEgAAyA0AIBcAAMoNACAYAADLDQAgGQAAzA0AIB0AAM0NACAeAADODQAgIAAA0A0AICgAAPsQACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEeBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AICAAANANACCxBQIAuAoAIcIFAgC4CgAhxAUAALcN4wYi0QVAALsKACHaBQIAuAoAIY0GAQC5CgAhkAaAAAAAAaMGAgC4CgAhwwYCALgKACHjBgEAuQoAIeYGAQC5CgAh5wYBALkKACHpBgAAwQ3pBiLqBgEAzwoAIesGAgC4CgAh7AYCALgKACEVBgAAvwsAIA8AAMALACASAADCCwAgrgUCAAAAAbIFQAAAAAHCBQEAAAABxAUAAADEBQLFBQEAAAABxgWAAAAAAccFAAEAAAHIBQIAAAAByQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAAAAAc0FgAAAAAHOBQIAAAABzwWAAAAAAdAFAQAAAAHRBUAAAAAB0gVAAAAAAQIAAABtACAvAAD8EAAgAwAAAC0AIC8AAPwQACAwAACAEQAgFwAAAC0AIAYAANAKACAPAADRCgAgEgAA0woAICgAAIARACCuBQIAuAoAIbIFQADNCgAhwgUBALkKACHEBQAAzArEBSLFBQEAuQoAIcYFgAAAAAHHBQABugoAIcgFAgC4CgAhyQWAAAAAAcoFgAAAAAHLBYAAAAABzAVAAM0KACHNBYAAAAABzgUCAM4KACHPBYAAAAAB0AUBAM8KACHRBUAAuwoAIdIFQADNCgAhFQYAANAKACAPAADRCgAgEgAA0woAIK4FAgC4CgAhsgVAAM0KACHCBQEAuQoAIcQFAADMCsQFIsUFAQC5CgAhxgWAAAAAAccFAAG6CgAhyAUCALgKACHJBYAAAAABygWAAAAAAcsFgAAAAAHMBUAAzQoAIc0FgAAAAAHOBQIAzgoAIc8FgAAAAAHQBQEAzwoAIdEFQAC7CgAh0gVAAM0KACEeBQAA-A4AIAcAAPkOACALAAD6DgAgDAAA-w4AIA0AAPwOACAOAAD9DgAgDwAA_w4AIBIAAP4OACAXAACADwAgGAAAgQ8AIBkAAIIPACAdAACDDwAgHgAAhA8AIB8AAIUPACCxBQIAAAABwgUCAAAAAcQFAAAA4wYC0QVAAAAAAdoFAgAAAAGNBgEAAAABkAaAAAAAAaMGAgAAAAHDBgIAAAAB4wYBAAAAAeYGAQAAAAHnBgEAAAAB6QYAAADpBgLqBgEAAAAB6wYCAAAAAewGAgAAAAECAAAAywEAIC8AAIERACADAAAAJwAgLwAAgREAIDAAAIURACAgAAAAJwAgBQAAwg0AIAcAAMMNACALAADEDQAgDAAAxQ0AIA0AAMYNACAOAADHDQAgDwAAyQ0AIBIAAMgNACAXAADKDQAgGAAAyw0AIBkAAMwNACAdAADNDQAgHgAAzg0AIB8AAM8NACAoAACFEQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhHgUAAMINACAHAADDDQAgCwAAxA0AIAwAAMUNACANAADGDQAgDgAAxw0AIA8AAMkNACASAADIDQAgFwAAyg0AIBgAAMsNACAZAADMDQAgHQAAzQ0AIB4AAM4NACAfAADPDQAgsQUCALgKACHCBQIAuAoAIcQFAAC3DeMGItEFQAC7CgAh2gUCALgKACGNBgEAuQoAIZAGgAAAAAGjBgIAuAoAIcMGAgC4CgAh4wYBALkKACHmBgEAuQoAIecGAQC5CgAh6QYAAMEN6QYi6gYBAM8KACHrBgIAuAoAIewGAgC4CgAhBQQGAgoAIBKEAQwhCAMigwEfAQMAAQIDgQEBBgAEEAULAwcPBQoAHgsTBgwcCQ0eCg4iCw9MDRImDBdQFRhUFhlYFx1cGB5rHB9uDiByHQEGAAQDBgAECRcHCgAIAQgABgEJGAABBgAEAQYABAEGAAQEAyoBBigEEEsOEywNBwYABAoAFBAuDhJGDBQ9ERVBEhZFEwUGAAQKABAPMQ0RNQ8SNgwBEAAOAw83ABE4ABI5AAETAA0BEwANARMADQQSSgAURwAVSAAWSQABBgAEAQYABAEGAAQEBl0ECgAbG2EZHGUaARoAGAEaABgCG2YAHGcAAQYABAEGAAQOBXMAB3QAC3UADHYADncAD3kAEngAF3oAGHsAGXwAHX0AHn4AH38AIIABAAEDAAECBIUBABKGAQAAAAADCgAlNQAmNgAnAAAAAwoAJTUAJjYAJwEDAAEBAwABBQoALDUALzYAMEcALUgALgAAAAAABQoALDUALzYAMEcALUgALgEDAAEBAwABAwoANTUANjYANwAAAAMKADU1ADY2ADcAAAUKADw1AD82AEBHAD1IAD4AAAAAAAUKADw1AD82AEBHAD1IAD4CA-0BAQYABAID8wEBBgAEBQoARTUASDYASUcARkgARwAAAAAABQoARTUASDYASUcARkgARwAAAAUKAE81AFI2AFNHAFBIAFEAAAAAAAUKAE81AFI2AFNHAFBIAFEAAAAFCgBZNQBcNgBdRwBaSABbAAAAAAAFCgBZNQBcNgBdRwBaSABbAAAABQoAYzUAZjYAZ0cAZEgAZQAAAAAABQoAYzUAZjYAZ0cAZEgAZQAAAAUKAG01AHA2AHFHAG5IAG8AAAAAAAUKAG01AHA2AHFHAG5IAG8BBgAEAQYABAUKAHY1AHk2AHpHAHdIAHgAAAAAAAUKAHY1AHk2AHpHAHdIAHgAAAAFCgCAATUAgwE2AIQBRwCBAUgAggEAAAAAAAUKAIABNQCDATYAhAFHAIEBSACCAQAAAAUKAIoBNQCNATYAjgFHAIsBSACMAQAAAAAABQoAigE1AI0BNgCOAUcAiwFIAIwBAQYABAEGAAQFCgCTATUAlgE2AJcBRwCUAUgAlQEAAAAAAAUKAJMBNQCWATYAlwFHAJQBSACVAQEIAAYBCAAGBQoAnAE1AJ8BNgCgAUcAnQFIAJ4BAAAAAAAFCgCcATUAnwE2AKABRwCdAUgAngEBBgAEAQYABAUKAKUBNQCoATYAqQFHAKYBSACnAQAAAAAABQoApQE1AKgBNgCpAUcApgFIAKcBAQYABAEGAAQFCgCuATUAsQE2ALIBRwCvAUgAsAEAAAAAAAUKAK4BNQCxATYAsgFHAK8BSACwAQEGAAQBBgAEBQoAtwE1ALoBNgC7AUcAuAFIALkBAAAAAAAFCgC3ATUAugE2ALsBRwC4AUgAuQEEA6IEAQahBAQQpAQOE6MEDQQDqwQBBqoEBBCtBA4TrAQNBQoAwAE1AMMBNgDEAUcAwQFIAMIBAAAAAAAFCgDAATUAwwE2AMQBRwDBAUgAwgEBBgAEAQYABAUKAMkBNQDMATYAzQFHAMoBSADLAQAAAAAABQoAyQE1AMwBNgDNAUcAygFIAMsBAQYABAEGAAQFCgDSATUA1QE2ANYBRwDTAUgA1AEAAAAAAAUKANIBNQDVATYA1gFHANMBSADUAQEGAAQBBgAEBQoA2wE1AN4BNgDfAUcA3AFIAN0BAAAAAAAFCgDbATUA3gE2AN8BRwDcAUgA3QEBBoEFBAEGhwUEBQoA5AE1AOcBNgDoAUcA5QFIAOYBAAAAAAAFCgDkATUA5wE2AOgBRwDlAUgA5gEBGgAYARoAGAUKAO0BNQDwATYA8QFHAO4BSADvAQAAAAAABQoA7QE1APABNgDxAUcA7gFIAO8BARoAGAEaABgFCgD2ATUA-QE2APoBRwD3AUgA-AEAAAAAAAUKAPYBNQD5ATYA-gFHAPcBSAD4AQAAAAMKAIACNQCBAjYAggIAAAADCgCAAjUAgQI2AIICAQYABAEGAAQFCgCHAjUAigI2AIsCRwCIAkgAiQIAAAAAAAUKAIcCNQCKAjYAiwJHAIgCSACJAgAAAAMKAJECNQCSAjYAkwIAAAADCgCRAjUAkgI2AJMCAgYABBCNBg4CBgAEEJMGDgUKAJgCNQCbAjYAnAJHAJkCSACaAgAAAAAABQoAmAI1AJsCNgCcAkcAmQJIAJoCARMADQETAA0FCgChAjUApAI2AKUCRwCiAkgAowIAAAAAAAUKAKECNQCkAjYApQJHAKICSACjAgETAA0BEwANBQoAqgI1AK0CNgCuAkcAqwJIAKwCAAAAAAAFCgCqAjUArQI2AK4CRwCrAkgArAIAAAAFCgC0AjUAtwI2ALgCRwC1AkgAtgIAAAAAAAUKALQCNQC3AjYAuAJHALUCSAC2AgETAA0BEwANBQoAvQI1AMACNgDBAkcAvgJIAL8CAAAAAAAFCgC9AjUAwAI2AMECRwC-AkgAvwIAAAAFCgDHAjUAygI2AMsCRwDIAkgAyQIAAAAAAAUKAMcCNQDKAjYAywJHAMgCSADJAgAAAAUKANECNQDUAjYA1QJHANICSADTAgAAAAAABQoA0QI1ANQCNgDVAkcA0gJIANMCAAAAAwoA2wI1ANwCNgDdAgAAAAMKANsCNQDcAjYA3QIAAAAFCgDjAjUA5gI2AOcCRwDkAkgA5QIAAAAAAAUKAOMCNQDmAjYA5wJHAOQCSADlAgAAAAUKAO0CNQDwAjYA8QJHAO4CSADvAgAAAAAABQoA7QI1APACNgDxAkcA7gJIAO8CAQYABAEGAAQFCgD2AjUA-QI2APoCRwD3AkgA-AIAAAAAAAUKAPYCNQD5AjYA-gJHAPcCSAD4AgEQAA4BEAAOBQoA_wI1AIIDNgCDA0cAgANIAIEDAAAAAAAFCgD_AjUAggM2AIMDRwCAA0gAgQMBBgAEAQYABAUKAIgDNQCLAzYAjANHAIkDSACKAwAAAAAABQoAiAM1AIsDNgCMA0cAiQNIAIoDIwIBJIcBASWJAQEmigEBJ4sBASmNAQEqjwEhK5ABIiySAQEtlAEhLpUBIzGWAQEylwEBM5gBITebASQ4nAEoOZ0BAjqeAQI7nwECPKABAj2hAQI-owECP6UBIUCmASlBqAECQqoBIUOrASpErAECRa0BAkauASFJsQErSrIBMUu0AR9MtQEfTbcBH064AR9PuQEfULsBH1G9ASFSvgEyU8ABH1TCASFVwwEzVsQBH1fFAR9YxgEhWckBNFrKAThbzAEEXM0BBF3PAQRe0AEEX9EBBGDTAQRh1QEhYtYBOWPYAQRk2gEhZdsBOmbcAQRn3QEEaN4BIWnhATtq4gFBa-MBA2zkAQNt5QEDbuYBA2_nAQNw6QEDcesBIXLsAUJz7wEDdPEBIXXyAUN29AEDd_UBA3j2ASF5-QFEevoBSnv8AUt8_QFLfYACS36BAkt_ggJLgAGEAkuBAYYCIYIBhwJMgwGJAkuEAYsCIYUBjAJNhgGNAkuHAY4CS4gBjwIhiQGSAk6KAZMCVIsBlQJVjAGWAlWNAZkCVY4BmgJVjwGbAlWQAZ0CVZEBnwIhkgGgAlaTAaICVZQBpAIhlQGlAleWAaYCVZcBpwJVmAGoAiGZAasCWJoBrAJemwGuAl-cAa8CX50BsgJfngGzAl-fAbQCX6ABtgJfoQG4AiGiAbkCYKMBuwJfpAG9AiGlAb4CYaYBvwJfpwHAAl-oAcECIakBxAJiqgHFAmirAccCaawByAJprQHLAmmuAcwCaa8BzQJpsAHPAmmxAdECIbIB0gJqswHUAmm0AdYCIbUB1wJrtgHYAmm3AdkCabgB2gIhuQHdAmy6Ad4CcrsB3wIFvAHgAgW9AeECBb4B4gIFvwHjAgXAAeUCBcEB5wIhwgHoAnPDAeoCBcQB7AIhxQHtAnTGAe4CBccB7wIFyAHwAiHJAfMCdcoB9AJ7ywH2AnzMAfcCfM0B-gJ8zgH7AnzPAfwCfNAB_gJ80QGAAyHSAYEDfdMBgwN81AGFAyHVAYYDftYBhwN81wGIA3zYAYkDIdkBjAN_2gGNA4UB2wGPA4YB3AGQA4YB3QGTA4YB3gGUA4YB3wGVA4YB4AGXA4YB4QGZAyHiAZoDhwHjAZwDhgHkAZ4DIeUBnwOIAeYBoAOGAecBoQOGAegBogMh6QGlA4kB6gGmA48B6wGnAwbsAagDBu0BqQMG7gGqAwbvAasDBvABrQMG8QGvAyHyAbADkAHzAbIDBvQBtAMh9QG1A5EB9gG2Awb3AbcDBvgBuAMh-QG7A5IB-gG8A5gB-wG9Awf8Ab4DB_0BvwMH_gHAAwf_AcEDB4ACwwMHgQLFAyGCAsYDmQGDAsgDB4QCygMhhQLLA5oBhgLMAweHAs0DB4gCzgMhiQLRA5sBigLSA6EBiwLUAwqMAtUDCo0C1wMKjgLYAwqPAtkDCpAC2wMKkQLdAyGSAt4DogGTAuADCpQC4gMhlQLjA6MBlgLkAwqXAuUDCpgC5gMhmQLpA6QBmgLqA6oBmwLrAwmcAuwDCZ0C7QMJngLuAwmfAu8DCaAC8QMJoQLzAyGiAvQDqwGjAvYDCaQC-AMhpQL5A6wBpgL6AwmnAvsDCagC_AMhqQL_A60BqgKABLMBqwKBBAusAoIEC60CgwQLrgKEBAuvAoUEC7AChwQLsQKJBCGyAooEtAGzAowEC7QCjgQhtQKPBLUBtgKQBAu3ApEEC7gCkgQhuQKVBLYBugKWBLwBuwKXBAy8ApgEDL0CmQQMvgKaBAy_ApsEDMACnQQMwQKfBCHCAqAEvQHDAqYEDMQCqAQhxQKpBL4BxgKuBAzHAq8EDMgCsAQhyQKzBL8BygK0BMUBywK1BBbMArYEFs0CtwQWzgK4BBbPArkEFtACuwQW0QK9BCHSAr4ExgHTAsAEFtQCwgQh1QLDBMcB1gLEBBbXAsUEFtgCxgQh2QLJBMgB2gLKBM4B2wLLBBfcAswEF90CzQQX3gLOBBffAs8EF-AC0QQX4QLTBCHiAtQEzwHjAtYEF-QC2AQh5QLZBNAB5gLaBBfnAtsEF-gC3AQh6QLfBNEB6gLgBNcB6wLhBBzsAuIEHO0C4wQc7gLkBBzvAuUEHPAC5wQc8QLpBCHyAuoE2AHzAuwEHPQC7gQh9QLvBNkB9gLwBBz3AvEEHPgC8gQh-QL1BNoB-gL2BOAB-wL3BBj8AvgEGP0C-QQY_gL6BBj_AvsEGIAD_QQYgQP_BCGCA4AF4QGDA4MFGIQDhQUhhQOGBeIBhgOIBRiHA4kFGIgDigUhiQONBeMBigOOBekBiwOPBRmMA5AFGY0DkQUZjgOSBRmPA5MFGZADlQUZkQOXBSGSA5gF6gGTA5oFGZQDnAUhlQOdBesBlgOeBRmXA58FGZgDoAUhmQOjBewBmgOkBfIBmwOlBRqcA6YFGp0DpwUangOoBRqfA6kFGqADqwUaoQOtBSGiA64F8wGjA7AFGqQDsgUhpQOzBfQBpgO0BRqnA7UFGqgDtgUhqQO5BfUBqgO6BfsBqwO8BfwBrAO9BfwBrQPABfwBrgPBBfwBrwPCBfwBsAPEBfwBsQPGBSGyA8cF_QGzA8kF_AG0A8sFIbUDzAX-AbYDzQX8AbcDzgX8AbgDzwUhuQPSBf8BugPTBYMCuwPUBRW8A9UFFb0D1gUVvgPXBRW_A9gFFcAD2gUVwQPcBSHCA90FhALDA98FFcQD4QUhxQPiBYUCxgPjBRXHA-QFFcgD5QUhyQPoBYYCygPpBYwCywPrBY0CzAPsBY0CzQPvBY0CzgPwBY0CzwPxBY0C0APzBY0C0QP1BSHSA_YFjgLTA_gFjQLUA_oFIdUD-wWPAtYD_AWNAtcD_QWNAtgD_gUh2QOBBpAC2gOCBpQC2wODBg3cA4QGDd0DhQYN3gOGBg3fA4cGDeADiQYN4QOLBiHiA4wGlQLjA48GDeQDkQYh5QOSBpYC5gOUBg3nA5UGDegDlgYh6QOZBpcC6gOaBp0C6wObBhHsA5wGEe0DnQYR7gOeBhHvA58GEfADoQYR8QOjBiHyA6QGngLzA6YGEfQDqAYh9QOpBp8C9gOqBhH3A6sGEfgDrAYh-QOvBqAC-gOwBqYC-wOxBhL8A7IGEv0DswYS_gO0BhL_A7UGEoAEtwYSgQS5BiGCBLoGpwKDBLwGEoQEvgYhhQS_BqgChgTABhKHBMEGEogEwgYhiQTFBqkCigTGBq8CiwTIBrACjATJBrACjQTMBrACjgTNBrACjwTOBrACkATQBrACkQTSBiGSBNMGsQKTBNUGsAKUBNcGIZUE2AayApYE2QawApcE2gawApgE2wYhmQTeBrMCmgTfBrkCmwTgBhOcBOEGE50E4gYTngTjBhOfBOQGE6AE5gYToQToBiGiBOkGugKjBOsGE6QE7QYhpQTuBrsCpgTvBhOnBPAGE6gE8QYhqQT0BrwCqgT1BsICqwT3BsMCrAT4BsMCrQT7BsMCrgT8BsMCrwT9BsMCsAT_BsMCsQSBByGyBIIHxAKzBIQHwwK0BIYHIbUEhwfFArYEiAfDArcEiQfDArgEigchuQSNB8YCugSOB8wCuwSQB80CvASRB80CvQSUB80CvgSVB80CvwSWB80CwASYB80CwQSaByHCBJsHzgLDBJ0HzQLEBJ8HIcUEoAfPAsYEoQfNAscEogfNAsgEowchyQSmB9ACygSnB9YCywSpB9cCzASqB9cCzQStB9cCzgSuB9cCzwSvB9cC0ASxB9cC0QSzByHSBLQH2ALTBLYH1wLUBLgHIdUEuQfZAtYEugfXAtcEuwfXAtgEvAch2QS_B9oC2gTAB94C2wTCB98C3ATDB98C3QTGB98C3gTHB98C3wTIB98C4ATKB98C4QTMByHiBM0H4ALjBM8H3wLkBNEHIeUE0gfhAuYE0wffAucE1AffAugE1Qch6QTYB-IC6gTZB-gC6wTbB-kC7ATcB-kC7QTfB-kC7gTgB-kC7wThB-kC8ATjB-kC8QTlByHyBOYH6gLzBOgH6QL0BOoHIfUE6wfrAvYE7AfpAvcE7QfpAvgE7gch-QTxB-wC-gTyB_IC-wTzBw78BPQHDv0E9QcO_gT2Bw7_BPcHDoAF-QcOgQX7ByGCBfwH8wKDBf4HDoQFgAghhQWBCPQChgWCCA6HBYMIDogFhAghiQWHCPUCigWICPsCiwWJCA-MBYoID40FiwgPjgWMCA-PBY0ID5AFjwgPkQWRCCGSBZII_AKTBZQID5QFlgghlQWXCP0ClgWYCA-XBZkID5gFmgghmQWdCP4CmgWeCIQDmwWfCB2cBaAIHZ0FoQgdngWiCB2fBaMIHaAFpQgdoQWnCCGiBagIhQOjBaoIHaQFrAghpQWtCIYDpgWuCB2nBa8IHagFsAghqQWzCIcDqgW0CI0D"
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
