-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('flow', 'stock', 'rate');

-- CreateEnum
CREATE TYPE "PriceBasis" AS ENUM ('current', 'constant');

-- CreateEnum
CREATE TYPE "Adjustment" AS ENUM ('none', 'seasonal');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('A', 'S', 'Q', 'M');

-- CreateEnum
CREATE TYPE "SpeakerKind" AS ENUM ('person', 'institution');

-- CreateEnum
CREATE TYPE "Manner" AS ENUM ('said', 'published', 'relayed', 'leaked');

-- CreateEnum
CREATE TYPE "StatedBasis" AS ENUM ('day', 'report');

-- CreateEnum
CREATE TYPE "ReleaseBasis" AS ENUM ('release', 'report');

-- CreateEnum
CREATE TYPE "Nature" AS ENUM ('projection', 'target', 'reported');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('level', 'growth', 'change');

-- CreateEnum
CREATE TYPE "Timing" AS ENUM ('in', 'by');

-- CreateEnum
CREATE TYPE "Shape" AS ENUM ('point', 'range', 'floor', 'ceiling');

-- CreateEnum
CREATE TYPE "Hedge" AS ENUM ('about', 'nearly', 'justOver');

-- CreateEnum
CREATE TYPE "DayPrecision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "FactKind" AS ENUM ('statement', 'citation', 'figure', 'release', 'observation', 'retraction');

-- CreateEnum
CREATE TYPE "DescriptionKind" AS ENUM ('indicator', 'series', 'speaker', 'source');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('viewer', 'editor', 'owner');

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "LedgerTouch" (
    "sequence" INTEGER NOT NULL,
    "indicatorId" UUID NOT NULL,

    CONSTRAINT "LedgerTouch_pkey" PRIMARY KEY ("sequence","indicatorId")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "areas" TEXT[],
    "aggregation" "Aggregation" NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "indicatorId" UUID NOT NULL,
    "publisher" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "priceBasis" "PriceBasis",
    "adjustment" "Adjustment",
    "frequency" "Frequency" NOT NULL,
    "over" TEXT NOT NULL DEFAULT 'yearEarlier',
    "continuesId" UUID,
    "derivedFromId" UUID,
    "definition" TEXT,
    "title" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "publisher" TEXT,
    "title" TEXT,
    "url" TEXT,
    "publishedOn" DATE,
    "publishedOnPrecision" "DayPrecision",
    "retrievedOn" DATE,
    "retrievedOnPrecision" "DayPrecision",
    "language" TEXT,
    "archived" TEXT,
    "sha256" TEXT,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "SpeakerKind" NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" UUID NOT NULL,
    "kind" "DescriptionKind" NOT NULL,
    "targetId" UUID,
    "name" TEXT,
    "sameAs" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "statedOn" DATE NOT NULL,
    "statedOnPrecision" "DayPrecision" NOT NULL,
    "statedOnBasis" "StatedBasis" NOT NULL,
    "knownOn" DATE NOT NULL,
    "place" INTEGER NOT NULL,
    "occasion" TEXT,
    "occasionHash" TEXT,
    "manner" "Manner" NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementSpeaker" (
    "statementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" UUID NOT NULL,
    "capacity" TEXT,
    "onBehalfOfId" UUID,

    CONSTRAINT "StatementSpeaker_pkey" PRIMARY KEY ("statementId","position")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "statementId" UUID,
    "releaseId" UUID,
    "sourceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "exact" TEXT,
    "exactHash" TEXT,
    "prefix" TEXT,
    "prefixHash" TEXT,
    "suffix" TEXT,
    "suffixHash" TEXT,
    "translation" TEXT,
    "translationHash" TEXT,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "indicatorId" UUID NOT NULL,
    "seriesId" UUID,
    "nature" "Nature" NOT NULL,
    "measure" "Measure" NOT NULL,
    "over" TEXT,
    "period" TEXT,
    "periodFirst" DATE,
    "periodLast" DATE,
    "periodText" TEXT,
    "periodTextHash" TEXT,
    "timing" "Timing" NOT NULL,
    "shape" "Shape" NOT NULL,
    "low" DECIMAL,
    "high" DECIMAL,
    "central" DECIMAL,
    "lowDigits" TEXT,
    "highDigits" TEXT,
    "centralDigits" TEXT,
    "inclusive" BOOLEAN,
    "hedge" "Hedge",
    "multiplier" INTEGER,
    "lowMultiplier" INTEGER,
    "unit" TEXT,
    "words" TEXT,
    "wordsHash" TEXT,
    "condition" TEXT,
    "conditionHash" TEXT,
    "restatesId" UUID,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FigureCitation" (
    "figureId" UUID NOT NULL,
    "citationId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "FigureCitation_pkey" PRIMARY KEY ("figureId","citationId")
);

