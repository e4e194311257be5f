#!/usr/bin/env bash
# How long does a program take that reads one article and ends? Prints a Markdown table with the medians of whole
# processes, which take turns, in milliseconds. Run `mvn package` first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/target"

runs=${1:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TIMEFORMAT='%R %U %S'

article=$work/article.json
class_path=$(printf '%s:' benchmarks-cold-start.jar lib/readout-*.jar lib/jackson-*.jar)
java -cp benchmarks.jar dev.readout.benchmarks.json.Documents "$article"

# program NAME [FLAG...]: runs this program, and nothing else.
program() { java "${@:2}" -cp "${class_path%:}" "dev.readout.benchmarks.cold.$1" "$article"; }

archive() { printf -- '-XX:SharedArchiveFile=%s' "$work/$1.jsa"; }

# median FIELDS FILE: prints the median of the sum of these fields of each line.
median() { awk "{print 1000 * ($1)}" "$2" | sort -n | awk '{v[NR] = $1} END {printf "%.0f", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2}'; }

programs='Empty WithReadout WithDataBinding'
for name in $programs; do
  program "$name" "-XX:ArchiveClassesAtExit=$work/$name.jsa" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
for ((run = 0; run < runs; run++)); do
  for name in $programs; do
    { time program "$name" >"$work/log"; } 2>>"$work/$name"
    { time program "$name" "$(archive "$name")" >"$work/log"; } 2>>"$work/$name-archive"
  done
done

printf '| one process, median of %s | CPU | × empty | clock | CPU with AppCDS | × empty | clock with AppCDS |\n' "$runs"
printf '| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n'
for name in $programs; do
  printf '| %s |' "$name"
  for kind in '' -archive; do
    cpu=$(median '$2 + $3' "$work/$name$kind")
    empty=$(median '$2 + $3' "$work/Empty$kind")
    printf ' %s | %s | %s |' "$cpu" "$(awk "BEGIN {printf \"%.2f\", $cpu / $empty}")" "$(median '$1' "$work/$name$kind")"
  done
  printf '\n'
done
