#!/usr/bin/env bash
# Prints all JSON figures of the README: speed and garbage, linearity, held heap, cold start. Takes about an hour and a
# half on a quiet machine. Run `mvn package` first. Arguments go to JMH: to try it out, use `-wi 1 -i 1`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

results=target/results
mkdir -p "$results"

# speed NAME [ARGUMENT...]: runs the benchmark with one fork, and keeps its log and its results.
speed() {
  java -jar target/benchmarks.jar JsonSpeed -f 1 -foe true -prof gc -prof dev.readout.benchmarks.CpuTime \
    -rf json -rff "$results/$1.json" "${@:2}" >"$results/$1.log"
}

# program NAME [ARGUMENT...]: runs another main.
program() { java -cp target/benchmarks.jar "dev.readout.benchmarks.json.$1" "${@:2}"; }

# The libraries take turns, because the speed of the machine changes within an hour.
for round in 1 2 3 4 5; do
  speed "peers-$round" "$@"
done
for round in 1 2 3 4 5; do
  speed "linearity-$round" -p peer=READOUT -p size=100KB,10MB "$@"
done
program Table "$results"/peers-*.json "$results"/linearity-*.json
echo
program HeldHeap
echo
./cold-start.sh
