; The installer for Windows, made with Inno Setup 6:  iscc /DVersion=0.0.0 resources\packaging\windows\imvo.iss
; For one person, without an administrator. Removing the program leaves projects, backups and settings alone: it deletes nothing but
; what it brought. Signing: iscc /DVersion=… /Ssigntool=…, with SignTool=signtool in [Setup].

#ifndef Version
  #error Say which version: /DVersion=0.0.0, the one in pyproject.toml
#endif
#define Dist "..\..\..\dist\imvo-desktop"

[Setup]
AppId={{6E4C4E9B-64A8-4B0E-9B3C-2D0A0C9B6D11}
AppName=IMVO Desktop
AppVersion={#Version}
AppPublisher=IMVO
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\IMVO Desktop
DisableProgramGroupPage=yes
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\imvo.ico
UninstallDisplayIcon={app}\imvo-desktop.exe
ChangesAssociations=yes
CloseApplications=yes
OutputDir=..\..\..\dist
OutputBaseFilename=imvo-desktop-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.Project=IMVO-project
en.Project=IMVO project

[Files]
Source: "{#Dist}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "..\imvo.ico"; DestDir: "{app}"; Flags: ignoreversion

[InstallDelete]
; What an older version brought and this one does not must not stay beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\IMVO Desktop"; Filename: "{app}\imvo-desktop.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.imvo"; ValueType: string; ValueData: "IMVO.Project"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.imvo"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-imvo"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\IMVO.Project"; ValueType: string; ValueData: "{cm:Project}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\IMVO.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\imvo.ico"
Root: HKCU; Subkey: "Software\Classes\IMVO.Project\shell\open\command"; ValueType: string; ValueData: """{app}\imvo-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\imvo-desktop.exe"; Description: "{cm:LaunchProgram,IMVO Desktop}"; Flags: nowait postinstall skipifsilent
