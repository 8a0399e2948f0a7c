-- No code ever wrote these tables. Rows in one of them came from elsewhere: then nothing is dropped.
lock table "Session", "Account", "User", "Verification", "ApiKey", "Invitation", "ProblemReport", "ImportMapping" in access exclusive mode;

do $$ declare name text; filled boolean; begin
  foreach name in array array['Session','Account','User','Verification','ApiKey','Invitation','ProblemReport','ImportMapping'] loop
    execute format('select exists (select from %I)', name) into filled;
    if filled then
      raise exception 'the table "%" is to be dropped and holds rows that Outturn did not write; copy them, delete them from the table, and start again', name;
    end if;
  end loop; end $$;

drop table "Session", "Account", "User", "Verification", "ApiKey", "Invitation", "ProblemReport", "ImportMapping";
drop type "Role";
