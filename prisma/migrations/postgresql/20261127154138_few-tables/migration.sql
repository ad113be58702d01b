-- Eight tables instead of forty-nine: what belongs to a part of an edition moves into its JSON column.
-- Written by hand. Every edition keeps its content to the letter, and so its hash.

-- 1. What the old tables hold, in the new shape.

CREATE TEMP TABLE "keptDocument" AS
SELECT e."id" AS "editionId", 'rubric' AS "id", jsonb_build_object(
    'version', e."method",
    'criteria', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'id', c."id",
        'name', c."name",
        'weight', c."weight",
        'description', c."description",
        'factors', (
          SELECT COALESCE(jsonb_agg(jsonb_build_object(
            'id', f."id",
            'name', f."name",
            'description', f."description",
            'disclosure', f."disclosure",
            'question', f."question",
            'levels', jsonb_build_object(
              '0', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 0),
              '1', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 1),
              '2', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 2),
              '3', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 3),
              '4', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 4)
            )
          ) ORDER BY f."position"), '[]'::jsonb)
          FROM "Factor" f
          WHERE f."editionId" = c."editionId" AND f."criterionId" = c."id"
        )
      ) ORDER BY c."position"), '[]'::jsonb)
      FROM "Criterion" c
      WHERE c."editionId" = e."id"
    ),
    'notScored', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'topic', x."topic",
        'why', x."why"
      ) ORDER BY x."position"), '[]'::jsonb)
      FROM "NotScored" x
      WHERE x."editionId" = e."id"
    )
  ) AS "content"
FROM "Edition" e
UNION ALL
SELECT g."editionId", 'guide', jsonb_build_object(
    'introduction', g."introduction",
    'checklist', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'id', c."id",
        'name', c."name",
        'description', c."description",
        'question', c."question",
        'redFlags', (
          SELECT COALESCE(jsonb_agg(x."text" ORDER BY x."position"), '[]'::jsonb)
          FROM "ChecklistRedFlag" x
          WHERE x."editionId" = c."editionId" AND x."itemId" = c."id"
        ),
        'factors', (
          SELECT COALESCE(jsonb_agg(x."factorId" ORDER BY x."position"), '[]'::jsonb)
          FROM "ChecklistFactor" x
          WHERE x."editionId" = c."editionId" AND x."itemId" = c."id"
        ),
        'requirements', (
          SELECT COALESCE(jsonb_agg(x."requirement" ORDER BY x."position"), '[]'::jsonb)
          FROM "ChecklistRequirement" x
          WHERE x."editionId" = c."editionId" AND x."itemId" = c."id"
        ),
        'mandate', c."mandate"
      ) ORDER BY c."position"), '[]'::jsonb)
      FROM "ChecklistItem" c
      WHERE c."editionId" = g."editionId"
    ),
    'useCases', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'id', c."id",
        'title', c."title",
        'text', c."text",
        'preset', c."presetId",
        'providers', (
          SELECT COALESCE(jsonb_agg(jsonb_build_object(
            'slug', x."providerSlug",
            'why', x."why"
          ) ORDER BY x."position"), '[]'::jsonb)
          FROM "UseCaseProvider" x
          WHERE x."editionId" = c."editionId" AND x."useCaseId" = c."id"
        )
      ) ORDER BY c."position"), '[]'::jsonb)
      FROM "UseCase" c
      WHERE c."editionId" = g."editionId"
    ),
    'securityTips', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'id', x."id",
        'title', x."title",
        'text', x."text"
      ) ORDER BY x."position"), '[]'::jsonb)
      FROM "GuideText" x
      WHERE x."editionId" = g."editionId" AND x."section" = 'security-tip'
    ),
    'mistakes', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'id', x."id",
        'title', x."title",
        'text', x."text"
      ) ORDER BY x."position"), '[]'::jsonb)
      FROM "GuideText" x
      WHERE x."editionId" = g."editionId" AND x."section" = 'mistake'
    ),
    'apiKeys', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'id', x."id",
        'title', x."title",
        'text', x."text"
      ) ORDER BY x."position"), '[]'::jsonb)
      FROM "GuideText" x
      WHERE x."editionId" = g."editionId" AND x."section" = 'api-key'
    ),
    'faq', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'id', x."id",
        'question', x."question",
        'answer', x."answer"
      ) ORDER BY x."position"), '[]'::jsonb)
      FROM "FaqEntry" x
      WHERE x."editionId" = g."editionId"
    ),
    'origin', jsonb_build_object(
      'title', g."originTitle",
      'publisher', g."originPublisher",
      'published', g."originPublished",
      'url', g."originUrl",
      'note', g."originNote"
    )
  )
