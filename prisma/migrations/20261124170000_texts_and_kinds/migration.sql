-- More of what the database itself refuses: texts that do not say what their columns say, hashes that are none, rows that
-- name a row of another kind, and writing under a snapshot.

-- ── Periods and days ────────────────────────────────────────────────────────────────────────────────────────────────

create function months_between(first date, last date) returns int language sql immutable as $$
  select ((extract(year from last) - extract(year from first)) * 12 + extract(month from last) - extract(month from first) + 1)::int $$;

-- The one text of a period (rule 7): what the days bound, in the shortest form.
create function period_text(first date, last date) returns text language plpgsql immutable as $$ declare
  months int := months_between(first, last);
  starts int := extract(month from first);
  year text := to_char(first, 'YYYY');
begin
  return case
    when months = 1 then to_char(first, 'YYYY-MM')
    when months = 3 and starts % 3 = 1 then year || '-Q' || (starts + 2) / 3
    when months = 6 and starts % 6 = 1 then year || '-S' || (starts + 5) / 6
    when months = 12 and starts = 1 then year
    when months % 12 = 0 and starts = 1 then year || '/' || to_char(last, 'YYYY')
    else to_char(first, 'YYYY-MM') || '/' || to_char(last, 'YYYY-MM') end; end $$;

create function is_over(base text) returns boolean language sql immutable as $$
  select base in ('yearEarlier', 'previousPeriod', 'previousPeriodAnnualised', 'perYear')
    or base ~ '^[1-9][0-9]{3}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$'
    or base ~ '^[1-9][0-9]{3}/[1-9][0-9]{3}$'
    or base ~ '^[1-9][0-9]{3}-(0[1-9]|1[0-2])/[1-9][0-9]{3}-(0[1-9]|1[0-2])$' $$;

create function last_of(day date, precise "DayPrecision") returns date language sql immutable as $$
  select case precise when 'day' then day when 'month' then (day + interval '1 month')::date - 1 else (day + interval '1 year')::date - 1 end $$;

-- A day counts by its last day, or by the day of entry if that is earlier (rule 4); nothing is entered before it begins.
alter table "Statement"
  drop constraint "statement_known",
  add constraint "statement_known" check ("knownOn" between "statedOn" and last_of("statedOn", "statedOnPrecision")),
  add constraint "statement_place" check (place between 1 and sequence);

alter table "Release"
  drop constraint "release_known",
  add constraint "release_known" check ("knownOn" between "releasedOn" and last_of("releasedOn", "releasedOnPrecision")),
  add constraint "release_place" check (place between 1 and sequence);

alter table "Source"
  add constraint "source_published_day" check (is_first_of("publishedOn", "publishedOnPrecision")),
  add constraint "source_retrieved_day" check (is_first_of("retrievedOn", "retrievedOnPrecision")),
  add constraint "source_words" check (btrim(title) <> '' and btrim(publisher) <> '' and btrim(language) <> '');

-- ── Numbers and words ───────────────────────────────────────────────────────────────────────────────────────────────

create function is_short(digits text) returns boolean language sql immutable as $$
  select coalesce(length(translate(digits, '-.', '')) <= 30, true) $$;

create function is_hash(hash text) returns boolean language sql immutable as $$ select coalesce(hash ~ '^[0-9a-f]{64}$', true) $$;

create function are_areas(areas text[]) returns boolean language sql immutable as $$
  select count(*) = count(distinct code) and bool_and(code ~ '^[A-Z][A-Z0-9]{1,3}$') from unnest(areas) code $$;

alter table "Indicator" add constraint "indicator_area_codes" check (are_areas(areas));

alter table "Series" add constraint "series_over" check (is_over("over"));

alter table "Figure"
  add constraint "figure_digits" check (is_short("lowDigits") and is_short("highDigits") and is_short("centralDigits")),
  add constraint "figure_period_text" check (period = period_text("periodFirst", "periodLast") and "periodFirst" >= '1000-01-01'),
  add constraint "figure_over_text" check (is_over("over")),
  add constraint "figure_per_year" check ("over" <> 'perYear'
    or (measure = 'growth' and timing = 'in' and coalesce(months_between("periodFirst", "periodLast") % 12 = 0, true))),
  add constraint "figure_annualised" check ("over" <> 'previousPeriodAnnualised'
    or (measure = 'growth' and coalesce(months_between("periodFirst", "periodLast") in (1, 3, 6, 12), true))),
  add constraint "figure_currency" check (measure <> 'growth' or unit ~ '^[A-Z]{3}$'),
  add constraint "figure_place" check (place between 1 and sequence and position >= 0),
  add constraint "figure_hash_form" check (is_hash("wordsHash") and is_hash("conditionHash") and is_hash("periodTextHash"));

alter table "Observation"
  add constraint "observation_digits" check (is_short("valueLowDigits") and is_short("valueHighDigits") and is_short("valueCentralDigits")
    and is_short("growthLowDigits") and is_short("growthHighDigits") and is_short("growthCentralDigits")),
  add constraint "observation_period_text" check (period = period_text("periodFirst", "periodLast") and "periodFirst" >= '1000-01-01'),
  add constraint "observation_place" check (place between 1 and sequence and position >= 0),
  add constraint "observation_hash_form" check (is_hash("wordsHash"));

