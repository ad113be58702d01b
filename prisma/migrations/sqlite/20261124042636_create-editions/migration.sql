BEGIN;

-- CreateTable
CREATE TABLE "ArticleEntry" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "tagline" TEXT NOT NULL,
    "whyUseIt" TEXT NOT NULL,
    "bestFor" TEXT NOT NULL,
    "considerIf" TEXT NOT NULL,
    "feesAndNotes" TEXT NOT NULL,
    "regions" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug"),
    CONSTRAINT "ArticleEntry_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleFeature" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "ArticleFeature_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry" ("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleAlternative" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "alternativeSlug" TEXT,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "ArticleAlternative_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry" ("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleAlternative_editionId_alternativeSlug_fkey" FOREIGN KEY ("editionId", "alternativeSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleCompletion" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug"),
    CONSTRAINT "ArticleCompletion_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry" ("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleCompletedField" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "ArticleCompletedField_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleCompletion" ("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleCompletionSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "ArticleCompletionSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleCompletion" ("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleCompletionSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleComparison" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "reading" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "ArticleComparison_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry" ("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleComparisonSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "ArticleComparisonSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "ArticleComparison" ("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleComparisonSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "regulator" TEXT,
    "since" TEXT,
    "status" TEXT NOT NULL,
    "qualifiedCustodian" BOOLEAN,
    "qualifiedBasis" TEXT NOT NULL,
    "register" TEXT,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "Entity_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntitySource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "EntitySource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Entity" ("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EntitySource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegionsNoteSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "RegionsNoteSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegionsNoteSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Region" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("editionId", "providerSlug", "region"),
    CONSTRAINT "Region_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegionSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "RegionSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Region" ("editionId", "providerSlug", "region") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegionSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StakingNetwork" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "StakingNetwork_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StakingSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "StakingSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StakingSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "factorId" TEXT NOT NULL,
    "low" INTEGER NOT NULL,
    "high" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "factorId"),
    CONSTRAINT "Finding_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Finding_editionId_factorId_fkey" FOREIGN KEY ("editionId", "factorId") REFERENCES "Factor" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FindingLookedAt" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "factorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "place" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "factorId", "position"),
    CONSTRAINT "FindingLookedAt_editionId_providerSlug_factorId_fkey" FOREIGN KEY ("editionId", "providerSlug", "factorId") REFERENCES "Finding" ("editionId", "providerSlug", "factorId") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FindingSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "FindingSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Finding" ("editionId", "providerSlug", "factorId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FindingSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fee" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "asOf" TEXT,
    "asOfNote" TEXT,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "Fee_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeeSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "FeeSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Fee" ("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FeeSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Incident" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "resolved" TEXT NOT NULL,
    "what" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "Incident_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IncidentSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "IncidentSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Incident" ("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IncidentSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Change" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "Change_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChangeGate" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "gate" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "ChangeGate_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Change" ("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChangeSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "parent", "position"),
    CONSTRAINT "ChangeSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Change" ("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChangeSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Guide" (
    "editionId" TEXT NOT NULL PRIMARY KEY,
    "introduction" TEXT NOT NULL,
    "originTitle" TEXT NOT NULL,
    "originPublisher" TEXT NOT NULL,
    "originPublished" TEXT NOT NULL,
    "originUrl" TEXT,
    "originNote" TEXT NOT NULL,
    CONSTRAINT "Guide_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GuideText" (
    "editionId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "section", "id"),
    CONSTRAINT "GuideText_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FaqEntry" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "id"),
    CONSTRAINT "FaqEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChecklistItem" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "mandate" BOOLEAN NOT NULL,

    PRIMARY KEY ("editionId", "id"),
    CONSTRAINT "ChecklistItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChecklistRedFlag" (
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "itemId", "position"),
    CONSTRAINT "ChecklistRedFlag_editionId_itemId_fkey" FOREIGN KEY ("editionId", "itemId") REFERENCES "ChecklistItem" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChecklistFactor" (
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "factorId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "itemId", "position"),
    CONSTRAINT "ChecklistFactor_editionId_itemId_fkey" FOREIGN KEY ("editionId", "itemId") REFERENCES "ChecklistItem" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChecklistFactor_editionId_factorId_fkey" FOREIGN KEY ("editionId", "factorId") REFERENCES "Factor" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChecklistRequirement" (
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "requirement" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "itemId", "position"),
    CONSTRAINT "ChecklistRequirement_editionId_itemId_fkey" FOREIGN KEY ("editionId", "itemId") REFERENCES "ChecklistItem" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UseCase" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "presetId" TEXT,

    PRIMARY KEY ("editionId", "id"),
    CONSTRAINT "UseCase_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UseCase_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UseCaseProvider" (
    "editionId" TEXT NOT NULL,
    "useCaseId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "useCaseId", "position"),
    CONSTRAINT "UseCaseProvider_editionId_useCaseId_fkey" FOREIGN KEY ("editionId", "useCaseId") REFERENCES "UseCase" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UseCaseProvider_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Preset" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "doubt" REAL,

    PRIMARY KEY ("editionId", "id"),
    CONSTRAINT "Preset_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PresetRegion" (
    "editionId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "region" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "presetId", "position"),
    CONSTRAINT "PresetRegion_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PresetRequirement" (
    "editionId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "requirement" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "presetId", "position"),
    CONSTRAINT "PresetRequirement_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PresetWeight" (
    "editionId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "weight" REAL NOT NULL,

    PRIMARY KEY ("editionId", "presetId", "criterionId"),
    CONSTRAINT "PresetWeight_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PresetWeight_editionId_criterionId_fkey" FOREIGN KEY ("editionId", "criterionId") REFERENCES "Criterion" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Provider" (
    "editionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "legalLine" TEXT NOT NULL,
    "researchedOn" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "founded" TEXT,
    "headquarters" TEXT,
    "owner" TEXT,
    "listed" TEXT,
    "website" TEXT NOT NULL,
    "regionsNote" TEXT NOT NULL,
    "stakingSupported" BOOLEAN,
    "stakingNote" TEXT NOT NULL,
    "stakingCommission" TEXT,

    PRIMARY KEY ("editionId", "slug"),
    CONSTRAINT "Provider_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT,
    "retrieved" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "id"),
    CONSTRAINT "Source_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompanySource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "CompanySource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CompanySource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssetsUnderCustody" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "usd" REAL,
    "asOf" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug"),
    CONSTRAINT "AssetsUnderCustody_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssetsSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "position"),
    CONSTRAINT "AssetsSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "AssetsUnderCustody" ("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AssetsSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source" ("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Criterion" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "weight" REAL NOT NULL,
    "description" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "id"),
    CONSTRAINT "Criterion_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Factor" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "disclosure" BOOLEAN NOT NULL,
    "question" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "id"),
    CONSTRAINT "Factor_editionId_criterionId_fkey" FOREIGN KEY ("editionId", "criterionId") REFERENCES "Criterion" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FactorLevel" (
    "editionId" TEXT NOT NULL,
    "factorId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "anchor" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "factorId", "level"),
    CONSTRAINT "FactorLevel_editionId_factorId_fkey" FOREIGN KEY ("editionId", "factorId") REFERENCES "Factor" ("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NotScored" (
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "position"),
    CONSTRAINT "NotScored_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "method" INTEGER NOT NULL,
    "seededAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "editionId" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "Publication_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_hash_key" ON "Edition"("hash");

-- CreateIndex
CREATE INDEX "Publication_editionId_idx" ON "Publication"("editionId");

-- Editions are immutable.
CREATE TRIGGER "ArticleEntry_no_update" BEFORE UPDATE ON "ArticleEntry" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleEntry_no_delete" BEFORE DELETE ON "ArticleEntry" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleEntry_no_late_row" BEFORE INSERT ON "ArticleEntry" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ArticleFeature_no_update" BEFORE UPDATE ON "ArticleFeature" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleFeature_no_delete" BEFORE DELETE ON "ArticleFeature" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleFeature_no_late_row" BEFORE INSERT ON "ArticleFeature" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ArticleAlternative_no_update" BEFORE UPDATE ON "ArticleAlternative" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleAlternative_no_delete" BEFORE DELETE ON "ArticleAlternative" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleAlternative_no_late_row" BEFORE INSERT ON "ArticleAlternative" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ArticleCompletion_no_update" BEFORE UPDATE ON "ArticleCompletion" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleCompletion_no_delete" BEFORE DELETE ON "ArticleCompletion" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleCompletion_no_late_row" BEFORE INSERT ON "ArticleCompletion" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ArticleCompletedField_no_update" BEFORE UPDATE ON "ArticleCompletedField" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleCompletedField_no_delete" BEFORE DELETE ON "ArticleCompletedField" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleCompletedField_no_late_row" BEFORE INSERT ON "ArticleCompletedField" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ArticleCompletionSource_no_update" BEFORE UPDATE ON "ArticleCompletionSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleCompletionSource_no_delete" BEFORE DELETE ON "ArticleCompletionSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleCompletionSource_no_late_row" BEFORE INSERT ON "ArticleCompletionSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ArticleComparison_no_update" BEFORE UPDATE ON "ArticleComparison" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleComparison_no_delete" BEFORE DELETE ON "ArticleComparison" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleComparison_no_late_row" BEFORE INSERT ON "ArticleComparison" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ArticleComparisonSource_no_update" BEFORE UPDATE ON "ArticleComparisonSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleComparisonSource_no_delete" BEFORE DELETE ON "ArticleComparisonSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ArticleComparisonSource_no_late_row" BEFORE INSERT ON "ArticleComparisonSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Entity_no_update" BEFORE UPDATE ON "Entity" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Entity_no_delete" BEFORE DELETE ON "Entity" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Entity_no_late_row" BEFORE INSERT ON "Entity" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "EntitySource_no_update" BEFORE UPDATE ON "EntitySource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "EntitySource_no_delete" BEFORE DELETE ON "EntitySource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "EntitySource_no_late_row" BEFORE INSERT ON "EntitySource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "RegionsNoteSource_no_update" BEFORE UPDATE ON "RegionsNoteSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "RegionsNoteSource_no_delete" BEFORE DELETE ON "RegionsNoteSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "RegionsNoteSource_no_late_row" BEFORE INSERT ON "RegionsNoteSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Region_no_update" BEFORE UPDATE ON "Region" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Region_no_delete" BEFORE DELETE ON "Region" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Region_no_late_row" BEFORE INSERT ON "Region" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "RegionSource_no_update" BEFORE UPDATE ON "RegionSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "RegionSource_no_delete" BEFORE DELETE ON "RegionSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "RegionSource_no_late_row" BEFORE INSERT ON "RegionSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "StakingNetwork_no_update" BEFORE UPDATE ON "StakingNetwork" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "StakingNetwork_no_delete" BEFORE DELETE ON "StakingNetwork" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "StakingNetwork_no_late_row" BEFORE INSERT ON "StakingNetwork" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "StakingSource_no_update" BEFORE UPDATE ON "StakingSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "StakingSource_no_delete" BEFORE DELETE ON "StakingSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "StakingSource_no_late_row" BEFORE INSERT ON "StakingSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Finding_no_update" BEFORE UPDATE ON "Finding" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Finding_no_delete" BEFORE DELETE ON "Finding" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Finding_no_late_row" BEFORE INSERT ON "Finding" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "FindingLookedAt_no_update" BEFORE UPDATE ON "FindingLookedAt" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FindingLookedAt_no_delete" BEFORE DELETE ON "FindingLookedAt" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FindingLookedAt_no_late_row" BEFORE INSERT ON "FindingLookedAt" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "FindingSource_no_update" BEFORE UPDATE ON "FindingSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FindingSource_no_delete" BEFORE DELETE ON "FindingSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FindingSource_no_late_row" BEFORE INSERT ON "FindingSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Fee_no_update" BEFORE UPDATE ON "Fee" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Fee_no_delete" BEFORE DELETE ON "Fee" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Fee_no_late_row" BEFORE INSERT ON "Fee" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "FeeSource_no_update" BEFORE UPDATE ON "FeeSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FeeSource_no_delete" BEFORE DELETE ON "FeeSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FeeSource_no_late_row" BEFORE INSERT ON "FeeSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Incident_no_update" BEFORE UPDATE ON "Incident" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Incident_no_delete" BEFORE DELETE ON "Incident" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Incident_no_late_row" BEFORE INSERT ON "Incident" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "IncidentSource_no_update" BEFORE UPDATE ON "IncidentSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "IncidentSource_no_delete" BEFORE DELETE ON "IncidentSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "IncidentSource_no_late_row" BEFORE INSERT ON "IncidentSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Change_no_update" BEFORE UPDATE ON "Change" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Change_no_delete" BEFORE DELETE ON "Change" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Change_no_late_row" BEFORE INSERT ON "Change" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ChangeGate_no_update" BEFORE UPDATE ON "ChangeGate" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChangeGate_no_delete" BEFORE DELETE ON "ChangeGate" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChangeGate_no_late_row" BEFORE INSERT ON "ChangeGate" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ChangeSource_no_update" BEFORE UPDATE ON "ChangeSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChangeSource_no_delete" BEFORE DELETE ON "ChangeSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChangeSource_no_late_row" BEFORE INSERT ON "ChangeSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Guide_no_update" BEFORE UPDATE ON "Guide" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Guide_no_delete" BEFORE DELETE ON "Guide" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Guide_no_late_row" BEFORE INSERT ON "Guide" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "GuideText_no_update" BEFORE UPDATE ON "GuideText" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "GuideText_no_delete" BEFORE DELETE ON "GuideText" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "GuideText_no_late_row" BEFORE INSERT ON "GuideText" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "FaqEntry_no_update" BEFORE UPDATE ON "FaqEntry" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FaqEntry_no_delete" BEFORE DELETE ON "FaqEntry" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FaqEntry_no_late_row" BEFORE INSERT ON "FaqEntry" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ChecklistItem_no_update" BEFORE UPDATE ON "ChecklistItem" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistItem_no_delete" BEFORE DELETE ON "ChecklistItem" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistItem_no_late_row" BEFORE INSERT ON "ChecklistItem" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ChecklistRedFlag_no_update" BEFORE UPDATE ON "ChecklistRedFlag" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistRedFlag_no_delete" BEFORE DELETE ON "ChecklistRedFlag" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistRedFlag_no_late_row" BEFORE INSERT ON "ChecklistRedFlag" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ChecklistFactor_no_update" BEFORE UPDATE ON "ChecklistFactor" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistFactor_no_delete" BEFORE DELETE ON "ChecklistFactor" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistFactor_no_late_row" BEFORE INSERT ON "ChecklistFactor" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "ChecklistRequirement_no_update" BEFORE UPDATE ON "ChecklistRequirement" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistRequirement_no_delete" BEFORE DELETE ON "ChecklistRequirement" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "ChecklistRequirement_no_late_row" BEFORE INSERT ON "ChecklistRequirement" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "UseCase_no_update" BEFORE UPDATE ON "UseCase" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "UseCase_no_delete" BEFORE DELETE ON "UseCase" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "UseCase_no_late_row" BEFORE INSERT ON "UseCase" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "UseCaseProvider_no_update" BEFORE UPDATE ON "UseCaseProvider" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "UseCaseProvider_no_delete" BEFORE DELETE ON "UseCaseProvider" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "UseCaseProvider_no_late_row" BEFORE INSERT ON "UseCaseProvider" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Preset_no_update" BEFORE UPDATE ON "Preset" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Preset_no_delete" BEFORE DELETE ON "Preset" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Preset_no_late_row" BEFORE INSERT ON "Preset" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "PresetRegion_no_update" BEFORE UPDATE ON "PresetRegion" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "PresetRegion_no_delete" BEFORE DELETE ON "PresetRegion" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "PresetRegion_no_late_row" BEFORE INSERT ON "PresetRegion" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "PresetRequirement_no_update" BEFORE UPDATE ON "PresetRequirement" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "PresetRequirement_no_delete" BEFORE DELETE ON "PresetRequirement" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "PresetRequirement_no_late_row" BEFORE INSERT ON "PresetRequirement" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "PresetWeight_no_update" BEFORE UPDATE ON "PresetWeight" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "PresetWeight_no_delete" BEFORE DELETE ON "PresetWeight" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "PresetWeight_no_late_row" BEFORE INSERT ON "PresetWeight" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Provider_no_update" BEFORE UPDATE ON "Provider" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Provider_no_delete" BEFORE DELETE ON "Provider" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Provider_no_late_row" BEFORE INSERT ON "Provider" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Source_no_update" BEFORE UPDATE ON "Source" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Source_no_delete" BEFORE DELETE ON "Source" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Source_no_late_row" BEFORE INSERT ON "Source" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "CompanySource_no_update" BEFORE UPDATE ON "CompanySource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "CompanySource_no_delete" BEFORE DELETE ON "CompanySource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "CompanySource_no_late_row" BEFORE INSERT ON "CompanySource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "AssetsUnderCustody_no_update" BEFORE UPDATE ON "AssetsUnderCustody" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "AssetsUnderCustody_no_delete" BEFORE DELETE ON "AssetsUnderCustody" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "AssetsUnderCustody_no_late_row" BEFORE INSERT ON "AssetsUnderCustody" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "AssetsSource_no_update" BEFORE UPDATE ON "AssetsSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "AssetsSource_no_delete" BEFORE DELETE ON "AssetsSource" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "AssetsSource_no_late_row" BEFORE INSERT ON "AssetsSource" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Criterion_no_update" BEFORE UPDATE ON "Criterion" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Criterion_no_delete" BEFORE DELETE ON "Criterion" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Criterion_no_late_row" BEFORE INSERT ON "Criterion" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Factor_no_update" BEFORE UPDATE ON "Factor" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Factor_no_delete" BEFORE DELETE ON "Factor" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Factor_no_late_row" BEFORE INSERT ON "Factor" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "FactorLevel_no_update" BEFORE UPDATE ON "FactorLevel" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FactorLevel_no_delete" BEFORE DELETE ON "FactorLevel" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "FactorLevel_no_late_row" BEFORE INSERT ON "FactorLevel" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "NotScored_no_update" BEFORE UPDATE ON "NotScored" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "NotScored_no_delete" BEFORE DELETE ON "NotScored" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "NotScored_no_late_row" BEFORE INSERT ON "NotScored" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Edition_no_update" BEFORE UPDATE ON "Edition" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Edition_no_delete" BEFORE DELETE ON "Edition" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Publication_no_update" BEFORE UPDATE ON "Publication" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Publication_no_delete" BEFORE DELETE ON "Publication" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

COMMIT;
