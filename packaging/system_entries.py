"""How macOS and Windows know the application: names, version, file types, permissions."""

from typing import Any

import identity

_PROJECT = f"{identity.APPLICATION}.project"
_LANGUAGES = ["en", "zh_CN", "de"]
_OLDEST_MACOS = "13.0"
"""Of Qt 6.10 and 6.11."""
_WINDOWS_LANGUAGE = "040904B0"  # English (United States), Unicode


def information_of_bundle(version: str) -> dict[str, Any]:
    """Return the Info.plist of macOS's application: it opens sound files and projects."""
    return {
        "CFBundleDisplayName": "VoiceStudio",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        # Without these the system's own dialogs stay English.
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": _LANGUAGES,
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": _OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": identity.COPYRIGHT,
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
        "CompanyName": identity.PUBLISHER,
        "FileDescription": "VoiceStudio",
        "FileVersion": version,
        "InternalName": "voicestudio",
        "LegalCopyright": identity.COPYRIGHT,
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
