-- What an endpoint bears is found out for each model by itself, so that one's faults hold back no other; what was found
-- for all of them together says nothing of any.
drop table endpoint_limit;
create table endpoint_limit (
  endpoint text not null,
  model text not null,
  "limit" double precision not null,
  blocked_until timestamptz(3) not null default now(),
  cut_at timestamptz(3) not null default now(),
  waits text,
  reason text,
  times integer not null default 0,
  since timestamptz(3),
  revision integer not null default 0,
  constraint endpoint_limit_pkey primary key (endpoint, model)
);

-- Calls of late, decaying, so that the time left follows the present pace.
alter table run drop column resumed_from, add column recent double precision not null default 0,
  add column recent_at timestamptz(3);

-- By these a batch is found again at the service, should our own note of its name have been lost.
alter table run_batch add column mark text not null default '', add column input_file text not null default '';
