-- Fiscal years (rule 7): the month a series' year starts in, and how its years are named. Both are null where years start in
-- January, as in every row before this migration, so that the hashes of their entries stay the same.
create type "YearNamed" as enum ('first', 'last', 'both');

alter table "Series" add column "yearNamed" "YearNamed", add column "yearStart" integer;

alter table "Series"
  add constraint "series_year_start" check ("yearStart" between 2 and 12),
  add constraint "series_year_named" check (("yearStart" is null) = ("yearNamed" is null));

-- They are part of what a series is, as its unit and frequency are.
drop trigger same_identity on "Series";
create trigger same_identity before update on "Series" for each row
  when ((old.id, old.slug, old."indicatorId", old.unit, old."priceBasis", old.adjustment, old.frequency, old."over", old."yearStart", old."yearNamed",
      old."continuesId", old."derivedFromId", old.sequence)
    is distinct from (new.id, new.slug, new."indicatorId", new.unit, new."priceBasis", new.adjustment, new.frequency, new."over", new."yearStart",
      new."yearNamed", new."continuesId", new."derivedFromId", new.sequence))
  execute function refuse_change();
