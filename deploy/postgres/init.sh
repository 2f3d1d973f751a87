#!/bin/sh
# First start of the database container: creates the three services' databases and roles.
# Environment: TORIDE_{ASSESSMENT,INVENTORY,DOCUMENT}_{OWNER,SERVICE,SYSTEM}_PASSWORD, and POSTGRES_USER (the superuser) of the image.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sql=${TORIDE_SERVICE_DATABASE_SQL:-$here/service-database.sql}

create() { # $1 = service, $2 = prefix of its variables
  # \getenv keeps the passwords out of the process list. An unset one would make an empty password: refuse it.
  for role in OWNER SERVICE SYSTEM; do
    eval "value=\${TORIDE_$2_${role}_PASSWORD:-}"
    [ -n "$value" ] || { echo "TORIDE_$2_${role}_PASSWORD is not set." >&2; exit 1; }
  done
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<SQL
\\set service $1
\\set database $1
\\getenv owner_password TORIDE_$2_OWNER_PASSWORD
\\getenv service_password TORIDE_$2_SERVICE_PASSWORD
\\getenv system_password TORIDE_$2_SYSTEM_PASSWORD
\\i $sql
SQL
}

create assessment ASSESSMENT
create inventory INVENTORY
create document DOCUMENT