alter table "Statement" add constraint "statement_hash_form" check (is_hash("occasionHash"));

alter table "StatementSpeaker"
  add constraint "speaker_position" check (position >= 0),
  add constraint "speaker_capacity" check (btrim(capacity) <> '');

alter table "Citation"
  add constraint "citation_position" check (position >= 0),
  add constraint "citation_hash_form" check (is_hash("exactHash") and is_hash("prefixHash") and is_hash("suffixHash") and is_hash("translationHash"));

alter table "Retraction"
  add constraint "retraction_hash_form" check (is_hash("reasonHash")),
  add constraint "retraction_replaced" check (kind <> 'retraction' or "replacementId" is null);

alter table "Amendment"
  add constraint "amendment_hash_form" check (is_hash("reasonHash")),
  add constraint "amendment_words" check (jsonb_typeof(before) = 'object' and jsonb_typeof(after) = 'object' and before <> after);

alter table "LedgerEntry" add constraint "entry_body" check (jsonb_typeof(body::jsonb) = 'object');

-- ── What names what ─────────────────────────────────────────────────────────────────────────────────────────────────

-- A series continues or is derived from one of its own indicator, and never, by any way, from itself.
create function series_belongs() returns trigger language plpgsql as $$ begin
  if exists (select from "Series" s where s.id in (new."continuesId", new."derivedFromId") and s."indicatorId" <> new."indicatorId") then
    raise exception 'a series continues or is derived from one of its own indicator' using errcode = 'OT003'; end if;
  if exists (with recursive before(id) as (select unnest(array[new."continuesId", new."derivedFromId"])
      union select r.id from before join "Series" s on s.id = before.id, unnest(array[s."continuesId", s."derivedFromId"]) r(id))
      select from before where id = new.id) then
    raise exception 'a series does not come from itself' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger series_belongs after insert on "Series" for each row
  when (new."continuesId" is not null or new."derivedFromId" is not null) execute function series_belongs();

create function check_names_one() returns trigger language plpgsql as $$ begin
  if not fact_exists(new.kind, new."targetId") then
    raise exception 'a check names one row that is held' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger check_names_one after insert on "Check" for each row execute function check_names_one();

create function description_exists(description "DescriptionKind", target uuid) returns boolean language plpgsql stable as $$ begin
  case description
    when 'indicator' then return exists (select from "Indicator" where id = target);
    when 'series' then return exists (select from "Series" where id = target);
    when 'speaker' then return exists (select from "Speaker" where id = target);
    when 'source' then return exists (select from "Source" where id = target);
  end case; end $$;

create function amendment_names_one() returns trigger language plpgsql as $$ begin
  if not description_exists(new.kind, new."targetId") then
    raise exception 'an amendment names one row that is held' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger amendment_names_one after insert on "Amendment" for each row execute function amendment_names_one();

create function alias_names_one() returns trigger language plpgsql as $$ begin
  if not description_exists(new.kind, new."sameAs") or (new."targetId" is not null and not description_exists(new.kind, new."targetId")) then
    raise exception 'an alias names rows that are held' using errcode = 'OT003'; end if;
  return null; end $$;
create trigger alias_names_one after insert on "Alias" for each row execute function alias_names_one();

-- The row that takes another's place is of its kind. It may come before its retraction or after (an observation must).
-- That it comes at all is the writer's to see to: only a deferred constraint could tell.
create function replacement_kind() returns trigger language plpgsql as $$ begin
  if exists (select from "Retraction" r where r."replacementId" = new.id and r.kind::text <> tg_argv[0]) then
    raise exception 'a replacement is of the kind of what it replaces' using errcode = 'OT003'; end if;
  return null; end $$;
do $$ declare kind text; begin
  foreach kind in array array['Statement','Citation','Figure','Release','Observation'] loop
    execute format('create trigger replacement_kind after insert on %I for each row execute function replacement_kind(%L)', kind, lower(kind));
  end loop; end $$;

create or replace function retraction_names_one() returns trigger language plpgsql as $$ declare other "FactKind"; begin
  perform pg_advisory_xact_lock(42);
  if not fact_exists(new.kind, new."targetId") then
    raise exception 'a retraction names one row that is held' using errcode = 'OT003'; end if;
  foreach other in array enum_range(null::"FactKind") loop
    if other <> new.kind and fact_exists(other, new."replacementId") then
      raise exception 'a replacement is of the kind of what it replaces' using errcode = 'OT003'; end if;
  end loop;
  if exists (select from "Retraction" r where r."targetId" = new."targetId" and r.id <> new.id and not retracted(r.id)) then
    raise exception 'this row is retracted already' using errcode = 'unique_violation', constraint = 'retraction_once', table = 'Retraction'; end if;
  return null; end $$;

-- ── Writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Under a snapshot older than the lock nothing that this checks can be seen: measured, it let duplicates in.
create function refuse_snapshot() returns trigger language plpgsql as $$ begin
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'the ledger is not written under repeatable read' using errcode = 'OT004'; end if;
  return null; end $$;
create trigger refuse_snapshot before insert on "LedgerEntry" for each statement execute function refuse_snapshot();
create trigger refuse_snapshot before insert on "Observation" for each statement execute function refuse_snapshot();
create trigger refuse_snapshot before insert on "Retraction" for each statement execute function refuse_snapshot();
