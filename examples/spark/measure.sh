#!/usr/bin/env bash
# measure.sh [ARTICLES...]: prints, as Markdown, what reading, writing tables, counting speakers and finding quotations
# cost on Spark and on one machine alone, for archives of these sizes (10000, 100000 and 1000000 without arguments), on 1
# and 2 cores, or only on those in the variable CORES. Each run is a JVM of its own. Before it: mvn -Pspark package
# -DskipTests. A million articles take an hour and 15 GB of the folder of temporary files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ $# -gt 0 ] || set -- 10000 100000 1000000

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
spark=dev.readout.examples.spark
single=dev.readout.examples

mvn -q -Pspark -pl examples/spark -am -Dexec.skip compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.includeScope=test \
  -Dmdep.outputFile="$work/jars" >"$work/mvn.log" 2>&1 || { cat "$work/mvn.log" >&2; exit 1; }
opens=$(sed -n 's/.*<spark.opens>\(.*\)<\/spark.opens>.*/\1/p' examples/spark/pom.xml)
classes=examples/spark/target/classes:examples/target/classes:json-io/target/classes:core/target/classes

# java_on CORES CLASS [ARGUMENT...]: runs a main on so many cores.
java_on() {
  # shellcheck disable=SC2086
  taskset -c "0-$(($1 - 1))" java $opens -Xmx6g "-Djava.io.tmpdir=$work" "-Dspark.local.dir=$work" \
    -cp "$classes:$(cat "$work/jars")" "${@:2}"
}

# measure ARTICLES CORES NAME CLASS [ARGUMENT...]: prints one line of the table.
measure() {
  local times clock cpu shuffled spilled
  TIMEFORMAT='%R %U %S'
  { time java_on "$2" "${@:4}" >"$work/out" 2>"$work/err"; } 2>"$work/times" ||
    { cat "$work/err" >&2; echo "failed: ${*:4}" >&2; exit 1; }
  read -r clock cpu times <"$work/times"
  cpu=$(awk "BEGIN { print $cpu + $times }")
  shuffled=$(sed -n 's/.*shuffle MB written \([0-9.]*\).*/\1/p' "$work/err")
  spilled=$(sed -n 's/.*spilled MB \([0-9.]*\).*/\1/p' "$work/err")
  awk -v n="$1" -v cores="$2" -v name="$3" -v clock="$clock" -v cpu="$cpu" -v shuffled="$shuffled" -v spilled="$spilled" \
    'BEGIN { printf "| %d | %s | %d | %.1f | %.1f | %.0f | %s | %s |\n", n, name, cores, clock, cpu, n / cpu, shuffled, spilled }'
}

echo '| articles | main | cores | clock s | CPU s | articles per CPU second | shuffled MB | spilled MB |'
echo '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |'
for articles in "$@"; do
  archive=$work/archive
  rm -rf "$archive"
  java_on 2 $spark.GenerateArchive "$articles" "$archive" >&2
  # Compressed files one after the other are a compressed file.
  cat "$archive"/*.gz >"$work/one.jsonl.gz"
  query=$(cat examples/spark/src/main/resources/dev/readout/examples/spark/speakers-by-year.sql)
  for cores in ${CORES:-1 2}; do
    on_spark=(--master "local[$cores]" --metrics)
    measure "$articles" $cores 'Spark: CheckArchive' $spark.CheckArchive "$archive" "${on_spark[@]}"
    measure "$articles" $cores 'CorpusAtAGlance' $single.corpora.CorpusAtAGlance "$work/one.jsonl.gz"
    rm -rf "$work/tables"
    measure "$articles" $cores 'Spark: WriteTables' $spark.WriteTables "$archive" --out "$work/tables" "${on_spark[@]}"
    measure "$articles" $cores 'Spark: SpeakersByYear, of JSON' $spark.SpeakersByYear "$archive" "${on_spark[@]}"
    cp "$work/out" "$work/speakers"
    measure "$articles" $cores 'Spark: SpeakersByYear, of Parquet' $spark.SpeakersByYear "$work/tables" "${on_spark[@]}"
    cmp "$work/out" "$work/speakers" >&2
    measure "$articles" $cores 'AskTheCorpus (DuckDB), the same SQL' $single.AskTheCorpus --csv "$work/one.jsonl.gz" "$query"
    measure "$articles" $cores 'Spark: SameQuotations' $spark.SameQuotations "$archive" "${on_spark[@]}"
    cp "$work/out" "$work/quotations"
    measure "$articles" $cores 'SameQuotations' $single.SameQuotations "$archive"/*.gz
    cmp "$work/out" "$work/quotations" >&2
  done
done