-- CreateTable
CREATE TABLE "Release" (
    "id" UUID NOT NULL,
    "releasedOn" DATE NOT NULL,
    "releasedOnPrecision" "DayPrecision" NOT NULL,
    "releasedOnBasis" "ReleaseBasis" NOT NULL,
    "knownOn" DATE NOT NULL,
    "place" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "seriesId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "periodFirst" DATE NOT NULL,
    "periodLast" DATE NOT NULL,
    "valueShape" "Shape",
    "valueLow" DECIMAL,
    "valueHigh" DECIMAL,
    "valueCentral" DECIMAL,
    "valueLowDigits" TEXT,
    "valueHighDigits" TEXT,
    "valueCentralDigits" TEXT,
    "valueInclusive" BOOLEAN,
    "valueHedge" "Hedge",
    "multiplier" INTEGER,
    "lowMultiplier" INTEGER,
    "growthShape" "Shape",
    "growthLow" DECIMAL,
    "growthHigh" DECIMAL,
    "growthCentral" DECIMAL,
    "growthLowDigits" TEXT,
    "growthHighDigits" TEXT,
    "growthCentralDigits" TEXT,
    "growthInclusive" BOOLEAN,
    "growthHedge" "Hedge",
    "status" TEXT,
    "words" TEXT,
    "wordsHash" TEXT,
    "statementId" UUID,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObservationCitation" (
    "observationId" UUID NOT NULL,
    "citationId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "ObservationCitation_pkey" PRIMARY KEY ("observationId","citationId")
);

