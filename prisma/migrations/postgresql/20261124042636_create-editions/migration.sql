-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

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

    CONSTRAINT "ArticleEntry_pkey" PRIMARY KEY ("editionId","providerSlug")
);

-- CreateTable
CREATE TABLE "ArticleFeature" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ArticleFeature_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "ArticleAlternative" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "alternativeSlug" TEXT,

    CONSTRAINT "ArticleAlternative_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "ArticleCompletion" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "ArticleCompletion_pkey" PRIMARY KEY ("editionId","providerSlug")
);

-- CreateTable
CREATE TABLE "ArticleCompletedField" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,

    CONSTRAINT "ArticleCompletedField_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "ArticleCompletionSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "ArticleCompletionSource_pkey" PRIMARY KEY ("editionId","providerSlug","position")
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

    CONSTRAINT "ArticleComparison_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "ArticleComparisonSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "ArticleComparisonSource_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
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

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "EntitySource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "EntitySource_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
);

-- CreateTable
CREATE TABLE "RegionsNoteSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "RegionsNoteSource_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "Region" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("editionId","providerSlug","region")
);

-- CreateTable
CREATE TABLE "RegionSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "RegionSource_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
);

-- CreateTable
CREATE TABLE "StakingNetwork" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "StakingNetwork_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "StakingSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "StakingSource_pkey" PRIMARY KEY ("editionId","providerSlug","position")
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

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("editionId","providerSlug","factorId")
);

-- CreateTable
CREATE TABLE "FindingLookedAt" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "factorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "FindingLookedAt_pkey" PRIMARY KEY ("editionId","providerSlug","factorId","position")
);

-- CreateTable
CREATE TABLE "FindingSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "FindingSource_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
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

    CONSTRAINT "Fee_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "FeeSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "FeeSource_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
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

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "IncidentSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "IncidentSource_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
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

    CONSTRAINT "Change_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "ChangeGate" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "gate" TEXT NOT NULL,

    CONSTRAINT "ChangeGate_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
);

-- CreateTable
CREATE TABLE "ChangeSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "parent" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "ChangeSource_pkey" PRIMARY KEY ("editionId","providerSlug","parent","position")
);

-- CreateTable
CREATE TABLE "Guide" (
    "editionId" TEXT NOT NULL,
    "introduction" TEXT NOT NULL,
    "originTitle" TEXT NOT NULL,
    "originPublisher" TEXT NOT NULL,
    "originPublished" TEXT NOT NULL,
    "originUrl" TEXT,
    "originNote" TEXT NOT NULL,

    CONSTRAINT "Guide_pkey" PRIMARY KEY ("editionId")
);

-- CreateTable
CREATE TABLE "GuideText" (
    "editionId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "GuideText_pkey" PRIMARY KEY ("editionId","section","id")
);

-- CreateTable
CREATE TABLE "FaqEntry" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "FaqEntry_pkey" PRIMARY KEY ("editionId","id")
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

    CONSTRAINT "ChecklistItem_pkey" PRIMARY KEY ("editionId","id")
);

-- CreateTable
CREATE TABLE "ChecklistRedFlag" (
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ChecklistRedFlag_pkey" PRIMARY KEY ("editionId","itemId","position")
);

-- CreateTable
CREATE TABLE "ChecklistFactor" (
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "factorId" TEXT NOT NULL,

    CONSTRAINT "ChecklistFactor_pkey" PRIMARY KEY ("editionId","itemId","position")
);

-- CreateTable
CREATE TABLE "ChecklistRequirement" (
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "requirement" TEXT NOT NULL,

    CONSTRAINT "ChecklistRequirement_pkey" PRIMARY KEY ("editionId","itemId","position")
);

-- CreateTable
CREATE TABLE "UseCase" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "presetId" TEXT,

    CONSTRAINT "UseCase_pkey" PRIMARY KEY ("editionId","id")
);

-- CreateTable
CREATE TABLE "UseCaseProvider" (
    "editionId" TEXT NOT NULL,
    "useCaseId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "UseCaseProvider_pkey" PRIMARY KEY ("editionId","useCaseId","position")
);

-- CreateTable
CREATE TABLE "Preset" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "doubt" DOUBLE PRECISION,

    CONSTRAINT "Preset_pkey" PRIMARY KEY ("editionId","id")
);

-- CreateTable
CREATE TABLE "PresetRegion" (
    "editionId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "region" TEXT NOT NULL,

    CONSTRAINT "PresetRegion_pkey" PRIMARY KEY ("editionId","presetId","position")
);

