# keep-running.ps1 -Executable PATH [-Switches ...]: the same as keep-running.sh, for Windows.
# NOT RUN: written where there was no Windows to try it on. Try it before relying on it (docs/endurance.md).
param(
  [Parameter(Mandatory = $true)][string]$Executable,
  [string[]]$Switches = @(),
  # A switch of its own: what begins with two dashes cannot be handed through -File.
  [switch]$FirstStart,
  [int]$HangSeconds = 30
)
if ($FirstStart) { $Switches = @('--first-start') + $Switches }
$alive = [System.IO.Path]::GetTempFileName()
$env:XATIRE_SUPERVISED = '1'
$env:XATIRE_ALIVE_FILE = $alive
$waitSeconds = 0
try {
  while ($true) {
    $began = [System.Diagnostics.Stopwatch]::StartNew()
    $start = @{ FilePath = $Executable; PassThru = $true }
    if ($Switches.Count -gt 0) { $start.ArgumentList = $Switches }
    $app = Start-Process @start
    $null = $app.Handle  # without it Windows forgets the exit code
    $before = $null
    $still = 0
    while (-not $app.WaitForExit(5000)) {
      $now = (Get-Item $alive).LastWriteTimeUtc.Ticks
      if ($now -eq $before) { $still += 5 } else { $still = 0 }
      $before = $now
      if ($still -ge $HangSeconds) { Stop-Process -Id $app.Id -Force }
    }
    if ($app.ExitCode -in 0, 2, 10) { exit $app.ExitCode }
    if ($began.Elapsed.TotalSeconds -ge 60) { $waitSeconds = 0 }
    Start-Sleep -Seconds $waitSeconds
    $waitSeconds = if ($waitSeconds -eq 0) { 1 } else { [Math]::Min($waitSeconds * 2, 10) }
  }
}
finally {
  Remove-Item $alive -ErrorAction SilentlyContinue
}
