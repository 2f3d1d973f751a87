#!/bin/bash
# Makes the topics of the list given as argument (deploy/kafka/topics.txt) and brings the settings of those that exist in line.
# The number of partitions of a topic that exists is never changed: the order per key would break.
# Environment: TORIDE_KAFKA_BOOTSTRAP_SERVERS; TORIDE_KAFKA_REPLICATION (default 3); KAFKA_BIN, where Kafka's commands are.
set -euo pipefail
list=$1
bin=${KAFKA_BIN:-/opt/kafka/bin}
server=(--bootstrap-server "$TORIDE_KAFKA_BOOTSTRAP_SERVERS")
replication=${TORIDE_KAFKA_REPLICATION:-3}
# Two copies of three must have a record before it counts as written; a single broker has one.
in_sync=$((replication > 1 ? 2 : 1))

existing=$("$bin/kafka-topics.sh" "${server[@]}" --list)
# The list on descriptor 3, because the commands read their standard input.
while read -r name partitions keep _ <&3; do
  case $name in '' | '#'*) continue ;; esac
  case $keep in
    # Every change stays readable for a day before only the newest of its key is kept.
    compact) settings=(cleanup.policy=compact min.compaction.lag.ms=86400000) ;;
    *d) settings=(cleanup.policy=delete "retention.ms=$((${keep%d} * 86400000))") ;;
    *) echo "$name: keep is 'compact' or days such as 30d, not '$keep'." >&2; exit 1 ;;
  esac
  settings+=("min.insync.replicas=$in_sync")
  if grep -qxF -- "$name" <<<"$existing"; then
    "$bin/kafka-configs.sh" "${server[@]}" --alter --entity-type topics --entity-name "$name" \
      --add-config "$(IFS=,; echo "${settings[*]}")"
  else
    "$bin/kafka-topics.sh" "${server[@]}" --create --if-not-exists --topic "$name" --partitions "$partitions" \
      --replication-factor "$replication" "${settings[@]/#/--config=}"
  fi
done 3<"$list"
