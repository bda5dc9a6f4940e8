# Installs the kiosk on this Windows PC, from this folder, without a network. In a PowerShell opened as administrator:
#   powershell -ExecutionPolicy Bypass -File install.ps1 [install | check | uninstall] [-DryRun] [-Session auto | shell | task]
# NOT RUN: written where there was no Windows to try it on. Try it on the PC, days before the event (docs/kiosk-setup.md).
# Windows 10 or 11, x64. Plain ASCII, for Windows PowerShell 5.1 reads nothing else without a mark.
param(
  [ValidateSet('install', 'check', 'uninstall')][string]$Word = 'install',
  [switch]$DryRun,
  [ValidateSet('auto', 'shell', 'task')][string]$Session = 'auto',
  [string]$User = 'xatire',
  [switch]$Yes
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$Kit = $PSScriptRoot
$State = Join-Path $env:ProgramData 'XatireKiosk'
$Done = Join-Path $State 'done.csv'
$App = Join-Path $env:ProgramFiles 'Xatire\xatire.exe'

function Stop-Here([string]$Sentence) {
  [Console]::Error.WriteLine($Sentence)
  exit 1
}

# One sentence, then the deed; with -DryRun the sentence alone.
function Invoke-Step([string]$Sentence, [scriptblock]$Deed) {
  Write-Output $Sentence
  if (-not $DryRun) { & $Deed }
}

# Is every file of this folder what it was when the folder was made? The same list as check.sh reads.
function Test-Kit {
  $list = Join-Path $Kit 'SHA256SUMS'
  if (-not (Test-Path $list)) { Stop-Here 'The list of checksums (SHA256SUMS) is missing. Nothing was changed.' }
  $bad = @()
  foreach ($line in Get-Content $list -Encoding UTF8) {
    $sum, $path = $line -split '  ', 2
    $file = Join-Path $Kit ($path -replace '/', '\')
    if (-not (Test-Path -LiteralPath $file) -or (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $sum) { $bad += $path }
  }
  if ($bad.Count -gt 0) { Stop-Here ("These files are damaged or missing: " + ($bad -join ', ') + '. Nothing was changed.') }
}

function Test-Pc {
  if (-not [Environment]::Is64BitOperatingSystem) { Stop-Here 'The kiosk needs a 64-bit Windows 10 or 11. Nothing was changed.' }
  if ([Environment]::OSVersion.Version.Major -lt 10) { Stop-Here 'The kiosk needs Windows 10 or 11. Nothing was changed.' }
  $me = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
  if (-not $DryRun -and -not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    Stop-Here 'This changes the PC: open PowerShell as administrator. Nothing was changed.'
  }
}

function Find-Setup {
  $found = Get-ChildItem -Path (Join-Path $Kit 'windows') -Filter 'xatire-*-windows-x64-setup.exe' -ErrorAction SilentlyContinue
  $found | Sort-Object Name | Select-Object -Last 1
}

# Shell Launcher puts the kiosk in the place of the desktop; only Enterprise, Education and IoT editions have it.
function Select-Session {
  if ($Session -ne 'auto') { return $Session }
  # Only an administrator may ask; with -DryRun somebody else may be at the keyboard.
  try { $feature = Get-WindowsOptionalFeature -Online -FeatureName 'Client-EmbeddedShellLauncher' }
  catch { $feature = $null }
  if ($null -ne $feature) { return 'shell' }
  return 'task'
}

# What was there before is written down before anything is changed, so that uninstall can bring it back.
function Save-Before([string]$Kind, [string]$Where, [string]$Name, [string]$Value) {
  if (-not (Test-Path $State)) { $null = New-Item -ItemType Directory -Path $State }
  $row = [pscustomobject]@{ kind = $Kind; where = $Where; name = $Name; value = $Value }
  $known = @()
  if (Test-Path $Done) { $known = @(Import-Csv $Done) }
  if ($known | Where-Object { $_.kind -eq $Kind -and $_.where -eq $Where -and $_.name -eq $Name }) { return }
  @($known + $row) | Export-Csv -Path $Done -NoTypeInformation -Encoding UTF8
}

function Set-Value([string]$Kind, [string]$Root, $Setting) {
  $path = Join-Path $Root $Setting.where
  $before = ''
  if (Test-Path $path) {
    $property = (Get-Item $path).GetValue($Setting.name, $null)
    if ($null -ne $property) { $before = "$property" }
  } else { $null = New-Item -Path $path -Force }
  Save-Before $Kind $Setting.where $Setting.name $before
  $null = New-ItemProperty -Path $path -Name $Setting.name -PropertyType $Setting.type -Value $Setting.value -Force
}

# Minutes until the screen or the PC rests on mains; '' where that cannot be read. The plan in force prints one number for
# mains and one for the battery last, in seconds and hexadecimal, in every language of Windows.
function Get-Minutes([string]$What) {
  $place = switch ($What) {
    'monitor-timeout-ac' { @('SUB_VIDEO', 'VIDEOIDLE') }
    'standby-timeout-ac' { @('SUB_SLEEP', 'STANDBYIDLE') }
    'hibernate-timeout-ac' { @('SUB_SLEEP', 'HIBERNATEIDLE') }
  }
  $said = (& powercfg.exe /query SCHEME_CURRENT $place[0] $place[1]) -join ' '
  $numbers = @([regex]::Matches($said, '0x[0-9A-Fa-f]{8}') | ForEach-Object { $_.Value })
  if ($numbers.Count -lt 2) { return '' }
  return [string][Math]::Ceiling([Convert]::ToUInt32($numbers[-2], 16) / 60)
}

function New-KioskUser {
  $bytes = New-Object byte[] 24
  [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
  # Long, with every kind of sign, known to nobody.
  $word = 'Xa1-' + [Convert]::ToBase64String($bytes)
  $secret = ConvertTo-SecureString $word -AsPlainText -Force
  if (Get-LocalUser -Name $User -ErrorAction SilentlyContinue) { Set-LocalUser -Name $User -Password $secret }
  else {
    Save-Before 'account' $User '' ''
    $null = New-LocalUser -Name $User -Password $secret -PasswordNeverExpires -UserMayNotChangePassword -Description 'Xatire kiosk'
    Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $User
  }
  # A first program of its own makes its profile, and with it the place of its settings.
  $credential = New-Object Management.Automation.PSCredential ($User, $secret)
  Start-Process -FilePath 'cmd.exe' -ArgumentList '/c exit' -Credential $credential -LoadUserProfile -WindowStyle Hidden -WorkingDirectory $env:SystemRoot -Wait
  return $word
}

# The user's own settings lie in a file of its profile while it is not signed in.
function Use-UserHive([scriptblock]$Deed) {
  $sid = (Get-LocalUser -Name $User).SID.Value
  $folder = (Get-ItemProperty "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$sid").ProfileImagePath
  $loaded = Test-Path "Registry::HKEY_USERS\$sid"
  $key = 'XatireKiosk'
  if ($loaded) { $key = $sid } else { & reg.exe load "HKU\$key" (Join-Path $folder 'NTUSER.DAT') | Out-Null }
  try { & $Deed "Registry::HKEY_USERS\$key" }
  finally {
    if (-not $loaded) {
      [GC]::Collect()
      & reg.exe unload "HKU\$key" | Out-Null
    }
  }
}

function Set-Everything {
  $settings = Import-Csv (Join-Path $Kit 'windows\settings.csv')
  foreach ($one in $settings | Where-Object { $_.kind -eq 'power' }) {
    Invoke-Step "$($one.why): $($one.where)" {
      Save-Before 'power' $one.where '' (Get-Minutes $one.where)
      & powercfg.exe /change $one.where $one.value
    }
  }
  foreach ($one in $settings | Where-Object { $_.kind -eq 'machine' }) {
    Invoke-Step "$($one.why): $($one.name)" { Set-Value 'machine' 'HKLM:\' $one }
  }
  $own = @($settings | Where-Object { $_.kind -eq 'user' })
  foreach ($one in $own) { Write-Output "$($one.why): $($one.name)" }
  if (-not $DryRun) { Use-UserHive { param($root) foreach ($one in $own) { Set-Value 'user' $root $one } } }
}

function Set-SignIn([string]$Secret) {
  foreach ($pair in @(@('AutoAdminLogon', '1'), @('DefaultUserName', $User), @('DefaultDomainName', $env:COMPUTERNAME), @('DefaultPassword', $Secret))) {
    $setting = [pscustomobject]@{ where = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'; name = $pair[0]; type = 'String'; value = $pair[1] }
    Set-Value 'machine' 'HKLM:\' $setting
  }
}

function Get-Start {
  "powershell.exe -NoProfile -ExecutionPolicy Bypass -WindowStyle Hidden -File `"$State\keep-running.ps1`" -Executable `"$App`" -FirstStart"
}

# The kiosk in the place of the desktop: when it ends by itself it is opened again, whatever the code.
function Set-Shell {
  Enable-WindowsOptionalFeature -Online -FeatureName 'Client-EmbeddedShellLauncher' -NoRestart -All | Out-Null
  $sid = (Get-LocalUser -Name $User).SID.Value
  $class = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
  Save-Before 'shell' $sid '' ''
  $null = $class.SetDefaultShell('explorer.exe', 1)
  $null = $class.SetCustomShell($sid, (Get-Start), $null, $null, 0)
  $null = $class.SetEnabled($true)
}

# Everywhere else: the desktop signs in by itself and a task opens the kiosk over it.
function Set-Task {
  Save-Before 'task' 'Xatire' '' ''
  $xml = (Get-Content (Join-Path $Kit 'windows\xatire-task.xml') -Raw -Encoding UTF8)
  # Handed over as text it is no more in the encoding that its first line names, and would be refused for it.
  $xml = $xml -replace '^<\?xml[^>]*\?>', ''
  $xml = $xml.Replace('@USER@', "$env:COMPUTERNAME\$User").Replace('@XATIRE@\xatire.exe', $App).Replace('@XATIRE@', $State)
  $null = Register-ScheduledTask -TaskName 'Xatire' -Xml $xml -Force
}

function Install-Kiosk {
  Test-Kit
  Test-Pc
  $setup = Find-Setup
  if ($null -eq $setup) { Stop-Here 'This folder holds no app for Windows (windows\xatire-*-setup.exe). Nothing was changed.' }
  $session = Select-Session
  Invoke-Step "Installing the app: $($setup.Name)" {
    Save-Before 'app' $App '' ''
    Start-Process -FilePath $setup.FullName -ArgumentList '/S', '/allusers' -Wait
    if (-not (Test-Path $App)) { Stop-Here "The app was not installed at $App." }
  }
  Invoke-Step 'Laying out the supervisor' {
    if (-not (Test-Path $State)) { $null = New-Item -ItemType Directory -Path $State }
    Copy-Item (Join-Path $Kit 'windows\keep-running.ps1') $State -Force
  }
  $secret = ''
  Write-Output "Making the kiosk's user: $User"
  if (-not $DryRun) { $secret = New-KioskUser }
  Set-Everything
  Invoke-Step 'Signing the user in when the PC starts' { Set-SignIn $secret }
  if ($session -eq 'shell') { Invoke-Step 'Putting the kiosk in the place of the desktop' { Set-Shell } }
  else { Invoke-Step 'Opening the kiosk when the user signs in' { Set-Task } }
  if ($DryRun) { Write-Output 'That is all. Nothing was changed.' }
  else { Write-Output "Installed (session: $session). Restart the PC: the kiosk opens by itself and asks what it needs to know." }
}

function Restore-Value([string]$Root, $Row) {
  $path = Join-Path $Root $Row.where
  if (-not (Test-Path $path)) { return }
  if ($Row.value -eq '') { Remove-ItemProperty -Path $path -Name $Row.name -ErrorAction SilentlyContinue }
  else { Set-ItemProperty -Path $path -Name $Row.name -Value $Row.value }
}

function Uninstall-Kiosk {
  if (-not (Test-Path $Done)) { Stop-Here 'The kiosk was not installed by this program on this PC; nothing was changed.' }
  if (-not $Yes -and -not $DryRun) {
    $answer = Read-Host "The kiosk's user with its settings, versions, statistics and book will be deleted. Type yes"
    if ($answer -ne 'yes') { Stop-Here 'Nothing was changed.' }
  }
  $rows = @(Import-Csv $Done)
  [array]::Reverse($rows)
  foreach ($row in $rows) {
    Invoke-Step "Taking back: $($row.kind) $($row.where) $($row.name)" {
      switch ($row.kind) {
        'machine' { Restore-Value 'HKLM:\' $row }
        'power' { if ($row.value -ne '') { & powercfg.exe /change $row.where $row.value } }
        'task' { Unregister-ScheduledTask -TaskName $row.where -Confirm:$false -ErrorAction SilentlyContinue }
        'shell' {
          $class = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
          $null = $class.RemoveCustomShell($row.where)
          $null = $class.SetEnabled($false)
        }
        # Its settings go with its profile.
        'account' {
          $account = Get-LocalUser -Name $row.where -ErrorAction SilentlyContinue
          if ($null -ne $account) {
            Get-CimInstance Win32_UserProfile | Where-Object { $_.SID -eq $account.SID.Value } | Remove-CimInstance
            Remove-LocalUser -Name $row.where
          }
        }
        'app' {
          $remover = Join-Path (Split-Path $row.where) 'Uninstall Xatire.exe'
          if (Test-Path $remover) { Start-Process -FilePath $remover -ArgumentList '/S', '/allusers' -Wait }
        }
      }
    }
  }
  Invoke-Step 'Forgetting the installation' { Remove-Item -Recurse -Force $State }
  Write-Output 'The kiosk is gone from this PC.'
}

switch ($Word) {
  'check' {
    Test-Kit
    Test-Pc
    Write-Output "This PC has all that the kiosk needs (session: $(Select-Session))."
  }
  'install' { Install-Kiosk }
  'uninstall' {
    Test-Pc
    Uninstall-Kiosk
  }
}