-- CreateTable
CREATE TABLE "Retraction" (
    "id" UUID NOT NULL,
    "kind" "FactKind" NOT NULL,
    "targetId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reasonHash" TEXT NOT NULL,
    "replacementId" UUID,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Retraction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Amendment" (
    "id" UUID NOT NULL,
    "kind" "DescriptionKind" NOT NULL,
    "targetId" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "reasonHash" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Check" (
    "id" UUID NOT NULL,
    "kind" "FactKind" NOT NULL,
    "targetId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProblemReport" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "path" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "contact" TEXT,
    "resolvedAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "ProblemReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'viewer',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "email" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportMapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_hash_key" ON "LedgerEntry"("hash");

-- CreateIndex
CREATE INDEX "LedgerTouch_indicatorId_sequence_idx" ON "LedgerTouch"("indicatorId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_slug_key" ON "Indicator"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Series_continuesId_key" ON "Series"("continuesId");

-- CreateIndex
CREATE INDEX "Series_indicatorId_idx" ON "Series"("indicatorId");

-- CreateIndex
CREATE INDEX "Source_sha256_idx" ON "Source"("sha256");

-- CreateIndex
CREATE INDEX "Source_url_idx" ON "Source"("url");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_slug_key" ON "Speaker"("slug");

-- CreateIndex
CREATE INDEX "Speaker_kind_name_idx" ON "Speaker"("kind", "name");

-- CreateIndex
CREATE INDEX "Alias_kind_sameAs_idx" ON "Alias"("kind", "sameAs");

-- CreateIndex
CREATE INDEX "Alias_kind_name_idx" ON "Alias"("kind", "name");

-- CreateIndex
CREATE INDEX "Statement_statedOn_id_idx" ON "Statement"("statedOn", "id");

-- CreateIndex
CREATE INDEX "Statement_knownOn_idx" ON "Statement"("knownOn");

-- CreateIndex
CREATE INDEX "StatementSpeaker_speakerId_idx" ON "StatementSpeaker"("speakerId");

-- CreateIndex
CREATE INDEX "StatementSpeaker_onBehalfOfId_idx" ON "StatementSpeaker"("onBehalfOfId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementSpeaker_statementId_speakerId_key" ON "StatementSpeaker"("statementId", "speakerId");

-- CreateIndex
CREATE INDEX "Citation_statementId_idx" ON "Citation"("statementId");

-- CreateIndex
CREATE INDEX "Citation_releaseId_idx" ON "Citation"("releaseId");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "Figure_statementId_idx" ON "Figure"("statementId");

-- CreateIndex
CREATE INDEX "Figure_indicatorId_periodFirst_periodLast_idx" ON "Figure"("indicatorId", "periodFirst", "periodLast");

-- CreateIndex
CREATE INDEX "Figure_seriesId_idx" ON "Figure"("seriesId");

-- CreateIndex
CREATE INDEX "Figure_restatesId_idx" ON "Figure"("restatesId");

-- CreateIndex
CREATE INDEX "FigureCitation_citationId_idx" ON "FigureCitation"("citationId");

-- CreateIndex
CREATE INDEX "Release_releasedOn_id_idx" ON "Release"("releasedOn", "id");

-- CreateIndex
CREATE INDEX "Release_knownOn_idx" ON "Release"("knownOn");

-- CreateIndex
CREATE INDEX "Observation_releaseId_seriesId_period_idx" ON "Observation"("releaseId", "seriesId", "period");

-- CreateIndex
CREATE INDEX "Observation_seriesId_periodFirst_periodLast_idx" ON "Observation"("seriesId", "periodFirst", "periodLast");

-- CreateIndex
CREATE INDEX "Observation_statementId_idx" ON "Observation"("statementId");

-- CreateIndex
CREATE INDEX "ObservationCitation_citationId_idx" ON "ObservationCitation"("citationId");

-- CreateIndex
CREATE INDEX "Retraction_targetId_idx" ON "Retraction"("targetId");

-- CreateIndex
CREATE INDEX "Retraction_replacementId_idx" ON "Retraction"("replacementId");

-- CreateIndex
CREATE INDEX "Amendment_kind_targetId_idx" ON "Amendment"("kind", "targetId");

-- CreateIndex
CREATE INDEX "Check_kind_targetId_idx" ON "Check"("kind", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ImportMapping_name_key" ON "ImportMapping"("name");

-- AddForeignKey
ALTER TABLE "LedgerTouch" ADD CONSTRAINT "LedgerTouch_sequence_fkey" FOREIGN KEY ("sequence") REFERENCES "LedgerEntry"("sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerTouch" ADD CONSTRAINT "LedgerTouch_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_continuesId_fkey" FOREIGN KEY ("continuesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_derivedFromId_fkey" FOREIGN KEY ("derivedFromId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSpeaker" ADD CONSTRAINT "StatementSpeaker_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSpeaker" ADD CONSTRAINT "StatementSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSpeaker" ADD CONSTRAINT "StatementSpeaker_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_restatesId_fkey" FOREIGN KEY ("restatesId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FigureCitation" ADD CONSTRAINT "FigureCitation_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FigureCitation" ADD CONSTRAINT "FigureCitation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservationCitation" ADD CONSTRAINT "ObservationCitation_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservationCitation" ADD CONSTRAINT "ObservationCitation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

