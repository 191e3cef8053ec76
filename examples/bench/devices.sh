#!/bin/sh
# Measures AP3000 devices behind hosts, and writes the tables into RESULTS.md, in the place of those that stand there.
#
#     examples/bench/devices.sh            the whole (about five minutes on two idle cores, after the builds)
#     QUICK=1 examples/bench/devices.sh    smaller and shorter, to see that everything runs
#     BUILT=1 examples/bench/devices.sh    with what was built before
#
# Server and devices get a core each; nothing else should run. run.sh calls this at its end.
set -eu
cd "$(dirname "$0")"
bench=$PWD
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
say() { echo "== $*" >&2; }

if [ "${QUICK:-}" ]; then
    connections=1000 hosts=100 seconds=5 speeds=1
else
    connections=10000 hosts=1000 seconds=20 speeds=1,10
fi
if [ -z "${BUILT:-}" ]; then
    say building
    (cd "$root" && cargo build --release --quiet -p examples -p bench --bin gateway --bin gateway-bench)
    (cd "$root" && cargo bench --quiet --no-run -p bench --bench held)
fi
program=$target/release/gateway-bench
# The newest build of a bench; cargo would build again.
held=$(ls -t "$target"/release/deps/held-* 2>/dev/null | grep -v '\.d$' | head -1 || true)

results=${RESULTS:-$bench/RESULTS.md}
begin='<!-- devices.sh: from here' end='<!-- devices.sh: to here'
part=$results.devices
section() { printf '\n## %s\n\n%s\n\n' "$1" "$2" >>"$part"; say "$1"; }
built=$(git -C "$root" rev-parse --short HEAD)
[ -z "${BUILT:-}" ] || built="programs built before this run, at or before $built"

cat >"$part" <<EOT
$begin -->

# Devices behind hosts

Written by \`examples/bench/devices.sh\`.

| | |
|---|---|
| date | $(date -u +%Y-%m-%d) |
| machine | $(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(free -g | awk '/^Mem/ {print $2}') GiB, Linux $(uname -r) |
| load before the run | $(cut -d' ' -f1-3 /proc/loadavg) |
| commit | $built |
| Rust | $(rustc --version | cut -d' ' -f2), release, thin LTO |
EOT

section "Memory of AP3000 devices" "\`gateway-bench device-memory\`: the gateway program with its journal and its defaults but \`--events none --log error\` on one core, devices that registered one after the other and then are idle, on the other. (RssAnon with the connections − RssAnon without) / connections; a further device is what 49 more on each connection add, divided."
"$program" device-memory --connections "$connections" --hosts "$hosts" >>"$part"

if [ "$held" ]; then
    section "Heap of AP3000 devices" "\`cargo bench -p bench --bench held\`: what the gateway's heap holds for the same, counted; the same on every machine."
    "$held" --bench >>"$part"
fi

section "From frame to sink" "\`gateway-bench device-latency\`: $((hosts * 50)) simulated devices behind $hosts connections at the rates of the vendor's guide (0x21 every 180 s and 0x22 every 12 h each, 0x11 every 30 min of each host, every second device charging for 2 h: 0x06 every 5 min, then 0x03), and at a multiple of them; server on one core, devices on the other, $seconds s each. To the answer: from writing a 0x21 to reading its answer. Frame to sink: from writing a 0x21, 0x06 or 0x03 to the moment at which an event of it is stored, by the clock both processes share; the frames carry it."
"$program" device-latency --connections "$hosts" --seconds "$seconds" --speeds "$speeds" >>"$part"
printf '\n%s -->\n' "$end" >>"$part"

touch "$results"
awk -v begin="$begin" -v end="$end" 'index($0, begin) {skip = 1} !skip {print} index($0, end) {skip = 0}' "$results" |
    sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >"$results.rest"
{ cat "$results.rest"; echo; cat "$part"; } >"$results.new"
mv "$results.new" "$results"
rm -f "$results.rest" "$part"
say "written: $results"