FROM "Guide" g
UNION ALL
SELECT e."id", 'presets', (
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'id', c."id",
      'name', c."name",
      'description', c."description",
      'regions', (
        SELECT COALESCE(jsonb_agg(x."region" ORDER BY x."position"), '[]'::jsonb)
        FROM "PresetRegion" x
        WHERE x."editionId" = c."editionId" AND x."presetId" = c."id"
      ),
      'requirements', (
        SELECT COALESCE(jsonb_agg(x."requirement" ORDER BY x."position"), '[]'::jsonb)
        FROM "PresetRequirement" x
        WHERE x."editionId" = c."editionId" AND x."presetId" = c."id"
      )
    ) || jsonb_strip_nulls(jsonb_build_object(
      'weights', (
        SELECT jsonb_object_agg(x."criterionId", x."weight")
        FROM "PresetWeight" x
        WHERE x."editionId" = c."editionId" AND x."presetId" = c."id" HAVING COUNT(*) > 0
      ),
      'doubt', c."doubt"
    )) ORDER BY c."position"), '[]'::jsonb)
    FROM "Preset" c
    WHERE c."editionId" = e."id"
  )
FROM "Edition" e;

CREATE TEMP TABLE "keptProvider" AS
SELECT p."editionId", p."slug", p."position", p."name", p."researchedOn", jsonb_build_object(
    'shortName', p."shortName",
    'legalLine', p."legalLine",
    'notes', p."notes",
    'company', jsonb_build_object(
      'founded', p."founded",
      'headquarters', p."headquarters",
      'owner', p."owner",
      'listed', p."listed",
      'website', p."website",
      'assetsUnderCustody', (
        SELECT jsonb_build_object(
          'usd', a."usd",
          'asOf', a."asOf",
          'note', a."note",
          'sources', (
            SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
            FROM "AssetsSource" x
            WHERE x."editionId" = a."editionId" AND x."providerSlug" = a."providerSlug"
          )
        )
        FROM "AssetsUnderCustody" a
        WHERE a."editionId" = p."editionId" AND a."providerSlug" = p."slug"
      ),
      'sources', (
        SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
        FROM "CompanySource" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      )
    ),
    'article', (
      SELECT jsonb_build_object(
        'published', a."published",
        'rank', a."rank",
        'tagline', a."tagline",
        'whyUseIt', a."whyUseIt",
        'bestFor', a."bestFor",
        'notableFeatures', (
          SELECT COALESCE(jsonb_agg(x."text" ORDER BY x."position"), '[]'::jsonb)
          FROM "ArticleFeature" x
          WHERE x."editionId" = a."editionId" AND x."providerSlug" = a."providerSlug"
        ),
        'considerIf', a."considerIf",
        'alternatives', (
          SELECT COALESCE(jsonb_agg(jsonb_build_object(
            'name', x."name",
            'provider', x."alternativeSlug"
          ) ORDER BY x."position"), '[]'::jsonb)
          FROM "ArticleAlternative" x
          WHERE x."editionId" = a."editionId" AND x."providerSlug" = a."providerSlug"
        ),
        'feesAndNotes', a."feesAndNotes",
        'regions', a."regions",
        'completed', (
          SELECT jsonb_build_object(
            'fields', (
              SELECT COALESCE(jsonb_agg(x."field" ORDER BY x."position"), '[]'::jsonb)
              FROM "ArticleCompletedField" x
              WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug"
            ),
            'note', c."note",
            'sources', (
              SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
              FROM "ArticleCompletionSource" x
              WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug"
            )
          )
          FROM "ArticleCompletion" c
          WHERE c."editionId" = a."editionId" AND c."providerSlug" = a."providerSlug"
        ),
        'comparisons', (
          SELECT COALESCE(jsonb_agg(jsonb_build_object(
            'topic', c."topic",
            'article', c."article",
            'evidence', c."evidence",
            'reading', c."reading",
            'sources', (
              SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
              FROM "ArticleComparisonSource" x
              WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
            )
          ) ORDER BY c."position"), '[]'::jsonb)
          FROM "ArticleComparison" c
          WHERE c."editionId" = a."editionId" AND c."providerSlug" = a."providerSlug"
        )
      )
      FROM "ArticleEntry" a
      WHERE a."editionId" = p."editionId" AND a."providerSlug" = p."slug"
    ),
    'regions', jsonb_build_object(
      'note', p."regionsNote",
      'sources', (
        SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
        FROM "RegionsNoteSource" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      )
    ),
    'staking', jsonb_build_object(
      'supported', p."stakingSupported",
      'note', p."stakingNote",
      'networks', (
        SELECT COALESCE(jsonb_agg(x."name" ORDER BY x."position"), '[]'::jsonb)
        FROM "StakingNetwork" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      ),
      'commission', p."stakingCommission",
      'sources', (
        SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
        FROM "StakingSource" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      )
    ),
    'fees', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'what', c."what",
        'value', c."value",
        'asOf', c."asOf",
        'asOfNote', c."asOfNote",
        'sources', (
          SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
          FROM "FeeSource" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        )
      ) ORDER BY c."position"), '[]'::jsonb)
      FROM "Fee" c
      WHERE c."editionId" = p."editionId" AND c."providerSlug" = p."slug"
    ),
    'incidents', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'date', c."date",
        'kind', c."kind",
        'resolved', c."resolved",
        'what', c."what",
        'sources', (
          SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
          FROM "IncidentSource" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        )
      ) ORDER BY c."position"), '[]'::jsonb)
      FROM "Incident" c
      WHERE c."editionId" = p."editionId" AND c."providerSlug" = p."slug"
    ),
    'changes', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'date', c."date",
        'headline', c."headline",
        'what', c."what",
        'decides', (
          SELECT COALESCE(jsonb_agg(x."gate" ORDER BY x."position"), '[]'::jsonb)
          FROM "ChangeGate" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        ),
        'lead', c."lead",
        'sources', (
          SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
          FROM "ChangeSource" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        )
      ) ORDER BY c."position"), '[]'::jsonb)
      FROM "Change" c
      WHERE c."editionId" = p."editionId" AND c."providerSlug" = p."slug"
    )
  ) AS "rest"
