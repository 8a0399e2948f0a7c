-- What the database itself refuses, whoever writes. Runs on PostgreSQL 15 and newer, PGlite included.
-- Order within a write: the ledger entry first, then its rows, so that every row finds its entry.

-- ── Words and identities ────────────────────────────────────────────────────────────────────────────────────────────

alter table "Indicator"
  add constraint "indicator_slug" check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint "indicator_title" check (btrim(title) <> ''),
  add constraint "indicator_areas" check (cardinality(areas) > 0 and array_position(areas, null) is null);

alter table "Series"
  add constraint "series_slug" check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint "series_words" check (btrim(publisher) <> '' and btrim(title) <> '' and btrim(unit) <> '' and btrim("over") <> ''),
  add constraint "series_continues" check ("continuesId" <> id),
  add constraint "series_derived" check ("derivedFromId" <> id);

alter table "Source"
  add constraint "source_named" check (coalesce(url, sha256, title, publisher) is not null),
  add constraint "source_url" check (url ~ '^https?://'),
  add constraint "source_archived" check (archived ~ '^https?://'),
  add constraint "source_sha256" check (sha256 ~ '^[0-9a-f]{64}$'),
  add constraint "source_published" check (("publishedOn" is null) = ("publishedOnPrecision" is null)),
  add constraint "source_retrieved" check (("retrievedOn" is null) = ("retrievedOnPrecision" is null));

alter table "Speaker"
  add constraint "speaker_slug" check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint "speaker_name" check (btrim(name) <> '');

alter table "Alias"
  add constraint "alias_kind" check (kind in ('speaker', 'source')),
  add constraint "alias_names" check (("targetId" is null) <> (name is null)),
  add constraint "alias_other" check ("targetId" <> "sameAs");

-- ── Days and periods ────────────────────────────────────────────────────────────────────────────────────────────────

create function is_first_of(day date, precise "DayPrecision") returns boolean language sql immutable as $$
  select case precise when 'day' then true when 'month' then extract(day from day) = 1 else extract(doy from day) = 1 end $$;

alter table "Statement"
  add constraint "statement_day" check (is_first_of("statedOn", "statedOnPrecision")),
  add constraint "statement_known" check ("knownOn" >= "statedOn" or "statedOnPrecision" <> 'day'),
  add constraint "statement_occasion_hash" check ((occasion is null) = ("occasionHash" is null));

alter table "Release"
  add constraint "release_day" check (is_first_of("releasedOn", "releasedOnPrecision")),
  add constraint "release_known" check ("knownOn" >= "releasedOn" or "releasedOnPrecision" <> 'day');

create function is_period(first date, last date) returns boolean language sql immutable as $$
  select first <= last and extract(day from first) = 1 and extract(day from last + 1) = 1 $$;

-- ── Stated values (rule 2) ──────────────────────────────────────────────────────────────────────────────────────────

create function in_base(digits text, power int) returns numeric language sql immutable as $$
  select digits::numeric * ('1' || repeat('0', power))::numeric $$;

-- The shape decides which bounds there are; a point has both alike; a bound is its digits times its power of ten.
create function is_stated(shape "Shape", low numeric, high numeric, central numeric, low_digits text, high_digits text, central_digits text,
    inclusive boolean, hedge "Hedge", multiplier int, low_multiplier int) returns boolean language sql immutable as $$
  select case when shape is null then
      num_nonnulls(low, high, central, low_digits, high_digits, central_digits, inclusive, hedge, multiplier, low_multiplier) = 0
    else
      (low is null) = (shape = 'ceiling') and (high is null) = (shape = 'floor')
      and (low_digits is null) = (low is null) and (high_digits is null) = (high is null) and (central_digits is null) = (central is null)
      and coalesce(low <= high, true)
      and (shape <> 'point' or (low = high and low_digits = high_digits))
      and (central is null or (shape = 'range' and central between low and high))
      and (inclusive is not null) = (shape in ('floor', 'ceiling'))
      and (low_multiplier is null or (shape = 'range' and multiplier is not null))
      and coalesce(multiplier between 0 and 15, true) and coalesce(low_multiplier between 0 and 15, true)
      and coalesce(low_digits ~ '^-?[0-9]+(\.[0-9]+)?$', true)
      and coalesce(high_digits ~ '^-?[0-9]+(\.[0-9]+)?$', true)
      and coalesce(central_digits ~ '^-?[0-9]+(\.[0-9]+)?$', true)
      and coalesce(low = in_base(low_digits, coalesce(low_multiplier, multiplier, 0)), true)
      and coalesce(high = in_base(high_digits, coalesce(multiplier, 0)), true)
      and coalesce(central = in_base(central_digits, coalesce(multiplier, 0)), true)
    end $$;

