#!/usr/bin/env bash
# Prints all JSON figures of the README: speed and garbage, linearity, held heap, cold start. Takes about an hour on a
# quiet machine. Run `mvn package` first. Arguments go to JMH: to try it out, use `-f 1 -wi 1 -i 1`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

results=target/results
mkdir -p "$results"

# speed NAME [ARGUMENT...]: runs the benchmark, and keeps its log and its results.
speed() {
  java -jar target/benchmarks.jar JsonSpeed -foe true -prof gc -prof dev.readout.benchmarks.CpuTime \
    -rf json -rff "$results/$1.json" "${@:2}" >"$results/$1.log"
}

# program NAME [ARGUMENT...]: runs another main.
program() { java -cp target/benchmarks.jar "dev.readout.benchmarks.json.$1" "${@:2}"; }

speed peers "$@"
speed linearity -p peer=READOUT -p size=100KB,10MB "$@"
program Table "$results/peers.json" "$results/linearity.json"
echo
program HeldHeap
echo
./cold-start.sh
