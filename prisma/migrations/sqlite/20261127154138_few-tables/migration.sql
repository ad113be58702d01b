BEGIN;

-- Eight tables instead of forty-nine: what belongs to a part of an edition moves into its JSON column.
-- Written by hand. Every edition keeps its content to the letter, and so its hash.

-- 1. What the old tables hold, in the new shape.

CREATE TEMP TABLE "keptDocument" AS
SELECT e."id" AS "editionId", 'rubric' AS "id", json_object(
    'version', e."method",
    'criteria', json((
      SELECT json_group_array(json_object(
        'id', c."id",
        'name', c."name",
        'weight', c."weight",
        'description', c."description",
        'factors', json((
          SELECT json_group_array(json_object(
            'id', f."id",
            'name', f."name",
            'description', f."description",
            'disclosure', json(CASE f."disclosure" WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
            'question', f."question",
            'levels', json_object(
              '0', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 0),
              '1', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 1),
              '2', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 2),
              '3', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 3),
              '4', (SELECT l."anchor" FROM "FactorLevel" l WHERE l."editionId" = f."editionId" AND l."factorId" = f."id" AND l."level" = 4)
            )
          ) ORDER BY f."position")
          FROM "Factor" f
          WHERE f."editionId" = c."editionId" AND f."criterionId" = c."id"
        ))
      ) ORDER BY c."position")
      FROM "Criterion" c
      WHERE c."editionId" = e."id"
    )),
    'notScored', json((
      SELECT json_group_array(json_object(
        'topic', x."topic",
        'why', x."why"
      ) ORDER BY x."position")
      FROM "NotScored" x
      WHERE x."editionId" = e."id"
    ))
  ) AS "content"
FROM "Edition" e
UNION ALL
SELECT g."editionId", 'guide', json_object(
    'introduction', g."introduction",
    'checklist', json((
      SELECT json_group_array(json_object(
        'id', c."id",
        'name', c."name",
        'description', c."description",
        'question', c."question",
        'redFlags', json((
          SELECT json_group_array(x."text" ORDER BY x."position")
          FROM "ChecklistRedFlag" x
          WHERE x."editionId" = c."editionId" AND x."itemId" = c."id"
        )),
        'factors', json((
          SELECT json_group_array(x."factorId" ORDER BY x."position")
          FROM "ChecklistFactor" x
          WHERE x."editionId" = c."editionId" AND x."itemId" = c."id"
        )),
        'requirements', json((
          SELECT json_group_array(x."requirement" ORDER BY x."position")
          FROM "ChecklistRequirement" x
          WHERE x."editionId" = c."editionId" AND x."itemId" = c."id"
        )),
        'mandate', json(CASE c."mandate" WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)
      ) ORDER BY c."position")
      FROM "ChecklistItem" c
      WHERE c."editionId" = g."editionId"
    )),
    'useCases', json((
      SELECT json_group_array(json_object(
        'id', c."id",
        'title', c."title",
        'text', c."text",
        'preset', c."presetId",
        'providers', json((
          SELECT json_group_array(json_object(
            'slug', x."providerSlug",
            'why', x."why"
          ) ORDER BY x."position")
          FROM "UseCaseProvider" x
          WHERE x."editionId" = c."editionId" AND x."useCaseId" = c."id"
        ))
      ) ORDER BY c."position")
      FROM "UseCase" c
      WHERE c."editionId" = g."editionId"
    )),
    'securityTips', json((
      SELECT json_group_array(json_object(
        'id', x."id",
        'title', x."title",
        'text', x."text"
      ) ORDER BY x."position")
      FROM "GuideText" x
      WHERE x."editionId" = g."editionId" AND x."section" = 'security-tip'
    )),
    'mistakes', json((
      SELECT json_group_array(json_object(
        'id', x."id",
        'title', x."title",
        'text', x."text"
      ) ORDER BY x."position")
      FROM "GuideText" x
      WHERE x."editionId" = g."editionId" AND x."section" = 'mistake'
    )),
    'apiKeys', json((
      SELECT json_group_array(json_object(
        'id', x."id",
        'title', x."title",
        'text', x."text"
      ) ORDER BY x."position")
      FROM "GuideText" x
      WHERE x."editionId" = g."editionId" AND x."section" = 'api-key'
    )),
    'faq', json((
      SELECT json_group_array(json_object(
        'id', x."id",
        'question', x."question",
        'answer', x."answer"
      ) ORDER BY x."position")
      FROM "FaqEntry" x
      WHERE x."editionId" = g."editionId"
    )),
    'origin', json_object(
      'title', g."originTitle",
      'publisher', g."originPublisher",
      'published', g."originPublished",
      'url', g."originUrl",
      'note', g."originNote"
    )
  )
