@echo off
rem Starts Tandem with the Java that TANDEM_JAVA names (a JDK's folder or its java.exe), else JAVA_HOME, else the path.
setlocal
set "home=%~dp0.."

if defined TANDEM_JAVA goto named
if defined JAVA_HOME goto java_home
set "from=the path"
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
    echo tandem: no Java was found. Install JDK 25 or newer, or set TANDEM_JAVA to the folder of one. 1>&2
    exit /b 1
)
goto found

:named
set "from=TANDEM_JAVA"
set "java=%TANDEM_JAVA%"
if exist "%java%\bin\java.exe" set "java=%java%\bin\java.exe"
goto found

:java_home
set "from=JAVA_HOME"
set "java=%JAVA_HOME%\bin\java.exe"

:found
if exist "%java%" goto exists
echo tandem: there is no Java at "%java%", where %from% points. Set TANDEM_JAVA to the folder of a JDK 25 or newer. 1>&2
exit /b 1

:exists
set "version=0"
for /f "tokens=2,3" %%u in ('call "%java%" -version 2^>^&1') do if "%%u"=="version" set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% geq 25 goto new_enough
echo tandem: Tandem needs Java 25 or newer, but %from% has Java %version% ("%java%"). Install JDK 25, or set TANDEM_JAVA to the folder of one. 1>&2
exit /b 1

:new_enough
"%java%" ^
    --module-path "%home%\lib\javafx" "@%home%\lib\jvm.options" ^
    -cp "%home%\lib\tandem.jar" app.tandem.Tandem %*
exit /b %errorlevel%