FROM "Provider" p;

CREATE TEMP TABLE "keptFinding" AS
SELECT
  f."editionId",
  f."providerSlug",
  f."factorId" AS "id",
  ROW_NUMBER() OVER (
    PARTITION BY f."editionId", f."providerSlug"
    ORDER BY c."position", k."position"
  ) - 1 AS "position",
  f."low",
  f."high",
  f."state",
  f."confidence",
  jsonb_build_object(
    'statement', f."statement",
    'sources', (
      SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
      FROM "FindingSource" x
      WHERE x."editionId" = f."editionId" AND x."providerSlug" = f."providerSlug" AND x."parent" = f."factorId"
    ),
    'lookedAt', (
      SELECT COALESCE(jsonb_agg(x."place" ORDER BY x."position"), '[]'::jsonb)
      FROM "FindingLookedAt" x
      WHERE x."editionId" = f."editionId" AND x."providerSlug" = f."providerSlug" AND x."factorId" = f."factorId"
    )
  ) AS "rest"
FROM "Finding" f
JOIN "Factor" k ON k."editionId" = f."editionId" AND k."id" = f."factorId"
JOIN "Criterion" c ON c."editionId" = f."editionId" AND c."id" = k."criterionId";

CREATE TEMP TABLE "keptSource" AS
SELECT s.*, '{}'::jsonb AS "rest"
FROM "Source" s;

CREATE TEMP TABLE "keptEntity" AS
SELECT
  n."editionId",
  n."providerSlug",
  CAST(n."position" + 1 AS text) AS "id",
  n."position",
  n."name",
  n."kind",
  n."jurisdiction",
  n."status",
  jsonb_build_object(
    'role', n."role",
    'licence', n."licence",
    'regulator', n."regulator",
    'since', n."since",
    'qualifiedCustodian', n."qualifiedCustodian",
    'qualifiedBasis', n."qualifiedBasis",
    'register', n."register",
    'sources', (
      SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
      FROM "EntitySource" x
      WHERE x."editionId" = n."editionId" AND x."providerSlug" = n."providerSlug" AND x."parent" = n."position"
    )
  ) AS "rest"
FROM "Entity" n;

CREATE TEMP TABLE "keptRegion" AS
SELECT
  r."editionId",
  r."providerSlug",
  r."region" AS "id",
  ROW_NUMBER() OVER (
    PARTITION BY r."editionId", r."providerSlug"
    ORDER BY r."region"
  ) - 1 AS "position",
  r."status",
  jsonb_build_object(
    'note', r."note",
    'sources', (
      SELECT COALESCE(jsonb_agg(x."sourceId" ORDER BY x."position"), '[]'::jsonb)
      FROM "RegionSource" x
      WHERE x."editionId" = r."editionId" AND x."providerSlug" = r."providerSlug" AND x."parent" = r."region"
    )
  ) AS "rest"
FROM "Region" r;

-- 2. The old tables go, a table before what it refers to.

