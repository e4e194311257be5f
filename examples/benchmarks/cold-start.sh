#!/usr/bin/env bash
# How long does a program take that reads one article and ends? Prints a Markdown table with the medians of whole
# processes, which take turns, in milliseconds. Run `mvn package` first. With AOT_JAVA_HOME, the home of a JDK 25 or
# later, it prints a second table: the same programs on that JDK, without and with an AOT cache.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/target"

runs=${1:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TIMEFORMAT='%R %U %S'

article=$work/article.json
class_path=$(printf '%s:' benchmarks-cold-start.jar lib/readout-*.jar lib/jackson-*.jar)
java -cp benchmarks.jar dev.readout.benchmarks.json.Documents "$article"

# program JAVA NAME [FLAG...]: runs this program, and nothing else.
program() { "$1" "${@:3}" -cp "${class_path%:}" "dev.readout.benchmarks.cold.$2" "$article"; }

# median FIELDS FILE: prints the median of the sum of these fields of each line.
median() { awk "{print 1000 * ($1)}" "$2" | sort -n | awk '{v[NR] = $1} END {printf "%.0f", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2}'; }

# measure TITLE KIND JAVA MAKE USE: prints the table of a JVM, without and with an archive. MAKE and USE are the flags
# that make and use an archive, up to the name of the file.
measure() {
  local title=$1 kind=$2 java=$3 make=$4 use=$5 name run variant cpu empty
  for name in Empty WithReadout WithDataBinding; do
    program "$java" "$name" "$make=$work/$name.$kind" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  done
  for ((run = 0; run < runs; run++)); do
    for name in Empty WithReadout WithDataBinding; do
      { time program "$java" "$name" >"$work/log"; } 2>>"$work/$name-$kind-plain"
      { time program "$java" "$name" "$use=$work/$name.$kind" >"$work/log"; } 2>>"$work/$name-$kind-archive"
    done
  done
  printf '| one process, median of %s | CPU | × empty | clock | CPU with %s | × empty | clock with %s |\n' "$runs" "$title" "$title"
  printf '| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n'
  for name in Empty WithReadout WithDataBinding; do
    printf '| %s |' "$name"
    for variant in plain archive; do
      cpu=$(median '$2 + $3' "$work/$name-$kind-$variant")
      empty=$(median '$2 + $3' "$work/Empty-$kind-$variant")
      printf ' %s | %s | %s |' "$cpu" "$(awk "BEGIN {printf \"%.2f\", $cpu / $empty}")" "$(median '$1' "$work/$name-$kind-$variant")"
    done
    printf '\n'
  done
}

measure AppCDS jsa java -XX:ArchiveClassesAtExit -XX:SharedArchiveFile
if [ -n "${AOT_JAVA_HOME:-}" ]; then
  printf '\n'
  measure 'an AOT cache' aot "$AOT_JAVA_HOME/bin/java" -XX:AOTCacheOutput -XX:AOTCache
fi
