-- One service's database and its three roles. Run by a superuser; running it again changes nothing but the passwords.
-- The only definition: docker-compose (init.sh), the local launcher and the tests all run this file.
--
-- psql variables: service            prefix of the role names (assessment, inventory, document)
--                 database           name of the database (the same, but in tests)
--                 owner_password, service_password, system_password
--
-- The launcher and the tests read it with a small reader of their own, so it keeps to: statements that end a line with `;`,
-- queries ending in \gexec, \set with concatenation, \connect, and the variables :'text' and :"identifier".
\set owner_role :service _owner
\set service_role :service _service
\set system_role :service _system

-- owner: runs the migrations and owns every table; service: what requests run as; system: the kit's outbox relay, dead letters, clean-up.
select format('create role %I', role)
  from unnest(array[:'owner_role', :'service_role', :'system_role']) as role
 where not exists (select from pg_roles where rolname = role)
\gexec

alter role :"owner_role" login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
alter role :"service_role" login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'service_password';
alter role :"system_role" login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'system_password';

-- A migration that cannot get its lock gives up instead of queueing every request behind itself.
alter role :"owner_role" set lock_timeout = '5s';

-- Backstops behind the timeouts of the service itself: a request that lost its client or its pod must not keep rows locked.
alter role :"service_role" set statement_timeout = '30s';
alter role :"service_role" set lock_timeout = '10s';
alter role :"service_role" set idle_in_transaction_session_timeout = '30s';

-- The relay's transaction stays idle while the broker acknowledges; Kafka's own delivery timeout (2 min) must end first.
alter role :"system_role" set statement_timeout = '60s';
alter role :"system_role" set lock_timeout = '10s';
alter role :"system_role" set idle_in_transaction_session_timeout = '5min';

-- The builtin C.UTF-8 orders the same on every operating system, so that keyset pages never depend on the machine.
select format('create database %I owner %I template template0 encoding ''UTF8'' locale_provider builtin builtin_locale ''C.UTF-8'' locale ''C''',
              :'database', :'owner_role')
 where not exists (select from pg_database where datname = :'database')
\gexec

revoke all on database :"database" from public;
grant connect on database :"database" to :"service_role", :"system_role";
alter database :"database" set timezone = 'UTC';

\connect :database
alter schema public owner to :"owner_role";
revoke all on schema public from public;
grant usage on schema public to :"service_role", :"system_role";
-- Functions are executable by everybody unless this is said; tables never are. Migrations grant what each role needs.
alter default privileges for role :"owner_role" revoke execute on functions from public;