-- CreateTable
CREATE TABLE "PresetRequirement" (
    "editionId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "requirement" TEXT NOT NULL,

    CONSTRAINT "PresetRequirement_pkey" PRIMARY KEY ("editionId","presetId","position")
);

-- CreateTable
CREATE TABLE "PresetWeight" (
    "editionId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "PresetWeight_pkey" PRIMARY KEY ("editionId","presetId","criterionId")
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

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("editionId","slug")
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

    CONSTRAINT "Source_pkey" PRIMARY KEY ("editionId","providerSlug","id")
);

-- CreateTable
CREATE TABLE "CompanySource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "CompanySource_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "AssetsUnderCustody" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "usd" DOUBLE PRECISION,
    "asOf" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "AssetsUnderCustody_pkey" PRIMARY KEY ("editionId","providerSlug")
);

-- CreateTable
CREATE TABLE "AssetsSource" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "AssetsSource_pkey" PRIMARY KEY ("editionId","providerSlug","position")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "description" TEXT NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("editionId","id")
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

    CONSTRAINT "Factor_pkey" PRIMARY KEY ("editionId","id")
);

-- CreateTable
CREATE TABLE "FactorLevel" (
    "editionId" TEXT NOT NULL,
    "factorId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "anchor" TEXT NOT NULL,

    CONSTRAINT "FactorLevel_pkey" PRIMARY KEY ("editionId","factorId","level")
);

