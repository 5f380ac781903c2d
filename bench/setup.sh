# Sets here, JDK and CP, the class path of the built product (CHANCERY_CP, where set, stands in for a build); for sourcing.
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
source "$here/app/src/launch/jdk.sh"
if [ -n "${CHANCERY_CP:-}" ]; then
  CP=$CHANCERY_CP
else
  "$here/chancery" --version > /dev/null
  CP="$here/app/target/app-0.1.0.jar:$(cat "$here/app/target/dependencies")"
fi

# Fetches the peers from Maven Central (half a gigabyte, once) and compiles the programs that race them; sets PEERS.
peers() {
  local jars="$here/bench/target/peers" classes="$here/bench/target/classes"
  if [ ! -f "$jars/stanford-corenlp-4.5.10-models.jar" ] || [ "$here/bench/peers.xml" -nt "$jars" ]; then
    echo "bench: fetching CoreNLP and OpenNLP (half a gigabyte, once) ..." >&2
    (cd "$here/bench" && JAVA_HOME="$JDK" mvn -q -B -f peers.xml dependency:copy-dependencies -DoutputDirectory=target/peers) > /dev/null ||
      { echo "bench: the peers could not be fetched from Maven Central; bench/peers.xml names them." >&2; exit 1; }
    touch "$jars"
  fi
  mkdir -p "$classes"
  "$JDK/bin/javac" -d "$classes" -cp "$CP:$jars/*" "$here"/bench/src/peers/*.java
  PEERS="$classes:$CP:$jars/*"
}

java() {
  "$JDK/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "$@"
}
