@echo off
rem Opens PASOPATI Desktop on Windows; sets it up the first time. `run.cmd tour --out tour` and
rem other commands are passed on.
setlocal
cd /d "%~dp0"

where py >nul 2>nul
if errorlevel 1 (
  echo Python belum terpasang. Pasang Python 3.11, 3.12 atau 3.13 beserta peluncur "py", lalu jalankan lagi.
  goto gagal
)

set "PILIHAN="
for %%V in (3.11 3.12 3.13) do if not defined PILIHAN (
  py -%%V -c "pass" >nul 2>nul
  if not errorlevel 1 set "PILIHAN=-%%V"
)
if not defined PILIHAN (
  echo Versi Python yang ada tidak cocok. Pasang Python 3.11, 3.12 atau 3.13, lalu jalankan lagi.
  goto gagal
)

echo Menyiapkan PASOPATI Desktop. Pertama kali perlu beberapa menit dan sambungan internet.
py %PILIHAN% tools\setup_environment.py
if errorlevel 1 (
  echo Penyiapan belum selesai. Data Anda tidak berubah. Periksa sambungan internet, lalu jalankan lagi.
  goto gagal
)

if "%~1"=="" (
  start "" .venv\Scripts\pythonw.exe -m pasopati_desktop
  exit /b 0
)
.venv\Scripts\python.exe -m pasopati_desktop %*
exit /b %errorlevel%

:gagal
pause
exit /b 1