-- CreateTable
CREATE TABLE "NotScored" (
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "NotScored_pkey" PRIMARY KEY ("editionId","position")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "method" INTEGER NOT NULL,
    "seededAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" SERIAL NOT NULL,
    "editionId" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_hash_key" ON "Edition"("hash");

-- CreateIndex
CREATE INDEX "Publication_editionId_idx" ON "Publication"("editionId");

-- AddForeignKey
ALTER TABLE "ArticleEntry" ADD CONSTRAINT "ArticleEntry_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleFeature" ADD CONSTRAINT "ArticleFeature_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry"("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAlternative" ADD CONSTRAINT "ArticleAlternative_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry"("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAlternative" ADD CONSTRAINT "ArticleAlternative_editionId_alternativeSlug_fkey" FOREIGN KEY ("editionId", "alternativeSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCompletion" ADD CONSTRAINT "ArticleCompletion_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry"("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCompletedField" ADD CONSTRAINT "ArticleCompletedField_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleCompletion"("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCompletionSource" ADD CONSTRAINT "ArticleCompletionSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleCompletion"("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCompletionSource" ADD CONSTRAINT "ArticleCompletionSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleComparison" ADD CONSTRAINT "ArticleComparison_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "ArticleEntry"("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleComparisonSource" ADD CONSTRAINT "ArticleComparisonSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "ArticleComparison"("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleComparisonSource" ADD CONSTRAINT "ArticleComparisonSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntitySource" ADD CONSTRAINT "EntitySource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Entity"("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntitySource" ADD CONSTRAINT "EntitySource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionsNoteSource" ADD CONSTRAINT "RegionsNoteSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionsNoteSource" ADD CONSTRAINT "RegionsNoteSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionSource" ADD CONSTRAINT "RegionSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Region"("editionId", "providerSlug", "region") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionSource" ADD CONSTRAINT "RegionSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StakingNetwork" ADD CONSTRAINT "StakingNetwork_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StakingSource" ADD CONSTRAINT "StakingSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StakingSource" ADD CONSTRAINT "StakingSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_editionId_factorId_fkey" FOREIGN KEY ("editionId", "factorId") REFERENCES "Factor"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingLookedAt" ADD CONSTRAINT "FindingLookedAt_editionId_providerSlug_factorId_fkey" FOREIGN KEY ("editionId", "providerSlug", "factorId") REFERENCES "Finding"("editionId", "providerSlug", "factorId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingSource" ADD CONSTRAINT "FindingSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Finding"("editionId", "providerSlug", "factorId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingSource" ADD CONSTRAINT "FindingSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fee" ADD CONSTRAINT "Fee_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeSource" ADD CONSTRAINT "FeeSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Fee"("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeSource" ADD CONSTRAINT "FeeSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentSource" ADD CONSTRAINT "IncidentSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Incident"("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentSource" ADD CONSTRAINT "IncidentSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeGate" ADD CONSTRAINT "ChangeGate_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Change"("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeSource" ADD CONSTRAINT "ChangeSource_editionId_providerSlug_parent_fkey" FOREIGN KEY ("editionId", "providerSlug", "parent") REFERENCES "Change"("editionId", "providerSlug", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeSource" ADD CONSTRAINT "ChangeSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guide" ADD CONSTRAINT "Guide_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuideText" ADD CONSTRAINT "GuideText_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaqEntry" ADD CONSTRAINT "FaqEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistRedFlag" ADD CONSTRAINT "ChecklistRedFlag_editionId_itemId_fkey" FOREIGN KEY ("editionId", "itemId") REFERENCES "ChecklistItem"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistFactor" ADD CONSTRAINT "ChecklistFactor_editionId_itemId_fkey" FOREIGN KEY ("editionId", "itemId") REFERENCES "ChecklistItem"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistFactor" ADD CONSTRAINT "ChecklistFactor_editionId_factorId_fkey" FOREIGN KEY ("editionId", "factorId") REFERENCES "Factor"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistRequirement" ADD CONSTRAINT "ChecklistRequirement_editionId_itemId_fkey" FOREIGN KEY ("editionId", "itemId") REFERENCES "ChecklistItem"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UseCase" ADD CONSTRAINT "UseCase_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UseCase" ADD CONSTRAINT "UseCase_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UseCaseProvider" ADD CONSTRAINT "UseCaseProvider_editionId_useCaseId_fkey" FOREIGN KEY ("editionId", "useCaseId") REFERENCES "UseCase"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UseCaseProvider" ADD CONSTRAINT "UseCaseProvider_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Preset" ADD CONSTRAINT "Preset_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PresetRegion" ADD CONSTRAINT "PresetRegion_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PresetRequirement" ADD CONSTRAINT "PresetRequirement_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PresetWeight" ADD CONSTRAINT "PresetWeight_editionId_presetId_fkey" FOREIGN KEY ("editionId", "presetId") REFERENCES "Preset"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PresetWeight" ADD CONSTRAINT "PresetWeight_editionId_criterionId_fkey" FOREIGN KEY ("editionId", "criterionId") REFERENCES "Criterion"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Provider" ADD CONSTRAINT "Provider_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanySource" ADD CONSTRAINT "CompanySource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanySource" ADD CONSTRAINT "CompanySource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssetsUnderCustody" ADD CONSTRAINT "AssetsUnderCustody_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssetsSource" ADD CONSTRAINT "AssetsSource_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "AssetsUnderCustody"("editionId", "providerSlug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssetsSource" ADD CONSTRAINT "AssetsSource_editionId_providerSlug_sourceId_fkey" FOREIGN KEY ("editionId", "providerSlug", "sourceId") REFERENCES "Source"("editionId", "providerSlug", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Factor" ADD CONSTRAINT "Factor_editionId_criterionId_fkey" FOREIGN KEY ("editionId", "criterionId") REFERENCES "Criterion"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactorLevel" ADD CONSTRAINT "FactorLevel_editionId_factorId_fkey" FOREIGN KEY ("editionId", "factorId") REFERENCES "Factor"("editionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotScored" ADD CONSTRAINT "NotScored_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the triggers below call.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Editions are immutable: write a new one.';
END $$;

CREATE FUNCTION refuse_late_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") THEN
    RAISE EXCEPTION 'Editions are immutable: write a new one.';
  END IF;
  RETURN NEW;
END $$;

-- Editions are immutable.
CREATE TRIGGER "ArticleEntry_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleEntry_no_late_row" BEFORE INSERT ON "ArticleEntry" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ArticleFeature_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleFeature" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleFeature_no_late_row" BEFORE INSERT ON "ArticleFeature" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ArticleAlternative_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleAlternative" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleAlternative_no_late_row" BEFORE INSERT ON "ArticleAlternative" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ArticleCompletion_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleCompletion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleCompletion_no_late_row" BEFORE INSERT ON "ArticleCompletion" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ArticleCompletedField_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleCompletedField" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleCompletedField_no_late_row" BEFORE INSERT ON "ArticleCompletedField" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ArticleCompletionSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleCompletionSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleCompletionSource_no_late_row" BEFORE INSERT ON "ArticleCompletionSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ArticleComparison_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleComparison" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleComparison_no_late_row" BEFORE INSERT ON "ArticleComparison" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ArticleComparisonSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleComparisonSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ArticleComparisonSource_no_late_row" BEFORE INSERT ON "ArticleComparisonSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Entity_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Entity" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Entity_no_late_row" BEFORE INSERT ON "Entity" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "EntitySource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "EntitySource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EntitySource_no_late_row" BEFORE INSERT ON "EntitySource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "RegionsNoteSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "RegionsNoteSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RegionsNoteSource_no_late_row" BEFORE INSERT ON "RegionsNoteSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Region_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Region" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Region_no_late_row" BEFORE INSERT ON "Region" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "RegionSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "RegionSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RegionSource_no_late_row" BEFORE INSERT ON "RegionSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "StakingNetwork_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "StakingNetwork" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "StakingNetwork_no_late_row" BEFORE INSERT ON "StakingNetwork" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "StakingSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "StakingSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "StakingSource_no_late_row" BEFORE INSERT ON "StakingSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Finding_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Finding" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Finding_no_late_row" BEFORE INSERT ON "Finding" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "FindingLookedAt_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "FindingLookedAt" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FindingLookedAt_no_late_row" BEFORE INSERT ON "FindingLookedAt" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "FindingSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "FindingSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FindingSource_no_late_row" BEFORE INSERT ON "FindingSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Fee_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Fee" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Fee_no_late_row" BEFORE INSERT ON "Fee" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "FeeSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "FeeSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FeeSource_no_late_row" BEFORE INSERT ON "FeeSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Incident_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Incident" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Incident_no_late_row" BEFORE INSERT ON "Incident" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "IncidentSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "IncidentSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IncidentSource_no_late_row" BEFORE INSERT ON "IncidentSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Change_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Change" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Change_no_late_row" BEFORE INSERT ON "Change" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ChangeGate_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChangeGate" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ChangeGate_no_late_row" BEFORE INSERT ON "ChangeGate" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ChangeSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChangeSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ChangeSource_no_late_row" BEFORE INSERT ON "ChangeSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Guide_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Guide" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Guide_no_late_row" BEFORE INSERT ON "Guide" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "GuideText_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "GuideText" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GuideText_no_late_row" BEFORE INSERT ON "GuideText" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "FaqEntry_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "FaqEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FaqEntry_no_late_row" BEFORE INSERT ON "FaqEntry" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ChecklistItem_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChecklistItem" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ChecklistItem_no_late_row" BEFORE INSERT ON "ChecklistItem" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ChecklistRedFlag_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChecklistRedFlag" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ChecklistRedFlag_no_late_row" BEFORE INSERT ON "ChecklistRedFlag" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ChecklistFactor_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChecklistFactor" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ChecklistFactor_no_late_row" BEFORE INSERT ON "ChecklistFactor" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "ChecklistRequirement_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChecklistRequirement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ChecklistRequirement_no_late_row" BEFORE INSERT ON "ChecklistRequirement" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "UseCase_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "UseCase" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "UseCase_no_late_row" BEFORE INSERT ON "UseCase" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "UseCaseProvider_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "UseCaseProvider" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "UseCaseProvider_no_late_row" BEFORE INSERT ON "UseCaseProvider" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Preset_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Preset" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Preset_no_late_row" BEFORE INSERT ON "Preset" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "PresetRegion_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "PresetRegion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PresetRegion_no_late_row" BEFORE INSERT ON "PresetRegion" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "PresetRequirement_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "PresetRequirement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PresetRequirement_no_late_row" BEFORE INSERT ON "PresetRequirement" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "PresetWeight_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "PresetWeight" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PresetWeight_no_late_row" BEFORE INSERT ON "PresetWeight" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Provider_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Provider" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Provider_no_late_row" BEFORE INSERT ON "Provider" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Source_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Source" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Source_no_late_row" BEFORE INSERT ON "Source" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "CompanySource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "CompanySource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CompanySource_no_late_row" BEFORE INSERT ON "CompanySource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "AssetsUnderCustody_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AssetsUnderCustody" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AssetsUnderCustody_no_late_row" BEFORE INSERT ON "AssetsUnderCustody" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "AssetsSource_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AssetsSource" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AssetsSource_no_late_row" BEFORE INSERT ON "AssetsSource" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Criterion_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Criterion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Criterion_no_late_row" BEFORE INSERT ON "Criterion" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Factor_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Factor" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Factor_no_late_row" BEFORE INSERT ON "Factor" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "FactorLevel_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "FactorLevel" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FactorLevel_no_late_row" BEFORE INSERT ON "FactorLevel" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "NotScored_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "NotScored" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "NotScored_no_late_row" BEFORE INSERT ON "NotScored" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Edition_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Edition" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "Publication_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Publication" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
