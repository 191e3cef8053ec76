#!/bin/sh
# Measures the gateway with Kafka and Redis, and writes the tables into RESULTS.md, in the place of those that stand there.
#
#     examples/bench/run-cluster.sh            the whole (about a minute and a half, after the builds)
#     QUICK=1 examples/bench/run-cluster.sh    shorter, to see that everything runs
#     BUILT=1 examples/bench/run-cluster.sh    with what was built before
#
# Kafka and Redis are started for the run (examples/with-services), unless KAFKA_BOOTSTRAP and REDIS_URL name others. They
# share the cores with everything else; nothing else should run.
set -eu
cd "$(dirname "$0")"
bench=$PWD
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
say() { echo "== $*" >&2; }

if [ "${QUICK:-}" ]; then seconds=1 rounds=1 kills=1; else seconds=5 rounds=3 kills=3; fi
if [ -z "${BUILT:-}" ]; then
    say building
    (cd "$root" && cargo build --release --quiet -p examples -p bench --features examples/cluster,bench/cluster --bin gateway --bin gateway-bench)
fi
program=$target/release/gateway-bench

results=${RESULTS:-$bench/RESULTS.md}
begin='<!-- run-cluster.sh: from here' end='<!-- run-cluster.sh: to here'
part=$results.cluster
built=$(git -C "$root" rev-parse --short HEAD)
[ -z "${BUILT:-}" ] || built="programs built before this run, at or before $built"
kafka=$(sed -n 's:.*<version>\(4[^<]*\)</version>.*:\1:p' "$root/examples/services/pom.xml")

cat >"$part" <<EOT
$begin -->

# With Kafka and Redis

Written by \`examples/bench/run-cluster.sh\`.

| | |
|---|---|
| date | $(date -u +%Y-%m-%d) |
| machine | $(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(free -g | awk '/^Mem/ {print $2}') GiB, Linux $(uname -r) |
| load before the run | $(cut -d' ' -f1-3 /proc/loadavg) |
| commit | $built |
| Rust | $(rustc --version | cut -d' ' -f2), release, thin LTO |
| Kafka | $kafka, one node, KRaft, on the same cores |
| Redis | $(redis-server --version | sed 's/.*v=\([^ ]*\).*/\1/'), on the same cores |

\`gateway-bench cluster\`: the gateway program with \`--sink kafka --registry redis\` and its defaults but \`--events none --log error\`; nothing is bound to a core. The bare producer is rdkafka's FutureProducer with the gateway's settings (acks=all, idempotent, linger 5 ms), the same 12 partitions, and a record the gateway wrote; producer and gateway in turn, $rounds rounds of $seconds s, taken together. The gateway's time runs from writing the frame of a MeterValues to reading its answer, which waits for the acknowledgement: frame read to acknowledgement is less. A message that its predecessor held up began when it was due.

EOT
say "Kafka and Redis"
"$root/examples/with-services" "$program" cluster --seconds "$seconds" --rounds "$rounds" --kills "$kills" >>"$part"
printf '\nLoad after the run: %s.\n\n%s -->\n' "$(cut -d' ' -f1-3 /proc/loadavg)" "$end" >>"$part"

touch "$results"
awk -v begin="$begin" -v end="$end" 'index($0, begin) {skip = 1} !skip {print} index($0, end) {skip = 0}' "$results" |
    sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >"$results.rest"
{ cat "$results.rest"; echo; cat "$part"; } >"$results.new"
mv "$results.new" "$results"
rm -f "$results.rest" "$part"
say "written: $results"
