@echo off
rem Runs the hub generator with the Java that lies beside it.
setlocal
set "HUB_HOME=%~dp0"
set "HUB_HOME=%HUB_HOME:~0,-1%"
if not exist "%HUB_HOME%\runtime\bin\java.exe" (
  echo The folder "runtime" beside this file is missing or is for another system. 1>&2
  echo Unpack the whole archive for Windows again, and keep its files together. 1>&2
  exit /b 2
)
"%HUB_HOME%\runtime\bin\java.exe" -XX:AOTCache="%HUB_HOME%\program\hub.aot" -Xlog:disable -Xms280m -Xmn160m -Xmx384m -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions -XX:+UseTransparentHugePages -Dhub.home="%HUB_HOME%" -jar "%HUB_HOME%\program\hub.jar" %*
exit /b %errorlevel%