FROM "Guide" g
UNION ALL
SELECT e."id", 'presets', json((
    SELECT json_group_array(json(json_patch(
      json_object(
        'id', c."id",
        'name', c."name",
        'description', c."description",
        'regions', json((
          SELECT json_group_array(x."region" ORDER BY x."position")
          FROM "PresetRegion" x
          WHERE x."editionId" = c."editionId" AND x."presetId" = c."id"
        )),
        'requirements', json((
          SELECT json_group_array(x."requirement" ORDER BY x."position")
          FROM "PresetRequirement" x
          WHERE x."editionId" = c."editionId" AND x."presetId" = c."id"
        ))
      ),
      json_object(
        'weights', json((
          SELECT json_group_object(x."criterionId", x."weight")
          FROM "PresetWeight" x
          WHERE x."editionId" = c."editionId" AND x."presetId" = c."id" HAVING COUNT(*) > 0
        )),
        'doubt', c."doubt"
      )
    )) ORDER BY c."position")
    FROM "Preset" c
    WHERE c."editionId" = e."id"
  ))
FROM "Edition" e;

CREATE TEMP TABLE "keptProvider" AS
SELECT p."editionId", p."slug", p."position", p."name", p."researchedOn", json_object(
    'shortName', p."shortName",
    'legalLine', p."legalLine",
    'notes', p."notes",
    'company', json_object(
      'founded', p."founded",
      'headquarters', p."headquarters",
      'owner', p."owner",
      'listed', p."listed",
      'website', p."website",
      'assetsUnderCustody', json((
        SELECT json_object(
          'usd', a."usd",
          'asOf', a."asOf",
          'note', a."note",
          'sources', json((
            SELECT json_group_array(x."sourceId" ORDER BY x."position")
            FROM "AssetsSource" x
            WHERE x."editionId" = a."editionId" AND x."providerSlug" = a."providerSlug"
          ))
        )
        FROM "AssetsUnderCustody" a
        WHERE a."editionId" = p."editionId" AND a."providerSlug" = p."slug"
      )),
      'sources', json((
        SELECT json_group_array(x."sourceId" ORDER BY x."position")
        FROM "CompanySource" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      ))
    ),
    'article', json((
      SELECT json_object(
        'published', a."published",
        'rank', a."rank",
        'tagline', a."tagline",
        'whyUseIt', a."whyUseIt",
        'bestFor', a."bestFor",
        'notableFeatures', json((
          SELECT json_group_array(x."text" ORDER BY x."position")
          FROM "ArticleFeature" x
          WHERE x."editionId" = a."editionId" AND x."providerSlug" = a."providerSlug"
        )),
        'considerIf', a."considerIf",
        'alternatives', json((
          SELECT json_group_array(json_object(
            'name', x."name",
            'provider', x."alternativeSlug"
          ) ORDER BY x."position")
          FROM "ArticleAlternative" x
          WHERE x."editionId" = a."editionId" AND x."providerSlug" = a."providerSlug"
        )),
        'feesAndNotes', a."feesAndNotes",
        'regions', a."regions",
        'completed', json((
          SELECT json_object(
            'fields', json((
              SELECT json_group_array(x."field" ORDER BY x."position")
              FROM "ArticleCompletedField" x
              WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug"
            )),
            'note', c."note",
            'sources', json((
              SELECT json_group_array(x."sourceId" ORDER BY x."position")
              FROM "ArticleCompletionSource" x
              WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug"
            ))
          )
          FROM "ArticleCompletion" c
          WHERE c."editionId" = a."editionId" AND c."providerSlug" = a."providerSlug"
        )),
        'comparisons', json((
          SELECT json_group_array(json_object(
            'topic', c."topic",
            'article', c."article",
            'evidence', c."evidence",
            'reading', c."reading",
            'sources', json((
              SELECT json_group_array(x."sourceId" ORDER BY x."position")
              FROM "ArticleComparisonSource" x
              WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
            ))
          ) ORDER BY c."position")
          FROM "ArticleComparison" c
          WHERE c."editionId" = a."editionId" AND c."providerSlug" = a."providerSlug"
        ))
      )
      FROM "ArticleEntry" a
      WHERE a."editionId" = p."editionId" AND a."providerSlug" = p."slug"
    )),
    'regions', json_object(
      'note', p."regionsNote",
      'sources', json((
        SELECT json_group_array(x."sourceId" ORDER BY x."position")
        FROM "RegionsNoteSource" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      ))
    ),
    'staking', json_object(
      'supported', json(CASE p."stakingSupported" WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
      'note', p."stakingNote",
      'networks', json((
        SELECT json_group_array(x."name" ORDER BY x."position")
        FROM "StakingNetwork" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      )),
      'commission', p."stakingCommission",
      'sources', json((
        SELECT json_group_array(x."sourceId" ORDER BY x."position")
        FROM "StakingSource" x
        WHERE x."editionId" = p."editionId" AND x."providerSlug" = p."slug"
      ))
    ),
    'fees', json((
      SELECT json_group_array(json_object(
        'what', c."what",
        'value', c."value",
        'asOf', c."asOf",
        'asOfNote', c."asOfNote",
        'sources', json((
          SELECT json_group_array(x."sourceId" ORDER BY x."position")
          FROM "FeeSource" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        ))
      ) ORDER BY c."position")
      FROM "Fee" c
      WHERE c."editionId" = p."editionId" AND c."providerSlug" = p."slug"
    )),
    'incidents', json((
      SELECT json_group_array(json_object(
        'date', c."date",
        'kind', c."kind",
        'resolved', c."resolved",
        'what', c."what",
        'sources', json((
          SELECT json_group_array(x."sourceId" ORDER BY x."position")
          FROM "IncidentSource" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        ))
      ) ORDER BY c."position")
      FROM "Incident" c
      WHERE c."editionId" = p."editionId" AND c."providerSlug" = p."slug"
    )),
    'changes', json((
      SELECT json_group_array(json_object(
        'date', c."date",
        'headline', c."headline",
        'what', c."what",
        'decides', json((
          SELECT json_group_array(x."gate" ORDER BY x."position")
          FROM "ChangeGate" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        )),
        'lead', json(CASE c."lead" WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
        'sources', json((
          SELECT json_group_array(x."sourceId" ORDER BY x."position")
          FROM "ChangeSource" x
          WHERE x."editionId" = c."editionId" AND x."providerSlug" = c."providerSlug" AND x."parent" = c."position"
        ))
      ) ORDER BY c."position")
      FROM "Change" c
      WHERE c."editionId" = p."editionId" AND c."providerSlug" = p."slug"
    ))
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
  json_object(
    'statement', f."statement",
    'sources', json((
      SELECT json_group_array(x."sourceId" ORDER BY x."position")
      FROM "FindingSource" x
      WHERE x."editionId" = f."editionId" AND x."providerSlug" = f."providerSlug" AND x."parent" = f."factorId"
    )),
    'lookedAt', json((
      SELECT json_group_array(x."place" ORDER BY x."position")
      FROM "FindingLookedAt" x
      WHERE x."editionId" = f."editionId" AND x."providerSlug" = f."providerSlug" AND x."factorId" = f."factorId"
    ))
  ) AS "rest"
FROM "Finding" f
JOIN "Factor" k ON k."editionId" = f."editionId" AND k."id" = f."factorId"
JOIN "Criterion" c ON c."editionId" = f."editionId" AND c."id" = k."criterionId";

CREATE TEMP TABLE "keptSource" AS
SELECT s.*, '{}' AS "rest"
FROM "Source" s;

CREATE TEMP TABLE "keptEntity" AS
SELECT
  n."editionId",
  n."providerSlug",
  CAST(n."position" + 1 AS TEXT) AS "id",
  n."position",
  n."name",
  n."kind",
  n."jurisdiction",
  n."status",
  json_object(
    'role', n."role",
    'licence', n."licence",
    'regulator', n."regulator",
    'since', n."since",
    'qualifiedCustodian', json(CASE n."qualifiedCustodian" WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
    'qualifiedBasis', n."qualifiedBasis",
    'register', n."register",
    'sources', json((
      SELECT json_group_array(x."sourceId" ORDER BY x."position")
      FROM "EntitySource" x
      WHERE x."editionId" = n."editionId" AND x."providerSlug" = n."providerSlug" AND x."parent" = n."position"
    ))
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
  json_object(
    'note', r."note",
    'sources', json((
      SELECT json_group_array(x."sourceId" ORDER BY x."position")
      FROM "RegionSource" x
      WHERE x."editionId" = r."editionId" AND x."providerSlug" = r."providerSlug" AND x."parent" = r."region"
    ))
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

    PRIMARY KEY ("editionId", "id"),
    CONSTRAINT "Document_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Provider" (
    "editionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "researchedOn" TEXT NOT NULL,
    "rest" JSONB NOT NULL,

    PRIMARY KEY ("editionId", "slug"),
    CONSTRAINT "Provider_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("editionId", "providerSlug", "id"),
    CONSTRAINT "Finding_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("editionId", "providerSlug", "id"),
    CONSTRAINT "Source_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("editionId", "providerSlug", "id"),
    CONSTRAINT "Entity_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Region" (
    "editionId" TEXT NOT NULL,
    "providerSlug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "rest" JSONB NOT NULL,

    PRIMARY KEY ("editionId", "providerSlug", "id"),
    CONSTRAINT "Region_editionId_providerSlug_fkey" FOREIGN KEY ("editionId", "providerSlug") REFERENCES "Provider" ("editionId", "slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

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

CREATE TRIGGER "Document_no_update" BEFORE UPDATE ON "Document" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Document_no_delete" BEFORE DELETE ON "Document" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Document_no_late_row" BEFORE INSERT ON "Document" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Provider_no_update" BEFORE UPDATE ON "Provider" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Provider_no_delete" BEFORE DELETE ON "Provider" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Provider_no_late_row" BEFORE INSERT ON "Provider" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Finding_no_update" BEFORE UPDATE ON "Finding" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Finding_no_delete" BEFORE DELETE ON "Finding" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Finding_no_late_row" BEFORE INSERT ON "Finding" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Source_no_update" BEFORE UPDATE ON "Source" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Source_no_delete" BEFORE DELETE ON "Source" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Source_no_late_row" BEFORE INSERT ON "Source" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Entity_no_update" BEFORE UPDATE ON "Entity" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Entity_no_delete" BEFORE DELETE ON "Entity" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Entity_no_late_row" BEFORE INSERT ON "Entity" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

CREATE TRIGGER "Region_no_update" BEFORE UPDATE ON "Region" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Region_no_delete" BEFORE DELETE ON "Region" BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;
CREATE TRIGGER "Region_no_late_row" BEFORE INSERT ON "Region" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") BEGIN SELECT RAISE(ABORT, 'Editions are immutable: write a new one.'); END;

COMMIT;
