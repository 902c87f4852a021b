"""How macOS and Windows know the application: names, version, file types, permissions."""

from typing import Any

BUNDLE = "io.github.voicestudio.voicestudio"
"""The identifier of the application, also that of Linux's software centres."""
_PROJECT = f"{BUNDLE}.project"
_WINDOWS_LANGUAGE = "040904B0"  # English (United States), Unicode


def information_of_bundle(version: str) -> dict[str, Any]:
    """Return the Info.plist of macOS's application: it opens sound files and projects."""
    return {
        "CFBundleDisplayName": "VoiceStudio",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.music",
        "NSHighResolutionCapable": True,
        "NSMicrophoneUsageDescription": "VoiceStudio records what you say when you press Record.",
        "CFBundleDocumentTypes": [
            _document("Sound", "public.audio", rank="Alternate", role="Editor"),
            _document("Video with sound", "public.movie", rank="Alternate", role="Viewer"),
            _document("VoiceStudio project", _PROJECT, rank="Owner", role="Editor"),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _PROJECT,
                "UTTypeDescription": "VoiceStudio project",
                # A project is a folder, which the Finder shows as one document.
                "UTTypeConformsTo": ["com.apple.package", "public.composite-content"],
                "UTTypeTagSpecification": {"public.filename-extension": ["vstudio"]},
            }
        ],
    }


def _document(name: str, content: str, *, rank: str, role: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": role,
        "LSHandlerRank": rank,
        "LSItemContentTypes": [content],
    }


def windows_version(version: str) -> str:
    """Return PyInstaller's text about the version for the properties of the program."""
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    strings = {
        "CompanyName": "VoiceStudio",
        "FileDescription": "VoiceStudio",
        "FileVersion": version,
        "InternalName": "voicestudio",
        "LegalCopyright": "MIT licence; see the folder licences",
        "OriginalFilename": "voicestudio.exe",
        "ProductName": "VoiceStudio",
        "ProductVersion": version,
    }
    told = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    language, page = int(_WINDOWS_LANGUAGE[:4], 16), int(_WINDOWS_LANGUAGE[4:], 16)
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable({_WINDOWS_LANGUAGE!r}, [{told}])]), "
        f"VarFileInfo([VarStruct('Translation', [{language}, {page}])])])"
    )