DROP TABLE "UseCaseProvider";
DROP TABLE "UseCase";
DROP TABLE "ChecklistRequirement";
DROP TABLE "ChecklistFactor";
DROP TABLE "ChecklistRedFlag";
DROP TABLE "ChecklistItem";
DROP TABLE "FaqEntry";
DROP TABLE "GuideText";
DROP TABLE "Guide";
DROP TABLE "ChangeSource";
DROP TABLE "ChangeGate";
DROP TABLE "Change";
DROP TABLE "IncidentSource";
DROP TABLE "Incident";
DROP TABLE "FeeSource";
DROP TABLE "Fee";
DROP TABLE "FindingSource";
DROP TABLE "FindingLookedAt";
DROP TABLE "Finding";
DROP TABLE "EntitySource";
DROP TABLE "Entity";
DROP TABLE "ArticleComparisonSource";
DROP TABLE "ArticleComparison";
DROP TABLE "ArticleCompletionSource";
DROP TABLE "ArticleCompletedField";
DROP TABLE "ArticleCompletion";
DROP TABLE "ArticleAlternative";
DROP TABLE "ArticleFeature";
DROP TABLE "ArticleEntry";
DROP TABLE "StakingSource";
DROP TABLE "StakingNetwork";
DROP TABLE "RegionSource";
DROP TABLE "Region";
DROP TABLE "RegionsNoteSource";
DROP TABLE "AssetsSource";
DROP TABLE "AssetsUnderCustody";
DROP TABLE "CompanySource";
DROP TABLE "Source";
DROP TABLE "Provider";
DROP TABLE "PresetWeight";
DROP TABLE "PresetRequirement";
DROP TABLE "PresetRegion";
DROP TABLE "Preset";
DROP TABLE "NotScored";
DROP TABLE "FactorLevel";
DROP TABLE "Factor";
DROP TABLE "Criterion";

-- 3. The new tables, filled before their triggers refuse every change.

-- CreateTable
CREATE TABLE "Document" (
    "editionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("editionId","id")
);

-- CreateTable
CREATE TABLE "Provider" (
    "editionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "researchedOn" TEXT NOT NULL,
    "rest" JSONB NOT NULL,

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("editionId","slug")
);

-- CreateTable
CREATE TABLE "Finding" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "low" INTEGER NOT NULL,
    "high" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "rest" JSONB NOT NULL,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("editionId","providerSlug","id")
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
    "rest" JSONB NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("editionId","providerSlug","id")
);

-- CreateTable
CREATE TABLE "Entity" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "rest" JSONB NOT NULL,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("editionId","providerSlug","id")
);

-- CreateTable
CREATE TABLE "Region" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "rest" JSONB NOT NULL,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("editionId","providerSlug","id")
);

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Provider" ADD CONSTRAINT "Provider_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider"("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO "Document" ("editionId", "id", "content")
SELECT "editionId", "id", "content" FROM "keptDocument";
DROP TABLE "keptDocument";

INSERT INTO "Provider" ("editionId", "slug", "position", "name", "researchedOn", "rest")
SELECT "editionId", "slug", "position", "name", "researchedOn", "rest" FROM "keptProvider";
DROP TABLE "keptProvider";

INSERT INTO "Finding" ("editionId", "providerSlug", "id", "position", "low", "high", "state", "confidence", "rest")
SELECT "editionId", "providerSlug", "id", "position", "low", "high", "state", "confidence", "rest" FROM "keptFinding";
DROP TABLE "keptFinding";

INSERT INTO "Source" ("editionId", "providerSlug", "id", "position", "kind", "publisher", "title", "url", "published", "retrieved", "rest")
SELECT "editionId", "providerSlug", "id", "position", "kind", "publisher", "title", "url", "published", "retrieved", "rest" FROM "keptSource";
DROP TABLE "keptSource";

INSERT INTO "Entity" ("editionId", "providerSlug", "id", "position", "name", "kind", "jurisdiction", "status", "rest")
SELECT "editionId", "providerSlug", "id", "position", "name", "kind", "jurisdiction", "status", "rest" FROM "keptEntity";
DROP TABLE "keptEntity";

INSERT INTO "Region" ("editionId", "providerSlug", "id", "position", "status", "rest")
SELECT "editionId", "providerSlug", "id", "position", "status", "rest" FROM "keptRegion";
DROP TABLE "keptRegion";

CREATE TRIGGER "Document_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Document" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Document_no_late_row" BEFORE INSERT ON "Document" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Provider_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Provider" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Provider_no_late_row" BEFORE INSERT ON "Provider" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Finding_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Finding" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Finding_no_late_row" BEFORE INSERT ON "Finding" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Source_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Source" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Source_no_late_row" BEFORE INSERT ON "Source" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Entity_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Entity" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Entity_no_late_row" BEFORE INSERT ON "Entity" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();

CREATE TRIGGER "Region_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Region" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Region_no_late_row" BEFORE INSERT ON "Region" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();