alter table "Figure"
  add constraint "figure_value" check (is_stated(shape, low, high, central, "lowDigits", "highDigits", "centralDigits", inclusive, hedge, multiplier, "lowMultiplier")),
  add constraint "figure_multiplier" check ((multiplier is null) = (measure = 'growth' or unit is not distinct from 'percent')),
  add constraint "figure_over" check ("over" is null or measure <> 'level'),
  add constraint "figure_period" check (num_nonnulls(period, "periodFirst", "periodLast") in (0, 3) and coalesce(is_period("periodFirst", "periodLast"), true)),
  add constraint "figure_deadline" check (timing = 'in' or period is not null),
  add constraint "figure_restates" check ("restatesId" <> id),
  add constraint "figure_hashes" check ((words is null) = ("wordsHash" is null) and (condition is null) = ("conditionHash" is null)
    and ("periodText" is null) = ("periodTextHash" is null));

alter table "Observation"
  add constraint "observation_value" check (is_stated("valueShape", "valueLow", "valueHigh", "valueCentral", "valueLowDigits", "valueHighDigits", "valueCentralDigits",
    "valueInclusive", "valueHedge", multiplier, "lowMultiplier")),
  add constraint "observation_growth" check (is_stated("growthShape", "growthLow", "growthHigh", "growthCentral", "growthLowDigits", "growthHighDigits",
    "growthCentralDigits", "growthInclusive", "growthHedge", null, null)),
  add constraint "observation_something" check ("valueShape" is not null or "growthShape" is not null),
  add constraint "observation_period" check (is_period("periodFirst", "periodLast")),
  add constraint "observation_status" check (status ~ '^[ABDEFGHIJKLMNOPQSUVW]$'),
  add constraint "observation_hashes" check ((words is null) = ("wordsHash" is null));

alter table "Citation"
  add constraint "citation_of_one" check (num_nonnulls("statementId", "releaseId") = 1),
  add constraint "citation_quote" check (exact is not null or (prefix is null and suffix is null)),
  add constraint "citation_hashes" check ((exact is null) = ("exactHash" is null) and (prefix is null) = ("prefixHash" is null)
    and (suffix is null) = ("suffixHash" is null) and (translation is null) = ("translationHash" is null));

alter table "Retraction"
  add constraint "retraction_reason" check (btrim(reason) <> ''),
  add constraint "retraction_other" check ("targetId" <> id and "replacementId" <> "targetId");

alter table "Amendment" add constraint "amendment_reason" check (btrim(reason) <> '');

alter table "LedgerEntry"
  add constraint "entry_sequence" check (sequence > 0),
  add constraint "entry_hashes" check (hash ~ '^[0-9a-f]{64}$' and "previousHash" ~ '^[0-9a-f]{64}$'),
  add constraint "entry_words" check (btrim(actor) <> '' and btrim(action) <> '');

alter table "ApiKey" add constraint "key_hash" check ("keyHash" ~ '^[0-9a-f]{64}$');
alter table "Invitation" add constraint "invitation_hash" check ("tokenHash" ~ '^[0-9a-f]{64}$');

-- ── The chain ───────────────────────────────────────────────────────────────────────────────────────────────────────

