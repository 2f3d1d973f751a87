# Sourced by ./mvnw and deploy/local/*: sets JAVA_HOME to a JDK 21–25, preferring 25.
# Quarkus augments inside the JVM that runs Maven, so choosing the compiler alone (Maven toolchains) is not enough.
_major() {
  [ -x "$1/bin/javac" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}
_path_home() {
  _javac=$(command -v javac 2>/dev/null) || return 0
  _real=$(readlink -f "$_javac" 2>/dev/null || echo "$_javac")
  dirname "$(dirname "$_real")"
}
_best=""
_best_major=0
for _home in "${JAVA_HOME:-/nonexistent}" "$(_path_home)" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
  /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  _found=$(_major "$_home")
  if [ "${_found:-0}" -ge 21 ] && [ "$_found" -le 25 ] && [ "$_found" -gt "$_best_major" ]; then
    _best=$_home
    _best_major=$_found
  fi
done
if [ -z "$_best" ]; then
  echo "Toride needs a JDK 21 to 25 and found none: install one (for example Temurin 25) or set JAVA_HOME." >&2
  exit 1
fi
JAVA_HOME=$_best
export JAVA_HOME
unset _best _best_major _home _found _javac _real
