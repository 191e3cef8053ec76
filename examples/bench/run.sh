#!/bin/sh
# Builds what is measured, measures it, and writes RESULTS.md and scale.svg beside this script.
#
#     examples/bench/run.sh            the whole (about a quarter of an hour on two idle cores, after the builds)
#     QUICK=1 examples/bench/run.sh    shorter rounds, to see that everything runs
#     BUILT=1 examples/bench/run.sh    with what was built before
#
# Server and charge points get a core each; nothing else should run. The servers of others are measured where node and
# go are installed.
set -eu
cd "$(dirname "$0")"
bench=$PWD
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
say() { echo "== $*" >&2; }

if [ "${QUICK:-}" ]; then
    seconds=2 rounds=1 steps=100,1000,5000 connections=2000
else
    seconds=5 rounds=15 steps=100,1000,2500,5000,10000,15000 connections=10000
fi

if [ -z "${BUILT:-}" ]; then
    say building
    (cd "$root" && cargo build --release --quiet -p examples --bin gateway)
    (cd "$root" && cargo build --release --quiet -p bench --bins)
    (cd "$root" && cargo bench --quiet --no-run -p bench)
    (cd peers && CARGO_TARGET_DIR=$target/peers cargo build --release --quiet -p peer-rust-ocpp)
    (cd peers && CARGO_TARGET_DIR=$target/peers cargo build --release --quiet -p peer-flowion)
fi
node=none go=none
if command -v npm >/dev/null; then
    (cd peers/ocpp-rpc && npm ci --silent --no-audit --no-fund >/dev/null 2>&1) && node=$(node --version)
fi
if command -v go >/dev/null; then
    (cd peers/ocpp-go && go build -o ocpp-go-peer .) && go=$(go version | cut -d' ' -f3)
fi
program=$target/release/gateway-bench
# The newest build of a bench; cargo would build again.
bench_program() { ls -t "$target"/release/deps/"$1"-* | grep -v '\.d$' | head -1; }

# A run that is stopped leaves the tables it has finished here.
results=${RESULTS:-$bench/RESULTS.md}
out=$results.part
section() { printf '\n## %s\n\n%s\n\n' "$1" "$2" >>"$out"; say "$1"; }

built=$(git -C "$root" rev-parse --short HEAD)
[ -z "${BUILT:-}" ] || built="programs built before this run, at or before $built"

cat >"$out" <<EOF
# Results

Written by \`examples/bench/run.sh\`; every table comes from one run of one program: trust its ratios before its numbers, and repeat what a busy machine may have disturbed.

| | |
|---|---|
| date | $(date -u +%Y-%m-%d) |
| machine | $(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(free -g | awk '/^Mem/ {print $2}') GiB, Linux $(uname -r) |
| load before the run | $(cut -d' ' -f1-3 /proc/loadavg) |
| commit | $built |
| Rust | $(rustc --version | cut -d' ' -f2), release, thin LTO |
| Node, Go | $node, $go |
EOF

section "Reading and writing messages" "\`cargo bench -p bench --bench messages\`. The twin is serde's derive over the same fields with the same checked types (\`src/twin.rs\`); the scan is serde_json to \`IgnoredAny\`. Medians of criterion."
"$(bench_program messages)" --bench 2>/dev/null | grep '^|' | sed 's/^| write/\n| write/' >>"$out"

if command -v valgrind >/dev/null; then
    section "Instructions" "\`cargo bench -p bench --bench instructions\`, counted by valgrind: the same rows without the noise of a busy machine."
    "$(bench_program instructions)" --bench 2>/dev/null | grep '^|' | sed 's/^| write/\n| write/' >>"$out"
fi

section "Allocations" "\`cargo bench -p bench --bench allocations\`. Counted, so the same everywhere. Text of up to 24 bytes lives inside its value."
"$(bench_program allocations)" >>"$out"

section "Parsers of others" "\`peers/\`, fastest of 200 turns each. Neither peer checks as much: rust-ocpp no lengths, flowion's crate no dates and no unknown keys."
{
    echo "| crate | payload | ours ns | theirs ns | ours / theirs |"
    echo "|---|---|---|---|---|"
    for peer in rust-ocpp flowion; do
        if [ -x "$target/peers/release/peer-$peer" ]; then "$target/peers/release/peer-$peer"; fi
    done
} >>"$out"

section "Generated code" "Lines with their docs; seconds of a clean \`cargo build -p CRATE --no-default-features\` with everything below it, on all cores."
build=$(mktemp -d)
clean() { start=$(date +%s.%N); (cd "$root" && CARGO_TARGET_DIR=$build cargo build --quiet --no-default-features "$@"); end=$(date +%s.%N); rm -rf "$build"; awk "BEGIN {printf \"%.1f\", $end - $start}"; }
{
    echo "| crate | lines of parsers and encoders | lines of serde and JSON Schema glue | clean build, debug s | clean build, release s |"
    echo "|---|---|---|---|---|"
    for crate in ocpp16 ocpp201; do
        glue=$(cat "$root/$crate"/src/generated/serde_impls.rs "$root/$crate"/src/generated/json_schemas.rs | wc -l)
        all=$(cat "$root/$crate"/src/generated/*.rs | wc -l)
        echo "| $crate | $((all - glue)) | $glue | $(clean -p "$crate") | $(clean -p "$crate" --release) |"
    done
} >>"$out"

section "Connections" "\`gateway-bench connections --peers\`: the gateway program with its journal and its defaults but \`--events none --log error\` (a log at \`info\` adds about 0.4 KiB, the span of the connection) on one core, charge points booted, from several 127.0.0.x addresses in two other processes. (RssAnon with the connections − RssAnon without) / connections. The storm: all of them come back at once, in the same moment in which they were lost. In the second row every charge point offered permessage-deflate, and sent its messages compressed."
"$program" connections --connections "$connections" --peers >>"$out"

section "Throughput" "\`gateway-bench throughput\`: closed loop, server on one core, charge points on the other; the median of $rounds rounds, echo and Heartbeats in turn. CPU is the server's, system calls included; where neither core is busy, others on the machine were."
"$program" throughput --seconds 1 --rounds "$rounds" >>"$out"

section "Transactions" "\`gateway-bench transactions\`: StartTransaction to the answer that proves it durable (StopTransactions in between are not timed), beside a bare SQLite loop (WAL, synchronous=FULL) that commits one row of 600 bytes per charge point at a time on the same disk."
"$program" transactions --seconds "$seconds" >>"$out"

section "Scale" "\`gateway-bench scale\`: the gateway program as above; each charge point sends a Heartbeat every 10 s and answers the gateway's pings."
"$program" scale --steps "$steps" --plot "$bench/scale.svg" >>"$out"
printf '\n![memory and processor time per connection](scale.svg)\n' >>"$out"

mv "$out" "$results"
say "written: $results"
BUILT=1 RESULTS=$results "$bench/devices.sh"