create function follows_chain() returns trigger language plpgsql as $$ declare head "LedgerEntry"; begin
  select * into head from "LedgerEntry" where sequence < new.sequence order by sequence desc limit 1;
  if new.sequence <> coalesce(head.sequence, 0) + 1 or new."previousHash" <> coalesce(head.hash, repeat('0', 64)) then
    raise exception 'entry % does not follow the last one', new.sequence using errcode = 'OT002';
  end if;
  return new; end $$;
create trigger follows_chain before insert on "LedgerEntry" for each row execute function follows_chain();

-- Every row of the ledger is covered by an entry. (Not a foreign key: the schema would have to name fifteen of them.)
create function covered_by_entry() returns trigger language plpgsql as $$ begin
  if exists (select from added a where not exists (select from "LedgerEntry" e where e.sequence = a.sequence)) then
    raise exception 'a row of % has no ledger entry', tg_table_name using errcode = 'foreign_key_violation'; end if;
  return null; end $$;
do $$ declare name text; begin
  foreach name in array array['Indicator','Series','Source','Speaker','Alias','Amendment','Retraction','Statement','Release','Citation','Figure',
      'FigureCitation','Observation','ObservationCitation','Check'] loop
    execute format('create trigger covered_by_entry after insert on %I referencing new table as added for each statement execute function covered_by_entry()', name);
  end loop; end $$;

-- ── Append only ─────────────────────────────────────────────────────────────────────────────────────────────────────

create function refuse_change() returns trigger language plpgsql as $$ begin
  raise exception 'append-only: % on % is refused', tg_op, tg_table_name using errcode = 'OT001'; end $$;

