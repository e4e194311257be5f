#!/usr/bin/env bash
# All figures of JSON, as the README shows them: speed and garbage, linearity, held heap, cold start. Takes about an
# hour of a quiet machine. Needs `mvn package` before; arguments go to JMH, say `-f 1 -wi 1 -i 1` to try it out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

results=target/results
mkdir -p "$results"

# speed NAME [ARGUMENT...]: runs the benchmark; its log and its results are kept.
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
