@echo off
rem Runs the hub generator on Windows; see the file "hub" for what it does on other systems.
setlocal enabledelayedexpansion
set "HUB_HOME=%~dp0"
set "HUB_HOME=%HUB_HOME:~0,-1%"
set "JAR=%HUB_HOME%\generator\target\hub.jar"
set "CACHE=%HUB_HOME%\.cache\hub.aot"
set "BUILDING=%HUB_HOME%\generator\target\being-built"
set "JDK="
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where javac 2^>nul') do call :try "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%USERPROFILE%\.jdks\*25*") do call :try "%%~J"
if not defined JDK (
  echo The hub needs a JDK 25, and none was found: install one ^(for example Temurin 25^) and set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
if not exist "%JAR%" goto build
rem It stays where a build of the program was killed, so that half a program is not taken for a whole one.
if exist "%BUILDING%" goto build
powershell -NoProfile -Command "$jar = (Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem '%HUB_HOME%\pom.xml', '%HUB_HOME%\generator\pom.xml', '%HUB_HOME%\generator\src\main' -Recurse -File | Where-Object LastWriteTime -gt $jar) { exit 1 }"
if errorlevel 1 goto build
rem Java itself does not notice that a cache was made of another program.
if exist "%CACHE%" powershell -NoProfile -Command "if ((Get-Item '%JAR%').LastWriteTime -gt (Get-Item '%CACHE%').LastWriteTime) { exit 1 }"
if errorlevel 1 del "%CACHE%" 2>nul
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo The hub is built with Apache Maven, and there is none: install Maven 3.8 or newer. 1>&2
  exit /b 2
)
echo Building the program ^(only when its sources have changed^) ... 1>&2
set "JAVA_HOME=%JDK%"
if not exist "%HUB_HOME%\generator\target" mkdir "%HUB_HOME%\generator\target" 2>nul
(type nul > "%BUILDING%") 2>nul
call mvn -B -q -f "%HUB_HOME%\pom.xml" -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  echo The program could not be built; what Maven said stands above. 1>&2
  exit /b 2
)
if exist "%CACHE%" del "%CACHE%"
if exist "%BUILDING%" del "%BUILDING%"
rem Maven leaves a program as it is where nothing in it has changed.
powershell -NoProfile -Command "(Get-Item '%JAR%').LastWriteTime = Get-Date"

:run
set "ARGUMENTS= %* "
if not defined HUB_MEMORY if not "%ARGUMENTS: handbooks =%"=="%ARGUMENTS%" set "HUB_MEMORY=1g"
if not defined HUB_MEMORY if not "%ARGUMENTS: --downloads =%"=="%ARGUMENTS%" set "HUB_MEMORY=1g"
if not defined HUB_MEMORY set "HUB_MEMORY=384m"
set "OPTIONS=-Xms280m -Xmn160m -Xmx%HUB_MEMORY% -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -Dorg.apache.pdfbox.filter.deflatelevel=2"
if not exist "%HUB_HOME%\.cache" mkdir "%HUB_HOME%\.cache" 2>nul
rem On a disk that is full or can only be read, the program starts without.
(type nul > "%CACHE%.new") 2>nul
if exist "%CACHE%.new" del "%CACHE%.new" & if not exist "%CACHE%" (
  echo Preparing the program for fast starts ^(once^) ... 1>&2
  "%JDK%\bin\java" -XX:AOTCacheOutput="%CACHE%.new" -Xlog:disable %OPTIONS% -Dhub.home="%HUB_HOME%" -jar "%JAR%" build --output "%HUB_HOME%\.cache\training-site" >nul 2>nul
  if exist "%CACHE%.new" move /y "%CACHE%.new" "%CACHE%" >nul
  if exist "%HUB_HOME%\.cache\training-site" rmdir /s /q "%HUB_HOME%\.cache\training-site"
)
"%JDK%\bin\java" -XX:AOTCache="%CACHE%" -Xlog:disable %OPTIONS% -Dhub.home="%HUB_HOME%" -jar "%JAR%" %*
exit /b %errorlevel%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul && set "JDK=%~f1"
exit /b 0