do $$ declare name text; begin
  foreach name in array array['LedgerEntry','LedgerTouch','Statement','StatementSpeaker','Citation','Figure','FigureCitation','Release','Observation',
      'ObservationCitation','Retraction','Amendment','Alias','Check'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_change()', name);
  end loop;
  foreach name in array array['Indicator','Series','Source','Speaker'] loop
    execute format('create trigger append_only before delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_change()', name);
  end loop; end $$;

-- Words of a description may be amended; what it is may not.
create trigger same_identity before update on "Indicator" for each row
  when ((old.id, old.slug, old.aggregation, old.sequence) is distinct from (new.id, new.slug, new.aggregation, new.sequence)) execute function refuse_change();
create trigger same_identity before update on "Series" for each row
  when ((old.id, old.slug, old."indicatorId", old.unit, old."priceBasis", old.adjustment, old.frequency, old."over", old."continuesId", old."derivedFromId", old.sequence)
    is distinct from (new.id, new.slug, new."indicatorId", new.unit, new."priceBasis", new.adjustment, new.frequency, new."over", new."continuesId", new."derivedFromId", new.sequence))
  execute function refuse_change();
create trigger same_identity before update on "Speaker" for each row
  when ((old.id, old.slug, old.kind, old.sequence) is distinct from (new.id, new.slug, new.kind, new.sequence)) execute function refuse_change();
create trigger same_identity before update on "Source" for each row
  when ((old.id, old.sha256, old.sequence) is distinct from (new.id, new.sha256, new.sequence)) execute function refuse_change();

-- ── What belongs together ───────────────────────────────────────────────────────────────────────────────────────────

create function figure_belongs() returns trigger language plpgsql as $$ begin
  if new."seriesId" is not null and not exists (select from "Series" s where s.id = new."seriesId" and s."indicatorId" = new."indicatorId") then
    raise exception 'the series a figure names is of its indicator' using errcode = 'OT003'; end if;
  if new."restatesId" is not null and not exists (select from "Figure" f where f.id = new."restatesId" and f."indicatorId" = new."indicatorId") then
    raise exception 'a figure restates one of its own indicator' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger figure_belongs after insert on "Figure" for each row execute function figure_belongs();

create function figure_citation_belongs() returns trigger language plpgsql as $$ begin
  if not exists (select from "Figure" f join "Citation" c on c."statementId" = f."statementId" where f.id = new."figureId" and c.id = new."citationId") then
    raise exception 'a figure names citations of its own statement' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger figure_citation_belongs after insert on "FigureCitation" for each row execute function figure_citation_belongs();

create function observation_citation_belongs() returns trigger language plpgsql as $$ begin
  if not exists (select from "Observation" o join "Citation" c on c."releaseId" = o."releaseId" where o.id = new."observationId" and c.id = new."citationId") then
    raise exception 'an observation names citations of its own release' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger observation_citation_belongs after insert on "ObservationCitation" for each row execute function observation_citation_belongs();

-- A multiplier exactly when the number is not a rate: the unit is the series'.
create function observation_multiplier() returns trigger language plpgsql as $$ declare rate boolean; begin
  select s.unit = 'percent' into rate from "Series" s where s.id = new."seriesId";
  if new."valueShape" is not null and (new.multiplier is null) <> rate then
    raise exception 'a value has a multiplier exactly when its series is not in percent' using errcode = 'check_violation', constraint = 'observation_multiplier'; end if;
  return null; end $$;
create trigger observation_multiplier after insert on "Observation" for each row execute function observation_multiplier();

create function speaker_institution() returns trigger language plpgsql as $$ begin
  if not exists (select from "Speaker" s where s.id = new."onBehalfOfId" and s.kind = 'institution') then
    raise exception 'one speaks on behalf of an institution' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger speaker_institution after insert on "StatementSpeaker" for each row when (new."onBehalfOfId" is not null) execute function speaker_institution();

-- ── Retractions (rule 17) ───────────────────────────────────────────────────────────────────────────────────────────

create function fact_exists(fact "FactKind", target uuid) returns boolean language plpgsql stable as $$ begin
  case fact
    when 'statement' then return exists (select from "Statement" where id = target);
    when 'citation' then return exists (select from "Citation" where id = target);
    when 'figure' then return exists (select from "Figure" where id = target);
    when 'release' then return exists (select from "Release" where id = target);
    when 'observation' then return exists (select from "Observation" where id = target);
    when 'retraction' then return exists (select from "Retraction" where id = target);
  end case; end $$;

-- A row is out while an unretracted retraction names it.
create function retracted(target uuid) returns boolean language plpgsql stable as $$ begin
  return exists (select from "Retraction" r where r."targetId" = target and not retracted(r.id)); end $$;

create function retraction_names_one() returns trigger language plpgsql as $$ begin
  if not fact_exists(new.kind, new."targetId") then
    raise exception 'a retraction names one row that is held' using errcode = 'OT003'; end if;
  if exists (select from "Retraction" r where r."targetId" = new."targetId" and r.id <> new.id and not retracted(r.id)) then
    raise exception 'this row is retracted already' using errcode = 'unique_violation', constraint = 'retraction_once', table = 'Retraction'; end if;
  return null; end $$;
create trigger retraction_names_one after insert on "Retraction" for each row execute function retraction_names_one();

-- One unretracted observation for a release, series and period. An index cannot see another table: the check runs under
-- the ledger's lock. A retraction comes before the row that replaces what it takes out.
create function observation_live() returns trigger language plpgsql as $$ declare o "Observation"; t uuid; begin
  perform pg_advisory_xact_lock(42);
  if tg_table_name = 'Observation' then o := new;
  else
    -- A retraction of a retraction may bring an observation back: follow it to the row that it is about.
    t := new."targetId";
    loop select "targetId" into t from "Retraction" where id = t; exit when not found or exists (select from "Observation" where id = t); end loop;
    select * into o from "Observation" where id = t;
    if not found or retracted(o.id) then return null; end if;
  end if;
  if exists (select from "Observation" p where (p."releaseId", p."seriesId", p.period) = (o."releaseId", o."seriesId", o.period) and p.id <> o.id and not retracted(p.id)) then
    raise exception 'release, series and period already have an unretracted observation' using errcode = 'unique_violation', constraint = 'observation_live', table = 'Observation';
  end if;
  return null; end $$;
create trigger observation_live after insert on "Observation" for each row execute function observation_live();
create trigger observation_live after insert on "Retraction" for each row when (new.kind = 'retraction') execute function observation_live();
