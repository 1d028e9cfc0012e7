@echo off
rem Runs Gatebook: builds the jar when it is absent, then starts it.
rem GATEBOOK_JAVA_OPTS adds options for the virtual machine, JAVA_HOME chooses it.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%target\gatebook.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

set "OUTDATED="
if not exist "%JAR%" set "OUTDATED=1"
if not defined OUTDATED (
  powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTimeUtc; $n=Get-ChildItem '%ROOT%pom.xml','%ROOT%src\main','%ROOT%templates','%ROOT%content\pages\rules' -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1; if ($n) { exit 1 }"
  if errorlevel 1 set "OUTDATED=1"
)
if defined OUTDATED (
  echo gatebook: building the jar ... 1>&2
  pushd "%ROOT%"
  call mvn -q -B -Dmaven.test.skip=true -Djacoco.skip=true -P !lint package 1>&2
  if errorlevel 1 (
    popd
    echo gatebook: the jar could not be built; the messages of Maven stand above. 1>&2
    exit /b 4
  )
  popd
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SoftRefLRUPolicyMSPerMB=1 -XX:MetaspaceSize=96m -Xshare:auto -Xmx768m %GATEBOOK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
