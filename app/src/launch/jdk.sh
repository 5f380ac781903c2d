# Sets JDK to the home of a JDK of version 21 or newer: JAVA_HOME, then the PATH, then the usual folders of JVMs.
jdk_version() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() {
  local on_path candidate version
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 21 ]; then
      echo "$candidate"
      return
    fi
  done
}

JDK=$(find_jdk)
if [ -z "$JDK" ]; then
  echo "No JDK of version 21 or newer was found: install one (Debian: apt-get install openjdk-21-jdk) or set JAVA_HOME to it." >&2
  exit 2
fi
